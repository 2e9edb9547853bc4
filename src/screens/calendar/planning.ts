/** What the player does with the calendar: something in hand, edits with a way back, and the wishes they come to. */
import {
  ACTIVITIES,
  type Action,
  editsTo,
  type Forecast,
  type Game,
  type HourRead,
  isLegal,
  type LeftOut,
  leftOut,
  type PlanAction,
  placesFor,
  type PlanRow,
  type PlanWhat,
  readTroubles,
  readWarnings,
  readWeek,
  refusalOf,
  type Slot,
  SLOTS,
  type Stop,
  type TagRead,
  templateWishes,
  type Trouble,
  type Warning,
  type WayRead,
  type WeekRead,
  words,
} from '../../../sim/index.ts'
import type { World } from '../screen.ts'
import type { SavedPlan } from '../../settings.ts'
import { isCare, leftWords, rowFor } from './labels.ts'
import { lessonFor } from './lessons.ts'

export type Place = { day: number; slot: Slot }
type Cells = Game['plan']

/** Enough to take a whole evening's planning back. */
const REMEMBERED = 60
/** Days for which a warning that was put away says nothing. */
const ASLEEP = 14

const hourKey = ({ day, slot }: Place): string => `${day} ${slot}`
/** The hour that a mark's key names. */
export function placeAt(key: string): Place {
  const [day = '0', slot = 'morning'] = key.split(' ')
  return { day: Number(day), slot: slot as Slot }
}
const tagKey = ({ kind, what, day }: TagRead): string => `${kind} ${what} ${day}`
const isActivity = (what: string): boolean => Object.hasOwn(ACTIVITIES, what)

export class Planning {
  week: WeekRead
  /** How the week may go; undefined until it is known, null where nobody can say. */
  ahead: Forecast | null | undefined
  private readonly world: World
  private readonly changed: () => void
  /** What of the plan will not be kept, and what threatens beyond it. */
  troubles: Trouble[]
  warnings: Warning[]
  /** Why weeks that ran by themselves have stopped, and how many there were; until the first edit. */
  stop: Stop | null = null
  ran = 0
  /** What was left out or changed where a plan was filled in, by hour. */
  marks = new Map<string, string[]>()
  /** Who was asked last to have Billy, and for which hour of a day. */
  takenBy: { slot: Slot; by: WayRead['by'] } | null = null
  /** What was looked at this week and let be: asks, promises, and warnings of which a way out was taken. */
  private readonly passed = new Set<string>()
  private readonly past: Cells[] = []
  private carried: PlanWhat | null = null
  private fitting: ReadonlySet<string> = new Set()
  private quiet = false

  /** @param changed called once after everything that changes what is seen */
  constructor(world: World, changed: () => void) {
    this.world = world
    this.changed = changed
    this.week = readWeek(this.game)
    this.troubles = readTroubles(this.game)
    this.warnings = readWarnings(this.game)
  }

  /** The play as it lies on the table. */
  get game(): Readonly<Game> {
    const sitting = this.world.sitting()
    if (!sitting) throw new Error('There is no play on the table.')
    return sitting.game
  }

  /** What the next hour pressed gets. */
  get hand(): PlanWhat | null {
    return this.carried
  }

  set hand(what: PlanWhat | null) {
    this.carried = what
    this.fitting = new Set(what === null ? [] : placesFor(this.game, rowFor(what), what).map(({ day, slot }) => `${day} ${slot}`))
    this.changed()
  }

  /** Whether what is in hand can go there; undefined when nothing is in hand. */
  fits({ day, slot }: Place): boolean | undefined {
    return this.carried === null ? undefined : this.fitting.has(`${day} ${slot}`)
  }

  hour({ day, slot }: Place): HourRead {
    const hour = this.week.hours[day * SLOTS.length + SLOTS.indexOf(slot)]
    if (!hour) throw new RangeError(`There is no hour ${day} ${slot}.`)
    return hour
  }

  /** Reads the week again: after every step, whoever wished it. */
  heard(): void {
    if (this.quiet) return
    this.week = readWeek(this.game)
    this.troubles = readTroubles(this.game)
    this.warnings = readWarnings(this.game)
    if (this.carried !== null) this.hand = this.carried
    else this.changed()
  }

