/** Who comes to Centre Street on a weekday, for whom it is no ordinary one: by what was done for them. */
import type { MemoryKind } from '../memory/kinds.ts'
import { memoryOf } from '../memory/ledger.ts'
import type { Game } from '../state.ts'
import { COMES } from './passages.ts'

/** What {roz} has come for. */
export const ROZ_COMES: readonly MemoryKind[] = ['credited-roz', 'took-blame', 'pink-day', 'sled-to-office']

/** In the order in which they sit. */
const WHO: readonly { says: keyof typeof COMES; for: readonly MemoryKind[]; when?: (game: Game) => boolean }[] = [
  { says: 'desmond', for: ['quizzed-desmond', 'door-shift', 'served-lobby', 'spared-lobby', 'midnight-elevator'] },
  { says: 'roz', for: ROZ_COMES },
  { says: 'eddie', for: ['burnt-pan-ad', 'ampersand-tree', 'kite-built'] },
  { says: 'gloria', for: ['fed-marcus', 'small-bird'] },
  { says: 'artie', for: ['borrowed'], when: game => memoryOf(game, 'borrowed')?.detail === 'artie' },
  { says: 'bea', for: ['job-24h'], when: game => game.arc.job === 1 },
]
const SEATS = 4

/** Who sits there, each with what they brought along; at most four, and nobody where nobody was asked in all that time. */
export function galleryOf(game: Game): (keyof typeof COMES)[] {
  const come = WHO.filter(({ for: kinds, when }) => kinds.some(kind => memoryOf(game, kind)) && (when?.(game) ?? true))
  return come.slice(0, SEATS).map(({ says }) => says)
}

/** The same in words, to stand before the man who comes for the heat. */
export const galleryWords = (game: Game): string => {
  const come = galleryOf(game)
  return come.length === 0 ? '' : `${come.map(who => COMES[who]).join('; ')}; and `
}
