import i18next from 'i18next'

/** The server says limits in Chinese words; in English the same number is said in English. */
export function limitText(chinese: string): string {
  if (i18next.language !== 'en') {
    return chinese
  }

  const working = /^(\d+) ?个工作日$/.exec(chinese)
  const calendar = /^(\d+) ?日$/.exec(chinese)
  if (working) {
    return i18next.t('days', { count: Number(working[1]) })
  }
  if (calendar) {
    return i18next.t('calendarDays', { count: Number(calendar[1]) })
  }

  return chinese === '当日办结' ? i18next.t('sameDay') : chinese
}
