/** Every ending by its own road: reached from a short set-up, with its beats, its text and its album. */
import { describe, expect, test } from 'vitest'
import { type Game, readAlbum, words } from '../../sim/index.ts'
import { BEATS } from '../../sim/story/arc.ts'
import type { EndingId } from '../../sim/story/endings.ts'
import { story, type Story } from '../../sim/testing.ts'

/** Lives a story to its end and says how it ended. */
function ends(play: Story): Game {
  return play.until('end').game
}
const asOf = (game: Game, id: string): string | null | undefined => game.beats.find(beat => beat.id === id)?.as

/** What every ending owes: all beats, three memories in its text, and an album that closes with it. */
function whole(game: Game, ending: EndingId): void {
  expect(game.over).toBe(ending)
  expect(game.beats.map(beat => beat.id).toSorted()).toEqual(Object.keys(BEATS).toSorted())
  for (const beat of game.beats) {
    const { from, to } = BEATS[beat.id]
    expect(Math.floor(beat.day / 7), beat.id).toBeGreaterThanOrEqual(from)
    expect(Math.floor(beat.day / 7), beat.id).toBeLessThanOrEqual(to)
  }
  const said = words(game, `endings.${ending}.text`)
  expect(said).not.toContain('{')
  const [end] = readAlbum(game)
  expect(end).toMatchObject({ what: 'end', text: expect.stringContaining(said) })
}

describe('the judge’s footnote', () => {
  const won = (): Story => {
    const play = story({ week: 73 })
    play.game.numbers['court.bench'] = 1000
    return play
  }
  test('a bench that leans as far as it goes leaves him where he is', () => {
    const game = ends(won())
    whole(game, 'E3')
    expect([asOf(game, 'B23'), asOf(game, 'B24'), asOf(game, 'B26')]).toEqual(['wednesdays', 'wednesdays', 'wednesdays'])
    expect([game.arc.appeal, game.arc.inserts]).toEqual([-1, -1])
  })
  test('Wednesdays, if they were offered, are in its last words', () => {
    const game = ends(won())
    const said = (wednesdays: number): string => {
      game.arc.wednesdays = wednesdays
      return words(game, 'endings.E3.text')
    }
    expect(said(1)).toContain('Wednesdays')
    expect(said(0)).not.toContain('Wednesdays')
  })
})
