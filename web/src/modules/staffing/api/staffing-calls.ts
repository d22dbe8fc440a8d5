import { useQuery } from '@tanstack/react-query'
import { get, post } from '@/shared/api/client'
import type { DutyPostTile } from '@/shared/api/types'

export function useBoard(centreId: string | null | undefined) {
  return useQuery({
    queryKey: ['staffing', centreId],
    queryFn: () => get<{ items: DutyPostTile[] }>('/staffing/board', { centreId }),
    refetchInterval: 15_000,
    enabled: Boolean(centreId),
  })
}

interface Of {
  dutyPostId: string
  revision: number
}

const at = (id: string, act: string) => `/staffing/duty-posts/${id}/${act}`

export const checkIn = (input: Of, key: string) => post<undefined>(at(input.dutyPostId, 'check-in'), {}, key, input.revision)

export const startAbsence = ({ dutyPostId, revision, ...body }: Of & { reason: string; expectedBack?: string }, key: string) =>
  post<undefined>(at(dutyPostId, 'absence'), body, key, revision)

export const confirmCover = (input: Of, key: string) => post<undefined>(at(input.dutyPostId, 'cover'), {}, key, input.revision)

export const comeBack = ({ dutyPostId, revision, ...body }: Of & { note?: string }, key: string) =>
  post<undefined>(at(dutyPostId, 'return'), body, key, revision)
