/** Which questions Strand asks: each slot takes the worst thing in the ledger that somebody could have told him, or else one that went well; no thing twice. */
import { memoryAt, memoryOf, refOf, strength } from '../memory/ledger.ts'
import { KINDS, type MemoryKind } from '../memory/kinds.ts'
import type { Kind } from '../memory/define.ts'
import type { PersonId } from '../people/names.ts'
import { settled } from '../random.ts'
import type { Game, Memory, MemoryRef, Question } from '../state.ts'
import { CROSS, type CrossSlot } from './cross.ts'
import type { Query, Slot } from './cross/define.ts'
import { IN_EVERY_BOOK, isBorneOut } from './sworn.ts'

/** Children are not called, and Ted's own side tells Strand nothing but what it files: work and money. */
const NEVER_TELL: readonly PersonId[] = ['ted', 'billy', 'nell', 'toby', 'marcus']
/** Never asked by anyone: sheets, a word at bedtime, bad nights. */
const NEVER_ASKED: readonly MemoryKind[] = ['clean-sheets', 'scolded-sheets', 'said-love', 'saluted', 'nightlight', 'measured-hall']

const CROSS_SLOTS = ['X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X8'] as const satisfies readonly CrossSlot[]
export const isCross = (slot: string): slot is CrossSlot => (CROSS_SLOTS as readonly string[]).includes(slot)

/** The entries of a slot by name, in the order in which they are looked for. */
const LISTS = (Object.keys(CROSS) as (keyof typeof CROSS)[]).map(id => ({
  id,
  slot: CROSS[id] as Slot,
  queries: Object.entries(CROSS[id].queries) as [string, Query][],
}))

/** Somebody who could tell a court of a memory, or null: then it can't be asked about. */
export function teller(memory: Memory): PersonId | null {
  const { theme } = KINDS[memory.kind]
  for (const witness of memory.witnesses) {
    if (NEVER_TELL.includes(witness)) continue
    if (witness === 'doyle' && theme !== 'work' && theme !== 'money') continue
    return witness
  }
  return null
}

export const isFault = (memory: Memory): boolean => memory.valence < 0
/** What a thing said against her is made of: how she went. What was done to her in this room is a fault of his own. */
const AGAINST: readonly MemoryKind[] = ['packed-neatly']
export const isAgainst = (memory: Memory): boolean => AGAINST.includes(memory.kind)
const row = (memory: Memory): Kind => KINDS[memory.kind]

type Picked = { used: Set<MemoryRef>; faults: Map<Kind['theme'], number>; most: number }

/** The eight questions of the cross as the ledger stands now; what Doyle brought up under direct is not brought up again. */
export function crossQuestions(game: Game): Question[] {
  const picked: Picked = { used: new Set(), faults: new Map(), most: game.balance['court.themes'] }
  for (const question of game.questions) if (question.about) picked.used.add(question.about)
  const questions: Question[] = []
  for (const { id, slot, queries } of LISTS) questions.push(ask(game, id, slot, queries, picked))
  questions.push(sting(bestOf(game, picked)))
  return questions
}

function ask(game: Game, id: string, slot: Slot, queries: readonly [string, Query][], picked: Picked): Question {
  const chosen = choose(game, id, queries, picked)
  if (chosen) {
    const { name, memory } = chosen
    picked.used.add(refOf(memory))
    if (isFault(memory)) picked.faults.set(row(memory).theme, (picked.faults.get(row(memory).theme) ?? 0) + 1)
    return {
      slot: id,
      asks: name,
      about: refOf(memory),
      day: memory.last,
      witness: teller(memory) ?? slot.clean.witness,
      by: 'strand',
      stances: [],
      stance: null,
    }
  }
  const day = id === 'X6' && game.arc.eyeDay >= 0 ? game.arc.eyeDay : slot.clean.day
  return { slot: id, asks: 'clean', about: null, day, witness: slot.clean.witness, by: 'strand', stances: [], stance: null }
}

/**
 * Of what he failed in, whatever is grave; else mostly the sharpest, which is written first: each after it must please Strand so much more to
 * ask. Where he failed in nothing, what Strand would sooner hear of what he did. Both by seed; of one kind only the first question.
 */
function choose(game: Game, id: string, queries: readonly [string, Query][], picked: Picked): { name: string; memory: Memory } | null {
  let chosen: { name: string; memory: Memory } | null = null
  let taste = -1
  let sharper = 0
  const found: MemoryKind[] = []
  for (const [name, query] of queries) {
    if (found.includes(query.kind)) continue
    const memory = find(game, query, picked)
    if (!memory) continue
    found.push(query.kind)
    let own = settled(game.seed, `asks/${id}/${name}`, 1000)
    if (isFault(memory) && !isAgainst(memory)) {
      if (query.grave) return { name, memory }
      own = 1000 + Math.floor(own / ++sharper)
    }
    if (own <= taste) continue
    chosen = { name, memory }
    taste = own
  }
  return chosen
}

function sting(best: Memory | null): Question {
  const witness = best && teller(best)
  if (!best || !witness)
    return { slot: 'X8', asks: 'clean', about: null, day: 3, witness: 'joanna', by: 'strand', stances: [], stance: null }
  return { slot: 'X8', asks: row(best).theme, about: refOf(best), day: best.last, witness, by: 'strand', stances: [], stance: null }
}

/** The strongest memory that a query means; of equals the later. */
function find(game: Game, query: Query, picked: Picked): Memory | null {
  let count = 0
  let found: Memory | null = null
  let force = -1
  for (const memory of game.memories) {
    if (memory.kind !== query.kind) continue
    count += memory.count
    if (picked.used.has(refOf(memory)) || teller(memory) === null) continue
    if (query.detail !== undefined && memory.detail !== query.detail) continue
    if (!isBorneOut(game, query)) continue
    if (query.mended !== undefined && (memory.mendedBy !== null) !== query.mended) continue
    if (isFault(memory) && (picked.faults.get(row(memory).theme) ?? 0) >= picked.most) continue
    const held = strength(game, memory)
    if (held >= force) {
      found = memory
      force = held
    }
  }
  return count >= (query.from ?? 1) && count <= (query.to ?? Number.MAX_SAFE_INTEGER) ? found : null
}

/** The best thing of his that anybody saw and nobody has asked about yet. */
function bestOf(game: Game, picked: Picked): Memory | null {
  let best: Memory | null = null
  let force = 0
  for (const memory of game.memories) {
    if (memory.valence <= 0 || IN_EVERY_BOOK.has(memory.kind) || row(memory).theme === 'court' || NEVER_ASKED.includes(memory.kind))
      continue
    if (picked.used.has(refOf(memory)) || teller(memory) === null) continue
    // Of things about as good it is Strand’s taste, by seed, which he admires, and on what side of a man.
    const side = 100 + settled(game.seed, `sting/${row(memory).theme}`, 200)
    const held = strength(game, memory) * (100 + settled(game.seed, `sting/${memory.kind}`, 100)) * side
    if (held > force) {
      best = memory
      force = held
    }
  }
  return best
}

/** The memory a question is about, or undefined. */
export const aboutOf = (game: Game, question: Question): Memory | undefined =>
  question.about === null ? undefined : memoryAt(game, question.about)

/** Whether the ledger holds one of several kinds. */
export function holdsAny(game: Game, kinds: readonly MemoryKind[]): boolean {
  for (const kind of kinds) if (memoryOf(game, kind)) return true
  return false
}
