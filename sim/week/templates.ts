/** Six built-in weeks, and filling a calendar with one: only what is legal is put, and every gap they leave on a day without school is covered. */
import { ACTIVITY_IDS, type ActivityId, isActivity } from '../activities/index.ts'
import { DAY_SLOTS, isSchoolDay, isWeekend, SLOTS, type Slot, weekOf } from '../calendar.ts'
import type { Cell, Game } from '../state.ts'
import type { RefusalCode } from '../step.ts'
import { officeOpen } from '../work/workplace.ts'
import { type Care, cellAt, minutesOf, mondayOf, type PlanRow, type PlanWhat, slotNumber } from './grid.ts'
import { canHaveHim, edit, editRefusal, hasRoomFor } from './plan.ts'
import { whoHasBilly } from './who.ts'

type Leaves = 'three' | 'five' | 'half past six' | 'nine'
type Three = readonly [readonly ActivityId[], readonly ActivityId[], readonly ActivityId[]]
type Template = {
  name: string
  /** One sentence for whoever chooses. */
  says: string
  /** Monday to Friday: when the desk is left, and who has Billy until then (null: Ted is at the fence). */
  leaves: readonly [Leaves, Leaves, Leaves, Leaves, Leaves]
  afternoons: readonly [Care | null, Care | null, Care | null, Care | null, Care | null]
  /** Of seven days. */
  breakfasts: number
  suppers: number
  stories: number
  play: number
  reading: number
  talks: number
  /** What is put into the nights, Monday to Sunday. */
  nights: readonly [...ActivityId[]][]
  saturday: Three
  sunday: Three
  /** After the gate, Monday to Friday: what is left of those afternoons. */
  gate: readonly (readonly ActivityId[])[]
}

const none: readonly ActivityId[] = []
const noGate = [none, none, none, none, none] as const

