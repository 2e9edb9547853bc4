/** Ways on that a person would think of: out of a gap, and to what was asked or promised and has no hour. They are read, and change nothing. */
import { ACTIVITIES, isActivity } from './activities/index.ts'
import { SLOTS, type Slot } from './calendar.ts'
import { type FitRead, editsTo, type PlanAction, readFits } from './reading-edits.ts'
import type { TagRead } from './reading-plan.ts'
import { readTroubles } from './reading-troubles.ts'
import { type Cell, copy, copyPlan, type Game } from './state.ts'
import { refusalOf } from './step.ts'
import { type AskId, ASKS } from './week/asks.ts'
import { type Care, cellAt, mondayOf, type PlanWhat } from './week/grid.ts'
import { isSending } from './week/deeds.ts'
import { edit } from './week/plan.ts'
import { type PromiseId, PROMISES } from './week/promises.ts'
import { whoHasBilly } from './week/who.ts'

/** `edits` close the gap and those that follow it by day, as far as whoever is asked can; `cents` are for all of them. */
export type WayRead = { edits: PlanAction[]; by: Care; cents: number; favour: boolean }

/** Hours of a slot that somebody who sits is paid for. */
const SITTING = 3

/** Up to three ways that leave a gap no gap, with what each costs; none where there is no gap. */
export function waysOut(game: Game, day: number, slot: Slot): WayRead[] {
  if (whoHasBilly(game, mondayOf(game) + day, slot) !== 'nobody') return []
  const ways: WayRead[] = []
  const legal = (action: PlanAction): boolean => refusalOf(game, action) === null
  for (const by of COVERS) {
    const action = closing(game, day, slot, by)
    if (ways.length >= 2 || !legal(action)) continue
    const edits = through(game, action)
    ways.push({ edits, by, cents: careCents(game, by) * edits.length, favour: by === 'margaret' })
  }
  const home = closing(game, day, slot, 'ted')
  if (legal(home)) ways.push({ edits: through(game, home), by: 'ted', cents: 0, favour: false })
  return ways
}

/** The edit by which somebody takes him for an hour; Ted does by not being elsewhere. */
const closing = (game: Game, day: number, slot: Slot, by: Care): PlanAction =>
  by === 'ted' && cellAt(game, day, slot).billy !== 'nobody'
    ? { do: 'plan', day, slot, row: 'ted', what: 'clear' }
    : { do: 'plan', day, slot, row: 'billy', what: by }

/** Every gap at one hour of the week that the same person could take, on `hours` of its days; null where there is none. */
export function sameWay(game: Game, slot: Slot, by: Care): (WayRead & { hours: number }) | null {
  const trial = copy(game)
  const edits: PlanAction[] = []
  let hours = 0
  for (let day = game.day % 7; day < 7; day++) {
    const first = closing(trial, day, slot, by)
    if (whoHasBilly(trial, mondayOf(game) + day, slot) !== 'nobody' || refusalOf(trial, first) !== null) continue
    hours++
    for (const one of through(trial, first)) {
      edit(trial, one.day, one.slot, one.row, one.what)
      edits.push(one)
    }
  }
  return hours === 0 ? null : { edits, by, hours, cents: careCents(game, by) * edits.length, favour: by === 'margaret' }
}

/** An edit that closes a gap, and the same for the gaps that follow it until six: the evening is another question. */
function through(game: Game, first: PlanAction): PlanAction[] {
  const after = copy(game)
  const edits: PlanAction[] = []
  for (const slot of SLOTS.slice(SLOTS.indexOf(first.slot))) {
    const next = { ...first, slot }
    if (edits.length > 0 && slot === 'evening') break
    if (whoHasBilly(after, mondayOf(game) + first.day, slot) !== 'nobody' || refusalOf(after, next) !== null) break
    edit(after, next.day, slot, next.row, next.what)
    edits.push(next)
  }
  return edits
}

const COVERS: readonly Care[] = ['camp', 'margaret', 'club', 'corrigan', 'friend', 'robin', 'office']

/** What somebody takes for an hour of the calendar, in cents. */
export function careCents({ balance, counts }: Game, by: Care): number {
  if (by === 'corrigan' || by === 'robin') return SITTING * balance[`care.${by}.hour`]
  if (by === 'club') return balance['care.club.price']
  return by === 'camp' && counts.camp === 0 ? balance['money.camp'] : 0
}

/** What keeps an ask or a promise: `out` gives way to it. */
export type KeepRead = { what: PlanWhat; day: number; slot: Slot; edits: PlanAction[]; out: PlanWhat[] }
/** An hour that is asked for by another weighs as much as so many things that would have to give way. */
const ASKED_FOR = 3
/** Ways to keep one thing that are worth being offered. */
const KEEPS = 2

/**
 * What would keep an ask or a promise that has no hour, what costs least first: beside what stands there, in an hour of its day, else
 * in place of something. None where nothing can.
 */
