import { post } from '@/shared/api/client'

export interface SuspendCase {
  caseId: string
  revision: number
  reason: string
  basis?: string
  plannedDays: number
}

export const suspendCase = ({ caseId, revision, ...body }: SuspendCase, key: string) =>
  post<undefined>(`/approval/cases/${caseId}/suspensions`, body, key, revision)
