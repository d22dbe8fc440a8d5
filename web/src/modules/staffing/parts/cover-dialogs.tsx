import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DutyPostTile } from '@/shared/api/types'
import { word } from '@/shared/i18n/words'
import { AppDialog } from '@/shared/ui/app-dialog'
import { Field } from '@/shared/ui/field'
import { NativeSelect } from '@/shared/ui/inputs'
import { useAct } from '@/shared/ui/use-act'
import { comeBack, confirmCover, startAbsence } from '../api/staffing-calls'
import { labelOf } from './window-tiles'

interface Props {
  post: DutyPostTile
  onClose: () => void
}

const reasons = ['Out', 'Meeting', 'Sick', 'Leave', 'Training', 'Trip']

export function AbsenceDialog({ post, onClose }: Props) {
  const { t } = useTranslation(['staffing', 'common'])
  const [reason, setReason] = useState('Out')
  const [back, setBack] = useState('')
  const act = useAct(startAbsence, t('absent'), onClose)
  const submit = () => {
    const expectedBack = back ? { expectedBack: `${back}:00+08:00` } : {}
    act.run({ dutyPostId: post.dutyPostId, revision: post.revision, reason, ...expectedBack })
  }

  return (
    <AppDialog
      open
      title={t('absence')}
      onClose={onClose}
      onSubmit={submit}
      submitText={t('absence')}
      pending={act.pending}
      problem={act.problem}
      onReload={act.reload}
      testId="absence-form"
    >
      <Field label={t('absenceReason')}>
        <NativeSelect
          value={reason}
          testId="absence-reason"
          onChange={setReason}
          options={reasons.map((one) => ({ value: one, label: word('absence', one) }))}
        />
      </Field>
      <Field label={t('expectedBack')}>
        <Input
          type="datetime-local"
          value={back}
          onChange={(event) => {
            setBack(event.target.value)
          }}
          data-testid="expected-back"
        />
      </Field>
    </AppDialog>
  )
}

export function CoverDialog({ post, onClose }: Props) {
  const { t } = useTranslation(['staffing', 'common'])
  const act = useAct(confirmCover, t('covered'), onClose)

  return (
    <AppDialog
      open
      title={t('cover')}
      onClose={onClose}
      submitText={t('cover')}
      pending={act.pending}
      problem={act.problem}
      onReload={act.reload}
      onSubmit={() => {
        act.run({ dutyPostId: post.dutyPostId, revision: post.revision })
      }}
      testId="cover-form"
    >
      <p>{t('coverText', { name: post.a.name, label: labelOf(post) })}</p>
    </AppDialog>
  )
}

export function ReturnDialog({ post, onClose }: Props) {
  const { t } = useTranslation(['staffing', 'common'])
  const [note, setNote] = useState('')
  const act = useAct(comeBack, t('returned'), onClose)
  const submit = () => {
    act.run({ dutyPostId: post.dutyPostId, revision: post.revision, ...(note.trim() ? { note: note.trim() } : {}) })
  }

  return (
    <AppDialog
      open
      title={t('return')}
      onClose={onClose}
      onSubmit={submit}
      submitText={t('return')}
      pending={act.pending}
      problem={act.problem}
      onReload={act.reload}
      testId="return-form"
    >
      <Field label={t('returnNote')}>
        <Input
          value={note}
          onChange={(event) => {
            setNote(event.target.value)
          }}
          data-testid="return-note"
        />
      </Field>
    </AppDialog>
  )
}
