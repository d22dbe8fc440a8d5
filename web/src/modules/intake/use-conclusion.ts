import { useCallback, useRef } from 'react'
import { newKey, useCommand } from '@/shared/api/use-command'
import { asProblem } from '@/shared/api/problem'
import { acceptApplication, type Accepted } from './api/accept-application'
import { checkMaterials } from './api/check-materials'
import { receiveApplication, type ReceiveApplication, type Received } from './api/receive-application'
import { requestSupplement, type SupplementRequested, type SupplementRow } from './api/request-supplement'

export interface Conclusion {
  body: ReceiveApplication
  act: { kind: 'accept'; instant: boolean; opinion: string } | { kind: 'supplement'; entries: SupplementRow[] }
}
export interface Outcome {
  received: Received
  accepted?: Accepted
  notified?: SupplementRequested
}

interface Progress {
  received: Received
  revision: number
  materials: string
}

/**
 * Receiving and concluding are two legal acts with a key each. What was received stays received: if the second act is refused,
 * the clerk corrects and presses again, and only the second act is sent.
 */
export function useConclusion() {
  const progress = useRef<Progress | null>(null)
  const keys = useRef(new Map<string, string>())

  const once = useCallback(async <T>(act: string, body: unknown, send: (key: string) => Promise<T>): Promise<T> => {
    const name = `${act} ${JSON.stringify(body)}`
    const key = keys.current.get(name) ?? newKey()
    keys.current.set(name, key)
    try {
      return await send(key)
    } catch (error) {
      // A clear refusal is over: the next press is a new act. An unclear one may have been carried out: same key.
      if (!asProblem(error).isIndefinite) {
        keys.current.delete(name)
      }

      throw error
    }
  }, [])

  const send = useCallback(
    async ({ body, act }: Conclusion): Promise<Outcome> => {
      const materials = JSON.stringify(body.materials)
      if (!progress.current) {
        const received = await once('receive', body, (key) => receiveApplication(body, key))
        progress.current = { received, revision: received.revision, materials }
      } else if (progress.current.materials !== materials) {
        const check = { id: progress.current.received.id, revision: progress.current.revision, materials: body.materials }
        const { revision } = await once('check', check, (key) => checkMaterials(check, key))
        progress.current = { ...progress.current, revision, materials }
      }
      const { received, revision } = progress.current
      if (act.kind === 'supplement') {
        const request = { id: received.id, revision, entries: act.entries }

        return { received, notified: await once('supplement', request, (key) => requestSupplement(request, key)) }
      }
      const acceptance = {
        id: received.id,
        revision,
        ...(act.instant ? { instantOutcome: 'Approved' as const, opinion: act.opinion } : {}),
      }

      return { received, accepted: await once('accept', acceptance, (key) => acceptApplication(acceptance, key)) }
    },
    [once],
  )

  const command = useCommand(send)

  return { ...command, receivedAlready: () => progress.current?.received ?? null }
}
