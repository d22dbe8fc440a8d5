const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const remainders = '10X98765432'

export interface IdReading {
  missing: number
  valid: boolean
  expected: string | null
  birth: string | null
  sex: 'male' | 'female' | null
}

/** What the number itself says while it is typed (GB 11643); only a hint, the server judges. */
export function readIdNumber(typed: string): IdReading {
  const number = cleanIdNumber(typed)
  const body = number.slice(0, 17)
  const complete = number.length === 18 && /^\d{17}$/.test(body)
  if (!complete) {
    return { missing: Math.max(0, 18 - number.length), valid: false, expected: null, birth: null, sex: null }
  }

  const sum = weights.reduce((total, weight, index) => total + weight * Number(body.charAt(index)), 0)
  const expected = remainders.charAt(sum % 11)

  return {
    missing: 0,
    valid: number.charAt(17) === expected,
    expected,
    birth: `${body.slice(6, 10)}-${body.slice(10, 12)}-${body.slice(12, 14)}`,
    sex: Number(body.charAt(16)) % 2 === 0 ? 'female' : 'male',
  }
}

/** Spaces, separators and full-width characters come from pasting and input methods. */
export function cleanIdNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}
