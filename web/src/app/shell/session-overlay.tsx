import { Button, Input } from 'antd'
import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { signIn } from '@/modules/auth'
import { session } from '@/shared/api/session'
import { useCommand } from '@/shared/api/use-command'
import { useMe } from '@/shared/me'
import { AppDialog } from '@/shared/ui/app-dialog'
import { Field } from '@/shared/ui/field'

/** The sign-in lapsed in the middle of work: the page stays as it is underneath, only the password is asked again. */
export function SessionOverlay() {
  const { t } = useTranslation(['shell', 'common'])
  const me = useMe()
  const lapsed = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.isLapsed(),
  )
  const [password, setPassword] = useState('')
  const command = useCommand(signIn)
  if (!lapsed) {
    return null
  }

  const go = async () => {
    const person = await command.run({ userName: me.userName, password })
    setPassword('')
    if (person) {
      session.begin()
    }
  }

  return (
    <AppDialog
      open
      title={t('lapsed.title')}
      onClose={() => undefined}
      onSubmit={() => {
        void go()
      }}
      submitText={t('lapsed.go')}
      pending={command.pending}
      problem={command.problem}
      testId="session-overlay"
      insistent
    >
      <p>{t('lapsed.text')}</p>
      <Field label={t('lapsed.password', { name: me.name })}>
        <Input
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => {
            setPassword(event.target.value)
          }}
          data-autofocus
          data-testid="overlay-password"
        />
      </Field>
      <div className="row">
        <Button
          type="link"
          onClick={() => {
            window.location.assign('/sign-in')
          }}
        >
          {t('lapsed.other')}
        </Button>
        <span className="secondary">{t('lapsed.otherWarning')}</span>
      </div>
    </AppDialog>
  )
}
