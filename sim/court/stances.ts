/** How Ted may answer: which stances a question offers, what each moves, and which a tired man can't find. */
import { memoryOf, refOf } from '../memory/ledger.ts'
import { patienceOf } from '../people/ted.ts'
import type { Game, MemoryRef, Question, Stance } from '../state.ts'
import { CROSS, STING } from './cross.ts'
import type { Slot } from './cross/define.ts'
import { ownPath } from './paths.ts'
import { aboutOf, holdsAny, isFault } from './questions.ts'

/** Their order on the table. */
export const STANCES = ['plain', 'own', 'context', 'deflect', 'shade', 'silent'] as const satisfies readonly Stance[]

/** Whose word is a paper that lies on the table, visible to whoever looks. */
const RECORDS: readonly Question['witness'][] = ['calderon', 'teague', 'gloria', 'rao', 'sachs', 'joanna', 'doyle', 'corrigan', 'pruett']
export const isRecorded = (question: Question): boolean => RECORDS.includes(question.witness)

const slotOf = (question: Question): Pick<Slot, 'owns' | 'reasons' | 'her'> =>
  question.slot === 'X8' ? STING : CROSS[question.slot as keyof typeof CROSS]

/** Everything the question would offer a rested man. */
function offered(game: Game, question: Question): Stance[] {
  const memory = aboutOf(game, question)
  const { reasons } = slotOf(question)
  const fault = memory !== undefined && isFault(memory)
  const stances: Stance[] = ['plain']
  if (ownPath(game, question)) stances.push('own')
  if (holdsAny(game, reasons) || memoryOf(game, 'told-doyle')) stances.push('context')
  stances.push('deflect')
  // A lie needs something to be hidden; of what went well there is nothing to hide.
  if (fault) stances.push('shade')
  return stances
}

/** The cards that bear on a question: the one it is about, and what would let him own it or give a reason. */
export function bearingOn(game: Game, question: Question): MemoryRef[] {
  const { owns, reasons } = slotOf(question)
  const refs: MemoryRef[] = question.about === null ? [] : [question.about]
  for (const kind of [...owns, ...reasons, 'told-doyle' as const]) {
    const memory = memoryOf(game, kind)
    if (memory && !refs.includes(refOf(memory))) refs.push(refOf(memory))
  }
  return refs
}

/** The one a tired man can't find, or null: never the plain truth. */
export function outOfReach(game: Game, question: Question): Stance | null {
  const tired = game.balance['court.tired']
  if (patienceOf(game) >= tired && game.numbers['ted.energy'] >= tired) return null
  const stances = offered(game, question)
  return stances.includes('own') ? 'own' : stances.includes('context') ? 'context' : null
}

/** What can be said now; plain truth always can. */
export function stancesOf(game: Game, question: Question): Stance[] {
  const lost = outOfReach(game, question)
  const stances = offered(game, question).filter(stance => stance !== lost)
  if (patienceOf(game) < game.balance['court.spent']) stances.push('silent')
  return stances
}

/** What an answer moves: the bench, what Joanna hears, what Billy will one day read. `before`: the answers already given. */
export function weightOf(
  game: Game,
  question: Question,
  stance: Stance,
  before: readonly Question[],
): { bench: number; jo: number; boy: number } {
  const { balance } = game
  const memory = aboutOf(game, question)
  const fault = memory !== undefined && isFault(memory)
  switch (stance) {
    case 'plain':
      return {
        bench: fault ? balance['court.plainFault'] : balance['court.plainClean'],
        jo: balance['court.joPlain'],
        boy: balance['court.boyPlain'],
      }
    case 'own': {
      const letters = question.slot === 'X5' && memoryOf(game, 'owned-letter') !== undefined
      return {
        bench: balance['court.own'],
        jo: balance['court.joOwn'] + (letters ? balance['court.joOwnLetter'] : 0),
        boy: balance['court.boyOwn'],
      }
    }
    case 'context':
      return {
        bench: memoryOf(game, 'told-doyle') ? balance['court.contextTold'] : balance['court.context'],
        jo: slotOf(question).her ? balance['court.joContextHer'] : 0,
        boy: 0,
      }
    case 'deflect': {
      const again = before.some(asked => asked.stance === 'deflect')
      return {
        bench: again ? balance['court.deflectAfter'] : balance['court.deflectFirst'],
        jo: balance['court.joDeflect'],
        boy: balance['court.boyDeflect'],
      }
    }
    case 'shade': {
      const record = isRecorded(question)
      return {
        bench: record ? balance['court.shadeRecord'] : balance['court.shade'],
        jo: balance['court.joShade'],
        boy: record ? balance['court.boyShade'] : 0,
      }
    }
    case 'silent':
      return { bench: balance['court.silent'], jo: balance['court.joSilent'], boy: 0 }
  }
}
