import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import i18next from 'i18next'
import { ledger } from '@/testing/fixtures'
import { ClockLedger } from './clock'

describe('the clock ledger', () => {
  it('shows each day with its mark, its number and the rule that was applied', () => {
    render(<ClockLedger ledger={ledger} caption="x" />)
    const paused = within(screen.getByTestId('ledger-2026-09-24'))
    expect(paused.getByText('计')).toBeTruthy()
    expect(paused.getByText('3')).toBeTruthy()
    expect(paused.getByText('当日起停,本日已计')).toBeTruthy()
    expect(within(screen.getByTestId('ledger-2026-10-10')).getByText('调(计)')).toBeTruthy()
    expect(screen.getByTestId('ledger-2026-10-15').getAttribute('aria-current')).toBe('date')
    expect(screen.getByTestId('ledger-due').textContent).toContain('应于 2026年10月15日(周四) 前办结')
  })

  it('speaks English dates in English', async () => {
    await i18next.changeLanguage('en')
    render(<ClockLedger ledger={ledger} caption="x" />)
    expect(screen.getByTestId('ledger-due').textContent).toContain('due by Thu 15 Oct 2026')
  })
})
