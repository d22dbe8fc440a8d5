import { useTranslation } from 'react-i18next'
import type { CaseView, Dossier, Trail } from '@/shared/api/types'
import { formatDay, formatInstant } from '@/shared/format'
import { word } from '@/shared/i18n/words'
import { CardBadge, DemoMark, StateText } from '@/shared/ui/chips'

export function CaseHeader({ dossier, view, trail }: { dossier: Dossier; view: CaseView | null; trail: Trail | null }) {
  const { t } = useTranslation(['cases', 'common'])
  const { applicant } = dossier

  return (
    <section className="panel stack tight" data-testid="case-header">
      <div className="row">
        <strong className="case-item" lang="zh-CN">
          {dossier.itemName}
        </strong>
        <StateText state={dossier.displayState} />
        {dossier.instant && <span className="chip grey">{t('instant')}</span>}
        {dossier.demo && <DemoMark />}
        {trail?.worstLevel && trail.worstLevel !== 'None' && trail.worstLevel !== 'Green' && <CardBadge level={trail.worstLevel} />}
      </div>
      <dl className="facts facts-wide">
        <div>
          <dt>{t('applicant')}</dt>
          <dd>
            {applicant.name} <span className="num secondary">{applicant.idNumber}</span>
          </dd>
        </div>
        {applicant.phone && (
          <div>
            <dt>{t('phone')}</dt>
            <dd className="num">{applicant.phone}</dd>
          </div>
        )}
        <div>
          <dt>{t('receivedAt')}</dt>
          <dd className="num">
            {formatInstant(dossier.receivedAt)} {dossier.windowName ?? ''} {dossier.receivedByName}
          </dd>
        </div>
        {dossier.acceptedOn && (
          <div>
            <dt>{t('acceptedOn')}</dt>
            <dd className="num">{formatDay(dossier.acceptedOn)}</dd>
          </div>
        )}
        {view?.decision && (
          <div>
            <dt>{t('decision')}</dt>
            <dd>
              {word('outcome', view.decision.outcome)}{' '}
              <span className="secondary">
                {view.decision.byName} {formatInstant(view.decision.at)}
              </span>
            </dd>
          </div>
        )}
        {view?.certificate?.number && (
          <div>
            <dt>{t('certificate')}</dt>
            <dd>
              {view.certificate.name} <span className="num">{view.certificate.number}</span>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
