import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { toActions } from '@/shared/actions'
import type { Dossier } from '@/shared/api/types'
import type { ActionDef } from '@/shared/ui/action-bar'
import { CheckDialog } from './check-dialog'
import { AcceptDialog, DeliverDialog, SupplementDialog, type DossierDialogProps } from './dossier-dialogs'
import { NoticeDialog } from './notice-dialog'

const dialogs: Record<string, (props: DossierDialogProps) => ReactNode> = {
  accept: AcceptDialog,
  checkMaterials: CheckDialog,
  requestSupplement: NoticeDialog,
  receiveSupplement: SupplementDialog,
  deliver: DeliverDialog,
}

/** What the intake side lets me do with a dossier, and the dialogs for it. */
export function useDossierActions(dossier: Dossier | null | undefined): { actions: ActionDef[]; dialog: ReactNode } {
  const { t } = useTranslation(['intake', 'common'])
  const [open, setOpen] = useState<string | null>(null)
  if (!dossier) {
    return { actions: [], dialog: null }
  }

  const show = (code: string, label: string) => ({
    code,
    label,
    act: () => {
      setOpen(code)
    },
  })
  const actions = toActions(dossier.allowedActions, [
    show('deliver', t('deliver.title')),
    show('receiveSupplement', t('supplement.title')),
    show('accept', t('acceptNow.title')),
    show('requestSupplement', t('notice.title')),
    show('checkMaterials', t('check.title')),
  ])
  const Dialog = open ? dialogs[open] : undefined

  return {
    actions,
    dialog: Dialog ? (
      <Dialog
        dossier={dossier}
        onClose={() => {
          setOpen(null)
        }}
      />
    ) : null,
  }
}
