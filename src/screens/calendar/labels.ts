/** Names, icons and prices of what can stand on the calendar, and the sentences that readers hear of an hour. */
import {
  ACTIVITIES,
  CHAPTERS,
  careCents,
  chapterOf,
  type Game,
  type HourRead,
  jobLost,
  type LeftOut,
  minutesFor,
  minutesWords,
  moneyWords,
  named,
  type PlanRow,
  type PlanWhat,
  type Slot,
  SLOTS,
  type TagRead,
  textAt,
  type Trouble,
  type WeekRead,
  weekOf,
} from '../../../sim/index.ts'
import { dated } from '../../language/dates.ts'
import { english } from '../../language/english.ts'
import { type WordPath, word } from '../../language/words.ts'
import type { IconName } from '../../places/surfaces.ts'

type CareName = keyof typeof english.calendar.caresLong

/** Whether this is somebody who can have Billy, and so belongs in his row. */
export const isCare = (what: string): what is CareName => Object.hasOwn(english.calendar.caresLong, what)
export const rowFor = (what: PlanWhat): PlanRow => (isCare(what) ? 'billy' : 'ted')

const CARE_ICONS: Record<CareName, IconName> = {
  ted: 'bowls',
  school: 'book',
  club: 'knight',
  margaret: 'curls',
  corrigan: 'yarn',
  robin: 'recordPlayer',
  friend: 'ball',
  office: 'tie',
  camp: 'kite',
  nobody: 'chair',
}
/** The few that are said by more people than they are drawn for. */
const ICONS: Partial<Record<string, IconName>> = { margaretTakes: 'curls', clear: 'trash' }

export function iconOf(what: string): IconName {
  if (isCare(what)) return CARE_ICONS[what]
  const known = ICONS[what]
  if (known) return known
  return what in ACTIVITIES ? (ACTIVITIES[what as keyof typeof ACTIVITIES].icon as IconName) : 'pencil'
}

/** As a block says it: 'Supper', 'haircut', 'Margaret'. */
export function nameOf(what: string): string {
  return textAt(`activities.${what}.name`) ?? textAt(`list.${what}.name`) ?? word(`calendar.cares.${what}` as WordPath)
}

/** As the block of one hour says it. */
export const shortOf = (what: string): string => (isShort(what) ? english.calendar.short[what] : nameOf(what))
const isShort = (what: string): what is keyof typeof english.calendar.short => Object.hasOwn(english.calendar.short, what)

/** As a list says it: 'Supper, with Billy helping'. */
export function longOf(what: string): string {
  if (isCare(what)) return word(`calendar.caresLong.${what}`)
  return textAt(`activities.${what}.long`) ?? capital(textAt(`list.${what}.words`) ?? what)
}

/** One sentence about it, or nothing. */
export const saysOf = (what: string): string => textAt(`activities.${what}.says`) ?? textAt(`list.${what}.says`) ?? ''

/** What an hour of it costs: minutes and money, or whom one owes. */
export function costOf(game: Game, what: PlanWhat): string {
  if (isCare(what)) {
    if (what === 'margaret' || what === 'friend') return word('calendar.favour')
    const cents = careCents(game, what)
    return cents === 0 ? word('calendar.nothing') : moneyWords(cents)
  }
  const minutes = minutesWords(minutesFor(game, what))
  const cents = what in ACTIVITIES ? (ACTIVITIES[what as keyof typeof ACTIVITIES].cents ?? 0) : Number(textAt(`list.${what}.cents`) ?? 0)
  // A nickel is not worth a word.
  return cents < 50 ? minutes : word('calendar.and', { one: minutes, other: moneyWords(Math.round(cents / 100) * 100) })
}

/** What Billy's lane says. */
export function keeperWords(hour: Pick<HourRead, 'day' | 'slot'>, keeper: string): string {
  if (keeper === 'joanna') return word(`calendar.${hour.day > 4 ? 'handWeekend' : 'hand'}.${hour.slot}`)
  return word(`calendar.cares.${keeper}` as WordPath)
}

/** 'Wednesday'. */
export const dayName = (week: WeekRead, day: number): string => dated(week.monday + day).weekday
export const slotName = (slot: Slot): string => word(`slots.${slot}`)
export const slotAt = (at: number): Slot => SLOTS[at] ?? 'morning'

