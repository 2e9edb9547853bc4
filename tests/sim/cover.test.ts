/** Who can have Billy, who can't this week and why, and what it costs to keep them waiting. */
import { expect, test } from 'vitest'
import { dayOf } from '../../sim/calendar.ts'
import type { Fact, Today } from '../../sim/change.ts'
import {
  EXAM_WEEKS,
  handed,
  handoverMinutes,
  keptLate,
  returned,
  returnIsDue,
  sitterRefusal,
  sundaySitters,
  visited,
  wakeSitters,
} from '../../sim/people/sitters.ts'
import { blank, type Game } from '../../sim/state.ts'
import { isLegal, newGame, refusalOf } from '../../sim/step.ts'
import { words } from '../../sim/words.ts'

const MONDAY = 84
function at(day = MONDAY, balance: Record<string, number> = {}): Game {
  const game = blank({ seed: 'cover', balance })
  game.day = day
  game.weather = ['clear', 'clear', 'clear', 'clear', 'clear', 'clear', 'clear']
  return game
}
const now = (game: Game, facts: Fact[] = []): Today => ({ game, slot: null, tell: fact => facts.push(fact) })
const paths = (facts: readonly Fact[]): string[] => facts.map(({ path }) => path)

test('a sitter who wakes ill says so in the morning, is in bed for one to three days, and gets up again', () => {
  const game = at(MONDAY, { 'care.ill.odds': 1000 })
  const facts: Fact[] = []
  wakeSitters(now(game, facts))
  expect(paths(facts)).toContain('sitters.corrigan.ill.0')
  const days = game.counts['corrigan.ill']
  expect(days).toBeGreaterThanOrEqual(1)
  expect(days).toBeLessThanOrEqual(3)
  expect(sitterRefusal(game, 'corrigan', MONDAY)).toBe('ill')
  expect(sitterRefusal(game, 'corrigan', MONDAY + days)).toBe(null)
  game.balance = { ...game.balance, 'care.ill.odds': 0 }
  for (let day = 0; day < days; day++) {
    game.day++
    wakeSitters(now(game))
  }
  expect(sitterRefusal(game, 'corrigan', game.day)).toBe(null)
})

test('at Christmas both sitters are with their own people: told two weeks ahead, and given as the reason', () => {
  const monday = dayOf(1979, 12, 24)
  const game = at(monday - 14, { 'care.ill.odds': 0 })
  const facts: Fact[] = []
  wakeSitters(now(game, facts))
  expect(paths(facts)).toEqual(['sitters.away.0'])
  game.day = monday
  for (const [who, free] of [
    ['robin', 3],
    ['corrigan', 9],
  ] as const) {
    const edit = { do: 'plan', day: 0, slot: 'evening', row: 'billy', what: who } as const
    expect(refusalOf(game, edit)?.code).toBe('elsewhere')
    expect(sitterRefusal(game, who, monday + free - 1)).toBe('elsewhere')
    expect(sitterRefusal(game, who, monday + free)).toBe(null)
  }
})

test('Robin says two weeks ahead when she has examinations, and the calendar gives them as the reason', () => {
  const [week = 0] = EXAM_WEEKS
  const game = at((week - 2) * 7, { 'care.ill.odds': 0 })
  const facts: Fact[] = []
  wakeSitters(now(game, facts))
  expect(paths(facts)).toEqual(['sitters.exams.0'])
  game.day = week * 7
  const edit = { do: 'plan', day: 0, slot: 'evening', row: 'billy', what: 'robin' } as const
  const why = refusalOf(game, edit)
  expect(why?.code).toBe('exams')
  expect(words(game, why?.path ?? '', why?.values)).toContain('examinations')
  game.day += 7
  expect(isLegal(game, edit)).toBe(true)
})

test('who keeps a sitter late pays on top, and the third time running she takes a week off, and says so', () => {
  const game = at()
  game.counts.homeAt = 1296
  const cash = game.numbers['ted.cash']
  for (let evening = 0; evening < 3; evening++) keptLate(now(game), 'corrigan')
  expect(game.numbers['ted.cash']).toBe(cash - 3 * game.balance['care.late.cents'])
  const facts: Fact[] = []
  game.day += 6
  sundaySitters(now(game, facts))
  expect(paths(facts)).toContain('sitters.corrigan.cross.0')
  expect(sitterRefusal(game, 'corrigan', game.day + 1)).toBe('cross')
  expect(sitterRefusal(game, 'corrigan', game.day + 8)).toBe(null)
})

test('once late in a while is let go, and home in time is not late', () => {
  const game = at()
  game.counts.homeAt = 1100
  keptLate(now(game), 'robin')
  expect(game.counts['robin.late']).toBe(0)
  game.counts.homeAt = 1300
  keptLate(now(game), 'robin')
  sundaySitters(now(game))
  expect(game.counts['robin.late']).toBe(0)
})

test('a friend’s house is owed an afternoon within three weeks, hints at it first, and says no after that', () => {
  const game = at()
  visited(game)
  expect(returnIsDue(game)).toBe(false)
  game.day += 14
  const facts: Fact[] = []
  sundaySitters(now(game, facts))
  expect(paths(facts)).toContain('sitters.friend.0')
  game.day += 8
  expect(returnIsDue(game)).toBe(true)
  returned(game)
  expect(returnIsDue(game)).toBe(false)
})

test('each who has him in a day is minutes of the evening; school’s bell and the same one again are none', () => {
  const game = at()
  for (const [by, slot] of [
    ['ted', 'morning'],
    ['school', 'forenoon'],
    ['school', 'midday'],
    ['club', 'afternoon'],
    ['corrigan', 'evening'],
    ['corrigan', 'evening'],
  ] as const)
    handed(game, by, slot)
  expect(game.counts.handovers).toBe(2)
  const facts: Fact[] = []
  expect(handoverMinutes(now(game, facts))).toBe(2 * game.balance['care.handover'])
  expect(paths(facts)).toEqual(['sitters.handover.0', 'handover'])
})

test('a new play has nobody in bed and owes nobody', () => {
  const game = newGame({ seed: 'cover' })
  expect([game.counts['corrigan.ill'], game.counts['robin.off'], game.counts.friendOwed]).toEqual([0, 0, 0])
})
