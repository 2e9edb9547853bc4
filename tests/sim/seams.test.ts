/** Where the year, the record and the calendar meet: what belongs to a season, to one desk, or to one side of a story, is found nowhere else. */
import { describe, expect, test } from 'vitest'
import { isDayFor } from '../../sim/activities/open.ts'
import { dateOf, dayOf, LAST_DAY } from '../../sim/calendar.ts'
import type { Today } from '../../sim/change.ts'
import { directCards, statementCards } from '../../sim/court/cards.ts'
import { offer } from '../../sim/events/card.ts'
import { countOf, memoryOf } from '../../sim/memory/ledger.ts'
import { blank, type Game } from '../../sim/state.ts'
import { story } from '../../sim/testing.ts'
import { forecastWeather } from '../../sim/weather.ts'
import { doNow } from '../../sim/week/deeds.ts'
import { sundayMemos } from '../../sim/work/memos.ts'
import { slip } from '../../sim/work/slips.ts'
import { isSentWest, standingSeen } from '../../sim/work/workplace.ts'

const today = (game: Game): Today => ({ game, slot: null, tell: undefined })

test('it snows from December to March, and once in October', () => {
  const months = new Set<number>()
  for (let seed = 0; seed < 12; seed++)
    for (let monday = 0; monday < LAST_DAY; monday += 7) {
      const game = blank({ seed: `snow-${seed}` })
      game.day = monday
      forecastWeather(game)
      for (const [ahead, kind] of game.weather.entries()) if (kind === 'snow') months.add(dateOf(monday + ahead).month)
    }
  expect([...months].sort((a, b) => a - b)).toEqual([1, 2, 3, 10, 12])
})

test.for([
  ['a school day', dayOf(1979, 1, 10), true],
  ['a weekday of the summer', dayOf(1979, 7, 11), true],
  ['Christmas', dayOf(1978, 12, 25), false],
  ['Lincoln’s Birthday', dayOf(1979, 2, 12), false],
  ['a Saturday', dayOf(1979, 1, 13), false],
] as const)('a lunch is packed on %s: %s', ([, day, packed]) => {
  expect(isDayFor(blank({ seed: 'bag' }), 'lunchBag', day)).toBe(packed)
})

test('a day at home with him is one day, however many hours of it were lived', () => {
  const { game } = story({ week: 5 })
  const before = countOf(game, 'stayed-home-sick')
  for (const slot of ['forenoon', 'midday', 'afternoon'] as const) doNow({ ...today(game), slot }, slot, 'sickDay', 180, 180)
  expect(countOf(game, 'stayed-home-sick')).toBe(before + 1)
  game.day++
  doNow({ ...today(game), slot: 'midday' }, 'midday', 'sickDay', 180, 180)
  expect(countOf(game, 'stayed-home-sick')).toBe(before + 2)
})

test('who went out while they sewed is not offered the card on which he stood by', () => {
  const play = story({ week: 71 }).remembers('stayed-operation', { detail: 'held' }).forgets('left-the-room')
  const laid = (): string[] => [...directCards(play.game, 'D3'), ...statementCards(play.game)].filter(ref => ref.startsWith('stayed-'))
  expect(laid().length).toBeGreaterThan(0)
  play.remembers('left-the-room', { detail: 'air' })
  expect(laid()).toEqual([])
})

describe('at the desk he found', () => {
  const found = (): Game => {
    const { game } = story({ week: 60 })
    game.memories = game.memories.filter(({ kind }) => kind !== 'deadline-missed')
    game.arc.jobDay = game.day - 7
    game.arc.jobHow = 0
    game.arc.job = 1
    return game
  }

  test('a missed Friday weighs, and the agency knows nothing of it', () => {
    const game = found()
    const { 'work.slips': before } = game.numbers
    slip(today(game), 'deadlineMissed', 'Lowenthal Gifts by Mail')
    expect(game.numbers['work.slips']).toBeGreaterThan(before)
    expect(memoryOf(game, 'deadline-missed')).toBeUndefined()
  })
})

test('the signs before the Thursday see what Minneapolis will see', () => {
  const said = new Set<string>()
  for (let seed = 0; seed < 40; seed++)
    for (const standing of [300, 760, 900]) {
      const game = blank({ seed: `sign-${seed}` })
      game.day = 58 * 7 + 6
      game.numbers['work.standing'] = standing
      const paths: string[] = []
      sundayMemos({ game, slot: null, tell: ({ path }) => paths.push(path) })
      const sign = paths.find(path => /^memos\.(lake|list|minneapolis)\./.test(path))?.split('.')[1]
      expect(sign === 'lake', `${game.seed} ${standing}`).toBe(isSentWest(game, standingSeen(game)))
      said.add(String(sign))
    }
  expect([...said].sort()).toEqual(['lake', 'list', 'minneapolis'])
})

test('a card that comes once in most plays comes in any of its wordings', () => {
  const stood = new Set<number>()
  const { game } = story({ week: 5 })
  for (let seed = 0; seed < 20; seed++) {
    const play: Game = { ...game, seed: `wording-${seed}`, said: {}, happened: {}, pending: null }
    offer(today(play), 'kitchen.burnedSupper')
    if (play.pending?.what === 'card') stood.add(play.pending.wording)
  }
  expect([...stood].sort()).toEqual([0, 1, 2])
})
