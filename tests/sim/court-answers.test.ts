import { describe, expect, test } from 'vitest'
import { statementCards } from '../../sim/court/cards.ts'
import { faces } from '../../sim/court/faces.ts'
import { margaretLines } from '../../sim/court/margaret.ts'
import { readCourt, testimonyWords } from '../../sim/court/reading.ts'
import { copy, type Game, isLegal, legalActions, step } from '../../sim/index.ts'
import type { Stance } from '../../sim/state.ts'
import { story } from '../../sim/testing.ts'

const inBox = (): Game => story({ week: 71 }).until('cross').game
const answerAll = (game: Game, wanted: Stance): void => {
  while (game.pending?.what === 'question') {
    const stances = game.questions[game.pending.question]?.stances ?? []
    step(game, { do: 'answer', stance: stances.includes(wanted) ? wanted : 'plain' })
  }
}

describe('under oath', () => {
  test('a stance that is not offered is refused and changes nothing', () => {
    const game = inBox()
    const before = JSON.stringify(game)
    expect(step(game, { do: 'answer', stance: 'nonsense' as Stance }).ok).toBe(false)
    expect(JSON.stringify(game)).toBe(before)
  })

  test('eight plain answers are the truth under oath, and then the judge asks', () => {
    const game = inBox()
    answerAll(game, 'plain')
    expect(game.memories.find(memory => memory.kind === 'truth-under-oath')?.count).toBe(5)
    expect(game.arc.stances).toBe(8)
    expect(game.pending?.what).toBe('statement')
  })

  test('the eight answers together move the bench by fourteen at most', () => {
    const game = inBox()
    const before = game.numbers['court.bench']
    answerAll(game, 'shade')
    expect(Math.abs(game.numbers['court.bench'] - before)).toBeLessThanOrEqual(140)
  })

  test('turning the question works once', () => {
    const game = inBox()
    const benches = [game.numbers['court.bench']]
    for (let times = 0; times < 3; times++) {
      step(game, { do: 'answer', stance: 'deflect' })
      benches.push(game.numbers['court.bench'])
    }
    const [start = 0, once = 0, twice = 0] = benches
    expect(once).toBeGreaterThan(start)
    expect(twice).toBeLessThan(once)
  })

  test('her gloves come off for the truth, and the photograph turns from the other thing', () => {
    const honest = inBox()
    honest.numbers['court.jo'] = 0
    answerAll(honest, 'plain')
    expect(faces(honest).joanna).not.toBe('on')
    const turned = inBox()
    turned.numbers['court.boy'] = 0
    step(turned, { do: 'answer', stance: 'deflect' })
    expect(faces(turned)).toMatchObject({ judge: 'still', photo: 'away' })
  })
})

describe('the statement', () => {
  const standing = (): Game => {
    const { game } = story({ week: 71 }).until('statement')
    return game
  }
  const moved = (cards: (game: Game) => string[], ask: 'bed' | 'both' | 'room' | 'nothing') => {
    const game = standing()
    const before = copy(game)
    expect(step(game, { do: 'lay', cards: cards(game), ask })).toEqual({ ok: true })
    return {
      game,
      jo: game.numbers['court.jo'] - before.numbers['court.jo'],
      bench: game.numbers['court.bench'] - before.numbers['court.bench'],
    }
  }

  test('four cards and both our names', () => {
    const { game, jo, bench } = moved(at => statementCards(at).slice(0, 4), 'both')
    expect(jo).toBe(30 + 30 + 20 + 40)
    expect(bench).toBe(10 + 20)
    expect(game.memories.at(-1)).toMatchObject({ kind: 'statement-made', detail: 'honest' })
    expect(game.beats.some(beat => beat.id === 'B21')).toBe(true)
  })

  test('sitting down says the least, and is allowed', () => {
    const { game, jo, bench } = moved(() => [], 'nothing')
    expect([jo, bench]).toEqual([10, 0])
    expect(game.memories.at(-1)?.kind).toBe('sat-down')
  })

  test('his bed moves the judge, the room both', () => {
    expect(moved(() => [], 'bed')).toMatchObject({ jo: 0, bench: 30 })
    expect(moved(() => [], 'room')).toMatchObject({ jo: 20, bench: 20 })
  })

  test('a card laid against her moves the judge, and loses her', () => {
    const play = story({ week: 71 }).until('statement')
    const before = copy(play.game)
    step(play.game, { do: 'lay', cards: ['packed-neatly@3'], ask: 'nothing' })
    expect(play.game.numbers['court.jo'] - before.numbers['court.jo']).toBe(-60 + 10)
    expect(play.game.numbers['court.bench'] - before.numbers['court.bench']).toBe(20)
  })

  test('a fifth card is refused, and an ask is wanted', () => {
    const game = standing()
    const { lay } = legalActions(game)
    expect(lay?.count).toBe(4)
    expect(isLegal(game, { do: 'lay', cards: (lay?.from ?? []).slice(0, 5), ask: 'both' })).toBe(false)
    expect(isLegal(game, { do: 'lay', cards: (lay?.from ?? []).slice(0, 2) })).toBe(false)
  })
})

