import { ApiProblem, type ProblemBody } from './problem'
import { session } from './session'

const base = '/api/v1'
const timeoutMs = 30_000

export interface Call {
  method: 'GET' | 'POST' | 'PUT'
  path: string
  query?: Record<string, string | number | boolean | null | undefined>
  body?: unknown
  idempotencyKey?: string
  revision?: number
  /** A 401 is an answer, not a lapsed session. */
  anonymous?: boolean
  signal?: AbortSignal
}

// The last command's position in the event log: reads hand it back, so that they show what was just done.
let lastMark: string | null = null

export function get<T>(path: string, query?: Call['query'], signal?: AbortSignal): Promise<T> {
  return call<T>({ method: 'GET', path, query, signal })
}

/** A command: `idempotencyKey` comes from useCommand, `revision` is the version the person saw. */
export function post<T>(path: string, body: unknown, idempotencyKey: string, revision?: number): Promise<T> {
  return call<T>({ method: 'POST', path, body: body ?? {}, idempotencyKey, revision })
}

export async function call<T>(request: Call): Promise<T> {
  let response = await send(request)
  if (response.status === 401 && !request.anonymous && session.wasSignedIn()) {
    await session.reauthenticated()
    response = await send(request)
  }
  if (response.status === 403 && (await codeOf(response)) === 'auth.antiforgery') {
    // The token belongs to the former sign-in; any read renews the cookie.
    await send({ method: 'GET', path: '/auth/me', anonymous: true })
    response = await send(request)
  }
  if (!response.ok) {
    throw await toProblem(response)
  }

  const mark = response.headers.get('X-Log-Mark')
  if (mark) {
    lastMark = mark
  }

  return (response.status === 204 ? undefined : await readJson(response)) as T
}

async function send(request: Call): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = request.signal ? anySignal(request.signal, timeout) : timeout
  try {
    return await fetch(urlOf(request), {
      method: request.method,
      credentials: 'same-origin',
      headers: headersOf(request),
      body: request.body === undefined ? null : JSON.stringify(request.body),
      signal,
    })
  } catch (error) {
    if (request.signal?.aborted) {
      throw error
    }

    throw new ApiProblem(0, { code: 'network.unreachable' })
  }
}

function urlOf(request: Call): string {
  const url = new URL(base + request.path, window.location.origin)
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== null && value !== undefined && value !== '') {
      url.searchParams.set(name, String(value))
    }
  }

  return url.toString()
}

function headersOf(request: Call): Headers {
  const headers = new Headers({ Accept: 'application/json' })
  if (request.body !== undefined) {
    headers.set('Content-Type', 'application/json')
  }
  if (request.idempotencyKey) {
    headers.set('Idempotency-Key', request.idempotencyKey)
  }
  if (request.revision !== undefined) {
    headers.set('If-Match', `"${String(request.revision)}"`)
  }
  if (request.method === 'GET') {
    if (lastMark) {
      headers.set('X-Log-Mark', lastMark)
    }
  } else {
    const token = cookie('XSRF-TOKEN')
    if (token) {
      headers.set('X-XSRF-TOKEN', token)
    }
  }

  return headers
}

function cookie(name: string): string | null {
  const found = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`))

  return found ? decodeURIComponent(found.slice(name.length + 1)) : null
}

async function codeOf(response: Response): Promise<string | undefined> {
  return ((await readJson(response.clone())) as ProblemBody | undefined)?.code
}

async function toProblem(response: Response): Promise<ApiProblem> {
  return new ApiProblem(response.status, ((await readJson(response)) as ProblemBody | undefined) ?? {})
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  if (!text || !(response.headers.get('Content-Type') ?? '').includes('json')) {
    return undefined
  }

  return JSON.parse(text) as unknown
}

// AbortSignal.any needs Chrome 116; the oldest browsers in the halls are older.
function anySignal(first: AbortSignal, second: AbortSignal): AbortSignal {
  const both = new AbortController()
  for (const one of [first, second]) {
    if (one.aborted) {
      both.abort()
    }
    one.addEventListener(
      'abort',
      () => {
        both.abort()
      },
      { once: true },
    )
  }

  return both.signal
}
