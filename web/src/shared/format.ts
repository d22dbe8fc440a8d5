import { currentLanguage } from './i18n'

const zone = 'Asia/Shanghai'

function pick(value: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const language = currentLanguage() === 'en' ? 'en-US' : 'zh-CN'

  return new Intl.DateTimeFormat(language, { timeZone, ...options }).format(new Date(value))
}

function assemble(value: string, timeZone: string): string {
  const weekday = pick(value, timeZone, { weekday: 'short' })
  if (currentLanguage() !== 'en') {
    return `${pick(value, timeZone, { dateStyle: 'long' })}(${weekday})`
  }

  const part = (options: Intl.DateTimeFormatOptions) => pick(value, timeZone, options)

  return `${weekday} ${part({ day: 'numeric' })} ${part({ month: 'short' })} ${part({ year: 'numeric' })}`
}

// A legal date has no zone: noon in UTC keeps it the same day everywhere.
const noon = (day: string) => `${day.slice(0, 10)}T12:00:00Z`

/** A legal date (`yyyy-MM-dd`), shown as it is. */
export function formatDay(value: string | null | undefined): string {
  return value ? assemble(noon(value), 'UTC') : ''
}

/** A day without the year, for ledgers and lists. */
export function formatShortDay(value: string | null | undefined): string {
  if (!value) {
    return ''
  }

  const day = noon(value)
  const weekday = pick(day, 'UTC', { weekday: 'short' })

  return currentLanguage() === 'en'
    ? `${weekday} ${pick(day, 'UTC', { day: 'numeric' })} ${pick(day, 'UTC', { month: 'short' })}`
    : `${pick(day, 'UTC', { month: 'long', day: 'numeric' })} ${weekday}`
}

/** An instant, always in Beijing time, without seconds. */
export function formatInstant(value: string | null | undefined): string {
  return value ? `${assemble(value, zone)} ${formatTime(value)}` : ''
}

/** The hour and minute of an instant in Beijing time. */
export function formatTime(value: string | null | undefined): string {
  return value ? pick(value, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }) : ''
}

/** The day of an instant in Beijing, where the hour means nothing. */
export function formatDayOf(value: string | null | undefined): string {
  return value ? assemble(value, zone) : ''
}
