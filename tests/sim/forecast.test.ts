/** The forecast: it reads the game and nothing that Ted can't know, it has luck of its own, and its bands hold what comes as often as they say. */
import { expect, test } from 'vitest'
import { imagine } from '../../sim/imagine.ts'
import {
  bandMiddle,
  copy,
  type Forecast,
  FORECAST_QUANTITIES,
  forecast,
  type Game,
  hash,
  newGame,
  players,
  QUANTITIES,
  QUANTITY_NAMES,
  type Quantity,
  type Rests,
  Rollouts,
  run,
  step,
  weekOf,
} from '../../sim/index.ts'
import { illnessOf } from '../../sim/people/illness.ts'
import { type Happening, Watched } from '../../sim/outlook.ts'
import { draw } from '../../sim/random.ts'
import { story } from '../../sim/testing.ts'
import { size } from '../sizes.ts'

const RUNS = 20
const WEEKS_TRIED = [1, 9, 20, 33, 48, 60, 66, 71, 77] as const
/** Bands that are told as numbers on the ledger's tape. */
const TOLD: readonly string[] = ['billy.bond', 'billy.trust', 'billy.security', 'work.standing', 'margaret.regard']

/** A Monday of a balanced life, with the desk till five every day and nothing asked of anybody. */
function ordinaryWeek(seed: string, week: number): Game {
  const game = newGame({ seed })
  run(game, players.balanced, { until: at => weekOf(at.day) >= week })
  step(game, { do: 'template', id: 'ordinary' })
  game.asks = []
  return game
}

const restsOf = (game: Game, quantity: Quantity): Rests | null => forecast(game, { quantities: [quantity] }).outlooks[0]?.rests ?? null

test('a forecast leaves the game as it was, and is the same when it is asked for again', () => {
  for (const week of WEEKS_TRIED) {
    const { game } = story({ week })
    const before = hash(game)
    const once = forecast(game, { runs: RUNS })
    expect(hash(game)).toBe(before)
    expect(forecast(copy(game), { runs: RUNS })).toEqual(once)
    const rollouts = new Rollouts(game)
    for (let number = 0; number < RUNS; number++) rollouts.live()
    expect(rollouts.read()).toEqual(once)
  }
})

test('the play goes on as if nobody had looked ahead', () => {
  const looked = newGame({ seed: 'looked' })
  const plain = newGame({ seed: 'looked' })
  const asking: typeof players.balanced = (seen, legal, luck) => {
    if (looked.day % 7 === 2) forecast(looked, { runs: 1 })
    return players.balanced(seen, legal, luck)
  }
  const until = (at: Game): boolean => at.day >= 140
  run(looked, asking, { until })
  run(plain, players.balanced, { until })
  expect(hash(looked)).toBe(hash(plain))
})

test('a forecast has luck of its own: no stream gives what the play will draw', () => {
  const { game } = story({ week: 12 })
  for (const stream of ['care', 'health', 'director', 'temper', 'margaret', 'home'] as const) {
    const ours = copy(game)
    const real = Array.from({ length: 8 }, () => draw(ours, stream, 1 << 30))
    for (let number = 0; number < RUNS; number++) {
      const theirs = imagine(game, `forecast/${game.seed}/${game.day}/${number}`)
      expect(Array.from({ length: 8 }, () => draw(theirs, stream, 1 << 30))).not.toEqual(real)
    }
  }
})

test('what Ted can’t know is not in it: lives that look alike to him are forecast alike', () => {
  for (const week of WEEKS_TRIED) {
    const { game } = story({ week })
    const other = copy(game)
    for (const name of QUANTITY_NAMES) {
      const { seen, low, high } = QUANTITIES[name]
      if (seen === 'hidden') other.numbers[name] = other.numbers[name] - low > high - other.numbers[name] ? low : high
      else if (seen === 'band' && !TOLD.includes(name)) other.numbers[name] = bandMiddle(name, other.numbers[name])
    }
    for (const project of other.projects) project.client = 1000 - project.client
    other.staged.push({ card: 'pan.wrong', day: game.day + 2, slot: 'evening' })
    if (illnessOf(other)) other.counts.sickDays++
    for (const bed of ['tedSick', 'corrigan.ill', 'robin.ill'] as const) if (other.counts[bed] > 0) other.counts[bed]++
    expect(forecast(other, { runs: RUNS })).toEqual(forecast(game, { runs: RUNS }))
  }
})

test('nobody sees it coming: her going, the accident, the Thursday at five', () => {
  expect(forecast(newGame({ seed: 'autumn-78' }), { runs: 2 }).until).toBe(3)
  for (const week of [31, 34, 36, 64, 65, 66]) {
    const { game } = story({ week })
    for (let number = 0; number < RUNS; number++) {
      const imagined = imagine(game, `seen/${number}`)
      run(imagined, players.balanced, { until: at => weekOf(at.day) > week })
      const came = Object.keys(imagined.happened).filter(id => !(id in game.happened))
      expect(came.filter(id => /^(eye\.(slide|curb)|job\.)/.test(id))).toEqual([])
    }
  }
})

