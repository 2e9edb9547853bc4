/** The calendar's own edits: ways out of a gap, what fits an hour, and the way back to any plan that was. */
import { expect, test } from 'vitest'
import { SLOTS } from '../../sim/calendar.ts'
import { dice } from '../../sim/random.ts'
import { editsTo, placesFor, readFits } from '../../sim/reading-edits.ts'
import { readWeek } from '../../sim/reading-plan.ts'
import { sameWay, waysOut, waysToKeep } from '../../sim/reading-ways.ts'
import { copy, copyPlan, type Game } from '../../sim/state.ts'
import { legalActions, step } from '../../sim/step.ts'
import { story } from '../../sim/testing.ts'
import { cellAt } from '../../sim/week/grid.ts'
import { TEMPLATE_IDS } from '../../sim/week/templates.ts'

function does(game: Game, actions: readonly Parameters<typeof step>[1][]): void {
  for (const action of actions) expect(step(game, action)).toEqual({ ok: true })
}

test('every week of the six can be turned into every other, edit by edit, and back', () => {
  const { game } = story({ week: 5 })
  for (const from of TEMPLATE_IDS) {
    for (const to of TEMPLATE_IDS) {
      const here = copy(game)
      does(here, [{ do: 'template', id: from }])
      const before = copyPlan(here.plan)
      does(here, [{ do: 'template', id: to }])
      does(here, editsTo(here, before))
      expect(here.plan).toEqual(before)
    }
  }
})

test('whatever was edited can be taken back', () => {
  const { game } = story({ week: 12 })
  // A Monday may still hold what only last Monday, a holiday, allowed; a week out of the six holds nothing that is not legal.
  does(game, [{ do: 'template', id: 'twoEarlyDays' }])
  const draw = dice('taken back')
  for (let turn = 0; turn < 150; turn++) {
    const before = copyPlan(game.plan)
    const { plan } = legalActions(game)
    const group = plan[draw(plan.length)]
    const at = group?.at[draw(group.at.length)]
    const what = group?.what[draw(group.what.length)]
    if (!group || !at || what === undefined) continue
    does(game, [{ do: 'plan', ...at, row: group.row, what }])
    const trial = copy(game)
    does(trial, editsTo(trial, before))
    expect(trial.plan).toEqual(before)
  }
})

test('a plan that stands already takes no edit', () => {
  const { game } = story({ week: 5 })
  expect(editsTo(game, game.plan)).toEqual([])
})

test('each way out of a gap leaves no gap there', () => {
  const { game } = story({ week: 5 })
  does(game, [{ do: 'template', id: 'ordinary' }])
  for (let day = 0; day < 5; day++) step(game, { do: 'plan', day, slot: 'afternoon', row: 'billy', what: 'clear' })
  const { gaps } = readWeek(game)
  expect(gaps.length).toBeGreaterThan(0)
  for (const { day, slot } of gaps) {
    const ways = waysOut(game, day, slot)
    expect(ways.length).toBeGreaterThan(0)
    expect(ways.length).toBeLessThanOrEqual(3)
    for (const { edits } of ways) {
      const here = copy(game)
      does(here, edits)
      expect(readWeek(here).gaps).not.toContainEqual({ day, slot })
    }
  }
})

test('a day without school is one gap with one way out of it, priced whole', () => {
  const { game } = story({ week: 3 }) // Election Day is its Tuesday
  does(game, [{ do: 'template', id: 'ordinary' }])
  for (const slot of ['forenoon', 'midday'] as const) step(game, { do: 'plan', day: 1, slot, row: 'billy', what: 'clear' })
  expect(
    readWeek(game)
      .gaps.filter(({ day }) => day === 1)
      .map(({ slot }) => slot),
  ).toEqual(['forenoon', 'midday'])
  const sitter = waysOut(game, 1, 'forenoon').find(({ by }) => by === 'corrigan')
  expect(sitter?.edits).toHaveLength(2)
  expect(sitter?.cents).toBe(2 * 3 * game.balance['care.corrigan.hour'])
})

test('who takes one gap can take every gap at that hour, as one edit after another', () => {
  const { game } = story({ week: 5 })
  does(game, [{ do: 'template', id: 'ordinary' }])
  for (let day = 0; day < 2; day++) step(game, { do: 'plan', day, slot: 'afternoon', row: 'billy', what: 'clear' })
  const same = sameWay(game, 'afternoon', 'corrigan')
  expect(same?.hours).toBe(2)
  expect(same?.cents).toBe(2 * 3 * game.balance['care.corrigan.hour'])
  does(game, same?.edits ?? [])
  expect(readWeek(game).gaps.filter(({ slot, day }) => slot === 'afternoon' && day < 2)).toEqual([])
  expect(sameWay(game, 'afternoon', 'corrigan')).toBeNull()
})

