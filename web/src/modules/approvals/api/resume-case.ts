import { post } from '@/shared/api/client'

export interface ResumeCase {
  caseId: string
  revision: number
}

export const resumeCase = ({ caseId, revision }: ResumeCase, key: string) =>
  post<undefined>(`/approval/cases/${caseId}/resumption`, {}, key, revision)
