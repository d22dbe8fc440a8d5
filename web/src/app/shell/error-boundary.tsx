import { Button } from 'antd'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/shared/ui/feedback'

interface State {
  broken: boolean
}

/** One broken area does not blank the console. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? (
      <Broken
        onRetry={() => {
          this.setState({ broken: false })
        }}
      />
    ) : (
      this.props.children
    )
  }
}

function Broken({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation(['shell', 'common'])

  return (
    <EmptyState title={t('broken.title')}>
      <p>{t('broken.text')}</p>
      <div>
        <Button onClick={onRetry}>{t('broken.retry')}</Button>
      </div>
    </EmptyState>
  )
}
