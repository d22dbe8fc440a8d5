import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/shared/api/client'
import type { Centre, DutyPostTile, Page } from '@/shared/api/types'
import { useMe } from '@/shared/me'
import { Area, EmptyState } from '@/shared/ui/feedback'
import { NativeSelect } from '@/shared/ui/inputs'
import { PageTitle } from '@/shared/ui/page-title'
import { useBoard } from './api/staffing-calls'
import { PostPanel } from './parts/post-panel'
import { WindowTiles } from './parts/window-tiles'

/** 在岗与顶岗: every post of the centre, word first, colour second. */
export function StaffingPage() {
  const { t } = useTranslation(['staffing', 'common'])
  const me = useMe()
  const [other, setOther] = useState<string>('')
  const centreId = me.centre?.id ?? other
  const board = useBoard(centreId)
  const [chosen, setChosen] = useState<string | null>(null)
  const selected = board.data?.items.find((one) => one.dutyPostId === chosen)

  return (
    <div className="stack">
      <PageTitle title={t('title')}>
        {me.centre ? <strong>{me.centre.name}</strong> : <CentreSelect value={other} onChange={setOther} />}
      </PageTitle>
      {!centreId && <EmptyState title={t('noCentre')} />}
      {centreId && (
        <Area query={board}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('empty')} />
            ) : (
              <>
                <p className="num" role="status" data-testid="staffing-summary">
                  {t('summary', countsOf(items))}
                </p>
                <WindowTiles items={items} chosen={chosen} onChoose={setChosen} />
              </>
            )
          }
        </Area>
      )}
      {selected && <PostPanel key={selected.dutyPostId} post={selected} />}
    </div>
  )
}

function CentreSelect({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t } = useTranslation(['staffing', 'common'])
  const centres = useQuery({
    queryKey: ['centres'],
    queryFn: () => get<Page<Centre>>('/catalog/centres', { limit: 200 }),
    staleTime: Infinity,
  })

  return (
    <NativeSelect
      value={value}
      label={t('choose')}
      testId="staffing-centre"
      onChange={onChange}
      options={[
        { value: '', label: t('choose') },
        ...(centres.data?.items ?? []).map((one) => ({ value: one.id, label: one.officialName })),
      ]}
    />
  )
}

function countsOf(items: DutyPostTile[]) {
  const count = (state: string) => items.filter((one) => one.state === state).length

  return {
    all: items.length,
    on: count('StaffedByA'),
    cover: count('CoveredByB'),
    pending: count('HandoverPending'),
    empty: count('Unstaffed'),
  }
}
