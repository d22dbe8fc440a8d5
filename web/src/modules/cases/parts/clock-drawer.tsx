import { Button, Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CaseView, Dossier } from '@/shared/api/types'
import { word } from '@/shared/i18n/words'
import { ClockLedger } from '@/shared/ui/clock'
import { Area } from '@/shared/ui/feedback'
import { useLedger } from '../api/case-queries'

interface Props {
  dossier: Dossier | undefined
  view: CaseView | null
  kind: string | null
  onKind: (kind: string | null) => void
}

/** "Why this day?" The ledger comes from the server; the browser counts nothing. */
export function ClockDrawer({ dossier, view, kind, onKind }: Props) {
  const { t } = useTranslation(['cases', 'common'])
  const ledger = useLedger(dossier?.id, view?.id, kind)
  const kinds = [...new Set([...(dossier ? ['Acceptance'] : []), ...(view?.clocks ?? []).map((clock) => clock.kind)])]

  return (
    <Drawer
      open={Boolean(kind && dossier)}
      size={640}
      title={t('ledgerTitle', { clock: word('clock', kind) })}
      onClose={() => {
        onKind(null)
      }}
    >
      <div className="stack" data-testid="clock-drawer">
        <div className="row tight" role="group" aria-label={t('otherClocks')}>
          {kinds.map((one) => (
            <Button
              key={one}
              size="small"
              aria-pressed={one === kind}
              onClick={() => {
                onKind(one)
              }}
            >
              {word('clock', one)}
            </Button>
          ))}
        </div>
        <Area query={ledger} rows={8}>
          {(found) => <ClockLedger ledger={found} caption={t('ledgerCaption')} />}
        </Area>
        <p className="secondary">{t('openingRule')}</p>
      </div>
    </Drawer>
  )
}
