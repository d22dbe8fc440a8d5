import { post } from '@/shared/api/client'

export interface ReceiveSupplement {
  id: string
  revision: number
  requirementIds: string[]
}

export const receiveSupplement = ({ id, revision, requirementIds }: ReceiveSupplement, key: string) =>
  post<{ revision: number }>(`/intake/applications/${id}/supplements`, { requirementIds }, key, revision)
