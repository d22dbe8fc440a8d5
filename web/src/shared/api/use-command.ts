import { useCallback, useRef, useState } from 'react'
import { asProblem, type ApiProblem } from './problem'

export interface Command<TInput, TResult> {
  run: (input: TInput) => Promise<TResult | undefined>
  pending: boolean
  problem: ApiProblem | null
  reset: () => void
}

interface Attempt<TResult> {
  key: string
  fingerprint: string
  inFlight: Promise<TResult | undefined> | null
}

/**
 * One legal act per intention: a second press while the first is under way joins it, and a retry after an unclear answer
 * (network, 5xx) repeats the same Idempotency-Key, so the server does it once.
 */
export function useCommand<TInput, TResult>(send: (input: TInput, idempotencyKey: string) => Promise<TResult>): Command<TInput, TResult> {
  const attempt = useRef<Attempt<TResult> | null>(null)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)

  const run = useCallback(
    async (input: TInput): Promise<TResult | undefined> => {
      const fingerprint = JSON.stringify(input) ?? ''
      const open = attempt.current
      if (open?.inFlight) {
        return open.inFlight
      }

      const key = open?.fingerprint === fingerprint ? open.key : newKey()
      const once = async (): Promise<TResult | undefined> => {
        try {
          const result = await send(input, key)
          attempt.current = null

          return result
        } catch (error) {
          const refusal = asProblem(error)
          attempt.current = refusal.isIndefinite ? { key, fingerprint, inFlight: null } : null
          setProblem(refusal)

          return undefined
        } finally {
          setPending(false)
        }
      }
      setPending(true)
      setProblem(null)
      const inFlight = once()
      attempt.current = { key, fingerprint, inFlight }

      return inFlight
    },
    [send],
  )

  return {
    run,
    pending,
    problem,
    reset: useCallback(() => {
      setProblem(null)
    }, []),
  }
}

// crypto.randomUUID needs a secure context; halls may serve plain HTTP inside their network.
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))

  return Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('')
}
