import cards from './demo-cards.json'

export interface CardData {
  name: string
  idNumber: string
  address: string
}

/** A reader of ID cards; halls bring a local agent, the demonstration brings invented people. */
export interface CardReader {
  read: () => Promise<CardData>
}

export function demoReader(): CardReader {
  let next = 0

  return {
    read: () => {
      const card = cards[next % cards.length]
      next += 1

      return card ? Promise.resolve(card) : Promise.reject(new Error('The simulator has no cards.'))
    },
  }
}
