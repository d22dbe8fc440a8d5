import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ProgressPage } from '@/public-site/progress-page'
import { startI18n } from '@/shared/i18n'
import '@/public-site/public.css'

await startI18n()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ProgressPage />
    </StrictMode>,
  )
}
