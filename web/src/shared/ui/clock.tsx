import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CaseClock, Ledger, LedgerDay } from '../api/types'
import { formatDay, formatShortDay } from '../format'
import { limitText } from '../i18n/limit'
import { word } from '../i18n/words'
import { LightDot } from './chips'

/** One clock in a line: which limit, due when, what light, and the key that explains it. */
export function ClockBadge({ clock, onWhy }: { clock: CaseClock; onWhy?: () => void }) {
  const { t } = useTranslation()

  return (
    <div className="clock" data-testid={`clock-${clock.kind}`}>
      <span className="row tight">
        <strong>{word('clock', clock.kind)}</strong>
        {clock.limit && <span className="secondary">{limitText(clock.limit)}</span>}
        {clock.ended ? <span className="chip grey">{t('clockEnded')}</span> : <LightDot light={clock.light} />}
        {clock.provisional && <span className="chip grey">{t('provisional')}</span>}
      </span>
      <span className="row tight">
        <span className="num">{t('dueBy', { date: formatDay(clock.due) })}</span>
        {onWhy && (
          <Button type="link" size="small" onClick={onWhy} data-testid={`why-${clock.kind}`}>
            {t('whyThisDay')}
          </Button>
        )}
      </span>
    </div>
  )
}

const tones: Record<string, string> = { Counts: 'green', ShiftedWorkday: 'green', Due: 'green', Suspended: 'amber' }

/** The ledger of a due date, day by day, as a table: the text is the primary form. */
export function ClockLedger({ ledger, caption }: { ledger: Ledger; caption: string }) {
  const { t } = useTranslation()

  return (
    <div className="stack">
      <p data-testid="ledger-due">
        <strong className="num">{t('dueBy', { date: formatDay(ledger.due) })}</strong>
        {ledger.provisional && <> {t('provisionalLong')}</>}
        {ledger.calendarVersion !== null && ledger.calendarVersion !== undefined && (
          <span className="secondary"> {t('calendarVersion', { version: ledger.calendarVersion })}</span>
        )}
      </p>
      <div className="table-scroll">
        <table className="grid-table" data-testid="ledger">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ledger.day')}</th>
              <th scope="col">{t('ledger.mark')}</th>
              <th scope="col">{t('ledger.count')}</th>
              <th scope="col">{t('ledger.note')}</th>
            </tr>
          </thead>
          <tbody>
            {ledger.explanation.map((day) => (
              <LedgerRow key={`${day.date}${day.mark}`} day={day} due={ledger.due} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function LedgerRow({ day, due }: { day: LedgerDay; due: string }) {
  const { t } = useTranslation()
  const isDue = day.date === due
  const note = [day.name, day.note].filter(Boolean).join(t('listComma'))

  return (
    <tr data-testid={`ledger-${day.date}`} aria-current={isDue ? 'date' : undefined}>
      <td className="num">{formatShortDay(day.date)}</td>
      <td>
        <span className={`chip ${tones[day.mark] ?? 'grey'}`}>{word('mark', day.mark)}</span>
      </td>
      <td className="num">{day.count ?? ''}</td>
      <td>
        {note}
        {isDue && <strong> {t('ledger.due')}</strong>}
      </td>
    </tr>
  )
}
