import { describe, expect, it } from 'vitest'
import { offers } from '@/testing/fixtures'
import { rankOffers } from './offers'

const first = (query: string) => rankOffers(offers, query)[0]?.referenceNo

describe('item search', () => {
  it.each([
    ['lnz', 29],
    ['dbtk', 35],
    ['wb', 36],
    ['五保', 36],
    ['低保', 35],
    ['社保卡', 20],
    ['sbk', 20],
    ['准生证', 69],
    ['zsz', 69],
    ['#48', 48],
    ['laonian', 29],
  ])('puts the item meant by %s first', (query, referenceNo) => {
    expect(first(query)).toBe(referenceNo)
  })

  it('understands full-width letters and spaces left by an input method', () => {
    expect(first(' ｌｎ ｚ')).toBe(29)
  })

  it('shows what cannot be accepted here last, but shows it', () => {
    const all = rankOffers(offers, '')
    expect(all.at(-1)?.referenceNo).toBe(20)
    expect(all).toHaveLength(offers.length)
  })

  it('finds nothing rather than something', () => {
    expect(rankOffers(offers, 'xyzxyz')).toEqual([])
  })
})
