/** What moved her: reckoned at half past nine on the last Saturday, a sum of many things, none of which decides. */
import { move, type CauseKind, type Today, tell } from '../change.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import { countOf, memoryOf, refOf, strength } from '../memory/ledger.ts'
import { settled } from '../random.ts'
import type { Game, Memory, MemoryRef } from '../state.ts'

export type Part = { what: string; kind: CauseKind; by: number }

const within = (value: number, most: number): number => Math.min(most, Math.max(-most, value))

const KINDNESS: readonly MemoryKind[] = ['letter-aloud', 'photo-kept', 'good-about-joanna', 'visit-generous', 'restaurant-listened']
const UNKINDNESS: readonly MemoryKind[] = ['bad-about-joanna', 'letter-hidden', 'attacked-joanna']

/** The parts of her turning, each with its name; together with `turn.base` they are the turn. */
export function turnParts(game: Game): Part[] {
  const { balance, numbers } = game
  const has = (kind: MemoryKind): boolean => memoryOf(game, kind) !== undefined
  const parts: Part[] = []
  const add = (what: string, kind: CauseKind, by: number): void => {
    if (by !== 0) parts.push({ what, kind, by })
  }
  add('base', 'story', balance['turn.base'])
  add('herself', 'story', settled(game.seed, 'joanna', 2 * balance['turn.herself'] + 1) - balance['turn.herself'])
  add(
    'bond',
    'story',
    Math.min(
      balance['turn.bondMost'],
      Math.max(0, Math.floor(((numbers['billy.bond'] - balance['turn.bondFrom']) * 10) / balance['turn.bondPer'])),
    ),
  )
  add(
    'trust',
    'story',
    within(Math.trunc(((numbers['billy.trust'] - balance['turn.trustFrom']) * 10) / balance['turn.trustPer']), balance['turn.trustMost']),
  )
  add('jo', 'court', within(Math.trunc(numbers['court.jo'] / balance['turn.joPer']), balance['turn.joMost']))
  if (memoryOf(game, 'statement-made')?.detail === 'honest') add('statement', 'court', balance['turn.statement'])
  if (has('defended-joanna')) add('defended', 'court', balance['turn.defended'])
  if (has('truth-under-oath')) add('truth', 'court', balance['turn.truth'])
  if (game.arc.appeal !== 1) add('noAppeal', 'story', balance['turn.noAppeal'])
  if (has('joanna-told-eye')) add('toldEye', 'letter', balance['turn.toldEye'])
  if (has('stayed-operation')) add('stayed', 'story', balance['turn.stayed'])
  for (const kind of KINDNESS) if (has(kind)) add(kind, 'letter', balance['turn.kindness'])
  add('apologies', 'story', Math.min(2, countOf(game, 'apologised')) * balance['turn.apology'])
  if (has('owned-letter')) add('ownedLetter', 'letter', balance['turn.ownedLetter'])
  if (has('last-list')) add('lastList', 'letter', balance['turn.lastList'])
  for (const kind of UNKINDNESS) if (unmended(game, kind)) add(kind, 'letter', balance['turn.unkindness'])
  if (has('call-cruel')) add('cruelCall', 'letter', balance['turn.cruelCall'])
  return parts
}

/** A bad word taken back is not held against him; a letter or an attack is, whatever came after. */
function unmended(game: Game, kind: MemoryKind): boolean {
  const memory = memoryOf(game, kind)
  return memory !== undefined && !(kind === 'bad-about-joanna' && memory.mendedBy !== null)
}

/** Settles her turning, once: she stays her hand, or she does not. An appeal that stands leaves it to other people. */
export function settleTurn(today: Today): void {
  const { game } = today
  if (game.arc.turned >= 0) return
  for (const part of turnParts(game)) move(today, 'joanna.turn', part.by, part.kind, part.what)
  game.arc.turned = game.numbers['joanna.turn'] >= game.balance['turn.line'] && game.arc.appeal !== 1 ? 1 : 0
  // What was said under oath he will read one day; from now on it is part of what he believes.
  move(today, 'billy.trust', Math.trunc(game.numbers['court.boy'] / game.balance['court.boyTrust']), 'court', 'whatHeWillRead')
  tell(today, 'turned', { turned: game.arc.turned })
}

/** What she may name in the lobby: what was said in her hearing, what reached her by post or by Billy, what was seen and told her. */
const NAMED: readonly (readonly MemoryKind[])[] = [
  [
    'defended-joanna',
    'owned-letter',
    'truth-under-oath',
    'the-pitcher',
    'statement-made',
    'the-dime',
    'appeal-dropped',
    'agreed-no-chambers',
    'appeal-withdrawn',
    'asked-joanna',
    'saw-the-list',
  ],
  [
    'my-fault-answered',
    'last-list',
    'letter-aloud',
    'told-truth-mommy',
    'told-him-why',
    'joanna-told-eye',
    'mothers-day-card',
    'answered-her',
    'wrote-her-so',
    'left-them-talk',
    'sent-measurements',
    'parcel-thanked',
    'opened-hers-first',
    'shoes-photo',
    'signed-with-note',
    'photo-kept',
    'photo-three',
    'he-wrote-two',
    'growth-mark',
    'returned-her-calls',
  ],
  [
    'stayed-operation',
    'carried-hospital',
    'visit-generous',
    'strike-walks',
    'good-about-joanna',
    'apologised',
    'restaurant-listened',
    'walked-her-to-corner',
    'glad-for-her',
    'glad-for-him',
    'said-it-was-good',
    'kept-the-corner',
    'the-night',
  ],
]

/** The three memories that moved her, one of each kind where the play has them: she names these in the lobby. */
export function reasons(game: Game): [MemoryRef, MemoryRef, MemoryRef] {
  const named: MemoryRef[] = []
  const add = (memories: readonly Memory[]): void => {
    const memory = dearest(game, memories, named)
    if (memory) named.push(refOf(memory))
  }
  for (const kinds of NAMED) add(game.memories.filter(memory => kinds.includes(memory.kind)))
  while (named.length < 3 && game.memories.some(memory => memory.valence > 0 && !named.includes(refOf(memory)))) add(game.memories)
  const [first = '', second = '', third = ''] = named
  return [first, second, third]
}

/** The strongest that did him credit and isn't named yet; of things about as strong it is hers, by seed, which she keeps. */
function dearest(game: Game, memories: readonly Memory[], named: readonly MemoryRef[]): Memory | null {
  let found: Memory | null = null
  let most = 0
  for (const memory of memories) {
    if (memory.valence <= 0 || named.includes(refOf(memory))) continue
    const force = strength(game, memory) * (100 + settled(game.seed, `named/${memory.kind}`, 100))
    if (force > most) {
      found = memory
      most = force
    }
  }
  return found
}
