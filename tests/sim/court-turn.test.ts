import { describe, expect, test } from 'vitest'
import type { Tell } from '../../sim/change.ts'
import { reckonBench } from '../../sim/court/bench.ts'
import { COURT_DAYS } from '../../sim/court/scenes.ts'
import { reasons, settleTurn, turnParts } from '../../sim/court/turn.ts'
import { settled } from '../../sim/random.ts'
import { copy, factWords, players, run, step } from '../../sim/index.ts'
import type { Game } from '../../sim/state.ts'
import { BEATS } from '../../sim/story/arc.ts'
import { story } from '../../sim/testing.ts'
import { size } from '../sizes.ts'

const empty = (seed = 'autumn-78') => {
  const play = story({ week: 0, seed })
  play.game.memories = []
  return play
}
/** Her turning without herself: what one play has earned whoever she is that year. */
const earned = (game: Game): number => {
  let sum = 0
  for (const part of turnParts(game)) if (part.what !== 'herself') sum += part.by
  return sum
}

describe('her turning', () => {
  test('care with its faults: about 66', () => {
    const { game } = empty()
      .remembers('joanna-told-eye')
      .remembers('stayed-operation')
      .remembers('letter-aloud')
      .remembers('photo-kept')
      .remembers('good-about-joanna')
      .remembers('apologised', { count: 3 })
      .remembers('last-list')
      .remembers('statement-made', { detail: 'honest' })
    Object.assign(game.numbers, { 'billy.bond': 640, 'billy.trust': 600, 'court.jo': 120 })
    game.arc.appeal = 0
    expect(earned(game)).toBeGreaterThan(630)
    expect(earned(game)).toBeLessThan(700)
  })

  test('eighteen careless months: about 23', () => {
    const { game } = empty()
      .remembers('joanna-told-eye')
      .remembers('stayed-operation')
      .remembers('bad-about-joanna')
      .remembers('apologised', { count: 2 })
      .remembers('last-list')
      .remembers('sat-down')
    Object.assign(game.numbers, { 'billy.bond': 440, 'billy.trust': 400, 'court.jo': -20 })
    game.arc.appeal = 0
    expect(earned(game)).toBeGreaterThan(190)
    expect(earned(game)).toBeLessThan(270)
  })

  test('a bad book told plainly: about 54', () => {
    const { game } = empty()
      .remembers('stayed-operation')
      .remembers('letter-hidden')
      .remembers('owned-letter')
      .remembers('truth-under-oath', { count: 6 })
      .remembers('defended-joanna')
      .remembers('restaurant-listened')
      .remembers('apologised', { count: 2 })
      .remembers('last-list')
      .remembers('statement-made', { detail: 'honest' })
    Object.assign(game.numbers, { 'billy.bond': 470, 'billy.trust': 420, 'court.jo': 340 })
    game.arc.appeal = 0
    expect(earned(game)).toBeGreaterThan(500)
    expect(earned(game)).toBeLessThan(590)
  })

  test('the parts told are the whole of it', () => {
    const { game } = empty().remembers('letter-aloud')
    let sum = 0
    const hear: Tell = fact => {
      if (fact.values.quantity === 'joanna.turn') sum += fact.values.change as number
    }
    settleTurn({ game, slot: null, tell: hear })
    expect(game.numbers['joanna.turn']).toBe(sum)
    expect(game.arc.turned).toBe(sum >= game.balance['turn.line'] ? 1 : 0)
  })

  test('an appeal that stands leaves it to other people', () => {
    const { game } = empty()
      .remembers('letter-aloud')
      .remembers('defended-joanna')
      .remembers('truth-under-oath')
      .remembers('last-list')
      .remembers('owned-letter')
    Object.assign(game.numbers, { 'billy.bond': 900, 'billy.trust': 900, 'court.jo': 400 })
    game.arc.appeal = 1
    settleTurn({ game, slot: null, tell: undefined })
    expect(game.arc.turned).toBe(0)
  })

  test('a bad word taken back is not held against him', () => {
    const open = earned(empty().remembers('bad-about-joanna').game)
    const mended = earned(empty().remembers('bad-about-joanna', { mended: true }).forgets('apologised').game)
    expect(mended - open).toBe(60)
  })

  test('she is somebody, and not the same in every year', () => {
    const herself = new Set(Array.from({ length: 12 }, (_, at) => settled(`her-${at}`, 'joanna', 241)))
    expect(herself.size).toBeGreaterThan(8)
  })

  test('she names three memories, none twice', () => {
    const play = empty().remembers('letter-aloud').remembers('learned-dish').remembers('fever-night')
    expect(reasons(play.game)).toEqual(['letter-aloud@8', expect.any(String), expect.any(String)])
    expect(new Set(reasons(play.game)).size).toBe(3)
  })
})

