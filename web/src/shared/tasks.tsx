import { useQuery } from '@tanstack/react-query'
import i18next from 'i18next'
import { useSearchParams } from 'react-router'
import { get } from './api/client'
import type { Page, TaskRow } from './api/types'
import { formatShortDay } from './format'
import { word } from './i18n/words'
import { useCan } from './me'
import { LightDot } from './ui/chips'
import type { Column } from './ui/data-table'

export type Queue = 'mine' | 'centre'

const ownWork = ['approval.review', 'approval.decide', 'approval.certificate']

/** The queue lives in the address; who has no post of his own looks at the centre. */
export function useQueue(): [Queue, (queue: Queue) => void] {
  const can = useCan()
  const [params, setParams] = useSearchParams()
  const asked = params.get('queue')
  const queue = asked === 'mine' || asked === 'centre' ? asked : ownWork.some(can) ? 'mine' : 'centre'

  return [
    queue,
    (next) => {
      setParams({ queue: next }, { replace: true })
    },
  ]
}

/** Open tasks, nearest due date first (the server's order). New ones appear by themselves. */
export function useTasks(queue: Queue, enabled = true) {
  return useQuery({
    queryKey: ['tasks', queue],
    queryFn: () => get<Page<TaskRow>>('/approval/tasks', { queue, limit: 50 }),
    refetchInterval: 20_000,
    placeholderData: (previous) => previous,
    enabled,
  })
}

export function handlerOf(row: { assigneeName?: string | null; actingForName?: string | null }): string {
  if (!row.assigneeName) {
    return '–'
  }

  return row.actingForName ? i18next.t('common:acts.acting', { name: row.assigneeName, for: row.actingForName }) : row.assigneeName
}

export function taskColumns(): Column<TaskRow>[] {
  return [
    { key: 'caseNo', title: i18next.t('common:col.caseNo'), render: (row) => <span className="num">{row.caseNo}</span> },
    { key: 'item', title: i18next.t('common:col.item'), render: (row) => <span lang="zh-CN">{row.itemName}</span> },
    { key: 'applicant', title: i18next.t('common:col.applicant'), render: (row) => row.applicantName },
    { key: 'post', title: i18next.t('common:col.post'), render: (row) => `${word('post', row.post)} · ${word('taskState', row.state)}` },
    { key: 'handler', title: i18next.t('common:col.handler'), render: (row) => handlerOf(row) },
    { key: 'due', title: i18next.t('common:col.stepDue'), render: (row) => <span className="num">{formatShortDay(row.stepDue)}</span> },
    { key: 'light', title: i18next.t('common:col.light'), render: (row) => <LightDot light={row.light} /> },
  ]
}
