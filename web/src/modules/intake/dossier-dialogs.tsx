import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dossier } from '@/shared/api/types'
import { word } from '@/shared/i18n/words'
import { AppDialog } from '@/shared/ui/app-dialog'
import { Field } from '@/shared/ui/field'
import { NativeSelect } from '@/shared/ui/inputs'
import { useAct } from '@/shared/ui/use-act'
import { acceptApplication } from './api/accept-application'
import { deliverResult } from './api/deliver-result'
import { receiveSupplement } from './api/receive-supplement'

const relations = ['Self', 'Agent', 'Family'] as const
type Relation = (typeof relations)[number]

export interface DossierDialogProps {
  dossier: Dossier
  onClose: () => void
}

/** Handing out at the window: who takes it is checked and written down. The relation is printed on the receipt, so it stays Chinese. */
export function DeliverDialog({ dossier, onClose }: DossierDialogProps) {
  const { t, i18n } = useTranslation(['intake', 'common'])
  const legal = i18n.getFixedT('zh-CN', 'words')
  const [form, setForm] = useState({ method: 'Counter', recipientName: '', recipientIdTail: '', relation: 'Self' as Relation })
  const act = useAct(deliverResult, t('deliver.done'), onClose)
  const text = (name: 'recipientName' | 'recipientIdTail', label: string) => (
    <Field label={label} required>
      <Input
        value={form[name]}
        onChange={(event) => {
          setForm({ ...form, [name]: event.target.value })
        }}
        data-testid={`deliver-${name}`}
        autoComplete="off"
      />
    </Field>
  )
  const choice = (name: 'method' | 'relation', label: string, codes: string[]) => (
    <Field label={label}>
      <NativeSelect
        value={form[name]}
        testId={`deliver-${name}`}
        onChange={(value) => {
          setForm({ ...form, [name]: value })
        }}
        options={codes.map((code) => ({ value: code, label: word(name === 'method' ? 'delivery' : 'relation', code) }))}
      />
    </Field>
  )

  return (
    <AppDialog
      open
      title={t('deliver.title')}
      onClose={onClose}
      submitText={t('deliver.submit')}
      pending={act.pending}
      problem={act.problem}
      onSubmit={() => {
        act.run({ id: dossier.id, revision: dossier.revision, ...form, relation: legal(`relation.${form.relation}`) })
      }}
      onReload={act.reload}
      testId="deliver-form"
    >
      <div className="form-grid">
        {text('recipientName', t('deliver.recipient'))}
        {text('recipientIdTail', t('deliver.idTail'))}
        {choice('relation', t('deliver.relation'), [...relations])}
        {choice('method', t('deliver.method'), ['Counter', 'Courier'])}
      </div>
    </AppDialog>
  )
}

export function SupplementDialog({ dossier, onClose }: DossierDialogProps) {
  const { t } = useTranslation(['intake', 'common'])
  const open = dossier.notices.at(-1)?.entries.filter((one) => !one.received) ?? []
  const [ticked, setTicked] = useState<string[]>(open.map((one) => one.requirementId))
  const act = useAct(receiveSupplement, t('supplement.received'), onClose)
  const nameOf = (id: string) => dossier.materials.find((one) => one.requirementId === id)?.name ?? id

  return (
    <AppDialog
      open
      title={t('supplement.title')}
      onClose={onClose}
      submitText={t('supplement.submit')}
      pending={act.pending}
      problem={act.problem}
      onSubmit={() => {
        if (ticked.length > 0) {
          act.run({ id: dossier.id, revision: dossier.revision, requirementIds: ticked })
        }
      }}
      onReload={act.reload}
      testId="supplement-form"
    >
      <p>{t('supplement.text')}</p>
      {open.map((one) => (
        <Checkbox
          key={one.requirementId}
          checked={ticked.includes(one.requirementId)}
          data-testid="supplement-tick"
          onChange={(event) => {
            setTicked(event.target.checked ? [...ticked, one.requirementId] : ticked.filter((id) => id !== one.requirementId))
          }}
        >
          <span lang="zh-CN">{one.name ?? nameOf(one.requirementId)}</span>{' '}
          <span className="secondary" lang="zh-CN">
            {one.howToCure}
          </span>
        </Checkbox>
      ))}
      {ticked.length === 0 && (
        <p className="field-error" role="alert">
          {t('supplement.none')}
        </p>
      )}
    </AppDialog>
  )
}

export function AcceptDialog({ dossier, onClose }: DossierDialogProps) {
  const { t, i18n } = useTranslation(['intake', 'common'])
  const [opinion, setOpinion] = useState<string>(i18n.getFixedT('zh-CN', 'intake')('conclusion.opinionDefault'))
  const act = useAct(acceptApplication, t('acceptNow.done'), onClose)
  const instant = dossier.instant ? { instantOutcome: 'Approved' as const, opinion } : {}

  return (
    <AppDialog
      open
      title={t('acceptNow.title')}
      onClose={onClose}
      submitText={t('acceptNow.submit')}
      pending={act.pending}
      problem={act.problem}
      onSubmit={() => {
        act.run({ id: dossier.id, revision: dossier.revision, ...instant })
      }}
      onReload={act.reload}
      testId="accept-form"
    >
      {dossier.instant ? (
        <Field label={t('conclusion.opinion')}>
          <Input
            value={opinion}
            onChange={(event) => {
              setOpinion(event.target.value)
            }}
          />
        </Field>
      ) : (
        <p>{t('conclusion.due')}</p>
      )}
    </AppDialog>
  )
}
