/** What the adding machine prints of one line of the ledger: before, the causes, after; the sum is exact. */
import { type CauseLine, type LedgerLine, moneyWords, type Outlook, type Quantity, whyWords } from '../../sim/index.ts'
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
 * @param expected what was forecast of it before the week was let run
 */
export function addedUp(line: LedgerLine, name: string, hours?: (cause: CauseLine) => void, expected?: Outlook): TapeSaid {
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
  const note = expected ? expectedSays(line, expected, plain, printed) : unplannedSays(line)
  const shown = hours && large.find(came)
  return {
    heading: word('adding.why', { band: cash ? moneyWords(line.after) : line.word }),
    of: cash ? word('adding.ofCash') : name,
    lines: [{ words: word('adding.lastSunday'), amount: plain(line.before) }, ...lines],
    total: { words: word('adding.thisSunday'), amount: plain(line.after) },
    ...(cash ? {} : { worth: { points: line.after, grain: grainOf(line.quantity), band: line.word } }),
    ...(note === undefined ? {} : { note }),
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
function unplannedSays({ causes }: LedgerLine): string | undefined {
  const most = Math.max(0, ...causes.map(({ change }) => Math.abs(change)))
  const cause = causes.find(({ by, change }) => (by === 'card' || by === 'illness' || by === 'temper') && Math.abs(change) * 4 >= most)
  return cause && word('adding.unplanned', { words: capital(whyWords(cause)) })
}

/** 'You expected 612 to 655. The largest surprise: a fever, −24.' */
function expectedSays(line: LedgerLine, expected: Outlook, plain: (amount: number) => string, printed: (amount: number) => string): string {
  const cash = line.quantity === 'ted.cash'
  const dollars = (cents: number): number => (cash ? Math.round(cents / 100) * 100 : cents)
  const [low, high] = [plain(dollars(expected.p10)), plain(dollars(expected.p90))]
  const said = low === high ? word('adding.expectedOne', { low }) : word('adding.expected', { low, high })
  const surprise = surpriseIn(line, expected)
  if (!surprise) return said
  return `${said} ${word('adding.surprise', { words: whyWords(surprise), amount: printed(dollars(surprise.change)) })}`
}

/** Less than this is none: points, cents. */
const SURPRISE = { points: 5, cents: 500 } as const
/** Hours as they pass and Sunday's steps follow from the rest, and are nobody's surprise. */
const FOLLOWING: readonly string[] = ['need', 'night', 'week']

/** The cause that came out furthest from what was reckoned with, or that was reckoned with and did not come; `change`: by how much. */
function surpriseIn({ quantity, causes }: LedgerLine, { ahead }: Outlook): Pick<CauseLine, 'by' | 'what' | 'change'> | undefined {
  const reckoned = (cause: { by: string; what: string }): number =>
    ahead.find(({ by, what }) => by === cause.by && what === cause.what)?.change ?? 0
  const missing = ahead.filter(({ by, what }) => by !== 'card' && !causes.some(cause => cause.by === by && cause.what === what))
  const off = [
    ...causes.map(cause => ({ by: cause.by, what: cause.what, change: cause.change - reckoned(cause) })),
    ...missing.map(({ by, what, change }) => ({ by, what, change: -change })),
  ].filter(({ by }) => !FOLLOWING.includes(by))
  const least = quantity === 'ted.cash' ? SURPRISE.cents : SURPRISE.points
  const [largest] = off.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
  return largest && Math.abs(largest.change) >= least ? largest : undefined
}

function printCash(cents: number): string {
  return cents > 0 ? word('tape.plus', { amount: moneyWords(cents) }) : moneyWords(cents)
}

/** With a large first letter, as a line begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
