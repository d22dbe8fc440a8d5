import { call } from '@/shared/api/client'
import type { Me } from '@/shared/api/types'

export interface SignIn {
  userName: string
  password: string
}

export const signIn = (body: SignIn, idempotencyKey: string) =>
  call<Me>({ method: 'POST', path: '/auth/sign-in', body, idempotencyKey, anonymous: true })
