/** The small parts that everything stands on: the calendar, chance, the balance, saves, why. */
import { describe, expect, test } from 'vitest'
import {
  copy,
  dateOf,
  dayOf,
  explain,
  fullDate,
  hash,
  holidayOf,
  isHalfDay,
  isOfficeDay,
  isSchoolDay,
  nearestParameter,
  newGame,
  observe,
  pack,
  PARAMETER_NAMES,
  PARAMETERS,
  players,
  readAction,
  readSave,
  relive,
  restore,
  run,
  type Save,
  saveOf,
  seasonOf,
  step,
  unpack,
  view,
  weekOf,
} from '../../sim/index.ts'
import { between, chance, draw } from '../../sim/random.ts'

describe('the calendar is the true one', () => {
  test('it begins on a Monday in October and ends on a Sunday in April', () => {
    expect(fullDate(0)).toBe('Monday, October 16, 1978')
    expect(fullDate(552)).toBe('Sunday, April 20, 1980')
  })
  test('1980 has a leap day, a Friday', () => expect(fullDate(dayOf(1980, 2, 29))).toBe('Friday, February 29, 1980'))
  test('the snowstorm, the storm with a name and the census fall on their days', () => {
    expect(weekOf(dayOf(1979, 2, 19))).toBe(18)
    expect(weekOf(dayOf(1979, 9, 6))).toBe(46)
    expect(weekOf(dayOf(1980, 4, 1))).toBe(76)
  })
  test('thirty-six weekdays or so without school, and a summer', () => {
    let free = 0
    for (let day = 0; day <= 552; day++) if (day % 7 < 5 && !isSchoolDay(day) && holidayOf(day) !== 'summer') free++
    expect(free).toBeGreaterThanOrEqual(34)
    expect(free).toBeLessThanOrEqual(40)
  })
  test('the office works where the school does not', () =>
    expect([isSchoolDay(dayOf(1979, 2, 12)), isOfficeDay(dayOf(1979, 2, 12))]).toEqual([false, true]))
  test('the day before Thanksgiving is half a day', () => expect(isHalfDay(dayOf(1978, 11, 22))).toBe(true))
  test('December is winter', () => expect(seasonOf(dayOf(1978, 12, 1))).toBe('winter'))
  test('a day outside it is refused in words', () => expect(() => dateOf(-1)).toThrow(/not in the calendar/))
})

describe('chance has names', () => {
  test('a draw more in one stream moves none in another', () => {
    const one = newGame({ seed: 'a' })
    const other = newGame({ seed: 'a' })
    draw(other, 'health', 6)
    expect(draw(one, 'margaret', 1000)).toBe(draw(other, 'margaret', 1000))
  })
  test('a copy goes on where its original stood', () => {
    const game = newGame({ seed: 'a' })
    for (let at = 0; at < 5; at++) draw(game, 'court', 100)
    const other = copy(game)
    expect([draw(other, 'court', 1000), between(other, 'court', 3, 9), chance(other, 'court', 500)]).toEqual([
      draw(game, 'court', 1000),
      between(game, 'court', 3, 9),
      chance(game, 'court', 500),
    ])
  })
})

describe('the balance is one schema', () => {
  test('every value lies within its range and says what it is', () => {
    for (const name of PARAMETER_NAMES) {
      const { at, low, high, note } = PARAMETERS[name]
      expect(Number.isInteger(at) && low <= at && at <= high, name).toBe(true)
      expect(note.length, name).toBeGreaterThan(3)
    }
  })
  test('an unknown name is refused with the nearest', () => {
    expect(nearestParameter('ted.strain.bace')).toBe('ted.strain.base')
    expect(() => newGame({ seed: 'a', balance: { 'ted.strain.bace': 1 } })).toThrow(/ted\.strain\.base/)
  })
  test('a value out of range is refused with the range', () =>
    expect(() => newGame({ seed: 'a', balance: { 'ted.strain.base': -5 } })).toThrow(/from \d+ to \d+/))
  test('difficulty changed in play is an action like any other', () => {
    const game = newGame({ seed: 'a' })
    expect(step(game, { do: 'set', path: 'ted.strain.base', value: 200 }).ok).toBe(true)
    expect(game.balance['ted.strain.base']).toBe(200)
    expect(step(game, { do: 'set', path: 'ted.strain.base', value: 2.5 })).toMatchObject({ ok: false, reason: { code: 'range' } })
  })
})

/** Some weeks of a balanced life, and the save it leads to. */
function someWeeks(weeks = 6): { game: ReturnType<typeof newGame>; save: Save } {
  const start = { seed: 'saved' }
  const game = newGame(start)
  const { actions } = run(game, players.balanced, { until: at => weekOf(at.day) >= weeks })
  return { game, save: saveOf({ start, actions }, game, game) }
}

