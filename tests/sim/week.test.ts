/** The calendar: what may stand where, what a built-in week puts, what people ask of it. */
import { expect, test } from 'vitest'
import { foretell } from './foretold.ts'
import { ACTIVITY_IDS } from '../../sim/activities/index.ts'
import { dayOf, SLOTS, weekOf } from '../../sim/calendar.ts'
import type { Today } from '../../sim/change.ts'
import { players } from '../../sim/players/index.ts'
import { run } from '../../sim/run.ts'
import type { Ask, Game } from '../../sim/state.ts'
import { legalActions, newGame, refusalOf, step } from '../../sim/step.ts'
import { ASK_IDS, ASKS, drawAsks, settleAsks } from '../../sim/week/asks.ts'
import { carryOver, dropUnlisted } from '../../sim/week/carry.ts'
import { CARES, cellAt, minutesLeft, type PlanWhat } from '../../sim/week/grid.ts'
import { gaps } from '../../sim/week/hours.ts'
import { doItem, drawList, LIST, LIST_IDS, settleList } from '../../sim/week/list.ts'
import { legalPlan } from '../../sim/week/legal.ts'
import { editRefusal } from '../../sim/week/plan.ts'
import { makePromise, PROMISES, settlePromises } from '../../sim/week/promises.ts'
import { applyTemplate, TEMPLATE_IDS } from '../../sim/week/templates.ts'
import { isTopic, topicPairs } from '../../sim/week/topics.ts'

const monday = (week: number, seed = 'week'): Game => {
  const game = newGame({ seed })
  run(game, players.balanced, { until: at => weekOf(at.day) >= week && at.planning && !at.pending })
  return game
}
const weekOfDate = (year: number, month: number, date: number): number => weekOf(dayOf(year, month, date))
const now = (game: Game): Today => ({ game, slot: null, tell: undefined })
const codeOf = (game: Game, day: number, slot: (typeof SLOTS)[number], row: 'ted' | 'billy', what: PlanWhat): string | null =>
  editRefusal(game, day, slot, row, what)?.code ?? null
const empty = (game: Game): Game => {
  for (const cell of game.plan) {
    cell.ted = []
    cell.billy = null
  }
  return game
}

test('the first week is the office by day and half the night, and her half can’t be moved', () => {
  const game = newGame({ seed: 'week' })
  expect(cellAt(game, 0, 'forenoon').ted).toEqual(['desk'])
  expect(cellAt(game, 3, 'evening').ted).toEqual(['stayTillNine'])
  expect(codeOf(game, 2, 'afternoon', 'billy', 'margaret')).toBe('notNow')
  expect(codeOf(game, 4, 'evening', 'billy', 'margaret')).toBeNull()
  expect(refusalOf(game, { do: 'template', id: 'ordinary' })?.code).toBe('notNow')
})

test('an hour takes things while it has minutes, and says that it is full', () => {
  const game = empty(monday(2))
  expect(step(game, { do: 'plan', day: 0, slot: 'morning', row: 'ted', what: 'breakfast' }).ok).toBe(true)
  expect(step(game, { do: 'plan', day: 0, slot: 'morning', row: 'ted', what: 'walkToSchool' }).ok).toBe(true)
  expect(codeOf(game, 0, 'morning', 'ted', 'breakfast')).toBe('full')
  const left = minutesLeft(game, 0, 'morning')
  expect(left).toBeLessThan(30)
  expect(codeOf(game, 0, 'morning', 'ted', 'cereal')).toBe(left >= 15 ? null : 'full')
  expect(step(game, { do: 'plan', day: 0, slot: 'morning', row: 'ted', what: 'clear' }).ok).toBe(true)
  expect(cellAt(game, 0, 'morning').ted).toEqual([])
})

test('what is longer than its slot runs into the next, which must be free', () => {
  const game = empty(monday(weekOfDate(1979, 5, 12)))
  step(game, { do: 'plan', day: 5, slot: 'afternoon', row: 'ted', what: 'skates' })
  expect(codeOf(game, 5, 'midday', 'ted', 'ballgame')).toBe('occupied')
  step(game, { do: 'plan', day: 5, slot: 'afternoon', row: 'ted', what: 'clear' })
  expect(step(game, { do: 'plan', day: 5, slot: 'midday', row: 'ted', what: 'ballgame' }).ok).toBe(true)
  expect(minutesLeft(game, 5, 'afternoon')).toBe(120)
  expect(codeOf(game, 5, 'afternoon', 'ted', 'park')).toBe('full')
})

