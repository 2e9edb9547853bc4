/** The office and the money: what hours become, what is written down, what comes and goes. */
import { expect, test } from 'vitest'
import { foretell } from './foretold.ts'
import { dayOf } from '../../sim/calendar.ts'
import type { Today } from '../../sim/change.ts'
import { payBills } from '../../sim/money/bills.ts'
import type { Game, Project } from '../../sim/state.ts'
import { newGame } from '../../sim/step.ts'
import { backlog, deskWork, newBriefs, settleWork } from '../../sim/work/projects.ts'
import { slip } from '../../sim/work/slips.ts'
import { sundayWork } from '../../sim/work/standing.ts'
import { officeOpen, workplace } from '../../sim/work/workplace.ts'

const now = (game: Game): Today => ({ game, slot: null, tell: undefined })
const brief = (change: Partial<Project>): Project => ({
  account: 'condor',
  brief: 0,
  need: 1000,
  done: 0,
  due: 11,
  began: 0,
  grace: false,
  client: 500,
  crunch: false,
  ...change,
})
const office = (...projects: Project[]): Game => {
  const game = newGame({ seed: 'work' })
  game.day = 8
  game.projects = projects
  return game
}

test('an office day pays for calls and status first', () => {
  const game = office(brief({}))
  deskWork(now(game), 150, 1000)
  expect(backlog(game)).toBe(1000)
  deskWork(now(game), 100, 1000)
  expect(backlog(game)).toBe(900)
})

test('an hour after hours, at night or half asleep is worth less', () => {
  const done = (worth: number, energy: number): number => {
    const game = office(brief({}))
    game.counts.callsToday = 150
    game.numbers['ted.energy'] = energy
    deskWork(now(game), 100, worth)
    return 1000 - backlog(game)
  }
  expect(done(1000, 700)).toBe(100)
  expect(done(800, 700)).toBe(80)
  expect(done(1000, 0)).toBe(55)
})

test('the brief that is due first gets the hours, and what is over is polish', () => {
  const game = office(brief({ due: 20 }), brief({ due: 12, need: 100 }))
  deskWork(now(game), 50, 850)
  expect(game.projects.map(project => project.done)).toEqual([0, 42])
  deskWork(now(game), 10000, 850)
  expect(game.projects.map(project => project.done)).toEqual([1300, 130])
})

test('work done is handed in on its day, and standing follows its quality', () => {
  const game = office(brief({ due: 8, done: 1200 }))
  const before = game.numbers['work.standing']
  settleWork(now(game))
  expect(game.projects).toEqual([])
  expect(game.delivered[0]?.quality).toBeGreaterThan(570)
  expect(game.numbers['work.standing']).toBeGreaterThan(before)
})

test('a deadline missed has a week of grace, is remembered, and makes work late', () => {
  const game = office(brief({ due: 8, done: 300 }))
  settleWork(now(game))
  expect(game.projects[0]).toMatchObject({ due: 15, grace: true })
  expect(game.memories.at(-1)).toMatchObject({ kind: 'deadline-missed', detail: 'Condor Air Lines' })
  expect(game.numbers['work.slips']).toBe(40)
  game.day = 15
  for (const project of game.projects) project.done = 1000
  settleWork(now(game))
  expect(game.delivered[0]).toMatchObject({ late: true })
})

test('what is still nothing after the grace is Mallory’s', () => {
  const game = office(brief({ due: 8, done: 100, grace: true }))
  settleWork(now(game))
  expect(game.projects).toEqual([])
  expect(game.delivered).toEqual([])
})

test('a slip weighs on the file and costs standing, and files fade', () => {
  const game = office()
  slip(now(game), 'leftMiddle')
  expect(game.numbers['work.slips']).toBe(14)
  game.numbers['work.slips'] = 1000
  game.day = 13
  sundayWork(now(game))
  expect(game.numbers['work.slips']).toBe(970)
})

test('standing drifts back toward what Pruett thinks of a man', () => {
  const low = office()
  low.numbers['work.standing'] = 300
  sundayWork(now(low))
  expect(low.numbers['work.standing']).toBeGreaterThan(300)
  const high = office()
  high.numbers['work.standing'] = 900
  sundayWork(now(high))
  expect(high.numbers['work.standing']).toBeLessThan(900)
})

