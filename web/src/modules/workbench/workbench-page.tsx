import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { ApplicationRow, TaskRow } from '@/shared/api/types'
import { formatDay, formatInstant } from '@/shared/format'
import { word } from '@/shared/i18n/words'
import { useCan } from '@/shared/me'
import { handlerOf, taskColumns, useQueue, useTasks } from '@/shared/tasks'
import { LightDot, StateText } from '@/shared/ui/chips'
import { DataTable, type Column } from '@/shared/ui/data-table'
import { Area, EmptyState } from '@/shared/ui/feedback'
import { PageTitle } from '@/shared/ui/page-title'
import { QueueSwitch } from '@/shared/ui/queue-switch'
import { Counters } from './counters'
import { useApplications } from './use-applications'

const approvalWork = ['approval.review', 'approval.decide', 'approval.certificate', 'approval.reassign']

/** 工作台: one list in order of due dates, not a dashboard. */
export function WorkbenchPage() {
  const { t } = useTranslation(['workbench', 'common'])
  const can = useCan()
  const clerk = can('intake.handle')
  const approves = approvalWork.some(can)
  const received = useApplications('Received', clerk)
  const supplement = useApplications('AwaitingSupplement', clerk)
  const ready = useApplications('ResultReady', clerk)

  return (
    <div className="stack">
      <PageTitle title={t('title')} />
      <Counters received={received.data} supplement={supplement.data} ready={ready.data} clerk={clerk} approves={approves} />
      {approves && <Tasks />}
      {clerk && <Applications title={t('received')} query={received} accept />}
      {clerk && <Applications title={t('supplement')} query={supplement} />}
      {clerk && <Applications title={t('ready')} query={ready} />}
    </div>
  )
}

function Tasks() {
  const { t } = useTranslation(['workbench', 'common'])
  const navigate = useNavigate()
  const [queue, setQueue] = useQueue()
  const tasks = useTasks(queue)
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = tasks.data?.items ?? []
  const row = rows.find((one) => one.taskId === chosen) ?? rows[0]

  return (
    <section className="stack tight" aria-labelledby="tasks-title">
      <div className="row spread">
        <h2 id="tasks-title">{t('tasks')}</h2>
        <QueueSwitch queue={queue} onChange={setQueue} />
      </div>
      <Area query={tasks}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('empty')}>
              <p className="secondary">{t('emptyHint')}</p>
            </EmptyState>
          ) : (
            <DataTable
              label={t('tasks')}
              rows={page.items}
              columns={taskColumns()}
              rowKey={(one) => one.taskId}
              rowTestId={(one) => `task-${one.caseNo}`}
              activeKey={row?.taskId ?? null}
              onActive={(one) => {
                setChosen(one.taskId)
              }}
              onOpen={(one) => {
                void navigate(`/cases/${one.caseNo}`)
              }}
            />
          )
        }
      </Area>
      {row && <Preview row={row} />}
    </section>
  )
}

function Preview({ row }: { row: TaskRow }) {
  const { t } = useTranslation(['workbench', 'common'])
  const step = t('nextOf', { post: word('post', row.post), name: handlerOf(row) })

  return (
    <div className="panel row" data-testid="preview" role="region" aria-label={t('preview')}>
      <strong className="num">{row.caseNo}</strong>
      <span lang="zh-CN">{row.itemName}</span>
      <span>{t('next', { step })}</span>
      {row.promisedDue && (
        <span className="num">
          {t('promised')} {formatDay(row.promisedDue)}
        </span>
      )}
      {row.statutoryDue && (
        <span className="num">
          {t('statutory')} {formatDay(row.statutoryDue)}
        </span>
      )}
      <LightDot light={row.light} />
      <Link to={`/cases/${row.caseNo}`}>{t('open')}</Link>
    </div>
  )
}

type ApplicationsQuery = ReturnType<typeof useApplications>

function Applications({ title, query, accept = false }: { title: string; query: ApplicationsQuery; accept?: boolean }) {
  const { t } = useTranslation(['workbench', 'common'])
  const navigate = useNavigate()
  const columns: Column<ApplicationRow>[] = [
    { key: 'caseNo', title: t('common:col.caseNo'), render: (row) => <span className="num">{row.caseNo}</span> },
    { key: 'item', title: t('common:col.item'), render: (row) => <span lang="zh-CN">{row.itemName}</span> },
    { key: 'applicant', title: t('common:col.applicant'), render: (row) => row.applicantName },
    { key: 'state', title: t('common:col.state'), render: (row) => <StateText state={row.displayState} /> },
    { key: 'received', title: t('common:col.received'), render: (row) => <span className="num">{formatInstant(row.receivedAt)}</span> },
    ...(accept
      ? [
          {
            key: 'due',
            title: t('common:col.acceptanceDue'),
            render: (row: ApplicationRow) => <span className="num">{formatDay(row.acceptanceDue)}</span>,
          },
        ]
      : []),
  ]

  return (
    <section className="stack tight" aria-label={title}>
      <h2>{title}</h2>
      <Area query={query} rows={2}>
        {(page) =>
          page.items.length === 0 ? (
            <p className="secondary">{t('noneHere')}</p>
          ) : (
            <DataTable
              label={title}
              rows={page.items}
              columns={columns}
              rowKey={(row) => row.id}
              rowTestId={(row) => `application-${row.caseNo}`}
              onOpen={(row) => {
                void navigate(`/cases/${row.caseNo}`)
              }}
            />
          )
        }
      </Area>
    </section>
  )
}
