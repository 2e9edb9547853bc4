/** How fast a day passes: kept from hour to hour, over the cards between them. */
import type { Settings } from '../../settings.ts'
import type { SpeedStep } from '../../ui/clock.ts'
import type { World } from '../screen.ts'

const kept = new WeakMap<World, SpeedStep>()
const SPEEDS: Record<Settings['speed'], SpeedStep> = { 1: 'play', 2: 'faster', 3: 'next' }

/** The pace that was left, or the one the settings ask for; where nothing is to be waited for, the player goes hour by hour. */
export function paceOf(world: World): SpeedStep {
  return kept.get(world) ?? (world.motion.instant ? 'pause' : SPEEDS[world.settings().speed])
}

/** Keeps a pace for the hours to come. */
export function keepPace(world: World, step: SpeedStep): void {
  kept.set(world, step)
}

/** Milliseconds between two hours in which nothing was felt. */
const QUIET_MS = 900
/** 220 words a minute, and never under two seconds. */
const MS_A_WORD = 60_000 / 220
const LEAST_MS = 2000

/** How long an hour stands that told nothing. */
export const quietTime = (step: SpeedStep): number => (step === 'faster' ? QUIET_MS / 2 : QUIET_MS)

/** How long a sentence stands. */
export function readingTime(words: string, step: SpeedStep): number {
  return Math.max(LEAST_MS, words.split(' ').length * MS_A_WORD) * (step === 'faster' ? 0.6 : 1)
}
