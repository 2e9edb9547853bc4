/** Where Ted works: the agency until January 1980, then wherever the hunt led, or nowhere. */
import { isOfficeDay } from '../calendar.ts'
import { settled } from '../random.ts'
import type { Game } from '../state.ts'

export type Workplace = 'agency' | 'lowenthal' | 'other'

/** How the job went that leaves him on the street: fired, cut, a transfer refused. */
export const jobLost = (game: Game): boolean => game.arc.jobDay >= 0 && game.arc.jobHow >= 0 && game.arc.jobHow <= 2

/** Where he has a desk, or null while he has none. */
export function workplace(game: Game): Workplace | null {
  if (!jobLost(game)) return 'agency'
  if (game.arc.job === 1) return 'lowenthal'
  return game.arc.job === 2 ? 'other' : null
}

/** Whether there is an office to go to on a day. */
export const officeOpen = (game: Game, day: number): boolean => isOfficeDay(day) && workplace(game) !== null

/** His standing as Minneapolis will see it: what goes with him, and how, hangs on this, and so do the signs before. */
export function standingSeen({ balance, numbers, seed }: Game): number {
  const spread = balance['story.job.spread']
  return numbers['work.standing'] - spread + settled(seed, 'job/minneapolis', 2 * spread + 1)
}

/** Whether it is Chicago that he is offered: to the best, and by the seed to some whom they would sooner not dismiss. */
export const isSentWest = ({ balance, seed }: Game, standing: number): boolean =>
  standing >= balance['story.job.kept'] ||
  (standing < balance['story.job.cut'] && settled(seed, 'job/transfer', 1000) < balance['story.job.transfer'])