const rows = {
  ordinary: {
    name: 'Ordinary',
    says: 'The desk till five, sitter and club, a park on both days.',
    leaves: ['five', 'five', 'five', 'five', 'five'],
    afternoons: ['corrigan', 'club', 'club', 'club', 'corrigan'],
    breakfasts: 3,
    suppers: 4,
    stories: 4,
    play: 2,
    reading: 2,
    talks: 1,
    nights: [['dishes'], ['mending'], ['nightDesk'], ['dishes'], [], ['dishes'], ['nightDesk']],
    saturday: [['laundry', 'shopping'], ['park'], ['rest']],
    sunday: [['cleaning'], ['park'], ['rest']],
    gate: noGate,
  },
  workFirst: {
    name: 'Work first',
    says: 'The desk until it is done. Somebody is with him.',
    leaves: ['nine', 'half past six', 'half past six', 'nine', 'half past six'],
    afternoons: ['corrigan', 'club', 'club', 'club', 'corrigan'],
    breakfasts: 1,
    suppers: 1,
    stories: 2,
    play: 0,
    reading: 1,
    talks: 0,
    nights: [[], ['nightDesk'], ['nightDesk'], [], [], ['cleaning'], ['nightDesk']],
    saturday: [['saturdayOffice'], ['park'], ['shopping']],
    sunday: [['weekendDesk'], ['rest'], ['rest']],
    gate: noGate,
  },
  homeFirst: {
    name: 'Home first',
    says: 'The fence at three, every day, and the desk at night.',
    leaves: ['three', 'three', 'three', 'three', 'three'],
    afternoons: [null, null, null, null, null],
    breakfasts: 7,
    suppers: 7,
    stories: 7,
    play: 6,
    reading: 5,
    talks: 4,
    nights: [['nightDesk'], ['dishes', 'mending'], ['nightDesk'], ['cleaning'], ['dishes'], [], ['nightDesk']],
    saturday: [['laundry', 'shopping'], ['park'], ['frontWindow']],
    sunday: [['cleaningTogether'], ['museum'], ['park']],
    gate: [['schoolyard'], none, ['schoolyard'], none, ['schoolyard']],
  },
  tiredFather: {
    name: 'Getting by',
    says: 'What a man does who has not slept. No hour is wasted on the stove.',
    leaves: ['half past six', 'half past six', 'half past six', 'half past six', 'five'],
    afternoons: ['corrigan', 'club', 'club', 'club', 'corrigan'],
    breakfasts: 1,
    suppers: 1,
    stories: 2,
    play: 1,
    reading: 0,
    talks: 0,
    nights: [['nightDesk'], [], ['nightDesk'], [], [], [], ['nightDesk']],
    saturday: [['rest'], ['weekendDesk'], ['shopping']],
    sunday: [['rest'], ['weekendDesk'], ['rest']],
    gate: noGate,
  },
  twoEarlyDays: {
    name: 'Two early days',
    says: 'Tuesday and Thursday at the fence, the rest covered, one evening to spare.',
    leaves: ['five', 'three', 'five', 'three', 'five'],
    afternoons: ['corrigan', null, 'club', null, 'margaret'],
    breakfasts: 5,
    suppers: 4,
    stories: 6,
    play: 4,
    reading: 3,
    talks: 2,
    nights: [['nightDesk'], ['dishes', 'mending'], ['nightDesk'], ['coffee'], ['dishes'], [], ['nightDesk']],
    saturday: [['laundry', 'shopping'], ['park'], ['rest']],
    sunday: [['cleaningTogether'], ['museum'], ['rest']],
    gate: [none, ['schoolyard'], none, ['schoolyard'], none],
  },
  deadlineWeek: {
    name: 'Deadline week',
    says: 'Nights at the table, two late evenings, a trip on Sunday to say so.',
    leaves: ['half past six', 'five', 'half past six', 'five', 'five'],
    afternoons: ['corrigan', 'club', 'club', 'club', 'margaret'],
    breakfasts: 3,
    suppers: 3,
    stories: 5,
    play: 2,
    reading: 2,
    talks: 1,
    nights: [['nightDesk'], ['nightDesk'], ['nightDesk'], ['nightDesk'], [], ['cleaning'], []],
    saturday: [['laundry', 'shopping'], ['park'], ['rest']],
    sunday: [['weekendDesk'], ['museum'], ['rest']],
    gate: noGate,
  },
} as const satisfies Record<string, Template>
export type TemplateId = keyof typeof rows
export const TEMPLATES: Readonly<Record<TemplateId, Template>> = rows
export const TEMPLATE_IDS = Object.keys(rows) as TemplateId[]

/** Minutes of an evening that are Billy's before it gets late: the light is out by half past eight. */
const BILLYS_EVENING = 150
/** Who is asked when the one who was wanted can't have him, in this order. */
const COVERS: readonly Care[] = ['camp', 'corrigan', 'margaret', 'robin']

/** Whether the thing done `times` in seven days falls on this day: spread as evenly as can be. */
const falls = (times: number, day: number): boolean => Math.floor(((day + 1) * times) / 7) > Math.floor((day * times) / 7)

/** Why a template can't be taken now, or null. In her own days nothing of hers can be moved. */
export function templateRefusal(game: Game, id: TemplateId): RefusalCode | null {
  if (!Object.hasOwn(TEMPLATES, id)) return 'unknown'
  return weekOf(game.day) === 0 && game.day < 4 ? 'notNow' : null
}

/** Fills the days that are left of this week with a built-in one. */
export function applyTemplate(game: Game, id: TemplateId): void {
  const template: Template = TEMPLATES[id]
  const monday = mondayOf(game)
  for (let day = game.day % 7; day < 7; day++) {
    for (const slot of SLOTS) empty(cellAt(game, day, slot))
    const date = monday + day
    const free = isWeekend(date) || (!isSchoolDay(date) && !officeOpen(game, date))
    if (free) freeDay(game, day, day % 2 === 1 ? template.saturday : template.sunday)
    else if (officeOpen(game, date)) workDay(game, template, day)
    else dayWithoutOffice(game, template, day)
    mornings(game, template, day)
    evening(game, template, day)
    for (const what of template.nights[day] ?? none) put(game, day, 'night', what)
  }
}

