/** A set-up: what may be lost now, because it was told two weeks ago and one. */
import type { Game, WarningId } from '../../sim/index.ts'

/** Counts the two tells into a game, so that the loss may come today. */
export function foretell({ counts, day }: Game, id: WarningId): void {
  counts[`told.${id}.first`] = day + 1 - 14
  counts[`told.${id}.last`] = day + 1 - 7
  counts[`told.${id}.times`] = 2
}
