import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { world } from '@/testing/handlers'
import { show } from '@/testing/render'
import { server } from '@/testing/setup'
import { IntakePage } from './intake-page'

const search = () => screen.findByTestId('item-search')

async function fillAndOpen(user: ReturnType<typeof show>['user'], item: string, keys: string) {
  await user.type(await search(), `${item}{Enter}`)
  fireEvent.keyDown(window, { key: 'F8', code: 'F8' })
  await waitFor(() => {
    expect(screen.getByTestId<HTMLInputElement>('applicant-name').value).not.toBe('')
  })
  await waitFor(() => {
    expect(document.activeElement?.id).toBe('applicant-phone')
  })
  await user.keyboard('13800001234{Enter}')
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('data-testid')).toBe('material-ok-1')
  })
  const name = screen.getByTestId<HTMLInputElement>('applicant-name').value
  await user.keyboard(keys)

  return name
}

describe('intake by keyboard alone', () => {
  it('receives, accepts and decides an instant item, and starts the next visit with an empty page', async () => {
    const { user } = show(<IntakePage />)
    const name = await fillAndOpen(user, 'lnz', 'a{Control>}{Enter}{/Control}')
    await user.keyboard('1')
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('data-testid')).toBe('confirm-conclusion')
    })
    await user.keyboard('{Enter}')
    expect((await screen.findByTestId('result-case-no')).textContent).toBe('120101006-20260928-0002-3')
    expect(screen.getByTestId('result-query-code').textContent).toBe('483920')
    expect(world.requests.map((one) => one.path)).toEqual(['/intake/applications', '/intake/applications/a-1/acceptance'])
    expect(world.requests[1]).toMatchObject({ revision: '"1"', body: { instantOutcome: 'Approved' } })
    expect(new Set(world.requests.map((one) => one.key)).size).toBe(2)
    await user.keyboard('{Enter}')
    expect(await search()).toBe(document.activeElement)
    expect(document.body.innerHTML).not.toContain(name)
    expect(screen.getByTestId<HTMLInputElement>('applicant-idNumber').value).toBe('')
  })

  it('lists everything missing in the one-time notice', async () => {
    const { user } = show(<IntakePage />)
    await fillAndOpen(user, '低保', ' {ArrowDown} {Control>}{Enter}{/Control}')
    await user.keyboard('1')
    expect(screen.queryByTestId('confirm-conclusion')).toBeNull()
    await user.keyboard('2')
    const entries = within(await screen.findByTestId('supplement-entries'))
    expect(entries.getByText('收入证明')).toBeTruthy()
    expect(entries.getByText('家庭成员关系证明')).toBeTruthy()
    await user.keyboard('{Enter}')
    await screen.findByTestId('result-supplement-due')
    const body = world.requests[1]?.body as { entries: { requirementId: string }[] }
    expect(body.entries.map((one) => one.requirementId)).toEqual(['m-3', 'm-4'])
  })

  it('ignores the Enter of an input method', async () => {
    show(<IntakePage />)
    const box = await search()
    fireEvent.change(box, { target: { value: '低保' } })
    fireEvent.keyDown(box, { key: 'Enter', code: 'Enter', keyCode: 229 })
    expect(screen.queryByTestId('chosen-item')).toBeNull()
    fireEvent.keyDown(box, { key: 'Enter', code: 'Enter', keyCode: 13 })
    expect(screen.getByTestId('chosen-item').textContent).toContain('低保特困户认定申报')
  })

  it('opens no conclusion while something is missing, and says what', async () => {
    const { user } = show(<IntakePage />)
    await search()
    await user.keyboard('{Control>}{Enter}{/Control}')
    const summary = await screen.findByTestId('error-summary')
    expect(within(summary).getAllByRole('link')).toHaveLength(4)
    expect(document.title.startsWith('错误：')).toBe(true)
    expect(screen.queryByTestId('conclusion')).toBeNull()
  })

  it('receives only once when the acceptance is refused first', async () => {
    let refused = false
    server.use(
      http.post('*/api/v1/intake/applications/:id/acceptance', () => {
        if (refused) {
          return undefined
        }

        refused = true

        return HttpResponse.json({ status: 409, code: 'intake.material-open', detail: '还有材料未核对' }, { status: 409 })
      }),
    )
    const { user } = show(<IntakePage />)
    await fillAndOpen(user, '低保', 'a{Control>}{Enter}{/Control}')
    await user.keyboard('1{Enter}')
    expect((await screen.findByTestId('problem')).textContent).toContain('还有材料未核对')
    await user.click(screen.getByTestId('confirm-conclusion'))
    await screen.findByTestId('result-case-no')
    expect(world.requests.filter((one) => one.path === '/intake/applications')).toHaveLength(1)
  })
})
