import { call } from '@/shared/api/client'
import { asProblem } from '@/shared/api/problem'
import type { DemoAccount } from '@/shared/api/types'

/** Outside demo mode the address does not exist: no accounts. */
export async function listDemoAccounts(): Promise<DemoAccount[]> {
  try {
    return (await call<{ items: DemoAccount[] }>({ method: 'GET', path: '/demo/accounts', anonymous: true })).items
  } catch (error) {
    if (asProblem(error).status === 404) {
      return []
    }

    throw error
  }
}
