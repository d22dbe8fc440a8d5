import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Signal } from '@/shared/api/types'
import { formatDay } from '@/shared/format'
import { word } from '@/shared/i18n/words'
import { CardBadge } from '@/shared/ui/chips'
import { DataTable, type Column } from '@/shared/ui/data-table'
import { Area, EmptyState } from '@/shared/ui/feedback'
import { NativeSelect } from '@/shared/ui/inputs'
import { PageTitle } from '@/shared/ui/page-title'
import { useSignals } from './api/signal-calls'
import { SignalDetail } from './signal-detail'

const caseNoLength = 23
const levels = ['Reminder', 'Yellow', 'Red']
const states = ['Raised', 'Acknowledged', 'Explained', 'Closed']

export function SignalsPage() {
  const { t } = useTranslation(['supervision', 'common'])
  const [params, setParams] = useSearchParams()
  const filter = { level: params.get('level') ?? '', state: params.get('state') ?? '', caseNo: params.get('caseNo') ?? '' }
  // The server matches whole numbers; half-typed ones narrow what is on the page.
  const whole = filter.caseNo.length === caseNoLength
  const signals = useSignals({ ...filter, caseNo: whole ? filter.caseNo : '' })
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = (signals.data?.pages.flatMap((page) => page.items) ?? []).filter(
    (row) => !filter.caseNo || row.caseNo?.includes(filter.caseNo),
  )
  const selected = rows.find((one) => one.id === chosen) ?? rows[0]
  const set = (change: Partial<typeof filter>) => {
    setParams(Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value)), { replace: true })
  }

  return (
    <div className="stack">
      <PageTitle title={t('title')} />
      <div className="row">
        <NativeSelect
          value={filter.level}
          label={t('level')}
          testId="filter-level"
          onChange={(level) => {
            set({ level })
          }}
          options={[
            { value: '', label: `${t('level')}: ${t('common:all')}` },
            ...levels.map((one) => ({ value: one, label: word('level', one) })),
          ]}
        />
        <NativeSelect
          value={filter.state}
          label={t('state')}
          testId="filter-state"
          onChange={(state) => {
            set({ state })
          }}
          options={[
            { value: '', label: `${t('state')}: ${t('common:all')}` },
            ...states.map((one) => ({ value: one, label: word('signalState', one) })),
          ]}
        />
        <Input
          className="search"
          value={filter.caseNo}
          placeholder={t('caseNo')}
          aria-label={t('caseNo')}
          data-testid="filter-case"
          onChange={(event) => {
            set({ caseNo: event.target.value.trim() })
          }}
        />
      </div>
      <Area query={signals}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('empty')}>
              <p className="secondary">{t('emptyHint')}</p>
            </EmptyState>
          ) : (
            <DataTable
              label={t('title')}
              rows={rows}
              columns={columnsOf(t)}
              rowKey={(row) => row.id}
              rowTestId={(row) => `signal-${row.code}-${row.caseNo ?? ''}`}
              activeKey={selected?.id ?? null}
              onActive={(row) => {
                setChosen(row.id)
              }}
            />
          )
        }
      </Area>
      {signals.hasNextPage && (
        <div>
          <Button
            onClick={() => {
              void signals.fetchNextPage()
            }}
            loading={signals.isFetchingNextPage}
          >
            {t('more')}
          </Button>
        </div>
      )}
      {selected && <SignalDetail key={selected.id} signal={selected} />}
    </div>
  )
}

type Texts = ReturnType<typeof useTranslation<['supervision', 'common']>>['t']

function columnsOf(t: Texts): Column<Signal>[] {
  return [
    { key: 'level', title: t('col.level'), render: (row) => <CardBadge level={row.level} /> },
    {
      key: 'rule',
      title: t('col.rule'),
      render: (row) => (
        <>
          {word('rule', row.code)} <span className="secondary">{row.code}</span>
        </>
      ),
    },
    {
      key: 'case',
      title: t('col.caseNo'),
      render: (row) => <span className="num">{row.caseNo ?? row.itemName ?? '–'}</span>,
    },
    { key: 'who', title: t('col.who'), render: (row) => row.addresseeName ?? '–' },
    { key: 'raised', title: t('col.raised'), render: (row) => <span className="num">{formatDay(row.raisedOn)}</span> },
    { key: 'due', title: t('col.due'), render: (row) => <span className="num">{formatDay(row.dueDate)}</span> },
    { key: 'state', title: t('col.state'), render: (row) => word('signalState', row.state) },
  ]
}
