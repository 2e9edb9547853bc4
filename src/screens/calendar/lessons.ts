/** Verbs come one at a time: each is said in one sentence when it is first wanted, once for a player, and stays in the help. */
import { weekOf } from '../../../sim/index.ts'
import type { Planning } from './planning.ts'

export const LESSONS = ['evenings', 'cover', 'plans', 'promises', 'onward', 'margaret'] as const
export type LessonId = (typeof LESSONS)[number]

/** The week from which each is there; a promise brings its own sooner. */
const FROM: Record<LessonId, number> = { evenings: 0, cover: 0, plans: 2, promises: 3, onward: 4, margaret: 6 }
/** Weeks in which it is still news: a play opened later has no use for it. */
const NEWS = 4

/** Whether a verb is there yet: what is not does not stand on the calendar. */
export function isTaught({ game, week }: Planning, id: LessonId): boolean {
  if (id === 'evenings') return week.hers
  if (week.hers) return false
  return weekOf(game.day) >= FROM[id] || (id === 'promises' && week.tags.some(({ kind }) => kind === 'promise'))
}

/** The verb to be said now, if one is new: one a week. */
export function lessonFor(planning: Planning): LessonId | null {
  if (LESSONS.some(id => planning.notedOn(id) === planning.week.monday)) return null
  const week = weekOf(planning.game.day)
  return LESSONS.find(id => isTaught(planning, id) && week < FROM[id] + NEWS && planning.notedOn(id) === null) ?? null
}
