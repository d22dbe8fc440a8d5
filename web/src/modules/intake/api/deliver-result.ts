import { post } from '@/shared/api/client'

export interface DeliverResult {
  id: string
  revision: number
  method: string
  recipientName: string
  recipientIdTail: string
  relation: string
}

export const deliverResult = ({ id, revision, ...body }: DeliverResult, key: string) =>
  post<{ revision: number }>(`/intake/applications/${id}/delivery`, body, key, revision)