test('five whole numbers in order, from now, with the causes that lead there', () => {
  for (const week of WEEKS_TRIED) {
    const { game } = story({ week })
    const { day, until, runs, outlooks } = forecast(game, { runs: RUNS })
    expect([day, until, runs]).toEqual([week * 7, week * 7 + 7, RUNS])
    expect(outlooks.map(({ quantity }) => quantity)).toEqual(FORECAST_QUANTITIES)
    expect(outlooks.flatMap(({ ahead }) => ahead).length).toBeGreaterThan(outlooks.length)
    for (const { quantity, now, p10, p25, p50, p75, p90, ahead, rests } of outlooks) {
      expect(now).toBe(game.numbers[quantity])
      const five = [p10, p25, p50, p75, p90]
      expect(five.every(Number.isInteger)).toBe(true)
      expect([...five].sort((a, b) => a - b)).toEqual(five)
      expect(ahead.every(({ change }) => Number.isInteger(change) && change !== 0)).toBe(true)
      if (!rests) continue
      expect(rests.share).toBeGreaterThan(0)
      expect(rests.share).toBeLessThanOrEqual(1000)
      expect([0, 1, 2, 3, 4, 5, 6]).toContain(rests.day)
    }
  }
})

test('what is asked for is what is told: quantities, days and who decides', () => {
  const { game } = story({ week: 5 })
  const { until, outlooks } = forecast(game, { runs: 4, until: game.day + 2, quantities: ['home.mess'] })
  expect([until, outlooks.length, outlooks[0]?.quantity]).toEqual([game.day + 2, 1, 'home.mess'])
  let asked = 0
  forecast(game, {
    runs: RUNS,
    player: (_seen, legal) => {
      asked++
      const [action] = legal.actions
      if (!action) throw new Error('nothing can be done')
      return action
    },
  })
  expect(asked).toBeGreaterThan(0)
})

test('a Friday on which nobody is sure to come is what some week rests on', () => {
  // Of what else the weeks hold it depends whether something parts the runs more.
  const rests = ['c', 'e', 'k', 'p'].map(seed => {
    const gap = ordinaryWeek(seed, 25)
    step(gap, { do: 'plan', day: 4, slot: 'afternoon', row: 'billy', what: 'clear' })
    return restsOf(gap, 'work.standing')
  })
  expect(rests.filter(each => each !== null && each.day === 4 && each.by !== 'delivery').length).toBeGreaterThan(0)
})

test('of two things that may happen, the week rests on the one that parts the runs', () => {
  const trust = new Watched('billy.trust', 'billy.trustAccount')
  const broken = { day: 60, slot: null, by: 'promise', what: 'gate' } as const
  const runs = Array.from({ length: 40 }, (_, number) => number)
  for (const number of runs) {
    if (number % 2 === 0) trust.hear('billy.trustAccount', 'promise/gate', broken, -35)
    trust.end(500 + (number % 5) - (number % 2 === 0 ? 4 : 0))
  }
  const late: Happening = { by: 'care', what: 'late', day: 1, runs: runs.filter(number => number % 3 === 0) }
  const gate: Happening = { by: 'promise', what: 'gate', day: 4, runs: runs.filter(number => number % 2 === 0) }
  const { rests, p10, p50, p90 } = trust.outlook(500, [late, gate])
  expect(rests).toEqual({ by: 'promise', what: 'gate', day: 4, share: 1000, change: -4 })
  expect([p10, p50, p90]).toEqual([497, 500, 503])
})

test('no card and no scene is named before it comes', () => {
  for (const week of WEEKS_TRIED) {
    const { game } = story({ week })
    for (const { ahead, rests } of forecast(game, { runs: RUNS }).outlooks)
      for (const { by, what } of rests ? [...ahead, rests] : ahead) expect([what.includes('.'), by === 'story']).toEqual([false, false])
  }
})

test('of ten weeks lived as planned, eight end where the forecast said', () => {
  const bands: boolean[] = []
  const lives = ['balanced', 'devoted', 'learner', 'autopilot'] as const
  const wanted = size('weeks')
  for (let number = 0, weeks = 0; weeks < wanted; number++) {
    const game = newGame({ seed: `forecast-${number}` })
    const player = players[lives[number % lives.length] ?? 'balanced']
    while (!game.over && weeks < wanted) {
      const ahead = liveWeek(game, player, weekOf(game.day) % 8 === number % 8 && game.day >= 7)
      if (!ahead) continue
      weeks++
      for (const { quantity, p10, p90 } of ahead.outlooks) bands.push(game.numbers[quantity] >= p10 && game.numbers[quantity] <= p90)
    }
  }
  const held = (100 * bands.filter(Boolean).length) / bands.length
  const [low, high] = process.env.LONG ? [77, 83] : [72, 88]
  expect(held).toBeGreaterThanOrEqual(low)
  expect(held).toBeLessThanOrEqual(high)
})

/** Lives a week as it was planned; forecast, where asked, when the plan stands and nothing of it has been lived. */
function liveWeek(game: Game, player: typeof players.balanced, ask: boolean): Forecast | null {
  const week = weekOf(game.day)
  let ahead: Forecast | null = null
  run(
    game,
    (seen, legal, luck) => {
      const action = player(seen, legal, luck)
      if (ask && !ahead && action.do === 'live' && game.planning) ahead = forecast(game, { runs: 60 })
      return action
    },
    { until: at => weekOf(at.day) > week },
  )
  return ahead
}
