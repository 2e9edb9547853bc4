/** How long a week is looked at: one without cards has been seen in three quarters of a minute, and whoever reads it reads what weighs most. */
import { expect, test } from 'vitest'
import { type Action, type Fact, newGame, players, run, weekOf, WEEKS } from '../../sim/index.ts'
import { quietTime, readingTime, WeekReading } from '../../src/screens/day/pace.ts'
import { linesOf } from '../../src/screens/day/telling.ts'

const LIMIT_MS = 45_000
const SEEDS = ['inputs-1', 'inputs-2'] as const
const ANSWERS: readonly Action['do'][] = ['choose', 'hour', 'answer', 'lay']

test.each(['balanced', 'devoted', 'workaholic'] as const)('a week of %s without cards has been seen in forty-five seconds', id => {
  let seen = 0
  for (const seed of SEEDS) {
    const game = newGame({ seed })
    const spent = Array.from({ length: WEEKS }, () => 0)
    const answered = new Set<number>()
    const reading = new WeekReading()
    let facts: Fact[] = []
    run(
      game,
      (...asked) => {
        const action = players[id](...asked)
        if (ANSWERS.includes(action.do)) answered.add(weekOf(game.day))
        return action
      },
      {
        tell: fact => facts.push(fact),
        until: () => {
          const hour = facts.find(({ path }) => path === 'hour')
          if (hour) {
            const week = weekOf(hour.day)
            const said = linesOf(game, facts).shown.map(({ text }) => text)
            const read = said.slice(0, reading.fit(week, said))
            const time = read.length === 0 ? quietTime('play') : read.reduce((sum, text) => sum + readingTime(text, 'play'), 0)
            spent[week] = (spent[week] ?? 0) + time
          }
          facts = []
          return false
        },
      },
    )
    for (const [week, time] of spent.entries()) {
      if (week === 0 || answered.has(week)) continue
      seen++
      expect(time, `${seed}, week ${week}`).toBeLessThanOrEqual(LIMIT_MS)
    }
  }
  expect(seen).toBeGreaterThan(0)
})

test('a full week says one thing an hour, and a card begins the count anew', () => {
  const reading = new WeekReading()
  const sentence = 'You sit down on the stairs, and a boy goes on up, and comes back, and sits down beside you.'
  expect(reading.fit(4, [sentence, sentence, sentence])).toBe(3)
  let hours = 0
  while (reading.fit(4, [sentence, sentence]) > 1) expect(++hours).toBeLessThan(5)
  while (reading.fit(4, [sentence]) > 0) expect(++hours).toBeLessThan(12)
  reading.restart(4)
  expect(reading.fit(4, [sentence, sentence, sentence])).toBe(3)
  expect(reading.fit(5, [sentence, sentence, sentence])).toBe(3)
})
