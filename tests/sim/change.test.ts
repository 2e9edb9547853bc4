/** The small functions, held against anything that can be put into them. */
import { assert, constantFrom, integer, property, record, array, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import {
  bandMiddle,
  bandOf,
  dateOf,
  dayOf,
  lettersApart,
  moneyWords,
  newGame,
  oddsWords,
  pack,
  QUANTITIES,
  QUANTITY_NAMES,
  rowOf,
  type Fact,
  type Save,
  saveOf,
  unpack,
} from '../../sim/index.ts'
import { move, shift, type Today } from '../../sim/change.ts'
import { size } from '../sizes.ts'

const numRuns = size('inputs')
const anyQuantity = constantFrom(...QUANTITY_NAMES)

test('a number moved by anything stays whole and within its ends, and what is told is what was added', () => {
  assert(
    property(array(tuple(anyQuantity, integer({ min: -5000, max: 5000 }))), moves => {
      const game = newGame({ seed: 'moved' })
      let told = 0
      const tell = (fact: Fact): void => {
        told += Number(fact.values.change)
      }
      const today: Today = { game, slot: null, tell }
      for (const [quantity, by] of moves) {
        const before = game.numbers[quantity]
        told = 0
        const added = moves.length % 2 ? move(today, quantity, by, 'card', 'test') : shift(today, quantity, by, 'card', 'test')
        const { low, high } = rowOf(quantity)
        expect(game.numbers[quantity]).toBe(before + added)
        expect(told).toBe(added)
        expect(game.numbers[quantity]).toBeGreaterThanOrEqual(low)
        expect(game.numbers[quantity]).toBeLessThanOrEqual(high)
        expect(Number.isInteger(added)).toBe(true)
      }
    }),
    { numRuns },
  )
})

test('a bounded quantity never pins: up from the floor is one and a half times as far, at the top it is nothing', () => {
  const game = newGame({ seed: 'pins' })
  const today: Today = { game, slot: null, tell: undefined }
  game.numbers['billy.bond'] = 250
  expect(move(today, 'billy.bond', 100, 'card', 'test')).toBe(150)
  game.numbers['billy.bond'] = 1000
  expect(move(today, 'billy.bond', 100, 'card', 'test')).toBe(0)
  game.numbers['billy.bond'] = 0
  expect(move(today, 'billy.bond', -100, 'card', 'test')).toBe(0)
})

test('the middle of a band lies in the band', () => {
  assert(
    property(anyQuantity, integer({ min: 0, max: 1000 }), (quantity, value) => {
      if (!('bands' in QUANTITIES[quantity])) return
      const { low, high } = rowOf(quantity)
      const within = Math.min(high, Math.max(low, value))
      expect(bandOf(quantity, bandMiddle(quantity, within))).toBe(bandOf(quantity, within))
    }),
    { numRuns },
  )
})

test('every day has one date, and every date its day', () => {
  assert(
    property(integer({ min: 0, max: 552 }), day => {
      const { year, month, date, weekday } = dateOf(day)
      expect(dayOf(year, month, date)).toBe(day)
      expect(weekday).toBe(day % 7)
    }),
    { numRuns },
  )
})

test('a play packed and unpacked is the same, whatever was done in it', () => {
  const game = newGame({ seed: 'packed' })
  const anyAction = constantFrom<Save['actions'][number]>(
    { do: 'live' },
    { do: 'lastWeek' },
    { do: 'choose', option: 'stay' },
    { do: 'plan', day: 2, slot: 'evening', row: 'ted', what: 'supper' },
  )
  assert(
    property(record({ seed: string(), actions: array(anyAction) }), ({ seed, actions }) => {
      const save = saveOf({ start: { seed }, actions }, game, null)
      expect(unpack(pack(save))).toEqual({ ok: true, value: save })
    }),
    { numRuns },
  )
})

test('letters apart: none from itself, as many one way as the other', () => {
  assert(
    property(string(), string(), (one, other) => {
      expect(lettersApart(one, one)).toBe(0)
      expect(lettersApart(one, other)).toBe(lettersApart(other, one))
    }),
    { numRuns },
  )
})

test('odds and money are said as people say them', () => {
  expect([1000, 900, 700, 600, 500, 350, 150, 20].map(oddsWords)).toEqual([
    'sure',
    'nearly sure',
    'most likely',
    'better than even',
    'about even',
    'less than even',
    'a long shot',
    'hardly ever',
  ])
  expect([47500, 440, -1200, 123456700].map(moneyWords)).toEqual(['$475', '$4.40', '−$12', '$1,234,567'])
})
