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
const QUIET_MS = 500
/** 240 words a minute, and never under two seconds. */
const MS_A_WORD = 60_000 / 240
const LEAST_MS = 2000

/** How long an hour stands that told nothing. */
export const quietTime = (step: SpeedStep): number => (step === 'faster' ? QUIET_MS / 2 : QUIET_MS)

/** How long a sentence stands. */
export function readingTime(words: string, step: SpeedStep): number {
  return Math.max(LEAST_MS, words.split(' ').length * MS_A_WORD) * (step === 'faster' ? 0.6 : 1)
}

/** Milliseconds of reading that a week without cards is given: with its quiet hours it is over in three quarters of a minute. */
const WEEK_MS = 26_000
/** Of them, those after which an hour says one thing. */
const FULL_MS = 14_000

/** What of a week was read, so that one that has much to tell is not twice as long as another. The log keeps every line. */
export class WeekReading {
  private week = -1
  private spent = 0

  /** How many of an hour’s lines, the weightiest first, are given their time. */
  fit(week: number, lines: readonly string[]): number {
    if (week !== this.week) this.restart(week)
    let many = 0
    for (const text of lines) {
      const time = readingTime(text, 'play')
      if (this.spent + time > WEEK_MS || (many > 0 && this.spent > FULL_MS)) break
      this.spent += time
      many++
    }
    return many
  }

  /** Once a card was read nobody is counting. */
  restart(week: number): void {
    this.week = week
    this.spent = 0
  }
}

const readings = new WeakMap<World, WeekReading>()

/** What was read of this week so far, kept over the cards between. */
export function readingOf(world: World): WeekReading {
  const reading = readings.get(world) ?? new WeekReading()
  readings.set(world, reading)
  return reading
}
