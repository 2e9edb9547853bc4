/** Warnings: what Ted can tell two weeks ahead if nothing changes, and what he could do about it that is legal now. It reads, and changes nothing. */
import { ACTIVITIES, type ActivityId } from '../activities/index.ts'
import { dateOf, SLOTS, type Slot, weekOf } from '../calendar.ts'
import { funds, ONCE } from '../money/bills.ts'
import { USUAL_CUTS } from '../quantities.ts'
import { copy, type Game } from '../state.ts'
import type { Action } from '../step.ts'
import { workplace } from '../work/workplace.ts'
import { CAMP } from './cares.ts'
import { type Care, cellAt, mondayOf, type PlanRow, type PlanWhat } from './grid.ts'
import { edit, editRefusal } from './plan.ts'
import { type TemplateId, templateRefusal } from './templates.ts'
import { whoHasBilly } from './who.ts'

type Edit = Extract<Action, { do: 'plan' }>
/** One way: something put into the first hours that take it, something taken out, another who has Billy, or a whole week. */
type Way =
  | { words: string; put: ActivityId; times: number; slots?: readonly Slot[] }
  | { words: string; out: readonly ActivityId[] }
  | { words: string; from: Care; to: readonly Care[] }
  | { words: string; week: TemplateId }
type Danger = {
  /** ≤ 34 characters: what Ted has noticed. */
  tells: string
  /** ≤ 60 characters: what comes of it if weeks like this go on. */
  says: string
  /** About how many weeks are left, as well as Ted can tell; null: no danger. */
  weeks: (game: Game) => number | null
  ways: Readonly<Record<string, Way>>
}

const EVENING = ['evening'] as const

const rows = {
  job: {
    tells: '{pruett} has begun to count.',
    says: 'Weeks like this, and Sunmill goes to another desk.',
    weeks: standing,
    ways: {
      late: { words: 'Stay late twice', put: 'stayLate', times: 2 },
      nights: { words: 'Layouts at night', put: 'nightDesk', times: 2 },
      saturday: { words: 'Saturday in', put: 'saturdayOffice', times: 1 },
      desk: { words: 'Work first', week: 'workFirst' },
    },
  },
  worn: {
    tells: 'You sat down on the stairs.',
    says: 'A man this tired falls down before he lies down.',
    weeks: worn,
    ways: {
      early: { words: 'Two early beds', put: 'sleepEarly', times: 2 },
      nights: { words: 'No night work', out: ['nightDesk', 'stayTillNine', 'upTooLate', 'mending'] },
      rest: { words: 'An idle hour', put: 'rest', times: 1 },
      home: { words: 'Getting by', week: 'tiredFather' },
    },
  },
  poorly: {
    tells: 'He has no color.',
    says: 'A boy this pale catches whatever the class has.',
    weeks: poorly,
    ways: {
      supper: { words: 'Cook twice', put: 'supper', times: 2, slots: EVENING },
      breakfast: { words: 'Real breakfasts', put: 'breakfast', times: 2 },
      doctor: { words: 'The doctor', put: 'doctor', times: 1 },
      clean: { words: 'Clean the place', put: 'cleaning', times: 1 },
      home: { words: 'Home first', week: 'homeFirst' },
    },
  },
  school: {
    tells: '{calderon} has kept a page back.',
    says: 'A little more of this and the school writes to you.',
    weeks: school,
    ways: {
      reading: { words: 'Read with him', put: 'reading', times: 2, slots: EVENING },
      visit: { words: 'Go and see', put: 'schoolVisit', times: 1 },
      yard: { words: 'The yard', put: 'schoolyard', times: 1 },
      home: { words: 'Home first', week: 'homeFirst' },
    },
  },
  margaret: {
    tells: '{margaret} opens slowly.',
    says: 'Ask more, and she won’t.',
    weeks: margaret,
    ways: {
      hers: { words: 'Take hers', put: 'nellAndToby', times: 1 },
      dish: { words: 'Her dish', put: 'dishReturned', times: 1 },
      coffee: { words: 'Coffee', put: 'coffee', times: 1 },
      other: { words: 'Ask another', from: 'margaret', to: ['club', 'corrigan', 'robin', 'friend'] },
      bench: { words: 'Her bench', put: 'bench', times: 1 },
      fence: { words: 'Two early days', week: 'twoEarlyDays' },
    },
  },
  money: {
    tells: 'The bank book is thin.',
    says: 'The first of the month comes before it is thicker.',
    weeks: money,
    ways: {
      freelance: { words: 'Freelance', put: 'freelance', times: 1 },
      cook: { words: 'Cook, not boxes', put: 'supper', times: 2, slots: EVENING },
      sitter: { words: 'No sitter', from: 'corrigan', to: ['ted', 'margaret', 'friend'] },
      outings: { words: 'No outings', out: ['movie', 'ballgame', 'automat', 'museum', 'eveningOut', 'clientLunch', 'slice'] },
      leads: { words: 'Job leads', put: 'jobLeads', times: 2 },
      bag: { words: 'Lunch in a bag', put: 'lunchBag', times: 3 },
      club: { words: 'No club', from: 'club', to: ['friend', 'margaret'] },
      home: { words: 'Home first', week: 'homeFirst' },
    },
  },
} as const satisfies Record<string, Danger>

