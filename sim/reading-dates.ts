/** What stands in his diary beside what is asked and promised: hours of this week that the story has named to him. They can’t be planned, only planned around. */
import { COURT_DAYS, courtDates } from './court/scenes.ts'
import type { CardId } from './events/index.ts'
import type { Slot } from './calendar.ts'
import type { Game } from './state.ts'
import type { DateId } from './week/dates.ts'

/** What a scene is called in a diary; a scene that is not here comes without notice. */
const WHICH: Partial<Record<CardId, DateId>> = {
  'restaurant.table': 'supper',
  'served.retainer': 'lawyer',
  'courtroom.worstThing': 'lawyer',
  'courtroom.threeCards': 'lawyer',
  'courtroom.folder': 'lawyer',
  'courtroom.chambers': 'lawyer',
  'courtroom.joanna': 'court',
  'courtroom.hall': 'court',
  'courtroom.dimes': 'court',
  'verdict.reading': 'verdict',
  'verdict.office': 'lawyer',
}

/** The dates of a stretch of days that are still to come, each hour once. What a verdict brings is not known before it. */
export function datesOf(game: Game, from: number, to: number): { what: DateId; day: number; slot: Slot }[] {
  const found: { what: DateId; day: number; slot: Slot }[] = []
  for (const { card, day, slot } of [...game.staged, ...courtDates(game, Math.max(from, game.day), to)]) {
    const what = WHICH[card]
    if (what === undefined || day < from || day > to || (day > COURT_DAYS.verdict && game.arc.verdict < 0)) continue
    if (!found.some(date => date.day === day && date.slot === slot)) found.push({ what, day, slot })
  }
  return found
}
