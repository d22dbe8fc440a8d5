import type { AllowedAction } from './api/types'
import type { ActionDef } from './ui/action-bar'

/** The server's answer to "may I?", turned into buttons: order and label are ours, permission and reason are not. */
export function toActions(allowed: AllowedAction[], offered: { code: string; label: string; act: () => void }[]): ActionDef[] {
  return offered.flatMap((one) => {
    const answer = allowed.find((action) => action.action === one.code)

    return answer ? [{ ...one, allowed: answer.allowed, reason: answer.reason }] : []
  })
}
