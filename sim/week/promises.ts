/** Promises: made in choices, on the calendar until they fall due, kept or broken by what the day really held. */
import type { ActivityId } from '../activities/index.ts'
import { isSchoolDay, isWeekend, LAST_DAY, type Slot } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import { remember } from '../memory/ledger.ts'
import type { PersonId } from '../people/names.ts'
import type { PromiseMade } from '../state.ts'
import type { ListId } from './list.ts'

type Made = {
  /** ≤ 26 characters: the tag on the calendar, and what he said. */
  words: string
  kept: string
  broken: string
  /** Any of these, lived on the day. */
  keptBy: readonly (ActivityId | ListId)[]
  /** Days it can fall on; a promise made for another slips to the next that fits. */
  on: 'schoolDay' | 'weekend' | 'any'
}

const rows = {
  gate: {
    words: 'at the gate at three',
    kept: 'He sees you before the bell stops, and does not run. He walks, to show he knew.',
    broken: 'He stood where you said. He can tell you how many buses.',
    keptBy: ['pickUp', 'schoolyard'],
    on: 'schoolDay',
  },
  supper: {
    words: 'home for supper',
    kept: 'You come in with your coat on and he puts a fork in your hand.',
    broken: 'He ate slowly, in case.',
    keptBy: ['supper', 'supperTogether', 'slice', 'automat'],
    on: 'any',
  },
  story: {
    words: 'a story, two chapters',
    kept: 'You do the voices. He corrects one.',
    broken: 'The book lies on the blanket, open at the place.',
    keptBy: ['story'],
    on: 'any',
  },
  playSchool: {
    words: 'to come to his class',
    kept: 'You sit on a chair made for somebody of three feet four.',
    broken: 'There was a chair with your name on it, spelled right.',
    keptBy: ['schoolVisit'],
    on: 'schoolDay',
  },
  park: {
    words: 'the park',
    kept: 'He has it in hours: you gave him two and a half.',
    broken: 'He put on his own boots at nine. At noon he took them off.',
    keptBy: ['park', 'bench', 'skates', 'nellAndToby'],
    on: 'weekend',
  },
  call: {
    words: 'a call at bedtime',
    kept: 'He tells you the whole day through the cord, in order.',
    broken: 'He slept by the telephone, the cord around one finger.',
    keptBy: ['story', 'listen', 'supper', 'slice', 'bath', 'sundayCall'],
    on: 'any',
  },
  kite: {
    words: 'to make the kite',
    kept: 'The dowel is crooked and so is the tail, and it looks like a kite.',
    broken: 'The dowel stands in the corner with the foamcore.',
    keptBy: ['kite'],
    on: 'weekend',
  },
  skates: {
    words: 'to hold him on skates',
    kept: 'You let go once. He did not see. You did.',
    broken: 'The skates hang by their laces on his door, tied by him.',
    keptBy: ['skates', 'park'],
    on: 'weekend',
  },
  museum: {
    words: 'to go and see the whale',
    kept: 'You lie on the floor under it, since he has paid nothing and wants his money’s worth.',
    broken: 'He draws the whale from memory, and leaves out the eye.',
    keptBy: ['museum'],
    on: 'weekend',
  },
  listen: {
    words: 'to hear the rest of it',
    kept: 'He had kept it since lunch, with the names.',
    broken: 'He says it was nothing now.',
    keptBy: ['listen', 'story'],
    on: 'any',
  },
  early: {
    words: 'a short day at the office',
    kept: 'The elevator man looks at his watch, and so do you.',
    broken: 'At five your hat is still on its hook.',
    keptBy: ['pickUp', 'play', 'park', 'supperTogether'],
    on: 'schoolDay',
  },
  dishBack: {
    words: 'to bring her dish back',
    kept: 'She lifts the lid before she says hello.',
    broken: 'It has been a week. She has bought another dish.',
    keptBy: ['dishReturned', 'coffee'],
    on: 'any',
  },
  takeThem: {
    words: 'to take Nell and Toby',
    kept: 'You bring back the same number you took.',
    broken: 'She telephones the florist to say she will be late.',
    keptBy: ['nellAndToby'],
    on: 'weekend',
  },
  soon: { words: 'soon', kept: 'Soon turns out to have been today.', broken: 'He asks whether soon is over.', keptBy: [], on: 'any' },
} as const satisfies Record<string, Omit<Made, 'keptBy'> & { keptBy: readonly string[] }>
export type PromiseId = keyof typeof rows
export const PROMISES: Readonly<Record<PromiseId, Made>> = rows

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
  const { keptBy, words } = PROMISES[what]
  const kept = game.did.some(done => (keptBy as readonly string[]).includes(done.what))
  if (kept) {
    counts.kept++
    counts.keptRun++
    const run = counts.keptRun >= balance['promises.run']
    if (promise.to === 'billy')
      move(today, 'billy.trustAccount', run ? balance['promises.keptRun'] : balance['promises.kept'], 'promise', what)
    else move(today, 'margaret.regard', balance['asks.kept.regard'], 'promise', what)
    remember(today, 'promise-kept', { detail: words })
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
  if (today.tell) tell(today, `promises.${what}.${kept ? 'kept' : 'broken'}`, { what })
}
