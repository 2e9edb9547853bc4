/** Where the words of a question and its answers stand, and what fills them. */
import { WEEKDAYS, weekdayOf } from '../calendar.ts'
import type { Values } from '../change.ts'
import { memoryAt } from '../memory/ledger.ts'
import type { Game, MemoryRef, Question, Stance } from '../state.ts'
import { countWord, dateWords, memoryValues, timesWord } from '../words.ts'
import { pathOfDirect } from './cards.ts'
import { CROSS, STING } from './cross.ts'
import type { Query, Slot } from './cross/define.ts'
import { aboutOf, holdsAny, isFault } from './questions.ts'

/** The path of the question itself. */
export function pathOfQuestion(game: Game, question: Question): string {
  if (question.slot === 'X8') return `court.sting.${question.asks}`
  if (question.by === 'doyle') return pathOfDirect(game, question.slot, 'asks')
  return question.asks === 'clean'
    ? `court.cross.${question.slot}.clean.asks`
    : `court.cross.${question.slot}.queries.${question.asks}.asks`
}

/** The path of what Ted says, in one of the stances. */
export function pathOfAnswer(game: Game, question: Question, stance: Stance): string {
  if (stance === 'silent') return 'court.silence'
  if (question.slot === 'X8') return `court.sting.${stance}`
  if (stance === 'own') return ownPath(game, question) ?? `court.cross.${question.slot}.since`
  const entry = `court.cross.${question.slot}.queries.${question.asks}`
  if (stance !== 'plain') return entryOf(question)?.[stance] === undefined ? `court.cross.${question.slot}.${stance}` : `${entry}.${stance}`
  return question.asks === 'clean'
    ? `court.cross.${question.slot}.clean.plain`
    : `court.cross.${question.slot}.queries.${question.asks}.plain`
}

/** Where the words stand with which he owns a thing, or null where nothing that he did lets him: he mended it, or did otherwise since. */
export function ownPath(game: Game, question: Question): string | null {
  if (question.slot === 'X8') return holdsAny(game, STING.owns) ? 'court.sting.own' : null
  const slot: Slot = CROSS[question.slot as keyof typeof CROSS]
  const entry = entryOf(question)
  const memory = aboutOf(game, question)
  const mended = memory !== undefined && isFault(memory) && memory.mendedBy !== null
  if (entry?.own !== undefined && (mended || holdsAny(game, entry.owns ?? [])))
    return `court.cross.${question.slot}.queries.${question.asks}.own`
  if (mended && slot.own !== undefined) return `court.cross.${question.slot}.own`
  return holdsAny(game, slot.owns) ? `court.cross.${question.slot}.since` : null
}

/** The entry a question came from, where it came from one. */
function entryOf(question: Question): Query | undefined {
  const slot: Slot = CROSS[question.slot as keyof typeof CROSS]
  return slot.queries[question.asks]
}

/** The same, of a memory by its name. Kinds that stand side by side are counted together: four missed deadlines are four memories. */
export function spokenOf(game: Game, about: MemoryRef | null): Values {
  const memory = about === null ? undefined : memoryAt(game, about)
  if (!memory) return {}
  let count = 0
  for (const each of game.memories) if (each.kind === memory.kind) count += each.count
  return { ...memoryValues(memory), count: countWord(count), times: timesWord(count) }
}

/** The same for a question; one about no memory names its own day. */
export function questionValues(game: Game, question: Question): Values {
  if (aboutOf(game, question)) return spokenOf(game, question.about)
  return { date: dateWords(question.day), weekday: WEEKDAYS[weekdayOf(question.day)] ?? 'Monday' }
}
