import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { get } from '@/shared/api/client'
import { asProblem } from '@/shared/api/problem'
import type { ApplicationRow, CaseView, Dossier, Ledger, Page, Trail } from '@/shared/api/types'

/** Intake owns the dossier. */
export function useDossier(caseNo: string) {
  return useQuery({
    queryKey: ['dossier', caseNo],
    queryFn: () => get<Dossier>(`/intake/applications/by-case-no/${encodeURIComponent(caseNo)}`),
    refetchInterval: 30_000,
  })
}

/** Approval owns the case; before acceptance there is none, which is no error. */
export function useCaseView(caseNo: string, enabled: boolean) {
  return useQuery({
    queryKey: ['case', caseNo],
    queryFn: () => orNothing(get<CaseView>(`/approval/cases/by-case-no/${encodeURIComponent(caseNo)}`)),
    refetchInterval: 30_000,
    enabled,
  })
}

/** Supervision owns the trail. */
export function useTrail(caseNo: string, enabled: boolean) {
  return useQuery({
    queryKey: ['trail', caseNo],
    queryFn: () => orNothing(get<Trail>(`/supervision/cases/${encodeURIComponent(caseNo)}/trail`)),
    refetchInterval: 30_000,
    enabled,
  })
}

/** The acceptance clock is Intake's, all others are Approval's. */
export function useLedger(applicationId: string | undefined, caseId: string | undefined, kind: string | null) {
  const path =
    kind === 'Acceptance'
      ? `/intake/applications/${applicationId ?? ''}/acceptance-clock`
      : `/approval/cases/${caseId ?? ''}/clocks/${kind ?? ''}`

  return useQuery({
    queryKey: ['ledger', path],
    queryFn: () => get<Ledger>(path),
    enabled: Boolean(kind && (kind === 'Acceptance' ? applicationId : caseId)),
  })
}

export function useCases(q: string, state: string) {
  return useInfiniteQuery({
    queryKey: ['cases', q, state],
    queryFn: ({ pageParam }) => get<Page<ApplicationRow>>('/intake/applications', { q, state, limit: 20, after: pageParam }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (previous) => previous,
  })
}

async function orNothing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (asProblem(error).status === 404) {
      return null
    }

    throw error
  }
}
