/** The calendar as a reader wants it: blocks across the lanes, what each hour says, tags, what is free. It changes nothing. */
import { ACTIVITIES, isActivity } from './activities/index.ts'
import { SLOTS, type Slot } from './calendar.ts'
import { datesOf } from './reading-dates.ts'
import type { Ask, Cell, Game, PromiseMade } from './state.ts'
import { HOME } from './places.ts'
import { ASKS } from './week/asks.ts'
import { cellAt, minutesLeft, minutesOf, mondayOf, type PlanRow, type PlanWhat, runningIn } from './week/grid.ts'
import { gaps, isHers, type Keeper, whoHasBilly } from './week/who.ts'
import { PROMISES } from './week/promises.ts'

/** What a block is painted as; 'blank' has words and no block (a boy asleep), 'ghost' is an hour that is still free. */
export type BlockKind = 'together' | 'office' | 'school' | 'home' | 'own' | 'margaret' | 'sitter' | 'pencil' | 'gap' | 'blank' | 'ghost'
export type BlockRead = {
  day: number
  /** First and last slot, 0 to 5. */
  from: number
  to: number
  lane: PlanRow | 'both'
  kind: BlockKind
  /** What stands in Ted's row, in order. */
  ted: readonly PlanWhat[]
  /** Who has Billy, or what the block says in place of that. */
  billy: Keeper | 'asleep' | 'near' | null
}
export type HourRead = {
  day: number
  slot: Slot
  ted: readonly PlanWhat[]
  keeper: Keeper
  /** What was asked for in Billy's row; null: as the day would have it. */
  asked: Cell['billy']
  gap: boolean
  /** The day is over, or it is hers: it can be read and not changed. */
  shut: boolean
  left: number
}
export type TagRead = {
  /** A date is neither: it will be, whatever the plan says. */
  kind: 'ask' | 'promise' | 'date'
  what: string
  day: number
  slot: Slot
  /** As it stands, the plan would keep it. */
  kept: boolean
}
export type WeekRead = {
  monday: number
  /** The first day, 0 to 6, that can still be planned. */
  first: number
  /** The house is hers: the lanes of Billy are in her hand. */
  hers: boolean
  blocks: BlockRead[]
  hours: HourRead[]
  tags: TagRead[]
  gaps: { day: number; slot: Slot }[]
  list: { what: string; state: 'hers' | 'open' | 'planned' | 'done' | 'left' }[]
  /** Minutes before night that nobody has yet. */
  free: number
}

/** The week that is planned or lived. */
export function readWeek(game: Game): WeekRead {
  const first = game.day % 7
  const hers = isHers(game.day)
  const hours: HourRead[] = []
  const open = hers ? [] : gaps(game)
  let free = 0
  for (let day = 0; day < 7; day++) {
    for (const slot of SLOTS) {
      const hour = readHour(game, day, slot, hers)
      hours.push(hour)
      if (day >= first && slot !== 'night') free += hour.left
    }
  }
  return {
    monday: mondayOf(game),
    first,
    hers,
    hours,
    blocks: blocksOf(game, hours),
    tags: tagsOf(game),
    gaps: open,
    list: game.list.map(({ what, state }) => ({ what, state: state === 'open' && isPlanned(game, what) ? 'planned' : state })),
    free,
  }
}

function readHour(game: Game, day: number, slot: Slot, hers: boolean): HourRead {
  const date = mondayOf(game) + day
  const cell = cellAt(game, day, slot)
  const keeper = hers || isHers(date) ? 'joanna' : whoHasBilly(game, date, slot)
  return {
    day,
    slot,
    ted: cell.ted,
    keeper,
    asked: cell.billy,
    gap: keeper === 'nobody',
    shut: date < game.day,
    left: minutesLeft(game, day, slot),
  }
}

export function isPlanned(game: Game, what: string): boolean {
  return game.plan
    .slice((game.day % 7) * SLOTS.length)
    .some(({ ted }) => ted.some(entry => entry === what || (isActivity(entry) && ACTIVITIES[entry].settles === what)))
}

/** An hour's two lanes, or the one block across both, before neighbours are joined. */
function lanes(game: Game, { day, slot, ted, keeper }: HourRead): Omit<BlockRead, 'day' | 'from' | 'to'>[] {
  const night = slot === 'night'
  if (keeper === 'joanna') {
    const hand = { lane: 'billy', kind: 'pencil', ted: [], billy: 'joanna' } as const
    return ted.length > 0 ? [{ lane: 'ted', kind: kindOf(ted), ted, billy: null }, hand] : [hand]
  }
  if (keeper === 'ted' && !night) {
    if (ted.some(needsBilly)) return [{ lane: 'both', kind: 'together', ted, billy: null }]
    if (ted.length === 0 && runningIn(game, day, slot) === 0) return [{ lane: 'both', kind: 'ghost', ted, billy: 'ted' }]
  }
  const his: BlockRead['billy'] = keeper !== 'ted' ? keeper : night ? 'asleep' : 'near'
  const billy = { lane: 'billy', kind: careKind(keeper), ted: [], billy: his } as const
  if (ted.length > 0) return [{ lane: 'ted', kind: kindOf(ted), ted, billy: null }, billy]
  return [billy]
}

