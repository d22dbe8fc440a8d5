import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DemoAccount, Me } from '@/shared/api/types'
import { useCommand } from '@/shared/api/use-command'
import { word } from '@/shared/i18n/words'
import { ProblemAlert } from '@/shared/ui/feedback'
import { Field } from '@/shared/ui/field'
import { LanguageSwitch } from '@/shared/ui/language-switch'
import { PageTitle } from '@/shared/ui/page-title'
import { listDemoAccounts } from './api/list-demo-accounts'
import { signIn } from './api/sign-in'

/** Sign-in. One message for a wrong name or password; in demo mode the people are one press away. */
export function SignInPage({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const { t } = useTranslation(['auth', 'common'])
  const [userName, setUserName] = useState('')
  const [password, setPassword] = useState('')
  const command = useCommand(signIn)
  const accounts = useQuery({ queryKey: ['demo-accounts'], queryFn: listDemoAccounts, staleTime: Infinity })

  const enter = async (name: string, secret: string) => {
    const me = await command.run({ userName: name, password: secret })
    if (me) {
      onSignedIn(me)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void enter(userName.trim(), password)
  }
  const pick = (account: DemoAccount) => {
    setUserName(account.userName)
    setPassword(account.password)
    void enter(account.userName, account.password)
  }

  return (
    <main className="sign-in" id="content">
      <section className="panel stack sign-in-form">
        <PageTitle title={t('title')}>
          <LanguageSwitch />
        </PageTitle>
        <p className="secondary">
          {t('common:product')} · {t('invitation')}
        </p>
        <ProblemAlert problem={command.problem} />
        <form className="stack" onSubmit={submit} noValidate>
          <Field label={t('user')}>
            <Input
              autoComplete="username"
              value={userName}
              onChange={(event) => {
                setUserName(event.target.value)
              }}
              data-testid="user-name"
            />
          </Field>
          <Field label={t('password')}>
            <Input
              type="password"
              autoComplete="current-password"
              value={password}
              data-testid="password"
              onChange={(event) => {
                setPassword(event.target.value)
              }}
            />
          </Field>
          <Button type="primary" htmlType="submit" data-testid="sign-in">
            {command.pending ? t('submitting') : t('submit')}
          </Button>
        </form>
      </section>
      {(accounts.data?.length ?? 0) > 0 && <DemoAccounts accounts={accounts.data ?? []} onPick={pick} />}
    </main>
  )
}

function DemoAccounts({ accounts, onPick }: { accounts: DemoAccount[]; onPick: (account: DemoAccount) => void }) {
  const { t } = useTranslation(['auth', 'common'])
  const centres = [...new Set(accounts.map((one) => one.centre ?? ''))]

  return (
    <section className="panel stack" aria-labelledby="demo-title">
      <div>
        <h2 id="demo-title">{t('demoTitle')}</h2>
        <p className="secondary">{t('demoText')}</p>
      </div>
      {centres.map((centre) => (
        <div key={centre} className="stack tight">
          <h3>{centre || t('common:noCentre')}</h3>
          <ul className="account-list">
            {accounts
              .filter((one) => (one.centre ?? '') === centre)
              .map((one) => (
                <li key={one.userName}>
                  <button
                    type="button"
                    className="account"
                    onClick={() => {
                      onPick(one)
                    }}
                    data-testid={`account-${one.userName}`}
                  >
                    <strong>{one.name}</strong>
                    <span className="secondary">{one.roles.map((role) => word('role', role)).join(t('common:listComma'))}</span>
                    {one.window && <span className="secondary">{one.window}</span>}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
