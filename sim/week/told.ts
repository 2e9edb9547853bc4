/** What is told before it is lost: no loss that could be helped comes where its warning has not stood for two weeks. */
import type { Count } from '../counts.ts'
import type { Game } from '../state.ts'

/** What can be lost, by the warning that speaks of it. */
export const TOLD = ['job', 'january', 'desk', 'worn', 'poorly', 'school', 'margaret', 'money'] as const
export type ToldId = (typeof TOLD)[number]

/** Two tells, of which the latest is a week to act on, and from the first of them so many days. */
const TELLS = 2
const WEEK = 7
const AHEAD = 14
/** After so many quiet days what was told is forgotten, and has to be told anew. */
const FORGOTTEN = 28
/** A loss comes in the weeks after the last tell, or not at all. */
const FRESH = FORGOTTEN + 7

type Tally = { first: Count; last: Count; times: Count }
const tallies = {} as Record<ToldId, Tally>
for (const id of TOLD) tallies[id] = { first: `told.${id}.first`, last: `told.${id}.last`, times: `told.${id}.times` }

/** Whether a loss was told twice, two weeks ago and one, and not so long ago that it is forgotten. */
export function wasTold({ counts, day }: Game, id: ToldId): boolean {
  const { first, last, times } = tallies[id]
  const quiet = day - (counts[last] - 1)
  const heard = quiet < WEEK ? counts[times] - 1 : counts[times]
  return heard >= TELLS && day - (counts[first] - 1) >= AHEAD && quiet <= FRESH
}

/** How often it was told by now, in this stretch of weeks. */
export const timesTold = ({ counts }: Game, id: ToldId): number => counts[tallies[id].times]

/** Counts one tell; after a long quiet it is the first again. */
export function countTold({ counts, day }: Game, id: ToldId): void {
  const { first, last, times } = tallies[id]
  if (counts[last] === 0 || day - (counts[last] - 1) > FORGOTTEN) {
    counts[first] = day + 1
    counts[times] = 0
  }
  counts[times]++
  counts[last] = day + 1
}

/** It has come: what is lost another time is told another time. */
export function spendTold({ counts }: Game, id: ToldId): void {
  const { first, last, times } = tallies[id]
  counts[first] = 0
  counts[last] = 0
  counts[times] = 0
}