export type WarningId = keyof typeof rows
export const WARNINGS: Readonly<Record<WarningId, Danger>> = rows
const WARNING_IDS = Object.keys(rows) as WarningId[]

export type Remedy = { way: string; actions: Action[] }
export type Warning = { id: WarningId; weeks: number; remedies: Remedy[] }

/** What threatens within weeks, the nearest first; each with the ways out of it that are legal now. None while the house is hers. */
export function readWarnings(game: Game): Warning[] {
  if (weekOf(game.day) < 1 || !game.planning || game.over) return []
  const found: Warning[] = []
  for (const id of WARNING_IDS) {
    const weeks = WARNINGS[id].weeks(game)
    if (weeks !== null) found.push({ id, weeks, remedies: remediesFor(game, id) })
  }
  return found.sort((a, b) => a.weeks - b.weeks || (a.id < b.id ? -1 : 1))
}

/** The ways that can be gone now, in the order of the table. */
function remediesFor(game: Game, id: WarningId): Remedy[] {
  const found: Remedy[] = []
  for (const [way, how] of Object.entries(WARNINGS[id].ways)) {
    const actions = actionsOf(game, how)
    if (actions.length > 0) found.push({ way, actions })
  }
  return found
}

function actionsOf(game: Game, way: Way): Action[] {
  if ('week' in way) return templateRefusal(game, way.week) === null ? [{ do: 'template', id: way.week }] : []
  const trial = copy(game)
  const edits: Edit[] = []
  const make = (day: number, slot: Slot, row: PlanRow, what: PlanWhat): boolean => {
    if (editRefusal(trial, day, slot, row, what) !== null) return false
    edit(trial, day, slot, row, what)
    edits.push({ do: 'plan', day, slot, row, what })
    return true
  }
  if ('put' in way) put(trial, way, make)
  else if ('out' in way) takeOut(trial, way.out, make)
  else handOver(trial, way.from, way.to, make)
  return edits
}

type Make = (day: number, slot: Slot, row: PlanRow, what: PlanWhat) => boolean

/** Into the first hours that have room for it, a day apart. */
function put(game: Game, { put: what, times, slots = ACTIVITIES[what].slots }: Extract<Way, { put: ActivityId }>, make: Make): void {
  let left = times
  for (let day = game.day % 7; day < 7 && left > 0; day++)
    for (const slot of slots)
      if (leavesHim(game, day, slot, what) && make(day, slot, 'ted', what)) {
        left--
        break
      }
}

/** Whether somebody would still have Billy if Ted did this. */
function leavesHim(game: Game, day: number, slot: Slot, what: ActivityId): boolean {
  if (ACTIVITIES[what].billy !== 'no') return true
  const keeper = whoHasBilly(game, mondayOf(game) + day, slot)
  return keeper !== 'ted' || slot === 'night' || slot === 'evening'
}

/** Clears the hours that hold nothing else; another hour keeps the rest of what stands there. */
function takeOut(game: Game, what: readonly ActivityId[], make: Make): void {
  for (let day = game.day % 7; day < 7; day++)
    for (const slot of SLOTS) {
      const { ted } = cellAt(game, day, slot)
      if (!ted.some(entry => (what as readonly string[]).includes(entry))) continue
      const rest = ted.filter(entry => !(what as readonly string[]).includes(entry))
      make(day, slot, 'ted', 'clear')
      for (const entry of rest) make(day, slot, 'ted', entry)
    }
}

