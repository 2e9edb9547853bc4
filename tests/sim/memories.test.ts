import { describe, expect, test } from 'vitest'
import { CARD_IDS, cardAt } from '../../sim/events/index.ts'
import type { Effect } from '../../sim/events/words.ts'
import type { Kind } from '../../sim/memory/define.ts'
import { KINDS, type MemoryKind } from '../../sim/memory/kinds.ts'
import { countOf, memoryOf, mend, refOf, remember, strength } from '../../sim/memory/ledger.ts'
import { newGame } from '../../sim/step.ts'
import { memoryWords } from '../../sim/words.ts'

const IDS = Object.keys(KINDS) as MemoryKind[]
const rowOf = (id: MemoryKind): Kind => KINDS[id]
const day = (at = 0) => {
  const game = newGame({ seed: 'ledger' })
  game.day = at
  return { game, slot: null, tell: undefined }
}

describe('kinds of memory', () => {
  test('nobody testifies who is Ted', () => expect(IDS.filter(id => rowOf(id).witnesses.includes('ted'))).toEqual([]))
  test('somebody keeps each', () => expect(IDS.filter(id => rowOf(id).holders.length === 0)).toEqual([]))
  test('valence lies within three, weight from one to five', () =>
    expect(IDS.filter(id => Math.abs(rowOf(id).valence) > 3 || rowOf(id).weight < 1 || rowOf(id).weight > 5)).toEqual([]))
  test('eighteen words at most, forty-six characters on the edge', () =>
    expect(IDS.filter(id => rowOf(id).text.split(' ').length > 18 || rowOf(id).short.length > 46)).toEqual([]))

  test.each([1, 2, 17])('each can be said of %s times', times => {
    const today = day(40)
    for (const id of IDS) {
      remember(today, id, { detail: 'margaret' })
      const memory = memoryOf(today.game, id)
      if (!memory) throw new Error(id)
      memory.count = times
      const { text, short } = memoryWords(today.game, memory)
      expect(`${text}${short}`).not.toMatch(/[{}]/)
    }
  })

  test('what a card keeps is a kind, and a mending mends a kind', () => {
    const kinds = new Set<string>()
    for (const id of CARD_IDS) for (const option of Object.keys(cardAt(id).choices)) collect(cardAt(id).choices[option]?.then ?? [], kinds)
    for (const kind of kinds) expect(IDS).toContain(kind)
    expect(kinds.size).toBeGreaterThan(100)
  })
  function collect(effects: readonly Effect[], into: Set<string>): void {
    for (const effect of effects) {
      if (effect.do === 'remember') into.add(effect.kind)
      else if (effect.do === 'mend') into.add(effect.kind).add(effect.by)
      else if (effect.do === 'when' || effect.do === 'chance') {
        collect(effect.then, into)
        collect(effect.otherwise, into)
      }
    }
  }
})

describe('the ledger', () => {
  test('the same small kindness again is one memory with a count', () => {
    const today = day()
    remember(today, 'lunchbox-note')
    today.game.day = 9
    remember(today, 'lunchbox-note')
    expect(today.game.memories.filter(memory => memory.kind === 'lunchbox-note')).toHaveLength(1)
    expect(countOf(today.game, 'lunchbox-note')).toBe(2)
  })
  test('two meetings on two days stand side by side', () => {
    const today = day()
    remember(today, 'chose-meeting')
    today.game.day = 9
    remember(today, 'chose-meeting')
    expect(today.game.memories.filter(memory => memory.kind === 'chose-meeting')).toHaveLength(2)
  })
  test('the first breakfast is felt as it was', () => {
    const today = day(4)
    remember(today, 'first-breakfast', { detail: 'shouted', valence: -2 })
    expect(memoryOf(today.game, 'first-breakfast')?.valence).toBe(-2)
  })
  test('a fault mended the same day keeps a fifth of itself', () => {
    const today = day(20)
    remember(today, 'anger-word')
    const memory = memoryOf(today.game, 'anger-word')
    if (!memory) throw new Error('nothing was remembered')
    const hot = strength(today.game, memory)
    mend(today, 'anger-word', 'apologised')
    expect(memory.mendedBy).toBe(refOf(memoryOf(today.game, 'apologised') ?? memory))
    expect(strength(today.game, memory)).toBe(hot / 5)
  })
})
