import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/shared/api/client'
import type { ApiProblem } from '@/shared/api/problem'
import type { PublicProgress } from '@/shared/api/types'
import { useCommand } from '@/shared/api/use-command'
import { PlainLanguageSwitch } from './plain-language-switch'
import { ProgressView } from './progress-view'

interface Question {
  caseNo: string
  queryCode: string
}

const ask = (body: Question, idempotencyKey: string) =>
  call<PublicProgress>({ method: 'POST', path: '/public/progress', body, idempotencyKey, anonymous: true })

/** For citizens: number and code, one answer in plain words. No antd here, old phones pay for every kilobyte. */
export function ProgressPage({ onLeave }: { onLeave?: () => void }) {
  const { t } = useTranslation(['publicPages', 'common'])
  const [question, setQuestion] = useState<Question>({ caseNo: '', queryCode: '' })
  const [answer, setAnswer] = useState<PublicProgress | null>(null)
  const [missing, setMissing] = useState(false)
  const command = useCommand(ask)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const clean = { caseNo: question.caseNo.trim().toUpperCase(), queryCode: question.queryCode.trim() }
    setMissing(!clean.caseNo || !clean.queryCode)
    if (clean.caseNo && clean.queryCode) {
      setAnswer((await command.run(clean)) ?? null)
    }
  }
  const again = () => {
    setAnswer(null)
    setQuestion({ caseNo: '', queryCode: '' })
    onLeave?.()
  }
  const field = (name: keyof Question) => (
    <label className="field">
      <span>{t(name)}</span>
      <input
        value={question[name]}
        autoComplete="off"
        data-testid={`progress-${name}`}
        onChange={(event) => {
          setQuestion({ ...question, [name]: event.target.value })
        }}
      />
    </label>
  )
  const error = missing ? t('missing') : command.problem ? sentence(command.problem, t) : null

  return (
    <main className="citizen">
      <header>
        <h1>{t('title')}</h1>
        <PlainLanguageSwitch />
      </header>
      {answer ? (
        <>
          <ProgressView progress={answer} />
          <button type="button" onClick={again}>
            {t('again')}
          </button>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            void submit(event)
          }}
          noValidate
        >
          <p>{t('intro')}</p>
          {error && (
            <p className="error" role="alert" data-testid="progress-error">
              {error}
            </p>
          )}
          {field('caseNo')}
          {field('queryCode')}
          <button type="submit" className="primary" data-testid="progress-submit">
            {command.pending ? t('searching') : t('submit')}
          </button>
        </form>
      )}
    </main>
  )
}

// The same sentence for a wrong number and a wrong code: nobody learns which numbers exist.
function sentence(problem: ApiProblem, t: ReturnType<typeof useTranslation<['publicPages', 'common']>>['t']): string {
  if (problem.status === 429) {
    return t('tooMany')
  }
  if (problem.status === 0) {
    return t('common:problem.network')
  }

  return problem.status >= 500 ? problem.message || t('common:problem.unknown', { status: problem.status }) : t('wrong')
}
