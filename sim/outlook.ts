/** One quantity over many imagined weeks: where they leave it, what brings it there, and what its spread rests on. */
import type { Cause, CauseKind } from './change.ts'
import type { Quantity } from './quantities.ts'

/** What something adds on an average of the runs, in the quantity's unit. */
export type Ahead = { by: CauseKind; what: string; change: number }
/** What the spread rests on most: `share` permille of it, and what it makes of the end on average. `day`: 0 is Monday. */
export type Rests = { by: CauseKind; what: string; day: number; share: number; change: number }
/** Where a quantity stands, and what 10, 25, 50, 75 and 90 of a hundred runs end below. */
export type Outlook = {
  quantity: Quantity
  now: number
  p10: number
  p25: number
  p50: number
  p75: number
  p90: number
  /** Largest first; all there is, so that what came can be held against it. */
  ahead: Ahead[]
  rests: Rests | null
}
/** Something that came in these runs, in order, and in others did not. */
export type Happening = { by: CauseKind; what: string; day: number; runs: number[] }

/** Permille of the spread under which nothing is named: chance alone explains as much. */
const LEAST_SHARE = 120
/** Of what comes in less than one run of so many, or is missing in less, nothing can be said. */
const SELDOM = 20

export class Watched {
  readonly quantity: Quantity
  private readonly way: Quantity
  private readonly ends: number[] = []
  private readonly moves: number[] = []
  private readonly sums = new Map<string, Ahead>()
  private moved = 0

  /** @param way what the week's happenings are weighed by: the quantity itself, or what it follows */
  constructor(quantity: Quantity, way: Quantity = quantity) {
    this.quantity = quantity
    this.way = way
  }

  hear(quantity: Quantity, key: string, { by, what }: Cause, change: number): void {
    if (quantity === this.way && by !== 'week') this.moved += change
    if (quantity !== this.quantity) return
    const known = this.sums.get(key)
    if (known) known.change += change
    else this.sums.set(key, { by, what, change })
  }

  /** A run is over. */
  end(at: number): void {
    this.ends.push(at)
    this.moves.push(this.way === this.quantity ? at : this.moved)
    this.moved = 0
  }

  outlook(now: number, happened: Iterable<Happening>): Outlook {
    const { quantity, ends } = this
    const sorted = [...ends].sort((a, b) => a - b)
    const under = (share: number): number => rank(sorted, share) ?? now
    return {
      quantity,
      now,
      p10: under(10),
      p25: under(25),
      p50: under(50),
      p75: under(75),
      p90: under(90),
      ahead: this.ahead(),
      rests: this.rests(happened),
    }
  }

  private ahead(): Ahead[] {
    const many = Math.max(1, this.ends.length)
    const rows: Ahead[] = []
    for (const { by, what, change: sum } of this.sums.values()) {
      const change = Math.sign(sum) * Math.floor(Math.abs(sum) / many)
      if (change !== 0) rows.push({ by, what, change })
    }
    return rows.sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.by + a.what < b.by + b.what ? -1 : 1))
  }

  /** The one happening that, known before, would take most of the spread away. */
  private rests(happened: Iterable<Happening>): Rests | null {
    const { ends, moves } = this
    const many = ends.length
    const spread = spreadOf(moves)
    let best: Rests | null = null
    for (const { runs, ...happening } of happened) {
      if (runs.length * SELDOM < many || (many - runs.length) * SELDOM < many) continue
      const apart = apartBy(moves, runs)
      const share = Math.floor((1000 * apart * apart * runs.length * (many - runs.length)) / many / Math.max(1, spread))
      if (share > (best?.share ?? LEAST_SHARE)) best = { ...happening, share, change: Math.round(apartBy(ends, runs)) }
    }
    return best
  }
}

/** How far the runs in which something came lie, on average, from those in which it did not. */
function apartBy(values: readonly number[], runs: readonly number[]): number {
  let came = 0
  for (const number of runs) came += values[number] ?? 0
  return came / runs.length - (sumOf(values) - came) / (values.length - runs.length)
}

/** Squares of the distances from the mean, summed. */
function spreadOf(values: readonly number[]): number {
  const mean = sumOf(values) / Math.max(1, values.length)
  let spread = 0
  for (const value of values) spread += (value - mean) * (value - mean)
  return spread
}

function sumOf(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

/** The value under which `share` of a hundred lie; high shares are the low ones seen from the other end. */
function rank(sorted: readonly number[], share: number): number | undefined {
  const at = Math.floor((sorted.length * Math.min(share, 100 - share)) / 100)
  return sorted[share < 50 ? at : sorted.length - 1 - at]
}
