import { useTranslation } from 'react-i18next'
import type { Trail } from '@/shared/api/types'
import { formatInstant } from '@/shared/format'
import { handlerOf } from '@/shared/tasks'

/** Who did what, newest first, and for whom; written by Supervision from the facts of all modules. */
export function Timeline({ trail }: { trail: Trail | null }) {
  const { t, i18n } = useTranslation(['cases', 'common'])
  const entries = [...(trail?.entries ?? [])].reverse()
  if (entries.length === 0) {
    return <p className="secondary">{t('noTimeline')}</p>
  }

  return (
    <ol className="timeline" data-testid="timeline" reversed>
      {entries.map((one, index) => (
        <li key={`${one.at}${String(index)}`} data-testid={`trail-${one.kind}`}>
          <span className="num secondary">{formatInstant(one.at)}</span>{' '}
          {one.actorName && <strong>{handlerOf({ assigneeName: one.actorName, actingForName: one.actingForName })}</strong>}
          <div lang={i18n.language === 'en' && one.textEn ? 'en' : 'zh-CN'}>
            {i18n.language === 'en' && one.textEn ? one.textEn : one.text}
          </div>
        </li>
      ))}
    </ol>
  )
}
