/** Sunday's ledger: what changed in a week, each change with its causes, out of the facts that were told. */
import { weekOf } from './calendar.ts'
import type { Fact } from './change.ts'
import { summed } from './explain.ts'
import type { PersonId } from './people/names.ts'
import { bandWord, type Quantity, rowOf } from './quantities.ts'
import type { MemoryRef } from './state.ts'
import { type AskId, ASKS } from './week/asks.ts'
import type { From } from './week/wanted/define.ts'

/** What the ledger has a line for, in its order. */
const LEDGER_LINES = [
  'billy.bond',
  'billy.trust',
  'billy.security',
  'ted.energy',
  'work.standing',
  'margaret.regard',
  'ted.cash',
] as const satisfies readonly Quantity[]

export type CauseLine = { what: string; by: string; change: number; times: number; day: number; slot: string | null }
export type LedgerLine = { quantity: Quantity; before: number; after: number; word: string; better: -1 | 0 | 1; causes: CauseLine[] }
/** `from`: whom it was promised to, or who asked for it. */
export type PromiseLine = { what: string; kind: 'promise' | 'ask'; from: From | PersonId; kept: boolean; day: number }
export type Ledger = {
  week: number
  lines: LedgerLine[]
  promises: PromiseLine[]
  remembered: MemoryRef[]
  cashIn: number
  cashOut: number
}

/** Adds up one quantity out of a week's facts. `before` and `after` are its values at the week's two ends. */
export function lineOf(quantity: Quantity, before: number, after: number, facts: readonly Fact[]): LedgerLine {
  const told = facts.filter(fact => fact.path === 'change' && fact.values.quantity === quantity && fact.cause)
  const causes = summed(told.map(fact => ({ ...(fact.cause as NonNullable<Fact['cause']>), change: fact.values.change as number })))
  const up = Math.sign(after - before) as -1 | 0 | 1
  return {
    quantity,
    before,
    after,
    word: bandWord(quantity, after),
    better: rowOf(quantity).lowIsGood ? (-up as -1 | 0 | 1) : up,
    causes: causes.map(cause => ({
      what: cause.what,
      by: cause.by,
      change: cause.change,
      times: cause.times,
      day: cause.last.day,
      slot: cause.last.slot,
    })),
  }
}

/** The ledger of the week the facts are of. `before`, `after`: the numbers on both Sundays. */
export function addUp(
  before: Readonly<Record<Quantity, number>>,
  after: Readonly<Record<Quantity, number>>,
  facts: readonly Fact[],
  day: number,
): Ledger {
  let cashIn = 0
  let cashOut = 0
  const promises: PromiseLine[] = []
  const remembered: MemoryRef[] = []
  for (const fact of facts) {
    if (fact.path === 'change' && fact.values.quantity === 'ted.cash') {
      const change = fact.values.change as number
      if (change > 0) cashIn += change
      else cashOut -= change
    } else if (fact.path === 'promise' || fact.path === 'ask') {
      const what = String(fact.values.what)
      const from = fact.path === 'ask' ? ASKS[what as AskId].from : (fact.values.to as PersonId)
      promises.push({ what, kind: fact.path, from, kept: fact.values.kept === 1, day: fact.day })
    } else if (fact.path === 'remembered') {
      const ref = String(fact.values.ref)
      if (!remembered.includes(ref)) remembered.push(ref)
    }
  }
  return {
    week: weekOf(day),
    lines: LEDGER_LINES.map(quantity => lineOf(quantity, before[quantity], after[quantity], facts)),
    promises,
    remembered,
    cashIn,
    cashOut,
  }
}
