/** What a player may turn himself: every slider is a real number of the balance, and today's value is one of its steps. */
import { expect, test } from 'vitest'
import { newGame, PARAMETERS, SLIDERS } from '../../sim/index.ts'

test.for(SLIDERS)('$path can be turned from end to end, a step at a time, through where it stands', ({ path, low, high, step }) => {
  const { at } = PARAMETERS[path]
  expect(low).toBeLessThan(at)
  expect(high).toBeGreaterThan(at)
  expect([(at - low) % step, (high - low) % step]).toEqual([0, 0])
  for (const value of [low, high]) expect(newGame({ seed: 'turned', balance: { [path]: value } }).balance[path]).toBe(value)
})

test('there are at least eight sliders, each of its own number and its own name', () => {
  expect(SLIDERS.length).toBeGreaterThanOrEqual(8)
  for (const key of ['path', 'words', 'says'] as const) expect(new Set(SLIDERS.map(slider => slider[key])).size).toBe(SLIDERS.length)
})

test('pay is what the balance says, from the first Friday on', () =>
  expect(newGame({ seed: 'paid', balance: { 'money.salary': 30000 } }).numbers['ted.pay']).toBe(30000))
