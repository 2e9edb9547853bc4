/** Which memories bear on Doyle's questions and on Ted's statement: several answer each, and none is wrong. */
import type { MemoryKind } from '../memory/kinds.ts'
import { KINDS } from '../memory/kinds.ts'
import { memoryAt, memoryOf, refOf, strength } from '../memory/ledger.ts'
import type { Game, Memory, MemoryRef } from '../state.ts'
import { jobLost } from '../work/workplace.ts'
import { isAgainst, isFault } from './questions.ts'

/** Doyle's direct of Ted. `asks`: her question; `kinds`: what answers it, best first; 'fault': a failing he names himself. */
export const DIRECT = {
  D1: {
    title: 'A morning',
    asks: 'Give the court a morning, Mr. Kramer. Any one you’ve got.',
    bare: 'They were mornings. I was there for most of them.',
    kinds: [
      'learned-dish',
      'kitchen-team',
      'lunchbox-note',
      'hung-both',
      'reading-together',
      'walked-to-door',
      'pickup-on-time',
      'pink-day',
      'burned-laughed',
      'first-breakfast',
    ],
  },
  D2: {
    title: 'A night',
    asks: 'Now after dark, Mr. Kramer. What does a boy want then, and who sees to it?',
    bare: 'We slept, mostly. I don’t take that for granted.',
    kinds: [
      'fever-night',
      'bedtime-story',
      'measured-hall',
      'midnight-elevator',
      'nightlight',
      'my-fault-answered',
      'letter-aloud',
      'pox-week',
      'tooth-letter',
      'told-truth-mommy',
    ],
  },
  D3: {
    title: 'The hospital',
    asks: 'The Saturday of the hospital. What ought the court to have of it?',
    bare: 'I carried him. I’d sooner leave it there.',
    kinds: ['stayed-operation', 'carried-hospital', 'knew-his-weight', 'eye-drops-kept', 'joanna-told-eye', 'left-the-room', 'who-watched'],
  },
  D4: {
    title: 'The worst of it',
    asks: 'Tell it before he does. What did you do that you would have back?',
    bare: 'There’s a list. He’ll read it to you.',
    kinds: 'fault',
  },
  D5: {
    title: 'The job',
    asks: 'You were out of work on a Thursday. And on the Friday?',
    bare: 'I looked. I don’t know what else a Friday’s for.',
    /** Who was not let go is asked something else. */
    kept: {
      asks: 'You have the desk you had, Mr. Kramer. What did you put down, to keep it?',
      bare: 'A good deal. I’d have to look it up. He wouldn’t.',
    },
    kinds: [
      'supper-in-the-hunt',
      'job-24h',
      'transfer-refused',
      'asked-terms',
      'left-meeting',
      'home-by-six',
      'chose-camp',
      'pigeon-report',
      'deadline-met',
    ],
  },
} as const satisfies Record<string, Asked & { title: string; kept?: Asked; kinds: readonly MemoryKind[] | 'fault' }>
type Asked = { asks: string; bare: string }
export type DirectSlot = keyof typeof DIRECT
export const DIRECT_SLOTS = Object.keys(DIRECT) as DirectSlot[]

/** Where her question of a slot stands, or what he says to it without a card. */
export function pathOfDirect(game: Game, slot: string, what: keyof Asked): string {
  const kept = slot === 'D5' && !jobLost(game) ? '.kept' : ''
  return `court.direct.${slot}${kept}.${what}`
}

/** What never leaves the drawer for a court, whoever asks. */
const PRIVATE: readonly MemoryKind[] = ['clean-sheets', 'scolded-sheets', 'said-love', 'saluted', 'big-boys']

/** Who went out while they sewed does not tell the same room that he stood by. */
const gainsaid = (game: Game, { kind }: Memory): boolean => kind === 'stayed-operation' && memoryOf(game, 'left-the-room') !== undefined

/** The cards that answer one of Doyle's questions, best first; none is laid twice. */
export function directCards(game: Game, slot: DirectSlot): MemoryRef[] {
  const { kinds } = DIRECT[slot]
  const closed = (memory: Memory): boolean => gainsaid(game, memory) || game.questions.some(question => question.about === refOf(memory))
  if (kinds === 'fault')
    return refs(
      sorted(
        game,
        game.memories.filter(memory => isFault(memory) && !PRIVATE.includes(memory.kind) && !closed(memory)),
        mendedFirst,
      ),
    ).slice(0, 12)
  return refs(
    sorted(
      game,
      game.memories.filter(memory => (kinds as readonly MemoryKind[]).includes(memory.kind) && !closed(memory)),
      () => 0,
    ),
  )
}

/** The four places of the statement. The last is what he asks; a card may rest there too. */
const FRAME = ['wasnt', 'showed', 'day', 'ask'] as const
export type Place = (typeof FRAME)[number]
/** What he may ask for at its end: the bed he has, both of them, as if he were in the room; or he sits down. */
export const PLEAS = ['bed', 'both', 'room', 'nothing'] as const
export type Plea = (typeof PLEAS)[number]

