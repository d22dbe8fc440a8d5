import { Button, Modal } from 'antd'
import { useEffect, useId, useRef, type FormEvent, type ReactNode, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiProblem } from '../api/problem'
import { ProblemAlert } from './feedback'

interface Props {
  open: boolean
  title: string
  onClose: () => void
  onSubmit?: () => void
  submitText?: string
  danger?: boolean
  pending?: boolean
  problem?: ApiProblem | null
  onReload?: () => void
  width?: number
  testId?: string
  /** There is no way back without an answer. */
  insistent?: boolean
  children: ReactNode
}

/** A dialog whose focus starts in its first field (antd starts on the cross) and whose form is a form. */
export function AppDialog(props: Props) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const formId = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!props.pending) {
      props.onSubmit?.()
    }
  }

  return (
    <Modal
      open={props.open}
      title={props.title}
      width={props.width ?? 640}
      destroyOnHidden
      onCancel={props.onClose}
      closable={!props.insistent}
      afterOpenChange={(open) => {
        if (open) {
          focusFirst(form.current)
        }
      }}
      footer={
        <>
          {!props.insistent && <Button onClick={props.onClose}>{props.onSubmit ? t('cancel') : t('close')}</Button>}
          {props.onSubmit && (
            <Button
              type="primary"
              danger={props.danger}
              htmlType="submit"
              form={formId}
              loading={props.pending}
              data-testid="dialog-submit"
            >
              {props.submitText ?? t('confirm')}
            </Button>
          )}
        </>
      }
    >
      <form id={formId} ref={form} onSubmit={submit} className="stack" data-testid={props.testId} noValidate>
        {props.problem?.isStale ? (
          <StaleNotice problem={props.problem} onReload={props.onReload} />
        ) : (
          <ProblemAlert problem={props.problem ?? null} />
        )}
        {props.children}
        <FocusAtOnce form={form} />
      </form>
    </Modal>
  )
}

function focusFirst(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[data-autofocus], input, select, textarea, button')?.focus()
}

/** The next keystroke may come before antd reports that it has opened. */
function FocusAtOnce({ form }: { form: RefObject<HTMLFormElement | null> }) {
  useEffect(() => {
    focusFirst(form.current)
  }, [form])

  return null
}

/** 412: somebody was faster. What is typed stays; the newest version is one press away. */
export function StaleNotice({ problem, onReload }: { problem: ApiProblem; onReload?: (() => void) | undefined }) {
  const { t } = useTranslation()

  return (
    <div data-testid="conflict" className="stack tight">
      <ProblemAlert problem={problem} />
      {onReload && (
        <Button onClick={onReload} data-testid="conflict-reload">
          {t('continueWithNewest')}
        </Button>
      )}
    </div>
  )
}