export function waysToKeep(game: Game, { kind, what: asked, day, slot }: Pick<TagRead, 'kind' | 'what' | 'day' | 'slot'>): KeepRead[] {
  const wanted = kind === 'ask' ? ASKS[asked as AskId] : null
  const may = (wanted ?? PROMISES[asked as PromiseId]).keptBy as readonly PlanWhat[]
  const hours = wanted && !wanted.anyHour ? [slot] : [slot, ...SLOTS.filter(other => other !== slot)]
  // An hour that somebody else has asked for is not free because nothing stands in it yet.
  const here = (other: { day: number; slot: Slot }, at: Slot): boolean => other.day === mondayOf(game) + day && other.slot === at
  const taken = (at: Slot): number =>
    at !== slot && (game.asks.some(ask => ask.state === 'open' && here(ask, at)) || game.promises.some(promise => here(promise, at)))
      ? ASKED_FOR
      : 0
  const ways: (KeepRead & { order: number })[] = []
  for (const at of hours)
    for (const { what, refused, instead } of readFits(game, day, at, 'ted')) {
      if (
        !may.includes(what) ||
        (refused !== null && instead === null) ||
        ways.some(way => way.what === what && way.out.length + taken(way.slot) === 0)
      )
        continue
      const way = keeping(game, day, at, what, instead)
      if (way)
        ways.push({ ...way, order: ((way.out.length + taken(at)) * SLOTS.length + hours.indexOf(at)) * may.length + may.indexOf(what) })
    }
  // Nothing else wants doing: it is kept by where he is.
  if (ways.length === 0 && wanted?.keptAt) {
    const what = wanted.keptAt === 'desk' ? 'desk' : 'clear'
    const { ted } = cellAt(game, day, slot)
    const one: PlanAction = { do: 'plan', day, slot, row: 'ted', what }
    if (refusalOf(game, one) === null) ways.push({ what, day, slot, edits: [one], out: what === 'clear' ? [...ted] : [], order: 0 })
  }
  ways.sort((a, b) => a.order - b.order)
  const each = ways.filter((way, at) => ways.findIndex(({ what }) => what === way.what) === at)
  return each.slice(0, KEEPS).map(({ order: _, ...way }) => way)
}

/** One thing put into an hour: beside what stands there, in place of one thing, or of all; null where the rules have it come out otherwise. */
function keeping(game: Game, day: number, slot: Slot, what: PlanWhat, instead: FitRead['instead']): KeepRead | null {
  const cells = copyPlan(game.plan)
  const cell = cells[day * SLOTS.length + SLOTS.indexOf(slot)]
  if (!cell) return null
  const there = cell.ted
  const lived = (edits: PlanAction[], out: readonly PlanWhat[]): KeepRead | null =>
    isLived(game, edits, { day, slot, what }) ? { what, day, slot, edits, out: [...out] } : null
  /** Put at a place of the hour, `out` gone from it. */
  const put = (place: number, out: readonly PlanWhat[]): PlanAction[] => {
    cell.ted = there.filter(one => !out.includes(one))
    cell.ted.splice(place, 0, what as Cell['ted'][number])
    return editsTo(game, cells)
  }
  if (instead === null) {
    // There is room for two breakfasts in a morning, and nobody eats two; and nothing comes after the door, or after the light is out.
    const meal = isMeal(what) ? there.find(isMeal) : undefined
    const before = there.findIndex(one => (meal === undefined ? isSending(one) || one === 'story' : one === meal))
    if (before < 0) return lived([{ do: 'plan', day, slot, row: 'ted', what }], [])
    const out = meal === undefined ? [] : [meal]
    return lived(put(before, out), out)
  }
  // One supper gives way to another; else the last thing of an hour is missed least.
  const each = [...there].reverse().sort((a, b) => alike(b, what) - alike(a, what))
  const outs = instead === 'both' || there.length < 2 ? [there] : [...each.map(one => [one]), there]
  if (instead === 'both') cell.billy = null
  for (const out of outs) {
    // It comes when that came: what stands last in an evening may find it over.
    const edits = put(
      there.findIndex(one => out.includes(one)),
      out,
    )
    const way = edits.some(one => one.what === what) ? lived(edits, out) : null
    if (way) return way
  }
  return null
}

/** Whether there is time for it when its hour comes, after these edits. */
function isLived(game: Game, edits: readonly PlanAction[], { day, slot, what }: { day: number; slot: Slot; what: PlanWhat }): boolean {
  // Edits touch the plan only: the rest of the game need not be copied for every way that is tried.
  const trial: Game = { ...game, plan: copyPlan(game.plan) }
  for (const one of edits) edit(trial, one.day, one.slot, one.row, one.what)
  return !readTroubles(trial).some(one => one.kind === 'missed' && one.day === day && one.slot === slot && one.what === what)
}

const isMeal = (what: PlanWhat): boolean =>
  isActivity(what) && ACTIVITIES[what].billy === 'yes' && (ACTIVITIES[what].does ?? []).some(({ what: of }) => of === 'billy.food')

/** How many of the same things two entries do. */
function alike(one: PlanWhat, other: PlanWhat): number {
  if (!isActivity(one) || !isActivity(other)) return 0
  const does = (ACTIVITIES[other].does ?? []).map(({ what }) => what)
  return (ACTIVITIES[one].does ?? []).filter(({ what }) => does.includes(what)).length
}
