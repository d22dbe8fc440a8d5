import { Button, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { word } from '@/shared/i18n/words'
import { AppDialog } from '@/shared/ui/app-dialog'
import { Field } from '@/shared/ui/field'
import { useAct } from '@/shared/ui/use-act'
import { completeTask, type CompleteTask } from '../api/complete-task'
import type { DialogProps } from './dialog-props'

const outcomes: CompleteTask['outcome'][] = ['PassAgree', 'PassDisagree']
const templates = ['one', 'two', 'three'] as const

/** The opinion of a post. Usual wordings go on paper, so they stay Chinese in both languages. */
export function CompleteDialog({ taskId, revision, onClose }: DialogProps) {
  const { t } = useTranslation(['approvals', 'common'])
  const [outcome, setOutcome] = useState<CompleteTask['outcome']>('PassAgree')
  const [opinion, setOpinion] = useState<string>(t('templates.one'))
  const [missing, setMissing] = useState(false)
  const act = useAct(completeTask, t('completed'), onClose)
  const submit = () => {
    setMissing(!opinion.trim())
    if (opinion.trim()) {
      act.run({ taskId, revision, outcome, opinion: opinion.trim() })
    }
  }

  return (
    <AppDialog
      open
      title={t('complete')}
      onClose={onClose}
      onSubmit={submit}
      submitText={t('complete')}
      pending={act.pending}
      problem={act.problem}
      onReload={act.reload}
      testId="complete-form"
    >
      <Radio.Group
        value={outcome}
        aria-label={t('outcome')}
        onChange={(event) => {
          setOutcome(event.target.value as CompleteTask['outcome'])
        }}
      >
        {outcomes.map((one) => (
          <Radio key={one} value={one} data-testid={`outcome-${one}`}>
            {word('outcome', one)}
          </Radio>
        ))}
      </Radio.Group>
      <Field label={t('opinion')} required error={missing ? t('needOpinion') : undefined}>
        <Input.TextArea
          rows={3}
          value={opinion}
          onChange={(event) => {
            setOpinion(event.target.value)
          }}
          data-testid="opinion"
        />
      </Field>
      <div className="row tight" role="group" aria-label={t('template')}>
        {templates.map((one) => (
          <Button
            key={one}
            size="small"
            onClick={() => {
              setOpinion(t(`templates.${one}`))
            }}
          >
            {t(`templates.${one}`)}
          </Button>
        ))}
      </div>
    </AppDialog>
  )
}
