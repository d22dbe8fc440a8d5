import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CaseView, Dossier } from '@/shared/api/types'
import { formatDay } from '@/shared/format'
import { word } from '@/shared/i18n/words'
import { ClockBadge } from '@/shared/ui/clock'

interface Props {
  dossier: Dossier
  view: CaseView | null
  onWhy: (kind: string) => void
}

export function ClocksPanel({ dossier, view, onWhy }: Props) {
  const { t } = useTranslation(['cases', 'common'])
  const clocks = view?.clocks ?? []

  return (
    <section className="panel stack tight" aria-labelledby="case-clocks" data-testid="clocks">
      <h2 id="case-clocks">{t('clocks')}</h2>
      {dossier.acceptanceDue && (
        <div className="clock" data-testid="clock-Acceptance">
          <span className="row tight">
            <strong>{word('clock', 'Acceptance')}</strong>
            <span className="num">{formatDay(dossier.acceptanceDue)}</span>
            <Button
              type="link"
              size="small"
              onClick={() => {
                onWhy('Acceptance')
              }}
              data-testid="why-Acceptance"
            >
              {t('common:whyThisDay')}
            </Button>
          </span>
          <span className="secondary">{t('notAccepted')}</span>
        </div>
      )}
      {clocks.length === 0 && !dossier.acceptanceDue && <p className="secondary">{t('noClocks')}</p>}
      {clocks.map((clock, index) => (
        <ClockBadge
          key={`${clock.kind}${String(index)}`}
          clock={clock}
          onWhy={() => {
            onWhy(clock.kind)
          }}
        />
      ))}
    </section>
  )
}
