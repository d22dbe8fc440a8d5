import { Button } from 'antd'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { digitOf, isComposing } from '../keyboard/ime'
import { useHotkey } from '../keyboard/use-hotkey'
import { AppDialog } from './app-dialog'

export interface ActionDef {
  code: string
  label: string
  allowed: boolean
  reason?: string | null | undefined
  act: () => void
}

/**
 * What I may do now: the first allowed act is the primary button, forbidden ones stay visible with the reason.
 * Ctrl+Enter opens the numbered list anywhere on the page.
 */
export function ActionBar({ actions }: { actions: ActionDef[] }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const allowed = actions.filter((one) => one.allowed)
  const forbidden = actions.filter((one) => !one.allowed)
  useHotkey(
    'Control+Enter',
    () => {
      setOpen(true)
    },
    allowed.length > 0,
  )

  const choose = (action: ActionDef | undefined) => {
    if (!action) {
      return
    }

    setOpen(false)
    action.act()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = digitOf(event)
    if (digit !== null && !isComposing(event)) {
      choose(allowed[digit - 1])
    }
  }

  return (
    <div className="stack tight" data-testid="action-bar">
      <div className="row">
        {allowed.length === 0 && <span className="secondary">{t('nothingToDo')}</span>}
        {allowed.map((one, index) => (
          <Button key={one.code} type={index === 0 ? 'primary' : 'default'} onClick={one.act} data-testid={`act-${one.code}`}>
            {index === 0 ? t('primaryAct', { label: one.label }) : one.label}
          </Button>
        ))}
      </div>
      {forbidden.length > 0 && (
        <details>
          <summary>{t('notNow', { count: forbidden.length })}</summary>
          <ul className="plain-list forbidden">
            {forbidden.map((one) => (
              <li key={one.code}>
                <Button size="small" disabled data-testid={`act-${one.code}`}>
                  {one.label}
                </Button>{' '}
                <span className="secondary">{one.reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <AppDialog
        open={open}
        title={t('nextStep')}
        onClose={() => {
          setOpen(false)
        }}
        testId="action-menu"
        width={480}
      >
        <div className="stack tight" onKeyDown={onKeyDown} role="presentation">
          {allowed.map((one, index) => (
            <Button
              key={one.code}
              onClick={() => {
                choose(one)
              }}
              data-testid={`menu-${one.code}`}
            >
              {String(index + 1)} {one.label}
            </Button>
          ))}
        </div>
      </AppDialog>
    </div>
  )
}
