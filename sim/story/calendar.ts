/** When each scene of the arc may fall: weeks, days of the week, what must hold. Data, read by stage.ts. */
import { isOfficeDay, isSchoolDay, WEEKS } from '../calendar.ts'
import type { SceneId } from '../events/index.ts'
import { any, arc, atDesk, billy, type Condition, had, happened, joanna, not, open, remembers, sick } from '../events/words.ts'

export type Row = {
  scene: SceneId
  /** First and last week; within them the seed picks the week, and the last one forces it. */
  from: number
  to: number
  /** The days of a week on which it can fall. */
  on: (day: number) => boolean
  /** Looked at when its slot begins: unmet, it waits for the next week. */
  when?: readonly Condition[]
  /** Unmet in the last week: this comes instead; without it nothing does. */
  instead?: SceneId
  /** Looked at on each of its days of a week, not on one by lot. */
  daily?: true
  /** It wants Ted with Billy, or Ted at his desk; waits for a day on which he is, as long as there is one. */
  wants?: 'home' | 'desk'
}

const anyDay = (): boolean => true
const weekday = (day: number): boolean => day % 7 < 5
const saturday = (day: number): boolean => day % 7 === 5
const weekend = (day: number): boolean => day % 7 > 4
const schoolAndOffice = (day: number): boolean => isSchoolDay(day) && isOfficeDay(day)
const monday = (day: number): boolean => day % 7 === 0
/** A night before a day of school. */
const schoolNight = (day: number): boolean => weekday(day) && isSchoolDay(day + 1)
/** The weeks in which he may be in Miami from a Wednesday to a Friday: no letter comes to an empty house, and the last Friday of B9 is at home. */
const MIAMI = { from: 20, to: 29 } as const
/** Away from Wednesday, two nights, and back before the weekend. */
const theDayBefore = (day: number): boolean => day % 7 === 1
/** A week later somebody will have to sit, and a waiter to serve: no holiday. */
const callDay = (day: number): boolean => isOfficeDay(day) && isOfficeDay(day + 7)
/** Papers come early in a week, and the lawyer's door is open two days later. */
const papersDay = (day: number): boolean => day % 7 < 3 && isOfficeDay(day) && isOfficeDay(day + 2)

/** She signs nothing with a man she hasn't made it up with; a quarrel that was never had does not stand in the way. */
const made: readonly Condition[] = [any(arc('quarrel', 2), happened('margaret.quarrel', 'close')), not(remembers('mgt-bench'))]
const lettersIn = [9, 14, 19, 24, 28, 34, 39, 44, 49, 53] as const

export const ROWS: readonly Row[] = [
  { scene: 'pan.whereIsShe', from: 1, to: 1, on: weekday, wants: 'home' },
  { scene: 'margaret.quarrel', from: 1, to: 1, on: weekday, wants: 'home' },
  { scene: 'margaret.message', from: 2, to: 2, on: weekday, when: [not(remembers('told-him-why'))], wants: 'home' },
  { scene: 'pan.list', from: 2, to: 2, on: weekday, wants: 'home' },
  { scene: 'margaret.casserole', from: 2, to: 2, on: weekday, wants: 'home' },
  { scene: 'pan.gateOrPitch', from: 3, to: 4, on: schoolAndOffice, wants: 'desk' },
  { scene: 'pan.photo', from: 3, to: 5, on: anyDay, wants: 'home' },
  { scene: 'pan.wrong', from: 4, to: 6, on: anyDay, wants: 'home' },
  { scene: 'pan.fiveOClock', from: 5, to: 8, on: isOfficeDay, wants: 'desk' },
  { scene: 'margaret.fever', from: 7, to: 9, on: schoolNight, wants: 'home' },
  { scene: 'pan.letter', from: 6, to: 8, on: weekday, wants: 'home' },
  { scene: 'margaret.bench', from: 9, to: 12, on: saturday, when: made },
  { scene: 'pan.tinyChairs', from: 10, to: 12, on: schoolAndOffice },
  ...lettersIn.map(
    (week): Row => ({
      scene: 'two.letterNext',
      from: week,
      to: week,
      on: week < MIAMI.from || week > MIAMI.to ? weekday : monday,
      wants: 'home',
    }),
  ),
  { scene: 'pan.letterFound', from: 12, to: 40, on: weekend, when: [open('letter-hidden')] },
  {
    scene: 'two.upToSeeYou',
    from: 9,
    to: 63,
    on: isOfficeDay,
    daily: true,
    when: [sick, atDesk, any(had('margaret'), had('corrigan'))],
  },
  { scene: 'two.miami', from: MIAMI.from, to: MIAMI.to, on: theDayBefore, when: [billy.bond.atLeast(550)], instead: 'two.nextDoor' },
  { scene: 'eye.scar', from: 38, to: 42, on: anyDay, wants: 'home' },
  { scene: 'call.visit', from: 42, to: 46, on: weekday, when: [joanna.regard.atLeast(540)] },
  { scene: 'call.call', from: 54, to: 56, on: callDay },
  { scene: 'served.papers', from: 58, to: 60, on: papersDay, when: [not(arc('road', 5))] },
]

/** Scenes that come again. */
export const REPEATS: ReadonlySet<SceneId> = new Set<SceneId>(['two.letterNext'])

/** What is settled to the day. */
export const FIXED: ReadonlyMap<number, readonly SceneId[]> = new Map<number, readonly SceneId[]>([
  [0, ['prologue.pitch', 'prologue.callMonday']],
  [1, ['prologue.callTuesday']],
  [2, ['prologue.herDay', 'prologue.herSupper', 'prologue.evening']],
  [3, ['prologue.callThursday', 'prologue.leaving']],
  [4, ['breakfast.first', 'prologue.gate']],
  [7, ['pan.lateMonday']],
])

/** Rows by week. */
export const ROWS_BY_WEEK: readonly (readonly Row[])[] = Array.from({ length: WEEKS }, (_, week) =>
  ROWS.filter(row => week >= row.from && week <= row.to),
)
/** Scenes whose day is drawn by lot. */
export const DRAWN: ReadonlySet<string> = new Set(ROWS.map(({ scene }) => scene))