/** Gives Billy to another, the first who can, wherever this one has him. */
function handOver(game: Game, from: Care, to: readonly Care[], make: Make): void {
  for (let day = game.day % 7; day < 7; day++)
    for (const slot of SLOTS) {
      if (cellAt(game, day, slot).billy !== from) continue
      for (const care of to) if (make(day, slot, 'billy', care)) break
    }
}

/** Weeks under the line are counted; just above it a few more such weeks are enough. */
function standing(game: Game): number | null {
  const { balance, counts } = game
  if (workplace(game) !== 'agency' || counts.demoted > 0) return null
  if (counts.lowStanding > 0) return balance['work.standing.demoteWeeks'] - counts.lowStanding
  return game.numbers['work.standing'] < balance['work.standing.demote'] + NEAR.standing ? balance['work.standing.demoteWeeks'] : null
}

/** Weekends put energy back; what is owed of sleep is what shows. */
function worn({ balance, numbers }: Game): number | null {
  return numbers['ted.sleepDebt'] > balance['ted.collapse.debt'] - NEAR.debt ? 2 : null
}

function poorly(game: Game): number | null {
  const { balance, counts, numbers } = game
  if (counts.sickDays > 0) return null
  if (numbers['billy.health'] < balance['billy.ill.poorlyUnder'] + NEAR.health) return 2
  const hungry = numbers['billy.food'] < balance['billy.neglect.food'] + NEAR.food
  return hungry && numbers['billy.bond'] < balance['billy.neglect.bond'] + NEAR.bond ? 2 : null
}

/** Her word for him is about to become a worse one: she has noticed, and shows it. */
function school({ numbers }: Game): number | null {
  for (const quantity of ['school.teacher', 'billy.school'] as const)
    for (const cut of USUAL_CUTS.slice(0, 2)) if (numbers[quantity] >= cut && numbers[quantity] < cut + NEAR.school) return 2
  return null
}

/** She is nearly done in, nearly used up, or the door nearly shut; where it is shut there is nothing left to warn of. */
function margaret({ balance, numbers }: Game): number | null {
  const [regard, owed, load] = [numbers['margaret.regard'], numbers['margaret.favour'], numbers['margaret.load']]
  if (regard <= balance['margaret.shut'] || owed >= balance['margaret.most'] || load > balance['margaret.doneIn']) return null
  const near =
    regard < balance['margaret.shut'] + NEAR.regard || owed >= balance['margaret.leaning'] || load > balance['margaret.doneIn'] - NEAR.load
  return near ? 2 : null
}

/** What the weeks to come cost, as far as it stands in the book, is more than there is and comes in. */
function money(game: Game): number | null {
  const { balance, counts, numbers, arc } = game
  let have = funds(game)
  if (have < 0) return null
  const weekly =
    balance['money.insurance'] +
    balance['money.going'] +
    balance['money.billy'] +
    balance['money.staples'] +
    balance['money.luxury'] +
    Math.min(balance['money.debts'], numbers['ted.debt']) +
    NEAR.spending +
    (arc.suit > 0 ? balance[arc.suit === 2 ? 'money.lawyer.unpaid' : 'money.lawyer'] : 0)
  for (let ahead = 0; ahead < NEAR.weeks; ahead++) {
    const monday = mondayOf(game) + 7 * ahead
    have -= weekly
    if (weekOf(monday) % 2 === 0 && workplace(game) !== null) have += 2 * numbers['ted.pay']
    for (let day = monday; day < monday + 7; day++) {
      if (dateOf(day).date === 1) have -= balance['money.rent']
      if (arc.eyeDay >= 0 && day === arc.eyeDay + balance['money.hospital.days']) have -= balance['money.hospital']
      for (const once of ONCE) if (once.day === day) have -= balance[`money.${once.what}`]
    }
    if (counts.camp === 0 && weekOf(monday) === CAMP.from) have -= balance['money.camp']
    if (have < NEAR.reserve) return ahead + 1
  }
  return null
}

/** How far from a line it begins to show. */
const NEAR = {
  standing: 70,
  debt: 550,
  health: 60,
  food: 130,
  bond: 110,
  school: 80,
  regard: 140,
  load: 200,
  spending: 9000,
  reserve: 25000,
  weeks: 6,
} as const