  /** Puts something into an hour, into the row it belongs to. Returns why it can't be, or null. */
  put({ day, slot }: Place, what: PlanWhat): string | null {
    const action: PlanAction = { do: 'plan', day, slot, row: rowFor(what), what }
    const refused = refusalOf(this.game, action)
    if (refused) return words(this.game, refused.path, refused.values)
    this.edit([action])
    return null
  }

  /** Puts something into an hour in place of what stands there: in Ted's row, or in both. */
  putInstead(place: Place, what: PlanWhat, of: PlanRow | 'both'): void {
    const cells = this.copied()
    const cell = cells[place.day * SLOTS.length + SLOTS.indexOf(place.slot)]
    if (!cell || isCare(what) || what === 'clear') return
    cell.ted = [what]
    if (of === 'both') cell.billy = null
    this.edit(editsTo(this.game, cells))
  }

  /** Puts something into the first hour of the week that has room. */
  putAnywhere(what: PlanWhat): Place | null {
    const [place] = placesFor(this.game, rowFor(what), what)
    if (!place) return null
    this.put(place, what)
    return place
  }

  clear({ day, slot }: Place, row: PlanRow): boolean {
    const action: PlanAction = { do: 'plan', day, slot, row, what: 'clear' }
    if (!isLegal(this.game, action)) return false
    this.edit([action])
    return true
  }

  /** Takes one entry out of an hour and leaves the others. */
  takeOut(place: Place, index: number): void {
    const cells = this.copied()
    const cell = cells[place.day * SLOTS.length + SLOTS.indexOf(place.slot)]
    cell?.ted.splice(index, 1)
    this.edit(editsTo(this.game, cells))
  }

  /** Moves what stands in one hour's lane to another, as far as the rules let it. */
  move(from: Place, to: Place, row: PlanRow): void {
    const cells = this.copied()
    const [a, b] = [from, to].map(({ day, slot }) => cells[day * SLOTS.length + SLOTS.indexOf(slot)])
    if (!a || !b || a === b) return
    if (row === 'billy') [b.billy, a.billy] = [a.billy, null]
    else [b.ted, a.ted] = [[...b.ted, ...a.ted], []]
    this.edit(editsTo(this.game, cells))
  }

  /** Makes a day like the one before it; false on the first day that can be planned. */
  copyYesterday(day: number): boolean {
    if (day <= this.week.first) return false
    const cells = this.copied()
    for (let at = 0; at < SLOTS.length; at++) {
      const before = cells[(day - 1) * SLOTS.length + at]
      if (before) cells[day * SLOTS.length + at] = { ted: [...before.ted], billy: before.billy }
    }
    this.edit(editsTo(this.game, cells))
    return true
  }

  /** Makes edits that were offered as they stand. */
  edit(actions: readonly PlanAction[]): void {
    if (actions.length > 0) this.keep(() => this.wish(actions))
  }

  /** Takes a way on that was offered: edits, or a whole week. */
  take(actions: readonly Action[]): void {
    if (actions.length > 0) this.keep(() => this.wish(actions))
  }

  /** Takes a way out of a gap; who was asked can be asked for the same hour of other days. */
  takeOutOf({ slot }: Place, { edits, by }: WayRead): void {
    this.takenBy = { slot, by }
    this.edit(edits)
  }

  /** Lets an ask or a promise go without an hour: it is not spoken of again this week, and still stands on it. */
  letGo(tag: TagRead): void {
    this.pass(tagKey(tag))
  }

  isLetGo(tag: TagRead): boolean {
    return this.passed.has(tagKey(tag))
  }

  /** Takes a way that a warning offers: it has been answered for this week. */
  answer(warning: string, actions: readonly Action[]): void {
    this.passed.add(warning)
    this.take(actions)
  }

  private pass(key: string): void {
    this.passed.add(key)
    this.changed()
  }

