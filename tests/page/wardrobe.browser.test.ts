/** What people wear and what their hands do: it follows from the day, the place and the feeling, and everything asked for is drawn. */
import { expect, test } from 'vitest'
import { loadShot, shotPictures } from '../../src/figures/load.ts'
import { EXPRESSIONS, type Expression } from '../../src/figures/expressions.ts'
import { GESTURES, gesturesOf } from '../../src/figures/gestures.ts'
import { FIGURE_IDS, figureOf } from '../../src/figures/people.ts'
import type { PlaceId, Weather } from '../../src/places/scene.ts'
import { cardOccasion, dressed, isFar, yearOf } from '../../src/theatre/wardrobe.ts'

const on = (day: number, place: PlaceId, weather: Weather = 'clear') => ({ day, place, weather })
const [OCTOBER, JANUARY, JULY, NEXT_DECEMBER] = [4, 90, 275, 420]

test('nobody goes out into the cold in shirtsleeves, and nobody sits at home in a coat', () => {
  for (const who of ['ted', 'billy', 'margaret', 'joanna', 'nell', 'marcus'] as const) {
    expect(dressed(who, on(JANUARY, 'playground')).wears, who).toMatch(/coat/i)
    for (const indoors of ['apartment', 'basement'] as const)
      expect(dressed(who, on(JANUARY, indoors)).wears ?? '', who).not.toMatch(/coat/i)
  }
  expect(dressed('ted', on(OCTOBER, 'street', 'snow')).wears).toBe('overcoat')
})

test('summer, court and bed have clothes of their own', () => {
  expect(dressed('billy', on(JULY, 'playground')).wears).toBe('summer')
  expect(dressed('ted', on(JULY, 'courtroom')).wears).toBe('jacket')
  expect(dressed('billy', { ...on(JANUARY, 'billysRoom'), slot: 'evening' }).wears).toBe('pyjamas')
})

test('she goes in her coat, and stands in it in the hall; the stitches are there as soon as they are sewn', () => {
  const evening = { ...on(3, 'apartment'), slot: 'evening' } as const
  expect(dressed('joanna', { ...evening, ...cardOccasion('prologue.leaving') }).wears).toBe('coat')
  expect(dressed('joanna', { ...evening, ...cardOccasion('prologue.evening') }).wears).toBeUndefined()
  expect(dressed('ted', { ...evening, ...cardOccasion('prologue.leaving') }).wears).toBeUndefined()
  expect(cardOccasion('door.first')).toEqual({})
  expect(cardOccasion('door.last')).toEqual({ scarred: true })
})

test('a letter does not bring her into the kitchen: she is far from the morning after to her return, but not to herself', () => {
  const both = [{ who: 'ted' }, { who: 'joanna' }] as const
  expect([3, 4, 24, 370, 371].map(day => isFar('joanna', day, both))).toEqual([false, true, true, true, false])
  expect(isFar('ted', 24, both)).toBe(false)
  expect(isFar('joanna', 24, [{ who: 'joanna' }])).toBe(false)
})

test('who is never seen without a cap or a plaid shirt has a suit for court', () => {
  for (const who of ['desmond', 'artie'] as const) {
    expect(dressed(who, on(OCTOBER, 'lobby')).wears).toBeUndefined()
    expect(dressed(who, on(OCTOBER, 'courtroom')).wears).toBe('suit')
  }
  expect(dressed('gloria', on(OCTOBER, 'courtroom')).wears).toBeUndefined()
})

test('she comes back somebody else', () => {
  expect(dressed('joanna', on(OCTOBER, 'apartment')).wears).toBeUndefined()
  expect(dressed('joanna', on(NEXT_DECEMBER, 'restaurant')).wears).toBe('suit')
})

test('a year makes a boy larger, and a fall leaves its mark on nobody else', () => {
  const [before, after] = [
    dressed('billy', on(OCTOBER, 'apartment')),
    dressed('billy', { ...on(NEXT_DECEMBER, 'apartment'), scarred: true }),
  ]
  expect(after.size).toBeGreaterThan(before.size ?? 1)
  expect([before.scarred, after.scarred]).toEqual([false, true])
  expect(dressed('ted', { ...on(NEXT_DECEMBER, 'apartment'), scarred: true })).not.toHaveProperty('scarred')
})

test('the wreath of a winter is in by the second week of January, and out in December', () => {
  expect([66, 81, 90, 135, NEXT_DECEMBER].map(day => yearOf(day, []).bare)).toEqual([false, false, true, true, false])
})

test('snow lies on the day after it fell, and seasons come in their order', () => {
  expect(yearOf(JANUARY, ['clear', 'clear', 'clear', 'clear', 'clear', 'snow', 'clear'])).toMatchObject({ season: 'winter', snowy: true })
  expect([OCTOBER, JANUARY, 200, JULY].map(day => yearOf(day, []).season)).toEqual(['autumn', 'winter', 'spring', 'summer'])
})

test('the same shot has the same hands, and no two people raise the same one', () => {
  for (const one of Object.keys(EXPRESSIONS) as Expression[]) {
    for (const other of Object.keys(EXPRESSIONS) as Expression[]) {
      const cast = [
        { who: 'ted', expression: one },
        { who: 'billy', expression: other },
        { who: 'margaret', expression: one },
      ]
      const hands = gesturesOf(cast)
      expect(gesturesOf(cast)).toEqual(hands)
      const raised = hands.filter(hand => hand !== null)
      expect(new Set(raised).size).toBe(raised.length)
      expect(raised.length).toBeLessThan(3)
    }
  }
})

test('a tired man is not always tired in the same way', () => {
  const company = FIGURE_IDS.map(
    who =>
      gesturesOf([
        { who: 'ted', expression: 'tired' },
        { who, expression: 'neutral' },
      ])[0],
  )
  expect(new Set(company).size).toBeGreaterThan(2)
})

test.each(['ted', 'billy', 'margaret', 'joanna'] as const)(
  '%s has shoulders and every gesture in everything there is to wear',
  async who => {
    await loadShot(who)
    for (const [index, wears] of figureOf(who).wears.entries()) {
      const prefix = index === 0 ? '' : `${wears}/`
      for (const name of ['chest', ...GESTURES.map(gesture => `gesture_${gesture}`)]) {
        expect(shotPictures(who).textures).toHaveProperty([`${prefix}${name}`])
      }
    }
  },
)