test('a boy in class, a shut club and a day that is over are refused, each with its own reason', () => {
  const game = empty(monday(2))
  expect(codeOf(game, 1, 'forenoon', 'billy', 'margaret')).toBe('closed')
  expect(codeOf(game, 0, 'afternoon', 'billy', 'club')).toBe('weekend')
  expect(codeOf(game, 2, 'evening', 'billy', 'club')).toBe('closed')
  expect(codeOf(game, 5, 'afternoon', 'ted', 'desk')).toBe('weekend')
  expect(codeOf(game, 2, 'evening', 'ted', 'breakfast')).toBe('closed')
  expect(codeOf(game, 7, 'evening', 'ted', 'supper')).toBe('unknown')
  expect(codeOf(game, 2, 'evening', 'ted', 'juggle' as PlanWhat)).toBe('unknown')
  game.numbers['ted.cash'] = 0
  game.numbers['ted.savings'] = 0
  expect(codeOf(game, 1, 'afternoon', 'billy', 'club')).toBe('broke')
  game.numbers['margaret.favour'] = 90
  foretell(game, 'margaret')
  expect(codeOf(game, 1, 'afternoon', 'billy', 'margaret')).toBe('favour')
})

test('every edit that is listed can be made, and none that is not', () => {
  for (const week of [0, 3, 10, 36, 40, 66]) {
    const game = monday(week, `legal-${week}`)
    const listed = new Set<string>()
    for (const { row, at, what } of legalPlan(game))
      for (const { day, slot } of at) for (const each of what) listed.add(`${row} ${day} ${slot} ${each}`)
    for (let day = 0; day < 7; day++)
      for (const slot of SLOTS) {
        for (const what of [...ACTIVITY_IDS, ...LIST_IDS, 'clear'] as const)
          expect(listed.has(`ted ${day} ${slot} ${what}`), `ted ${day} ${slot} ${what}`).toBe(codeOf(game, day, slot, 'ted', what) === null)
        for (const what of [...CARES, 'clear'] as const)
          expect(listed.has(`billy ${day} ${slot} ${what}`), `billy ${day} ${slot} ${what}`).toBe(
            codeOf(game, day, slot, 'billy', what) === null,
          )
      }
  }
})

test('groups of edits are few: hours with the same choices stand together', () => {
  const game = empty(monday(3))
  expect(legalPlan(game).length).toBeLessThan(30)
  expect(legalActions(game).plan).toEqual(legalPlan(game))
})

test('a built-in week leaves no gap in which nobody has Billy, whatever the calendar says', () => {
  for (const week of [1, 3, 5, 10, 17, 25, 36, 38, 44, 46, 50, 62]) {
    const game = monday(week, 'gap')
    for (const id of TEMPLATE_IDS) {
      applyTemplate(game, id)
      expect(gaps(game), `${id} in week ${week}`).toEqual([])
    }
  }
})

test('home first stands at the fence five days, work first on none', () => {
  const game = monday(2)
  const fences = (): number => [0, 1, 2, 3, 4].filter(day => cellAt(game, day, 'afternoon').ted.includes('pickUp')).length
  applyTemplate(game, 'homeFirst')
  expect(fences()).toBe(5)
  applyTemplate(game, 'workFirst')
  expect(fences()).toBe(0)
})

test('on a holiday of both school and office the weekend’s plan stands', () => {
  const game = monday(weekOfDate(1978, 11, 23))
  applyTemplate(game, 'ordinary')
  expect(cellAt(game, 3, 'forenoon').ted).not.toContain('desk')
  expect(cellAt(game, 3, 'midday').ted).toContain('park')
})

test('in summer camp has him by day, and the desk has Ted', () => {
  const game = monday(39)
  game.numbers['ted.cash'] = 100000
  applyTemplate(game, 'ordinary')
  expect(cellAt(game, 1, 'midday')).toEqual({ ted: ['desk'], billy: 'camp' })
})

