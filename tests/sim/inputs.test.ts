/** What a play asks of a hand: presses a week by hand, by a template and by letting it run. */
import { expect, test } from 'vitest'
import { type Action, newGame, players, readWeek, run, waysOut, weekOf } from '../../sim/index.ts'
import { step } from '../../sim/step.ts'
import { ASKS } from '../../sim/week/asks.ts'
import type { Game } from '../../sim/state.ts'

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