  /** Fills the week with a built-in plan, or with last week's. Returns what had to be left out or changed. */
  fill(action: Extract<Action, { do: 'template' | 'lastWeek' }>): LeftOut[] {
    const wanted = action.do === 'template' ? templateWishes(this.game, action.id) : this.game.lastPlan
    return this.fillWith(wanted, () => this.wish([action]))
  }

  /** Fills the week as it was kept under a name, as far as the rules let it. Returns what had to be left out. */
  fillKept({ cells }: SavedPlan): LeftOut[] {
    // What the rules no longer know is left out as well: an edit that names it is refused.
    const wanted = cells as unknown as Cells
    return this.fillWith(wanted, () => this.wish(editsTo(this.game, wanted)))
  }

  private fillWith(wanted: Cells, doing: () => void): LeftOut[] {
    this.keep(doing)
    const left = leftOut(this.game, wanted)
    this.marks = new Map()
    for (const one of left) {
      const hour = hourKey(one)
      this.marks.set(hour, [...(this.marks.get(hour) ?? []), leftWords(one)])
    }
    this.changed()
    return left
  }

  /** Why this hour is not as the plan had it, in sentences. */
  marksAt(place: Place): readonly string[] {
    return this.marks.get(hourKey(place)) ?? []
  }

  /** The weeks kept by name. */
  get plans(): readonly SavedPlan[] {
    return this.world.settings().plans
  }

  /** Keeps the week as it stands under a name; one of the same name gives way. Things of her list belong to this week alone. */
  keepAs(name: string): void {
    const cells = this.game.plan.map(({ ted, billy }) => ({ ted: ted.filter(isActivity), billy }))
    this.world.bus.emit('settings', { plans: [...this.plans.filter(plan => plan.name !== name), { name, cells }] })
  }

  forget(name: string): void {
    this.world.bus.emit('settings', { plans: this.plans.filter(plan => plan.name !== name) })
  }

  /** Lets weeks go by until something needs the player. What comes of it is heard as `stopped`. */
  onward(): void {
    this.quiet = true
    this.world.bus.emit('onward')
    this.quiet = false
  }

  /** Opens the calendar at the week that a stretch has come to. */
  turnTo(stop: Stop | null, ran: number): void {
    this.quiet = false
    this.past.length = 0
    this.carried = null
    this.takenBy = null
    this.passed.clear()
    this.marks = new Map()
    this.stop = stop
    this.ran = ran
    this.week = readWeek(this.game)
    this.troubles = readTroubles(this.game)
    this.warnings = readWarnings(this.game)
  }

  /** The day of the play on which a verb was said, or null; in a later play it counts as said long ago. */
  notedOn(lesson: string): number | null {
    return this.world.settings().noted[`lesson ${lesson}`] ?? null
  }

  noteLesson(lesson: string): void {
    this.note(`lesson ${lesson}`)
    this.changed()
  }

  /** Whether a warning may speak: it was not put away within two weeks. */
  isAwake(warning: string): boolean {
    if (this.passed.has(warning)) return false
    const day = this.world.settings().noted[`${warning} ${this.game.seed}`]
    return day === undefined || this.game.day - day >= ASLEEP || this.game.day < day
  }

  dismiss(warning: string): void {
    this.note(`${warning} ${this.game.seed}`)
    this.changed()
  }

  private note(name: string): void {
    this.world.bus.emit('settings', { noted: { ...this.world.settings().noted, [name]: this.week.monday } })
  }

  /** Takes back the last edit; false when there is none. */
  undo(): boolean {
    const cells = this.past.pop()
    if (!cells) return false
    this.wish(editsTo(this.game, cells))
    return true
  }

  get undoable(): boolean {
    return this.past.length > 0
  }

  wish(actions: readonly Action[]): void {
    this.quiet = true
    for (const action of actions) this.world.bus.emit('act', action)
    this.quiet = false
    this.heard()
  }

  private keep(doing: () => void): void {
    this.past.push(this.copied())
    this.stop = null
    const lesson = lessonFor(this)
    if (lesson) this.note(`lesson ${lesson}`)
    if (this.past.length > REMEMBERED) this.past.shift()
    doing()
  }

  private copied(): Cells {
    return this.game.plan.map(({ ted, billy }) => ({ ted: [...ted], billy }))
  }
}
