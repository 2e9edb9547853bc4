/** Which hours are worth their place: plans of one week, lived on with luck of their own, and what else their hours could have held. */
import {
  ACTIVITIES,
  ACTIVITY_IDS,
  type ActivityId,
  type Care,
  type Cell,
  copy,
  copyPlan,
  dice,
  type Game,
  imagine,
  isActivity,
  isCare,
  lazyLegal,
  newGame,
  players,
  refusalOf,
  run,
  SLOTS,
  type Slot,
  step,
  view,
  weekOf,
} from '../sim/index.ts'
import { playerNamed } from './players.ts'
import { worthOf } from './score.ts'
import { waysOf } from './weeks.ts'

/** A Monday of somebody's play. */
export type Monday = { seed: string; player: string; week: number }
/** Some hours of a week as they would be: the number of the cell, and what it holds. */
type Change = readonly (readonly [at: number, cell: Cell])[]

/** Weeks that are lived on, by a balanced player, after the one that is planned: what an hour does shows on its Sunday and the next. */
const LIVED_ON = 1
/** Cards of the pool come whatever is planned, and drown what an hour does: while plans are weighed the pool keeps still. */
const STILL = { 'director.cards': 0, 'director.least': 0, 'director.most': 0, 'director.emptyWeeks': 20 } as const

/** The Monday, with the calendar as a balanced player fills it. */
export function stateOf({ seed, player, week }: Monday): Game {
  const { game } = run(newGame({ seed }), playerNamed(player), { until: at => at.planning && weekOf(at.day) >= week })
  return filled(game)
}

/** The same game with the calendar as a balanced player fills it, before the week begins. */
function filled(game: Game): Game {
  const seen = view(game)
  const legal = lazyLegal(game)
  const draw = dice(`${game.seed}/niches`)
  for (let asked = 0; asked < 1000; asked++) {
    const action = players.balanced(seen, legal, draw)
    if (action.do === 'live') break
    step(game, action)
  }
  return game
}

/** Weighs plans of one week under the same lucks: each luck is the game as Ted can imagine it. */
class Scales {
  private readonly heads: readonly Game[]
  private readonly keys: readonly string[]
  private readonly until: number

  /** `from`: the first luck, so that what was found with some can be weighed again with others. */
  constructor(game: Game, lucks: number, from = 0) {
    this.keys = Array.from({ length: lucks }, (_, at) => `niches/${game.seed}/${game.day}/${from + at}`)
    this.heads = this.keys.map(key => {
      const head = imagine(game, key)
      head.balance = { ...head.balance, ...STILL }
      return head
    })
    this.until = (weekOf(game.day) + 1 + LIVED_ON) * 7
  }

  /** What the plan is worth, luck by luck; of the first `lucks` where not all are wanted. */
  worths(plan: readonly Cell[], lucks = this.heads.length): number[] {
    return this.heads.slice(0, lucks).map((head, at) => {
      const game = copy(head)
      game.plan = copyPlan(plan)
      step(game, { do: 'live' })
      run(game, players.balanced, { until: ({ day }) => day >= this.until, dice: dice(`${this.keys[at]}/player`) })
      return worthOf(game)
    })
  }
}

/** The plan with some hours changed. */
function changed(plan: readonly Cell[], change: Change): Cell[] {
  const own = copyPlan(plan)
  for (const [at, cell] of change) own[at] = { ted: [...cell.ted], billy: cell.billy }
  return own
}

/** How much more the one is worth than the other, luck by luck, and how sure that is. */
function beyond(one: readonly number[], other: readonly number[]): { mean: number; error: number } {
  const each = one.map((worth, at) => worth - (other[at] ?? 0))
  const mean = each.reduce((sum, by) => sum + by, 0) / each.length
  const spread = each.reduce((sum, by) => sum + (by - mean) ** 2, 0) / Math.max(1, each.length - 1)
  return { mean, error: Math.sqrt(spread / each.length) }
}

const STORY: ActivityId = 'story'
/** Who can be asked to have Billy, so that Ted is free for something. */
const COVERS: readonly Care[] = ['margaret', 'corrigan', 'robin', 'club']

