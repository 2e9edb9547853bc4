/** A day as a watcher wants it: the hour that was lived or comes next, where it is and who is there, what both need, how the plan can be broken. */
import { ACTIVITIES, type ActivityId, isActivity } from './activities/index.ts'
import { isDaySlot, SLOTS, type Slot } from './calendar.ts'
import { sitsOn } from './court/scenes.ts'
import { patienceOf } from './people/ted.ts'
import { HOME, type PlaceId } from './places.ts'
import { bandMiddle, bandWord, type Quantity, QUANTITIES, rowOf } from './quantities.ts'
import type { Game } from './state.ts'
import { refusalOf } from './step.ts'
import { ASKS } from './week/asks.ts'
import { cellAt } from './week/grid.ts'
import { INTERRUPTS, type Interrupt } from './week/interrupts.ts'
import type { ListId } from './week/list.ts'
import { PROMISES } from './week/promises.ts'
import { isHers, isOffice, type Keeper, tedAtDesk, whoHasBilly } from './week/who.ts'
import { workplace } from './work/workplace.ts'

export type { Interrupt, Keeper }

/** One hour of a day. */
export type HourAt = { day: number; slot: Slot }
export type MomentRead = HourAt & {
  place: PlaceId
  /** What fills it most, or null where nothing is planned or done. */
  what: ActivityId | null
  /** All of it, in order. */
  all: readonly (ActivityId | ListId)[]
  keeper: Keeper
  /** Ted and Billy are in one room. */
  together: boolean
  /** What keeps him from the office that was in the plan: the judge, or a snow day, a fever, an early coat. */
  kept: 'court' | 'home' | null
  /** The house is still Joanna's. */
  hers: boolean
  weather: 'clear' | 'rain' | 'snow' | 'heat'
}
export type NeedRead = { what: Quantity | 'ted.patience'; points: number; band: string }

/** The hour that was lived last; null on the first morning of a play. */
export function lastHour(game: Game): HourAt | null {
  const { day, stage } = game
  if (stage < 3) return day === 0 ? null : { day: day - 1, slot: 'night' }
  return { day, slot: SLOTS[Math.min(SLOTS.length, Math.floor((stage - 1) / 2)) - 1] as Slot }
}

/** The hour that is lived next. */
export function nextHour({ day, stage }: Game): HourAt {
  return { day, slot: SLOTS[Math.max(0, Math.floor((stage - 1) / 2))] ?? 'morning' }
}

/** Where Ted is in an hour of this week, what he does there and who has Billy: as it was lived, where it was, else as it is planned. */
export function readMoment(game: Game, { day, slot }: HourAt): MomentRead {
  const cell = cellAt(game, day, slot)
  const lived = game.did.filter(done => done.slot === slot && isSameDay(game, day)).map(({ what }) => what)
  const desk = slot !== 'night' && tedAtDesk(game, day, slot)
  const kept = lived.length > 0 ? null : keptBy(game, day, slot, desk)
  const all = lived.length > 0 ? lived : kept === 'court' ? [] : kept === 'home' ? cell.ted.filter(one => !isOffice(one)) : cell.ted
  const keeper = whoHasBilly(game, day, slot)
  const what = mainOf(all, desk)
  return {
    day,
    slot,
    what,
    all,
    keeper,
    place: kept === 'court' ? 'courtroom' : placeOf(game, what, desk),
    together: keeper === 'ted' ? what === null || ACTIVITIES[what].billy !== 'no' : keeper === 'office' && desk,
    kept,
    hers: isHers(day),
    weather: game.weather[day % 7] ?? 'clear',
  }
}

function keptBy(game: Game, day: number, slot: Slot, desk: boolean): MomentRead['kept'] {
  if (slot === 'forenoon' && sitsOn(game, day)) return 'court'
  return isDaySlot(slot) && !desk && cellAt(game, day, slot).ted.some(isOffice) ? 'home' : null
}

