/** The story as it is come to: every text of its scenes, every option, and every name a beat can have, by some play of some player. */
import { expect, test } from 'vitest'
import { live } from '../../lab/live.ts'
import { Reader, readable } from '../../lab/reach.ts'

/** Who lives: the careful for the roads that only care opens, the fickle for odd turns on them, the rest for everything else. */
const PLAYERS = [
  ...['careful:balanced', 'careful:devoted', 'careful:alone', 'fickle:balanced', 'fickle:devoted', 'fickle:learner', 'fickle:worn'],
  ...['whim:balanced', 'whim:learner', 'whim:workaholic', 'whim:devoted', 'whim:absent', 'whim:worn', 'whim:alone', 'whim:random'],
  ...['balanced', 'learner', 'autopilot', 'random'],
]
/** Each lives these seeds, one after another, until nothing is left to find. */
const SEEDS = { from: 3001, to: 3200 }

/** What no play of these comes to, and why it stands there all the same. */
const RARE: Readonly<Record<string, string>> = {}

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

test('every text and option of every scene is read, and every name of a beat comes', () => {
  const left = new Set([...readable().filter(path => path.startsWith('story.')), ...AS].filter(what => !(what in RARE)))
  for (let seed = SEEDS.from; seed <= SEEDS.to && left.size > 0; seed++)
    for (const player of PLAYERS) {
      const reader = new Reader()
      const { game } = live({ seed: String(seed), player, balance: {} }, { tell: fact => reader.hear(fact), look: at => reader.look(at) })
      for (const path of reader.paths) left.delete(path)
      for (const { id, as } of game.beats) left.delete(`${id} ${as}`)
    }
  expect([...left]).toEqual([])
})