test('what is asked can be kept by what is offered, and no more gives way than must', () => {
  const { game } = story({ week: 8 })
  does(game, [{ do: 'template', id: 'ordinary' }])
  const asked = (what: Game['asks'][number]['what'], day: number, slot: Game['asks'][number]['slot']) => {
    game.asks = [{ what, day: game.day + day, slot, state: 'open' }]
    return waysToKeep(game, { kind: 'ask', what, day, slot })
  }
  for (const [what, day, slot] of [
    ['makeSomething', 6, 'evening'],
    ['whaleDay', 5, 'midday'],
    ['clinic', 1, 'afternoon'],
    ['stayThursday', 3, 'evening'],
  ] as const) {
    const ways = asked(what, day, slot)
    expect(ways.length, what).toBeGreaterThan(0)
    for (const { edits, out } of ways) {
      const here = copy(game)
      does(here, edits)
      expect(readWeek(here).tags, what).toContainEqual({ kind: 'ask', what, day, slot, kept: true })
      const left = here.plan[day * 6 + SLOTS.indexOf(slot)]?.ted ?? []
      for (const gone of out) expect(left, what).not.toContain(gone)
    }
  }
  // Sunday's supper stays where only what comes after it has to give way.
  expect(asked('makeSomething', 6, 'evening')[0]?.out.length).toBeLessThanOrEqual(1)
})

test('an hour that another has asked for is no free hour to keep an ask in', () => {
  const { game } = story({ week: 13 })
  does(game, [{ do: 'template', id: 'ordinary' }])
  for (const slot of ['forenoon', 'midday', 'afternoon'] as const) cellAt(game, 5, slot).ted = slot === 'afternoon' ? [] : ['park']
  const saturday: Game['asks'][number] = { what: 'saturdayHours', day: game.day + 5, slot: 'forenoon', state: 'open' }
  const offered = (): string | undefined => waysToKeep(game, { kind: 'ask', what: 'saturdayHours', day: 5, slot: 'forenoon' })[0]?.slot
  game.asks = [saturday]
  expect(offered()).toBe('afternoon')
  game.asks = [saturday, { what: 'parkSaturday', day: game.day + 5, slot: 'afternoon', state: 'open' }]
  expect(offered()).toBe('forenoon')
})

test('one meal takes the place of another, before the story and before the door', () => {
  const { game } = story({ week: 14 })
  cellAt(game, 5, 'evening').ted = ['supper', 'story']
  const [way] = waysToKeep(game, { kind: 'ask', what: 'automatPie', day: 5, slot: 'evening' })
  expect(way?.out).toEqual(['supper'])
  does(game, way?.edits ?? [])
  expect(cellAt(game, 5, 'evening').ted).toEqual(['automat', 'story'])
  cellAt(game, 0, 'morning').ted = ['cereal', 'walkToSchool']
  const [breakfast] = waysToKeep(game, { kind: 'ask', what: 'pancakeDay', day: 0, slot: 'morning' })
  does(game, breakfast?.edits ?? [])
  expect(cellAt(game, 0, 'morning').ted).toEqual(['breakfast', 'walkToSchool'])
})

test('what fits can be put, what could stand instead can be put alone, and the rest says why', () => {
  const { game } = story({ week: 5 })
  does(game, [{ do: 'template', id: 'ordinary' }])
  for (const slot of ['morning', 'afternoon', 'evening'] as const) {
    const fits = readFits(game, 2, slot, 'ted')
    expect(fits.length).toBeGreaterThan(3)
    for (const { what, refused, instead } of fits) {
      const here = copy(game)
      if (refused !== null && instead === null) {
        expect(refused.path).toMatch(/^refusals\./)
        continue
      }
      if (instead !== null) step(here, { do: 'plan', day: 2, slot, row: 'ted', what: 'clear' })
      if (instead === 'both') step(here, { do: 'plan', day: 2, slot, row: 'billy', what: 'clear' })
      does(here, [{ do: 'plan', day: 2, slot, row: 'ted', what }])
    }
  }
})

test('her list is open until it is planned, and is struck out then', () => {
  const { game } = story({ week: 5 })
  const item = readWeek(game).list.find(({ state, what }) => state === 'open' && placesFor(game, 'ted', what as 'haircut').length > 0)
  if (!item) throw new Error('Nothing of the list can be put anywhere.')
  const [place] = placesFor(game, 'ted', item.what as 'haircut')
  if (!place) throw new Error('There is no place.')
  does(game, [{ do: 'plan', ...place, row: 'ted', what: item.what as 'haircut' }])
  expect(readWeek(game).list.find(({ what }) => what === item.what)?.state).toBe('planned')
})

test('blocks cover every hour of Billy’s lane, and none twice', () => {
  for (const week of [1, 5, 20, 38, 60]) {
    const { game } = story({ week })
    const { blocks } = readWeek(game)
    for (let day = 0; day < 7; day++) {
      for (let slot = 0; slot < 6; slot++) {
        const over = blocks.filter(block => block.day === day && block.lane !== 'ted' && block.from <= slot && slot <= block.to)
        expect(over).toHaveLength(1)
      }
    }
  }
})
