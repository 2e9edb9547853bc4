/** What a text takes for granted has happened: a wording that names a deed comes only where that deed was done. */
import { expect, test } from 'vitest'
import { REACTIONS } from '../../sim/court/reactions.ts'
import type { Today } from '../../sim/change.ts'
import { answer, offer } from '../../sim/events/card.ts'
import { allHold } from '../../sim/events/holds.ts'
import { cardAt, type CardId } from '../../sim/events/index.ts'
import { memoryOf } from '../../sim/memory/ledger.ts'
import { out } from '../../sim/memory/spoken/out.ts'
import type { Game } from '../../sim/state.ts'
import { story } from '../../sim/testing.ts'
import { atSchool } from '../../sim/week/who.ts'
import { settleWork } from '../../sim/work/projects.ts'

const now = (game: Game): Today => ({ game, slot: 'morning', tell: undefined })
const taken = (game: Game, card: CardId, option: string): void => {
  game.happened[card] = { times: 1, last: game.day - 300, option }
}
/** The words of a card as it is dealt to this game. */
function dealt(game: Game, id: CardId): string {
  offer(now(game), id)
  const { text } = cardAt(id)
  const { pending } = game
  if (pending?.what !== 'card') throw new RangeError(`${id} was not dealt`)
  return typeof text === 'string' ? text : (text[pending.wording]?.text ?? '')
}

test.each([
  ['automat', 'the little doors'],
  ['across', 'went across the landing'],
] as const)('the second bird remembers what became of the first: %s', (option, words) => {
  const { game } = story({ week: 57 }).remembers('automat')
  taken(game, 'almanac.oneBird', option)
  expect(dealt(game, 'winter.secondBird')).toContain(words)
})

test('the second bird says nothing of a first that never came', () => {
  const { game } = story({ week: 57 }).remembers('automat')
  delete game.happened['almanac.oneBird']
  expect(dealt(game, 'winter.secondBird')).not.toMatch(/Last year|A year ago/)
})

test('he asks how the man got down only of somebody who saw it with him', () => {
  const [line] = out['movie-together']
  const { game } = story({ week: 20 }).remembers('movie-together')
  taken(game, 'almanac.theDown', 'marcus')
  expect(allHold(now(game), line.when)).toBe(false)
  taken(game, 'almanac.theDown', 'go')
  expect(allHold(now(game), line.when)).toBe(true)
})

test('the dish is learned once, and by May it isn’t black where it was gold', () => {
  const { game } = story({ week: 20 }).remembers('learned-dish', { week: 4 })
  const learned = game.memories.filter(memory => memory.kind === 'learned-dish').length
  offer(now(game), 'two.goodMorning')
  answer(now(game), 'napkins')
  expect(game.memories.filter(memory => memory.kind === 'learned-dish')).toHaveLength(learned)
  expect(dealt(game, 'two.stumble')).toContain('gold')
  game.memories = game.memories.filter(memory => memory.kind !== 'learned-dish')
  expect(dealt(game, 'two.stumble')).toContain('still black')
  expect(memoryOf(game, 'kitchen-team')).toBeDefined()
})

test('the light bill takes the money for shoes only where there is little of it', () => {
  const { game } = story({ week: 48 })
  const options = (cents: number): readonly string[] => {
    game.numbers['ted.cash'] = cents
    offer(now(game), 'letters.memoShoes')
    return game.pending?.what === 'card' ? game.pending.options : []
  }
  expect(options(300000)).not.toContain('lights')
  expect(options(40000)).toContain('lights')
})

test('what lay on a desk that is gone is due to nobody', () => {
  const { game } = story({ week: 60 })
  game.arc.jobDay = game.day + 3
  game.arc.jobHow = 0
  game.arc.job = 2
  game.day += 4
  game.projects = [
    { account: 'triBorough', brief: 0, need: 1000, done: 0, due: game.day, began: game.day - 11, grace: false, client: 500, crunch: false },
  ]
  const { count } = memoryOf(game, 'deadline-missed') ?? { count: 0 }
  settleWork(now(game))
  expect(game.projects).toEqual([])
  expect(memoryOf(game, 'deadline-missed')?.count ?? 0).toBe(count)
})

test('the room does something new after each honest answer of one kind, five times over', () => {
  for (const stance of ['plain', 'own'] as const) {
    expect(new Set(REACTIONS[stance]).size).toBe(REACTIONS[stance].length)
    expect(REACTIONS[stance].length).toBeGreaterThanOrEqual(5)
  }
})

test('on the day that both play hooky nobody waits at the gate', () => {
  const { game } = story({ week: 71 })
  offer(now(game), 'spring.leapDay')
  answer(now(game), 'hooky')
  expect(atSchool(game, game.day, 'forenoon')).toBe(false)
  offer(now(game), 'spring.leapDay')
  game.counts.noSchool = 0
  answer(now(game), 'tuesday')
  expect(game.counts.noSchool).toBe(0)
})
