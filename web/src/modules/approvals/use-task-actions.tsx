import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { toActions } from '@/shared/actions'
import type { CaseView } from '@/shared/api/types'
import type { ActionDef } from '@/shared/ui/action-bar'
import { ProblemAlert } from '@/shared/ui/feedback'
import { useAct } from '@/shared/ui/use-act'
import { claimTask } from './api/claim-task'
import { ExtendDialog, ResumeDialog, SuspendDialog } from './parts/clock-dialogs'
import { CompleteDialog } from './parts/complete-dialog'
import { DecideDialog } from './parts/decide-dialog'
import type { DialogProps } from './parts/dialog-props'
import { CertificateDialog, ReleaseDialog, ReturnDialog } from './parts/small-dialogs'

const dialogs: Record<string, (props: DialogProps) => ReactNode> = {
  completion: CompleteDialog,
  return: ReturnDialog,
  decision: DecideDialog,
  certificate: CertificateDialog,
  release: ReleaseDialog,
  suspension: SuspendDialog,
  resumption: ResumeDialog,
  extension: ExtendDialog,
}

/** What the approval side lets me do with a case, and the dialogs for it. */
export function useTaskActions(view: CaseView | null | undefined): { actions: ActionDef[]; dialog: ReactNode } {
  const { t } = useTranslation(['approvals', 'common'])
  const [open, setOpen] = useState<string | null>(null)
  const task = view?.currentTask
  const claim = useAct(claimTask, t('claimed'), () => undefined)
  if (!view) {
    return { actions: [], dialog: null }
  }

  const show = (code: string, label: string) => ({
    code,
    label,
    act: () => {
      setOpen(code)
    },
  })
  const actions = toActions(view.allowedActions, [
    {
      code: 'claim',
      label: t('claim'),
      act: () => {
        if (task) {
          claim.run({ taskId: task.taskId, revision: view.revision })
        }
      },
    },
    show('completion', t('complete')),
    show('decision', t('decide')),
    show('certificate', t('certificate')),
    show('resumption', t('resume')),
    show('return', t('returnBack')),
    show('suspension', t('suspend')),
    show('extension', t('extend')),
    show('release', t('release')),
  ])
  const Dialog = open ? dialogs[open] : undefined
  const dialog = Dialog ? (
    <Dialog
      caseId={view.id}
      revision={view.revision}
      taskId={task?.taskId ?? ''}
      onClose={() => {
        setOpen(null)
      }}
    />
  ) : null

  return {
    actions,
    dialog: (
      <>
        <ProblemAlert problem={claim.problem} onReload={claim.reload} />
        {dialog}
      </>
    ),
  }
}
