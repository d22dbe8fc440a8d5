import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { chenjing, dossier35 } from '@/testing/fixtures'
import { world } from '@/testing/handlers'
import { show } from '@/testing/render'
import { server } from '@/testing/setup'
import { CaseRoute } from './case-route'

const open = () =>
  show(
    <Routes>
      <Route path="/cases/:caseNo" element={<CaseRoute />} />
    </Routes>,
    { me: chenjing, path: `/cases/${dossier35.caseNo}` },
  )

describe('the case page', () => {
  it('puts dossier, clocks, route and trail on one page and explains the date', async () => {
    const { user } = open()
    expect((await screen.findByTestId('case-header')).textContent).toContain('低保特困户认定申报')
    expect((await screen.findByTestId('step-Review')).getAttribute('aria-current')).toBe('step')
    expect((await screen.findByTestId('timeline')).textContent).toContain('韩磊(代 陈静)')
    await user.click(screen.getByTestId('why-Promised'))
    expect(await screen.findByTestId('ledger')).toBeTruthy()
  })

  it('opens the next step by Ctrl+Enter and a digit, sends the opinion with the revision seen', async () => {
    const { user } = open()
    await screen.findByTestId('act-completion')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('data-testid')).toBe('menu-completion')
    })
    await user.keyboard('1')
    await user.click(await screen.findByTestId('dialog-submit'))
    await waitFor(() => {
      expect(world.requests).toHaveLength(1)
    })
    expect(world.requests[0]).toMatchObject({ path: '/approval/tasks/t-35/completion', revision: '"5"', body: { outcome: 'PassAgree' } })
  })

  it('shows what is forbidden, with the reason', async () => {
    open()
    const button = await screen.findByTestId('act-decision')
    expect(button).toHaveProperty('disabled', true)
    expect(within(button.closest('li') ?? document.body).getByText('须由审批岗办理')).toBeTruthy()
  })

  it('offers the newest version when somebody was faster, and keeps what is typed', async () => {
    server.use(
      http.post('*/api/v1/approval/tasks/:id/completion', () =>
        HttpResponse.json({ status: 412, code: 'version.stale', detail: '陈静 刚刚改过这件' }, { status: 412 }),
      ),
    )
    const { user } = open()
    await user.click(await screen.findByTestId('act-completion'))
    await user.clear(await screen.findByTestId('opinion'))
    await user.type(screen.getByTestId('opinion'), '属实')
    await user.click(screen.getByTestId('dialog-submit'))
    expect((await screen.findByTestId('conflict')).textContent).toContain('陈静 刚刚改过这件')
    await user.click(screen.getByTestId('conflict-reload'))
    await waitFor(() => {
      expect(screen.queryByTestId('conflict')).toBeNull()
    })
    expect(screen.getByTestId<HTMLTextAreaElement>('opinion').value).toBe('属实')
  })
})