/** Everything else that an hour could hold, where the laws of the plan allow it: one thing less, more, or another; another hour whole. */
function othersFor(game: Game, plan: readonly Cell[], at: number): Change[] {
  const day = Math.floor(at / SLOTS.length)
  const slot = SLOTS[at % SLOTS.length] as Slot
  const now = plan[at] as Cell
  const found = new Map<string, Change>()
  const desk = copy(game)
  const add = (ted: Cell['ted'], billy: Cell['billy']): void => {
    const key = keyOf({ ted, billy })
    if (found.has(key) || key === keyOf(now)) return
    const change = legalChange(desk, plan, at, { ted, billy })
    if (change) found.set(key, change)
  }
  const fitting = ACTIVITY_IDS.filter(id => ACTIVITIES[id].slots.includes(slot))
  for (const [place] of now.ted.entries()) add(now.ted.toSpliced(place, 1), now.billy)
  for (const id of fitting) {
    if (now.ted.includes(id)) continue
    const before = now.ted.at(-1) === STORY ? now.ted.length - 1 : now.ted.length
    add(now.ted.toSpliced(before, 0, id), now.billy)
    for (const [place] of now.ted.entries()) add(now.ted.toSpliced(place, 1, id), now.billy)
    for (const billy of coversFor(id, now)) add([id], billy)
  }
  for (const { ted, billy } of waysOf(day, slot)) add([...(ted ?? [])], billy === 'clear' ? null : (billy ?? now.billy))
  return [...found.values()]
}

/** Who may have Billy while this is done. */
function coversFor(id: ActivityId, { billy }: Cell): readonly Cell['billy'][] {
  const { billy: wanted } = ACTIVITIES[id]
  if (wanted === 'yes' || id === 'margaretTakes' || id === 'marcus') return [null]
  return wanted === 'maybe' ? [billy, null] : [billy, ...COVERS]
}

/** The cell put into the plan by its laws, the hour after it emptied where it runs on into it; null where that is refused. */
function legalChange(game: Game, plan: readonly Cell[], at: number, { ted, billy }: Cell): Change | null {
  const day = Math.floor(at / SLOTS.length)
  const slot = SLOTS[at % SLOTS.length] as Slot
  game.plan = copyPlan(plan)
  const cell = game.plan[at] as Cell
  cell.ted = []
  cell.billy = null
  const empty: [number, Cell][] = []
  if (billy !== null) {
    if (refusalOf(game, { do: 'plan', day, slot, row: 'billy', what: billy })) return null
    cell.billy = billy
  }
  for (const what of ted) {
    let why = refusalOf(game, { do: 'plan', day, slot, row: 'ted', what })
    const next = game.plan[at + 1]
    if (why?.code === 'occupied' && next) {
      next.ted = []
      next.billy = null
      empty.push([at + 1, { ted: [], billy: null }])
      why = refusalOf(game, { do: 'plan', day, slot, row: 'ted', what })
    }
    if (why) return null
    cell.ted = [...cell.ted, what]
  }
  return [[at, { ted, billy }], ...empty]
}

const keyOf = ({ ted, billy }: Cell): string => `${ted.join(' ')}${billy === null ? '' : ` @${billy}`}`

/** What holds of one activity in the best plan found for one Monday. */
type Kept = { what: ActivityId; at: number; margin: number; error: number }
/** How near an activity came that did not: what the best of its hour is worth more, the hour it would have made. */
export type Miss = { short: number; hour: string; best: string }
/** The best plan found for a Monday, day by day in words; what in it nothing else could stand for; what came near, by activity. */
export type Best = { monday: Monday; plan: string[]; kept: Kept[]; misses: Partial<Record<ActivityId, Miss>> }

/** Lucks under which a change is first looked at, then what did best among them, then what is nearly sure. */
const LOOKS = [
  { lucks: 1, keep: 8 },
  { lucks: 4, keep: 3 },
] as const
/** Lucks of a climb; and those, others, under which what it found is weighed again. */
const CLIMB = 8
/** Worth by which a change has to do better. */
const STEP = 0.05
/** Others that are weighed again at the end, beside the hour without it. */
const RIVALS = 6

