import { useEffect, useRef } from 'react'
import { isComposing } from './ime'

/** Listens on the window for one chord, e.g. `F2`, `Control+KeyK`, `Control+Enter`; `event.code` keeps it independent of the layout. */
export function useHotkey(chord: string, act: (event: KeyboardEvent) => void, enabled = true): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })

  useEffect(() => {
    if (!enabled) {
      return
    }

    const parts = chord.split('+')
    const code = parts.at(-1) ?? ''
    const onKeyDown = (event: KeyboardEvent) => {
      const matches =
        (event.code === code || (code === 'Enter' && event.code === 'NumpadEnter')) &&
        event.ctrlKey === parts.includes('Control') &&
        event.shiftKey === parts.includes('Shift') &&
        !event.altKey &&
        !event.metaKey
      if (!matches || isComposing(event)) {
        return
      }

      event.preventDefault()
      latest.current(event)
    }
    window.addEventListener('keydown', onKeyDown)

    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [chord, enabled])
}
