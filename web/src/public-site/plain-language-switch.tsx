import { useTranslation } from 'react-i18next'

export function PlainLanguageSwitch() {
  const { t, i18n } = useTranslation(['shell'])
  const next = i18n.language === 'en' ? 'zh-CN' : 'en'

  return (
    <button
      type="button"
      lang={next}
      onClick={() => {
        void i18n.changeLanguage(next)
      }}
    >
      {t('switchLanguage')}
    </button>
  )
}
