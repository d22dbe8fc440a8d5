import { QueryClientProvider } from '@tanstack/react-query'
import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BrowserRouter } from 'react-router'
import { createQueryClient } from '@/shared/api/query-client'
import { theme } from '@/shared/theme'
import { ErrorBoundary } from './shell/error-boundary'
import { Root } from './root'

export function App() {
  const { i18n } = useTranslation()
  const [queries] = useState(createQueryClient)

  return (
    <ConfigProvider theme={theme} locale={i18n.language === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }}>
      <AntApp component={false}>
        <QueryClientProvider client={queries}>
          <BrowserRouter>
            <ErrorBoundary>
              <Root />
            </ErrorBoundary>
          </BrowserRouter>
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  )
}
