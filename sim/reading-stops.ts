/** What a stretch of weeks that runs by itself stops for: everything that needs the player, the nearest thing first. It reads, and changes nothing. */
import { chapterOf, type Slot, weekdayOf, weekOf } from './calendar.ts'
import { funds } from './money/bills.ts'
import { readWeek } from './reading-plan.ts'
import { timesSaid } from './said.ts'
import type { Game } from './state.ts'
import { type AskId, ASKS } from './week/asks.ts'
import type { From } from './week/wanted/define.ts'
import type { ToldId as WarningId } from './week/told.ts'
import { readWarnings, type Warning } from './week/warnings.ts'

/** `what` names the ask, the promise, the warning or the chapter; `day` and `slot` say when, where it is an hour of this week. */
export type Stop = {
  why: 'gap' | 'ask' | 'promise' | 'ill' | 'money' | 'warning' | 'chapter'
  what: string
  day: number | null
  slot: Slot | null
}

/** Names a thing to stop for: the same name is the same thing, and is stopped for once. */
export const stopName = ({ why, what, day, slot }: Stop): string => `${why} ${what} ${day ?? ''} ${slot ?? ''}`

/** Everything that needs the player as the play stands. An open decision is not among it: that says so itself. */
export function readStops(game: Game): Stop[] {
  const stops: Stop[] = []
  const add = (why: Stop['why'], what: string, day: number | null = null, slot: Slot | null = null): void => {
    stops.push({ why, what, day, slot })
  }
  if (game.counts.sickDays > 0) add('ill', 'billy')
  if (!game.planning) return stops
  const { gaps, tags, monday, first } = readWeek(game)
  for (const { day, slot } of gaps) add('gap', 'billy', monday + day, slot)
  const warnings = readWarnings(game)
  // An hour that keeps what somebody else wants of it has been given away: that was decided.
  for (const { kind, what, day, slot, kept } of tags)
    if (
      kind !== 'date' &&
      !kept &&
      day >= first &&
      !tags.some(other => other.kept && other.day === day && other.slot === slot) &&
      (kind === 'promise' || weighs(game, what as AskId, warnings))
    )
      add(kind, what, monday + day, slot)
  for (const { id, again } of warnings) if (id !== 'money' && !again) add('warning', id)
  if (funds(game) < game.balance['money.rent'] || warnings.some(({ id }) => id === 'money')) add('money', 'rent')
  const chapter = chapterOf(weekOf(game.day))
  if (weekdayOf(game.day) === 0 && chapterOf(weekOf(game.day) - 1).id !== chapter.id) add('chapter', chapter.id)
  return stops
}

/** Who would take it amiss, by the warning that says so. */
const AMISS: Readonly<Record<From, readonly WarningId[]>> = {
  billy: ['poorly', 'school'],
  work: ['job', 'january'],
  margaret: ['margaret'],
  house: [],
}

/**
 * Whether an ask without an hour wants to be looked at: it can be given one only as its week is planned. What he has let go once he
 * has answered, until whoever asks is near the end of patience.
 */
function weighs(game: Game, what: AskId, warnings: readonly Warning[]): boolean {
  if (timesSaid(game, `asks.${what}.broken`) === 0) return true
  return warnings.some(({ id }) => AMISS[ASKS[what].from].includes(id))
}
