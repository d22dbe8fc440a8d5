import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { session } from '@/shared/api/session'
import { chenjing, limin } from '@/testing/fixtures'
import { world } from '@/testing/handlers'
import { server } from '@/testing/setup'
import { App } from './app'

function start(path: string, me: typeof limin | null) {
  world.me = me
  window.history.replaceState(null, '', path)
  render(<App />)

  return userEvent.setup({ delay: null, pointerEventsCheck: 0 })
}

describe('the console', () => {
  it('asks who is there, lets a demo person in with one press and returns to the page that was asked for', async () => {
    session.end()
    session.begin()
    const user = start('/supervision/cards', null)
    await user.click(await screen.findByTestId('account-limin'))
    expect(await screen.findByTestId('menu-intake')).toBeTruthy()
    expect(window.location.pathname).toBe('/supervision/cards')
  })

  it('says one sentence for a wrong name or password', async () => {
    const user = start('/sign-in', null)
    await user.type(await screen.findByTestId('user-name'), 'nobody')
    await user.type(screen.getByTestId('password'), 'wrong{Enter}')
    expect((await screen.findByTestId('problem')).textContent).toContain('用户名或密码不对')
  })

  it('shows only what the person may open, at most seven entries', async () => {
    start('/work', chenjing)
    const menu = within(await screen.findByRole('navigation', { name: '主菜单' }))
    expect(menu.queryByTestId('menu-intake')).toBeNull()
    expect(menu.getByTestId('menu-approvals')).toBeTruthy()
    expect(menu.getAllByRole('link').length).toBeLessThanOrEqual(7)
  })

  it('goes anywhere from the palette by pinyin initials', async () => {
    const user = start('/work', limin)
    await screen.findByTestId('where')
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByTestId('palette-input'), 'lnz')
    await waitFor(() => {
      expect(screen.getAllByRole('option')[0]?.textContent).toContain('老年证办理')
    })
    await user.keyboard('{Enter}')
    expect((await screen.findByTestId('chosen-item')).textContent).toContain('老年证办理')
  })

  it('asks the password again over the untouched page when the sign-in lapsed', async () => {
    let lapsed = true
    server.use(
      http.get('*/api/v1/catalog/centres', () => (lapsed ? HttpResponse.json({ code: 'auth.required' }, { status: 401 }) : undefined)),
    )
    const user = start('/catalog/centres', limin)
    const overlay = within(await screen.findByTestId('session-overlay'))
    lapsed = false
    await user.type(overlay.getByTestId('overlay-password'), 'OneDoor#2026{Enter}')
    expect((await screen.findByTestId('centre-1')).textContent).toContain('南市街行政服务中心')
    expect(screen.queryByTestId('session-overlay')).toBeNull()
  })

  it('speaks English throughout after one press', async () => {
    const user = start('/work', limin)
    await user.click(await screen.findByTestId('language'))
    expect(await screen.findByRole('heading', { name: 'Workbench' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
  })
})
