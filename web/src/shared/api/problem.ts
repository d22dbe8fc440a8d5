import type { AllowedAction } from './types'

export interface FieldError {
  pointer: string
  code?: string
  detail: string
}

export interface ProblemBody {
  type?: string
  title?: string
  status?: number
  detail?: string
  code?: string
  errors?: FieldError[]
  allowed?: (string | AllowedAction)[]
  traceId?: string
}

/** A refusal of the API (RFC 9457): `detail` is the sentence for people, `code` the stable name of the rule. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly errors: FieldError[]
  readonly allowed: string[]
  readonly traceId: string | undefined

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? '')
    this.name = 'ApiProblem'
    this.status = status
    this.code = body.code ?? (status === 0 ? 'network.unreachable' : `http.${String(status)}`)
    this.errors = body.errors ?? []
    this.allowed = (body.allowed ?? []).map((one) => (typeof one === 'string' ? one : one.action))
    this.traceId = body.traceId
  }

  /** Nobody knows whether the command was carried out: the same key must be used again. */
  get isIndefinite(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429
  }

  get isStale(): boolean {
    return this.status === 412
  }
}

export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) {
    return error
  }

  return new ApiProblem(0, { detail: error instanceof Error ? error.message : String(error), code: 'client.error' })
}
