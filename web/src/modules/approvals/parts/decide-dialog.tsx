import { Button, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { word } from '@/shared/i18n/words'
import { AppDialog } from '@/shared/ui/app-dialog'
import { Field } from '@/shared/ui/field'
import { NativeSelect } from '@/shared/ui/inputs'
import { useAct } from '@/shared/ui/use-act'
import { decideCase, type DecideCase, type Ground } from '../api/decide-case'
import type { DialogProps } from './dialog-props'

const codes = ['ConditionsNotMet', 'FalseMaterials', 'OutOfPower', 'NotNeeded', 'Other'] as const

export function DecideDialog({ caseId, revision, taskId, onClose }: DialogProps) {
  const { t } = useTranslation(['approvals', 'common'])
  const [outcome, setOutcome] = useState<DecideCase['outcome']>('Approved')
  const [opinion, setOpinion] = useState('')
  const [grounds, setGrounds] = useState<Ground[]>([{ code: 'ConditionsNotMet', basis: '' }])
  const [tried, setTried] = useState(false)
  const act = useAct(decideCase, t('decided'), onClose)
  const refused = outcome === 'Refused'
  const reasoned = grounds.every((one) => one.basis.trim())

  const submit = () => {
    setTried(true)
    if (!opinion.trim() || (refused && !reasoned)) {
      return
    }

    act.run({ caseId, revision, taskId, outcome, opinion: opinion.trim(), ...(refused ? { grounds } : {}) })
  }

  return (
    <AppDialog
      open
      title={t('decide')}
      onClose={onClose}
      onSubmit={submit}
      submitText={t('decide')}
      danger={refused}
      pending={act.pending}
      problem={act.problem}
      onReload={act.reload}
      testId="decide-form"
    >
      <Radio.Group
        value={outcome}
        aria-label={t('outcome')}
        onChange={(event) => {
          setOutcome(event.target.value as DecideCase['outcome'])
        }}
      >
        <Radio value="Approved" data-testid="outcome-Approved">
          {word('outcome', 'Approved')}
        </Radio>
        <Radio value="Refused" data-testid="outcome-Refused">
          {word('outcome', 'Refused')}
        </Radio>
      </Radio.Group>
      <Field label={t('opinion')} required error={tried && !opinion.trim() ? t('needOpinion') : undefined}>
        <Input.TextArea
          rows={3}
          value={opinion}
          onChange={(event) => {
            setOpinion(event.target.value)
          }}
          data-testid="opinion"
        />
      </Field>
      {refused && <Grounds grounds={grounds} error={tried && !reasoned ? t('needGround') : undefined} onChange={setGrounds} />}
    </AppDialog>
  )
}

function Grounds({ grounds, error, onChange }: { grounds: Ground[]; error: string | undefined; onChange: (grounds: Ground[]) => void }) {
  const { t } = useTranslation(['approvals', 'common'])
  const change = (at: number, part: Partial<Ground>) => {
    onChange(grounds.map((one, index) => (index === at ? { ...one, ...part } : one)))
  }

  return (
    <div className="stack tight">
      {grounds.map((one, at) => (
        <div key={String(at)} className="form-grid">
          <Field label={t('ground')}>
            <NativeSelect
              value={one.code}
              testId={`ground-${String(at)}`}
              onChange={(code) => {
                change(at, { code })
              }}
              options={codes.map((code) => ({ value: code, label: t(`groundCode.${code}`) }))}
            />
          </Field>
          <Field label={t('basis')} required error={one.basis.trim() ? undefined : error}>
            <Input
              value={one.basis}
              onChange={(event) => {
                change(at, { basis: event.target.value })
              }}
              data-testid={`basis-${String(at)}`}
            />
          </Field>
        </div>
      ))}
      <div>
        <Button
          size="small"
          onClick={() => {
            onChange([...grounds, { code: 'Other', basis: '' }])
          }}
        >
          {t('addGround')}
        </Button>
      </div>
    </div>
  )
}
