import type { KeyboardEvent as ReactKeyboardEvent } from 'react'

/** True while an input method composes: its Enter and digits choose words and must not act on the page. */
export function isComposing(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event

  return native.isComposing || native.keyCode === 229
}

/** The digit 1–9 of a key, on the row or the number pad; null for anything else. */
export function digitOf(event: KeyboardEvent | ReactKeyboardEvent): number | null {
  const found = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)
  if (!found || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
    return null
  }

  return Number(found[1])
}

/** True when a text field has the focus, where single letters and signs are text. */
export function inTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
}
