import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Signal } from '@/shared/api/types'
import { word } from '@/shared/i18n/words'
import { useCan } from '@/shared/me'
import { AppDialog } from '@/shared/ui/app-dialog'
import { CardBadge } from '@/shared/ui/chips'
import { ProblemAlert } from '@/shared/ui/feedback'
import { Field } from '@/shared/ui/field'
import { useAct } from '@/shared/ui/use-act'
import { acknowledgeSignal, explainSignal } from './api/signal-calls'

export function SignalDetail({ signal }: { signal: Signal }) {
  const { t } = useTranslation(['supervision', 'common'])
  const answers = useCan()('supervision.signals-answer')
  const may = (act: string) => answers && signal.allowedActions.includes(act)
  const [explaining, setExplaining] = useState(false)
  const acknowledge = useAct(acknowledgeSignal, t('acknowledged'), () => undefined)

  return (
    <section className="panel stack tight" aria-labelledby="signal-detail" data-testid="signal-detail">
      <div className="row">
        <CardBadge level={signal.level} />
        <h2 id="signal-detail">{t('detail', { rule: word('rule', signal.code), caseNo: signal.caseNo ?? '' })}</h2>
      </div>
      {signal.itemName && <p lang="zh-CN">{signal.itemName}</p>}
      {signal.explanation && (
        <p lang="zh-CN">
          {t('explanation')}: {signal.explanation}
        </p>
      )}
      {signal.level === 'Reminder' && <p className="secondary">{t('reminderNote')}</p>}
      <ProblemAlert problem={acknowledge.problem} onReload={acknowledge.reload} />
      <div className="row">
        {may('acknowledgement') && (
          <Button
            type="primary"
            loading={acknowledge.pending}
            onClick={() => {
              acknowledge.run({ id: signal.id, revision: signal.revision })
            }}
            data-testid="acknowledge"
          >
            {t('acknowledge')}
          </Button>
        )}
        {may('explanation') && (
          <Button
            onClick={() => {
              setExplaining(true)
            }}
            data-testid="explain"
          >
            {t('explain')}
          </Button>
        )}
        {signal.caseNo && <Link to={`/cases/${signal.caseNo}`}>{t('openCase')}</Link>}
      </div>
      {explaining && (
        <ExplainDialog
          signal={signal}
          onClose={() => {
            setExplaining(false)
          }}
        />
      )}
    </section>
  )
}

function ExplainDialog({ signal, onClose }: { signal: Signal; onClose: () => void }) {
  const { t } = useTranslation(['supervision', 'common'])
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const act = useAct(explainSignal, t('explained'), onClose)
  const submit = () => {
    setMissing(!text.trim())
    if (text.trim()) {
      act.run({ id: signal.id, revision: signal.revision, text: text.trim() })
    }
  }

  return (
    <AppDialog
      open
      title={t('explain')}
      onClose={onClose}
      onSubmit={submit}
      submitText={t('explain')}
      pending={act.pending}
      problem={act.problem}
      onReload={act.reload}
      testId="explain-form"
    >
      <Field label={t('explanation')} required error={missing ? t('needText') : undefined}>
        <Input.TextArea
          rows={3}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
          }}
          data-testid="explanation"
        />
      </Field>
    </AppDialog>
  )
}
