import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en'
import { zh } from './zh'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

const storeKey = 'onedoor.language'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof zh
  }
}

function stored(): Language {
  const value = localStorage.getItem(storeKey)

  return value === 'en' ? 'en' : 'zh-CN'
}

export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { 'zh-CN': zh, en },
    lng: stored(),
    fallbackLng: 'zh-CN',
    ns: Object.keys(zh),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  })
  document.documentElement.lang = i18next.language
  i18next.on('languageChanged', (language) => {
    localStorage.setItem(storeKey, language)
    document.documentElement.lang = language
  })
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN'
}
