/** How a play went, as one number from 0 to 1000: a weighted geometric mean, reckoned outside the rules, which know of no score. */
import { catalogue, type Game } from '../sim/index.ts'

/** What each part counts. A geometric mean: nothing makes up for what is nearly nothing. */
const WEIGHTS = { bond: 2, trust: 2, security: 2, ending: 4, money: 1, work: 1.5, ted: 1.5, margaret: 1 } as const
export type Part = keyof typeof WEIGHTS
export const PARTS = Object.keys(WEIGHTS) as Part[]

/** What an ending is worth, 0–1000. */
const ENDINGS: Readonly<Record<string, number>> = {
  E1: 1000,
  E10: 1000,
  E15: 1000,
  E2: 950,
  E9: 950,
  E14: 850,
  E3: 700,
  E6: 600,
  E8: 550,
  E5: 450,
  E4: 300,
  E11: 250,
  E13: 200,
  E7: 150,
  E12: 100,
}

/** No part is worth less, or one bad number would be the whole score. */
const FLOOR = 20
/** Of bond, trust and security only what lies above counts. */
const MIDDLING = 350
/** Cents between the worst and the best of money; half of it at nothing saved and nothing owed. */
const MONEY = 300_000

const held = (value: number): number => Math.min(1000, Math.max(FLOOR, Math.round(value)))
const above = (points: number): number => held(((points - MIDDLING) * 1000) / (1000 - MIDDLING))

/** Every part of the score as it stands, 20–1000. Before the end there is no ending to count: null. */
export function partsOf({ numbers, over }: Game): Record<Exclude<Part, 'ending'>, number> & { ending: number | null } {
  return {
    bond: above(numbers['billy.bond']),
    trust: above(numbers['billy.trust']),
    security: above(numbers['billy.security']),
    ending: over === null ? null : held(ENDINGS[over] ?? 0),
    money: held(((numbers['ted.cash'] + numbers['ted.savings'] - numbers['ted.debt']) * 1000) / MONEY + 500),
    work: held(numbers['work.standing']),
    ted: held(1000 - numbers['ted.strain']),
    margaret: held(numbers['margaret.regard']),
  }
}

/** The score, 0–1000: of a play that is over with its ending, of one that goes on its live part, which leaves the ending out. */
export function scoreOf(game: Game): number {
  const parts = partsOf(game)
  let sum = 0
  let weight = 0
  for (const part of PARTS) {
    const value = parts[part]
    if (value === null) continue
    sum += WEIGHTS[part] * Math.log(value / 1000)
    weight += WEIGHTS[part]
  }
  return Math.round(1000 * Math.exp(sum / weight))
}

/** What stands in for all that is still to come: how she sees him, what the ledger holds, how the boy does, the home as a stranger finds it. */
const STANDING = { joanna: 1, ledger: 1, school: 0.75, health: 0.75, home: 0.5 } as const
/** Points of the ledger a good memory of weight 1 adds to an even one. */
const REMEMBERED = 2

/**
 * The worth of a play that goes on, 0–1000 and not rounded: its live parts, and what stands in for the ending. What differs by
 * one hour of one week differs by little, so nothing of it is rounded away.
 */
export function worthOf({ numbers, memories }: Game): number {
  const over = (points: number): number => ((points - MIDDLING) * 1000) / (1000 - MIDDLING)
  let ledger = 500
  for (const { valence, weight, mendedBy } of memories) ledger += (REMEMBERED * valence * weight) / (mendedBy === null ? 1 : 2)
  const parts: Record<Exclude<Part, 'ending'> | keyof typeof STANDING, number> = {
    bond: over(numbers['billy.bond']),
    trust: over(numbers['billy.trust']),
    security: over(numbers['billy.security']),
    money: ((numbers['ted.cash'] + numbers['ted.savings'] - numbers['ted.debt']) * 1000) / MONEY + 500,
    work: numbers['work.standing'],
    ted: 1000 - numbers['ted.strain'],
    margaret: numbers['margaret.regard'],
    joanna: numbers['joanna.regard'],
    ledger,
    school: numbers['billy.school'],
    health: numbers['billy.health'],
    // What is left undone is hours of some other week, and what is in the icebox is paid for.
    home: (numbers['home.groceries'] + 2000 - numbers['home.mess'] - numbers['home.laundry']) / 3,
  }
  const weights = { ...WEIGHTS, ...STANDING }
  let sum = 0
  let whole = 0
  for (const part of Object.keys(parts) as (keyof typeof parts)[]) {
    sum += weights[part] * Math.log(Math.min(1000, Math.max(FLOOR, parts[part])) / 1000)
    whole += weights[part]
  }
  return 1000 * Math.exp(sum / whole)
}

/** Every ending there is, in the order written. */
export const ENDING_IDS: readonly string[] = Object.keys(catalogue.endings)