describe('the bench', () => {
  const benchWithJob = (job: number, detail = 'condor'): number => {
    const { game } = job > 0 ? empty().remembers('job-24h', { week: 65, detail }) : empty()
    game.numbers['court.bench'] = 380
    game.arc.job = job
    reckonBench({ game, slot: null, tell: undefined })
    return game.arc.bench10
  }

  test('work found counts, and work that ends at half past five a little more', () => {
    const none = benchWithJob(0)
    const better = benchWithJob(2)
    const lowenthal = benchWithJob(1, 'lowenthal')
    expect(better - none).toBe(210)
    expect(lowenthal - better).toBe(20)
  })

  test('custody goes to her, but for a bench that has leaned as far as it can', () => {
    const verdict = (bench: number): number => {
      const { game } = empty()
      game.numbers['court.bench'] = bench
      reckonBench({ game, slot: null, tell: undefined })
      return game.arc.verdict
    }
    expect([verdict(600), verdict(1000)]).toEqual([0, 1])
  })
})

describe('the days of the court', () => {
  test('the hearings, the verdict and the appeal complete their beats in their weeks', () => {
    const { game } = story({ week: 71 }).until('end')
    const day = (id: string) => game.beats.find(beat => beat.id === id)?.day
    expect(day('B21')).toBe(COURT_DAYS.cross)
    expect(day('B22')).toBe(COURT_DAYS.verdict)
    expect(day('B23')).toBe(COURT_DAYS.tellBilly)
    expect(day('B24')).toBe(77 * 7 + 3)
  })

  test('an appeal filed can be taken back, and where it isn’t, she has him', () => {
    const play = story({ week: 75, balance: { 'court.narrow': 1000 } }).until('appeal')
    step(play.game, { do: 'choose', option: 'file' })
    expect(play.game.arc.appeal).toBe(1)
    const kept = copy(play.game)
    const until = (game: Game) =>
      run(game, players.balanced, { until: at => at.pending?.what === 'card' && at.pending.card === 'verdict.withdraw' }).game
    step(until(play.game), { do: 'choose', option: 'withdraw' })
    expect(play.game.arc.appeal).toBe(2)
    step(until(kept), { do: 'choose', option: 'keep' })
    run(kept, players.balanced)
    expect([kept.arc.turned, kept.over]).toEqual([0, 'E6'])
  })

  test.each(['balanced', 'workaholic', 'random'] as const)(
    'a %s play has its court beats in their windows, with what was offered and what was kept',
    player => {
      for (let at = 0; at < size('dual'); at++) {
        const { game } = story({ week: 71, player, seed: `days-${at}` }).until('end')
        for (const id of ['B21', 'B22', 'B23', 'B24'] as const) {
          const beat = game.beats.find(each => each.id === id)
          const week = Math.floor((beat?.day ?? 0) / 7)
          expect(week).toBeGreaterThanOrEqual(BEATS[id].from)
          expect(week).toBeLessThanOrEqual(BEATS[id].to)
          // What Margaret says, what the judge says and what Joanna sees are nobody's to choose.
          if (beat?.as === null && id !== 'B22' && id !== 'B24') expect(beat.options).toContain(beat.option)
          else expect(beat).toMatchObject({ options: [], option: null })
        }
      }
    },
  )

  test('every fact of the court and the hunt has its words', () => {
    const untold: string[] = []
    const { game } = story({ week: 64 })
    const tell: Tell = fact => {
      if (fact.path.startsWith('court.') && factWords(game, fact) === null) untold.push(fact.path)
    }
    run(game, players.balanced, { tell })
    expect(untold).toEqual([])
  })
})
