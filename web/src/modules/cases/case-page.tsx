import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { asProblem } from '@/shared/api/problem'
import type { CaseView, Dossier } from '@/shared/api/types'
import { useCan } from '@/shared/me'
import { DocumentLinks } from '@/shared/ui/documents'
import { Area, EmptyState } from '@/shared/ui/feedback'
import { PageTitle } from '@/shared/ui/page-title'
import { Steps } from '@/shared/ui/steps'
import { useCaseView, useDossier, useTrail } from './api/case-queries'
import { CaseHeader } from './parts/case-header'
import { ClockDrawer } from './parts/clock-drawer'
import { ClocksPanel } from './parts/clocks-panel'
import { MaterialsPanel } from './parts/materials-panel'
import { Timeline } from './parts/timeline'

interface Props {
  caseNo: string
  clockOpen: boolean
  /** The acts of Intake and Approval, put together by the app: this module knows neither. */
  renderActions: (dossier: Dossier, view: CaseView | null) => ReactNode
}

/** 办件: one look. Intake's dossier, Approval's case and clocks, Supervision's trail on one page. */
export function CasePage({ caseNo, clockOpen, renderActions }: Props) {
  const { t } = useTranslation(['cases', 'common'])
  const navigate = useNavigate()
  const can = useCan()
  const [params, setParams] = useSearchParams()
  const dossier = useDossier(caseNo)
  const view = useCaseView(caseNo, can('approval.read') && Boolean(dossier.data?.acceptedOn))
  const trail = useTrail(caseNo, can('supervision.trail-read'))
  const kind = params.get('clock') ?? (clockOpen ? (view.data?.clocks[0]?.kind ?? null) : null)
  const showLedger = (one: string | null) => {
    if (clockOpen && !one) {
      void navigate(`/cases/${caseNo}`)
    } else {
      setParams(one ? { clock: one } : {}, { replace: true })
    }
  }
  const refusal = dossier.error && !dossier.data ? asProblem(dossier.error) : null
  if (refusal && (refusal.status === 403 || refusal.status === 404)) {
    return (
      <div className="stack">
        <PageTitle title={t('page', { caseNo })} />
        <EmptyState title={refusal.status === 403 ? t('forbidden') : t('missing')} />
      </div>
    )
  }

  return (
    <div className="stack">
      <PageTitle title={t('page', { caseNo })} />
      <Area query={dossier}>
        {(one) => (
          <>
            <CaseHeader dossier={one} view={view.data ?? null} trail={trail.data ?? null} />
            {renderActions(one, view.data ?? null)}
            {view.data && (
              <section aria-label={t('posts')}>
                <Steps steps={view.data.steps} />
              </section>
            )}
            <div className="two">
              <ClocksPanel dossier={one} view={view.data ?? null} onWhy={showLedger} />
              <section className="panel stack" aria-labelledby="case-documents">
                <h2 id="case-documents">{t('documents')}</h2>
                {one.documents.length > 0 ? <DocumentLinks documents={one.documents} /> : <p className="secondary">{t('noDocuments')}</p>}
                <MaterialsPanel dossier={one} />
              </section>
            </div>
            <section className="panel stack" aria-labelledby="case-timeline">
              <h2 id="case-timeline">{t('timeline')}</h2>
              {can('supervision.trail-read') && <Area query={trail}>{(found) => <Timeline trail={found} />}</Area>}
            </section>
          </>
        )}
      </Area>
      <ClockDrawer dossier={dossier.data} view={view.data ?? null} kind={kind} onKind={showLedger} />
    </div>
  )
}
