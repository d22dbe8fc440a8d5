import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppDialog } from '@/shared/ui/app-dialog'
import { Field } from '@/shared/ui/field'
import { useAct } from '@/shared/ui/use-act'
import { completeTask } from '../api/complete-task'
import { makeCertificate } from '../api/make-certificate'
import { releaseTask } from '../api/release-task'
import type { DialogProps } from './dialog-props'

export function CertificateDialog({ caseId, revision, taskId, onClose }: DialogProps) {
  const { t } = useTranslation(['approvals', 'common'])
  const [holderName, setHolderName] = useState('')
  const [validUntil, setValidUntil] = useState('')
  const act = useAct(makeCertificate, t('certificateDone'), onClose)
  const submit = () => {
    const optional = { ...(holderName.trim() ? { holderName: holderName.trim() } : {}), ...(validUntil ? { validUntil } : {}) }
    act.run({ caseId, revision, taskId, ...optional })
  }

  return (
    <AppDialog
      open
      title={t('certificate')}
      onClose={onClose}
      submitText={t('certificate')}
      pending={act.pending}
      problem={act.problem}
      onSubmit={submit}
      onReload={act.reload}
      testId="certificate-form"
    >
      <p>{t('certificateText')}</p>
      <div className="form-grid">
        <Field label={t('holder')}>
          <Input
            value={holderName}
            autoComplete="off"
            onChange={(event) => {
              setHolderName(event.target.value)
            }}
            data-testid="certificate-holder"
          />
        </Field>
        <Field label={t('validUntil')}>
          <Input
            type="date"
            value={validUntil}
            onChange={(event) => {
              setValidUntil(event.target.value)
            }}
            data-testid="certificate-until"
          />
        </Field>
      </div>
    </AppDialog>
  )
}

export function ReturnDialog({ taskId, revision, onClose }: DialogProps) {
  const { t } = useTranslation(['approvals', 'common'])
  const [opinion, setOpinion] = useState('')
  const act = useAct(completeTask, t('returned'), onClose)

  return (
    <AppDialog
      open
      title={t('returnBack')}
      onClose={onClose}
      submitText={t('returnBack')}
      pending={act.pending}
      problem={act.problem}
      onReload={act.reload}
      onSubmit={() => {
        act.run({ taskId, revision, outcome: 'ReturnToPrevious', opinion: opinion.trim() })
      }}
      testId="return-form"
    >
      <Field label={t('returnReason')} required>
        <Input.TextArea
          rows={3}
          value={opinion}
          onChange={(event) => {
            setOpinion(event.target.value)
          }}
          data-testid="opinion"
        />
      </Field>
    </AppDialog>
  )
}

export function ReleaseDialog({ taskId, revision, onClose }: DialogProps) {
  const { t } = useTranslation(['approvals', 'common'])
  const [reason, setReason] = useState('')
  const act = useAct(releaseTask, t('released'), onClose)

  return (
    <AppDialog
      open
      title={t('release')}
      onClose={onClose}
      submitText={t('release')}
      pending={act.pending}
      problem={act.problem}
      onSubmit={() => {
        act.run({ taskId, revision, reason: reason.trim() })
      }}
      onReload={act.reload}
      testId="release-form"
    >
      <Field label={t('releaseReason')} required>
        <Input
          value={reason}
          onChange={(event) => {
            setReason(event.target.value)
          }}
          data-testid="release-reason"
        />
      </Field>
    </AppDialog>
  )
}