/** Fills the days that are left as they stood a week ago, as far as that is legal; what a day without school leaves open is covered. */
export function applyLastWeek(game: Game): void {
  for (let day = game.day % 7; day < 7; day++) {
    for (let at = 0; at < SLOTS.length; at++) {
      const slot = SLOTS[at] as Slot
      const cell = cellAt(game, day, slot)
      const before = game.lastPlan[day * 6 + at]
      empty(cell)
      if (!before) continue
      if (before.billy !== null && canHaveHim(game, day, slot, before.billy)) cell.billy = before.billy
      for (const what of before.ted) if (editRefusal(game, day, slot, 'ted', what) === null) edit(game, day, slot, 'ted', what)
      if (cell.billy === null && leavesAlone(game, day, slot)) coverOrStay(game, day, slot, before.billy)
    }
  }
}

/** Something that a plan wanted of an hour and did not get; `why`: what stands in its way, null where another simply has him. */
export type LeftOut = { day: number; slot: Slot; row: PlanRow; what: PlanWhat; why: RefusalCode | null }

/** What is missing of a wanted week from the one that stands, in the week's order. Things of her list belong to their own week and are not missed. */
export function leftOut(game: Game, wanted: readonly Cell[]): LeftOut[] {
  const found: LeftOut[] = []
  for (let day = game.day % 7; day < 7; day++) {
    for (const slot of SLOTS) {
      const want = wanted[day * SLOTS.length + slotNumber[slot]]
      const has = cellAt(game, day, slot)
      if (!want) continue
      const miss = (row: PlanRow, what: PlanWhat): void => {
        found.push({ day, slot, row, what, why: editRefusal(game, day, slot, row, what)?.code ?? null })
      }
      for (const what of want.ted) if (isActivity(what) && !has.ted.includes(what)) miss('ted', what)
      if (want.billy !== null && want.billy !== has.billy) miss('billy', want.billy)
    }
  }
  return found
}

/** What a built-in week would put, were every day an ordinary one: who has Billy after school, the nights, and both free days. */
export function templateWishes(game: Game, id: TemplateId): Cell[] {
  const template: Template = TEMPLATES[id]
  const monday = mondayOf(game)
  const cells: Cell[] = []
  for (let day = 0; day < 7; day++) {
    const free: Three | null = isWeekend(monday + day) ? (day % 2 === 1 ? template.saturday : template.sunday) : null
    for (const slot of SLOTS) {
      const at = DAY_SLOTS.indexOf(slot as (typeof DAY_SLOTS)[number])
      const ted = slot === 'night' ? (template.nights[day] ?? none) : free && at >= 0 ? (free[at] ?? none) : none
      cells.push({ ted: [...ted], billy: !free && slot === 'afternoon' ? (template.afternoons[day] ?? null) : null })
    }
  }
  return cells
}

function empty(cell: Cell): void {
  cell.ted = nothing
  cell.billy = null
}

/** Lists of one thing, shared: a cell's list is replaced when it changes, never written into. */
const alone = new Map<ActivityId, ActivityId[]>()
for (const id of ACTIVITY_IDS) alone.set(id, [id])
const nothing: Cell['ted'] = []

function put(game: Game, day: number, slot: Slot, what: ActivityId): boolean {
  if (!hasRoomFor(game, day, slot, what)) return false
  const cell = cellAt(game, day, slot)
  cell.ted = cell.ted.length === 0 ? (alone.get(what) ?? [what]) : [...cell.ted, what]
  return true
}

