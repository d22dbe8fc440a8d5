import { post } from '@/shared/api/client'
import type { DocumentRef } from '@/shared/api/types'

export interface SupplementRow {
  requirementId: string
  defect: string
  howToCure: string
}
export interface RequestSupplement {
  id: string
  revision: number
  entries: SupplementRow[]
}
export interface SupplementRequested {
  due: string
  round: number
  document?: DocumentRef | null
  revision?: number
}

export const requestSupplement = ({ id, revision, entries }: RequestSupplement, key: string) =>
  post<SupplementRequested>(`/intake/applications/${id}/supplement-notices`, { entries }, key, revision)
