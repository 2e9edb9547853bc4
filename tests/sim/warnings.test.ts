/** Warnings: each loss was to be seen two weeks ahead, with two ways out of it that were legal then; and they change nothing. */
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
  type Warning,
  type WarningId,
  weekOf,
} from '../../sim/index.ts'
import { funds } from '../../sim/money/bills.ts'
import { planner } from '../../sim/players/week.ts'
import type { Game } from '../../sim/state.ts'
import { size } from '../sizes.ts'

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
  ...OWN,
}

/** What is lost by now, by the warning that should have spoken of it. */
function lostBy(game: Game): Record<string, WarningId> {
  const { balance, counts, numbers } = game
  const lost: Record<string, WarningId> = {}
  if (counts.demoted > 0) lost.demoted = 'job'
  if (counts.tired > 0) lost.collapsed = 'worn'
  if (counts.neglect > 0) lost.neglected = 'poorly'
  if (numbers['school.teacher'] < 300 || numbers['billy.school'] < 300) lost.note = 'school'
  if (numbers['margaret.regard'] <= balance['margaret.shut'] || numbers['margaret.favour'] >= balance['margaret.most'])
    lost.door = 'margaret'
  if (funds(game) < 0) lost.broke = 'money'
  return lost
}

type Tally = { losses: number; warned: number }

/** Lives plays and counts, by kind, the first time something is lost and whether it was to be seen two weeks before. */
function sample(plays: number): Map<WarningId, Tally> {
  const tallies = new Map<WarningId, Tally>()
  const names = Object.keys(PLAYERS)
  for (let at = 0; at < plays; at++) {
    const player = PLAYERS[names[at % names.length] as string] as Player
    const weeks: Warning[][] = []
    const known = new Set<string>()
    run(newGame({ seed: `warned-${at}` }), player, {
      until: game => {
        const week = weekOf(game.day)
        if (!game.planning || game.pending || weeks[week]) return false
        weeks[week] = readWarnings(game)
        for (const [loss, id] of Object.entries(lostBy(game))) {
          if (known.has(loss)) continue
          known.add(loss)
          // The week before this Monday is the one that lost it; in the first weeks nothing could have been told two ahead.
          const lostIn = week - 1
          if (lostIn < 4) continue
          const tally = tallies.get(id) ?? { losses: 0, warned: 0 }
          tally.losses++
          const told = weeks
            .slice(Math.max(0, lostIn - 10), lostIn - 1)
            .some(list => list?.some(one => one.id === id && one.remedies.length > 1))
          if (told) tally.warned++
          tallies.set(id, tally)
        }
        return false
      },
    })
  }
  return tallies
}

describe('a warning', () => {
  test('came two weeks before what was lost, with two legal ways out', () => {
    const tallies = sample(size('warned'))
    for (const [id, { losses, warned }] of tallies) expect(warned / losses, `${id}: ${warned} of ${losses}`).toBeGreaterThanOrEqual(0.85)
    expect([...tallies.keys()]).toEqual(expect.arrayContaining(['job', 'worn', 'school', 'margaret', 'money']))
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
