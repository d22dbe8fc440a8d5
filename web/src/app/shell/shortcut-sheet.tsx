import { useTranslation } from 'react-i18next'
import { AppDialog } from '@/shared/ui/app-dialog'

const rows = [
  ['F2', 'f2'],
  ['F8', 'f8'],
  ['Ctrl+Enter', 'conclude'],
  ['Enter', 'enter'],
  ['Ctrl+K  /', 'palette'],
  ['↑ ↓ Home End  Enter  Space', 'table'],
  ['Esc', 'escape'],
  ['?  Ctrl+/', 'sheet'],
] as const

export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['shell', 'common'])

  return (
    <AppDialog open={open} title={t('keys.title')} onClose={onClose} testId="shortcut-sheet">
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([keys, does]) => (
            <tr key={keys}>
              <td>
                <kbd>{keys}</kbd>
              </td>
              <td>{t(`keys.rows.${does}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="secondary">{t('keys.ime')}</p>
    </AppDialog>
  )
}
