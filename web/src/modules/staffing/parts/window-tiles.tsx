import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DutyPostTile } from '@/shared/api/types'
import { formatTime } from '@/shared/format'
import { word } from '@/shared/i18n/words'

const looks: Record<string, string> = { StaffedByA: 'on', CoveredByB: 'cover', HandoverPending: 'pending', Unstaffed: 'empty' }

/** The label names the A post; on the board the pair shares it. */
export function labelOf(post: DutyPostTile): string {
  return post.label
}

interface Props {
  items: DutyPostTile[]
  chosen: string | null
  onChoose: (id: string) => void
}

/** Tiles are buttons in one Tab stop; arrows walk through them. */
export function WindowTiles({ items, chosen, onChoose }: Props) {
  const { t } = useTranslation(['staffing', 'common'])
  const list = useRef<HTMLUListElement>(null)
  const stop = items.some((one) => one.dutyPostId === chosen) ? chosen : items[0]?.dutyPostId

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const columns = columnsOf(list.current)
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
      Home: -at,
      End: items.length - 1 - at,
    }
    const step = steps[event.key]
    if (step === undefined) {
      return
    }

    event.preventDefault()
    list.current?.querySelectorAll('button')[Math.max(0, Math.min(items.length - 1, at + step))]?.focus()
  }

  return (
    <>
      <p className="field-hint">{t('hint')}</p>
      <ul className="tiles plain-tiles" ref={list}>
        {items.map((one, at) => (
          <li key={one.dutyPostId}>
            <button
              type="button"
              className={`tile ${looks[one.state] ?? ''}`}
              aria-pressed={one.dutyPostId === chosen}
              tabIndex={one.dutyPostId === stop ? 0 : -1}
              onKeyDown={(event) => {
                onKeyDown(event, at)
              }}
              onClick={() => {
                onChoose(one.dutyPostId)
              }}
              data-state={one.state}
              data-testid={`tile-${one.windowNo ? String(one.windowNo) : one.post}`}
            >
              <strong>{labelOf(one)}</strong>
              <span className="tile-state">
                {word('window', one.state)}
                {one.since && one.state !== 'Closed' && ` ${t('since', { time: formatTime(one.since) })}`}
              </span>
              <span className="tile-line">{t('a', { name: one.a.name })}</span>
              <span className="tile-line secondary">{t('b', { names: one.bs.map((b) => b.name).join(t('common:listComma')) })}</span>
              <span className="tile-line">{t('serving', { name: one.serving?.name ?? t('nobody') })}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function columnsOf(list: HTMLElement | null): number {
  return list ? getComputedStyle(list).gridTemplateColumns.split(' ').length : 1
}
