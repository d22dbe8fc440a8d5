import { Alert, Button, Skeleton } from 'antd'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem, type ApiProblem } from '../api/problem'
import { word } from '../i18n/words'

/** A refusal in words: what happened, what is allowed instead, which fields, and the number to read out on the phone. */
export function ProblemAlert({ problem, onReload }: { problem: ApiProblem | null; onReload?: () => void }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem) {
      box.current?.focus()
    }
  }, [problem])
  if (!problem) {
    return null
  }

  return (
    <div ref={box} tabIndex={-1} data-testid="problem" data-code={problem.code}>
      <Alert
        type="error"
        showIcon
        role="alert"
        title={sentence(problem, t)}
        description={<ProblemDetails problem={problem} />}
        action={onReload ? <Button onClick={onReload}>{t('reload')}</Button> : undefined}
      />
    </div>
  )
}

function ProblemDetails({ problem }: { problem: ApiProblem }) {
  const { t } = useTranslation()

  return (
    <>
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((one) => (
            <li key={`${one.pointer}${one.detail}`}>{one.detail}</li>
          ))}
        </ul>
      )}
      {problem.allowed.length > 0 && (
        <p>{t('allowedNow', { actions: problem.allowed.map((one) => word('action', one)).join(t('listComma')) })}</p>
      )}
      {problem.isIndefinite && <p>{t('safeToRetry')}</p>}
      {problem.traceId && <p className="secondary">{t('traceId', { id: problem.traceId })}</p>}
    </>
  )
}

function sentence(problem: ApiProblem, t: ReturnType<typeof useTranslation>['t']): string {
  if (problem.status === 0) {
    return t('problem.network')
  }

  return problem.message || t('problem.unknown', { status: problem.status })
}

export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="panel stack tight" role="status" data-testid="empty">
      <p>{title}</p>
      {children}
    </div>
  )
}

interface QueryLike<T> {
  data: T | undefined
  error: unknown
  isPending: boolean
  refetch: () => unknown
}

/** Loading, error and data of one area; a broken panel does not blank the page, and old data stays while a refresh fails. */
export function Area<T>({ query, rows = 4, children }: { query: QueryLike<T>; rows?: number; children: (data: T) => ReactNode }) {
  const { t } = useTranslation()
  const failed = query.error ? (
    <ProblemAlert
      problem={asProblem(query.error)}
      onReload={() => {
        void query.refetch()
      }}
    />
  ) : null
  if (query.data !== undefined) {
    return (
      <>
        {failed}
        {children(query.data)}
      </>
    )
  }

  return (
    failed ?? (
      <div aria-busy="true" aria-label={t('loading')} role="status">
        <Skeleton active paragraph={{ rows }} title={false} />
      </div>
    )
  )
}
