/** Warnings: what is lost was told twice, the first time two weeks before, with two ways out that were legal then and do help; and they change nothing. */
import { describe, expect, test } from 'vitest'
import {
  copy,
  type Game,
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
import { Onlooker } from '../../lab/losses.ts'
import { size } from '../sizes.ts'

const PLAYERS: Readonly<Record<string, Player>> = { ...players, template: template('homeFirst') }

/** What the calendar warns of, with at least two ways out that are legal now: read as a person reads it, not out of the tallies of the rules. */
const spoken = (game: Game): WarningId[] =>
  readWarnings(game)
    .filter(({ remedies }) => remedies.length > 1)
    .map(({ id }) => id)

describe('a warning', () => {
  test('went twice before everything that was lost, the first time two weeks before and with two legal ways out', () => {
    const names = Object.keys(PLAYERS)
    const lost = new Map<string, number>()
    for (let at = 0; at < size('warned'); at++) {
      const name = names[at % names.length] as string
      const onlooker = new Onlooker(spoken)
      run(newGame({ seed: `warned-${at}` }), PLAYERS[name] as Player, {
        until: game => {
          onlooker.look(game)
          return false
        },
      })
      for (const { of, day, told } of onlooker.losses) {
        expect(told, `${of} of ${name}, warned-${at}, on day ${day}`).toBe(true)
        lost.set(of, (lost.get(of) ?? 0) + 1)
      }
    }
    expect([...lost.keys()]).toEqual(expect.arrayContaining(['sunmill', 'january', 'collapse', 'neglect', 'letter', 'group', 'door']))
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
