/** What the book and the album read: causes in words, a week that adds up, pages in their order. */
import { expect, test } from 'vitest'
import {
  addUp,
  type Fact,
  factWords,
  type Game,
  livedDay,
  newGame,
  players,
  readAlbum,
  readMemories,
  readShoebox,
  rememberedIn,
  run,
  whyWords,
  weekOf,
} from '../../sim/index.ts'

/** Lives a whole play and hands over each of its weeks. */
function weeks(
  seed: string,
  player: keyof typeof players,
  each: (ledger: ReturnType<typeof addUp>, facts: Fact[], game: Game) => void,
): Game {
  const game = newGame({ seed })
  let before = { ...game.numbers }
  let facts: Fact[] = []
  let week = 0
  const close = (at: Game): void => {
    each(addUp(before, at.numbers, facts, week * 7 + 6), facts, at)
    before = { ...at.numbers }
    facts = []
    week = weekOf(at.day)
  }
  run(game, players[player], {
    tell: fact => facts.push(fact),
    until: at => {
      if (weekOf(at.day) !== week) close(at)
      return false
    },
  })
  return game
}

test.each(['balanced', 'workaholic', 'alone'] as const)(
  'every line of every week of a %s play adds up, and its causes have words',
  player => {
    const raw = new Set<string>()
    weeks('reading', player, ({ lines, promises }) => {
      for (const { before, after, causes } of lines) {
        expect(before + causes.reduce((sum, { change }) => sum + change, 0)).toBe(after)
        for (const cause of causes) if (/[a-z][A-Z]|[.{}]$|^$/.test(whyWords(cause))) raw.add(`${cause.by} ${cause.what}`)
      }
      for (const { from } of promises) expect(from).toBeTruthy()
    })
    expect([...raw]).toEqual([])
  },
)

test('what a week remembers comes heaviest first, and a lived day tells all that was told', () => {
  weeks('reading', 'balanced', (ledger, facts, game) => {
    const felt = rememberedIn(game, ledger).map(memory => memory.felt)
    expect(felt).toEqual([...felt].sort((a, b) => b - a))
    const told = facts.filter(fact => factWords(game, fact) !== null).length
    const days = new Set(facts.map(({ day }) => day))
    const shown = [...days].flatMap(day => livedDay(game, facts, day)).reduce((sum, hour) => sum + hour.told.length, 0)
    expect(shown).toBe(told)
  })
})

test('an album of a whole play has sixteen pages: its end, ten photographs, the sums, the two breakfasts, and why', () => {
  const game = weeks('reading', 'balanced', () => undefined)
  const pages = readAlbum(game)
  expect(pages.map(({ what }) => what)).toEqual([
    'end',
    ...Array.from({ length: 10 }, () => 'photo'),
    'sums',
    'photo',
    'photo',
    'why',
    'lives',
  ])
  const plates = pages.map(page => (page.what === 'photo' ? page.plate : null))
  expect(plates.at(-4)?.fixed).toBe('first')
  expect(plates.at(-3)?.fixed).toBe('last')
  for (const page of pages) if (page.what === 'photo') expect(page.tallies.length).toBeLessThanOrEqual(3)
  expect(readMemories(game)).toHaveLength(game.memories.length)
})

test('an album begun has empty corners where nothing was kept yet, and no end', () => {
  const pages = readAlbum(newGame({ seed: 'reading' }))
  expect(pages[0]?.what).toBe('cover')
  expect(pages.filter(page => page.what === 'photo' && page.plate === null)).toHaveLength(12)
})

test('the box holds a picture of everything that is remembered, at least sixty in a whole play, by day, four to a page', () => {
  for (const player of ['balanced', 'workaholic'] as const) {
    const game = weeks('reading', player, () => undefined)
    const prints = readShoebox(game).flatMap(page => (page.what === 'prints' ? page.prints : []))
    expect(prints.length).toBeGreaterThanOrEqual(60)
    expect(new Set(prints.map(({ plate }) => plate.memory))).toEqual(new Set(game.memories.map(({ kind, day }) => `${kind}@${day}`)))
    expect(prints.map(({ plate }) => plate.day)).toEqual(prints.map(({ plate }) => plate.day).sort((a, b) => a - b))
    for (const { plate, text } of prints) {
      expect(text).toBeTruthy()
      expect(plate.cast.map(({ who }) => who)).toContain('ted')
    }
  }
  for (const page of readShoebox(newGame({ seed: 'reading' }))) expect(page.what).toBe('prints')
})

test('she is in no photograph of the months in which she was away', () => {
  const game = weeks('reading', 'balanced', () => undefined)
  for (const page of readAlbum(game)) {
    if (page.what !== 'photo' || !page.plate) continue
    const { day, cast } = page.plate
    if (day > 3 && (game.arc.callDay < 0 || day < game.arc.callDay)) expect(cast.map(({ who }) => who)).not.toContain('joanna')
  }
})
