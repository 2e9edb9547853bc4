/** Sunday's ledger as a person reads it: its causes and promises in words, and what of the week was remembered. */
import { type Slot, SLOTS } from './calendar.ts'
import type { Fact } from './change.ts'
import type { CauseLine, Ledger, PromiseLine } from './ledger.ts'
import { memoryAt } from './memory/ledger.ts'
import { causeWords } from './reading.ts'
import { type MemoryRead, readMemory } from './reading-memories.ts'
import type { Game } from './state.ts'
import { factWords, named, textAt } from './words.ts'

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
    if (text !== null) return named(text)
  }
  return causeWords(what)
}

/** A promise or an ask in the words that stood on the calendar. */
export function promiseWords({ kind, what }: Pick<PromiseLine, 'kind' | 'what'>): string {
  const text = textAt(`${kind === 'ask' ? 'asks' : 'promises'}.${what}.words`)
  return text === null ? causeWords(what) : named(text)
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

/** An hour as it was lived: what was done, for how many minutes, and what was told of it. `slot` is null for what came at the day's end. */
export type LivedHour = { slot: Slot | null; did: { words: string; minutes: number }[]; told: string[] }

/** A day out of the facts of its week, hour by hour; hours in which nothing was done or told are left out. */
export function livedDay(game: Game, facts: readonly Fact[], day: number): LivedHour[] {
  const hours: LivedHour[] = []
  for (const slot of [...SLOTS, null]) {
    const hour: LivedHour = { slot, did: [], told: [] }
    for (const fact of facts) {
      if (fact.day !== day || fact.slot !== slot) continue
      const told = factWords(game, fact)
      if (told !== null) hour.told.push(told)
      else if (fact.path === 'did')
        hour.did.push({ words: whyWords({ by: 'activity', what: String(fact.values.what) }), minutes: Number(fact.values.minutes) })
    }
    if (hour.did.length + hour.told.length > 0) hours.push(hour)
  }
  return hours
}
