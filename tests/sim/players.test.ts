/** The players: they live to the end by what a person sees, each in his own way. */
import { expect, test } from 'vitest'
import { hash } from '../../sim/hash.ts'
import { type PlayerId, players, template } from '../../sim/players/index.ts'
import { ranked } from '../../sim/players/care.ts'
import { CARD_IDS, cardAt } from '../../sim/events/index.ts'
import { relive } from '../../sim/relive.ts'
import { run } from '../../sim/run.ts'
import { type Action, newGame, step } from '../../sim/step.ts'
import { TEMPLATE_IDS } from '../../sim/week/templates.ts'
import { size } from '../sizes.ts'

const ids = Object.keys(players) as PlayerId[]
const seeds = Array.from({ length: Math.min(200, size('seeds')) }, (_, at) => `players-${at + 1}`)
const lived = (id: PlayerId, seed: string) => {
  const game = newGame({ seed })
  return run(game, players[id])
}

test('every player comes to an end on every seed', () => {
  for (const id of ids) for (const seed of seeds.slice(0, 4)) expect(lived(id, seed).game.over, `${id} ${seed}`).not.toBeNull()
})

test('a player’s actions, lived again, are the same play', () => {
  for (const id of ids) {
    const { game, actions } = lived(id, 'again')
    expect(hash(relive({ start: { seed: 'again' }, actions })), id).toBe(hash(game))
  }
})

test('the same player on the same seed does the same, even while another play goes on', () => {
  const first = newGame({ seed: 'same' })
  const second = newGame({ seed: 'same' })
  run(first, players.balanced, { until: game => game.day >= 60 })
  run(newGame({ seed: 'other' }), players.balanced, { until: game => game.day >= 30 })
  run(second, players.balanced, { until: game => game.day >= 60 })
  expect(hash(second)).toBe(hash(first))
})

test('a balanced week takes at most sixty-four actions on the average', () => {
  let actions = 0
  for (const seed of seeds.slice(0, 5)) actions += lived('balanced', seed).actions.length
  expect(actions / 5 / 79).toBeLessThanOrEqual(64)
})

test('whoever plays alone never puts Margaret on the calendar', () => {
  for (const seed of seeds.slice(0, 3)) {
    const game = newGame({ seed })
    let asked = 0
    run(
      game,
      (seen, legal, draw) => {
        const action = players.alone(seen, legal, draw)
        if (action.do === 'plan' && (action.what === 'margaret' || action.what === 'margaretTakes')) asked++
        return action
      },
      { until: at => at.day >= 300 },
    )
    expect(asked).toBe(0)
  }
})

test('by Labor Day the devoted are closer to Billy than the ordinary, and those than the workaholic', () => {
  const bond = (id: PlayerId): number => {
    let sum = 0
    for (const seed of seeds.slice(0, 5)) {
      const game = newGame({ seed })
      run(game, players[id], { until: at => at.day >= 322 })
      sum += game.numbers['billy.bond']
    }
    return sum / 5
  }
  expect(bond('devoted')).toBeGreaterThan(bond('autopilot') + 150)
  expect(bond('autopilot')).toBeGreaterThan(bond('workaholic') + 80)
  expect(bond('balanced')).toBeGreaterThan(bond('autopilot') + 150)
})

test('any built-in week can be lived for ever', () => {
  for (const id of TEMPLATE_IDS) {
    const game = newGame({ seed: 'for-ever' })
    expect(run(game, template(id)).game.over, id).not.toBeNull()
  }
})

test('a player who only ever does what is refused is stuck, and says on what', () => {
  const stubborn = (): Action => ({ do: 'choose', option: 'nothing' })
  expect(() => run(newGame({ seed: 'stuck' }), stubborn)).toThrow(/stuck on day 0.*notPending/)
})

test('what is refused is not recorded', () => {
  const game = newGame({ seed: 'refused' })
  let turn = 0
  const { actions } = run(game, () => (turn++ % 2 === 0 ? { do: 'lastWeek' } : { do: 'live' }), {
    until: at => at.pending !== null || at.day > 0,
  })
  expect(actions.every(action => action.do === 'live')).toBe(true)
})

test('every card has an option that a careful father takes, and it is one of its own', () => {
  for (const id of CARD_IDS) {
    const options = Object.keys(cardAt(id).choices)
    expect([...ranked(id).careful].sort(), id).toEqual([...options].sort())
  }
})

test('a step from a player is a step like any other', () => {
  const game = newGame({ seed: 'door' })
  const other = newGame({ seed: 'door' })
  const { actions } = run(game, players.learner, { until: at => at.day >= 20 })
  for (const action of actions) expect(step(other, action).ok).toBe(true)
  expect(hash(other)).toBe(hash(game))
})
