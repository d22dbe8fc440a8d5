import { useTranslation } from 'react-i18next'
import type { Light } from '../api/types'
import { word } from '../i18n/words'

const families: Record<string, string> = {
  Draft: 'grey',
  Submitted: 'grey',
  Suspended: 'grey',
  AwaitingSupplement: 'purple-grey',
  Granted: 'black',
  Refused: 'black',
  Certificating: 'teal',
  ReadyForDelivery: 'teal',
  ResultReady: 'teal',
  Delivered: 'teal',
  Received: 'blue',
  Accepted: 'blue',
  InHandling: 'blue',
  InReview: 'blue',
  InApproval: 'blue',
  Forwarded: 'blue',
  Joint: 'blue',
}

/** The state of a case: one vocabulary for screens, API and notices. */
export function StateText({ state }: { state: string }) {
  return (
    <span className={`chip ${families[state] ?? 'plain'}`} data-testid="state-text" data-state={state}>
      {word('state', state)}
    </span>
  )
}

const shapes: Record<string, { sign: string; tone: string }> = {
  Green: { sign: '●', tone: 'green' },
  Reminder: { sign: '▲', tone: 'amber' },
  Yellow: { sign: '■', tone: 'red' },
  Overdue: { sign: '■', tone: 'red' },
  Red: { sign: '■', tone: 'red' },
  Paused: { sign: '‖', tone: 'grey' },
  Stopped: { sign: '■', tone: 'grey' },
}

/** The light of a clock: shape, word and colour say the same (never colour alone). */
export function LightDot({ light }: { light: Light | null | undefined }) {
  const { t, i18n } = useTranslation()
  if (!light || light.level === 'None') {
    return <span className="secondary">–</span>
  }

  const look = shapes[light.level] ?? { sign: '○', tone: 'grey' }
  const name = word('light', light.level)
  const more = i18n.language === 'en' ? remaining(light.remaining, t) : light.text !== name ? light.text : null

  return (
    <span className={`chip ${look.tone}`} data-testid="light" data-level={light.level}>
      <span aria-hidden="true">{look.sign}</span>
      <span className="num">{more ? `${name} ${more}` : name}</span>
    </span>
  )
}

function remaining(days: number | null | undefined, t: ReturnType<typeof useTranslation>['t']): string | null {
  if (days === null || days === undefined) {
    return null
  }

  return days === 0 ? t('light.today') : days > 0 ? t('light.left', { count: days }) : t('light.late', { count: -days })
}

/** A formal card of supervision; deliberately unlike a light. */
export function CardBadge({ level }: { level: string }) {
  const tone = level === 'Red' ? 'red' : level === 'Yellow' ? 'yellow' : 'note'

  return (
    <span className={`card-badge ${tone}`} data-testid="card-badge" data-level={level}>
      <span aria-hidden="true">{tone === 'note' ? '!' : '▮'}</span>
      {word('level', level)}
    </span>
  )
}

/** Marks figures that no source document gives: filled in for the demonstration. */
export function DemoMark() {
  const { t } = useTranslation()

  return <span className="chip demo">{t('demoData')}</span>
}
