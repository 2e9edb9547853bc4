/** What different lives come to: shares of endings, the need for Margaret, the accident and its Saturdays. */
import { describe, expect, test } from 'vitest'
import { type Game, isCanonical, newGame, type PlayerId, players, run, weekOf } from '../../sim/index.ts'
import { noCourt } from '../../sim/story/roads.ts'
import { size } from '../sizes.ts'

type Life = { end: Game; bond63: number; security63: number }
const lived = new Map<string, Life[]>()

/** The first plays of a player, each lived once for all of these tests. */
function lives(player: PlayerId, count = size('seeds')): Life[] {
  const known = lived.get(player) ?? []
  for (let seed = known.length + 1; seed <= count; seed++) {
    const end = newGame({ seed: `life-${seed}` })
    let then: Life | null = null
    run(end, players[player], {
      until: game => {
        if (!then && weekOf(game.day) === 63) then = { end, bond63: game.numbers['billy.bond'], security63: game.numbers['billy.security'] }
        return false
      },
    })
    if (then) known.push(then)
  }
  lived.set(player, known)
  return known
}
const canonical = (player: PlayerId): number => lives(player).filter(({ end }) => isCanonical(end)).length / lives(player).length
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe('opposite lives end differently', () => {
  test('a balanced life keeps them together in nearly half of all years or more', () =>
    expect(canonical('balanced')).toBeGreaterThanOrEqual(0.45))
  test('a life for the office seldom does', () => expect(canonical('workaholic')).toBeLessThanOrEqual(0.2))
  test('neither does a life by chance', () => expect(canonical('random')).toBeLessThanOrEqual(size('seeds') < 100 ? 0.3 : 0.2))
})

test('who never asks for help has less of him, and he less of a home, by the sixty-third week', () => {
  expect(mean(lives('balanced').map(life => life.bond63)) - mean(lives('alone').map(life => life.bond63))).toBeGreaterThanOrEqual(120)
  expect(mean(lives('balanced').map(life => life.security63)) - mean(lives('alone').map(life => life.security63))).toBeGreaterThanOrEqual(
    120,
  )
})

test('the accident falls on several Saturdays and in two places', () => {
  const falls = [...lives('balanced'), ...lives('workaholic')].map(({ end }) => ({
    day: end.arc.eyeDay,
    at: end.arc.eyePlace,
  }))
  expect(new Set(falls.map(fall => fall.day)).size).toBeGreaterThanOrEqual(3)
  expect(new Set(falls.map(fall => fall.at)).size).toBeGreaterThanOrEqual(2)
  for (const fall of falls) expect(fall.day % 7).toBe(5)
})

test('a play has at least ninety different cards; one that no court sits over, seventy-five', () => {
  for (const { end } of lives('balanced', 5))
    expect(Object.keys(end.happened).length, end.seed).toBeGreaterThanOrEqual(noCourt(end) ? 75 : 90)
})
