import { post } from '@/shared/api/client'
import type { Me } from '@/shared/api/types'

export const choosePostToday = (body: { dutyPostId: string }, key: string) => post<Me | undefined>('/auth/post-today', body, key)
