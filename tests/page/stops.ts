/** Where a play stands when a picture is taken: one year, lived once, and kept at every place that is asked for. */
import { copy, type Forecast, forecast, type Game, newGame, players, relive, run, saveOf, weekOf } from '../../sim/index.ts'
import type { Until } from './shots.ts'

/** A year that goes the whole way, from the first breakfast through the court. */
export const SEED = 'spring-79'
/** Runs of the forecast: as many as the page's own worker lives when nothing hurries it. */
const RUNS = 160

/** A play as the page keeps it; `seen` is what its worker would say of the week, where one is planned. */
export type Kept = { save: string; note: string; seen: Forecast | null }
export type Stop = { kept(unread: boolean): Kept }

/** Lives the year once and keeps it where each of these first holds; those that never do are left out. */
export function stopsAt(untils: readonly Until[]): Map<Until, Stop> {
  const start = { seed: SEED }
  const { actions } = run(newGame(start), players.balanced)
  const found = new Map<Until, Stop>()
  const look = (game: Game, at: number): void => {
    for (const until of untils) if (!found.has(until) && until(game)) found.set(until, stopOf(copy(game), at))
  }
  const stopOf = (game: Game, at: number): Stop => {
    const save = JSON.stringify(saveOf({ start, actions: actions.slice(0, at) }, game, null))
    let seen: Forecast | null | undefined
    return {
      kept(unread) {
        seen ??= game.planning ? forecast(game, { runs: RUNS }) : null
        return { save, note: JSON.stringify({ week: weekOf(game.day), day: game.day, pages: game.memories.length, unread }), seen }
      },
    }
  }
  const end = relive(
    { start, actions },
    {
      until: (game, at) => {
        look(game, at)
        return false
      },
    },
  )
  look(end, actions.length)
  return found
}
