/** Sunday's ledger as a person reads it: its causes and promises in words, and what of the week was remembered. */
import type { CauseLine, Ledger, PromiseLine } from './ledger.ts'
import { memoryAt } from './memory/ledger.ts'
import { causeWords } from './reading.ts'
import { type MemoryRead, readMemory } from './reading-memories.ts'
import type { Game } from './state.ts'
import { textAt } from './words.ts'

/** Where each kind of cause has its words, before the general search: the same id can name a promise, an item of the list and an hour. */
const OWN: Partial<Record<string, readonly string[]>> = {
  activity: ['causes.{}', 'activities.{}.long', 'topics.{}.name'],
  purchase: ['activities.{}.long', 'causes.{}'],
  care: ['causes.{}'],
  night: ['causes.{}'],
  week: ['causes.{}'],
  office: ['causes.{}'],
  favour: ['causes.{}'],
  illness: ['causes.{}'],
  list: ['list.{}.words'],
  hunt: ['causes.{}'],
}

/** A cause as the tape prints it: 'Supper, cooked', 'gone before three', 'Her List'. */
export function whyWords({ by, what }: Pick<CauseLine, 'by' | 'what'>): string {
  for (const path of OWN[by] ?? []) {
    const text = textAt(path.replace('{}', what))
    if (text !== null) return text
  }
  return causeWords(what)
}

/** A promise or an ask in the words that stood on the calendar. */
export function promiseWords({ kind, what }: Pick<PromiseLine, 'kind' | 'what'>): string {
  return textAt(`${kind === 'ask' ? 'asks' : 'promises'}.${what}.words`) ?? causeWords(what)
}

/** What of the week will be kept, the heaviest first. */
export function rememberedIn(game: Game, { remembered }: Pick<Ledger, 'remembered'>): MemoryRead[] {
  const kept: MemoryRead[] = []
  for (const ref of remembered) {
    const memory = memoryAt(game, ref)
    if (memory) kept.push(readMemory(game, memory))
  }
  return kept.sort((a, b) => b.felt - a.felt || b.last - a.last || (a.ref < b.ref ? -1 : 1))
}
