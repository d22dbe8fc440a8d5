import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlainLanguageSwitch } from './plain-language-switch'
import { ProgressPage } from './progress-page'

const idleMs = 75_000

/** The machine in the hall: only what works today, and nothing of a citizen stays when nobody touches it. */
export function KioskHome() {
  const { t } = useTranslation(['publicPages', 'common'])
  const [open, setOpen] = useState(false)
  useIdle(open, () => {
    setOpen(false)
  })
  if (open) {
    return (
      <ProgressPage
        onLeave={() => {
          setOpen(false)
        }}
      />
    )
  }

  return (
    <main className="citizen">
      <header>
        <h1>{t('kiosk.title')}</h1>
        <PlainLanguageSwitch />
      </header>
      <div className="kiosk-home">
        <p>{t('kiosk.soon')}</p>
        <button
          type="button"
          className="primary"
          onClick={() => {
            setOpen(true)
          }}
          data-testid="kiosk-progress"
        >
          {t('kiosk.progress')}
        </button>
      </div>
    </main>
  )
}

function useIdle(active: boolean, act: () => void): void {
  useEffect(() => {
    if (!active) {
      return
    }

    let timer = setTimeout(act, idleMs)
    const touched = () => {
      clearTimeout(timer)
      timer = setTimeout(act, idleMs)
    }
    for (const name of ['pointerdown', 'keydown']) {
      window.addEventListener(name, touched)
    }

    return () => {
      clearTimeout(timer)
      for (const name of ['pointerdown', 'keydown']) {
        window.removeEventListener(name, touched)
      }
    }
  })
}
