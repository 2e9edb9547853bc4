/** Promises: made in choices, on the calendar until they fall due, kept or broken by what the day really held. */
import type { ActivityId } from '../activities/index.ts'
import { isSchoolDay, isWeekend, LAST_DAY, type Slot } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import { remember } from '../memory/ledger.ts'
import type { PersonId } from '../people/names.ts'
import { line, lines, say } from '../said.ts'
import type { PromiseMade } from '../state.ts'
import type { ListId } from './list.ts'

type Made = {
  /** ≤ 26 characters: the tag on the calendar, and what he said. */
  words: string
  /** What came of it, in turn. */
  kept: readonly string[]
  broken: readonly string[]
  /** Any of these, lived on the day. */
  keptBy: readonly (ActivityId | ListId)[]
  /** Days it can fall on; a promise made for another slips to the next that fits. */
  on: 'schoolDay' | 'weekend' | 'any'
  /** What more is kept of it than that it was kept. */
  remembers?: MemoryKind
}

const rows = {
  gate: {
    words: 'at the gate at three',
    kept: [
      'He sees you before the bell stops, and does not run. He walks, to show he knew.',
      'He hands you his bag before he says anything.',
      '“He said three,” he tells the lady with the whistle, “and it’s three.”',
      'He looks for you where you stand, and there you are.',
      'He doesn’t look up until he is at your coat. He knew the shoes.',
    ],
    broken: [
      'He stood where you said. He can tell you how many buses.',
      'Somebody came, as somebody would. He says thank you to her.',
      '“It’s all right,” he says. “I had a look at the fence.”',
      'He has rubbed something off the back of his hand.',
      'He tells you what you missed, in order. It was mostly pigeons.',
    ],
    keptBy: ['pickUp', 'schoolyard'],
    on: 'schoolDay',
  },
  story: {
    words: 'a story, two chapters',
    kept: [
      'You do the voices. He corrects one.',
      'Two, and then a page, because of where it stopped.',
      'He holds the flashlight, though the lamp is on.',
    ],
    broken: [
      'The book lies on the blanket, open at the place.',
      'He has put a sock in the book, to keep the place.',
      'He is asleep on top of it, on the wrong side.',
    ],
    keptBy: ['story'],
    on: 'any',
  },
  playSchool: {
    words: 'to come to his class',
    kept: ['You sit on a chair made for somebody of three feet four.', 'He points you out to a boy, as one does with a bridge.'],
    broken: ['There was a chair with your name on it, spelled right.', 'He told them you were at the back, where it was dark.'],
    keptBy: ['schoolVisit'],
    on: 'schoolDay',
    remembers: 'show-and-tell',
  },
  park: {
    words: 'the park',
    kept: ['He has it in hours: you gave him two and a half.', 'You use all of it. He makes you stay for the last four minutes.'],
    broken: ['He put on his own boots at nine. At noon he took them off.', 'He has drawn the park, and who was in it.'],
    keptBy: ['park', 'bench', 'skates', 'nellAndToby'],
    on: 'weekend',
  },
  kite: {
    words: 'to make the kite',
    kept: [
      'The dowel is crooked and so is the tail, and it looks like a kite.',
      'He tastes the paste. It’s the same as at school, he says, only for up.',
    ],
    broken: ['The dowel stands in the corner with the foamcore.', 'The string has been used, since, for a bridge.'],
    keptBy: ['kite'],
    on: 'weekend',
  },
  soon: {
    words: 'soon',
    kept: [],
    broken: ['He asks whether soon is over.', 'He has a new word for it. It is “later.”'],
    keptBy: [],
    on: 'any',
  },
} as const satisfies Record<string, Omit<Made, 'keptBy'> & { keptBy: readonly string[] }>
export type PromiseId = keyof typeof rows
export const PROMISES: Readonly<Record<PromiseId, Made>> = rows
const PROMISE_IDS = Object.keys(rows) as PromiseId[]
const KEPT = lines(PROMISE_IDS, id => line(`promises.${id}.kept`, PROMISES[id].kept, true))
const BROKEN = lines(PROMISE_IDS, id => line(`promises.${id}.broken`, PROMISES[id].broken, true))

/** Makes a promise for a day; one that can't fall on that day slips to the next that fits. At most four stand open: a fifth is only said. */
export function makePromise(today: Today, what: PromiseId, to: PersonId, day: number, slot: Slot, from: string): void {
  const { game } = today
  if (game.promises.length >= game.balance['promises.most'] || game.promises.some(open => open.what === what && open.day >= game.day))
    return
  const due = dayFor(what, Math.max(day, game.day))
  if (due > LAST_DAY) return
  game.promises.push({ what, to, day: due, slot, made: game.day, from, toldAhead: false })
  if (today.tell) tell(today, 'promised', { what, to, day: due, slot })
}

function dayFor(what: PromiseId, day: number): number {
  const { on } = PROMISES[what]
  let due = day
  if (on === 'schoolDay') while (due <= LAST_DAY && !isSchoolDay(due)) due++
  if (on === 'weekend') while (due <= LAST_DAY && isSchoolDay(due) && !isWeekend(due)) due++
  return due
}

/** Each evening: what fell due today. Broken ones are what he lies awake over. */
export function settlePromises(today: Today): void {
  const { game } = today
  if (game.promises.length === 0) return
  let due = false
  for (const promise of game.promises) if (promise.day <= game.day) due = true
  if (!due) return
  const open = game.promises
  game.promises = []
  for (const promise of open) {
    if (promise.day > game.day) game.promises.push(promise)
    else settle(today, promise)
  }
}

function settle(today: Today, promise: PromiseMade): void {
  const { game } = today
  const { balance, counts } = game
  const { what } = promise
  const { keptBy, words, remembers } = PROMISES[what]
  const kept = game.did.some(done => (keptBy as readonly string[]).includes(done.what))
  if (kept) {
    counts.kept++
    counts.keptRun++
    const run = counts.keptRun >= balance['promises.run']
    if (promise.to === 'billy')
      move(today, 'billy.trustAccount', run ? balance['promises.keptRun'] : balance['promises.kept'], 'promise', what)
    else move(today, 'margaret.regard', balance['asks.kept.regard'], 'promise', what)
    remember(today, 'promise-kept', { detail: words })
    if (remembers) remember(today, remembers)
  } else {
    counts.broken++
    counts.keptRun = 0
    const part = promise.toldAhead ? 2 : 1
    if (promise.to === 'billy') {
      move(today, 'billy.trustAccount', -Math.floor(balance['promises.broken'] / part), 'promise', what)
      move(today, 'billy.calm', -Math.floor(balance['promises.calm'] / part), 'promise', what)
    } else move(today, 'margaret.regard', -Math.floor(balance['asks.broken.regard'] / part), 'promise', what)
    remember(today, 'promise-broken', { detail: words })
    if (what === 'soon') remember(today, 'said-soon')
  }
  tell(today, 'promise', { what, to: promise.to, kept: kept ? 1 : 0 })
  say(today, kept ? KEPT[what] : BROKEN[what], { what })
}
