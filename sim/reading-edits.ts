/** Edits of the calendar that a person would think of: what fits an hour, and the way back to a plan that was. */
import { ACTIVITIES, ACTIVITY_IDS, type ActivityId, isActivity } from './activities/index.ts'
import { SLOTS, type Slot } from './calendar.ts'
import { bandMiddle, rowOf } from './quantities.ts'
import { type Cell, copy, type Game } from './state.ts'
import { type Action, isLegal, type Refusal, refusalOf } from './step.ts'
import { isPlanned } from './reading-plan.ts'
import { ASKS } from './week/asks.ts'
import { CARES, cellAt, mondayOf, type PlanRow, type PlanWhat } from './week/grid.ts'
import { LIST } from './week/list.ts'
import { edit, editRefusal } from './week/plan.ts'
import { PROMISES } from './week/promises.ts'
import { isTopic, TOPICS, type TopicId } from './week/topics.ts'

export type PlanAction = Extract<Action, { do: 'plan' }>
/** Something for an hour; `keeps` when it is what was asked or promised there. */
/** `instead`: it can't stand beside what is there, but in place of Ted's row, or of both rows, it could. */
export type FitRead = { what: PlanWhat; refused: Refusal | null; keeps: boolean; instead: PlanRow | 'both' | null }
/** What an hour can be given to, best first; then what could stand there instead; then what can't be now, with the reason. */
export function readFits(game: Game, day: number, slot: Slot, row: PlanRow): FitRead[] {
  const emptied = copy(game)
  cellAt(emptied, day, slot).ted = []
  const alone = copy(emptied)
  cellAt(alone, day, slot).billy = null
  const ted = row === 'ted'
  const there = ted ? cellAt(game, day, slot).ted : []
  const fits = (ted ? tedThings(game, slot) : [...CARES])
    .filter(what => !(there as readonly PlanWhat[]).includes(what))
    .map(what => {
      const edit: PlanAction = { do: 'plan', day, slot, row, what }
      const refused = refusalOf(game, edit)
      const instead: FitRead['instead'] =
        refused === null || !ted ? null : isLegal(emptied, edit) ? 'ted' : isLegal(alone, edit) ? 'both' : null
      const kept = ted && keeps(game, day, slot, what)
      const order = (refused === null ? 0 : instead !== null ? 1 : 2) * 10_000 - (kept ? 5_000 : 0) - (ted ? worth(game, what) : 0)
      return { what, refused, keeps: kept, instead, order }
    })
  return fits
    .filter(
      ({ refused, instead, what }) =>
        refused === null || instead !== null || (refused.code !== 'closed' && refused.code !== 'weekend' && !isAway(game, what)),
    )
    .sort((a, b) => a.order - b.order)
    .map(({ what, refused, keeps, instead }) => ({ what, refused, keeps, instead }))
}

function tedThings(game: Game, slot: Slot): PlanWhat[] {
  const listed = game.list
    .filter(({ state, what }) => state === 'open' && LIST[what].slots.includes(slot) && !isPlanned(game, what))
    .map(({ what }) => what)
  return [...ACTIVITY_IDS.filter(id => ACTIVITIES[id].slots.includes(slot)), ...listed]
}

/** What has not come into the play yet is not spoken of. */
function isAway(game: Game, what: PlanWhat): boolean {
  return isActivity(what) && ACTIVITIES[what].when !== undefined && whyNot(game, what) === null
}

function whyNot(game: Game, id: ActivityId): Refusal['code'] | null {
  for (let day = game.day % 7; day < 7; day++)
    for (const slot of ACTIVITIES[id].slots) {
      const refused = editRefusal(game, day, slot, 'ted', id)
      if (refused === null || (refused.code !== 'condition' && refused.code !== 'weekend')) return refused?.code ?? 'full'
    }
  return null
}

function keeps(game: Game, day: number, slot: Slot, what: PlanWhat): boolean {
  const date = mondayOf(game) + day
  for (const ask of game.asks) {
    const { keptBy, anyHour } = ASKS[ask.what]
    if (ask.state === 'open' && ask.day === date && (anyHour || ask.slot === slot) && (keptBy as readonly string[]).includes(what))
      return true
  }
  return game.promises.some(promise => promise.day === date && (PROMISES[promise.what].keptBy as readonly string[]).includes(what))
}

