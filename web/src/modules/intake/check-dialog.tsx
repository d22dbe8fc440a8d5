import { Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppDialog } from '@/shared/ui/app-dialog'
import { useAct } from '@/shared/ui/use-act'
import { checkMaterials } from './api/check-materials'
import type { DossierDialogProps } from './dossier-dialogs'

/** Looking through the papers again: ticked is received, the rest is missing or defective. */
export function CheckDialog({ dossier, onClose }: DossierDialogProps) {
  const { t } = useTranslation(['intake', 'common'])
  const [ok, setOk] = useState(() => dossier.materials.filter((one) => one.check === 'Ok').map((one) => one.requirementId))
  const act = useAct(checkMaterials, t('check.done'), onClose)
  const submit = () => {
    const materials = dossier.materials.map(({ requirementId }) => ({
      requirementId,
      check: ok.includes(requirementId) ? ('Ok' as const) : ('Defect' as const),
    }))
    act.run({ id: dossier.id, revision: dossier.revision, materials })
  }

  return (
    <AppDialog
      open
      title={t('check.title')}
      onClose={onClose}
      onSubmit={submit}
      submitText={t('check.submit')}
      pending={act.pending}
      problem={act.problem}
      onReload={act.reload}
      testId="check-form"
    >
      <p>{t('check.text')}</p>
      {dossier.materials.map(({ requirementId, name }) => (
        <Checkbox
          key={requirementId}
          checked={ok.includes(requirementId)}
          onChange={(event) => {
            setOk(event.target.checked ? [...ok, requirementId] : ok.filter((id) => id !== requirementId))
          }}
        >
          <span lang="zh-CN">{name}</span>
        </Checkbox>
      ))}
    </AppDialog>
  )
}
