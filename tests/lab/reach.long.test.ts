/** The story as it is come to: every text of its scenes, every option, and every name a beat can have, by some play of some player. */
import { expect, test } from 'vitest'
import { live } from '../../lab/live.ts'
import { playerNamed } from '../../lab/players.ts'
import { Reader, readable } from '../../lab/reach.ts'
import { copy, dice, type Game, run, step } from '../../sim/index.ts'

/** Who lives: the careful for the roads that only care opens, the fickle for odd turns on them, the rest for everything else. */
const PLAYERS = [
  ...['careful:balanced', 'careful:devoted', 'careful:alone', 'fickle:balanced', 'fickle:devoted', 'fickle:learner', 'fickle:worn'],
  ...['whim:balanced', 'whim:learner', 'whim:workaholic', 'whim:devoted', 'whim:absent', 'whim:worn', 'whim:alone', 'whim:random'],
  ...['balanced', 'learner', 'autopilot', 'random'],
]
/** Each lives these seeds, one after another, until nothing is left to find; from `turns` on, scenes that hold or lead to something are gone on with in each way. */
const SEEDS = { from: 3001, turns: 3013, to: 3100 }

/** What a beat is where another road led past it, or its own variation: `B21 seasonAway`. */
const AS = [
  ...['B13', 'B14', 'B15', 'B16', 'B17', 'B18', 'B19', 'B20', 'B21', 'B22', 'B23', 'B24', 'B26'].flatMap(id => [
    `${id} noSuit`,
    `${id} theTray`,
  ]),
  ...['B21', 'B22', 'B23', 'B24'].flatMap(id => [`${id} fourPeople`, `${id} concession`]),
  ...['B26 concession', 'B25 lastWeekday', 'B21 seasonAway', 'B25 supper', 'B26 seasonAway', 'B27 seasonAway'],
  ...['B26 restStop', 'B27 restStop', 'B23 wednesdays', 'B24 wednesdays', 'B26 wednesdays', 'B26 chambers', 'B27 chambers'],
  ...['B18', 'B19', 'B20'].flatMap(id => [`${id} plaque`, `${id} brandtsWord`]),
  ...['B20 artiesRoom', 'B26 plaque', 'B27 plaque', 'B26 suitcase', 'B27 suitcase'],
]

/** A play gone on with from where a scene stands, by one of its options and then by lot. */
function turn(from: Game, option: string, luck: number, reader: Reader): Game {
  const game = copy(from)
  step(game, { do: 'choose', option }, fact => reader.hear(fact))
  const until = (at: Game): boolean => {
    reader.look(at)
    return false
  }
  run(game, playerNamed('whim:balanced'), { until, tell: fact => reader.hear(fact), dice: dice(`${from.seed}/turn/${luck}`) })
  return game
}

test('every text and option of every scene is read, and every name of a beat comes', () => {
  const left = new Set([...readable().filter(path => path.startsWith('story.')), ...AS])
  const take = (reader: Reader, game: Game): void => {
    for (const path of reader.paths) left.delete(path)
    for (const { id, as } of game.beats) left.delete(`${id} ${as}`)
  }
  // A scene and those it leads to stand under one name: what is unread in the last may hang on what is said in the first.
  const unread = (card: string): boolean => [...left].some(path => path.startsWith(`story.${card.split('.')[0]}.`))
  for (let seed = SEEDS.from; seed <= SEEDS.to && left.size > 0; seed++)
    for (const player of PLAYERS) {
      const reader = new Reader()
      // Where a scene stands of which something has never been read: the play is gone on with from there in each way.
      const stood = new Map<string, Game>()
      const look = (at: Game): void => {
        reader.look(at)
        const card = at.pending?.what === 'card' ? at.pending.card : null
        if (seed >= SEEDS.turns && card !== null && !stood.has(card) && unread(card)) stood.set(card, copy(at))
      }
      take(reader, live({ seed: String(seed), player, balance: {} }, { tell: fact => reader.hear(fact), look }).game)
      for (const [card, from] of stood) {
        if (from.pending?.what !== 'card' || !unread(card)) continue
        for (const option of from.pending.options) {
          const turned = new Reader()
          take(turned, turn(from, option, seed, turned))
        }
      }
    }
  expect([...left]).toEqual([])
})
