import { beforeAll, describe, expect, test } from 'vitest'
import { weekOf } from '../../sim/calendar.ts'
import type { Fact } from '../../sim/change.ts'
import { CARD_IDS, cardAt, isScene } from '../../sim/events/index.ts'
import { hash } from '../../sim/hash.ts'
import { players } from '../../sim/players/index.ts'
import { run } from '../../sim/run.ts'
import { copy, type Game } from '../../sim/state.ts'
import { newGame, step } from '../../sim/step.ts'
import { album } from '../../sim/story/album.ts'
import { BEATS, type BeatId } from '../../sim/story/arc.ts'
import { ROWS } from '../../sim/story/calendar.ts'
import { endingOf, finale } from '../../sim/story/finish.ts'
import { factWords, textAt, words } from '../../sim/words.ts'

const BEAT_IDS = Object.keys(BEATS) as BeatId[]
/** Scenes of the court have their own tests. */
/** Scenes of the last days speak of what the whole record came to. */
const LAST = /^(lobby|coda|chambers|interstate)\./
const MINE = CARD_IDS.filter(id => isScene(id) && !id.startsWith('courtroom.') && !id.startsWith('verdict.'))
const CAST = [players.balanced, players.workaholic, players.devoted, players.autopilot, players.random]

const plays: Game[] = []
beforeAll(() => {
  for (let seed = 1; seed <= 40; seed++) {
    const player = CAST[seed % CAST.length]
    if (player) plays.push(run(newGame({ seed: `story-${seed}` }), player).game)
  }
}, 120000)

const beatOf = (game: Game, id: BeatId) => game.beats.find(beat => beat.id === id)
const share = (has: (game: Game) => boolean): number => plays.filter(has).length / plays.length
/** A play lived to the morning of a day. */
const upTo = (day: number, seed = 'story'): Game => run(newGame({ seed }), players.balanced, { until: game => game.day >= day }).game

describe('the arc', () => {
  test.each(BEAT_IDS)('%s is complete within its window in every play', id => {
    for (const game of plays) expect(weekOf(beatOf(game, id)?.day ?? -7), `${game.seed} ${id}`).toBeGreaterThanOrEqual(BEATS[id].from)
    for (const game of plays) expect(weekOf(beatOf(game, id)?.day ?? 999), `${game.seed} ${id}`).toBeLessThanOrEqual(BEATS[id].to)
  })

  test('a beat happens where the arc says, unless something stands in its place', () => {
    for (const game of plays)
      for (const { as, id, place } of game.beats) if (as === null) expect(BEATS[id].where, `${game.seed} ${id}`).toContain(place)
  })

  test('the option taken is one of those that were offered', () => {
    for (const game of plays)
      for (const { id, option, options } of game.beats)
        if (option !== null && id !== 'B19' && id !== 'B21') expect(options, `${game.seed} ${id}`).toContain(option)
  })

  test('the cab and her three glimpses offer nothing to choose', () => {
    for (const game of plays) expect([beatOf(game, 'B4')?.option, beatOf(game, 'B24')?.option]).toEqual([null, null])
  })

  test('her going leaves him upset and the house shaky, with the story as the cause', () => {
    const facts: Fact[] = []
    run(newGame({ seed: 'going' }), players.balanced, { until: game => game.day > 3, tell: fact => facts.push(fact) })
    const gone = facts.filter(fact => fact.path === 'change' && fact.cause?.what === 'leaving')
    expect(gone.map(fact => [fact.values.quantity, fact.values.now])).toEqual([
      ['billy.calm', 300],
      ['billy.security', 330],
    ])
  })

  test('the accident falls on different Saturdays, in two places, before different eyes', () => {
    const weeks = new Set(plays.map(game => weekOf(game.arc.eyeDay)))
    expect(plays.every(game => game.arc.eyeDay % 7 === 5)).toBe(true)
    expect(weeks.size).toBeGreaterThanOrEqual(3)
    for (const place of [0, 1]) expect(share(game => game.arc.eyePlace === place)).toBeGreaterThan(0.15)
    expect([0, 1, 2, 3].filter(who => share(game => game.arc.eyeWatched === who) >= 0.15).length).toBeGreaterThanOrEqual(3)
  })

  test('each of her letters comes, also to a man who is seldom home', () => {
    for (const game of plays) expect(game.happened['two.letterNext']?.times, game.seed).toBe(10)
  })

  test('her call comes once, whichever it is', () => {
    for (const game of plays)
      for (const id of ['call.call', 'chicago.call'] as const) expect(game.happened[id]?.times ?? 1, game.seed).toBe(1)
  })

  test('she calls, and a week later there is a table', () => {
    const called = plays.filter(game => beatOf(game, 'B14')?.as === null)
    expect(called.length).toBeGreaterThan(plays.length / 2)
    for (const game of called) expect((beatOf(game, 'B14')?.day ?? 0) - game.arc.callDay).toBe(7)
  })

  test('no week but the first, that of the accident and the court’s asks for more than six decisions', () => {
    const most = new Map<number, number>()
    const { game: lived } = run(newGame({ seed: 'pace' }), players.balanced, {
      until: game => {
        most.set(weekOf(game.day), Math.max(most.get(weekOf(game.day)) ?? 0, game.counts.decisions))
        return false
      },
    })
    expect([...most].filter(([week, count]) => count > 6 && ![0, weekOf(lived.arc.eyeDay), 71, 72].includes(week))).toEqual([])
  })

  test('every ending closes on a title, a text and twelve plates', () => {
    for (const game of plays) {
      expect(game.over).not.toBeNull()
      expect(words(game, `endings.${game.over}.text`)).not.toContain('{')
      const plates = album(game)
      expect(plates).toHaveLength(12)
      expect([plates[0]?.fixed, plates[11]?.fixed]).toEqual(['first', 'last'])
      for (const plate of plates) expect(plate.caption.split(' ').length).toBeLessThanOrEqual(12)
    }
  })
})

