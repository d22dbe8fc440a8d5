import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { call } from '@/shared/api/client'
import { changePerson } from '@/shared/api/query-client'
import { session } from '@/shared/api/session'
import { newKey } from '@/shared/api/use-command'
import { word } from '@/shared/i18n/words'
import { todaysPost, useMe } from '@/shared/me'
import { LanguageSwitch } from '@/shared/ui/language-switch'
import { DemoClockButton } from './demo-clock'

export function Header({ onPalette, onSheet }: { onPalette: () => void; onSheet: () => void }) {
  const { t } = useTranslation(['shell', 'common'])
  const me = useMe()
  const queries = useQueryClient()
  const post = todaysPost(me)

  const signOut = async () => {
    await call({ method: 'POST', path: '/auth/sign-out', body: {}, idempotencyKey: newKey(), anonymous: true })
    session.end()
    changePerson(queries, null)
  }

  return (
    <header className="app-header no-print">
      <Link to="/" className="brand">
        {t('common:product')}
      </Link>
      <div className="where" data-testid="where">
        <strong>{me.centre?.name ?? t('common:noCentre')}</strong>
        <span>{post ? post.label : me.posts.length > 0 ? t('noWindow') : ''}</span>
      </div>
      <div className="row header-tools">
        {me.demo && <DemoClockButton />}
        <Button size="small" onClick={onPalette} data-testid="open-palette">
          {t('search')}
        </Button>
        <Button size="small" onClick={onSheet}>
          {t('shortcuts')}
        </Button>
        <LanguageSwitch />
        <span data-testid="person" aria-label={t('person')} role="group">
          <strong>{me.name}</strong>{' '}
          <span className="secondary">{me.roles.map((role) => word('role', role)).join(t('common:listComma'))}</span>
        </span>
        {me.posts.length > 0 && (
          <Link to="/switch" data-testid="switch-post">
            {t('switchPost')}
          </Link>
        )}
        <Button
          size="small"
          onClick={() => {
            void signOut()
          }}
          data-testid="sign-out"
        >
          {t('signOut')}
        </Button>
      </div>
    </header>
  )
}
