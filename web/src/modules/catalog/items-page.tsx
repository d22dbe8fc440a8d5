import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/shared/api/client'
import type { Page, ReferenceItem } from '@/shared/api/types'
import { DemoMark } from '@/shared/ui/chips'
import { DataTable, type Column } from '@/shared/ui/data-table'
import { Area, EmptyState } from '@/shared/ui/feedback'
import { PageTitle } from '@/shared/ui/page-title'

/** 事项目录: the reference catalogue as the documents give it, read only. */
export function ItemsPage() {
  const { t } = useTranslation(['catalog', 'common'])
  const [filter, setFilter] = useState('')
  const items = useQuery({
    queryKey: ['reference-items'],
    queryFn: () => get<Page<ReferenceItem>>('/catalog/reference-items', { limit: 200 }),
    staleTime: 600_000,
  })
  const matches = (row: ReferenceItem) =>
    `${String(row.referenceNo)} ${row.name} ${row.category} ${row.itemCode ?? ''}`.includes(filter.trim())
  const columns: Column<ReferenceItem>[] = [
    { key: 'no', title: t('col.no'), width: 70, render: (row) => <span className="num">{row.referenceNo}</span> },
    { key: 'name', title: t('col.name'), render: (row) => <span lang="zh-CN">{row.name}</span> },
    { key: 'category', title: t('col.category'), render: (row) => <span lang="zh-CN">{row.category}</span> },
    { key: 'state', title: t('col.state'), render: (row) => <ItemState row={row} /> },
    {
      key: 'note',
      title: t('col.note'),
      render: (row) => (
        <span lang="zh-CN" className="secondary">
          {row.inactiveReason ?? row.note ?? ''}
        </span>
      ),
    },
  ]

  return (
    <div className="stack">
      <PageTitle title={t('items')} />
      <p className="secondary">{t('source')}</p>
      <Input
        className="search"
        value={filter}
        placeholder={t('filter')}
        aria-label={t('filter')}
        onChange={(event) => {
          setFilter(event.target.value)
        }}
        data-testid="item-filter"
      />
      <Area query={items}>
        {(page) => {
          const rows = page.items.filter(matches)

          return (
            <>
              <p role="status" className="num" data-testid="item-count">
                {t('count', { count: rows.length })}
              </p>
              {rows.length === 0 ? (
                <EmptyState title={t('empty')} />
              ) : (
                <DataTable
                  label={t('items')}
                  rows={rows}
                  columns={columns}
                  rowKey={(row) => String(row.referenceNo)}
                  rowTestId={(row) => `item-${String(row.referenceNo)}`}
                />
              )}
            </>
          )
        }}
      </Area>
    </div>
  )
}

function ItemState({ row }: { row: ReferenceItem }) {
  const { t } = useTranslation(['catalog', 'common'])
  if (!row.active) {
    return <span className="chip grey">{t('inactive')}</span>
  }

  return (
    <span className="row tight">
      {row.offered ? (
        <>
          <span className="chip green">{t('offered')}</span>
          <DemoMark />
        </>
      ) : (
        <span className="secondary">{t('notOffered')}</span>
      )}
    </span>
  )
}
