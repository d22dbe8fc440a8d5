import { useInfiniteQuery } from '@tanstack/react-query'
import { get, post } from '@/shared/api/client'
import type { Page, Signal } from '@/shared/api/types'

export function useSignals(filter: { level: string; state: string; caseNo: string }) {
  return useInfiniteQuery({
    queryKey: ['signals', filter],
    queryFn: ({ pageParam }) => get<Page<Signal>>('/supervision/signals', { ...filter, limit: 20, after: pageParam }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (previous) => previous,
    refetchInterval: 30_000,
  })
}

export const acknowledgeSignal = ({ id, revision }: { id: string; revision: number }, key: string) =>
  post<undefined>(`/supervision/signals/${id}/acknowledgement`, {}, key, revision)

export const explainSignal = ({ id, revision, text }: { id: string; revision: number; text: string }, key: string) =>
  post<undefined>(`/supervision/signals/${id}/explanation`, { text }, key, revision)
