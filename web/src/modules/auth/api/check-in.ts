import { get, post } from '@/shared/api/client'
import type { DutyPostTile } from '@/shared/api/types'

/** Checks in where the person is A and not yet there; a B post is entered by confirming a cover. */
export async function checkIn(dutyPostId: string, key: string): Promise<void> {
  const { items } = await get<{ items: DutyPostTile[] }>('/staffing/my-posts')
  const mine = items.find((one) => one.dutyPostId === dutyPostId)
  if (!mine?.allowedActions.includes('check-in')) {
    return
  }

  await post(`/staffing/duty-posts/${dutyPostId}/check-in`, {}, key, mine.revision)
}
