/** What a play asks of a hand: presses a week by hand, by a template and by letting it run. */
import { expect, test } from 'vitest'
import { type Action, newGame, players, readWeek, run, sameWay, waysOut, waysToKeep, weekOf } from '../../sim/index.ts'
import { step } from '../../sim/step.ts'
import type { Game } from '../../sim/state.ts'

const WEEKS = 79
const SEEDS = ['inputs-1', 'inputs-2', 'inputs-3'] as const
/**
 * Presses on the page: what keeps an ask and what lets it go, a way out of a gap and the same for every gap at that hour stand on the
 * notice; plans are opened, and one taken. Cards are answers to the story, and counted beside the planning.
 */
const PRESSES = { keep: 1, letGo: 1, gap: 1, same: 1, template: 2, run: 1, ledger: 1, card: 1 } as const
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

/** Last week as it was, and then by hand, as the notice offers it: somebody where nobody has him, and an answer to whatever is asked. */
function byHand(game: Game): number {
  let presses = 0
  const asked = new Set<string>()
  for (;;) {
    const [gap] = readWeek(game).gaps
    const [way] = gap ? waysOut(game, gap.day, gap.slot) : []
    if (!gap || !way) break
    const same = asked.has(gap.slot) ? sameWay(game, gap.slot, way.by) : null
    asked.add(gap.slot)
    const { edits } = same && same.hours > 1 ? same : way
    const made = edits.map(edit => step(game, edit).ok)
    expect(made, 'what is offered can be done').not.toContain(false)
    presses += same ? PRESSES.same : PRESSES.gap
  }
  for (const tag of readWeek(game).tags) {
    if (readWeek(game).tags.some(({ what, day, kept }) => what === tag.what && day === tag.day && kept)) continue
    const [way] = waysToKeep(game, tag)
    // What would leave him with nobody is let go.
    const open = readWeek(game).gaps.length
    const before = game.plan.map(({ ted, billy }) => ({ ted: [...ted], billy }))
    for (const edit of way?.edits ?? []) expect(step(game, edit).ok, tag.what).toBe(true)
    if (readWeek(game).gaps.length > open) game.plan = before
    presses += way ? PRESSES.keep : PRESSES.letGo
  }
  return presses
}

const byTemplate = (game: Game): number => (step(game, { do: 'template', id: 'ordinary' }).ok ? PRESSES.template : 0)
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length

test('every week of a play is planned with twelve presses by hand at most', () => {
  for (const seed of SEEDS) {
    const { planned, cards } = pressed(seed, byHand)
    expect(mean(planned), seed).toBeGreaterThan(PRESSES.run + PRESSES.ledger)
    expect(Math.max(...planned), seed).toBeLessThanOrEqual(12)
    // Cards and all, on the mean.
    expect(mean(planned.map((each, week) => each + (cards[week] ?? 0))), seed).toBeLessThanOrEqual(12)
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
