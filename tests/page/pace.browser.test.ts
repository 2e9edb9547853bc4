/** How long a week without cards is looked at, at the speed at which the game opens. */
import { expect, test } from 'vitest'
import { type Action, type Fact, newGame, type Player, players, run, weekOf } from '../../sim/index.ts'
import { quietTime, readingTime, WeekReading } from '../../src/screens/day/pace.ts'
import { linesOf } from '../../src/screens/day/telling.ts'

const WEEKS = 79
const SEEDS = ['inputs-1', 'inputs-2', 'inputs-3'] as const
const ANSWERS: readonly Action['do'][] = ['choose', 'hour', 'answer', 'lay']
const LIMIT_MS = 45_000

test.each(['balanced', 'devoted', 'workaholic'] as const)('a week of %s without cards has been seen in forty-five seconds', id => {
  const player: Player = players[id]
  for (const seed of SEEDS) {
    const game = newGame({ seed })
    const spent = Array.from({ length: WEEKS }, () => 0)
    const answered = new Set<number>()
    const reading = new WeekReading()
    let facts: Fact[] = []
    run(
      game,
      (...asked) => {
        const action = player(...asked)
        if (ANSWERS.includes(action.do)) answered.add(weekOf(game.day))
        return action
      },
      {
        tell: fact => facts.push(fact),
        until: () => {
          const hour = facts.find(({ path }) => path === 'hour')
          if (hour) {
            const said = linesOf(game, facts).shown.map(({ text }) => text)
            const read = said.slice(0, reading.fit(weekOf(hour.day), said))
            const time = read.length === 0 ? quietTime('play') : read.reduce((sum, text) => sum + readingTime(text, 'play'), 0)
            const week = weekOf(hour.day)
            spent[week] = (spent[week] ?? 0) + time
          }
          facts = []
          return false
        },
      },
    )
    for (const [week, time] of spent.entries())
      if (week > 0 && !answered.has(week)) expect(time, `${seed}, week ${week}`).toBeLessThanOrEqual(LIMIT_MS)
  }
})
