/** The day's money: pay on every second Friday, rent on the first, the week's small money, what comes once, what happens when there is none. */
import { dateOf, dayOf, weekdayOf, weekOf } from '../calendar.ts'
import { move, type Today } from '../change.ts'
import { countOf, remember } from '../memory/ledger.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import { between, chance } from '../random.ts'
import type { Game } from '../state.ts'
import { jobLost, workplace } from '../work/workplace.ts'
import { isBroke, sundayBroke } from './broke.ts'
import { bill, isLightDay, settleMail, sundayDark } from './mail.ts'

type Bill = { words: string }

/** What the tape calls each; a bill that comes once also says what it is. */
const rows = {
  salary: { words: 'pay' },
  severance: { words: 'a week’s severance' },
  bonus: { words: 'Christmas bonus' },
  rent: { words: 'rent' },
  light: { words: 'light and telephone' },
  insurance: { words: 'insurance and union' },
  going: { words: 'tokens and lunches' },
  billyWeek: { words: 'shoes and school' },
  luxury: { words: 'cigarettes, the game' },
  staples: { words: 'flour and soap' },
  debts: { words: 'the store and the sofa' },
  christmas: { words: 'Christmas' },
  clothes: { words: 'he has grown' },
  divorce: { words: 'the first lawyer' },
  hospital: { words: 'the surgeon' },
  camp: { words: 'day camp' },
  breaks: { words: 'something broke' },
  lawyer: { words: 'Doyle, by the week' },
  savingsDrawn: { words: 'drawn at the bank' },
  artie: { words: 'Artie' },
  recordPlayer: { words: 'the record player' },
  camera: { words: 'the camera' },
  watch: { words: 'your father’s watch' },
  sofa: { words: 'the sofa' },
  broke: { words: 'no money in the house' },
} as const satisfies Record<string, Bill>
export type BillId = keyof typeof rows
export const BILLS: Readonly<Record<BillId, Bill>> = rows

/** Days on which something comes once. */
export const ONCE: readonly { day: number; what: 'christmas' | 'clothes' | 'divorce' }[] = [
  { day: dayOf(1978, 11, 24), what: 'clothes' },
  { day: dayOf(1978, 12, 22), what: 'christmas' },
  { day: dayOf(1979, 4, 6), what: 'clothes' },
  { day: dayOf(1979, 6, 8), what: 'divorce' },
  { day: dayOf(1979, 9, 7), what: 'clothes' },
  { day: dayOf(1979, 12, 21), what: 'christmas' },
]
/** The new lease. */
const NEW_LEASE = dayOf(1979, 9, 1)
/** The prices of 1980. */
const NEW_YEAR = dayOf(1980, 1, 1)
const FRIDAY = 4
const SUNDAY = 6
/** The day on which, some weeks, something breaks. */
const WEDNESDAY = 2
const GIVEN_UP: readonly MemoryKind[] = ['quit-smoking', 'gave-up-luxury']

/** What Ted has: cash and savings, in cents. */
export const funds = (game: Game): number => game.numbers['ted.cash'] + game.numbers['ted.savings']

/** Pays and is paid, as the day ends. */
export function payBills(today: Today): void {
  const { game } = today
  const { balance, day } = game
  const weekday = weekdayOf(day)
  if (weekday === FRIDAY) friday(today)
  const { date } = dateOf(day)
  if (date === 1) rent(today)
  if (isLightDay(day)) bill(today, 'light', priced(game, balance['money.light']))
  for (const once of ONCE) if (once.day === day) pay(today, balance[`money.${once.what}`], once.what)
  if (game.arc.eyeDay >= 0 && day === game.arc.eyeDay + balance['money.hospital.days']) bill(today, 'hospital', balance['money.hospital'])
  if (game.counts.camp === 0 && camps(game)) {
    game.counts.camp = 1
    pay(today, balance['money.camp'], 'camp')
  }
  if (weekday === WEDNESDAY && chance(game, 'home', balance['money.breaks']))
    pay(today, between(game, 'home', balance['money.breaksLow'], balance['money.breaksHigh']), 'breaks')
  settleMail(today)
  if (weekday < 5 && game.numbers['ted.cash'] < 0 && game.numbers['ted.savings'] > 0) drawSavings(today)
  if (weekday === SUNDAY) {
    sundayBroke(today)
    sundayDark(today)
  }
}

