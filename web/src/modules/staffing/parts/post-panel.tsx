import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DutyPostTile } from '@/shared/api/types'
import { ProblemAlert } from '@/shared/ui/feedback'
import { useAct } from '@/shared/ui/use-act'
import { checkIn } from '../api/staffing-calls'
import { AbsenceDialog, CoverDialog, ReturnDialog } from './cover-dialogs'
import { labelOf } from './window-tiles'

/** What can be done with the chosen post. Shown to whom it concerns; whether it is allowed, the server says. */
export function PostPanel({ post }: { post: DutyPostTile }) {
  const { t } = useTranslation(['staffing', 'common'])
  const [dialog, setDialog] = useState<'absence' | 'cover' | 'return' | null>(null)
  const arrive = useAct(checkIn, t('checkedIn'), () => undefined)
  const may = (act: string) => post.allowedActions.includes(act)
  const close = () => {
    setDialog(null)
  }

  return (
    <section className="panel stack tight" aria-labelledby="post-panel" data-testid="post-panel">
      <h2 id="post-panel">{t('chosen', { label: labelOf(post) })}</h2>
      <ProblemAlert problem={arrive.problem} onReload={arrive.reload} />
      {post.allowedActions.length === 0 && <p className="secondary">{t('nothing')}</p>}
      <div className="row">
        {may('check-in') && (
          <Button
            type="primary"
            loading={arrive.pending}
            data-testid="check-in"
            onClick={() => {
              arrive.run({ dutyPostId: post.dutyPostId, revision: post.revision })
            }}
          >
            {t('checkIn')}
          </Button>
        )}
        {may('absence') && (
          <Button
            type="primary"
            onClick={() => {
              setDialog('absence')
            }}
            data-testid="absence"
          >
            {t('absence')}
          </Button>
        )}
        {may('cover') && (
          <Button
            type="primary"
            onClick={() => {
              setDialog('cover')
            }}
            data-testid="cover"
          >
            {t('cover')}
          </Button>
        )}
        {may('return') && (
          <Button
            onClick={() => {
              setDialog('return')
            }}
            data-testid="return"
          >
            {t('return')}
          </Button>
        )}
      </div>
      {dialog === 'absence' && <AbsenceDialog post={post} onClose={close} />}
      {dialog === 'cover' && <CoverDialog post={post} onClose={close} />}
      {dialog === 'return' && <ReturnDialog post={post} onClose={close} />}
    </section>
  )
}
