/** Roads that lead past the scenes of the usual year: which one a play is on, and what stands where their beats would have stood. */
import { LAST_SATURDAY, weekOf } from '../calendar.ts'
import type { Today } from '../change.ts'
import type { PersonId } from '../people/names.ts'
import type { PlaceId } from '../places.ts'
import type { Game } from '../state.ts'
import { BEATS, type BeatId } from './arc.ts'
import { completeBeat } from './beats.ts'

/** Values of the mark `road`: from `conceded` on no court sits, from `settled` on he stays where he is, from `shared` on nobody ever sued. */
export const ROAD = { season: 1, bridge: 2, conceded: 3, settled: 4, shared: 5, chicago: 6 } as const

/** Whether the court has nothing to sit over. */
export const noCourt = (game: Game): boolean => game.arc.road >= ROAD.conceded
/** Whether papers were never served, and never will be. */
export const noSuit = (game: Game): boolean => game.arc.road >= ROAD.shared

type StandIn = {
  when: (game: Game) => boolean
  beats: readonly BeatId[]
  as: string
  place: PlaceId
  with: readonly PersonId[]
}
const isLastSaturday = (game: Game): boolean => game.day === LAST_SATURDAY

/** What stands in for what, in the order looked at: a beat that a scene of the road completed is only given its other name. */
const STAND_INS: readonly StandIn[] = [
  { when: game => game.arc.verdict === 1, beats: ['B23', 'B24', 'B26'], as: 'wednesdays', place: 'street', with: ['ted', 'joanna'] },
]

/** As a slot begins: beats that cannot come any more are what they are instead, each once its own window has opened. */
export function standIn(today: Today): void {
  const { game } = today
  const { arc } = game
  if (arc.road < 0 && arc.verdict !== 1 && !(arc.appeal === 1 && isLastSaturday(game))) return
  const week = weekOf(game.day)
  for (const row of STAND_INS) {
    if (!row.when(game)) continue
    for (const id of row.beats) {
      const done = game.beats.find(beat => beat.id === id)
      if (done) done.as ??= row.as
      else if (week >= BEATS[id].from)
        completeBeat(today, id, { as: row.as, place: row.place, with: [...row.with], options: [], option: null, memories: [] })
    }
  }
}
