import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { todaysPost, useMe } from '@/shared/me'
import { useOffers } from '@/shared/offers'
import { Area, EmptyState } from '@/shared/ui/feedback'
import { PageTitle } from '@/shared/ui/page-title'
import { IntakeVisit } from './intake-visit'

/** 接件受理: one page, four panels. A visit is one mounted tree; the next citizen gets a new one. */
export function IntakePage() {
  const { t } = useTranslation(['intake', 'common'])
  const me = useMe()
  const [params] = useSearchParams()
  const [visit, setVisit] = useState(0)
  const windowId = todaysPost(me)?.windowId
  const offers = useOffers(windowId)
  const again = () => {
    setVisit((count) => count + 1)
  }

  if (!windowId) {
    return (
      <div className="stack">
        <PageTitle title={t('title')} />
        <EmptyState title={t('noWindow')}>
          <Link to="/switch">{t('chooseWindow')}</Link>
        </EmptyState>
      </div>
    )
  }

  return (
    <div className="stack">
      <PageTitle title={t('title')}>
        <Button onClick={again} data-testid="restart">
          {t('restart')}
        </Button>
      </PageTitle>
      <Area query={offers}>
        {(list) => (
          <IntakeVisit
            key={`${String(visit)} ${params.get('n') ?? ''}`}
            offers={list}
            windowId={windowId}
            preset={params.get('item')}
            onNext={again}
          />
        )}
      </Area>
    </div>
  )
}
