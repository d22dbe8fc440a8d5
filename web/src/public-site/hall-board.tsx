import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/shared/api/client'
import { asProblem } from '@/shared/api/problem'
import type { DutyPostTile } from '@/shared/api/types'
import { formatTime } from '@/shared/format'
import { word } from '@/shared/i18n/words'

const everyMs = 5_000

interface Board {
  tiles: DutyPostTile[]
  at: string
  stale: boolean
  denied: boolean
}

/** Who serves which window today. Never blank: the last picture stays, with a stamp when it is old. */
export function HallBoard({ centreId }: { centreId: string }) {
  const { t } = useTranslation(['publicPages', 'common'])
  const board = useTiles(centreId)
  useEffect(() => {
    document.title = t('board.title')
  }, [t])
  const windows = board.tiles.filter((tile) => tile.windowNo)

  return (
    <main className="hall">
      <header>
        <h1>{t('board.title')}</h1>
        <span role="status">{board.stale ? t('board.stale', { time: formatTime(board.at) }) : formatTime(board.at)}</span>
      </header>
      {!centreId && <p>{t('board.noCentre')}</p>}
      {board.denied && <p>{t('board.needsDevice')}</p>}
      {windows.length > 0 && (
        <table data-testid="hall-board">
          <thead>
            <tr>
              <th scope="col">{t('board.window')}</th>
              <th scope="col">{t('board.clerk')}</th>
              <th scope="col">{t('board.state')}</th>
            </tr>
          </thead>
          <tbody>
            {windows.map((tile) => (
              <tr key={tile.dutyPostId} data-state={tile.state}>
                <th scope="row">{tile.label}</th>
                <td>{tile.serving?.name ?? '–'}</td>
                <td>{word('window', tile.state)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}

function useTiles(centreId: string): Board {
  const [board, setBoard] = useState<Board>({ tiles: [], at: '', stale: false, denied: false })
  useEffect(() => {
    if (!centreId) {
      return
    }

    const read = async () => {
      try {
        const { items } = await call<{ items: DutyPostTile[] }>({
          method: 'GET',
          path: '/staffing/board',
          query: { centreId },
          anonymous: true,
        })
        setBoard((last) => ({ tiles: items, at: stamp() || last.at, stale: false, denied: false }))
      } catch (error) {
        const denied = [401, 403].includes(asProblem(error).status)
        setBoard((last) => ({ ...last, stale: !denied, denied }))
      }
    }
    void read()
    const timer = setInterval(() => {
      void read()
    }, everyMs)

    return () => {
      clearInterval(timer)
    }
  }, [centreId])

  return board
}

// The moment this screen last heard of the server, in its own time; no legal time hangs on it.
const stamp = () => new Date(performance.timeOrigin + performance.now()).toISOString()
