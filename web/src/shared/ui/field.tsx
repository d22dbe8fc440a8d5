import { cloneElement, useId, type ReactElement } from 'react'

interface Props {
  label: string
  hint?: string | undefined
  error?: string | undefined
  required?: boolean
  children: ReactElement<{
    id?: string
    'aria-describedby'?: string
    'aria-invalid'?: boolean
    'aria-required'?: boolean
    status?: 'error' | ''
  }>
}

/** A label, its control, a hint and an error, tied together for screen readers. */
export function Field({ label, hint, error, required, children }: Props) {
  const generated = useId()
  const id = children.props.id ?? generated
  const note = error ?? hint

  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required && (
          <span aria-hidden="true" className="required">
            {' '}
            *
          </span>
        )}
      </label>
      {cloneElement(children, {
        id,
        'aria-invalid': Boolean(error),
        'aria-required': Boolean(required),
        ...(note ? { 'aria-describedby': `${id}-note` } : {}),
        ...(error ? { status: 'error' as const } : {}),
      })}
      {note && (
        <div id={`${id}-note`} className={error ? 'field-error' : 'field-hint'}>
          {note}
        </div>
      )}
    </div>
  )
}
