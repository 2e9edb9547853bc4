/** The Mondays on which plans are weighed: all kinds of lives, in every chapter, at ease and in every sort of need. */
import { catalogue, funds, type Game, newGame, run, view, weekOf, WEEKS } from '../sim/index.ts'
import type { Monday } from './niches.ts'
import { playerNamed } from './players.ts'

const PLAYERS = [
  'balanced',
  'devoted',
  'learner',
  'workaholic',
  'autopilot',
  'random',
  'alone',
  'template:tiredFather',
  'template:homeFirst',
] as const
/** Weeks told scene by scene at either end are nobody's to plan. */
const FIRST = 1
const LAST = WEEKS - 3

/** Something that can be the matter on a Monday. */
type Need = (game: Game) => boolean
const backlog = (game: Game): number => view(game)['work.backlog'] as number
const under =
  (quantity: keyof Game['numbers'], points: number): Need =>
  ({ numbers }) =>
    numbers[quantity] < points
const over =
  (quantity: keyof Game['numbers'], points: number): Need =>
  ({ numbers }) =>
    numbers[quantity] > points
/** Cents in the drawer and the bank, from the first and under the second. */
const money =
  (from: number, to: number): Need =>
  game =>
    funds(game) >= from && funds(game) < to
const between =
  (from: number, to: number): Need =>
  ({ day }) =>
    weekOf(day) >= from && weekOf(day) <= to
const interested =
  (...what: readonly string[]): Need =>
  ({ interests }) =>
    interests.some(each => what.includes(each))
const weekend =
  (...kinds: readonly string[]): Need =>
  ({ weather }) =>
    kinds.includes(weather[5] ?? '') && kinds.includes(weather[6] ?? '')
const both =
  (...needs: readonly Need[]): Need =>
  game =>
    needs.every(need => need(game))

const NEEDS: readonly Need[] = [
  ...[2, 8, 14, 21, 27, 33, 39, 45, 51, 57, 63, 69, 74].map(week => between(week, week)),
  over('ted.strain', 640),
  over('ted.strain', 760),
  over('ted.sleepDebt', 700),
  under('ted.energy', 300),
  game => funds(game) < 0,
  over('ted.cash', 200_000),
  money(-36000, -24000),
  money(-24000, -15000),
  money(-15000, -9000),
  money(-9000, -6000),
  money(-6000, -3000),
  money(-3000, 0),
  // Without debts, what a thing on the shelf would bring is the difference.
  both(money(-36000, -15000), under('ted.debt', 60000)),
  both(money(-15000, 0), under('ted.debt', 60000)),
  both(money(0, 20000), under('ted.debt', 60000)),
  both(under('ted.savings', 1), game => game.numbers['ted.cash'] < 20_000),
  ({ memories }) => memories.some(({ kind }) => kind === 'knows-marcus'),
  ({ memories, counts }) => counts.friendOwed > 0 && memories.some(({ kind }) => kind === 'knows-marcus'),
  both(
    ({ arc }) => arc.suit > 0,
    ({ memories }) => !memories.some(({ kind }) => kind === 'told-doyle'),
  ),
  both(over('ted.strain', 600), between(42, 76)),
  ({ counts }) => counts.sickDays > 1,
  both(({ counts }) => counts.sickDays > 1, over('work.standing', 600)),
  both(({ counts }) => counts.sickDays > 1, between(36, 40)),
  ({ counts }) => counts.tedSick > 1,
  ({ arc }) => arc.job > 0,
  between(64, 65),
  both(between(66, 68), under('work.standing', 450)),
  under('work.standing', 350),
  ...[2400, 2800, 3200].map(
    (hours): Need =>
      game =>
        backlog(game) > hours && game.numbers['work.standing'] > 350,
  ),
  game => backlog(game) > 2600,
  both(game => backlog(game) > 2200, over('work.standing', 600)),
  ({ projects }) => projects.some(({ client, done, need }) => client < 350 && done * 3 > need),
  over('margaret.favour', 45),
  over('margaret.load', 600),
  over('margaret.regard', 850),
  under('margaret.regard', 320),
  under('joanna.regard', 400),
  between(44, 60),
  ({ arc }) => arc.suit > 0,
  under('billy.school', 350),
  under('billy.company', 380),
  under('billy.play', 420),
  under('billy.sleep', 450),
  under('billy.calm', 330),
  under('home.groceries', 150),
  over('home.mess', 600),
  over('home.laundry', 700),
  both(interested('trains', 'maps'), weekend('rain', 'snow')),
  both(interested('space', 'whales'), weekend('rain', 'snow')),
  both(interested('ballplayers'), weekend('clear', 'heat'), between(26, 46)),
  both(interested('dogs', 'chess'), weekend('clear', 'heat')),
  both(interested('elevators'), weekend('rain', 'snow', 'clear')),
  ({ weather }) => weather.slice(0, 5).filter(kind => kind === 'snow' || kind === 'rain').length > 2,
  ...Object.keys(catalogue.asks).map(
    (ask): Need =>
      ({ asks }) =>
        asks.some(({ what }) => what === ask),
  ),
]

/** For every need the first so many Mondays on which it is felt, of different lives; no Monday twice. */
export function mondays(seeds: readonly string[], each: number): Monday[] {
  const found = NEEDS.map((): Monday[] => [])
  const taken = new Set<string>()
  for (const seed of seeds)
    for (const [turn, player] of PLAYERS.entries())
      run(newGame({ seed }), playerNamed(player), {
        until: game => {
          const week = weekOf(game.day)
          if (game.planning && game.day % 7 === 0 && week >= FIRST && week <= LAST) look({ seed, player, week }, game, turn)
          return week > LAST
        },
      })
  return found.flat()

  function look(monday: Monday, game: Game, turn: number): void {
    const key = `${monday.seed} ${monday.player} ${monday.week}`
    for (const [at, need] of NEEDS.entries()) {
      const own = found[at] as Monday[]
      // Needs begin their search with different players, or one would stand for all.
      if (
        own.length >= each ||
        taken.has(key) ||
        (at + turn) % 3 !== 0 ||
        own.some(({ player }) => player === monday.player) ||
        !need(game)
      )
        continue
      own.push(monday)
      taken.add(key)
    }
  }
}
