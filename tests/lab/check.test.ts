/** The targets of the balance: what a check says of them, two balances side by side, and the search for a week to be lived for ever. */
import { expect, test } from 'vitest'
import { MEASURES } from '../../lab/measures.ts'
import { boundEstimate, meanEstimate, ratioEstimate, shareEstimate } from '../../lab/shares.ts'
import { TARGETS, type Target } from '../../lab/targets.ts'
import type { Life } from '../../lab/trial.ts'
import { anyWeek, foundWeeks, likeWeek } from '../../lab/weeks.ts'
import { dice, fixed, hash, newGame, run } from '../../sim/index.ts'
import { document, lab } from './lab.ts'

type Row = {
  name: string
  goal: { low?: number; high?: number }
  measured: number | null
  low: number | null
  high: number | null
  ok: boolean | null
  notYet?: string
}

test('every target has a name of its own and a goal that can be met', () => {
  expect(new Set(TARGETS.map(({ name }) => name)).size).toBe(TARGETS.length)
  for (const { name, low, high } of TARGETS) {
    expect(low ?? high, name).toBeDefined()
    expect(low ?? Number.NEGATIVE_INFINITY, name).toBeLessThan(high ?? Number.POSITIVE_INFINITY)
  }
})

test('a target is met where its interval touches the goal; what cannot be judged says why and is no failure', async () => {
  const { targets } = (await document('check', '--seeds', '1-2', '--only', 'custody')) as unknown as { targets: Row[] }
  const [judged] = targets.filter(({ ok }) => ok !== null)
  expect(judged).toMatchObject({ name: 'custody to Joanna: balanced', goal: { low: 0.9 }, measured: 1, high: 1, ok: true })
  for (const { ok, notYet, measured } of targets.filter(row => row.ok === null)) {
    expect({ ok, measured }).toEqual({ ok: null, measured: null })
    expect(notYet).toMatch(/^(waits for|needs|no play) /)
  }
})

test('a missed target ends a check with status 1, and its row says so', async () => {
  const { status, out } = await lab(['check', '--seeds', '1-8', '--only', 'canonical at least: balanced', '--set', 'turn.line=1000'])
  expect(status).toBe(1)
  expect(out).toMatch(/canonical at least: balanced .*MISSED/)
  expect(out).toContain('1 judged, 1 missed, 0 not yet')
})

const life = (more: Partial<Life>): Life => ({
  kind: 'life',
  ending: 'E1',
  canonical: true,
  score: 700,
  jobHow: 0,
  verdict: 0,
  bond63: 0,
  security63: 0,
  eye: { day: 1, place: 0, watched: 0 },
  decisions: 2,
  quiet: 1,
  busiest: 5,
  cards: 100,
  pool: [],
  free: [],
  untold: 0,
  ...more,
})
const target: Target = { name: '', measure: 'canonical', players: [], low: 0 }

test('a measure looks at the plays in which its question arises', () => {
  const lives = [0, 1, 2, 3, 4, -1].map(jobHow => life({ jobHow }))
  expect(MEASURES.jobLost([lives], target)).toMatchObject({ measured: 0.6, plays: 5, by: 'Wilson' })
  const days = [1, 1, 1, 2, 2, 3].map(day => life({ eye: { day, place: 0, watched: 0 } }))
  expect(MEASURES.eyeDay([days], target).measured).toBeCloseTo(1 / 6, 3)
  expect(MEASURES.eyePlace([days], target).measured).toBe(0)
  expect(MEASURES.quiet([[life({ quiet: 2 }), life({ quiet: 4 })]], target)).toMatchObject({ measured: 4, low: 4, high: 4, by: 'none' })
  const pools = [['a', 'b'], ['b', 'c'], ['d'], ['d']].map(pool => life({ free: pool }))
  expect(MEASURES.poolShared([pools], target).measured).toBe(0.75)
})

test('two players are compared seed by seed', () => {
  const ones = [700, 720].map((score, at) => life({ score, bond63: 300 + 100 * at }))
  const others = [350, 360].map((score, at) => life({ score, bond63: 150 + 100 * at }))
  expect(MEASURES.scoreRatio([ones, others], target)).toMatchObject({ measured: 2, low: 2, high: 2 })
  expect(MEASURES.bond63([ones, others], target)).toMatchObject({ measured: 150, low: 150, high: 150 })
})

test('intervals: a share’s is Wilson’s, a mean’s the normal one, a ratio’s that of what the pairs leave, a bound has none', () => {
  expect(shareEstimate(5, 10)).toEqual({ measured: 0.5, low: 0.2366, high: 0.7634, plays: 10, by: 'Wilson' })
  const { measured, low, high } = meanEstimate([1, 2, 3, 4])
  expect([measured, low, high]).toEqual([2.5, 1.2348, 3.7652])
  const ratio = ratioEstimate([1, 2, 3], [2, 2, 5])
  expect(ratio.measured).toBeCloseTo(2 / 3, 4)
  expect(ratio.high - ratio.measured).toBeCloseTo(ratio.measured - ratio.low, 3)
  expect(boundEstimate([3, 7, 5])).toEqual({ measured: 7, low: 7, high: 7, plays: 3, by: 'none' })
})

test('two balances that are the same differ in nothing; less pay is less money', async () => {
  type Compared = { players: { autopilot: { name: string; difference: number; low: number; high: number }[] } }
  const words = ['compare', '--players', 'autopilot', '--seeds', '1-3']
  const same = (await document(...words, '--set', 'money.salary=47500')) as unknown as Compared
  for (const { difference, low, high } of same.players.autopilot)
    expect({ difference, low, high }).toEqual({ difference: 0, low: 0, high: 0 })
  const less = (await document(...words, '--set', 'money.salary=30000')) as unknown as Compared
  expect(less.players.autopilot.find(({ name }) => name === 'money')?.difference).toBeLessThan(0)
})

test('made-up weeks follow their dice; the weeks a search kept can be lived to the end', async () => {
  expect(anyWeek(dice('a'))).toEqual(anyWeek(dice('a')))
  const week = anyWeek(dice('b'))
  expect(likeWeek(week, dice('c'))).not.toEqual(week)
  const { weeks, tried } = foundWeeks()
  expect(tried).toBeGreaterThanOrEqual(1000)
  expect(weeks).toHaveLength(3)
  const games = weeks.map(each => run(newGame({ seed: 'kept' }), fixed(each)).game)
  for (const game of games) expect(game.over).not.toBeNull()
  expect(new Set(games.map(hash)).size).toBe(3)
  const found = (await document('weeks', '--tries', '5', '--seeds', '1')) as unknown as { weeks: object[]; scores: number[] }
  expect(found.scores).toEqual(found.scores.toSorted((one, other) => other - one))
})
