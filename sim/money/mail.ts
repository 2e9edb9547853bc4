/** Bills that come by mail: paid at the table when the checkbook is out, put off once for nothing, and then with something on top, or it bites. */
import { dateOf } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import type { Count } from '../counts.ts'
import { line, lines, say } from '../said.ts'
import type { Game } from '../state.ts'

type Letter = {
  words: string
  /** The second envelope. */
  notice: readonly string[]
  /** What it does when that is not paid either. */
  bites: readonly string[]
  /** And when it is made good. */
  mended: readonly string[]
}

const rows = {
  light: {
    words: 'light and telephone',
    notice: [
      'The envelope from the light company is pink today, and has a date in the window.',
      'There’s a second notice. “It’s from the lamps,” says {billy}, who has read the corner.',
      'A man on the telephone would like to know how you have enjoyed the telephone.',
    ],
    bites: [
      'The kitchen goes at ten past seven, and then, in order, the rest. {billy} knows where the candles are. He has known for a week.',
      'It’s dark in the hall, and it isn’t the bulb. You have supper by two candles and the stove.',
    ],
    mended: [
      'A man comes with a key, and the icebox starts. {billy} goes around the rooms turning off what came on.',
      'The lamps are back. “Too bright,” says {billy}, and keeps his candle.',
    ],
  },
  hospital: {
    words: 'the surgeon',
    notice: ['The hospital’s accounts have written again, to the parents of William. They hope that he is well.'],
    bites: ['An agency in Queens has bought your debt from the hospital, and introduces itself. It has a cheerful letterhead.'],
    mended: ['The agency in Queens sends a receipt, and a calendar.'],
  },
} as const satisfies Record<string, Letter>
export type MailId = keyof typeof rows
export const MAIL: Readonly<Record<MailId, Letter>> = rows
export const MAIL_IDS = Object.keys(rows) as MailId[]
const NOTICE = lines(MAIL_IDS, id => line(`mail.${id}.notice`, MAIL[id].notice))
const BITES = lines(MAIL_IDS, id => line(`mail.${id}.bites`, MAIL[id].bites))
const MENDED = lines(MAIL_IDS, id => line(`mail.${id}.mended`, MAIL[id].mended))

/** Tallies of each: cents open, the day it falls due (+1), how often it was put off (2: it has bitten). */
const TALLIES = {
  light: { open: 'light.open', due: 'light.due', off: 'light.off' },
  hospital: { open: 'hospital.open', due: 'hospital.due', off: 'hospital.off' },
} as const satisfies Record<MailId, Record<'open' | 'due' | 'off', Count>>

/** A bill as it lies there: what is still owed on it, when it is due, whether it was put off, whether it has bitten. */
export type BillRead = { cents: number; due: number; putOff: boolean; bitten: boolean }

/** The bill of a kind that lies in the house, or null. */
export function billOf({ counts }: Game, id: MailId): BillRead | null {
  const { open, due, off } = TALLIES[id]
  return counts[open] === 0 ? null : { cents: counts[open], due: counts[due] - 1, putOff: counts[off] > 0, bitten: counts[off] > 1 }
}

/** What stands where the lamp did. */
export const CANDLES = 'Two candles on saucers, and the kitchen matches where you can find them in the dark.'

/** Whether the rooms are lit by candles. */
export const isDark = ({ counts }: Game): boolean => counts['light.off'] > 1

/** A bill comes. One of its kind that lies there still is added to it. */
export function bill(today: Today, id: MailId, cents: number): void {
  const { balance, counts, day } = today.game
  const { open, due } = TALLIES[id]
  if (counts[open] === 0) counts[due] = day + balance['money.mail.days'] + 1
  counts[open] += cents
  tell(today, 'mail', { what: id, cents, due: counts[due] - 1 })
}

/** Each evening: the table, the date in the window, and what has been cut off. */
export function settleMail(today: Today): void {
  const { game } = today
  for (const id of MAIL_IDS) if (game.counts[TALLIES[id].open] > 0) settle(today, id)
}

function settle(today: Today, id: MailId): void {
  const { game } = today
  const { balance, counts, day, numbers } = game
  const { open, due, off } = TALLIES[id]
  const has = numbers['ted.cash'] + numbers['ted.savings']
  if (has >= counts[open] && atTable(game)) payNow(today, id)
  else if (day + 1 < counts[due]) return
  else if (counts[off] === 0) {
    counts[off] = 1
    counts[due] = day + balance['money.mail.again'] + 1
    tell(today, 'notice', { what: id, cents: counts[open], due: counts[due] - 1 })
    say(today, NOTICE[id])
  } else {
    if (counts[off] === 1) counts[open] += Math.floor((counts[open] * balance['money.mail.late']) / 1000)
    if (has >= counts[open]) payNow(today, id)
    else if (counts[off] === 1) bite(today, id)
  }
}

/** The checkbook was out today. */
const atTable = ({ did }: Game): boolean => did.some(({ what }) => what === 'mending')

function payNow(today: Today, id: MailId): void {
  const { counts } = today.game
  const { open, due, off } = TALLIES[id]
  counts.cashOut += counts[open]
  move(today, 'ted.cash', -counts[open], 'bill', id)
  tell(today, 'paid', { what: id, cents: counts[open] })
  if (counts[off] > 1) say(today, MENDED[id])
  counts[open] = 0
  counts[due] = 0
  counts[off] = 0
}

function bite(today: Today, id: MailId): void {
  const { balance, counts } = today.game
  counts[TALLIES[id].off] = 2
  move(today, 'ted.strain', balance['money.mail.strain'], 'bill', id)
  tell(today, 'bitten', { what: id })
  say(today, BITES[id])
}

/** Sunday in rooms without light: he minds it less than you do, and he minds it. */
export function sundayDark(today: Today): void {
  const { balance } = today.game
  if (!isDark(today.game)) return
  move(today, 'billy.calm', -balance['money.dark.calm'], 'bill', 'light')
  move(today, 'billy.security', -balance['money.dark.security'], 'bill', 'light')
}

/** The day of the month on which the light company writes. */
export const isLightDay = (day: number): boolean => dateOf(day).date === 15
