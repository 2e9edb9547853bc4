import { describe, expect, test } from 'vitest'
import { COURT_DAYS } from '../../sim/court/scenes.ts'
import { beginHunt, spendHour } from '../../sim/hunt/hunt.ts'
import { readHunt } from '../../sim/hunt/reading.ts'
import type { Fact } from '../../sim/change.ts'
import { readMoment } from '../../sim/reading-day.ts'
import { readWeek, type TagRead } from '../../sim/reading-plan.ts'
import { readTroubles } from '../../sim/reading-troubles.ts'
import { ASKS } from '../../sim/week/asks.ts'
import { editRefusal } from '../../sim/week/plan.ts'
import { supperOut, whoHasBilly } from '../../sim/week/who.ts'
import { story } from '../../sim/testing.ts'
import type { Game } from '../../sim/state.ts'

const dates = (game: Game): TagRead[] => readWeek(game).tags.filter(({ kind }) => kind === 'date')

/** A Monday in whose week they have supper. */
function supperWeek(): { game: Game; day: number } {
  const { game } = story({ week: 56 })
  const day = game.day + 2
  game.arc.callDay = day - 7
  game.staged = [{ card: 'restaurant.table', day, slot: 'evening' }]
  game.arc.restaurantDay = -1
  return { game, day }
}

describe('what stands in his diary', () => {
  test('supper with her hangs on its evening, and the rest of the week is free of it', () => {
    const { game } = supperWeek()
    expect(dates(game)).toEqual([{ kind: 'date', what: 'supper', day: 2, slot: 'evening', kept: true }])
  })

  test('somebody sits that evening: Robin, unless another was asked', () => {
    const { game, day } = supperWeek()
    const cell = game.plan[2 * 6 + 4]
    if (!cell) throw new RangeError('no such evening')
    cell.billy = null
    expect(whoHasBilly(game, day, 'evening')).toBe('robin')
    cell.billy = 'margaret'
    expect(whoHasBilly(game, day, 'evening')).toBe('margaret')
    expect(supperOut(game, day, 'afternoon')).toBe(false)
    expect(supperOut(game, day + 1, 'evening')).toBe(false)
  })

  test('what was planned with Billy there is one trouble, taken out with one press, and no more can be put', () => {
    const { game } = supperWeek()
    const cell = game.plan[2 * 6 + 4]
    if (!cell) throw new RangeError('no such evening')
    cell.billy = null
    cell.ted = ['supper', 'floor', 'story', 'dishes'].filter(what => what !== 'floor') as typeof cell.ted
    const found = readTroubles(game).filter(({ day, slot }) => day === 2 && slot === 'evening')
    expect(found).toHaveLength(1)
    expect(found[0]?.kind).toBe('missed')
    expect(found[0]?.remedy?.edits.length).toBeGreaterThan(0)
    cell.ted = []
    expect(editRefusal(game, 2, 'evening', 'ted', 'story')?.code).toBe('condition')
  })

  test('the court hangs on its mornings, and its mornings are lived there', () => {
    const { game } = story({ week: 71 })
    expect(dates(game).map(({ what, day, slot }) => `${what} ${day} ${slot}`)).toEqual(['court 1 forenoon', 'court 3 forenoon'])
    expect(readMoment(game, { day: COURT_DAYS.joanna, slot: 'forenoon' })).toMatchObject({ kept: 'court', place: 'courtroom' })
    expect(readMoment(game, { day: COURT_DAYS.joanna + 1, slot: 'forenoon' }).kept).toBeNull()
  })
})

describe('the hunt tells why, and what came of it', () => {
  test('the form before it, and the line filled in after it', () => {
    const { game } = story({ week: 65 })
    const told: Fact[] = []
    game.hunt = null
    game.arc.jobDay = game.day
    const today = { game, slot: 'evening' as const, tell: (fact: Fact) => void told.push(fact) }
    beginHunt(today)
    expect(told.map(({ path }) => path)).toContain('passages.form')
    if (!game.hunt) throw new RangeError('no hunt')
    Object.assign(game.hunt, { turn: 9, offer: 'lowenthal', pay: 39500, tried: ['lowenthal'] })
    spendHour(today, 'lowenthal')
    expect(told.map(({ path }) => path)).toContain('passages.found')
    expect(game.arc.job).toBe(1)
  })

  test('a man at a door has nobody by the hand, and sees which doors open next', () => {
    const { game } = story({ week: 65 })
    game.hunt = null
    game.arc.jobDay = game.day
    beginHunt({ game, slot: 'evening', tell: undefined })
    game.pending = { what: 'hunt' }
    const read = readHunt(game)
    if (!read) throw new RangeError('no hunt waits')
    expect(read.billy.has).not.toBe('ted')
    expect(read.later.length).toBeGreaterThan(0)
    const now = new Set(read.rows.map(({ name }) => name))
    for (const { names } of read.later) for (const name of names) expect(now.has(name)).toBe(false)
  })
})

test('what is asked by the name of a day is asked of that day', () => {
  expect(ASKS.saturdayHours.on).toBe('saturday')
  expect(ASKS.callSunday.on).toBe('sunday')
})
