import { post } from '@/shared/api/client'
import type { DocumentRef } from '@/shared/api/types'

export interface AcceptApplication {
  id: string
  revision: number
  instantOutcome?: 'Approved'
  opinion?: string
}

export interface Accepted {
  id: string
  caseNo: string
  state: string
  acceptedOn: string
  promisedDue?: string | null
  statutoryDue?: string | null
  documents: DocumentRef[]
  revision: number
}

export const acceptApplication = ({ id, revision, ...body }: AcceptApplication, key: string) =>
  post<Accepted>(`/intake/applications/${id}/acceptance`, body, key, revision)
