/** Days of the game as people say them. Day 0 is Monday, October 16, 1978. */
import { english } from './english.ts'

const START = Date.UTC(1978, 9, 16)
const DAY = 86_400_000

export type Dated = { weekday: string; shortWeekday: string; date: number; month: string; shortMonth: string; year: number }

/** The parts of a day's date; `day` counts whole days since the start. */
export function dated(day: number): Dated {
  const at = new Date(START + day * DAY)
  return {
    weekday: pick(english.days, ((day % 7) + 7) % 7),
    shortWeekday: pick(english.shortDays, ((day % 7) + 7) % 7),
    date: at.getUTCDate(),
    month: pick(english.months, at.getUTCMonth()),
    shortMonth: pick(english.shortMonths, at.getUTCMonth()),
    year: at.getUTCFullYear(),
  }
}

/** 'November 14'. */
export function monthDate(day: number): string {
  const { date, month } = dated(day)
  return `${month} ${date}`
}

/** 'Nov 14'. */
export function shortDate(day: number): string {
  const { date, shortMonth } = dated(day)
  return `${shortMonth} ${date}`
}

/** 'Tuesday, November 14'. */
export const weekdayDate = (day: number): string => `${dated(day).weekday}, ${monthDate(day)}`

/** 'November 14, 1978'. */
export const yearDate = (day: number): string => `${monthDate(day)}, ${dated(day).year}`

/** 'Tuesday, November 14, 1978'. */
export const longDate = (day: number): string => `${dated(day).weekday}, ${yearDate(day)}`

function pick(names: Readonly<Record<string, string>>, at: number): string {
  return Object.values(names)[at] ?? ''
}