function freeDay(game: Game, day: number, [forenoon, midday, afternoon]: Three): void {
  for (const what of forenoon) put(game, day, 'forenoon', what)
  for (const what of midday) put(game, day, 'midday', what)
  for (const what of afternoon) put(game, day, 'afternoon', what)
  for (const slot of DAY_SLOTS) if (leavesAlone(game, day, slot)) coverOrStay(game, day, slot, 'corrigan')
}

function workDay(game: Game, template: Template, day: number): void {
  const atGate = template.leaves[day] === 'three' && isSchoolDay(mondayOf(game) + day)
  const wanted = template.afternoons[day] ?? 'corrigan'
  for (const slot of DAY_SLOTS) {
    if (slot === 'afternoon' && atGate) {
      gate(game, template, day)
      continue
    }
    put(game, day, slot, 'desk')
    if (leavesAlone(game, day, slot)) coverOrStay(game, day, slot, wanted)
  }
}

function gate(game: Game, template: Template, day: number): void {
  put(game, day, 'afternoon', 'pickUp')
  for (const what of template.gate[day] ?? none) put(game, day, 'afternoon', what)
}

/** A school day without a desk to go to: leads, the lawyer, and the fence. */
function dayWithoutOffice(game: Game, template: Template, day: number): void {
  put(game, day, 'forenoon', 'jobLeads')
  if (day === 1) put(game, day, 'midday', 'lawyer')
  gate(game, template, day)
}

/** Whether the plan leaves Billy with nobody in a slot. */
const leavesAlone = (game: Game, day: number, slot: Slot): boolean => whoHasBilly(game, mondayOf(game) + day, slot) === 'nobody'

/** The one who is wanted, or the next who can; where nobody can, Ted stays. */
function coverOrStay(game: Game, day: number, slot: Slot, wanted: Care | null): void {
  const cell = cellAt(game, day, slot)
  // Camp is meant for the summer days whoever else was wanted: it is paid for.
  if (canHaveHim(game, day, slot, 'camp')) cell.billy = 'camp'
  else if (wanted !== null && wanted !== 'ted' && canHaveHim(game, day, slot, wanted)) cell.billy = wanted
  else {
    for (const care of COVERS) {
      if (!canHaveHim(game, day, slot, care)) continue
      cell.billy = care
      return
    }
    cell.ted = nothing
    if (slot === 'afternoon') put(game, day, slot, 'pickUp')
  }
}

function mornings(game: Game, template: Template, day: number): void {
  put(game, day, 'morning', falls(template.breakfasts, day) ? 'breakfast' : 'cereal')
  if (!put(game, day, 'morning', 'walkToSchool')) return
  put(game, day, 'morning', 'lunchBag')
}

function evening(game: Game, template: Template, day: number): void {
  let left = BILLYS_EVENING
  const leaves = officeOpen(game, mondayOf(game) + day) ? template.leaves[day] : 'five'
  if (leaves === 'nine' && put(game, day, 'evening', 'stayTillNine')) {
    coverOrStay(game, day, 'evening', 'corrigan')
    return
  }
  if (leaves === 'half past six' && put(game, day, 'evening', 'stayLate') && leavesAlone(game, day, 'evening'))
    coverOrStay(game, day, 'evening', 'corrigan')
  const cooked = falls(template.suppers, day) && spend('supper')
  if (!cooked) spend('slice')
  // The story is what the evening ends with; its minutes are kept free before anything else is put.
  const story = falls(template.stories, day)
  const kept = story ? minutesOf(game, 'story') : 0
  left -= kept
  if (falls(template.reading, day)) spend('reading')
  if (falls(template.play, 6 - day)) spend('play')
  if (day === 2 || day === 6) spend('bath')
  if (falls(template.talks, day)) spend('listen')
  if (story) put(game, day, 'evening', 'story')

  function spend(what: ActivityId): boolean {
    const minutes = minutesOf(game, what)
    if (minutes > left || !put(game, day, 'evening', what)) return false
    left -= minutes
    return true
  }
}
