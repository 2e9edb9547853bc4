/** What the adding machine prints of one line of the ledger: before, the causes, after; the sum is exact. */
import { type CauseLine, type LedgerLine, moneyWords, type Quantity, whyWords } from '../../sim/index.ts'
import { dated } from '../language/dates.ts'
import { word } from '../language/words.ts'
import type { Grain } from './meter.ts'
import { signed, type TapeLine, type TapeSaid } from './tape.ts'

/** More causes than one over this are added up as small things. */
const LARGEST = 7

/** Slow numbers show ten half rings, fast ones five whole. */
export const grainOf = (quantity: Quantity): Grain => (quantity === 'ted.energy' ? 'whole' : 'half')

/**
 * The tape of a line: the largest causes by name, gains before losses, and the rest in one sum.
 * @param name what the ledger calls it
 * @param hours opens the hour that a cause came from; left out, lines are only read
 */
export function addedUp(line: LedgerLine, name: string, hours?: (cause: CauseLine) => void): TapeSaid {
  const cash = line.quantity === 'ted.cash'
  const printed = cash ? printCash : signed
  const large = line.causes.length > LARGEST + 1 ? line.causes.slice(0, LARGEST) : line.causes
  const small = line.causes.slice(large.length)
  const lines: TapeLine[] = [...large]
    .sort((a, b) => Number(b.change > 0) - Number(a.change > 0))
    .map(cause => ({
      words: causeSays(cause),
      amount: printed(cause.change),
      tone: cause.change < 0 ? 'worse' : 'better',
      ...(hours && came(cause) ? { press: () => hours(cause) } : {}),
    }))
  if (small.length > 0) {
    const sum = small.reduce((total, { change }) => total + change, 0)
    lines.push({
      words: word('adding.small', { count: small.length }),
      amount: printed(sum),
      tone: sum < 0 ? 'worse' : sum > 0 ? 'better' : 'plain',
    })
  }
  const plain = (amount: number): string => (cash ? moneyWords(amount) : String(amount))
  const surprise = unplanned(line)
  const shown = hours && large.find(came)
  return {
    heading: word('adding.why', { band: cash ? moneyWords(line.after) : line.word }),
    of: cash ? word('adding.ofCash') : name,
    lines: [{ words: word('adding.lastSunday'), amount: plain(line.before) }, ...lines],
    total: { words: word('adding.thisSunday'), amount: plain(line.after) },
    ...(cash ? {} : { worth: { points: line.after, grain: grainOf(line.quantity), band: line.word } }),
    ...(surprise ? { note: word('adding.unplanned', { words: capital(whyWords(surprise)) }) } : {}),
    ...(shown ? { actions: [{ words: word('adding.hours'), press: () => hours(shown) }] } : {}),
  }
}

/** A cause in words, with its day where it came once: 'Leaving early, Fri', 'Supper, cooked, 4 times'. */
function causeSays(cause: CauseLine): string {
  const words = capital(whyWords(cause))
  if (cause.times === 2) return word('adding.twice', { words })
  if (cause.times > 2) return word('adding.times', { words, count: cause.times })
  return cause.slot === null ? words : word('adding.dayed', { words, day: dated(cause.day).shortWeekday })
}

/** Whether it came of some hour, or of the end of a day, and not of the week as a whole. */
function came({ by, slot }: CauseLine): boolean {
  return slot !== null || by === 'ask' || by === 'promise' || by === 'card' || by === 'story'
}

/** The largest cause that stood on no calendar, when it weighs something. */
function unplanned({ causes }: LedgerLine): CauseLine | undefined {
  const most = Math.max(0, ...causes.map(({ change }) => Math.abs(change)))
  return causes.find(({ by, change }) => (by === 'card' || by === 'illness' || by === 'temper') && Math.abs(change) * 4 >= most)
}

function printCash(cents: number): string {
  return cents > 0 ? word('tape.plus', { amount: moneyWords(cents) }) : moneyWords(cents)
}

/** With a large first letter, as a line begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
