import { post } from '@/shared/api/client'

export interface ReleaseTask {
  taskId: string
  revision: number
  reason: string
}

export const releaseTask = ({ taskId, revision, reason }: ReleaseTask, key: string) =>
  post<undefined>(`/approval/tasks/${taskId}/release`, { reason }, key, revision)