/** What was done is kept until the next morning: of the night before as well. */
const isSameDay = (game: Game, day: number): boolean => day === game.day || (game.stage === 0 && day === game.day - 1)

/** What fills an hour most: what takes longest, and the desk before all else while he sits at it. */
function mainOf(all: readonly string[], desk: boolean): ActivityId | null {
  let found: ActivityId | null = null
  for (const what of all) {
    if (!isActivity(what) || (desk && ACTIVITIES[what].place !== 'office' && what !== 'clientLunch')) continue
    if (found === null || ACTIVITIES[what].minutes > ACTIVITIES[found].minutes) found = what
  }
  return found
}

function placeOf(game: Game, what: ActivityId | null, desk: boolean): PlaceId {
  const place = what === null ? (desk ? 'office' : 'apartment') : ACTIVITIES[what].place
  return place === 'office' && workplace(game) === 'lowenthal' ? 'lowenthal' : place
}

const BILLY = ['billy.food', 'billy.sleep', 'billy.play', 'billy.company', 'billy.calm'] as const satisfies readonly Quantity[]
const TED = ['ted.energy', 'ted.strain'] as const satisfies readonly Quantity[]

/** What both need, the lowest first. More is always better: strain is read as the ease that is left. */
export function readNeeds(game: Game): { billy: NeedRead[]; ted: NeedRead[] } {
  const patience = patienceOf(game)
  return {
    billy: sorted(BILLY.map(what => needOf(game, what))),
    ted: sorted([...TED.map(what => needOf(game, what)), { what: 'ted.patience', points: patience, band: patienceWord(patience) }]),
  }
}

function needOf(game: Game, what: Quantity): NeedRead {
  const value = game.numbers[what]
  const known = QUANTITIES[what].seen === 'band' ? bandMiddle(what, value) : value
  return { what, points: rowOf(what).lowIsGood ? 1000 - known : known, band: bandWord(what, value) }
}

const sorted = (needs: NeedRead[]): NeedRead[] => needs.sort((a, b) => a.points - b.points)

const PATIENCE = ['none left', 'a thread', 'short', 'patient', 'patient', 'all the time'] as const
const PATIENCE_FROM = [100, 200, 350, 550, 750] as const

function patienceWord(points: number): string {
  let band = 0
  for (const from of PATIENCE_FROM) if (points >= from) band++
  return PATIENCE[band] ?? PATIENCE[0]
}

/** What somebody waits for in an hour of today: a promise first, then what was asked; null when nothing is. */
export function dueIn(game: Game, { day, slot }: HourAt): { kind: 'promise' | 'ask'; words: string } | null {
  const promise = game.promises.find(made => made.day === day && made.slot === slot)
  if (promise) return { kind: 'promise', words: PROMISES[promise.what].words }
  const ask = game.asks.find(asked => asked.day === day && asked.slot === slot && asked.state === 'open')
  return ask ? { kind: 'ask', words: ASKS[ask.what].words } : null
}

/** The ways to break into the plan that are open before the next hour. Who stays at home anyway is not sent there. */
export function openInterrupts(game: Game): Interrupt[] {
  return INTERRUPTS.filter(how => refusalOf(game, { do: 'interrupt', how }) === null && (how !== 'goHome' || isOutToday(game)))
}

/** Whether the rest of today would take Ted out of the house. */
function isOutToday(game: Game): boolean {
  const { day, slot } = nextHour(game)
  return SLOTS.slice(SLOTS.indexOf(slot)).some(
    at => tedAtDesk(game, day, at) || cellAt(game, day, at).ted.some(what => isActivity(what) && !HOME.includes(ACTIVITIES[what].place)),
  )
}

/** Whether the game goes on by itself: the day is under way, and nothing waits for an answer. */
export function isUnderWay(game: Game): boolean {
  return !game.over && !game.pending && !game.planning
}
