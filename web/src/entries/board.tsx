import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HallBoard } from '@/public-site/hall-board'
import { startI18n } from '@/shared/i18n'
import '@/public-site/board.css'

await startI18n()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <HallBoard centreId={window.location.pathname.split('/')[2] ?? ''} />
    </StrictMode>,
  )
}