/** What a thing of 1979 costs on a day: prices go up with the year. */
const priced = ({ balance, day }: Game, cents: number): number =>
  day < NEW_YEAR ? cents : Math.floor((cents * balance['money.prices']) / 1000)

function pay(today: Today, cents: number, what: BillId): void {
  today.game.counts.cashOut += cents
  move(today, 'ted.cash', -cents, 'bill', what)
}

function earn(today: Today, cents: number, what: BillId): void {
  today.game.counts.cashIn += cents
  move(today, 'ted.cash', cents, 'pay', what)
}

function friday(today: Today): void {
  const { game } = today
  const { balance, day, numbers } = game
  const severed = jobLost(game) && day === game.arc.jobDay + 1
  if (severed) earn(today, balance['money.severance'], 'severance')
  if (weekOf(day) % 2 === 0 && (workplace(game) !== null || severed)) earn(today, 2 * numbers['ted.pay'], 'salary')
  if (ONCE.some(once => once.what === 'christmas' && once.day === day) && workplace(game) === 'agency') bonus(today)
  pay(today, balance['money.insurance'], 'insurance')
  pay(today, priced(game, balance['money.going']), 'going')
  pay(today, priced(game, balance['money.billy']), 'billyWeek')
  pay(today, priced(game, balance['money.staples']), 'staples')
  let luxury = balance['money.luxury']
  for (const kind of GIVEN_UP) luxury -= countOf(game, kind) > 0 ? balance['money.luxury.gaveUp'] : 0
  if (!isBroke(game) && luxury > 0) pay(today, luxury, 'luxury')
  debts(today)
  // The suit is paid for until the judge has spoken, and longer where there is an appeal. 2: nothing was paid down.
  if (game.arc.suit > 0 && (game.arc.verdict < 0 || game.arc.appeal === 1))
    pay(today, game.arc.suit === 2 ? balance['money.lawyer.unpaid'] : balance['money.lawyer'], 'lawyer')
}

function bonus(today: Today): void {
  const { balance, counts, numbers } = today.game
  // A poor review in May said that there would be none.
  if (counts.review === 1 && weekOf(today.game.day) > balance['work.review.week']) return
  if (numbers['work.standing'] >= balance['money.bonus.standing']) earn(today, balance['money.bonus'], 'bonus')
  else if (numbers['work.standing'] >= balance['money.smallBonus.standing']) earn(today, balance['money.smallBonus'], 'bonus')
}

function debts(today: Today): void {
  const { game } = today
  const due = Math.min(game.balance['money.debts'], game.numbers['ted.debt'])
  if (due === 0 || funds(game) < due) return // the store writes; the sofa stays
  pay(today, due, 'debts')
  move(today, 'ted.debt', -due, 'bill', 'debts')
}

function rent(today: Today): void {
  const { game } = today
  const cents = game.balance['money.rent'] + (game.day >= NEW_LEASE ? game.balance['money.rent.rise'] : 0)
  if (funds(game) < cents) remember(today, 'rent-late')
  pay(today, cents, 'rent')
}

/** Whether Billy was at camp today: the first day pays for the summer. */
function camps(game: Game): boolean {
  const first = weekdayOf(game.day) * 6
  for (let slot = 1; slot <= 3; slot++) if (game.plan[first + slot]?.billy === 'camp') return true
  return false
}

/** The bank is open nine to three on weekdays: savings come in the day after the cash was gone. */
function drawSavings(today: Today): void {
  const { game } = today
  const cents = Math.min(-game.numbers['ted.cash'], game.numbers['ted.savings'])
  move(today, 'ted.savings', -cents, 'bill', 'savingsDrawn')
  move(today, 'ted.cash', cents, 'bill', 'savingsDrawn')
  if (game.numbers['ted.savings'] === 0) remember(today, 'savings-gone')
}
