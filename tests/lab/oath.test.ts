/** The clerk who hears the court against a record of his own: silent where all is so, and heard where anything is not. */
import { expect, test } from 'vitest'
import { Clerk, namesDeed, unwitnessed } from '../../lab/oath.ts'
import { type Fact, type Game, type MemoryKind, newGame, players, run } from '../../sim/index.ts'
import { story } from '../../sim/testing.ts'

/** A clerk who was told of these deeds, and hears one line of the court. */
function heard(
  told: readonly [kind: MemoryKind, day: number][],
  path: string,
  values: Fact['values'],
  game: Game = story({ week: 71 }).game,
): string[] {
  const clerk = new Clerk()
  for (const [kind, day] of told)
    clerk.hear({ day, slot: null, path: 'remembered', values: { ref: `${kind}@${day}`, kind, count: 1 } }, game)
  clerk.hear({ day: game.day, slot: null, path, values }, game)
  return clerk.contradictions
}

const ASKS = 'court.cross.X3.queries.missed.asks'
const about = 'pickup-missed@86' // Wednesday 10 January

test('a day that is so passes; another day, another weekday, a deed nobody was told of don’t', () => {
  const told = [['pickup-missed', 86]] as const satisfies [MemoryKind, number][]
  expect(heard([...told], ASKS, { about, weekday: 'Wednesday', date: 'January 10' })).toEqual([])
  expect(heard([...told], ASKS, { about, weekday: 'Wednesday', date: 'January 11' })).toHaveLength(1)
  expect(heard([...told], ASKS, { about, weekday: 'Thursday', date: 'January 10' })).toHaveLength(1)
  expect(heard([], ASKS, { about, weekday: 'Wednesday', date: 'January 10' })).toEqual([expect.stringContaining('nobody was told of')])
})

test('a number is counted over', () => {
  const late: [MemoryKind, number][] = [1, 2, 3, 4, 5].map(week => ['pickup-late', week * 7])
  const says = (times: string): string[] => heard(late, 'court.cross.X3.queries.lateOften.asks', { about: 'pickup-late@7', times })
  expect(says('five times')).toEqual([])
  expect(says('six times')).toHaveLength(1)
})

test('what a line says of the rest of the book is looked up there', () => {
  const kind = (...kinds: MemoryKind[]): string[] =>
    heard(
      kinds.map(each => [each, 50]),
      'court.testimony.seen.noWordAgainst.says',
      { about: 'good-about-joanna@50' },
    )
  expect(kind('good-about-joanna')).toEqual([])
  expect(kind('good-about-joanna', 'bad-about-joanna')).toHaveLength(1)
  expect(heard([], 'court.direct.D5.asks', { slot: 'D5' })).toHaveLength(1)
  expect(heard([['fired-plea', 451]], 'court.direct.D5.asks', { slot: 'D5' })).toEqual([])
})

test('a question put to him that nobody could have told is counted', () => {
  const { game } = story({ week: 71 }).until('cross')
  expect(unwitnessed(game)).toBe(0)
  const asked = game.questions.find(({ by, about: ref }) => by === 'strand' && ref !== null)
  if (!asked) throw new Error('Strand asked about nothing.')
  asked.witness = 'nell'
  expect(unwitnessed(game)).toBe(1)
})

test('a call-back names its deed', () => {
  const { game } = story({ week: 30 })
  const fact = (path: string, ref: string): Fact => ({
    day: 210,
    slot: 'evening',
    path,
    values: { ref, last: 100, date: 'January 24', times: 'once', count: 'one', month: 'January', weekday: 'Wednesday', detail: 'the pan' },
  })
  expect(namesDeed(fact('recalls.home.list-copied.0', 'list-copied@20'), game)).toBe(true)
  expect(namesDeed(fact('recalls.home.list-copied.0', 'ferry@20'), game)).toBe(false)
})

test.each(['balanced', 'workaholic', 'random'] as const)('nothing is sworn against the record of a %s play', player => {
  for (const seed of ['sworn-1', 'sworn-2', 'sworn-3']) {
    const game = newGame({ seed })
    const clerk = new Clerk()
    run(game, players[player], { tell: fact => clerk.hear(fact, game) })
    expect(clerk.contradictions, seed).toEqual([])
    expect(unwitnessed(game), seed).toBe(0)
  }
})
