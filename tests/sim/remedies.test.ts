/** The ways out of a warning do lead out of it: taken on a Monday on which it speaks, in a copy of the play, they leave it further off than the plan that stood. */
import { expect, test } from 'vitest'
import { copy, type Game, newGame, type PlayerId, players, readWarnings, run, step, type WarningId, weekOf } from '../../sim/index.ts'
import { dice } from '../../sim/random.ts'

/** How far from what a warning speaks of, in points of its own: more is safer. */
const SAFE: Readonly<Partial<Record<WarningId, (game: Game) => number>>> = {
  job: ({ numbers }) => numbers['work.standing'],
  worn: ({ numbers }) => -numbers['ted.sleepDebt'],
  poorly: ({ numbers }) => numbers['billy.health'] + Math.min(numbers['billy.food'], 600),
  school: ({ numbers }) => numbers['billy.school'] + numbers['school.teacher'],
  margaret: ({ numbers }) => numbers['margaret.regard'] - 4 * numbers['margaret.favour'] - numbers['margaret.load'],
}
/** Who comes to each of them. */
const LIVED_BY: Readonly<Record<string, PlayerId>> = {
  job: 'devoted',
  worn: 'worn',
  poorly: 'absent',
  school: 'workaholic',
  margaret: 'workaholic',
}
const SEEDS = 3
/** Ways of a warning that are tried on a Monday. */
const MOST = 4

/** Weeks after which it is looked at: work that is done is handed in when it is due. */
const AFTER: Readonly<Partial<Record<WarningId, number>>> = { job: 4 }

/** The week as it is planned, lived on as it stands with one set of dice. */
function lived(game: Game, weeks: number): Game {
  const week = weekOf(game.day) + weeks - 1
  run(game, (seen, legal, draw) => (seen.pending === null ? { do: 'live' } : players.balanced(seen, legal, draw)), {
    until: at => weekOf(at.day) > week,
    dice: dice(`${game.seed}/remedies`),
  })
  return game
}

test.each(Object.keys(LIVED_BY) as WarningId[])('ways out of “%s” help, one with another', id => {
  const safe = SAFE[id] as (game: Game) => number
  const weeks = AFTER[id] ?? 1
  let gained = 0
  let helped = 0
  let tried = 0
  for (let seed = 0; seed < SEEDS; seed++) {
    let mondays = 0
    let last = -1
    run(newGame({ seed: `remedy-${seed}` }), players[LIVED_BY[id] as PlayerId], {
      until: game => {
        // Looked at when the week has been planned as the player plans it: a day that is under way has another plan than Monday’s.
        if (!game.planning || game.pending || weekOf(game.day) === last || weekOf(game.day) < 2) return mondays > 2
        last = weekOf(game.day)
        const warning = readWarnings(game).find(one => one.id === id)
        if (!warning) return mondays > 2
        mondays++
        const stood = safe(lived(copy(game), weeks))
        for (const { actions } of warning.remedies.slice(0, MOST)) {
          const other = copy(game)
          for (const action of actions) expect(step(other, action)).toEqual({ ok: true })
          const now = safe(lived(other, weeks))
          gained += now - stood
          if (now > stood) helped++
          tried++
        }
        return mondays > 2
      },
    })
  }
  expect(tried, id).toBeGreaterThan(0)
  expect(gained / tried, `${id}: ${helped} of ${tried}`).toBeGreaterThan(0)
  expect(helped / tried, `${id}: ${helped} of ${tried}`).toBeGreaterThan(0.5)
})
