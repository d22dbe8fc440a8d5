import { post } from '@/shared/api/client'

export interface MakeCertificate {
  caseId: string
  revision: number
  taskId: string
  holderName?: string
  validUntil?: string
}

export const makeCertificate = ({ caseId, revision, ...body }: MakeCertificate, key: string) =>
  post<undefined>(`/approval/cases/${caseId}/certificate`, body, key, revision)
