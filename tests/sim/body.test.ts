/** Ted's body and his temper: what he catches, what it says before it falls, and a word that is found days later. */
import { expect, test } from 'vitest'
import type { Fact, Today } from '../../sim/change.ts'
import { countOf } from '../../sim/memory/ledger.ts'
import { wakeBody } from '../../sim/people/body.ts'
import { temper } from '../../sim/people/temper.ts'
import { blank, type Game } from '../../sim/state.ts'

const TUESDAY = 71
function at(balance: Record<string, number> = {}): Game {
  const game = blank({ seed: 'body', balance })
  game.day = TUESDAY
  return game
}
const now = (game: Game, facts: Fact[] = []): Today => ({ game, slot: null, tell: fact => facts.push(fact) })
const paths = (facts: readonly Fact[]): string[] => facts.map(({ path }) => path)
const WELL = { 'ted.ill.odds': 0, 'ted.ill.near': 0, 'ted.ill.poorly': 0 }

test('what he catches takes his mornings for two or three days, and then he is up', () => {
  const game = at({ ...WELL, 'ted.ill.odds': 1000 })
  const facts: Fact[] = []
  const { energy, health } = { energy: game.numbers['ted.energy'], health: game.numbers['ted.health'] }
  wakeBody(now(game, facts))
  expect(game.counts.tedSick).toBeGreaterThanOrEqual(2)
  expect(game.numbers['ted.energy']).toBeLessThan(energy)
  expect(game.numbers['ted.health']).toBeLessThan(health)
  expect(paths(facts)).toContain('body.flu.0')
  game.balance = { ...game.balance, 'ted.ill.odds': 0 }
  for (let day = 0; day < 4; day++) wakeBody(now(game, facts))
  expect(game.counts.tedSick).toBe(0)
  expect(paths(facts)).toContain('body.up.0')
})

test('a boy in bed and a body run down make it likelier', () => {
  const illnesses = (change: (game: Game) => void): number => {
    let times = 0
    const game = at()
    for (let day = 7; day < 550; day++) {
      game.day = day
      if (day % 7 === 0) game.draws = {}
      change(game)
      const before = game.counts.tedSick
      wakeBody(now(game))
      if (before === 0 && game.counts.tedSick > 0) times++
    }
    return times
  }
  const usual = illnesses(() => {})
  expect(illnesses(game => (game.counts.sickDays = 1))).toBeGreaterThan(usual)
  expect(illnesses(game => (game.numbers['ted.health'] = 200))).toBeGreaterThanOrEqual(usual)
})

test('his body says so long before it falls, then plainly, and not every day', () => {
  const game = at(WELL)
  const facts: Fact[] = []
  const { balance, numbers } = game
  expect(balance['ted.warns.debt']).toBeLessThan(balance['ted.collapse.debt'])
  numbers['ted.sleepDebt'] = balance['ted.warns.debt'] + 1
  for (let day = 0; day < balance['ted.warns.days']; day++) {
    wakeBody(now(game, facts))
    game.day++
  }
  numbers['ted.sleepDebt'] = balance['ted.warns.wallDebt'] + 1
  wakeBody(now(game, facts))
  expect(paths(facts)).toEqual(['warned', 'body.tired.0', 'warned', 'body.wall.0'])
})

test('a rested man is told nothing', () => {
  const facts: Fact[] = []
  const game = at(WELL)
  for (let day = 0; day < 20; day++) wakeBody(now(game, facts))
  expect(facts).toEqual([])
})

test('a harsh word sounds like one, stands, and can be taken back within days by who has the patience', () => {
  const game = at({ 'ted.temper.odds': 1000, 'ted.temper.mendOdds': 0, 'ted.temper.mendBond': 0, 'ted.temper.lateOdds': 1000 })
  const facts: Fact[] = []
  game.numbers['ted.energy'] = 100
  game.numbers['ted.strain'] = 900
  temper(now(game, facts))
  expect(paths(facts)).toContain('anger.word.0')
  expect(countOf(game, 'apologised')).toBe(0)
  game.day += 2
  game.numbers['ted.energy'] = 900
  game.numbers['ted.strain'] = 100
  const calm = game.numbers['billy.calm']
  temper(now(game, facts))
  expect(paths(facts)).toContain('anger.late.0')
  expect(game.memories.find(({ kind }) => kind === 'anger-word')?.mendedBy).toBe(`apologised@${game.day}`)
  expect(game.numbers['billy.calm']).toBeGreaterThan(calm)
})

test('after a week it stands', () => {
  const game = at({ 'ted.temper.lateOdds': 1000 })
  game.counts.harshDay = game.day + 1
  game.day += game.balance['ted.temper.lateDays'] + 1
  game.numbers['ted.energy'] = 900
  game.numbers['ted.strain'] = 100
  temper(now(game))
  expect(game.counts.harshDay).toBe(0)
  expect(countOf(game, 'apologised')).toBe(0)
})
