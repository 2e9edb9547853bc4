/** What the ledger calls its lines, its people and its days. */
import { catalogue, type LedgerLine, moneyWords, type PersonId } from '../../../sim/index.ts'
import { dated, monthDate, yearDate } from '../../language/dates.ts'
import { type WordPath, word } from '../../language/words.ts'

const NAMES = {
  'billy.bond': 'bond',
  'billy.trust': 'trust',
  'billy.security': 'security',
  'ted.energy': 'energy',
  'work.standing': 'standing',
  'margaret.regard': 'regard',
} as const satisfies Partial<Record<LedgerLine['quantity'], string>>

/** The name of a line; cash carries its sum. */
export function nameOf({ quantity, after }: LedgerLine): string {
  const name = NAMES[quantity as keyof typeof NAMES]
  return name ? word(`ledger.names.${name}`) : word('ledger.names.cash', { amount: moneyWords(Math.round(after / 100) * 100) })
}

/** What somebody is called. */
export const calledBy = (who: PersonId): string => catalogue.names[who].short

/** 'Friday', '17th'. */
export function onDay(day: number): { day: string; date: string } {
  const { weekday, date } = dated(day)
  const tens = Math.floor(date / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th')
  return { day: weekday, date: word(`ledger.ordinals.${tens}` as WordPath, { date }) }
}

/** 'November 13 to 19, 1978', 'October 30 to November 5, 1978'. */
export function weekDates(week: number): string {
  const [first, last] = [week * 7, week * 7 + 6]
  const [from, to] = [dated(first), dated(last)]
  return word('ledger.dates', {
    from: from.year === to.year ? monthDate(first) : yearDate(first),
    to: from.month === to.month ? to.date : monthDate(last),
    year: to.year,
  })
}

/** 'two', and 13 as '13'. */
export const countSays = (count: number): string => (count <= 5 ? word(`numbers.n${count}` as WordPath) : String(count))
