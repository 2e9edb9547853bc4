/** Over many plays: nothing is said in court that the ledger doesn't hold, nothing is asked that nobody could have told, and nothing twice. */
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../sim/change.ts'
import { isFault } from '../../sim/court/questions.ts'
import { CROSS } from '../../sim/court/cross.ts'
import { memoryAt, memoryOf } from '../../sim/memory/ledger.ts'
import type { MemoryKind } from '../../sim/memory/kinds.ts'
import { type Game, newGame, type PlayerId, players, run } from '../../sim/index.ts'
import type { Memory } from '../../sim/state.ts'
import { countWord, dateWords, timesWord } from '../../sim/words.ts'
import { size } from '../sizes.ts'

type Said = { fact: Fact; memory: Memory | undefined; count: number }

/** Everything of a hearing that names a memory, with that memory as it stood when it was said. */
function hearing(seed: string, player: PlayerId): { game: Game; said: Said[] } {
  const said: Said[] = []
  const game = newGame({ seed, balance: { 'story.chicago.share': 0, 'story.table.share': 0 } })
  run(game, players[player], {
    tell: fact => {
      if (!fact.path.startsWith('court.') || fact.path.startsWith('court.inserts')) return
      const ref = fact.values.about ?? fact.values.ref
      if (typeof ref !== 'string' || ref === '') return
      const memory = memoryAt(game, ref)
      let count = 0
      for (const each of game.memories) if (each.kind === memory?.kind) count += each.count
      said.push({ fact, memory: memory && { ...memory }, count })
    },
  })
  return { game, said }
}

const MANY = Math.max(6, Math.floor(size('seeds') / 3))
const hearings = (['balanced', 'workaholic', 'random'] as const).map(player => ({
  player,
  all: Array.from({ length: MANY }, (_, at) => hearing(`sworn-${at}`, player)),
}))

describe.each(hearings)('in $player plays', ({ all }) => {
  test('every date and every count that is spoken stands in the ledger', () => {
    for (const { game, said } of all)
      for (const { fact, memory, count } of said) {
        expect(memory, `${game.seed}: ${fact.path}`).toBeDefined()
        if (!memory) continue
        const { date, count: spoken, times } = fact.values
        if (date !== undefined) expect(date, fact.path).toBe(dateWords(memory.last))
        if (spoken !== undefined) expect(spoken, fact.path).toBe(countWord(count))
        if (times !== undefined) expect(times, fact.path).toBe(timesWord(count))
      }
  })

  test('no question without somebody who could have told, none about anything twice', () => {
    for (const { game } of all) {
      const asked = game.questions.filter(question => question.about !== null).map(question => question.about)
      expect(new Set(asked).size, game.seed).toBe(asked.length)
      for (const { about, by, witness } of game.questions) {
        if (by !== 'strand') continue
        const memory = about === null ? undefined : memoryAt(game, about)
        if (memory) expect(memory.witnesses, about ?? '').toContain(witness)
        expect(['ted', 'billy', 'nell', 'toby', 'marcus']).not.toContain(witness)
      }
    }
  })

  test('what he owns he mended, or did otherwise since; what he shades was a fault', () => {
    for (const { game } of all)
      for (const { about, slot, stance } of game.questions) {
        const memory = about === null ? undefined : memoryAt(game, about)
        if (stance === 'shade') expect(memory && isFault(memory)).toBe(true)
        const own = CROSS[slot as keyof typeof CROSS]
        if (stance !== 'own' || !own) continue
        const owns: readonly MemoryKind[] = own.owns
        expect((memory?.mendedBy ?? null) !== null || owns.some(kind => memoryOf(game, kind)), `${game.seed} ${slot}`).toBe(true)
      }
  })

  test('the last thing he is asked about is praise that stings', () => {
    for (const { game } of all) {
      const sting = game.questions.find(question => question.slot === 'X8')
      const memory = sting?.about ? memoryAt(game, sting.about) : undefined
      if (memory) expect(memory.valence).toBeGreaterThan(0)
    }
  })
})
