import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { KioskHome } from '@/public-site/kiosk-home'
import { startI18n } from '@/shared/i18n'
import '@/public-site/public.css'

await startI18n()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <KioskHome />
    </StrictMode>,
  )
}