test('last week comes back as it stood, where that is legal', () => {
  const game = monday(7)
  const before = game.lastPlan.map(cell => cell.billy)
  empty(game)
  expect(step(game, { do: 'lastWeek' }).ok).toBe(true)
  expect(game.plan.slice(0, 24).map(cell => cell.billy)).toEqual(before.slice(0, 24))
})

test('last week taken over into one without school leaves nobody alone', () => {
  for (const week of [5, 10, 17, 25, 36, 50]) {
    const game = monday(week, 'gap')
    expect(step(game, { do: 'lastWeek' }).ok).toBe(true)
    expect(gaps(game), `week ${week}`).toEqual([])
  }
})

test('two to four things are asked of a week, 3.3 on the average, and none in the first', () => {
  const game = monday(1)
  let asked = 0
  for (let week = 1; week <= 400; week++) {
    game.seed = `asks-${week}`
    game.draws = {}
    game.asked = {}
    game.day = 7 * (1 + (week % 60))
    drawAsks(now(game))
    asked += game.asks.length
    expect(game.asks.length).toBeLessThanOrEqual(4)
    expect(new Set(game.asks.map(ask => ask.what)).size).toBe(game.asks.length)
  }
  expect(asked / 400).toBeGreaterThan(3)
  expect(asked / 400).toBeLessThan(3.45)
  expect(newGame({ seed: 'asks' }).asks).toEqual([])
})

test('the same is not asked again for six weeks, and everything is asked by somebody in some year', () => {
  const ever = new Set<string>()
  for (let seed = 0; seed < 24; seed++) {
    const game = newGame({ seed: `asked-${seed}` })
    const last = new Map<string, number>()
    let week = 0
    run(game, players.balanced, {
      until: at => {
        if (weekOf(at.day) === week) return false
        week = weekOf(at.day)
        for (const { what } of at.asks) {
          const before = last.get(what)
          if (before !== undefined) expect(week - before, what).toBeGreaterThanOrEqual(at.balance['asks.apart'])
          last.set(what, week)
          ever.add(what)
        }
        return false
      },
    })
  }
  expect(ASK_IDS.filter(id => !ever.has(id))).toEqual([])
})

const asking = (what: Ask['what'], did: Game['did']): Game => {
  const game = monday(6)
  const { slot, on } = ASKS[what]
  game.day += on === 'weekend' ? 5 : 1
  game.asks = [{ what, day: game.day, slot, state: 'open' }]
  game.did = did
  settleAsks(now(game))
  return game
}

test('an ask is kept by what was lived in its hour, and broken by anything else', () => {
  expect(asking('gateDay', [{ slot: 'afternoon', what: 'pickUp' }]).asks[0]?.state).toBe('kept')
  expect(asking('gateDay', [{ slot: 'afternoon', what: 'desk' }]).asks[0]?.state).toBe('broken')
  expect(asking('supperEarly', [{ slot: 'evening', what: 'slice' }]).asks[0]?.state).toBe('broken')
  expect(asking('fiveMeeting', [{ slot: 'afternoon', what: 'desk' }]).asks[0]?.state).toBe('kept')
  expect(asking('boiler', [{ slot: 'forenoon', what: 'desk' }]).asks[0]?.state).toBe('broken')
})

test('what is wanted by a day may be done before it, and is not asked for again', () => {
  const game = monday(6)
  game.asks = [{ what: 'herDish', day: game.day + 3, slot: 'evening', state: 'open' }]
  settleAsks(now(game))
  expect(game.asks[0]?.state).toBe('open')
  game.did = [{ slot: 'night', what: 'dishReturned' }]
  settleAsks(now(game))
  expect(game.asks[0]?.state).toBe('kept')
  expect(game.counts.kept).toBe(monday(6).counts.kept + 1)
})

