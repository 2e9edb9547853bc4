/** How much of everything the tests that Node runs try: one table, short for every run, long for `npm run test:long`. */

const TABLE = {
  /** Random plays a property is held against. */
  plays: { short: 40, long: 2000 },
  /** Seeds a player lives through where a share or an average is judged. */
  seeds: { short: 20, long: 1000 },
  /** Inputs fast-check tries for one property of a small function. */
  inputs: { short: 100, long: 10_000 },
  /** Plays whose state goes through JSON at every step. */
  dual: { short: 3, long: 200 },
  /** Weeks whose forecast is held against what came. */
  weeks: { short: 80, long: 10_000 },
  /** Plays in which each loss is looked up among the warnings before it. */
  warned: { short: 45, long: 500 },
  /** Whole plays lived by keyboard and mouse on the built page. */
  pages: { short: 1, long: 10 },
} as const

type Length = 'short' | 'long'
type Size = keyof typeof TABLE

/** How many of `what` this run tries. */
export function size(what: Size): number {
  return TABLE[what][process.env.LONG ? 'long' : 'short']
}

/** The whole table for runs of one length. */
export function sizes(length: Length): Record<string, number> {
  return Object.fromEntries(Object.entries(TABLE).map(([what, of]) => [what, of[length]]))
}
