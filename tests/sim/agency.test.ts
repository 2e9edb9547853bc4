/** The agency in depth: stages and what helps in each, the rival, yellow paper, the review, and the signs before January. */
import { describe, expect, test } from 'vitest'
import type { Fact, Today } from '../../sim/change.ts'
import { blank, type Game, type Project } from '../../sim/state.ts'
import { ACCOUNT_IDS, ACCOUNTS } from '../../sim/work/accounts.ts'
import { sundayMemos } from '../../sim/work/memos.ts'
import { backlog, deskWork, settleWork } from '../../sim/work/projects.ts'
import { dropped, sundayRival } from '../../sim/work/rival.ts'
import { STAGE_IDS, STAGES, stageOf } from '../../sim/work/stages.ts'
import type { Workplace } from '../../sim/work/workplace.ts'
import { story } from '../../sim/testing.ts'

const brief = (change: Partial<Project>): Project => ({
  account: 'condor',
  brief: 0,
  need: 1000,
  done: 0,
  due: 400,
  began: 0,
  grace: false,
  client: 500,
  crunch: false,
  ...change,
})
function office(week: number, ...projects: Project[]): Game {
  const game = blank({ seed: 'agency' })
  game.day = week * 7 + 6
  game.projects = projects
  game.counts.callsToday = 1000
  return game
}
const now = (game: Game, facts: Fact[] = []): Today => ({ game, slot: null, tell: fact => facts.push(fact) })
const paths = (facts: readonly Fact[]): string[] => facts.map(({ path }) => path)

test('there are ten accounts at the agency and three at each new desk, each with a line about it and its own briefs', () => {
  const at = (where: Workplace): number => ACCOUNT_IDS.filter(id => ACCOUNTS[id].at.includes(where)).length
  expect([at('agency'), at('lowenthal'), at('other')]).toEqual([10, 3, 3])
  expect(ACCOUNT_IDS).toHaveLength(16)
  const briefs = ACCOUNT_IDS.flatMap(id => [...ACCOUNTS[id].briefs])
  expect(new Set(briefs).size).toBe(briefs.length)
  for (const id of ACCOUNT_IDS) {
    expect(ACCOUNTS[id].briefs.length, id).toBeGreaterThanOrEqual(5)
    expect(ACCOUNTS[id].says, id).toMatch(/\.$/)
  }
})

describe('a project', () => {
  test('goes through five stages, and each is told as it begins', () => {
    const game = office(3, brief({}))
    const facts: Fact[] = []
    for (let hour = 0; hour < 30; hour++) deskWork(now(game, facts), 60, 1000)
    expect(facts.filter(({ path }) => path === 'stage').map(({ values }) => values.stage)).toEqual([...STAGE_IDS].slice(1))
    expect(paths(facts).filter(path => path.startsWith('stages.'))).toHaveLength(4)
    for (const id of STAGE_IDS) expect(STAGES[id].helps).toMatch(/\.$/)
  })

  const gained = (done: number, energy: number, worth: number): number => {
    const game = office(3, brief({ done }))
    game.numbers['ted.energy'] = energy
    deskWork(now(game), 100, worth)
    return 1000 - done - backlog(game)
  }
  test('in its idea a rested head helps more than the hour it is', () => {
    expect(stageOf(brief({ done: 150 }))).toBe('idea')
    expect(gained(150, 900, 1000)).toBeGreaterThan(gained(150, 620, 1000))
    expect(gained(150, 300, 1000) * 1000).toBeLessThan(gained(350, 300, 1000) * 750)
  })
  test('in its layout Eddie’s hours help, and at night he is not there', () => {
    expect(stageOf(brief({ done: 700 }))).toBe('layout')
    expect(gained(700, 600, 1000)).toBeGreaterThan(gained(400, 600, 1000))
    expect(gained(700, 600, 800)).toBeLessThan(gained(400, 600, 800))
  })
  test('presented by Ted, or by a Mallory who was told why, is better than left to him', () => {
    const quality = (presents: boolean, helped: boolean): number => {
      const game = office(3, brief({ done: 1000, due: 27 }))
      if (presents) game.did = [{ slot: 'forenoon', what: 'present' }]
      if (helped)
        game.memories.push(
          ...story({ week: 1 })
            .remembers('helped-craig')
            .game.memories.filter(({ kind }) => kind === 'helped-craig'),
        )
      settleWork(now(game))
      return game.delivered[0]?.quality ?? 0
    }
    expect(quality(true, false)).toBeGreaterThan(quality(false, false))
    expect(quality(false, true) - quality(false, false)).toBe(30)
  })
})

