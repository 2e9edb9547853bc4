/** What Billy comes to do by himself, what he is full of, and what school says of him. */
import { describe, expect, test } from 'vitest'
import { foretell } from './foretold.ts'
import { type ActivityId, isActivity } from '../../sim/activities/index.ts'
import { isSchoolDay } from '../../sim/calendar.ts'
import type { Fact, Today } from '../../sim/change.ts'
import { firstInterests, INTEREST_IDS, INTERESTS, outingWorth, topicWorth, turnInterests } from '../../sim/people/interests.ts'
import { GROUPS, groupOf, REPORT_WEEKS, secondFriend, sundaySchool } from '../../sim/people/school.ts'
import { handed, visited } from '../../sim/people/sitters.ts'
import { doesAlone, minutesBack, STEP_IDS, STEPS, sundaySteps, tries } from '../../sim/people/steps.ts'
import { blank, copy, type Game } from '../../sim/state.ts'
import { doNow } from '../../sim/week/deeds.ts'
import { minutesOf } from '../../sim/week/grid.ts'
import { TOPICS } from '../../sim/week/topics.ts'

const SUNDAY = 53 * 7 + 6
function at(day = SUNDAY): Game {
  const game = blank({ seed: 'growing' })
  game.day = day
  game.weather = ['clear', 'clear', 'clear', 'clear', 'clear', 'clear', 'clear']
  game.numbers['billy.security'] = 800
  return game
}
const now = (game: Game, facts: Fact[] = []): Today => ({ game, slot: null, tell: fact => facts.push(fact) })
function tried(game: Game, id: (typeof STEP_IDS)[number], times: number): void {
  for (let time = 0; time < times; time++) tries(game, id)
}

describe('a thing he does by himself', () => {
  test.each(STEP_IDS)('%s comes when he is old, safe and practised enough, and not before', id => {
    const { balance } = at()
    const learns = (week: number, security: number, times: number): boolean => {
      const game = at(week * 7 + 6)
      game.numbers['billy.security'] = security
      tried(game, id, times)
      sundaySteps(now(game))
      return doesAlone(game, id)
    }
    const [week, security, times] = [balance[`steps.${id}.week`], balance[`steps.${id}.security`], balance[`steps.${id}.times`]]
    expect(learns(week, security, times)).toBe(true)
    expect(learns(week - 1, security, times)).toBe(false)
    expect(learns(week, security - 1, times)).toBe(false)
    expect(learns(week, security, times - 1)).toBe(false)
  })

  test.each(STEP_IDS)('%s gives its minutes back in what it was practised by', id => {
    const game = at()
    const what = STEPS[id].by[0] as ActivityId
    expect(isActivity(what)).toBe(true)
    const before = minutesOf(game, what)
    tried(game, id, 200)
    sundaySteps(now(game))
    expect(before - minutesOf(game, what)).toBe(game.balance[`steps.${id}.minutes`])
    expect(minutesOf(game, what)).toBeGreaterThan(0)
  })

  test('is seen once, one a week, in a sentence', () => {
    const game = at()
    for (const id of STEP_IDS) tried(game, id, 200)
    const facts: Fact[] = []
    for (let week = 0; week < 10; week++) sundaySteps(now(game, facts))
    expect(facts.filter(({ path }) => path === 'step').map(({ values }) => values.what)).toEqual([...STEP_IDS])
    expect(facts.filter(({ path }) => path.startsWith('steps.'))).toHaveLength(STEP_IDS.length)
  })

  test('is wanted back by who is afraid, and comes again when he is not', () => {
    const game = at()
    tried(game, 'laces', 30)
    sundaySteps(now(game))
    game.numbers['billy.security'] = game.balance['steps.afraid'] - 1
    expect(minutesBack(game, 'laces')).toBe(0)
    game.numbers['billy.security'] = 500
    expect(minutesBack(game, 'laces')).toBe(game.balance['steps.laces.minutes'])
  })

  test('who walks to Marcus’s alone is handed over by nobody', () => {
    const game = at()
    for (let time = 0; time < 5; time++) visited(game)
    handed(game, 'friend', 'afternoon')
    expect(game.counts.handovers).toBe(1)
    game.counts.handovers = 0
    game.counts.hadBy = 0
    sundaySteps(now(game))
    handed(game, 'friend', 'afternoon')
    expect(game.counts.handovers).toBe(0)
  })
})

