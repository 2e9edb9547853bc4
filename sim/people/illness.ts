/** Fevers and what follows them, snow at the school door, and the weeks of eye drops. */
import { isSchoolDay, isWeekend, seasonOf, STORMS, weekOf } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import { remember } from '../memory/ledger.ts'
import { chance, draw } from '../random.ts'
import type { Game } from '../state.ts'

/** Weeks in which everybody at school has something. */
const WINTERS = [
  [5, 22],
  [57, 73],
] as const

/** Each morning: a fever goes on, goes, or comes; and whether the school is open. */
export function wakeHealth(today: Today): void {
  const { game } = today
  const { counts, day } = game
  if (counts.sickDays > 0) counts.sickDays--
  else if (!isWeekend(day) && weekOf(day) > 0 && fevers(game)) fallIll(today)
  if (counts.sickDays > 0) counts.sickWeek++
  const snows = game.weather[day % 7] === 'snow'
  if (snows && isSchoolDay(day) && (day === STORMS.october ? false : chance(game, 'care', game.balance['care.snow']))) {
    counts.noSchool = 1
    tell(today, 'school.closed', {})
  }
}

/** The odds of a week, spread over its five mornings. */
function fevers(game: Game): boolean {
  const { balance, day, numbers } = game
  const week = weekOf(day)
  let odds = balance['billy.ill.odds']
  for (const [from, to] of WINTERS) if (week >= from && week <= to) odds = balance['billy.ill.winter']
  if (numbers['billy.health'] < balance['billy.ill.poorlyUnder']) odds = Math.floor((odds * balance['billy.ill.poorly']) / 1000)
  return draw(game, 'health', 5000) < odds
}

function fallIll(today: Today): void {
  const { game } = today
  const { balance, counts } = game
  counts.sickDays = balance['billy.ill.least'] + draw(game, 'health', balance['billy.ill.more'])
  move(today, 'billy.health', -balance['billy.ill.health'], 'illness', seasonOf(game.day) === 'winter' ? 'fever' : 'cold')
  move(today, 'billy.calm', -balance['billy.ill.calm'], 'illness', 'fever')
  tell(today, 'fever', { days: counts.sickDays })
}

/** Sunday of a week with eye drops: days at home by a quarter to four, kept or missing. */
export function sundayDrops(today: Today): void {
  const { balance, counts } = today.game
  if (counts.dropsWeeks === 0) return
  const missing = Math.max(0, balance['billy.drops.days'] - counts.dropsKept)
  move(today, 'billy.bond', -balance['billy.drops.bond'] * missing, 'illness', 'drops')
  move(today, 'billy.security', -balance['billy.drops.security'] * missing, 'illness', 'drops')
  counts.dropsWeeks--
  if (missing === 0) remember(today, 'eye-drops-kept')
}
