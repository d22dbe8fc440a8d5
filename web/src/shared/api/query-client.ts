import { QueryClient } from '@tanstack/react-query'
import { asProblem } from './problem'

/** Reads are repeated only when the answer was unclear; a refusal is an answer. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, error) => count < 2 && asProblem(error).isIndefinite,
      },
    },
  })
}
