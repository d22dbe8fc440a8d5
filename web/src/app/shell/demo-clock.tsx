import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get, post } from '@/shared/api/client'
import type { DemoClock } from '@/shared/api/types'
import { useCommand } from '@/shared/api/use-command'
import { formatInstant } from '@/shared/format'
import { AppDialog } from '@/shared/ui/app-dialog'
import { Field } from '@/shared/ui/field'

interface Advance {
  to?: string
  days?: number
  hours?: number
  minutes?: number
}

const advance = (body: Advance, key: string) => post<DemoClock>('/demo/clock', body, key)

/** Demo mode only: what time the platform thinks it is, and a way to move it forward. */
export function DemoClockButton() {
  const { t } = useTranslation(['shell', 'common'])
  const [open, setOpen] = useState(false)
  const clock = useQuery({ queryKey: ['demo-clock'], queryFn: () => get<DemoClock>('/demo/clock'), refetchInterval: 30_000 })

  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setOpen(true)
        }}
        data-testid="demo-clock"
      >
        {t('clock.label', { now: formatInstant(clock.data?.now) || '…' })}
      </Button>
      {open && (
        <AdvanceDialog
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

function AdvanceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['shell', 'common'])
  const queries = useQueryClient()
  const { message } = App.useApp()
  const [span, setSpan] = useState({ days: 1, hours: 0, minutes: 0 })
  const [to, setTo] = useState('')
  const command = useCommand(advance)

  const go = async () => {
    const clock = await command.run(to ? { to: beijing(to) } : span)
    if (!clock) {
      return
    }

    await queries.invalidateQueries()
    void message.success(t('clock.done', { now: formatInstant(clock.now) }))
    onClose()
  }
  const number = (name: keyof typeof span) => (
    <Field label={t(`clock.${name}`)}>
      <InputNumber
        min={0}
        precision={0}
        value={span[name]}
        onChange={(value) => {
          setSpan({ ...span, [name]: value ?? 0 })
        }}
        data-testid={`clock-${name}`}
      />
    </Field>
  )

  return (
    <AppDialog
      open
      title={t('clock.title')}
      onClose={onClose}
      onSubmit={() => {
        void go()
      }}
      submitText={t('clock.go')}
      pending={command.pending}
      problem={command.problem}
      testId="clock-form"
    >
      <div className="form-grid">
        {number('days')}
        {number('hours')}
        {number('minutes')}
      </div>
      <Field label={t('clock.to')} hint={t('clock.toHint')}>
        <Input
          type="datetime-local"
          value={to}
          onChange={(event) => {
            setTo(event.target.value)
          }}
          data-testid="clock-to"
        />
      </Field>
    </AppDialog>
  )
}

// The field has no zone; the platform's is Beijing.
const beijing = (local: string) => `${local.length === 16 ? `${local}:00` : local}+08:00`
