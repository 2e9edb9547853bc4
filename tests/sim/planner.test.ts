/** What the calendar reads: stretches that stop, plans that leave things out, hours that can't be kept. */
import { describe, expect, test } from 'vitest'
import { foretell } from './foretold.ts'
import {
  copy,
  type Game,
  hash,
  leftOut,
  newGame,
  players,
  readStops,
  readTroubles,
  readWeek,
  run,
  step,
  stopName,
  templateWishes,
  weekOf,
  WEEKS,
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

  test('stops for an ask that has no hour, and not again for one that he has let go before', () => {
    const game = at(20)
    const stops = (): string[] =>
      readStops(game)
        .filter(({ why }) => why === 'ask')
        .map(({ what }) => what)
    game.said = {}
    const open = readWeek(game).tags.filter(({ kind, kept }) => kind === 'ask' && !kept)
    expect(open.length).toBeGreaterThan(0)
    expect(stops()).toEqual(open.map(({ what }) => what))
    for (const { what } of open) game.said[`asks.${what}.broken`] = 1
    const { numbers } = game
    Object.assign(numbers, {
      'work.standing': 700,
      'billy.school': 800,
      'school.teacher': 800,
      'billy.health': 900,
      'margaret.regard': 700,
    })
    Object.assign(numbers, { 'margaret.favour': 0, 'margaret.load': 300 })
    expect(stops()).toEqual([])
    // Who is near the end of patience is heard again.
    numbers['work.standing'] = 200
    game.asks = [{ what: 'saturdayHours', day: game.day + 5, slot: 'forenoon', state: 'open' }]
    game.said['asks.saturdayHours.broken'] = 1
    expect(stops()).toEqual(['saturdayHours'])
  })

  test('stops for a warning when it has risen, not for one that was told before', () => {
    const game = at(20)
    const warned = (): boolean => readStops(game).some(({ why, what }) => why === 'warning' && what === 'job')
    game.numbers['work.standing'] = 200
    expect(warned()).toBe(true)
    foretell(game, 'job')
    expect(warned()).toBe(false)
  })

  test('runs on for weeks where nothing new comes but cards: more weeks than not, and four and more together', () => {
    const stretches: number[] = []
    for (const seed of ['quiet-1', 'quiet-2', 'quiet-3']) {
      const game = newGame({ seed })
      let known = new Set<string>()
      let stretch = 0
      run(game, (...asked) => {
        const action = players.balanced(...asked)
        if (action.do !== 'live' || !game.planning || game.day % 7 !== 0) return action
        const stops = readStops(game)
        if (stops.some(stop => !known.has(stopName(stop)))) {
          stretches.push(stretch)
          stretch = 0
        } else stretch++
        known = new Set(stops.map(stopName))
        return action
      })
    }
    const weeks = 3 * (WEEKS - 1)
    expect(stretches.length / weeks).toBeLessThan(0.6)
    expect(stretches.filter(stretch => stretch >= 4).length).toBeGreaterThan(1)
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