describe('the calendar of scenes', () => {
  test('a row that can be forced lies within one window', () => {
    for (const row of ROWS) expect(row.from).toBeLessThanOrEqual(row.to)
  })

  test('a home too far apart asks for its own night away', () => {
    const game = upTo(30 * 7 - 7, 'far')
    game.numbers['billy.bond'] = 200
    delete game.happened['two.miami']
    const gone = run(game, players.autopilot, { until: at => at.day >= 31 * 7 }).game
    expect(beatOf(gone, 'B10')).toBeDefined()
  })
})

describe('how it ends', () => {
  const at = (change: (game: Game) => void): Game => {
    const game = newGame({ seed: 'end' })
    game.arc.turned = 1
    game.arc.appeal = 0
    game.arc.job = 2
    change(game)
    return game
  }
  test('she stays her hand: two plates', () => expect(endingOf(at(() => undefined))).toBe('E1'))
  test('she does not: a suitcase', () => expect(endingOf(at(game => (game.arc.turned = 0)))).toBe('E4'))
  test('an appeal that stands takes the choice out of her hand', () => expect(endingOf(at(game => (game.arc.appeal = 1)))).toBe('E6'))
  test('no employer by five o’clock: Scranton, whatever she thinks', () => expect(endingOf(at(game => (game.arc.job = 0)))).toBe('E8'))
  test('the corner office keeps its man', () => expect(endingOf(at(game => (game.arc.jobHow = 3)))).toBe('E7'))
  test('each ending has a last scene of its own', () => {
    const last = [
      at(() => undefined),
      at(game => (game.arc.turned = 0)),
      at(game => (game.arc.job = 0)),
      at(game => (game.arc.jobHow = 3)),
    ].map(finale)
    expect(new Set(last).size).toBe(4)
  })
})

describe('every scene', () => {
  test.each(MINE)('%s: each option can be taken, changes something and has its words', id => {
    const before = upTo(LAST.test(id) ? 547 : id.startsWith('job.') ? 64 * 7 : 60)
    const card = cardAt(id)
    const after = new Set<string>()
    for (const option of Object.keys(card.choices)) {
      const game = copy(before)
      game.numbers['ted.cash'] = 1000000
      game.numbers['margaret.favour'] = 0
      game.pending = { what: 'card', card: id, wording: 0, options: Object.keys(card.choices) }
      game.happened[id] = { times: 1, last: game.day, option: null }
      const facts: Fact[] = []
      expect(
        step(game, { do: 'choose', option }, fact => facts.push(fact)),
        `${id}.${option}`,
      ).toEqual({ ok: true })
      for (const fact of facts) factWords(game, fact)
      expect(facts.some(fact => textAt(fact.path) !== null)).toBe(true)
      game.pending = null
      after.add(hash({ ...game, happened: {}, beats: [] }))
    }
    expect(after.size, 'no option does what another does').toBe(Object.keys(card.choices).length)
  })
})
