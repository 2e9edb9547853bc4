/** Lines that are said again and again: their wordings take turns, and when each has been said once, nothing more is. */
import { LAST_SATURDAY } from './calendar.ts'
import { type Today, tell, type Values } from './change.ts'
import { settled } from './random.ts'
import type { Game } from './state.ts'

/** A line by where its wordings stand: `path.0`, `path.1` …; `bySeed`: which of them is said first. */
type Line = { readonly path: string; readonly wordings: number; readonly bySeed: boolean }

/** Made once, when a table is loaded: no path is put together in an hour that is lived. */
export const line = (path: string, wordings: readonly string[], bySeed = false): Line => ({ path, wordings: wordings.length, bySeed })

/** A line for each row of a table. */
export function lines<Id extends string>(ids: readonly Id[], made: (id: Id) => Line): Readonly<Record<Id, Line>> {
  const table = {} as Record<Id, Line>
  for (const id of ids) table[id] = made(id)
  return table
}

/** Says the next wording of a line. It is counted whether or not anybody listens. */
export function say(today: Today, { path, wordings, bySeed }: Line, values: Values = {}): void {
  const { game } = today
  const turn = timesSaid(game, path)
  if (turn >= wordings || game.day >= LAST_SATURDAY) return
  game.said[path] = turn + 1
  if (today.tell) tell(today, `${path}.${bySeed ? (turn + settled(game.seed, path, wordings)) % wordings : turn}`, values)
}

/** How often something has been said or answered, by its path. */
export const timesSaid = (game: Game, path: string): number => game.said[path] ?? 0

/** Counts one more. */
export function count(game: Game, path: string): void {
  game.said[path] = timesSaid(game, path) + 1
}
