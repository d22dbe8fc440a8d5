import { post } from '@/shared/api/client'
import type { MaterialCheck } from '@/shared/api/types'

export interface ReceiveApplication {
  itemId: string
  windowId: string
  channel: 'Window'
  applicant: {
    kind: 'Person' | 'Organisation'
    name: string
    idType: string
    idNumber: string
    phone: string
    address?: string
    contactPerson?: string
    legalRepresentative?: string
  }
  materials: { requirementId: string; check: MaterialCheck; note?: string }[]
}

export interface Received {
  id: string
  caseNo: string
  queryCode: string
  state: string
  acceptanceDue?: string | null
  effectiveReceiptOn?: string | null
  revision: number
}

export const receiveApplication = (body: ReceiveApplication, key: string) => post<Received>('/intake/applications', body, key)