describe('what he is full of', () => {
  test('is two things; the second gives way when the season turns, and is told', () => {
    const game = at(0)
    firstInterests(game)
    const [first, second] = game.interests
    const facts: Fact[] = []
    for (let day = 0; day < 140; day++) {
      game.day = day
      turnInterests(now(game, facts))
    }
    expect(game.interests[0]).toBe(first)
    expect(game.interests).toHaveLength(2)
    expect(facts.filter(({ path }) => path === 'interest')).toHaveLength(1)
    game.day = 140
    turnInterests(now(game, facts))
    expect(game.interests[1]).not.toBe(second)
  })

  test('makes an outing and a talk worth more', () => {
    const played = (interests: string[]): number => {
      const game = at(54 * 7 - 2)
      game.interests = interests
      game.numbers['billy.play'] = 400
      doNow(now(game), 'midday', 'museum', 180, 180)
      return game.numbers['billy.play']
    }
    expect(played(['whales', 'chess'])).toBeGreaterThan(played(['dogs', 'chess']))
    const game = at()
    game.interests = ['trains', 'dogs']
    expect(topicWorth(game, 'trains')).toBe(game.balance['billy.interest.topic'])
    expect(topicWorth(game, 'school')).toBe(1000)
    expect(outingWorth(game, 'frontWindow')).toBe(game.balance['billy.interest.outing'])
  })

  test('each has somewhere to go and something to be talked about', () => {
    for (const id of INTEREST_IDS) {
      expect(INTERESTS[id].outings.every(isActivity), id).toBe(true)
      expect(
        INTERESTS[id].topics.every(topic => Object.hasOwn(TOPICS, topic)),
        id,
      ).toBe(true)
    }
  })
})

describe('school comes home', () => {
  test('on Fridays on which there is school', () => {
    for (const week of REPORT_WEEKS) expect(isSchoolDay(week * 7 + 4), `week ${week}`).toBe(true)
  })

  test('as a reading group and an envelope; moving down upsets him, and was to be seen coming', () => {
    const game = at(15 * 7 + 6)
    game.numbers['billy.school'] = 800
    const facts: Fact[] = []
    sundaySchool(now(game, facts))
    expect(groupOf(game)).toBe('hawks')
    expect(facts.map(({ path }) => path)).toEqual(['report', 'report.groups.hawks.text.0'])
    expect(game.staged).toContainEqual({ card: 'envelope.first', day: game.day + 1, slot: 'evening' })
    game.day = 27 * 7 + 6
    game.numbers['billy.school'] = 300
    const calm = game.numbers['billy.calm']
    const unforeseen = copy(game)
    sundaySchool(now(unforeseen))
    expect(groupOf(unforeseen)).toBe('hawks')
    expect(unforeseen.staged.at(-1)?.card).toBe('envelope.low')
    foretell(game, 'school')
    sundaySchool(now(game))
    expect(groupOf(game)).toBe(GROUPS[0])
    expect(game.numbers['billy.calm']).toBeLessThan(calm)
    expect(game.staged).toContainEqual({ card: 'envelope.down', day: game.day + 1, slot: 'evening' })
  })

  test('as a letter, where there is nothing left to report: twice a play, and not before it was told', () => {
    const game = at(20 * 7 + 6)
    game.counts.group = 1
    game.numbers['school.teacher'] = 100
    const letters = (): number => game.staged.filter(({ card }) => card === 'envelope.letter').length
    sundaySchool(now(game))
    expect(letters()).toBe(0)
    foretell(game, 'school')
    sundaySchool(now(game))
    expect(letters()).toBe(1)
    foretell(game, 'school')
    sundaySchool(now(game))
    expect(letters()).toBe(1)
    game.happened['envelope.letter'] = { times: 2, last: game.day, option: 'go' }
    game.day += 20 * 7
    foretell(game, 'school')
    sundaySchool(now(game))
    expect(letters()).toBe(1)
  })

  test('and, for who was among children often enough, as a second friend', () => {
    const game = at(20 * 7 + 6)
    sundaySchool(now(game))
    expect(secondFriend(game)).toBe(null)
    game.counts.played = 60
    const facts: Fact[] = []
    sundaySchool(now(game, facts))
    expect(['paulie', 'hannah']).toContain(secondFriend(game))
    expect(facts.some(({ path }) => path.startsWith('report.friends.'))).toBe(true)
  })
})
