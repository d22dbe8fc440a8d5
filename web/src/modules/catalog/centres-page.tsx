import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/shared/api/client'
import type { Centre, Page } from '@/shared/api/types'
import { DataTable, type Column } from '@/shared/ui/data-table'
import { Area, EmptyState } from '@/shared/ui/feedback'
import { PageTitle } from '@/shared/ui/page-title'

/** 服务中心: the first batch of 39, with their derived official names. */
export function CentresPage() {
  const { t } = useTranslation(['catalog', 'common'])
  const [filter, setFilter] = useState('')
  const centres = useQuery({
    queryKey: ['centres', '2010-1'],
    queryFn: () => get<Page<Centre>>('/catalog/centres', { batch: '2010-1', limit: 200 }),
    staleTime: 600_000,
  })
  const columns: Column<Centre>[] = [
    { key: 'no', title: t('centreCol.no'), width: 70, render: (row) => <span className="num">{row.number}</span> },
    {
      key: 'name',
      title: t('centreCol.name'),
      render: (row) => (
        <span lang="zh-CN" className="nowrap">
          {row.officialName}
        </span>
      ),
    },
    {
      key: 'district',
      title: t('centreCol.district'),
      render: (row) => (
        <span lang="zh-CN" className="nowrap">
          {row.district}
        </span>
      ),
    },
    {
      key: 'address',
      title: t('centreCol.address'),
      render: (row) => (
        <>
          <span lang="zh-CN">{row.address}</span> {row.newBuild && <span className="chip grey">{t('newBuild')}</span>}
        </>
      ),
    },
    {
      key: 'code',
      title: t('centreCol.code'),
      render: (row) => (
        <>
          <span className="num nowrap">{row.divisionCode ?? row.placeCode}</span>{' '}
          <span className="secondary nowrap">{row.official ? t('official') : t('internal')}</span>
        </>
      ),
    },
    {
      key: 'note',
      title: t('centreCol.note'),
      render: (row) => (
        <span lang="zh-CN" className="secondary">
          {row.note}
        </span>
      ),
    },
  ]

  return (
    <div className="stack">
      <PageTitle title={t('centres')} />
      <Input
        className="search"
        value={filter}
        placeholder={t('centreFilter')}
        aria-label={t('centreFilter')}
        onChange={(event) => {
          setFilter(event.target.value)
        }}
        data-testid="centre-filter"
      />
      <Area query={centres}>
        {(page) => {
          const rows = page.items.filter((row) => `${row.officialName} ${row.district}`.includes(filter.trim()))

          return (
            <>
              <p role="status" className="num" data-testid="centre-count">
                {t('count', { count: rows.length })}
              </p>
              {rows.length === 0 ? (
                <EmptyState title={t('centreEmpty')} />
              ) : (
                <DataTable
                  label={t('centres')}
                  rows={rows}
                  columns={columns}
                  rowKey={(row) => row.id}
                  rowTestId={(row) => `centre-${String(row.number)}`}
                />
              )}
            </>
          )
        }}
      </Area>
    </div>
  )
}
