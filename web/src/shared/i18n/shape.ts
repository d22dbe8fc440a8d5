/** The same keys, other words: a missing or surplus key of a translation is a compile error. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }
