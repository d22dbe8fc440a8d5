import { post } from '@/shared/api/client'

export interface Ground {
  code: string
  basis: string
}
export interface DecideCase {
  caseId: string
  revision: number
  taskId: string
  outcome: 'Approved' | 'Refused'
  opinion: string
  grounds?: Ground[]
}

export const decideCase = ({ caseId, revision, ...body }: DecideCase, key: string) =>
  post<undefined>(`/approval/cases/${caseId}/decision`, body, key, revision)
