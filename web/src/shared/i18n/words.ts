import i18next from 'i18next'
import type { zh } from './zh'

type WordGroup = keyof (typeof zh)['words']

/** The word for a code of the API; an unknown code is shown as it is, so that nothing disappears silently. */
export function word(group: WordGroup, code: string | null | undefined): string {
  if (!code) {
    return ''
  }

  return i18next.t(`words:${group}.${code}` as never, { defaultValue: code }) as unknown as string
}
