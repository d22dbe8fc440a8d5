import { QueryClient } from '@tanstack/react-query'
import { asProblem } from './problem'
import type { Me } from './types'

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

/** Another person, or nobody: everything that was read before is forgotten. */
export function changePerson(queries: QueryClient, me: Me | null): void {
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'me' })
  queries.setQueryData(['me'], me)
}
