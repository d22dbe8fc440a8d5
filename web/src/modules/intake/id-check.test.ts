import { describe, expect, it } from 'vitest'
import cards from './demo-cards.json'
import { readIdNumber } from './id-check'

describe('identity number while typing', () => {
  it('waits for the eighteenth character', () => {
    expect(readIdNumber('12010119610308122')).toMatchObject({ missing: 1, valid: false, expected: null })
  })

  it('says which check character is expected', () => {
    expect(readIdNumber('120101196103081225')).toMatchObject({ missing: 0, valid: false, expected: '6' })
  })

  it('reads birth and sex from the number, with spaces and a small x', () => {
    expect(readIdNumber('120101 19521215 002x')).toEqual({ missing: 0, valid: true, expected: 'X', birth: '1952-12-15', sex: 'female' })
  })

  it.each(cards)('the simulated card of $name is a valid one', ({ idNumber }) => {
    expect(readIdNumber(idNumber).valid).toBe(true)
  })
})