/**
 * Climbs from a balanced week, hour by hour, to the best plan it finds, and weighs what stands in it under other lucks: against
 * the hour without it, and against all that came nearest in its place.
 */
export function bestOf(monday: Monday): Best {
  const game = stateOf(monday)
  const scales = new Scales(game, CLIMB)
  let plan: Cell[] = copyPlan(game.plan)
  let worth = scales.worths(plan)
  const rivals: Change[][] = []
  const misses: Best['misses'] = {}
  for (let at = 0; at < plan.length; at++) {
    const { ranked, first } = rank(scales, plan, worth, othersFor(game, plan, at))
    const before = plan
    const best = ranked[0]
    missed(misses, at, Math.max(0, best?.mean ?? 0), keyOf((best && best.mean > STEP ? best.change[0]?.[1] : plan[at]) as Cell), first)
    if (best && best.mean > STEP) {
      plan = changed(plan, best.change)
      worth = best.worth
    }
    // What stood there before, in every hour that the best change took: a rival has them back.
    const back: Change = plan === before ? [] : (best?.change ?? []).map(([where]) => [where, before[where] as Cell])
    const others = plan === before ? ranked : ranked.slice(1)
    rivals.push([...(back.length > 0 ? [back] : []), ...others.map(({ change }): Change => [...back, ...change])])
  }
  return { monday, plan: daysOf(plan), kept: weighed(game, plan, rivals), misses }
}

/** Notes what each activity fell short by in this hour, where it is the nearest that it came. */
function missed(misses: Best['misses'], at: number, most: number, best: string, first: readonly Looked[]): void {
  for (const { change, mean } of first) {
    const cell = change.find(([where]) => where === at)?.[1]
    for (const what of cell?.ted ?? [])
      if (cell && isActivity(what) && most - mean < (misses[what]?.short ?? Number.POSITIVE_INFINITY))
        misses[what] = { short: most - mean, hour: keyOf(cell), best }
  }
}

type Looked = { change: Change; mean: number }
type Ranked = Looked & { worth: number[] }

/** The changes that do best, best first; fewer and fewer under more and more lucks. */
function rank(
  scales: Scales,
  plan: readonly Cell[],
  worth: readonly number[],
  changes: readonly Change[],
): { ranked: Ranked[]; first: Looked[] } {
  const first: Looked[] = []
  let left: Ranked[] = changes.map(change => ({ change, mean: 0, worth: [] }))
  for (const { lucks, keep } of [...LOOKS, { lucks: CLIMB, keep: RIVALS }]) {
    for (const each of left) {
      each.worth = scales.worths(changed(plan, each.change), lucks)
      each.mean = beyond(each.worth, worth.slice(0, lucks)).mean
    }
    if (first.length === 0) first.push(...left.map(({ change, mean }) => ({ change, mean })))
    left.sort((one, other) => other.mean - one.mean)
    if (lucks < CLIMB) left = left.slice(0, keep)
  }
  return { ranked: left, first }
}

/** What of a plan does better than the hour without it and than all its rivals, under lucks that nobody climbed by. */
function weighed(game: Game, plan: readonly Cell[], rivals: readonly (readonly Change[])[]): Kept[] {
  const scales = new Scales(game, CLIMB, CLIMB)
  const worth = scales.worths(plan)
  const kept = new Map<ActivityId, Kept>()
  for (const [at, cell] of plan.entries()) {
    const own = cell.ted.filter(isActivity)
    if (own.length === 0) continue
    const others = (rivals[at] ?? []).map(change => ({ change, by: beyond(worth, scales.worths(changed(plan, change))) }))
    for (const what of own) {
      const without: Change = [[at, { ted: cell.ted.filter(each => each !== what), billy: cell.billy }]]
      const all = [
        beyond(worth, scales.worths(changed(plan, without))),
        ...others.filter(({ change }) => !change.some(([where, { ted }]) => where === at && ted.includes(what))).map(({ by }) => by),
      ]
      const least = all.reduce((one, other) => (other.mean < one.mean ? other : one))
      const known = kept.get(what)
      if (least.mean > 0 && least.mean > (known?.margin ?? 0)) kept.set(what, { what, at, margin: least.mean, error: least.error })
    }
  }
  return [...kept.values()]
}

