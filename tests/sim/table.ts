/** Cards laid on the table by a short set-up, read and answered: what tests of scenes share. */
import { expect } from 'vitest'
import { offer } from '../../sim/events/card.ts'
import type { CardId } from '../../sim/events/index.ts'
import { memoryOf } from '../../sim/memory/ledger.ts'
import type { MemoryKind } from '../../sim/memory/kinds.ts'
import { readCard } from '../../sim/reading.ts'
import type { Game } from '../../sim/state.ts'
import { step } from '../../sim/step.ts'
import type { ArcMark, BeatId } from '../../sim/story/arc.ts'
import { story } from '../../sim/testing.ts'

/** What a set-up says of the play so far. */
type SoFar = {
  kept?: readonly MemoryKind[]
  not?: readonly MemoryKind[]
  chose?: Readonly<Record<string, string>>
  arc?: Partial<Record<ArcMark, number>>
}

/** A card on the table in the second week of a play in which what is said has happened. */
export function table(id: string, { kept = [], not = [], chose = {}, arc = {} }: SoFar = {}): Game {
  const told = story({ week: 1, seed: 'early' })
  const { game } = told
  for (const kind of [...kept, ...not]) if (memoryOf(game, kind)) told.forgets(kind)
  for (const kind of new Set(kept)) told.remembers(kind, { count: kept.filter(each => each === kind).length })
  for (const [card, option] of Object.entries(chose)) game.happened[card as CardId] = { times: 1, last: 3, option }
  Object.assign(game.arc, arc)
  game.numbers['ted.cash'] = 100000
  game.numbers['margaret.favour'] = 0
  offer({ game, slot: null, tell: undefined }, id as CardId)
  return game
}

/** All that stands on the card, panels and situation. */
export function said(game: Game): string {
  const card = readCard(game)
  if (!card) throw new RangeError('no card lies on the table')
  return [...card.panels, card.text].join('\n')
}
export const offered = (game: Game): string[] => readCard(game)?.choices.map(({ id }) => id) ?? []
/** Which card lies there now. */
export const lies = (game: Game): string => (game.pending?.what === 'card' ? game.pending.card : '')

export function choose(game: Game, ...options: string[]): Game {
  for (const option of options)
    expect(step(game, { do: 'choose', option }), `${lies(game)} ${option} of ${offered(game).join()}`).toEqual({ ok: true })
  return game
}
export const detailOf = (game: Game, kind: MemoryKind): string | undefined => memoryOf(game, kind)?.detail
export const isDone = (game: Game, id: BeatId): boolean => game.beats.some(beat => beat.id === id)
