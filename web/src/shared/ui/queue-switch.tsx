import { Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Queue } from '../tasks'

export function QueueSwitch({ queue, onChange }: { queue: Queue; onChange: (queue: Queue) => void }) {
  const { t } = useTranslation()

  return (
    <Radio.Group
      value={queue}
      aria-label={t('queue.label')}
      onChange={(event) => {
        onChange(event.target.value as Queue)
      }}
    >
      <Radio value="mine" data-testid="queue-mine">
        {t('queue.mine')}
      </Radio>
      <Radio value="centre" data-testid="queue-centre">
        {t('queue.centre')}
      </Radio>
    </Radio.Group>
  )
}