describe('a play is its seed and its actions', () => {
  test('lived again it is the same, up to any action', () => {
    const { game, save } = someWeeks()
    expect(hash(relive({ start: save.start, actions: save.actions }))).toBe(hash(game))
    expect(weekOf(relive({ start: save.start, actions: save.actions }, { until: at => weekOf(at.day) === 3 }).day)).toBe(3)
  })
  test('a snapshot is a start too', () => {
    const { game } = someWeeks(2)
    const begun = copy(game)
    const { actions } = run(game, players.balanced, { until: at => weekOf(at.day) >= 3 })
    expect(hash(relive({ start: begun, actions }))).toBe(hash(game))
  })
  test('a save comes back to the same moment', () => {
    const { game, save } = someWeeks()
    const read = readSave(JSON.stringify(save))
    const back = read.ok ? restore(read.value) : read
    expect(back.ok && hash(back.value.game)).toBe(hash(game))
  })
  test('a save that was changed is refused in a sentence', () => {
    const { save } = someWeeks(2)
    expect(restore({ ...save, actions: save.actions.slice(1) })).toMatchObject({ ok: false, why: expect.stringMatching(/changed/) })
  })
  test.each([
    ['not JSON at all', 'can’t be read'],
    ['{"game":"chess"}', 'not a saved play'],
    ['{"game":"breakfast-for-two"}', 'damaged'],
    ['{"game":"breakfast-for-two","content":9999,"hash":"","start":{"seed":"a"},"actions":[]}', 'newer version'],
    ['{"game":"breakfast-for-two","content":1,"hash":"","start":{"seed":"a"},"actions":[{"do":"fly"}]}', 'action 1'],
  ])('%s is no save', (text, why) => expect(readSave(text)).toMatchObject({ ok: false, why: expect.stringContaining(why) }))
  test('packed and unpacked it is the same save without its Sunday', () => {
    const { save } = someWeeks(3)
    expect(unpack(pack(save))).toEqual({ ok: true, value: { ...save, sunday: null } })
  })
  test('what an older version did not have begins as in a new play, and the play goes on', () => {
    const old = JSON.parse(JSON.stringify(newGame({ seed: 'older' })))
    old.numbers['ted.cash'] = 12345
    old.balance['money.pawn'] = 7000
    for (const name of ['tedSick', 'charlie', 'group'] as const) delete old.counts[name]
    delete old.balance['care.handover']
    const save = saveOf({ start: { seed: 'older' }, actions: [] }, old, old)
    const back = restore({ ...save, content: 1 })
    if (!back.ok) throw new Error(back.why)
    const { game } = back.value
    expect(game.numbers['ted.cash']).toBe(12345)
    expect([game.counts.tedSick, game.counts.charlie, game.counts.group]).toEqual([0, 0, 0])
    expect(game.balance['care.handover']).toBe(newGame({ seed: 'older' }).balance['care.handover'])
    expect(Object.hasOwn(game.balance, 'money.pawn')).toBe(false)
    for (let day = 0; day < 60; day++) step(game, { do: 'live' })
    for (const value of Object.values({ ...game.numbers, ...game.counts })) expect(Number.isInteger(value)).toBe(true)
  })

  test('an older version is brought forward from its last Sunday', () => {
    const { save } = someWeeks(3)
    expect(restore({ ...save, content: 0 })).toMatchObject({ ok: true, value: { brought: true } })
  })
})

describe('an action from outside has the form of one or is none', () => {
  test.each([
    [{ do: 'live' }],
    [{ do: 'plan', day: 3, slot: 'evening', row: 'ted', what: 'supper' }],
    [{ do: 'lay', cards: [], ask: 'both' }],
  ])('%j has', action => expect(readAction(action)).toEqual(action))
  test.each([
    [null],
    [{ do: 'fly' }],
    [{ do: 'plan', day: 9, slot: 'evening', row: 'ted', what: 'supper' }],
    [{ do: 'live', twice: true }],
    [{ do: 'set', path: 'a', value: 1.5 }],
  ])('%j has not', action => expect(readAction(action)).toBeNull())
})

describe('why', () => {
  test('causes add up exactly, week by week', () => {
    const { save } = someWeeks(6)
    for (const quantity of ['billy.bond', 'ted.energy', 'ted.cash', 'work.standing'] as const) {
      const { before, after, causes } = explain({ start: save.start, actions: save.actions }, quantity, 4)
      expect(before + causes.reduce((sum, cause) => sum + cause.change, 0)).toBe(after)
      expect(causes.length).toBeGreaterThan(0)
    }
  })
})

describe('what Ted may know', () => {
  test('a band shows as its middle, and what is hidden is not there', () => {
    const seen = observe(newGame({ seed: 'a' }))
    expect(seen['billy.bond']).toBe(375)
    expect(seen['ted.energy']).toBe(650)
    for (const hidden of ['joanna.regard', 'court.bench', 'billy.trustAccount']) expect(seen).not.toHaveProperty(hidden)
  })
  test('the lazy view says the same, and follows the game', () => {
    const game = newGame({ seed: 'a' })
    const seen = view(game)
    const before = observe(game)
    for (const name of Object.keys(before)) expect(seen[name]).toEqual(before[name])
    step(game, { do: 'live' })
    expect(seen.slot).toBe(observe(game).slot)
  })
})
