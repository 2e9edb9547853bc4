/** What comes again: the season and what happened choose among its words, and none stands twice before all have stood; and doors that are shut on holidays. */
import { describe, expect, test } from 'vitest'
import { dayOf, isOfficeDay, isWeekend } from '../../sim/calendar.ts'
import { answer, hasFresh, offer } from '../../sim/events/card.ts'
import { type CardId, CARD_IDS, cardAt } from '../../sim/events/index.ts'
import { type Fact, type Game, newGame, players, run } from '../../sim/index.ts'
import { story } from '../../sim/testing.ts'

/** What a card shows on a day, and where the words of its first option stand, which is taken. */
function shows(game: Game, id: CardId, day: number): { wording: number; follows: string } {
  game.day = day
  game.pending = null
  const followed: string[] = []
  const tell = (fact: Fact): void => {
    if (fact.path.includes('.choices.')) followed.push(fact.path)
  }
  const today = { game, slot: 'evening' as const, tell }
  offer(today, id)
  const shown = game.pending as Game['pending']
  const [option = ''] = Object.keys(cardAt(id).choices)
  answer(today, option)
  return { wording: shown?.what === 'card' ? shown.wording : -1, follows: followed[0] ?? '' }
}

describe('a ritual', () => {
  const july = dayOf(1979, 7, 11)
  const winter = dayOf(1979, 12, 12)

  test('takes the words of its season first, and what follows stands beside them', () => {
    const { game } = story({ week: 5 })
    const { wording, follows } = shows(game, 'kitchen.panPractice', winter)
    const { text } = cardAt('kitchen.panPractice')
    expect(typeof text === 'string' ? '' : text[wording]?.text).toMatch(/steamed up|written the|flat above/)
    expect(follows).toBe(`events.kitchen.panPractice.choices.whisk.text.${wording}.text`)
  })

  test('says nothing of another season', () => {
    const { game } = story({ week: 5 })
    const { text } = cardAt('play.parkSaturday')
    for (let times = 0; times < 4; times++) {
      const { wording } = shows(game, 'play.parkSaturday', july + 7 * times)
      expect(typeof text === 'string' ? '' : text[wording]?.text).not.toContain('You’re it')
    }
  })

  test('shows each of its situations before any a second time', () => {
    const { game } = story({ week: 5 })
    const today = { game, slot: 'evening' as const, tell: undefined }
    const seen: number[] = []
    game.numbers['ted.energy'] = 300
    game.numbers['ted.strain'] = 600
    for (let times = 0; times < 5; times++) {
      game.numbers['ted.energy'] = 300
      game.numbers['ted.strain'] = 600
      expect(hasFresh({ ...today, game }, 'rounds.friday')).toBe(true)
      seen.push(shows(game, 'rounds.friday', dayOf(1980, 1, 4) + 7 * times).wording)
    }
    expect(new Set(seen).size).toBe(5)
    game.numbers['ted.energy'] = 300
    game.numbers['ted.strain'] = 600
    expect(hasFresh(today, 'rounds.friday')).toBe(false)
  })
})

test('no doctor, shop, school or lawyer is met on a day when all is shut', () => {
  const shut: string[] = []
  for (const player of ['balanced', 'random', 'alone', 'workaholic'] as const)
    for (let seed = 1; seed <= 3; seed++) {
      const game = newGame({ seed: `shut-${seed}` })
      run(game, players[player], {
        tell: ({ day, values }) => {
          const id = CARD_IDS.find(each => each === values.card)
          if (id === undefined || values.option !== undefined || isWeekend(day) || isOfficeDay(day)) return
          if (cardAt(id).at && ['doctor', 'shop', 'school', 'lawOffice', 'museum'].includes(cardAt(id).where)) shut.push(`${id} ${day}`)
        },
      })
    }
  expect(shut).toEqual([])
})