/** 'the class play: not planned'. */
export function tagWords({ kind, what, kept }: TagRead): string {
  const words = named(textAt(`${kind}s.${what}.words`) ?? what)
  if (kind === 'date') return words
  return word(kept ? 'calendar.tagKept' : 'calendar.tagOpen', { words })
}

/** An hour's lane in one breath: 'Wednesday, afternoon, 3 to 6. Billy: nobody. Gap.' */
function cellName(week: WeekRead, { day, slot, ted, keeper, gap, left, shut }: HourRead, row: PlanRow): string {
  const entries = ted.map(longOf).join(', ')
  const room =
    left >= 10 && !shut ? word('calendar.freeLeft', { words: entries || word('calendar.emptyHour'), left: minutesWords(left) }) : entries
  const his = keeper === 'joanna' ? word('calendar.hersNow') : keeper === 'ted' && slot === 'night' ? word('calendar.cares.asleep') : ''
  const words = row === 'ted' ? room || word('calendar.full') : his || keeperWords({ day, slot }, keeper)
  const lane = word(row === 'ted' ? 'calendar.you' : 'calendar.billy')
  let name = word('calendar.cell', {
    day: dayName(week, day),
    slot: slotName(slot).toLowerCase(),
    hours: word(`calendar.hours.${slot}`),
    lane,
    words: words.replace(/\.$/, ''),
  })
  if (gap && row === 'billy') name = word('calendar.cellGap', { cell: name })
  for (const tag of week.tags)
    if (tag.day === day && tag.slot === slot && row === 'ted') name = word('calendar.cellTag', { cell: name, tag: tagWords(tag) })
  return name
}

/** The same with what was changed there, and what will not be kept. */
export function hourName(planning: Spoken, place: { day: number; slot: Slot }, row: PlanRow): string {
  let name = cellName(planning.week, planning.hour(place), row)
  if (row === 'billy') return name
  for (const words of planning.marksAt(place)) name = word('calendar.cellMark', { cell: name, words })
  for (const trouble of planning.troubles)
    if (trouble.day === place.day && trouble.slot === place.slot)
      name = word('calendar.cellTrouble', { cell: name, words: capital(troubleWords(trouble)) })
  return name
}
type Spoken = {
  week: WeekRead
  troubles: readonly Trouble[]
  hour(place: { day: number; slot: Slot }): HourRead
  marksAt(place: { day: number; slot: Slot }): readonly string[]
}

/** 'You come late to your desk.', 'Story loses 20 minutes.' */
export function troubleWords({ kind, what, minutes }: Trouble): string {
  return word(`calendar.troubles.${kind}`, { words: what === null ? '' : nameOf(what), minutes })
}

/** 'No gaps.' */
export function gapsWords(week: WeekRead): string {
  const count = week.gaps.length
  return count === 0 ? word('calendar.gapsNone') : count === 1 ? word('calendar.gapsOne') : word('calendar.gapsMany', { count })
}

/** The line at the head of the sheet: what this stretch of the story is about. */
export function aimOf(game: Game): string {
  const { day, arc } = game
  const chapter = chapterOf(weekOf(day)).id
  if (jobLost(game) && arc.job <= 0) return word('calendar.aims.work')
  if (chapter === 'prologue') return word(day < 4 ? 'calendar.aims.account' : 'calendar.aims.gone')
  if (chapter === 'letter' && arc.suit > 0) return word('calendar.aims.suit')
  return word(`calendar.aims.${chapter}`)
}

/** 'Chess: not on such a day.', what a plan wanted and did not get, and why. */
export function leftWords({ what, why, row }: LeftOut): string {
  const reason = why === null ? '' : ` ${textAt(`refusals.${why}`) ?? ''}`
  return `${word(row === 'billy' ? 'calendar.leftCare' : 'calendar.leftOut', { words: isCare(what) ? word(`calendar.caresLong.${what}`) : nameOf(what) })}${reason}`
}

/** All that was left out, in one line. */
export function leftLine(week: WeekRead, left: readonly LeftOut[]): string {
  const [first, second] = left.map(({ day, what }) => word('calendar.leftWhen', { words: nameOf(what), day: dayName(week, day) }))
  if (first === undefined) return ''
  if (second === undefined) return word('calendar.leftOne', { words: first })
  return left.length === 2
    ? word('calendar.leftTwo', { one: first, other: second })
    : word('calendar.leftMany', { one: first, other: second, count: left.length - 2 })
}

export function chapterTitle(id: string): string {
  return CHAPTERS.find(chapter => chapter.id === id)?.title ?? id
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
