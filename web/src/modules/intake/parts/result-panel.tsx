import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/shared/format'
import { DocumentLinks } from '@/shared/ui/documents'
import type { Outcome } from '../use-conclusion'

/** What the citizen takes along: number, code, date, papers. The next visit starts with a page that knows nothing of this one. */
export function ResultPanel({ outcome, instant, onNext }: { outcome: Outcome; instant: boolean; onNext: () => void }) {
  const { t } = useTranslation(['intake', 'common'])
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    next.current?.focus()
  }, [])
  const { received, accepted, notified } = outcome
  const documents = accepted?.documents ?? (notified?.document ? [notified.document] : [])
  const title = notified ? t('result.notified') : instant ? t('result.instant') : t('result.accepted')

  return (
    <section className="panel stack" aria-labelledby="result-title" data-testid="result">
      <div role="status">
        <h2 id="result-title">{title}</h2>
      </div>
      <dl className="facts">
        <dt>{t('result.caseNo')}</dt>
        <dd>
          <strong className="num" data-testid="result-case-no">
            {received.caseNo}
          </strong>
        </dd>
        <dt>{t('result.queryCode')}</dt>
        <dd>
          <strong className="num" data-testid="result-query-code">
            {received.queryCode}
          </strong>{' '}
          <span className="secondary">{t('result.keep')}</span>
        </dd>
        {accepted?.promisedDue && !instant && (
          <>
            <dt>{t('result.due')}</dt>
            <dd className="num" data-testid="result-due">
              {formatDay(accepted.promisedDue)}
            </dd>
          </>
        )}
        {accepted?.statutoryDue && !instant && (
          <>
            <dt>{t('result.statutory')}</dt>
            <dd className="num">{formatDay(accepted.statutoryDue)}</dd>
          </>
        )}
        {notified && (
          <>
            <dt>{t('result.supplementDue')}</dt>
            <dd className="num" data-testid="result-supplement-due">
              {formatDay(notified.due)}
            </dd>
          </>
        )}
        {documents.length > 0 && (
          <>
            <dt>{t('result.documents')}</dt>
            <dd>
              <DocumentLinks documents={documents} />
            </dd>
          </>
        )}
      </dl>
      <div className="row">
        <Button ref={next} type="primary" onClick={onNext} data-testid="next-citizen">
          {t('result.next')}
        </Button>
        <Link to={`/cases/${received.caseNo}`} data-testid="open-case">
          {t('result.open')}
        </Link>
      </div>
    </section>
  )
}