test('weeks under the line cost Sunmill and a seventh of the pay, after a warning, once the calendar has told of it', () => {
  const game = office(brief({ account: 'sunmill' }), brief({}))
  const told: string[] = []
  for (let week = 1; week <= 7; week++) {
    game.day = week * 7 + 6
    game.numbers['work.standing'] = 150
    // The sixth such week is not told of yet: nothing is lost in it.
    if (week === 7) foretell(game, 'job')
    sundayWork({ game, slot: null, tell: fact => fact.path === 'office' && told.push(String(fact.values.what)) })
  }
  expect(told).toEqual(['warning', 'demoted'])
  expect(game.numbers['ted.pay']).toBe(40850)
  expect(game.projects.map(project => project.account)).toEqual(['condor'])
})

test('without a job there is no office, no brief and no slip; with another there is', () => {
  const game = office(brief({ began: 3 }))
  game.arc.jobDay = dayOf(1980, 1, 10)
  game.arc.jobHow = 0
  game.day = dayOf(1980, 1, 14)
  expect(workplace(game)).toBeNull()
  expect(officeOpen(game, game.day)).toBe(false)
  slip(now(game), 'late')
  expect(game.numbers['work.slips']).toBe(0)
  newBriefs(now(game))
  expect(game.projects).toEqual([])
  game.arc.job = 1
  expect(workplace(game)).toBe('lowenthal')
  expect(officeOpen(game, game.day)).toBe(true)
})

test.for([
  { job: 1, early: 2, left: null },
  { job: 2, early: 2, left: 'other' },
  { job: 2, early: 3, left: null },
] as const)('$early early days a week, four times, at new desk $job: $left', ({ job, early, left }) => {
  const game = office()
  game.arc.jobDay = 400
  game.arc.jobHow = 0
  game.arc.job = job
  for (let week = 0; week < 4; week++) {
    game.counts.earlyDays = early
    foretell(game, 'desk')
    sundayWork(now(game))
  }
  expect(workplace(game)).toBe(left)
})

const payday = (year: number, month: number, date: number, change: (game: Game) => void = () => {}): Game => {
  const game = newGame({ seed: 'money' })
  game.day = dayOf(year, month, date)
  game.numbers['ted.cash'] = 100000
  change(game)
  payBills(now(game))
  return game
}

test('pay comes every second Friday, and the rent on the first', () => {
  const paid = payday(1978, 10, 20)
  const unpaid = payday(1978, 10, 27)
  expect(paid.numbers['ted.cash'] - unpaid.numbers['ted.cash']).toBe(95000)
  expect(payday(1978, 12, 1).counts.cashOut - payday(1978, 12, 8).counts.cashOut).toBe(42500)
  expect(payday(1979, 10, 1).counts.cashOut).toBe(45500)
})

test('the good life is paid off in its week’s share, and not when there is nothing to pay with', () => {
  expect(payday(1978, 10, 27).numbers['ted.debt']).toBe(322000)
  expect(
    payday(1978, 10, 27, game => {
      game.numbers['ted.cash'] = -60000
    }).numbers['ted.debt'],
  ).toBe(336000)
})

test('savings come in when the bank is open', () => {
  const weekday = payday(1978, 11, 7, game => {
    game.numbers['ted.cash'] = -1000
  })
  expect(weekday.numbers['ted.cash']).toBe(0)
  expect(weekday.numbers['ted.savings']).toBe(34000)
  expect(
    payday(1978, 11, 11, game => {
      game.numbers['ted.cash'] = -1000
    }).numbers['ted.savings'],
  ).toBe(35000)
})

test('a third Sunday without money brings Artie, and it is remembered', () => {
  const game = payday(1978, 11, 12, game => {
    game.numbers['ted.cash'] = -90000
    game.counts.broke = 2
  })
  expect(game.numbers['ted.cash']).toBe(-60000)
  expect(game.memories.some(memory => memory.kind === 'borrowed')).toBe(true)
})

test('the lawyer is paid by the week while the suit runs', () => {
  const without = payday(1980, 2, 15).counts.cashOut
  expect(
    payday(1980, 2, 15, game => {
      game.arc.suit = 1
    }).counts.cashOut - without,
  ).toBe(14000)
})
