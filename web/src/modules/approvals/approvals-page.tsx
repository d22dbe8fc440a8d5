import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { get } from '@/shared/api/client'
import type { CaseView, TaskRow } from '@/shared/api/types'
import { taskColumns, useQueue, useTasks } from '@/shared/tasks'
import { ActionBar } from '@/shared/ui/action-bar'
import { ClockBadge } from '@/shared/ui/clock'
import { DataTable } from '@/shared/ui/data-table'
import { Area, EmptyState } from '@/shared/ui/feedback'
import { PageTitle } from '@/shared/ui/page-title'
import { QueueSwitch } from '@/shared/ui/queue-switch'
import { Steps } from '@/shared/ui/steps'
import { useTaskActions } from './use-task-actions'

/** 审批任务: the list, and below it the selected case with everything needed to act on it. */
export function ApprovalsPage() {
  const { t } = useTranslation(['approvals', 'common'])
  const navigate = useNavigate()
  const [queue, setQueue] = useQueue()
  const tasks = useTasks(queue)
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = tasks.data?.items ?? []
  const row = rows.find((one) => one.taskId === chosen) ?? rows[0]

  return (
    <div className="stack">
      <PageTitle title={t('title')}>
        <QueueSwitch queue={queue} onChange={setQueue} />
      </PageTitle>
      <Area query={tasks}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('empty')}>
              <p className="secondary">{t('emptyHint')}</p>
            </EmptyState>
          ) : (
            <DataTable
              label={t('title')}
              rows={page.items}
              columns={taskColumns()}
              rowKey={(one) => one.taskId}
              activeKey={row?.taskId ?? null}
              rowTestId={(one) => `task-${one.caseNo}`}
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
      {row && <TaskDetail row={row} />}
    </div>
  )
}

function TaskDetail({ row }: { row: TaskRow }) {
  const { t } = useTranslation(['approvals', 'common'])
  const view = useQuery({
    queryKey: ['case', row.caseNo],
    queryFn: () => get<CaseView>(`/approval/cases/by-case-no/${encodeURIComponent(row.caseNo)}`),
  })
  const { actions, dialog } = useTaskActions(view.data)

  return (
    <section className="panel stack" aria-labelledby="task-detail" data-testid="task-detail">
      <div className="row spread">
        <h2 id="task-detail">
          {t('handle', { caseNo: row.caseNo })} <span lang="zh-CN">{row.itemName}</span>
        </h2>
        <Link to={`/cases/${row.caseNo}`}>{t('open')}</Link>
      </div>
      <Area query={view}>
        {(one) => (
          <>
            <Steps steps={one.steps} />
            {one.clocks.map((clock) => (
              <ClockBadge key={clock.kind} clock={clock} />
            ))}
          </>
        )}
      </Area>
      <ActionBar actions={actions} />
      {dialog}
    </section>
  )
}