const needsBilly = (what: PlanWhat): boolean => isActivity(what) && ACTIVITIES[what].billy === 'yes'

function kindOf(ted: readonly PlanWhat[]): BlockKind {
  const [what] = ted
  if (what === undefined || !isActivity(what)) return 'home'
  const { kind } = ACTIVITIES[what]
  return kind === 'together' ? 'own' : kind
}

function careKind(keeper: Keeper): BlockKind {
  switch (keeper) {
    case 'nobody':
      return 'gap'
    case 'ted':
      return 'blank'
    case 'school':
    case 'club':
    case 'camp':
      return 'school'
    case 'margaret':
    case 'friend':
      return 'margaret'
    case 'office':
      return 'office'
    case 'joanna':
      return 'pencil'
    default:
      return 'sitter'
  }
}

/** Neighbours that say the same are one block; so is what runs on into the next slot. */
function blocksOf(game: Game, hours: readonly HourRead[]): BlockRead[] {
  const blocks: BlockRead[] = []
  for (const hour of hours) {
    const at = SLOTS.indexOf(hour.slot)
    const running = runningIn(game, hour.day, hour.slot) > 0
    for (const lane of lanes(game, hour)) {
      const before = blocks.findLast(block => block.day === hour.day && block.to === at - 1 && block.lane === lane.lane)
      if (before && isSame(before, lane)) before.to = at
      else blocks.push({ day: hour.day, from: at, to: at, ...lane })
    }
    if (running && hour.ted.length === 0) {
      const before = blocks.findLast(({ day, to, lane }) => day === hour.day && to === at - 1 && lane !== 'billy')
      if (before?.lane === 'ted') before.to = at
    }
  }
  return blocks
}

function isSame(before: BlockRead, lane: Omit<BlockRead, 'day' | 'from' | 'to'>): boolean {
  // A free hour stays one to be pressed, and her hand writes something else in each.
  if (lane.kind === 'ghost' || lane.kind === 'gap') return false
  // School and her errands are one line; the rest she writes hour by hour.
  if (lane.kind === 'pencil') return before.from === 1 && before.to === 1
  return before.kind === lane.kind && before.billy === lane.billy && before.ted.join() === lane.ted.join()
}

function tagsOf(game: Game): TagRead[] {
  const monday = mondayOf(game)
  const tags: TagRead[] = []
  for (const ask of game.asks) {
    if (ask.state !== 'open') continue
    tags.push({ kind: 'ask', what: ask.what, day: ask.day - monday, slot: ask.slot, kept: wouldKeep(game, ask) })
  }
  for (const promise of game.promises) {
    if (promise.day < game.day || promise.day >= monday + 7) continue
    tags.push({ kind: 'promise', what: promise.what, day: promise.day - monday, slot: promise.slot, kept: wouldHold(game, promise) })
  }
  for (const { what, day, slot } of datesOf(game, monday, monday + 6))
    tags.push({ kind: 'date', what, day: day - monday, slot, kept: true })
  return tags
}

/** Whether the plan as it stands holds what an ask wants. */
function wouldKeep(game: Game, { what, day, slot }: Ask): boolean {
  const { keptBy, keptAt, anyHour, orBefore } = ASKS[what]
  const wanted = keptBy as readonly string[]
  if (orBefore)
    for (let before = game.day % 7; before < day - mondayOf(game); before++)
      for (const at of SLOTS) if (cellAt(game, before, at).ted.some(entry => wanted.includes(entry))) return true
  for (const at of anyHour ? SLOTS : [slot]) if (cellAt(game, day, at).ted.some(entry => wanted.includes(entry))) return true
  const { ted } = cellAt(game, day, slot)
  if (keptAt === 'desk') return ted.includes('desk')
  return keptAt === 'home' && ted.every(entry => !isActivity(entry) || HOME.includes(ACTIVITIES[entry].place))
}

function wouldHold(game: Game, { what, day }: PromiseMade): boolean {
  const wanted = PROMISES[what].keptBy as readonly string[]
  return SLOTS.some(slot => cellAt(game, day, slot).ted.some(entry => wanted.includes(entry)))
}

/** Minutes that an entry of the plan takes now. */
export const minutesFor = (game: Game, what: PlanWhat): number => minutesOf(game, what)
