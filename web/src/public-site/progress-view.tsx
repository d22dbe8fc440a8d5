import { useTranslation } from 'react-i18next'
import type { PublicProgress } from '@/shared/api/types'
import { formatDay, formatDayOf } from '@/shared/format'
import { word } from '@/shared/i18n/words'

export function ProgressView({ progress }: { progress: PublicProgress }) {
  const { t } = useTranslation(['publicPages', 'common'])

  return (
    <section data-testid="progress">
      <h2 lang="zh-CN">{progress.itemName}</h2>
      <p className="num">
        {t('caseNo')} {progress.caseNo} {progress.applicantName}
      </p>
      <dl>
        <dt>{t('now')}</dt>
        <dd data-testid="progress-state">
          <strong>{word('state', progress.displayState)}</strong> {progress.centreName && <span lang="zh-CN">{progress.centreName}</span>}
        </dd>
        {progress.expectedOn && (
          <>
            <dt>{t('expected')}</dt>
            <dd>{t('expectedText', { date: formatDay(progress.expectedOn) })}</dd>
          </>
        )}
        <dt>{t('yourTurn')}</dt>
        <dd lang={progress.yourTurn ? 'zh-CN' : undefined}>{progress.yourTurn ?? t('nothing')}</dd>
      </dl>
      {(progress.steps?.length ?? 0) > 0 && (
        <>
          <h3>{t('steps')}</h3>
          <ul>
            {progress.steps?.map((step, index) => (
              <li key={String(index)} lang="zh-CN">
                {step.done ? '√' : '○'} {formatDayOf(step.at)} {step.text}
              </li>
            ))}
          </ul>
        </>
      )}
      {progress.phone && (
        <p>
          {t('contact')} <a href={`tel:${progress.phone}`}>{progress.phone}</a>
        </p>
      )}
    </section>
  )
}
