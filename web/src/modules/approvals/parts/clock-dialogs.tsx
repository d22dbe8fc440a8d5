import { Input, InputNumber } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { word } from '@/shared/i18n/words'
import { AppDialog } from '@/shared/ui/app-dialog'
import { Field } from '@/shared/ui/field'
import { NativeSelect } from '@/shared/ui/inputs'
import { useAct } from '@/shared/ui/use-act'
import { extendCase } from '../api/extend-case'
import { resumeCase } from '../api/resume-case'
import { suspendCase } from '../api/suspend-case'
import type { DialogProps } from './dialog-props'

const reasons = [
  'Hearing',
  'Tender',
  'Auction',
  'Inspection',
  'Testing',
  'Quarantine',
  'Appraisal',
  'ExpertReview',
  'StatuteProvided',
  'ApplicantSupplement',
  'ApplicantRequest',
  'PromisePause',
]

export function SuspendDialog({ caseId, revision, onClose }: DialogProps) {
  const { t } = useTranslation(['approvals', 'common'])
  const [reason, setReason] = useState('ExpertReview')
  const [basis, setBasis] = useState('')
  const [plannedDays, setPlannedDays] = useState(3)
  const act = useAct(suspendCase, t('suspended'), onClose)
  const submit = () => {
    act.run({ caseId, revision, reason, plannedDays, ...(basis.trim() ? { basis: basis.trim() } : {}) })
  }

  return (
    <AppDialog
      open
      title={t('suspend')}
      onClose={onClose}
      onSubmit={submit}
      submitText={t('suspend')}
      pending={act.pending}
      problem={act.problem}
      onReload={act.reload}
      testId="suspend-form"
    >
      <div className="form-grid">
        <Field label={t('suspendReason')} required>
          <NativeSelect
            value={reason}
            testId="suspend-reason"
            onChange={setReason}
            options={reasons.map((one) => ({ value: one, label: word('suspension', one) }))}
          />
        </Field>
        <Field label={t('plannedDays')} required>
          <InputNumber
            min={1}
            precision={0}
            value={plannedDays}
            onChange={(value) => {
              setPlannedDays(value ?? 1)
            }}
            data-testid="planned-days"
          />
        </Field>
      </div>
      <Field label={t('suspendBasis')} hint={t('suspendNote')}>
        <Input
          value={basis}
          onChange={(event) => {
            setBasis(event.target.value)
          }}
          data-testid="suspend-basis"
        />
      </Field>
    </AppDialog>
  )
}

export function ResumeDialog({ caseId, revision, onClose }: DialogProps) {
  const { t } = useTranslation(['approvals', 'common'])
  const act = useAct(resumeCase, t('resumed'), onClose)

  return (
    <AppDialog
      open
      title={t('resume')}
      onClose={onClose}
      onSubmit={() => {
        act.run({ caseId, revision })
      }}
      submitText={t('resume')}
      pending={act.pending}
      problem={act.problem}
      onReload={act.reload}
      testId="resume-form"
    >
      <p>{t('resumeText')}</p>
    </AppDialog>
  )
}

export function ExtendDialog({ caseId, revision, onClose }: DialogProps) {
  const { t } = useTranslation(['approvals', 'common'])
  const [days, setDays] = useState(5)
  const [reason, setReason] = useState('')
  const act = useAct(extendCase, t('extended'), onClose)
  const submit = () => {
    act.run({ caseId, revision, days, reason: reason.trim() })
  }

  return (
    <AppDialog
      open
      title={t('extend')}
      onClose={onClose}
      onSubmit={submit}
      submitText={t('extend')}
      pending={act.pending}
      problem={act.problem}
      onReload={act.reload}
      testId="extend-form"
    >
      <Field label={t('extendDays')} required>
        <InputNumber
          min={1}
          precision={0}
          value={days}
          onChange={(value) => {
            setDays(value ?? 1)
          }}
          data-testid="extend-days"
        />
      </Field>
      <Field label={t('extendReason')} required hint={t('extendNote')}>
        <Input
          value={reason}
          onChange={(event) => {
            setReason(event.target.value)
          }}
          data-testid="extend-reason"
        />
      </Field>
    </AppDialog>
  )
}
