import { post } from '@/shared/api/client'

export interface CompleteTask {
  taskId: string
  revision: number
  outcome: 'PassAgree' | 'PassDisagree' | 'ReturnToPrevious'
  opinion: string
}

export const completeTask = ({ taskId, revision, ...body }: CompleteTask, key: string) =>
  post<undefined>(`/approval/tasks/${taskId}/completion`, body, key, revision)
