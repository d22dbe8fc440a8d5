import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink, useLocation, useNavigate } from 'react-router'
import { inTextField } from '@/shared/keyboard/ime'
import { useHotkey } from '@/shared/keyboard/use-hotkey'
import { useCan, useMe } from '@/shared/me'
import { menuOf } from '../menu'
import { CommandPalette } from './command-palette'
import { ErrorBoundary } from './error-boundary'
import { Header } from './header'
import { SessionOverlay } from './session-overlay'
import { ShortcutSheet } from './shortcut-sheet'

/** The frame of the console: header, menu, one main area, and what is reachable from everywhere. */
export function AppShell({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['shell', 'common'])
  const can = useCan()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [palette, setPalette] = useState(false)
  const [sheet, setSheet] = useState(false)
  useFocusOnArrival(pathname)
  useHotkey(
    'F2',
    () => {
      void navigate(`/intake/new?n=${String(Math.random()).slice(2)}`)
    },
    can('intake.handle'),
  )
  useHotkey('Control+KeyK', () => {
    setPalette(true)
  })
  useHotkey('Control+Slash', () => {
    setSheet(true)
  })
  usePlainKeys({
    '/': () => {
      setPalette(true)
    },
    '?': () => {
      setSheet(true)
    },
  })

  return (
    <>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <Header
        onPalette={() => {
          setPalette(true)
        }}
        onSheet={() => {
          setSheet(true)
        }}
      />
      <div className="frame">
        <SideMenu />
        <main id="content" className="page" tabIndex={-1}>
          <ErrorBoundary key={pathname}>{children}</ErrorBoundary>
        </main>
      </div>
      <CommandPalette
        open={palette}
        onClose={() => {
          setPalette(false)
        }}
      />
      <ShortcutSheet
        open={sheet}
        onClose={() => {
          setSheet(false)
        }}
      />
      <SessionOverlay />
    </>
  )
}

function SideMenu() {
  const { t } = useTranslation(['shell', 'common'])
  const me = useMe()

  return (
    <nav className="side-menu no-print" aria-label={t('menuLabel')}>
      <ul>
        {menuOf(me).map(({ path, word, icon: Icon }) => (
          <li key={path}>
            <NavLink to={path} data-testid={`menu-${word}`}>
              <Icon aria-hidden /> <span>{t(`menu.${word}`)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

// After a route change the reader starts at the heading of the new page, not at the link that was pressed.
function useFocusOnArrival(pathname: string): void {
  useEffect(() => {
    document.getElementById('page-title')?.focus()
    window.scrollTo(0, 0)
  }, [pathname])
}

// Single keys act only where no text can be typed (WCAG 2.1.4).
function usePlainKeys(acts: Record<string, () => void>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || inTextField(event.target)) {
        return
      }

      const act = acts[event.key]
      if (act) {
        event.preventDefault()
        act()
      }
    }
    window.addEventListener('keydown', onKeyDown)

    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  })
}
