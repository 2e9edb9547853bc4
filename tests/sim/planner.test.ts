/** What the calendar reads: stretches that stop, plans that leave things out, hours that can't be kept. */
import { describe, expect, test } from 'vitest'
import {
  copy,
  type Game,
  hash,
  leftOut,
  newGame,
  players,
  readStops,
  readTroubles,
  run,
  step,
  stopName,
  templateWishes,
  weekOf,
} from '../../sim/index.ts'

const lived = new Map<number, Game>()
/** A play whose calendar lies open at a week. */
function at(week: number): Game {
  let game = lived.get(week)
  if (!game) {
    game = newGame({ seed: 'planner' })
    run(game, players.balanced, { until: one => weekOf(one.day) >= week && one.planning && !one.pending })
    lived.set(week, game)
  }
  return copy(game)
}

describe('a stretch of weeks', () => {
  test('stops for a gap, by the hour in which it is', () => {
    const game = at(14)
    step(game, { do: 'template', id: 'ordinary' })
    expect(readStops(game).filter(({ why }) => why === 'gap')).toEqual([])
    step(game, { do: 'plan', day: 0, slot: 'afternoon', row: 'billy', what: 'clear' })
    expect(readStops(game)).toContainEqual({ why: 'gap', what: 'billy', day: 14 * 7, slot: 'afternoon' })
  })

  test('stops for every ask that has no hour, and for none that has', () => {
    const game = at(20)
    const open = game.asks.filter(({ state }) => state === 'open')
    const stops = readStops(game).filter(({ why }) => why === 'ask')
    for (const { what } of stops) expect(open.map(ask => ask.what as string)).toContain(what)
    expect(new Set(stops.map(stopName)).size).toBe(stops.length)
  })

  test('stops where another part of the story begins, and on a day of fever', () => {
    expect(readStops(at(31))).toContainEqual({ why: 'chapter', what: 'eye', day: null, slot: null })
    const game = at(14)
    game.counts.sickDays = 2
    expect(readStops(game)).toContainEqual({ why: 'ill', what: 'billy', day: null, slot: null })
  })

  test('is read without changing anything', () => {
    const game = at(31)
    const before = hash(game)
    readStops(game)
    readTroubles(game)
    expect(hash(game)).toBe(before)
  })
})

describe('a plan that is filled in', () => {
  test('says what it had to leave out, and what stands in its way', () => {
    const game = at(14)
    const wanted = copy(game).plan
    const hour = wanted[3]
    if (hour) hour.ted = ['museum']
    expect(leftOut(game, wanted)).toContainEqual(expect.objectContaining({ day: 0, slot: 'afternoon', row: 'ted', what: 'museum' }))
    expect(leftOut(game, game.plan)).toEqual([])
  })

  test('leaves nothing out of an ordinary week but what the days forbid', () => {
    const game = at(14)
    step(game, { do: 'template', id: 'ordinary' })
    for (const { row, why } of leftOut(game, templateWishes(game, 'ordinary'))) expect(row === 'billy' || why !== null).toBe(true)
  })
})

describe('an hour', () => {
  test('that wants Billy while another has him can’t be, and is mended by taking it out', () => {
    const game = at(14)
    step(game, { do: 'template', id: 'homeFirst' })
    const before = readTroubles(game).length
    expect(step(game, { do: 'plan', day: 5, slot: 'forenoon', row: 'ted', what: 'clear' }).ok).toBe(true)
    expect(step(game, { do: 'plan', day: 5, slot: 'forenoon', row: 'ted', what: 'cleaningTogether' }).ok).toBe(true)
    expect(step(game, { do: 'plan', day: 5, slot: 'forenoon', row: 'billy', what: 'corrigan' }).ok).toBe(true)
    const found = readTroubles(game)
    expect(found).toHaveLength(before + 1)
    const trouble = found.find(({ what }) => what === 'cleaningTogether')
    for (const edit of trouble?.remedy?.edits ?? []) expect(step(game, edit)).toEqual({ ok: true })
    expect(readTroubles(game)).toHaveLength(before)
  })

  test('of a full morning after bad nights, in snow, makes Ted late, and what mends it is legal', () => {
    const game = at(14)
    step(game, { do: 'template', id: 'homeFirst' })
    game.weather[1] = 'snow'
    game.numbers['ted.sleepDebt'] = 1800
    game.numbers['ted.skill.cooking'] = 0
    const late = readTroubles(game).find(({ kind, day }) => kind === 'late' && day === 1)
    expect(late?.minutes).toBeGreaterThan(0)
    for (const edit of late?.remedy?.edits ?? []) expect(step(game, edit)).toEqual({ ok: true })
    expect(readTroubles(game).some(({ kind, day }) => kind === 'late' && day === 1)).toBe(late?.remedy === null)
  })
})
