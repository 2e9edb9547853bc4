/** What the book and the album read: causes in words, a week that adds up, pages in their order. */
import { describe, expect, test } from 'vitest'
import {
  addUp,
  type Fact,
  factWords,
  type Game,
  livedDay,
  newGame,
  players,
  readAlbum,
  readDesk,
  readMemories,
  readMissing,
  readShoebox,
  rememberedIn,
  run,
  whyWords,
  weekOf,
} from '../../sim/index.ts'
import { CARD_IDS } from '../../sim/events/index.ts'
import { causeWords } from '../../sim/reading.ts'
import { story } from '../../sim/testing.ts'

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

describe('behind a row of the calendar', () => {
  test('stands what is on the desk, by date, with its stage and what is left of it', () => {
    const { game } = story({ week: 20 })
    expect(readDesk(game)).toHaveLength(game.projects.length)
    const [first] = readDesk(game)
    const nearest = [...game.projects].sort((a, b) => a.due - b.due)[0]
    if (!nearest) throw new Error('Nothing lies on the desk in week 20.')
    nearest.done = 0
    expect(readDesk(game)[0]).toMatchObject({ account: first?.account, stage: 'brief', done: false })
    nearest.done = nearest.need
    expect(readDesk(game)[0]).toMatchObject({ stage: 'presentation', done: true })
  })

  test('stands what was sold, and what there is for light where it was cut off', () => {
    const { game } = story({ week: 20 })
    expect(readMissing(game)).toEqual([])
    game.counts['sold.sofa'] = 100
    game.counts['light.off'] = 2
    expect(readMissing(game)).toEqual(['Four dents in the rug, and the blanket in the middle of them.', expect.stringContaining('candles')])
  })
})

test('a cause with somebody’s name in its title is read with the name', () => {
  expect(causeWords('stairs.nellsCourt.any')).not.toContain('{')
  for (const id of CARD_IDS) expect(causeWords(`${id}.any`), id).not.toMatch(/\{\w+\}/)
})

test('the evening of the restaurant is marked on the day of its beat, and not where another road leads past it', () => {
  const { game } = story({ week: 63 })
  const beat = game.beats.find(({ id }) => id === 'B14')
  expect(beat?.as).toBeNull()
  expect(game.arc.restaurantDay).toBe(beat?.day)
})
