/** Bills that wait once, things that go, and weeks without money. */
import { expect, test } from 'vitest'
import { isOpen } from '../../sim/activities/open.ts'
import { dayOf } from '../../sim/calendar.ts'
import type { Fact, Today } from '../../sim/change.ts'
import { countOf } from '../../sim/memory/ledger.ts'
import { payBills } from '../../sim/money/bills.ts'
import { sundayBroke } from '../../sim/money/broke.ts'
import { bill, billOf, isDark, settleMail, sundayDark } from '../../sim/money/mail.ts'
import { isSold, missingThings, sell, THING_IDS } from '../../sim/money/things.ts'
import { blank, type Game } from '../../sim/state.ts'
import { doNow } from '../../sim/week/deeds.ts'

const TUESDAY = dayOf(1979, 3, 6)
function at(cash: number, day = TUESDAY): Game {
  const game = blank({ seed: 'money' })
  game.day = day
  game.weather = ['clear', 'clear', 'clear', 'clear', 'clear', 'clear', 'clear']
  game.numbers['ted.cash'] = cash
  game.numbers['ted.savings'] = 0
  return game
}
const now = (game: Game, facts: Fact[] = []): Today => ({ game, slot: null, tell: fact => facts.push(fact) })
/** Lets days pass over the mail. */
function wait(game: Game, days: number, facts: Fact[] = []): void {
  for (let day = 0; day < days; day++) {
    game.day++
    settleMail(now(game, facts))
  }
}

test('a bill is paid on the evening the checkbook is out', () => {
  const game = at(50000)
  bill(now(game), 'light', 6000)
  wait(game, 3)
  expect(game.numbers['ted.cash']).toBe(50000)
  game.did = [{ slot: 'night', what: 'mending' }]
  wait(game, 1)
  expect(game.numbers['ted.cash']).toBe(44000)
  expect(billOf(game, 'light')).toBe(null)
})

test('it can be put off once for nothing, and then costs more', () => {
  const game = at(50000)
  const { balance } = game
  bill(now(game), 'light', 6000)
  const facts: Fact[] = []
  wait(game, balance['money.mail.days'], facts)
  expect(facts.map(({ path }) => path)).toContain('mail.light.notice.0')
  expect(billOf(game, 'light')).toMatchObject({ cents: 6000, putOff: true, bitten: false })
  wait(game, balance['money.mail.again'])
  expect(game.numbers['ted.cash']).toBe(50000 - 6000 - (6000 * balance['money.mail.late']) / 1000)
  expect(isDark(game)).toBe(false)
})

test('with no money the lamps go out; when there is some they come back', () => {
  const game = at(100)
  const { balance } = game
  bill(now(game), 'light', 6000)
  wait(game, balance['money.mail.days'] + balance['money.mail.again'])
  expect(isDark(game)).toBe(true)
  const calm = game.numbers['billy.calm']
  sundayDark(now(game))
  expect(game.numbers['billy.calm']).toBeLessThan(calm)
  game.numbers['ted.cash'] = 20000
  const facts: Fact[] = []
  wait(game, 1, facts)
  expect(isDark(game)).toBe(false)
  expect(game.numbers['ted.cash']).toBeLessThan(14000)
  expect(facts.map(({ path }) => path)).toContain('mail.light.mended.0')
})

test('the light company writes on the fifteenth, and nothing is taken that day', () => {
  const game = at(50000, dayOf(1979, 3, 15))
  payBills(now(game))
  expect(billOf(game, 'light')?.cents).toBe(game.balance['money.light'])
  expect(game.numbers['ted.cash']).toBe(50000)
})

test('the prices of 1980 are those of 1979 and some', () => {
  const spent = (day: number): number => {
    const game = at(500000, day)
    game.numbers['ted.debt'] = 0
    payBills(now(game))
    return 500000 - game.numbers['ted.cash']
  }
  expect(spent(dayOf(1980, 2, 8))).toBeGreaterThan(spent(dayOf(1979, 2, 9)))
})

test.each(THING_IDS)('%s is sold once, brings its price, and is missing and remembered ever after', id => {
  const game = at(1000)
  sell(now(game), id)
  sell(now(game), id)
  expect(game.numbers['ted.cash']).toBe(1000 + game.balance[`money.sell.${id}`])
  expect(isSold(game, id)).toBe(true)
  expect(missingThings(game)).toEqual([id])
  expect(game.memories.filter(({ kind }) => kind === 'sold-something').map(({ detail }) => detail)).toEqual([id])
})

test('selling is an afternoon of the plan, open to who has little, and closed once it is done', () => {
  const game = at(1000)
  expect(isOpen(game, 'sellCamera', game.day)).toBe(true)
  expect(isOpen(at(500000), 'sellCamera', TUESDAY)).toBe(false)
  doNow(now(game), 'afternoon', 'sellCamera', 90, 90)
  expect(isSold(game, 'camera')).toBe(true)
  expect(isOpen(game, 'sellCamera', game.day)).toBe(false)
})

test('in the third week without money Artie sends some; after that things go, one a week; and it ends when there is a dollar', () => {
  const game = at(-200000)
  for (let week = 0; week < 8; week++) {
    sundayBroke(now(game))
    game.day += 7
  }
  expect(countOf(game, 'borrowed')).toBe(1)
  expect(missingThings(game)).toEqual([...THING_IDS])
  const facts: Fact[] = []
  game.numbers['ted.cash'] = 5000
  sundayBroke(now(game, facts))
  expect(facts.map(({ path }) => path)).toEqual(['solvent', 'broke.over.0'])
  expect(game.counts.broke).toBe(0)
})