/** How much a thing does where there is need of it, by what Ted can see. */
function worth(game: Game, what: PlanWhat): number {
  if (!isActivity(what)) return 20
  const { does = [], attention = 0, ritual, energy, chore } = ACTIVITIES[what]
  let sum = attention / 10 + (ritual ? 60 : 0) - energy / 4
  for (const { what: quantity, by } of does) {
    const { seen, lowIsGood } = rowOf(quantity)
    if (seen === 'hidden') continue
    const has = seen === 'exact' ? game.numbers[quantity] : bandMiddle(quantity, game.numbers[quantity])
    const lack = lowIsGood ? has : 1000 - has
    sum += ((lowIsGood ? -by : by) * lack) / 500
  }
  return chore ? sum / 2 : sum
}

/** The slots of this week in which something could stand now: day and slot, in the week's order. */
export function placesFor(game: Game, row: PlanRow, what: PlanWhat): { day: number; slot: Slot }[] {
  const found: { day: number; slot: Slot }[] = []
  for (let day = game.day % 7; day < 7; day++)
    for (const slot of SLOTS) if (refusalOf(game, { do: 'plan', day, slot, row, what }) === null) found.push({ day, slot })
  return found
}

/** The edits that bring the plan as near to the wanted cells as the rules allow; days that are over stay as they are. */
export function editsTo(game: Game, wanted: readonly Cell[]): PlanAction[] {
  let trial = copy(game)
  const edits: PlanAction[] = []
  for (let day = game.day % 7; day < 7; day++) {
    const cells = SLOTS.map((_, at) => wanted[day * SLOTS.length + at] ?? EMPTY)
    let best = setDay(trial, day, cells, false)
    if (best.same < SLOTS.length) {
      // What runs on into the next slot had to be there first: the whole day is set again, in its order, where that comes nearer.
      const whole = setDay(trial, day, cells, true)
      if (whole.same > best.same) best = whole
    }
    trial = best.after
    edits.push(...best.edits)
  }
  return edits
}
const EMPTY: Cell = { ted: [], billy: null }

type DaySet = { edits: PlanAction[]; after: Game /** How many of its cells are as wanted. */; same: number }

/** Sets a day to the wanted cells on a copy: what differs, or all of it. */
function setDay(game: Game, day: number, cells: readonly Cell[], all: boolean): DaySet {
  const after = copy(game)
  const edits: PlanAction[] = []
  const put = (slot: Slot, row: PlanRow, what: PlanWhat): boolean => {
    if (editRefusal(after, day, slot, row, what) !== null) return false
    edit(after, day, slot, row, what)
    edits.push({ do: 'plan', day, slot, row, what })
    return true
  }
  for (const [at, slot] of SLOTS.entries()) {
    const want = cells[at] ?? EMPTY
    const has = cellAt(after, day, slot)
    const goesOn = has.ted.every((entry, index) => entry === want.ted[index])
    if (has.ted.length > 0 && (all || !goesOn)) put(slot, 'ted', 'clear')
    if (has.billy !== null && (all || has.billy !== want.billy)) put(slot, 'billy', 'clear')
  }
  // Twice: some entries can only stand once the other row does, and it may be either.
  for (let turn = 0; turn < 2; turn++) {
    for (const [at, slot] of SLOTS.entries()) {
      const want = cells[at] ?? EMPTY
      // Ted can be asked for while he is not at a desk, and put to one after: his own hour is set first.
      if (want.billy === 'ted' && cellAt(after, day, slot).billy === null) put(slot, 'billy', 'ted')
      for (const entry of want.ted.slice(cellAt(after, day, slot).ted.length)) if (!put(slot, 'ted', entry)) break
      if (want.billy !== null && cellAt(after, day, slot).billy !== want.billy) put(slot, 'billy', want.billy)
    }
  }
  const same = SLOTS.filter((slot, at) => {
    const { ted, billy } = cellAt(after, day, slot)
    const want = cells[at] ?? EMPTY
    return billy === want.billy && ted.join() === want.ted.join()
  })
  return { edits, after, same: same.length }
}

/** What can be talked of at bedtime by now. */
export const openTopics = (game: Game): TopicId[] => (Object.keys(TOPICS) as TopicId[]).filter(id => isTopic(game, id))
