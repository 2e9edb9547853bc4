/** Warnings: what Ted can tell two weeks ahead if nothing changes, and what he could do about it that is legal now. */
import { ACTIVITIES, type ActivityId } from '../activities/index.ts'
import { SLOTS, type Slot, weekOf } from '../calendar.ts'
import { type Today, tell } from '../change.ts'
import { copyPlan, type Game } from '../state.ts'
import type { Action } from '../step.ts'
import { DANGERS } from './dangers.ts'
import { type Care, cellAt, mondayOf, type PlanRow, type PlanWhat } from './grid.ts'
import { edit, editRefusal } from './plan.ts'
import { type TemplateId, templateRefusal } from './templates.ts'
import { countTold, timesTold, TOLD, type ToldId } from './told.ts'
import { whoHasBilly } from './who.ts'

type Edit = Extract<Action, { do: 'plan' }>
/** One way: something put into the first hours that take it, something taken out, another who has Billy, or a whole week. */
type Way =
  | { words: string; put: ActivityId; times: number; slots?: readonly Slot[] }
  | { words: string; out: readonly ActivityId[] }
  | { words: string; from: Care; to: readonly Care[] }
  | { words: string; week: TemplateId }
type Told = {
  /** ≤ 34 characters: what Ted has noticed. */
  tells: string
  /** ≤ 34 characters: what he notices when he was told before. */
  again: string
  /** ≤ 60 characters: what comes of it if weeks like this go on. */
  says: string
  ways: Readonly<Record<string, Way>>
}

const EVENING = ['evening'] as const

/** What is done about a desk that is counted. */
const AT_WORK = {
  late: { words: 'Stay late twice', put: 'stayLate', times: 2 },
  nights: { words: 'Layouts at night', put: 'nightDesk', times: 2 },
  saturday: { words: 'Saturday in', put: 'saturdayOffice', times: 1 },
  desk: { words: 'Work first', week: 'workFirst' },
  deadline: { words: 'A deadline week', week: 'deadlineWeek' },
} as const satisfies Told['ways']

const rows = {
  job: {
    tells: '{pruett} has begun to count.',
    again: '{pruett} has stopped saying good night.',
    says: 'Weeks like this, and Sunmill goes to another desk.',
    ways: AT_WORK,
  },
  january: {
    tells: 'They are counting desks.',
    again: 'The door down the hall stays shut.',
    says: 'In January somebody’s name is read out.',
    ways: AT_WORK,
  },
  desk: {
    tells: 'Somebody writes down when you go.',
    again: 'The good pen is out again.',
    says: 'A few more early days, and the key won’t turn.',
    ways: {
      gate: { words: 'No gate', out: ['pickUp', 'schoolyard'] },
      ordinary: { words: 'Till a quarter past five', week: 'ordinary' },
      desk: { words: 'Work first', week: 'workFirst' },
    },
  },
  worn: {
    tells: 'You sat down on the stairs.',
    again: 'You put the keys in the icebox.',
    says: 'A man this tired falls down before he lies down.',
    ways: {
      early: { words: 'Two early beds', put: 'sleepEarly', times: 2 },
      nights: { words: 'No night work', out: ['nightDesk', 'stayTillNine', 'upTooLate', 'mending'] },
      rest: { words: 'An idle hour', put: 'rest', times: 1 },
      home: { words: 'Getting by', week: 'tiredFather' },
    },
  },
  poorly: {
    tells: 'He has no color.',
    again: 'His coat hangs on him.',
    says: 'A boy this pale catches whatever the class has.',
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
    again: 'There are pages missing now.',
    says: 'Next comes a letter, or a group of smaller birds.',
    ways: {
      reading: { words: 'Read with him', put: 'reading', times: 2, slots: EVENING },
      visit: { words: 'Go and see', put: 'schoolVisit', times: 1 },
      yard: { words: 'The yard', put: 'schoolyard', times: 1 },
      home: { words: 'Home first', week: 'homeFirst' },
    },
  },
  margaret: {
    tells: '{margaret} opens slowly.',
    again: '{margaret} opens on the chain.',
    says: 'Ask more, and she won’t.',
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
    again: 'The teller counts it twice.',
    says: 'The first of the month comes before it is thicker.',
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
} as const satisfies Record<ToldId, Told>

export const WARNINGS: Readonly<Record<ToldId, Told>> = rows

export type Remedy = { way: string; actions: Action[] }
/** `again`: it is not the first Monday on which this is told. */
export type Warning = { id: ToldId; weeks: number; again: boolean; remedies: Remedy[] }

/** What threatens within weeks, the nearest first; each with the ways out of it that are legal now. None while the house is hers. It changes nothing. */
export function readWarnings(game: Game): Warning[] {
  if (!mayWarn(game)) return []
  const found: Warning[] = []
  for (const id of TOLD) {
    const weeks = DANGERS[id](game)
    if (weeks !== null) found.push({ id, weeks, again: timesTold(game, id) > 1, remedies: remediesFor(game, id) })
  }
  return found.sort((a, b) => a.weeks - b.weeks || (a.id < b.id ? -1 : 1))
}

const mayWarn = (game: Game): boolean => weekOf(game.day) > 0 && game.planning && game.over === null

/** Ways without which nothing is told: what can’t be helped is no warning. */
const WAYS = 2

/** Monday: what the calendar warns of is counted as told. Losses look it up: see told.ts. */
export function mondayTells(today: Today): void {
  const { game } = today
  if (!mayWarn(game)) return
  for (const id of TOLD) {
    if (DANGERS[id](game) === null || remediesFor(game, id, WAYS).length < WAYS) continue
    countTold(game, id)
    if (today.tell) tell(today, 'foretold', { what: id, times: timesTold(game, id) })
  }
}

/** The ways that can be gone now, in the order of the table; no more than are wanted. */
function remediesFor(game: Game, id: ToldId, wanted: number = Number.POSITIVE_INFINITY): Remedy[] {
  const found: Remedy[] = []
  for (const [way, how] of Object.entries(WARNINGS[id].ways)) {
    if (found.length >= wanted) break
    const actions = actionsOf(game, how)
    if (actions.length > 0) found.push({ way, actions })
  }
  return found
}

function actionsOf(game: Game, way: Way): Action[] {
  if ('week' in way) return templateRefusal(game, way.week) === null ? [{ do: 'template', id: way.week }] : []
  // Edits touch the plan only: the rest of the game need not be copied for every way that is tried.
  const trial: Game = { ...game, plan: copyPlan(game.plan) }
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
