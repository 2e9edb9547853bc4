/** Photographs as the days were: the play is lived again, and each memory keeps the hour, the weather and the state of the home in which it was made. */
import { type Game, type MemoryRef, type Plate, type Play, relive } from '../../../sim/index.ts'
import type { SceneState, Weather } from '../../places/scene.ts'
import { lightOf, scarredBy, stateOf } from '../../theatre/staging.ts'
import { homeOn } from './posing.ts'

/** What a photograph shows besides what the plate says of it. */
export type Negative = Plate & { weather: Weather; state: SceneState; scarred: boolean }
type Moment = { light: Plate['light'] | null; weather: Weather; state: SceneState; scarred: boolean }

/** Billy fell between May and June; a play that began later than its memories does not know the day. */
const FALL = 252
/** His bed says whether it is evening or night; what was written down later was remembered elsewhere. */
const OWN_LIGHT: ReadonlySet<string> = new Set(['billysRoom', 'courtroom', 'restaurant', 'hospital'])

/** Develops the plates of a play. Reads the play once. */
export function developer(play: Play): (plate: Plate) => Negative {
  const moments = momentsOf(play)
  return plate => {
    const moment = plate.memory === null ? undefined : moments.get(plate.memory)
    if (!moment) return { ...plate, weather: 'clear', state: homeOn(plate.day), scarred: plate.day > FALL }
    const light = plate.fixed || OWN_LIGHT.has(plate.place) ? plate.light : (moment.light ?? plate.light)
    return { ...plate, ...moment, light }
  }
}

/** By memory, the moment in which it was first kept. */
function momentsOf(play: Play): Map<MemoryRef, Moment> {
  const moments = new Map<MemoryRef, Moment>()
  let game: Game | undefined
  relive(play, {
    until: now => {
      game = now
      return false
    },
    tell: ({ path, slot, values: { ref } }) => {
      if (path !== 'remembered' || typeof ref !== 'string' || !game || moments.has(ref)) return
      const weather = game.weather[game.day % 7] ?? 'clear'
      moments.set(ref, { light: slot && lightOf(slot), weather, state: stateOf(game), scarred: scarredBy(game) })
    },
  })
  return moments
}