describe('Mallory', () => {
  test('looks on where work is dropped, and then asks for what is least begun', () => {
    const game = office(5, brief({}), brief({ account: 'marlow', done: 500 }))
    const facts: Fact[] = []
    for (let times = 0; times < 3; times++) dropped(now(game, facts), 1)
    expect(paths(facts)).toContain('rival.circles.0')
    sundayRival(now(game, facts))
    expect(game.projects.map(({ account }) => account)).toEqual(['marlow'])
    expect(paths(facts)).toContain('rival.takes.0')
  })
  test('never takes Sunmill, what is begun, or what is due this week', () => {
    const game = office(5, brief({ account: 'sunmill' }), brief({ done: 300 }), brief({ due: 44 }))
    game.counts.rival = 9
    sundayRival(now(game))
    expect(game.projects).toHaveLength(3)
  })
  test('helped, lends a hand with the dull half when the desk is full, now and then', () => {
    const helped = story({ week: 5 }).remembers('helped-craig')
    const { game } = helped
    game.projects = [brief({ need: 3000, due: game.day + 10 })]
    const facts: Fact[] = []
    sundayRival(now(game, facts))
    expect(game.projects[0]?.done).toBe(game.balance['work.rival.minutes'])
    expect(paths(facts)).toContain('rival.brings.0')
    sundayRival(now(game))
    expect(game.projects[0]?.done).toBe(game.balance['work.rival.minutes'])
  })
})

describe('Pruett', () => {
  test('writes it on yellow paper when the file is thick, and again when it is twice that', () => {
    const game = office(12)
    const facts: Fact[] = []
    game.numbers['work.slips'] = game.balance['work.written.at']
    sundayMemos(now(game, facts))
    sundayMemos(now(game, facts))
    expect(game.counts.warned).toBe(1)
    game.numbers['work.slips'] = 2 * game.balance['work.written.at']
    sundayMemos(now(game, facts))
    sundayMemos(now(game, facts))
    expect(paths(facts).filter(path => path.startsWith('memos.'))).toEqual(['memos.written.0', 'memos.written.1'])
  })

  test.each([
    [800, 'reviewGood', 3],
    [500, 'reviewFair', 2],
    [200, 'reviewPoor', 1],
  ] as const)('a standing of %i is reviewed as %s in May, as was said two weeks before', (standing, what, grade) => {
    const game = office(28)
    const facts: Fact[] = []
    game.numbers['work.standing'] = standing
    sundayMemos(now(game, facts))
    expect(paths(facts)).toContain('memos.reviewSoon.0')
    game.day = 30 * 7 + 6
    const pay = game.numbers['ted.pay']
    sundayMemos(now(game, facts))
    expect(paths(facts)).toContain(`memos.${what}.0`)
    expect(game.counts.review).toBe(grade)
    expect(game.numbers['ted.pay'] - pay).toBe(grade === 3 ? game.balance['work.review.raise'] : 0)
  })

  test.each([
    [300, 'list'],
    [780, 'minneapolis'],
    [900, 'lake'],
  ] as const)('at %i the way the desk will go shows twice before January', (standing, what) => {
    const game = office(58)
    const facts: Fact[] = []
    game.numbers['work.standing'] = standing
    sundayMemos(now(game, facts))
    game.day += 28
    sundayMemos(now(game, facts))
    expect(paths(facts).filter(path => path.startsWith('memos.'))).toEqual([`memos.${what}.0`, `memos.${what}.1`])
  })
})
