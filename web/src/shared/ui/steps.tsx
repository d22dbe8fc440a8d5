import { useTranslation } from 'react-i18next'
import type { CaseStep } from '../api/types'
import { formatInstant, formatShortDay } from '../format'
import { word } from '../i18n/words'
import { handlerOf } from '../tasks'

const now = new Set(['Pending', 'Claimed', 'Current', 'InProgress'])

/** The real posts of the route, who acted for whom, and where the case is. */
export function Steps({ steps }: { steps: CaseStep[] }) {
  const { t } = useTranslation()

  return (
    <ol className="steps" data-testid="steps">
      {steps.map((step, index) => {
        const look = step.state === 'Completed' ? 'done' : now.has(step.state) ? 'now' : ''

        return (
          <li
            key={`${step.post}${String(index)}`}
            className={look}
            aria-current={look === 'now' ? 'step' : undefined}
            data-testid={`step-${step.post}`}
          >
            <strong>{word('post', step.post)}</strong> <span>{word('taskState', step.state)}</span>
            <div className="secondary">{handlerOf(step)}</div>
            {step.completedAt && <div className="secondary num">{formatInstant(step.completedAt)}</div>}
            {!step.completedAt && step.due && <div className="secondary num">{t('dueBy', { date: formatShortDay(step.due) })}</div>}
            {step.outcome && (
              <div>
                {word('outcome', step.outcome)}
                {step.opinion && <div lang="zh-CN">{step.opinion}</div>}
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
