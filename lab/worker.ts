/** What a thread of the lab does: lives a range of seeds by one player and hands back a row a play. */
import type { BalanceChanges } from '../sim/index.ts'
import { live, type Outcomes } from './live.ts'

/** `cards`: which cards came and what was taken of each is wanted too. */
export type Job = { player: string; seeds: string[]; balance: BalanceChanges; cards: boolean }
export type Row = { seed: string; days: number; decisions: number; outcomes: Outcomes; cards?: Record<string, string[]> }

export function liveAll({ player, seeds, balance, cards }: Job): Row[] {
  return seeds.map(seed => {
    const taken = new Map<string, Set<string>>()
    const life = live(
      { seed, player, balance },
      cards
        ? {
            took: (card, option) => {
              taken.set(card, (taken.get(card) ?? new Set()).add(option))
            },
          }
        : {},
    )
    const { game, decisions, outcomes } = life
    const row: Row = { seed, days: game.day + 1, decisions, outcomes }
    if (cards) row.cards = Object.fromEntries([...taken].map(([card, options]) => [card, [...options]]))
    return row
  })
}