describe('Doyle’s five questions', () => {
  test('each takes one card or none, and the last leaves the chair', () => {
    const { game } = story({ week: 71 }).until('direct')
    const slots: string[] = []
    while (game.pending?.what === 'direct') {
      slots.push(game.pending.slot)
      step(game, { do: 'lay', cards: game.pending.cards.slice(0, 1) })
    }
    expect(slots).toEqual(['D1', 'D2', 'D3', 'D4', 'D5'])
    expect(game.pending).toBe(null)
    const about = game.questions.map(question => question.about).filter(ref => ref !== null)
    expect(new Set(about).size).toBe(about.length)
  })
})

describe('what the screen of the court reads', () => {
  test('a question with its answers and the cards that bear on it, then five cards, then the frame', () => {
    const play = story({ week: 71 }).until('direct')
    expect(readCourt(play.game)).toMatchObject({ what: 'direct', by: 'doyle', count: 1 })
    play.until('cross')
    const question = readCourt(play.game)
    expect(question).toMatchObject({ what: 'question', by: 'strand' })
    expect(question?.stances.length).toBeGreaterThanOrEqual(2)
    expect(question?.cards[0]?.ref).toBe(play.questions.find(each => each.slot === 'X1')?.about)
    play.until('statement')
    const frame = readCourt(play.game)
    expect(frame?.ends.map(end => end.ask)).toEqual(['bed', 'both', 'room', 'nothing'])
    expect(frame?.cards.slice(0, 4).map(card => card.place)).toEqual(['wasnt', 'showed', 'day', 'ask'])
  })
})

describe('Margaret', () => {
  const told = () => {
    const play = story({ week: 0 })
    play.game.memories = []
    return play
  }

  test('five lines always, and the hard one last', () => {
    expect(margaretLines(told().game).map(line => line.path)).toHaveLength(5)
    const play = told().remembers('took-for-granted').remembers('fever-night')
    const lines = testimonyWords(play.game)
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)?.about).toBe('took-for-granted@8')
    expect(lines.some(line => line.about === 'fever-night@8')).toBe(true)
  })

  test('where there is nothing hard to say she says that', () => {
    expect(margaretLines(told().game).at(-1)?.path).toBe('court.testimony.spared')
  })

  test('she says three of what she saw, the strong far oftener than the small, and the small now and then', () => {
    const said = new Map<string, number>()
    for (let seed = 0; seed < 60; seed++) {
      const play = told()
      play.game.seed = `sworn-${seed}`
      for (const kind of ['dish-returned', 'thanked-mgt', 'fever-night', 'carried-hospital', 'the-who-list'] as const) play.remembers(kind)
      const lines = margaretLines(play.game).slice(1, 4)
      expect(new Set(lines.map(line => line.about)).size).toBe(3)
      for (const { about } of lines) said.set(about ?? '', (said.get(about ?? '') ?? 0) + 1)
    }
    const [fever = 0, dish = 0] = ['fever-night@8', 'dish-returned@8'].map(about => said.get(about))
    expect(dish).toBeGreaterThan(0)
    expect(fever).toBeGreaterThan(2 * dish)
  })
})
