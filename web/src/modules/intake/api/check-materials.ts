import { post } from '@/shared/api/client'
import type { ReceiveApplication } from './receive-application'

export interface CheckMaterials {
  id: string
  revision: number
  materials: ReceiveApplication['materials']
}

export const checkMaterials = ({ id, revision, materials }: CheckMaterials, key: string) =>
  post<{ revision: number }>(`/intake/applications/${id}/material-checks`, { materials }, key, revision)
