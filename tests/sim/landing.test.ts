/** Across the landing: her weeks, what they weigh, what is seen of it, and the no that comes before she breaks. */
import { expect, test } from 'vitest'
import { foretell } from './foretold.ts'
import type { Fact, Today } from '../../sim/change.ts'
import { HER_WEEKS, herWeek, mondayMargaret, saysNo, tellLoad } from '../../sim/people/landing.ts'
import { askRefusal, helps, sundayMargaret } from '../../sim/people/margaret.ts'
import { blank, copy, type Game } from '../../sim/state.ts'

function at(week: number, balance: Record<string, number> = {}): Game {
  const game = blank({ seed: 'landing', balance })
  game.day = week * 7
  return game
}
const now = (game: Game, facts: Fact[] = []): Today => ({ game, slot: null, tell: fact => facts.push(fact) })
const paths = (facts: readonly Fact[]): string[] => facts.map(({ path }) => path)
const QUIET = { 'margaret.ill.odds': 0, 'margaret.charlie.comes': 0, 'margaret.charlie.goes': 0 }

test('the end of a quarter weighs on her and is seen; a plain week is not', () => {
  const facts: Fact[] = []
  const game = at(11, QUIET)
  const load = game.numbers['margaret.load']
  mondayMargaret(now(game, facts))
  expect(herWeek(game)).toBe('quarter')
  expect(game.numbers['margaret.load']).toBeGreaterThan(load)
  expect(paths(facts)).toContain('tells.quarter.0')
  const plain = at(12, QUIET)
  mondayMargaret(now(plain))
  expect(herWeek(plain)).toBe(null)
  expect(plain.numbers['margaret.load']).toBe(load)
})

test('two weeks after his spots hers have them', () => {
  const game = at(20, QUIET)
  game.counts.hadPox = 18 * 7 + 3
  mondayMargaret(now(game))
  expect(herWeek(game)).toBe('pox')
})

test('Charlie in is lighter, Charlie out is heavier, and an umbrella says which', () => {
  const game = at(12, { 'margaret.ill.odds': 0, 'margaret.charlie.comes': 1000, 'margaret.charlie.goes': 1000 })
  const facts: Fact[] = []
  const before = game.numbers['margaret.load']
  mondayMargaret(now(game, facts))
  expect(game.counts.charlie).toBe(1)
  expect(game.numbers['margaret.load']).toBeLessThan(before)
  const inside = game.numbers['margaret.load']
  mondayMargaret(now(game, facts))
  expect(game.numbers['margaret.load']).toBeGreaterThan(inside)
  expect(paths(facts).filter(path => path.startsWith('tells.'))).toEqual(['tells.charlieIn.0', 'tells.charlieOut.0'])
})

test('too much is seen on her before she says no, and then the calendar has the reason', () => {
  const game = at(12, { 'margaret.yes': 1000, 'margaret.yesLoaded': 1000 })
  const { balance, numbers } = game
  const facts: Fact[] = []
  let times = 0
  const untold = copy(game)
  for (let often = 0; often < 60; often++) helps(now(untold), 'ahead')
  expect(askRefusal(untold)).toBe(null)
  foretell(game, 'margaret')
  while (askRefusal(game) === null && times < 60) {
    helps(now(game, facts), 'ahead')
    numbers['margaret.favour'] = 0
    times++
    if (numbers['margaret.load'] < balance['margaret.tells']) expect(saysNo(game)).toBe(false)
  }
  expect(askRefusal(game)).toBe('doneIn')
  expect(paths(facts)).toContain('tells.heavy.0')
  for (let week = 0; week < 12 && game.counts.herTell > 0; week++) sundayMargaret(now(game, facts))
  expect(askRefusal(game)).toBe(null)
  expect(paths(facts)).toContain('tells.eased.0')
})

test('a load that leaps over both lines in a day is told first, too', () => {
  const game = at(12)
  game.numbers['margaret.load'] = 900
  expect(saysNo(game)).toBe(false)
  tellLoad(now(game))
  expect(saysNo(game)).toBe(true)
})

test('in a year and a half she has every kind of week', () => {
  const kinds = new Set<string>()
  for (let seed = 0; seed < 4; seed++) {
    const game = blank({ seed: `landing-${seed}` })
    game.counts.hadPox = 20 * 7
    for (let week = 1; week < 79; week++) {
      game.day = week * 7
      game.draws = {}
      mondayMargaret(now(game))
      const kind = herWeek(game)
      if (kind !== null) kinds.add(kind)
    }
  }
  expect([...kinds].sort()).toEqual([...HER_WEEKS].sort())
})
