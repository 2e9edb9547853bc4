/** The true calendar of 16 October 1978 to 20 April 1980, reckoned without a clock. */

export const SLOTS = ['morning', 'forenoon', 'midday', 'afternoon', 'evening', 'night'] as const
export type Slot = (typeof SLOTS)[number]
/** The hours of an office and of a school. */
export const DAY_SLOTS = ['forenoon', 'midday', 'afternoon'] as const satisfies readonly Slot[]
export const isDaySlot = (slot: Slot): boolean => slot === 'forenoon' || slot === 'midday' || slot === 'afternoon'

/** When each slot begins, in minutes after midnight, and how many minutes it holds. */
export const CLOCK: Record<Slot, { from: number; minutes: number }> = {
  morning: { from: 390, minutes: 150 },
  forenoon: { from: 540, minutes: 180 },
  midday: { from: 720, minutes: 180 },
  afternoon: { from: 900, minutes: 180 },
  evening: { from: 1080, minutes: 180 },
  night: { from: 1260, minutes: 150 },
}

export const WEEKS = 79
export const LAST_DAY = WEEKS * 7 - 1
/** The morning of the last breakfast; from then on the arc alone is heard. */
export const LAST_SATURDAY = LAST_DAY - 1
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export type CalendarDate = { year: number; month: number; date: number; weekday: number }

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Day 0 is Monday 16 October 1978; months count from 1, weekdays from 0 = Monday. */
const DATES: readonly CalendarDate[] = reckon()

function reckon(): CalendarDate[] {
  const dates: CalendarDate[] = []
  let year = 1978
  let month = 10
  let date = 16
  for (let day = 0; day <= LAST_DAY + 90; day++) {
    dates.push({ year, month, date, weekday: day % 7 })
    const length = month === 2 && year % 4 === 0 ? 29 : (LENGTHS[month - 1] ?? 31)
    date++
    if (date > length) {
      date = 1
      month++
    }
    if (month > 12) {
      month = 1
      year++
    }
  }
  return dates
}

/** The date of a day of the game; days past the last one go on into July 1980 for the album. */
export function dateOf(day: number): CalendarDate {
  const date = DATES[day]
  if (!date) throw new RangeError(`day ${day} is not in the calendar (0 to ${DATES.length - 1})`)
  return date
}

/** The day of the game for a date such as (1979, 2, 19). */
export function dayOf(year: number, month: number, date: number): number {
  const day = DATES.findIndex(at => at.year === year && at.month === month && at.date === date)
  if (day < 0) throw new RangeError(`${year}-${month}-${date} is not in the calendar`)
  return day
}

export const weekOf = (day: number): number => Math.floor(day / 7)
export const weekdayOf = (day: number): number => day % 7
export const isWeekend = (day: number): boolean => day % 7 >= 5

/** Days without school besides weekends: P.S. 208, the school years 1978–79 and 1979–80. */
const HOLIDAYS: readonly [from: readonly [number, number, number], days: number, name: string][] = [
  [[1978, 11, 7], 1, 'Election Day'],
  [[1978, 11, 23], 2, 'Thanksgiving'],
  [[1978, 12, 25], 8, 'Christmas recess'],
  [[1979, 2, 12], 1, 'Lincoln’s Birthday'],
  [[1979, 2, 19], 1, 'Washington’s Birthday'],
  [[1979, 4, 12], 9, 'spring recess'],
  [[1979, 5, 28], 1, 'Memorial Day'],
  [[1979, 6, 28], 74, 'summer'],
  [[1979, 10, 1], 1, 'Yom Kippur'],
  [[1979, 10, 8], 1, 'Columbus Day'],
  [[1979, 11, 6], 1, 'Election Day'],
  [[1979, 11, 12], 1, 'Veterans Day'],
  [[1979, 11, 22], 2, 'Thanksgiving'],
  [[1979, 12, 24], 9, 'Christmas recess'],
  [[1980, 2, 12], 1, 'Lincoln’s Birthday'],
  [[1980, 2, 18], 1, 'Washington’s Birthday'],
  [[1980, 4, 3], 2, 'Good Friday'],
  [[1980, 4, 7], 1, 'Easter Monday'],
]

/** Days on which the office is closed too. */
const OFFICE_CLOSED: readonly (readonly [number, number, number])[] = [
  [1978, 11, 23],
  [1978, 12, 25],
  [1979, 1, 1],
  [1979, 5, 28],
  [1979, 7, 4],
  [1979, 9, 3],
  [1979, 11, 22],
  [1979, 12, 25],
  [1980, 1, 1],
]

/** School lets out at noon on these. */
const HALF_DAYS: readonly (readonly [number, number, number])[] = [
  [1978, 11, 22],
  [1978, 12, 22],
  [1979, 6, 27],
  [1979, 11, 21],
  [1979, 12, 21],
]

const holidayNames: (string | null)[] = DATES.map(() => null)
for (const [[year, month, date], days, name] of HOLIDAYS) {
  const first = dayOf(year, month, date)
  for (let day = first; day < first + days; day++) holidayNames[day] = name
}
const closed = new Set(OFFICE_CLOSED.map(([year, month, date]) => dayOf(year, month, date)))
const half = new Set(HALF_DAYS.map(([year, month, date]) => dayOf(year, month, date)))
const kinds = DATES.map((_, day) => ({
  school: !isWeekend(day) && holidayNames[day] === null,
  office: !isWeekend(day) && !closed.has(day),
  half: half.has(day),
}))

/** Whether P.S. 208 is open, by the calendar (snow and fevers are another matter). */
export const isSchoolDay = (day: number): boolean => kinds[day]?.school ?? false
/** Whether school ends at noon. */
export const isHalfDay = (day: number): boolean => kinds[day]?.half ?? false
/** Whether the agency is open. */
export const isOfficeDay = (day: number): boolean => kinds[day]?.office ?? false
/** The name of the school holiday, or null on a school day and on plain weekends. */
export const holidayOf = (day: number): string | null => holidayNames[day] ?? null
/** The ten weeks of summer, 1979. */
export const isSummer = (day: number): boolean => holidayNames[day] === 'summer'

export type Season = 'autumn' | 'winter' | 'spring' | 'summer'

/** Meteorological seasons: what coats and colds go by. */
export function seasonOf(day: number): Season {
  const { month } = dateOf(day)
  if (month === 12 || month <= 2) return 'winter'
  if (month <= 5) return 'spring'
  if (month <= 8) return 'summer'
  return 'autumn'
}

export const STORMS: Record<'washingtons' | 'david' | 'october', number> = {
  washingtons: dayOf(1979, 2, 19),
  david: dayOf(1979, 9, 6),
  october: dayOf(1979, 10, 10),
}

/** Chapters of the play, by the week in which each begins. */
export const CHAPTERS = [
  { id: 'prologue', from: 0, title: 'The Account' },
  { id: 'pan', from: 1, title: 'The Pan' },
  { id: 'two', from: 9, title: 'The Two of Us' },
  { id: 'eye', from: 31, title: 'The Eye' },
  { id: 'letter', from: 47, title: 'The Letter from Counsel' },
  { id: 'breakfast', from: 70, title: 'Breakfast' },
] as const
export type ChapterId = (typeof CHAPTERS)[number]['id']

/** The chapter in which a week lies. */
export function chapterOf(week: number): (typeof CHAPTERS)[number] {
  let chapter: (typeof CHAPTERS)[number] = CHAPTERS[0]
  for (const next of CHAPTERS) if (week >= next.from) chapter = next
  return chapter
}
