import { Button, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { ApplicationRow } from '@/shared/api/types'
import { formatDay, formatInstant } from '@/shared/format'
import { word } from '@/shared/i18n/words'
import { StateText } from '@/shared/ui/chips'
import { DataTable, type Column } from '@/shared/ui/data-table'
import { Area, EmptyState } from '@/shared/ui/feedback'
import { NativeSelect } from '@/shared/ui/inputs'
import { PageTitle } from '@/shared/ui/page-title'
import { useCases } from './api/case-queries'

const states = ['Received', 'AwaitingSupplement', 'Accepted', 'InHandling', 'ResultReady', 'Delivered', 'Closed']

/** 办件: find anything one may see. Filters live in the address, so "back" and a sent link work. */
export function CasesPage() {
  const { t } = useTranslation(['cases', 'common'])
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const [typed, setTyped] = useState(params.get('q') ?? '')
  const q = useDeferredValue(typed.trim())
  const state = params.get('state') ?? ''
  const cases = useCases(q, state)
  const set = (change: Record<string, string>) => {
    const next = { q: typed, state, ...change }
    setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value)), { replace: true })
  }
  const clear = () => {
    setTyped('')
    set({ q: '', state: '' })
  }
  const columns: Column<ApplicationRow>[] = [
    {
      key: 'caseNo',
      title: t('common:col.caseNo'),
      render: (row) => (
        <Link to={`/cases/${row.caseNo}`} tabIndex={-1} className="num">
          {row.caseNo}
        </Link>
      ),
    },
    { key: 'item', title: t('common:col.item'), render: (row) => <span lang="zh-CN">{row.itemName}</span> },
    { key: 'applicant', title: t('common:col.applicant'), render: (row) => row.applicantName },
    { key: 'state', title: t('common:col.state'), render: (row) => <StateText state={row.displayState} /> },
    { key: 'received', title: t('common:col.received'), render: (row) => <span className="num">{formatInstant(row.receivedAt)}</span> },
    {
      key: 'acceptanceDue',
      title: t('common:col.acceptanceDue'),
      render: (row) => <span className="num">{formatDay(row.acceptanceDue)}</span>,
    },
  ]

  return (
    <div className="stack">
      <PageTitle title={t('title')} />
      <div className="row">
        <Input
          className="search"
          value={typed}
          placeholder={t('search')}
          aria-label={t('search')}
          data-testid="case-search"
          onChange={(event) => {
            setTyped(event.target.value)
            set({ q: event.target.value })
          }}
        />
        <NativeSelect
          value={state}
          label={t('state')}
          testId="case-state"
          onChange={(value) => {
            set({ state: value })
          }}
          options={[{ value: '', label: t('common:all') }, ...states.map((one) => ({ value: one, label: word('state', one) }))]}
        />
      </div>
      <Area query={cases}>
        {(found) => {
          const rows = found.pages.flatMap((page) => page.items)

          return rows.length === 0 ? (
            <EmptyState title={t('empty')}>
              {(typed || state) && (
                <div>
                  <Button onClick={clear}>{t('clearFilters')}</Button>
                </div>
              )}
            </EmptyState>
          ) : (
            <DataTable
              label={t('title')}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.id}
              rowTestId={(row) => `case-${row.caseNo}`}
              onOpen={(row) => {
                void navigate(`/cases/${row.caseNo}`)
              }}
            />
          )
        }}
      </Area>
      {cases.hasNextPage && (
        <div>
          <Button
            onClick={() => {
              void cases.fetchNextPage()
            }}
            loading={cases.isFetchingNextPage}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  )
}
