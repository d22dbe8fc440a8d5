import { useQuery } from '@tanstack/react-query'
import { get } from './api/client'
import type { Offer } from './api/types'

/** The whole list for a window, kept for the day: the search must answer between two keystrokes. */
export function useOffers(windowId: string | null | undefined) {
  return useQuery({
    queryKey: ['offers', windowId],
    queryFn: () => get<{ items: Offer[] }>('/intake/offers', { windowId }),
    select: (answer) => answer.items,
    enabled: Boolean(windowId),
    staleTime: 10 * 60_000,
  })
}

const nowhere = 99

/**
 * Ranks by how the clerk is likely to mean it: an everyday word or the exact name first, then what the name's initials begin with,
 * then parts. Shorter names win ties; what cannot be accepted here comes last but is shown, with its reason.
 */
export function rankOffers(offers: Offer[], query: string, limit = 9): Offer[] {
  const wanted = normalise(query)
  const ranked = offers
    .map((offer) => ({ offer, rank: wanted ? rankOf(offer, wanted) : 0 }))
    .filter((one) => one.rank < nowhere)
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        Number(other.offer.available) - Number(one.offer.available) ||
        (wanted ? one.offer.name.length - other.offer.name.length : 0) ||
        (one.offer.referenceNo ?? 0) - (other.offer.referenceNo ?? 0),
    )

  return ranked.slice(0, limit).map((one) => one.offer)
}

function rankOf(offer: Offer, wanted: string): number {
  const name = normalise(offer.name)
  const initials = normalise(offer.initials)
  const pinyin = normalise(offer.pinyin)
  const aliases = [...offer.aliases, ...(offer.aliasInitials ?? [])].map(normalise)
  const code = normalise(offer.code)
  const number = wanted.startsWith('#') ? wanted.slice(1) : wanted
  const tests: boolean[] = [
    name === wanted || aliases.includes(wanted) || (offer.referenceNo !== null && String(offer.referenceNo) === number),
    aliases.some((alias) => alias.startsWith(wanted)),
    initials.startsWith(wanted),
    name.startsWith(wanted),
    pinyin.startsWith(wanted),
    name.includes(wanted),
    initials.includes(wanted),
    aliases.some((alias) => alias.includes(wanted)),
    pinyin.includes(wanted) || code.includes(number),
  ]
  const hit = tests.indexOf(true)

  return hit < 0 ? nowhere : hit
}

// Full-width letters and spaces come from an input method left on.
function normalise(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
