import { Alert } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** All that is missing in one place, focused, each line a way to its field; the tab says so as well. */
export function ErrorSummary({ errors }: { errors: { field: string; text: string }[] }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const prefix = t('errorPrefix')
    const plain = document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title
    document.title = errors.length > 0 ? prefix + plain : plain
    if (errors.length > 0) {
      box.current?.focus()
    }
  }, [errors.length, t])
  if (errors.length === 0) {
    return null
  }

  return (
    <div ref={box} tabIndex={-1} data-testid="error-summary">
      <Alert
        type="error"
        showIcon
        role="alert"
        title={t('errorSummary', { count: errors.length })}
        description={
          <ul>
            {errors.map((one) => (
              <li key={one.field + one.text}>
                <a
                  href={`#${one.field}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(one.field)?.focus()
                  }}
                >
                  {one.text}
                </a>
              </li>
            ))}
          </ul>
        }
      />
    </div>
  )
}
