import { useQuery } from '@tanstack/react-query'
import { get } from '@/shared/api/client'
import type { ApplicationRow, Page } from '@/shared/api/types'

export function useApplications(state: 'Received' | 'AwaitingSupplement' | 'ResultReady', enabled: boolean) {
  return useQuery({
    queryKey: ['applications', state],
    queryFn: () => get<Page<ApplicationRow>>('/intake/applications', { state, limit: 20 }),
    refetchInterval: 20_000,
    enabled,
  })
}