test('an hour given to an ask is on the next Monday what it was, and what stood on an old list is gone', () => {
  const game = monday(8)
  game.list = []
  dropUnlisted(game)
  const habit = game.plan.map(({ ted, billy }) => ({ ted: [...ted], billy }))
  game.lastPlan = habit.map(({ ted, billy }) => ({ ted: [...ted], billy }))
  game.asks = [{ what: 'clinic', day: game.day + 1, slot: 'afternoon', state: 'kept' }]
  cellAt(game, 1, 'afternoon').ted = ['doctor']
  cellAt(game, 1, 'afternoon').billy = null
  cellAt(game, 2, 'evening').ted = [...cellAt(game, 2, 'evening').ted, 'haircut']
  carryOver(game)
  dropUnlisted(game)
  expect(game.plan).toEqual(habit)
  // A desk that was left for the boiler is sat at again.
  cellAt(game, 1, 'forenoon').ted = []
  game.asks = [{ what: 'boiler', day: game.day + 1, slot: 'forenoon', state: 'kept' }]
  carryOver(game)
  expect(game.plan).toEqual(habit)
  game.asks = [{ what: 'clinic', day: game.day + 1, slot: 'afternoon', state: 'kept' }]
  // Another day than it was: only the one thing is taken out, and the desk has its hour again.
  game.lastPlan = habit.map(() => ({ ted: [], billy: null }))
  cellAt(game, 1, 'afternoon').ted = ['doctor']
  carryOver(game)
  expect(cellAt(game, 1, 'afternoon').ted).toEqual(['desk'])
})

test('a morning taken from the desk for one of his is the desk’s again, whatever stood in it', () => {
  const game = monday(11)
  const habit = game.plan.map(({ ted, billy }) => ({ ted: [...ted], billy }))
  game.lastPlan = habit.map(({ ted, billy }) => ({ ted: [...ted], billy }))
  cellAt(game, 2, 'forenoon').ted = ['nothing']
  cellAt(game, 2, 'evening').ted = []
  game.asks = [{ what: 'vacationDay', day: game.day + 2 - 7, slot: 'forenoon', state: 'kept' }]
  carryOver(game)
  expect(cellAt(game, 2, 'forenoon').ted).toEqual(['desk'])
  expect(cellAt(game, 2, 'evening').ted, 'an evening is kept as it was planned').toEqual([])
})

test('after a holiday its weekday is by day what it was before, and two of them running make no habit', () => {
  const first = weekOfDate(1978, 12, 25)
  const game = newGame({ seed: 'week' })
  applyTemplate(game, 'ordinary')
  game.asks = []
  game.lastPlan = game.plan.map(({ ted, billy }) => ({ ted: [...ted], billy }))
  const habit = cellAt(game, 0, 'forenoon').ted
  expect(habit).toContain('desk')
  const mornings = [0, 1].map(day => [...cellAt(game, day, 'morning').ted])
  // Christmas Monday, and the days without school after it.
  for (const day of [0, 1]) cellAt(game, day, 'morning').ted = ['cereal']
  cellAt(game, 0, 'forenoon').ted = []
  game.day = (first + 1) * 7
  carryOver(game)
  expect(cellAt(game, 0, 'forenoon').ted, 'New Year is as free as Christmas').toEqual([])
  expect(cellAt(game, 1, 'morning').ted, 'Tuesday is school again').toEqual(mornings[1])
  game.day += 7
  carryOver(game)
  expect(cellAt(game, 0, 'forenoon').ted).toEqual(habit)
  expect(cellAt(game, 0, 'morning').ted).toEqual(mornings[0])
})

test('two who ask may want one hour: about one week in five, and never of the same person', () => {
  const game = monday(9)
  let clashes = 0
  for (let week = 0; week < 300; week++) {
    game.seed = `clash-${week}`
    game.draws = {}
    game.asked = {}
    drawAsks(now(game))
    for (const [at, one] of game.asks.entries())
      for (const other of game.asks.slice(at + 1))
        if (one.day === other.day && one.slot === other.slot) {
          clashes++
          expect([one.what, other.what].filter(what => ASKS[what].from === 'billy').length).toBeLessThan(2)
        }
  }
  expect(clashes).toBeGreaterThan(30)
  expect(clashes).toBeLessThan(150)
})

test('a broken ask of Billy’s costs calm and trust, one of the agency’s standing, one of Margaret’s regard', () => {
  const before = monday(6)
  const hurt = asking('gateDay', [])
  expect(hurt.numbers['billy.calm']).toBeLessThan(before.numbers['billy.calm'])
  expect(hurt.numbers['billy.trustAccount']).toBe(before.numbers['billy.trustAccount'] - before.balance['asks.broken.trust'])
  expect(asking('stayThursday', []).numbers['work.standing']).toBeLessThan(before.numbers['work.standing'])
  expect(asking('stayThursday', []).numbers['work.slips']).toBe(before.numbers['work.slips'] + 14)
  expect(asking('takeNell', []).numbers['margaret.regard']).toBeLessThan(before.numbers['margaret.regard'])
})

