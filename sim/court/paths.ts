/** Where the words of a question and its answers stand, and what fills them. */
import { WEEKDAYS, weekdayOf } from '../calendar.ts'
import type { Values } from '../change.ts'
import { memoryAt } from '../memory/ledger.ts'
import type { Game, MemoryRef, Question, Stance } from '../state.ts'
import { countWord, dateWords, memoryValues, timesWord } from '../words.ts'
import { CROSS } from './cross.ts'
import type { Query, Slot } from './cross/define.ts'
import { aboutOf } from './questions.ts'

/** The path of the question itself. */
export function pathOfQuestion(question: Question): string {
  if (question.slot === 'X8') return `court.sting.${question.asks}`
  if (question.by === 'doyle') return `court.direct.${question.slot}.asks`
  return question.asks === 'clean'
    ? `court.cross.${question.slot}.clean.asks`
    : `court.cross.${question.slot}.queries.${question.asks}.asks`
}

/** The path of what Ted says, in one of the stances. */
export function pathOfAnswer(question: Question, stance: Stance): string {
  if (stance === 'silent') return 'court.silence'
  if (question.slot === 'X8') return `court.sting.${stance}`
  const entry = `court.cross.${question.slot}.queries.${question.asks}`
  if (stance !== 'plain') return entryOf(question)?.[stance] === undefined ? `court.cross.${question.slot}.${stance}` : `${entry}.${stance}`
  return question.asks === 'clean'
    ? `court.cross.${question.slot}.clean.plain`
    : `court.cross.${question.slot}.queries.${question.asks}.plain`
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
