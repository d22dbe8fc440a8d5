import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App as AntApp, ConfigProvider } from 'antd'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { createQueryClient } from '@/shared/api/query-client'
import type { Me } from '@/shared/api/types'
import { MeContext } from '@/shared/me'
import { limin } from './fixtures'

/** Puts a screen on the stage with a signed-in person, a router and a fresh cache. */
export function show(screen: ReactNode, { me = limin, path = '/' }: { me?: Me; path?: string } = {}) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
  const view = render(
    <ConfigProvider theme={{ token: { motion: false } }} button={{ autoInsertSpace: false }}>
      <AntApp component={false}>
        <QueryClientProvider client={createQueryClient()}>
          <MemoryRouter initialEntries={[path]}>
            <MeContext.Provider value={me}>{screen}</MeContext.Provider>
          </MemoryRouter>
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>,
  )

  return { user, ...view }
}
