import { useTranslation } from 'react-i18next'
import type { Dossier } from '@/shared/api/types'
import { formatDay } from '@/shared/format'
import { word } from '@/shared/i18n/words'

export function MaterialsPanel({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation(['cases', 'common'])

  return (
    <>
      <h3>{t('materials')}</h3>
      <ul className="plain-list" data-testid="case-materials">
        {dossier.materials.map((one) => (
          <li key={one.requirementId}>
            <span lang="zh-CN">{one.name}</span> <span className="chip grey">{word('check', one.check)}</span>
            {one.note && (
              <span className="secondary" lang="zh-CN">
                {' '}
                {one.note}
              </span>
            )}
          </li>
        ))}
      </ul>
      {dossier.notices.length > 0 && <h3>{t('notices')}</h3>}
      {dossier.notices.map((notice) => (
        <div key={notice.round} data-testid="case-notice">
          <p className="num">{t('noticeDue', { date: formatDay(notice.due) })}</p>
          <ul>
            {notice.entries.map((one) => (
              <li key={one.requirementId} lang="zh-CN">
                {one.name} {one.defect} → {one.howToCure}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