test('every ask can be kept by something, and comes from one of four', () => {
  expect(ASK_IDS.length).toBeGreaterThanOrEqual(14)
  for (const id of ASK_IDS) expect(ASKS[id].keptBy.length + (ASKS[id].keptAt ? 1 : 0), id).toBeGreaterThan(0)
  expect(new Set(ASK_IDS.map(id => ASKS[id].from))).toEqual(new Set(['billy', 'work', 'margaret', 'house']))
})

test('her list has seven to nine things, hers in the first week and open after it', () => {
  const first = newGame({ seed: 'list' })
  expect(first.list.length).toBeGreaterThanOrEqual(7)
  expect(first.list.every(item => item.state === 'hers')).toBe(true)
  const later = monday(3)
  expect(later.list.length).toBeLessThanOrEqual(9)
  expect(new Set(later.list.map(item => item.what)).size).toBe(later.list.length)
  expect(later.list.every(item => item.state === 'open')).toBe(true)
})

test('her list comes past everything in a year', () => {
  const game = monday(1)
  const seen = new Set<string>()
  for (let week = 1; week < 60; week++) {
    game.day = week * 7
    game.draws = {}
    drawList(now(game))
    for (const item of game.list) seen.add(item.what)
  }
  expect([...seen].sort()).toEqual([...LIST_IDS].sort())
})

test('a thing of the list is done once; what is left on Sunday is left', () => {
  const game = monday(3)
  const [one, other] = game.list
  if (!one || !other) throw new Error('an empty list')
  expect(doItem(now(game), one.what)).toBe(true)
  expect(doItem(now(game), one.what)).toBe(false)
  game.day += 6
  settleList(now(game))
  expect(one.state).toBe('done')
  expect(other.state).toBe('left')
})

const promised = (did: Game['did'], toldAhead = false): Game => {
  const game = monday(2)
  game.promises = [{ what: 'gate', to: 'billy', day: game.day, slot: 'afternoon', made: game.day - 1, from: 'test', toldAhead }]
  game.did = did
  game.counts.keptRun = 0
  game.numbers['billy.trustAccount'] = 0
  settlePromises(now(game))
  return game
}

test('a promise is kept by the day it was made for, and broken by another', () => {
  expect(promised([{ slot: 'afternoon', what: 'pickUp' }]).numbers['billy.trustAccount']).toBe(12)
  expect(promised([{ slot: 'afternoon', what: 'desk' }]).numbers['billy.trustAccount']).toBe(-42)
  expect(promised([]).promises).toEqual([])
})

test('a promise told ahead that it will not be kept breaks half as hard', () => {
  expect(promised([], true).numbers['billy.trustAccount']).toBe(-21)
})

test('at most four promises stand, and one of the gate waits for a school day', () => {
  const game = monday(3)
  game.promises = []
  for (const what of ['gate', 'story', 'park', 'kite', 'playSchool', 'soon'] as const)
    makePromise(now(game), what, 'billy', game.day + 5, 'evening', 'test')
  expect(game.promises).toHaveLength(4)
  expect(game.promises[0]?.day).toBe(game.day + 7)
})

test('what can be talked about opens and closes with the story', () => {
  const game = monday(3)
  expect(isTopic(game, 'judge')).toBe(false)
  game.arc.suit = 1
  game.day = 7 * 60
  expect(isTopic(game, 'judge')).toBe(true)
  for (const ids of topicPairs(game)) expect(step(game, { do: 'topics', ids }).ok).toBe(true)
})

test('the words that go on tags and tapes are short enough for them', () => {
  for (const id of ASK_IDS) {
    expect(ASKS[id].words.length, id).toBeLessThanOrEqual(26)
    expect(ASKS[id].tag.length, id).toBeLessThanOrEqual(9)
  }
  for (const id of LIST_IDS) expect(LIST[id].name.length, id).toBeLessThanOrEqual(12)
  for (const id of Object.keys(PROMISES) as (keyof typeof PROMISES)[]) expect(PROMISES[id].words.length, id).toBeLessThanOrEqual(26)
})
