/** What a play asks of a hand: presses a week by hand, by a template and by letting it run; and how long a week without cards is looked at. */
import { expect, test } from 'vitest'
import { type Action, type Fact, newGame, type Player, players, readWeek, run, waysOut, weekOf } from '../../sim/index.ts'
import { step } from '../../sim/step.ts'
import { ASKS } from '../../sim/week/asks.ts'
import type { Game } from '../../sim/state.ts'
import { quietTime, readingTime, WeekReading } from '../../src/screens/day/pace.ts'
import { linesOf } from '../../src/screens/day/telling.ts'

const WEEKS = 79
const SEEDS = ['inputs-1', 'inputs-2', 'inputs-3'] as const
/** Presses on the page: an hour is opened and a line of its list pressed; a way out of a gap stands on the notice; plans are opened, and one taken. */
const PRESSES = { hour: 2, gap: 1, template: 2, run: 1, ledger: 1, card: 1 } as const
const ANSWERS: readonly Action['do'][] = ['choose', 'hour', 'answer', 'lay']

type Weeks = { planned: number[]; cards: number[] }

/** Lives a play whose calendar is seen to each Monday by `plan`, which says how many presses that took; cards are answered as a balanced player does. */
function pressed(seed: string, plan: (game: Game) => number): Weeks {
  const game = newGame({ seed })
  const weeks: Weeks = { planned: Array.from({ length: WEEKS }, () => 0), cards: Array.from({ length: WEEKS }, () => 0) }
  let seen = -1
  run(game, (...asked) => {
    const week = weekOf(game.day)
    if (game.planning && !game.pending && game.day >= 4 && seen !== week) {
      seen = week
      weeks.planned[week] = plan(game) + PRESSES.run + PRESSES.ledger
    }
    if (!game.pending) return { do: 'live' }
    const action = players.balanced(...asked)
    if (ANSWERS.includes(action.do)) weeks.cards[week] = (weeks.cards[week] ?? 0) + PRESSES.card
    return action
  })
  return weeks
}

/** Last week as it was, and then by hand: an hour for what is asked, and somebody where nobody has him. */
function byHand(game: Game): number {
  let presses = 0
  for (const { day, slot, what, kind, kept } of readWeek(game).tags) {
    if (kept || kind !== 'ask') continue
    for (const wanted of ASKS[what as keyof typeof ASKS].keptBy) {
      const put = (): boolean => step(game, { do: 'plan', day, slot, row: 'ted', what: wanted as never }).ok
      if (!put()) {
        step(game, { do: 'plan', day, slot, row: 'ted', what: 'clear' })
        if (!put()) continue
      }
      presses += PRESSES.hour
      break
    }
  }
  for (const { day, slot } of readWeek(game).gaps) {
    const [way] = waysOut(game, day, slot)
    if (way && step(game, way.action).ok) presses += PRESSES.gap
  }
  return presses
}

const byTemplate = (game: Game): number => (step(game, { do: 'template', id: 'ordinary' }).ok ? PRESSES.template : 0)
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length

test('a week takes twelve presses by hand, cards and all', () => {
  for (const seed of SEEDS) {
    const { planned, cards } = pressed(seed, byHand)
    expect(mean(planned)).toBeGreaterThan(PRESSES.run + PRESSES.ledger)
    expect(mean(planned.map((each, week) => each + (cards[week] ?? 0))), seed).toBeLessThanOrEqual(12)
    // One week in ten may be a full one.
    expect([...planned].sort((a, b) => a - b)[Math.floor(WEEKS * 0.9)], seed).toBeLessThanOrEqual(12)
  }
})

test('a template that is taken once is let run with two a week: the week, and its ledger', () => {
  for (const seed of SEEDS) {
    let taken = false
    const { planned } = pressed(seed, game => {
      if (taken) return 0
      taken = true
      return byTemplate(game)
    })
    expect(mean(planned), seed).toBeLessThanOrEqual(3)
    expect(Math.max(...planned.slice(1)), seed).toBeLessThanOrEqual(3)
  }
})

test('whoever runs on presses once for a week at most, and then answers what waits', () => {
  for (const seed of SEEDS) {
    const { planned } = pressed(seed, () => -PRESSES.ledger)
    expect(Math.max(...planned), seed).toBeLessThanOrEqual(1)
  }
})

const LIMIT_MS = 45_000

test.each(['balanced', 'devoted', 'workaholic'] as const)('a week of %s without cards has been seen in forty-five seconds', id => {
  const player: Player = players[id]
  for (const seed of SEEDS) {
    const game = newGame({ seed })
    const spent = Array.from({ length: WEEKS }, () => 0)
    const answered = new Set<number>()
    const reading = new WeekReading()
    let facts: Fact[] = []
    run(
      game,
      (...asked) => {
        const action = player(...asked)
        if (ANSWERS.includes(action.do)) answered.add(weekOf(game.day))
        return action
      },
      {
        tell: fact => facts.push(fact),
        until: () => {
          const hour = facts.find(({ path }) => path === 'hour')
          if (hour) {
            const said = linesOf(game, facts).shown.map(({ text }) => text)
            const read = said.slice(0, reading.fit(weekOf(hour.day), said))
            const time = read.length === 0 ? quietTime('play') : read.reduce((sum, text) => sum + readingTime(text, 'play'), 0)
            const week = weekOf(hour.day)
            spent[week] = (spent[week] ?? 0) + time
          }
          facts = []
          return false
        },
      },
    )
    for (const [week, time] of spent.entries())
      if (week > 0 && !answered.has(week)) expect(time, `${seed}, week ${week}`).toBeLessThanOrEqual(LIMIT_MS)
  }
})
