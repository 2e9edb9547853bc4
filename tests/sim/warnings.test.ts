/** Warnings: what is lost was told twice, the first time two weeks before, with two ways out that were legal then and do help; and they change nothing. */
import { describe, expect, test } from 'vitest'
import {
  copy,
  hash,
  newGame,
  type Player,
  players,
  readWarnings,
  run,
  step,
  template,
  type WarningId,
  weekOf,
} from '../../sim/index.ts'
import { funds } from '../../sim/money/bills.ts'
import { planner } from '../../sim/players/week.ts'
import { size } from '../sizes.ts'
import { lossesOf } from './losses.ts'

const manner = () => ({ care: 300, work: 500, asks: true })
/** Fathers who do what no player of ours does: work every night, or leave the stove cold. */
const OWN: Record<string, Player> = {
  nights: planner((_seen, _draw, edits) => {
    edits.template('workFirst')
    for (let day = 0; day < 7; day++) {
      edits.replace(day, 'night', 'nightDesk')
      if (day < 5) edits.replace(day, 'evening', 'stayTillNine')
      if (day < 5) edits.cover(day, 'evening', 'corrigan')
    }
  }, manner),
  cold: planner((_seen, _draw, edits) => {
    edits.template('workFirst')
    for (let day = 0; day < 7; day++) {
      edits.replace(day, 'morning')
      edits.replace(day, 'evening', 'television')
    }
  }, manner),
}
const PLAYERS: Record<string, Player> = {
  random: players.random,
  autopilot: players.autopilot,
  workaholic: players.workaholic,
  devoted: players.devoted,
  balanced: players.balanced,
  learner: players.learner,
  alone: players.alone,
  template: template('homeFirst'),
  ...OWN,
}

describe('a warning', () => {
  test('went twice before everything that was lost, the first time two weeks before and with two legal ways out', () => {
    const names = Object.keys(PLAYERS)
    const lost = new Map<string, number>()
    for (let at = 0; at < size('warned'); at++) {
      const name = names[at % names.length] as string
      for (const { of, day, told } of lossesOf(newGame({ seed: `warned-${at}` }), PLAYERS[name] as Player)) {
        expect(told, `${of} of ${name}, warned-${at}, on day ${day}`).toBe(true)
        lost.set(of, (lost.get(of) ?? 0) + 1)
      }
    }
    expect([...lost.keys()]).toEqual(expect.arrayContaining(['sunmill', 'january', 'collapse', 'letter', 'group', 'door']))
  })

  test('changes nothing, and every way it offers is legal in its order', () => {
    const game = newGame({ seed: 'told' })
    run(game, players.workaholic, { until: at => weekOf(at.day) > 8 && !at.pending && readWarnings(at).length > 0 })
    const before = hash(game)
    const found = readWarnings(game)
    expect(hash(game)).toBe(before)
    expect(found.length).toBeGreaterThan(0)
    for (const { remedies } of found)
      for (const { actions } of remedies) {
        const trial = copy(game)
        for (const action of actions) expect(step(trial, action)).toEqual({ ok: true })
      }
  })
})
