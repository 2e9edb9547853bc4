/** How it may go: the plan lived to its Sunday many times over, with luck that is never the play's own, in what Ted can know. */
import { weekdayOf, weekOf } from './calendar.ts'
import type { Cause, CauseKind, Fact } from './change.ts'
import { imagine } from './imagine.ts'
import { type Happening, type Outlook, Watched } from './outlook.ts'
import { decide } from './players/decide.ts'
import type { Quantity } from './quantities.ts'
import { dice } from './random.ts'
import { type Player, run } from './run.ts'
import type { Game } from './state.ts'
import type { Action } from './step.ts'

/** What the calendar and the ledger show. */
export const FORECAST_QUANTITIES = [
  'billy.bond',
  'billy.trust',
  'billy.security',
  'ted.energy',
  'work.standing',
  'margaret.regard',
  'ted.cash',
] as const satisfies readonly Quantity[]

/** `day`, `until`: from where, and the first day that was not lived. */
export type Forecast = { day: number; until: number; runs: number; outlooks: Outlook[] }

export type ForecastOptions = {
  /** How often the plan is lived; 100, if not told. */
  runs?: number
  /** The first day that is not lived: the Monday after, if not told; before she goes, the morning of that day. */
  until?: number
  /** Who answers when something waits, in place of an ordinary careful person. */
  player?: Player
  quantities?: readonly Quantity[]
}

const RUNS = 100
/** As an ordinary careful person answers. */
const ORDINARY = { care: 720, work: 500, asks: true } as const
const LIVE: Action = { do: 'live' }
/** The day she goes: nobody sees it coming. */
const SHE_GOES = 3
/** What a week can rest on: what is due, who comes, what is handed in, a fever. Not what is done every day, and not what nobody planned. */
const REASONS: ReadonlySet<CauseKind> = new Set(['promise', 'ask', 'care', 'slip', 'favour', 'temper', 'illness', 'delivery', 'bill'])
/** Cards and scenes have no names before they come. */
const UNPLANNED: Cause = { day: 0, slot: null, by: 'card', what: 'unplanned' }
/** His trust follows what he keeps count of, which nobody but he knows; what a day does to it is told by what it adds to that. */
const FOLLOWS: Partial<Record<Quantity, Quantity>> = { 'billy.trust': 'billy.trustAccount' }

/**
 * Lives the plan on from where the game stands, as often as is asked, and says where that leads. The game is only read;
 * the same game and options give the same forecast.
 */
export function forecast(game: Readonly<Game>, { runs = RUNS, ...options }: ForecastOptions = {}): Forecast {
  const rollouts = new Rollouts(game, options)
  for (let number = 0; number < runs; number++) rollouts.live()
  return rollouts.read()
}

/** A forecast run by run, for those who have to look at a clock between two of them. */
export class Rollouts {
  runs = 0
  private readonly game: Readonly<Game>
  private readonly until: number
  private readonly player: Player
  private readonly watched: Watched[]
  /** By cause, day and direction. */
  private readonly happened = new Map<string, Happening>()

  constructor(game: Readonly<Game>, { until, player = ordinary, quantities = FORECAST_QUANTITIES }: Omit<ForecastOptions, 'runs'> = {}) {
    this.game = game
    this.until = until ?? horizon(game.day)
    this.player = player
    this.watched = quantities.map(quantity => new Watched(quantity, FOLLOWS[quantity]))
  }

  /** Lives it once more. */
  live(): void {
    const { game, player, until } = this
    const number = this.runs++
    const key = `forecast/${game.seed}/${game.day}/${number}`
    const imagined = imagine(game, key)
    run(imagined, (seen, legal, draw) => (seen.pending === null ? LIVE : player(seen, legal, draw)), {
      until: at => at.day >= until,
      tell: fact => this.hear(fact, number),
      dice: dice(`${key}/player`),
    })
    for (const each of this.watched) each.end(imagined.numbers[each.quantity])
  }

  /** What the runs so far say. */
  read(): Forecast {
    const { game, until, runs } = this
    const happened = [...this.happened.values()]
    return { day: game.day, until, runs, outlooks: this.watched.map(each => each.outlook(game.numbers[each.quantity], happened)) }
  }

  private hear({ path, values, cause }: Fact, number: number): void {
    if (path !== 'change' || !cause) return
    const change = values.change as number
    const known = isPlain(cause) ? cause : UNPLANNED
    const key = `${known.by}/${known.what}`
    for (const each of this.watched) each.hear(values.quantity as Quantity, key, known, change)
    if (!REASONS.has(known.by)) return
    const day = weekdayOf(cause.day)
    const named = `${key}/${day}/${change > 0}`
    const before = this.happened.get(named)
    if (!before) this.happened.set(named, { by: cause.by, what: cause.what, day, runs: [number] })
    else if (before.runs.at(-1) !== number) before.runs.push(number)
  }
}

/** The first day that is not looked at: the Monday after, or the day that nobody sees coming. */
const horizon = (day: number): number => (day < SHE_GOES ? SHE_GOES : (weekOf(day) + 1) * 7)

/** Whether a cause can be told of before it comes: what cards and scenes do is named by their paths. */
const isPlain = ({ by, what }: Cause): boolean => by !== 'card' && by !== 'story' && !what.includes('.')

const ordinary: Player = (seen, legal, draw) => decide(seen, legal, draw, ORDINARY) ?? LIVE
