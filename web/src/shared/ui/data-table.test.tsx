import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { DataTable } from './data-table'

const rows = ['a', 'b', 'c']

function setup() {
  const onOpen = vi.fn()
  const user = userEvent.setup({ delay: null })
  render(
    <DataTable
      label="table"
      rows={rows}
      rowKey={(row) => row}
      rowTestId={(row) => `row-${row}`}
      onOpen={onOpen}
      columns={[{ key: 'x', title: 'x', render: (row) => row }]}
    />,
  )

  return { user, onOpen }
}

describe('a table', () => {
  it('is one Tab stop, walked by arrows, Home and End', async () => {
    const { user } = setup()
    await user.tab()
    expect(document.activeElement).toBe(screen.getByTestId('row-a'))
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toBe(screen.getByTestId('row-c'))
    expect(screen.getByTestId('row-c').getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(screen.getByTestId('row-a'))
    await user.tab()
    expect(document.activeElement).toBe(document.body)
  })

  it('opens the row under the cursor with Enter', async () => {
    const { user, onOpen } = setup()
    await user.tab()
    await user.keyboard('{End}{Enter}')
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('c')
  })
})