/** Who showed him: a person in each. */
const PERSONS: readonly MemoryKind[] = [
  'list-copied',
  'saw-the-list',
  'asked-what-missed',
  'show-me',
  'learned-dish',
  'the-who-list',
  'mgt-mended',
  'mgt-bench',
  'told-mgt-truth',
  'took-her-kids',
  'kitchen-team',
  'credited-roz',
  'pink-day',
  'learned-the-room',
  'letter-aloud',
  'fever-night',
  'first-breakfast',
  'thanked-mgt',
  'dish-returned',
]
/** An ordinary day. */
const DAYS: readonly MemoryKind[] = [
  'nothing-day',
  'supper-in-the-hunt',
  'bedtime-story',
  'lunchbox-note',
  'pickup-on-time',
  'home-by-six',
  'park-saturday',
  'supper-as-usual',
  'dishes-together',
  'promise-kept',
]
/** Where a card goes in the statement, or null where it has no place. */
export function placeOf(memory: Memory): Place | null {
  if (PRIVATE.includes(memory.kind)) return null
  if (isAgainst(memory)) return 'ask'
  if (isFault(memory)) return 'wasnt'
  if (PERSONS.includes(memory.kind)) return 'showed'
  if (DAYS.includes(memory.kind) || KINDS[memory.kind].theme === 'grace') return 'day'
  return memory.valence > 0 ? 'ask' : null
}

/** Who showed him, as the sentence after the card says it. */
const SHOWN_BY: Readonly<Partial<Record<MemoryKind, string>>> = {
  'list-copied': 'her',
  'saw-the-list': 'her',
  'letter-aloud': 'her',
  'asked-what-missed': 'margaret',
  'the-who-list': 'margaret',
  'mgt-mended': 'margaret',
  'mgt-bench': 'margaret',
  'told-mgt-truth': 'margaret',
  'took-her-kids': 'margaret',
  'thanked-mgt': 'margaret',
  'dish-returned': 'margaret',
  'credited-roz': 'roz',
  'fever-night': 'nobody',
  'show-me': 'billy',
  'learned-dish': 'billy',
  'kitchen-team': 'billy',
  'first-breakfast': 'billy',
}

/** Where the sentence that a laid card becomes stands among the words of the court; one laid where it doesn't belong is only itself. */
export function sentenceOf(place: Place, memory: Memory): string {
  if (place === 'ask' || placeOf(memory) !== place) return 'court.statement.ask'
  return `court.statement.${place}.${sortOf(place, memory)}`
}

function sortOf(place: Exclude<Place, 'ask'>, memory: Memory): string {
  if (place === 'showed') return SHOWN_BY[memory.kind] ?? 'other'
  if (place === 'day') return memory.kind === 'nothing-day' ? 'nothing' : memory.count > 1 ? 'often' : 'once'
  if (KINDS[memory.kind].theme === 'court') return 'here'
  return memory.mendedBy === null ? 'open' : 'mended'
}

/** How many cards of each place stand up by themselves. */
const STAND_UP = 8

/** The cards for the statement: for each place what stands up by itself, strongest first, the places in turn; what is against her last. */
export function statementCards(game: Game): MemoryRef[] {
  const places = FRAME.map(place =>
    sorted(
      game,
      game.memories.filter(memory => placeOf(memory) === place && !isAgainst(memory) && !gainsaid(game, memory)),
      place === 'wasnt' ? mendedFirst : () => 0,
    ),
  )
  const cards: Memory[] = []
  for (let at = 0; at < STAND_UP; at++) for (const held of places) cards.push(...held.slice(at, at + 1))
  return refs([...cards, ...game.memories.filter(isAgainst)])
}

/** The cards laid, each in its place of the frame: the first that fits a place takes it, what is left over fills what is empty. */
export function framed(game: Game, cards: readonly MemoryRef[]): { place: Place; memory: Memory }[] {
  const laid: { place: Place; memory: Memory }[] = []
  const over: Memory[] = []
  for (const ref of cards) {
    const memory = memoryAt(game, ref)
    if (!memory) continue
    const place = placeOf(memory)
    if (place && !laid.some(card => card.place === place)) laid.push({ place, memory })
    else over.push(memory)
  }
  for (const memory of over) {
    const free = FRAME.find(place => !laid.some(card => card.place === place) && (place !== 'wasnt' || isFault(memory)))
    if (free) laid.push({ place: free, memory })
  }
  return laid.sort((a, b) => FRAME.indexOf(a.place) - FRAME.indexOf(b.place))
}

type Rank = (memory: Memory) => number
const mendedFirst: Rank = memory => (memory.mendedBy === null ? 1 : 0)

function sorted(game: Game, memories: Memory[], rank: Rank): Memory[] {
  const force = new Map(memories.map(memory => [memory, strength(game, memory)]))
  return memories.sort((a, b) => rank(a) - rank(b) || (force.get(b) ?? 0) - (force.get(a) ?? 0) || (refOf(a) < refOf(b) ? -1 : 1))
}
const refs = (memories: readonly Memory[]): MemoryRef[] => memories.map(refOf)
