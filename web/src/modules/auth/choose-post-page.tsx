import { Alert, Button, Radio } from 'antd'
import { useCallback, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { newKey, useCommand } from '@/shared/api/use-command'
import { asProblem } from '@/shared/api/problem'
import { useMe } from '@/shared/me'
import { ProblemAlert } from '@/shared/ui/feedback'
import { PageTitle } from '@/shared/ui/page-title'
import { checkIn } from './api/check-in'
import { choosePostToday } from './api/choose-post-today'

/** "Today I am at …": choosing the post is the attendance check-in as well. */
export function ChoosePostPage({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['auth', 'common'])
  const me = useMe()
  const [chosen, setChosen] = useState(me.postToday ?? me.posts[0]?.dutyPostId ?? '')
  const [warning, setWarning] = useState('')
  const send = useCallback(async (dutyPostId: string, key: string) => {
    await choosePostToday({ dutyPostId }, key)

    return checkInOf(dutyPostId)
  }, [])
  const command = useCommand(send)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await command.run(chosen)
    if (answer?.refusal) {
      setWarning(answer.refusal)
    } else if (answer) {
      onDone()
    }
  }

  return (
    <main className="sign-in" id="content">
      <section className="panel stack sign-in-form">
        <PageTitle title={t('postTitle')} />
        <p>{t('postText', { name: me.name })}</p>
        <ProblemAlert problem={command.problem} />
        {warning && <Alert type="warning" showIcon role="alert" title={t('checkInFailed', { reason: warning })} />}
        <form
          className="stack"
          onSubmit={(event) => {
            void submit(event)
          }}
        >
          <Radio.Group
            value={chosen}
            onChange={(event) => {
              setChosen(event.target.value as string)
            }}
            className="stack tight"
            aria-label={t('postTitle')}
          >
            {me.posts.map((post) => (
              <Radio key={post.dutyPostId} value={post.dutyPostId} data-testid={`post-${post.post}-${post.role}`}>
                <span lang="zh-CN">{post.label}</span>
              </Radio>
            ))}
          </Radio.Group>
          <div className="row">
            {warning ? (
              <Button type="primary" onClick={onDone} data-testid="post-go-on">
                {t('goOn')}
              </Button>
            ) : (
              <Button type="primary" htmlType="submit" loading={command.pending} data-testid="post-confirm">
                {t('postConfirm')}
              </Button>
            )}
            <Button onClick={onDone} data-testid="post-skip">
              {t('postSkip')}
            </Button>
          </div>
        </form>
      </section>
    </main>
  )
}

// A refused check-in (somebody else serves the post) must not undo the choice; it is told and the day goes on.
async function checkInOf(dutyPostId: string): Promise<{ refusal: string | null }> {
  try {
    await checkIn(dutyPostId, newKey())

    return { refusal: null }
  } catch (error) {
    return { refusal: asProblem(error).message }
  }
}
