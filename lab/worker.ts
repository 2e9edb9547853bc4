/** What a thread of the lab does: lives a range of seeds by one player and hands back a row a play. */
import { type ActivityId, type BalanceChanges, type FixedWeek, fixed, newGame, run } from '../sim/index.ts'
import { live, type Outcomes } from './live.ts'
import { scoreOf } from './score.ts'
import { type Best, bestOf, type Monday } from './niches.ts'
import { type Row as HeldRow, rowOf } from './niches-hold.ts'
import { Reader } from './reach.ts'
import { type Trial, type TrialJob, trial } from './trial.ts'

/** `cards`: which cards came, what was taken of each and which texts were read is wanted too. */
export type Job = { player: string; seeds: string[]; balance: BalanceChanges; cards: boolean }
export type Row = { seed: string; days: number; decisions: number; outcomes: Outcomes; cards?: Record<string, string[]>; read?: string[] }

export function liveAll({ player, seeds, balance, cards }: Job): Row[] {
  return seeds.map(seed => {
    const taken = new Map<string, Set<string>>()
    const reader = new Reader()
    const life = live(
      { seed, player, balance },
      cards
        ? {
            tell: fact => reader.hear(fact),
            look: at => reader.look(at),
            took: (card, option) => {
              taken.set(card, (taken.get(card) ?? new Set()).add(option))
            },
          }
        : {},
    )
    const { game, decisions, outcomes } = life
    const row: Row = { seed, days: game.day + 1, decisions, outcomes }
    if (cards) {
      row.cards = Object.fromEntries([...taken].map(([card, options]) => [card, [...options]]))
      row.read = [...reader.paths]
    }
    return row
  })
}

export const tryAll = ({ seeds, ...setting }: TrialJob): Trial[] => seeds.map(seed => trial({ ...setting, seed }))

/** A made-up week, to be lived for ever on these seeds. */
export type WeekJob = { week: FixedWeek; seeds: string[]; balance: BalanceChanges }
export const scoreWeek = ({ week, seeds, balance }: WeekJob): number[] =>
  seeds.map(seed => scoreOf(run(newGame({ seed, balance }), fixed(week)).game))

/** A Monday whose best plan is wanted; a job has seeds. */
export type NicheJob = { monday: Monday; seeds: string[] }
export const searchNiches = ({ monday }: NicheJob): Best[] => [bestOf(monday)]

/** An activity whose witness is wanted, out of these best plans; a job has seeds. */
export type HoldJob = { what: ActivityId; best: readonly Best[]; seeds: string[] }
export const holdNiches = ({ what, best }: HoldJob): HeldRow[] => [rowOf(what, best)]
