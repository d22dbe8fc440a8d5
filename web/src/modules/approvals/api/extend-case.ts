import { post } from '@/shared/api/client'

export interface ExtendCase {
  caseId: string
  revision: number
  days: number
  reason: string
}

export const extendCase = ({ caseId, revision, ...body }: ExtendCase, key: string) =>
  post<undefined>(`/approval/cases/${caseId}/extension`, body, key, revision)