/** One activity in one hour of a plan for a Monday, on which it does better than anything else that hour could hold. */
export type Witness = Monday & { what: ActivityId; at: number; plan: string[] }

/** Lucks of a closer look, and the place of the first among all lucks. */
const CLOSER = { lucks: 4, from: 2 * CLIMB } as const

/** Where an activity that a climb passed over, looked at under one luck only, does better after all than what the best plan has there. */
export function passedOver({ monday, plan: words }: Best, what: ActivityId): { witness: Witness; sure: number }[] {
  const game = stateOf(monday)
  const plan = cellsOf(words)
  const scales = new Scales(game, CLOSER.lucks, CLOSER.from)
  const worth = scales.worths(plan)
  const found: { witness: Witness; sure: number }[] = []
  for (const [at, { ted }] of plan.entries()) {
    if (ted.includes(what) || !ACTIVITIES[what].slots.includes(SLOTS[at % SLOTS.length] as Slot)) continue
    for (const change of othersFor(game, plan, at)) {
      if (!change.some(([where, cell]) => where === at && cell.ted.includes(what))) continue
      const own = changed(plan, change)
      const { mean, error } = beyond(scales.worths(own), worth)
      if (mean > STEP) found.push({ witness: { ...monday, what, at, plan: daysOf(own) }, sure: mean / Math.max(0.01, error) })
    }
  }
  return found
}

/** A rival that an activity has to do better than: the hour without it, what stands for it, how much more it is worth. */
type Beaten = { rival: string; mean: number; error: number }

/**
 * Lives a witness again, under `lucks` of its own, beside the hour without the activity, the hour with any other in its place,
 * and the hour as a balanced player would have it; nearest first.
 */
export function beatenBy({ what, at, plan: words, ...monday }: Witness, lucks: number, from: number): Beaten[] {
  const game = stateOf(monday)
  const usual = game.plan[at] as Cell
  const plan = cellsOf(words)
  const cell = plan[at] as Cell
  const rivals = othersFor(game, plan, at).filter(change => isInstead(change, at, cell, what))
  if (!usual.ted.includes(what)) rivals.push([[at, usual]])
  const scales = new Scales(game, lucks, from)
  const worth = scales.worths(plan)
  const beaten = rivals.map(change => ({
    rival: keyOf((change[0] as Change[number])[1]),
    ...beyond(worth, scales.worths(changed(plan, change))),
  }))
  return beaten.toSorted((one, other) => one.mean - other.mean)
}

/** Whether a change leaves the hour as it is but for this activity: gone, or another where it stood. */
function isInstead(change: Change, at: number, { ted, billy }: Cell, what: ActivityId): boolean {
  const place = ted.indexOf(what)
  const other = change.find(([where]) => where === at)?.[1]
  if (!other || other.billy !== billy || other.ted.includes(what)) return false
  return other.ted.every((each, here) => each === ted[here] || here === place || each === ted[here + 1]) && other.ted.length <= ted.length
}

/** The plan as seven lines of words: hours parted by ‘;’, who has Billy behind ‘@’. */
export const daysOf = (plan: readonly Cell[]): string[] =>
  Array.from({ length: 7 }, (_, day) =>
    plan
      .slice(day * SLOTS.length, (day + 1) * SLOTS.length)
      .map(keyOf)
      .join('; '),
  )

/** The plan that such lines mean. */
export const cellsOf = (days: readonly string[]): Cell[] =>
  days.flatMap(day =>
    day.split(';').map(hour => {
      const each = hour
        .trim()
        .split(' ')
        .filter(word => word !== '')
      const billy = each.find(word => word.startsWith('@'))?.slice(1)
      return { ted: each.filter(word => !word.startsWith('@')) as Cell['ted'], billy: billy !== undefined && isCare(billy) ? billy : null }
    }),
  )
