import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dossier } from '@/shared/api/types'
import { AppDialog } from '@/shared/ui/app-dialog'
import { Field } from '@/shared/ui/field'
import { useAct } from '@/shared/ui/use-act'
import { checkMaterials } from './api/check-materials'
import { requestSupplement, type RequestSupplement, type SupplementRow } from './api/request-supplement'
import type { DossierDialogProps } from './dossier-dialogs'

/** The one-time notice from the case page; everything not received is listed. A second one is refused by the server, with the reason. */
export function NoticeDialog({ dossier, onClose }: DossierDialogProps) {
  const { t, i18n } = useTranslation(['intake', 'common'])
  const legal = i18n.getFixedT('zh-CN', 'intake')
  const [entries, setEntries] = useState<SupplementRow[]>(() =>
    dossier.materials
      .filter((one) => one.check !== 'Ok')
      .map((one) => ({
        requirementId: one.requirementId,
        defect: one.note ?? legal('conclusion.defectDefault'),
        howToCure: legal('conclusion.cureDefault', { name: one.name, copies: '' }),
      })),
  )
  const act = useAct(
    async (input: RequestSupplement, key: string) => {
      const revision = await checkedFirst(dossier, input, `${key}-check`)

      return requestSupplement({ ...input, revision }, key)
    },
    t('result.notified'),
    onClose,
  )
  const change = (id: string, part: Partial<SupplementRow>) => {
    setEntries(entries.map((one) => (one.requirementId === id ? { ...one, ...part } : one)))
  }

  return (
    <AppDialog
      open
      title={t('notice.title')}
      onClose={onClose}
      submitText={t('conclusion.confirmSupplement')}
      pending={act.pending}
      problem={act.problem}
      onSubmit={() => {
        act.run({ id: dossier.id, revision: dossier.revision, entries })
      }}
      onReload={act.reload}
      testId="notice-form"
    >
      <p>
        <strong>{t('conclusion.once')}</strong>
      </p>
      {entries.map((one) => (
        <fieldset key={one.requirementId} className="entry">
          <legend lang="zh-CN">{dossier.materials.find((material) => material.requirementId === one.requirementId)?.name}</legend>
          <div className="form-grid">
            <Field label={t('conclusion.defect')}>
              <Input
                value={one.defect}
                onChange={(event) => {
                  change(one.requirementId, { defect: event.target.value })
                }}
              />
            </Field>
            <Field label={t('conclusion.cure')}>
              <Input
                value={one.howToCure}
                onChange={(event) => {
                  change(one.requirementId, { howToCure: event.target.value })
                }}
              />
            </Field>
          </div>
        </fieldset>
      ))}
    </AppDialog>
  )
}

/** The server wants every material looked at before a notice: what is asked for counts as found wanting. */
async function checkedFirst(dossier: Dossier, { id, revision, entries }: RequestSupplement, key: string): Promise<number> {
  if (dossier.materials.every((one) => one.check !== 'Unchecked')) {
    return revision
  }

  const materials = entries.map((one) => ({ requirementId: one.requirementId, check: 'Defect' as const, note: one.defect }))

  return (await checkMaterials({ id, revision, materials }, key)).revision
}
