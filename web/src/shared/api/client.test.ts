import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { server } from '@/testing/setup'
import { call, get, post } from './client'
import { ApiProblem } from './problem'
import { session } from './session'

const seen: Headers[] = []
const answer =
  (body: object, init?: ResponseInit) =>
  ({ request }: { request: Request }) => {
    seen.push(request.headers)

    return HttpResponse.json(body, init)
  }

describe('the client', () => {
  it('sends key, revision and antiforgery token, and hands the log mark back on the next read', async () => {
    document.cookie = 'XSRF-TOKEN=t%2B1'
    server.use(
      http.post('*/api/v1/x/act', answer({ ok: true }, { headers: { 'X-Log-Mark': '77' } })),
      http.get('*/api/v1/x', answer({ ok: true })),
    )
    seen.length = 0
    await post('/x/act', {}, 'key-1', 4)
    await get('/x')
    expect(seen[0]?.get('Idempotency-Key')).toBe('key-1')
    expect(seen[0]?.get('If-Match')).toBe('"4"')
    expect(seen[0]?.get('X-XSRF-TOKEN')).toBe('t+1')
    expect(seen[1]?.get('X-Log-Mark')).toBe('77')
  })

  it('turns a problem into its code, sentence, fields and what is allowed', async () => {
    const body = {
      status: 409,
      code: 'intake.once',
      detail: '只能告知一次',
      allowed: ['accept'],
      errors: [{ pointer: '/a', detail: '错' }],
      traceId: 'T',
    }
    server.use(
      http.get('*/api/v1/x', () => HttpResponse.json(body, { status: 409, headers: { 'Content-Type': 'application/problem+json' } })),
    )
    const problem = await get('/x').catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(ApiProblem)
    expect(problem).toMatchObject({ status: 409, code: 'intake.once', message: '只能告知一次', allowed: ['accept'], traceId: 'T' })
  })

  it('waits for the overlay when the session lapsed and then sends once more, with the same key', async () => {
    session.begin()
    let signedIn = false
    server.use(
      http.post('*/api/v1/x/act', ({ request }) => {
        seen.push(request.headers)

        return signedIn ? HttpResponse.json({ ok: 1 }) : HttpResponse.json({ code: 'auth.required' }, { status: 401 })
      }),
    )
    seen.length = 0
    const done = post('/x/act', {}, 'key-2')
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        stop()
        resolve()
      })
    })
    expect(session.isLapsed()).toBe(true)
    signedIn = true
    session.begin()
    await expect(done).resolves.toEqual({ ok: 1 })
    expect(seen.map((one) => one.get('Idempotency-Key'))).toEqual(['key-2', 'key-2'])
    session.end()
  })

  it('says so when the network is gone', async () => {
    server.use(http.get('*/api/v1/x', () => HttpResponse.error()))
    await expect(call({ method: 'GET', path: '/x' })).rejects.toMatchObject({ status: 0, code: 'network.unreachable' })
  })
})
