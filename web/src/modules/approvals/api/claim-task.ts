import { post } from '@/shared/api/client'

export interface ClaimTask {
  taskId: string
  revision: number
}

export const claimTask = ({ taskId, revision }: ClaimTask, key: string) =>
  post<undefined>(`/approval/tasks/${taskId}/claim`, {}, key, revision)
