import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

export function LanguageSwitch() {
  const { t, i18n } = useTranslation(['shell', 'common'])
  const next = i18n.language === 'en' ? 'zh-CN' : 'en'

  return (
    <Button
      size="small"
      lang={next}
      onClick={() => {
        void i18n.changeLanguage(next)
      }}
      data-testid="language"
    >
      {t('switchLanguage')}
    </Button>
  )
}
