import { useTranslation } from 'react-i18next'
import type { ApplicationRow, Page } from '@/shared/api/types'
import { useTasks } from '@/shared/tasks'

interface Props {
  clerk: boolean
  approves: boolean
  received: Page<ApplicationRow> | undefined
  supplement: Page<ApplicationRow> | undefined
  ready: Page<ApplicationRow> | undefined
}

/** Counts of what is loaded; a dash until it is known, a plus when there is more than one page. */
export function Counters({ clerk, approves, received, supplement, ready }: Props) {
  const { t } = useTranslation(['workbench', 'common'])
  const tasks = useTasks('mine', approves)
  const rows = tasks.data?.items
  const late = rows?.filter((row) => row.light.level === 'Yellow' || row.light.level === 'Red' || row.light.level === 'Overdue').length
  const soon = rows?.filter((row) => row.light.level === 'Reminder').length

  return (
    <div className="counters">
      {approves && <Counter name={t('counter.mine')} id="mine" value={sizeOf(tasks.data)} />}
      {approves && <Counter name={t('counter.soon')} id="soon" value={shown(soon)} />}
      {approves && <Counter name={t('counter.late')} id="late" value={shown(late)} />}
      {clerk && <Counter name={t('counter.received')} id="received" value={sizeOf(received)} />}
      {clerk && <Counter name={t('counter.supplement')} id="supplement" value={sizeOf(supplement)} />}
      {clerk && <Counter name={t('counter.ready')} id="ready" value={sizeOf(ready)} />}
    </div>
  )
}

function Counter({ name, id, value }: { name: string; id: string; value: string }) {
  return (
    <div className="counter" data-testid={`counter-${id}`}>
      <span className="secondary">{name}</span>
      <b className="num">{value}</b>
    </div>
  )
}

const shown = (count: number | undefined) => (count === undefined ? '–' : String(count))
const sizeOf = (page: Page<unknown> | undefined) => (page ? `${String(page.items.length)}${page.next ? '+' : ''}` : '–')
