import { cleanup, configure } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { startI18n } from '@/shared/i18n'
import i18next from 'i18next'
import { handlers, world } from './handlers'

export const server = setupServer(...handlers)
configure({ asyncUtilTimeout: 60_000 })

// jsdom has neither; antd asks for both.
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
  onchange: null,
}))
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe(): void {
      /* nothing is laid out */
    }
    unobserve(): void {
      /* same */
    }
    disconnect(): void {
      /* same */
    }
  },
)
window.scrollTo = () => undefined

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startI18n()
})
beforeEach(async () => {
  world.reset()
  await i18next.changeLanguage('zh-CN')
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => {
  server.close()
})
