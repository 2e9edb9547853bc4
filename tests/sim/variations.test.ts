/** Chapters IV and V, beat by beat: each wording of each scene is reached by a short set-up, and each option can be taken. */
import { describe, expect, test } from 'vitest'
import { owedTo, worstOf } from '../../sim/court/worst.ts'
import type { Wording } from '../../sim/events/define.ts'
import { allHold } from '../../sim/events/holds.ts'
import { answer, offer, optionsOf, wordingOf } from '../../sim/events/card.ts'
import { CARD_IDS, cardAt, type SceneId } from '../../sim/events/index.ts'
import type { Condition } from '../../sim/events/words.ts'
import { INSERTS, shownOf } from '../../sim/court/inserts.ts'
import { statementSaid } from '../../sim/court/reading.ts'
import type { MemoryKind } from '../../sim/memory/kinds.ts'
import { memoryOf, refOf } from '../../sim/memory/ledger.ts'
import { copy, factWords, players, run, step, words } from '../../sim/index.ts'
import type { Game } from '../../sim/state.ts'
import { story } from '../../sim/testing.ts'

const THEMES = [
  'call',
  'restaurant',
  'served',
  'job',
  'courtroom',
  'verdict',
  'lobby',
  'settled',
  'steps',
  'season',
  'tray',
  'chicago',
  'interstate',
  'chambers',
  'coda',
]
const SCENES = CARD_IDS.filter((id): id is SceneId => THEMES.includes(id.split('.')[0] ?? '') && cardAt(id).slot !== undefined)

/** A book with nothing in it, on a day of the week the scene is told in. */
function blank(day = 55 * 7 + 1): ReturnType<typeof story> {
  const play = story({ week: 0 })
  play.game.memories = []
  play.game.happened = {}
  play.game.day = day
  play.game.counts.sickDays = 0
  return play
}
const today = (game: Game) => ({ game, slot: 'evening' as const, tell: undefined })

/** Makes a condition so in a few strokes; what can't be made so is a mistake in the condition. */
function makeSo(play: ReturnType<typeof story>, condition: Condition): void {
  const { game } = play
  switch (condition.is) {
    case 'atLeast':
      game.numbers[condition.of] = condition.than
      return
    case 'below':
      game.numbers[condition.of] = condition.than - 1
      return
    case 'level':
      for (let practice = 0; practice <= 10_000 && !allHold(today(game), [condition]); practice += 10)
        game.numbers[`ted.skill.${condition.of}`] = practice
      return
    case 'remembers':
    case 'open':
      if (!memoryOf(game, condition.kind)) play.remembers(condition.kind, { count: condition.is === 'open' ? 1 : condition.times })
      return
    case 'arc':
      game.arc[condition.mark] = condition.atLeast
      return
    case 'happened':
      game.happened[condition.card as SceneId] = { times: 1, last: game.day, option: condition.option ?? null }
      return
    case 'worst':
      play.remembers(condition.kind ?? (condition.held === 'joanna' ? 'visit-refused' : 'slept-through-fever'))
      for (const kind of (['pickup-missed', 'anger-word'] as const).slice(0, condition.at - 1)) {
        play.remembers(kind)
        const heavier = memoryOf(game, kind)
        if (heavier) heavier.weight = 20
      }
      return
    case 'weeks':
      game.day = condition.from * 7 + 1
      return
    case 'desk':
      // At the office: an afternoon of a working day that the plan gives to it.
      game.day = story({ week: 55 }).game.day + 1
      return
    case 'any': {
      const [first] = condition.of
      if (first) makeSo(play, first)
      return
    }
    case 'not':
      if (condition.that.is === 'arc') game.arc[condition.that.mark] = condition.that.atLeast - 1
      return
    default:
      throw new RangeError(`no way to make ${condition.is} so`)
  }
}

function reached(id: SceneId, text: string | readonly Wording[] | undefined): string[] {
  if (text === undefined || typeof text === 'string') return []
  const missed: string[] = []
  for (const [at, wording] of text.entries()) {
    if (wording.when.some(condition => condition.is === 'desk' || (condition.is === 'not' && condition.that.is === 'desk'))) continue
    const play = blank()
    for (const condition of wording.when) makeSo(play, condition)
    if (wordingOf(today(play.game), text, at) !== at && wording.when.length > 0) missed.push(`${id}: ${wording.text.slice(0, 60)}`)
  }
  return missed
}

describe('from the call on', () => {
  test('every wording of every scene has a set-up of its own', () => {
    const missed = SCENES.flatMap(id => {
      const { panels = [], text, choices } = cardAt(id)
      return [...panels, text, ...Object.values(choices).map(choice => choice.text)].flatMap(each => reached(id, each))
    })
    expect(missed).toEqual([])
  })

  test('every option of every scene can be taken, and does something', () => {
    const idle: string[] = []
    for (const id of SCENES)
      for (const [option, choice] of Object.entries(cardAt(id).choices)) {
        const play = blank()
        for (const condition of choice.shown ?? []) makeSo(play, condition)
        for (const condition of choice.when ?? []) makeSo(play, condition)
        const { game } = play
        game.numbers['ted.cash'] = 900_000
        expect(optionsOf(today(game), cardAt(id)), `${id}.${option}`).toContain(option)
        offer(today(game), id)
        const before = JSON.stringify([game.numbers, game.memories, game.arc, game.staged, game.taken, game.pending?.what])
        answer(today(game), option)
        if (JSON.stringify([game.numbers, game.memories, game.arc, game.staged, game.taken, game.pending?.what]) === before)
          idle.push(`${id}.${option}`)
      }
    expect(idle).toEqual([])
  })

  test('what a scene leads to is a scene', () => {
    for (const id of SCENES)
      for (const choice of Object.values(cardAt(id).choices)) {
        const ways = typeof choice.leads === 'string' ? [choice.leads] : (choice.leads ?? []).map(way => way.to)
        for (const to of ways) expect(CARD_IDS).toContain(to)
      }
  })
})

describe('the paper tablecloth', () => {
  const at = (game: Game, option: string): string[] => {
    offer(today(game), 'restaurant.table')
    answer(today(game), option)
    return game.pending?.what === 'card' ? game.pending.options : []
  }
  test('what was brought up first is not brought up again', () => {
    expect(at(blank().game, 'listen')).toEqual(['tooth', 'count', 'coffee'])
    expect(at(blank().remembers('joanna-not-told').game, 'tooth')).toEqual(['listen', 'eye', 'count', 'coffee'])
  })
  test('her hands say what she has heard', () => {
    const hands = ['listen', 'glad', 'tooth', 'work'].map(option => {
      const { game } = blank()
      at(game, option)
      return game.pending?.what === 'card' ? game.pending.wording : -1
    })
    expect(new Set(hands).size).toBe(4)
  })
})

describe('Doyle’s three', () => {
  const book = () =>
    blank(63 * 7 + 1)
      .remembers('letter-hidden')
      .remembers('pickup-missed', { count: 4 })
      .remembers('visit-refused', { week: 40 })
      .remembers('deadline-missed')

  test('are what he would ask about, worst first, with who could tell it', () => {
    const { game } = book()
    expect(worstOf(game)).toHaveLength(3)
    expect(worstOf(game)[0]?.kind).toBe('letter-hidden')
    for (const memory of worstOf(game)) expect(memory.witnesses.filter(who => who !== 'ted').length).toBeGreaterThan(0)
  })

  test('one of them can be put right, with whom it was done to, at its price', () => {
    const { game } = book()
    const energy = game.numbers['ted.energy']
    offer(today(game), 'courtroom.threeCards')
    expect(game.pending).toMatchObject({ options: expect.arrayContaining(['first', 'leave']) })
    answer(today(game), 'first')
    expect(memoryOf(game, 'letter-hidden')?.mendedBy).toMatch(/^owned-letter@/)
    expect(game.numbers['ted.energy']).toBeLessThanOrEqual(energy - 60)
    expect(worstOf(game).map(memory => memory.kind)).not.toContain('letter-hidden')
  })

  test('what was done to her is written to her; a missed deadline can only be told', () => {
    const hers = blank(63 * 7 + 1).remembers('visit-refused').game
    offer(today(hers), 'courtroom.threeCards')
    answer(today(hers), 'first')
    expect(memoryOf(hers, 'visit-refused')?.mendedBy).toMatch(/^wrote-her-so@/)
    const work = blank(63 * 7 + 1).remembers('deadline-missed', { count: 5 }).game
    expect(owedTo(worstOf(work)[0])).toBe(null)
    offer(today(work), 'courtroom.threeCards')
    expect(work.pending).toMatchObject({ options: ['leave'] })
  })

  test('they come eight weeks before court, and their names are on them', () => {
    const { game } = story({ week: 61 }).remembers('letter-hidden')
    run(game, players.balanced, { until: each => each.pending?.what === 'card' && each.pending.card === 'courtroom.threeCards' })
    expect(Math.floor(game.day / 7)).toBe(63)
    expect(words(game, 'story.courtroom.threeCards.text')).toContain('The letter in the drawer')
  })
})

test('who sits in the gallery was somebody to him', () => {
  const says = (play: ReturnType<typeof story>): string => {
    play.game.day = 71 * 7 + 1
    return words(play.game, 'story.courtroom.joanna.panels.0')
  }
  expect(says(blank())).not.toMatch(/Roz|Desmond|Bea/)
  expect(says(blank().remembers('credited-roz').remembers('quizzed-desmond'))).toMatch(/Desmond, in a suit; Roz/)
})

test('the judge says what weighed with him, by the papers before him', () => {
  const reads = (change: (game: Game) => void): string => {
    const { game } = story({ week: 74 })
    change(game)
    return words(game, 'story.verdict.reading.panels.1')
  }
  expect(reads(game => Object.assign(game.arc, { job: 0, jobHow: 0 }))).toContain('employer is blank')
  expect(
    reads(game => {
      Object.assign(game.arc, { job: 0, jobHow: 0 })
      game.numbers['billy.school'] = 1000
      game.numbers['home.routine'] = 400
      game.numbers['billy.food'] = 400
      game.numbers['margaret.regard'] = 400
    }),
  ).toContain('called for')
})

test('the pitcher is for hands that touched no sleeve', () => {
  const after = (k2: string): string | null => {
    const { game } = blank(71 * 7 + 1)
    offer(today(game), 'courtroom.k2')
    answer(today(game), k2)
    answer(today(game), 'fair')
    return game.pending?.what === 'card' ? game.pending.card : null
  }
  expect([after('let'), after('fair'), after('stop')]).toEqual(['courtroom.pitcher', 'courtroom.pitcher', 'courtroom.k4'])
})

describe('K2, the doctor in Chicago', () => {
  test.each([
    ['stop', 1],
    ['fair', 1],
    ['let', -1],
  ] as const)('%s moves what she thinks of him that way', (option, way) => {
    const { game } = story({ week: 71 })
    const jo = (own: Game) => own.numbers['court.jo']
    const own = copy(game)
    offer(today(own), 'courtroom.k2')
    answer(today(own), option)
    expect(Math.sign(jo(own) - jo(game))).toBe(way)
    const regard = own.numbers['joanna.regard'] - game.numbers['joanna.regard']
    expect(Math.sign(regard)).toBe(option === 'stop' ? 1 : option === 'let' ? -1 : 0)
    expect(memoryOf(own, 'defended-joanna') !== undefined).toBe(option === 'stop')
  })
})

describe('the statement', () => {
  const says = (...kinds: MemoryKind[]): string => {
    const play = blank(72 * 7 + 1)
    for (const kind of kinds) play.remembers(kind)
    return statementSaid(play.game, play.game.memories.map(refOf), 'room')
      .map(line => line.says)
      .join(' ')
  }
  test('joins each card to the next by what sort of card it is', () => {
    expect(says('pickup-missed')).toContain('I was always this')
    expect(says('attacked-joanna')).toContain('in this room')
    expect(says('list-copied')).toContain('It was her way of doing it')
    expect(says('mgt-bench')).toContain('across the landing')
    expect(says('fever-night')).toContain('Nobody showed me')
    expect(says('learned-dish')).toContain('step stool')
    expect(says('nothing-day')).toContain('in evidence')
    expect(says('ferry')).toContain('put in the record')
  })
  test('says only the card, where it lies in a place that is not its own', () => {
    expect(says('fever-night', 'learned-dish')).not.toMatch(/put in the record|in evidence/)
  })
  test('is the same, told and read', () => {
    const { game } = story({ week: 71 }).until('statement')
    const cards = game.pending?.what === 'statement' ? game.pending.cards.slice(0, 4) : []
    const read = statementSaid(game, cards, 'both').map(line => line.says)
    const told: string[] = []
    step(game, { do: 'lay', cards, ask: 'both' }, fact => {
      if (/^court\.(statement|asks)\./.test(fact.path)) told.push(factWords(game, fact) ?? '')
    })
    expect(told).toEqual(read)
  })
})

describe('a Thursday at five', () => {
  const falls = (standing: number, more: (play: ReturnType<typeof story>) => unknown = () => undefined, balance = {}): string | null => {
    const play = story({ week: 63, balance: { 'story.job.spread': 0, 'story.job.transfer': 0, ...balance } })
    more(play)
    let card: string | null = null
    run(play.game, players.balanced, {
      until: game => {
        game.numbers['work.standing'] = standing
        if (game.pending?.what === 'card' && game.pending.card.startsWith('job.')) card = game.pending.card
        return card !== null || game.day > 67 * 7
      },
    })
    return card
  }
  test('comes in the form that standing has earned', () => {
    expect([falls(400), falls(780), falls(950)]).toEqual(['job.fired', 'job.cut', 'job.transfer'])
  })
  test('or is stopped from Cedar Rapids, by somebody who has thought of a hat', () => {
    const friend = (play: ReturnType<typeof story>) => play.remembers('brandt-friend').remembers('brandt-spoke')
    expect(falls(700, friend, { 'story.job.brandt': 1000 })).toBe('job.brandt')
  })
  test('reads out the dates of the play’s own deadlines', () => {
    const { game } = blank(64 * 7 + 3).remembers('deadline-missed', { day: 450, detail: 'Condor Air Lines' })
    expect(words(game, 'story.job.fired.text.1.text')).toContain('“January 9, Condor Air Lines.”')
  })
})

describe('what is seen of her', () => {
  const written = (Object.keys(INSERTS) as (keyof typeof INSERTS)[]).flatMap(id =>
    Object.entries(INSERTS[id].shown).map(([name, { kind }]) => ({ id, name, kind })),
  )
  test.each(written)('$id: $name, where nothing else has reached her', ({ id, name, kind }) => {
    expect(shownOf(blank().remembers(kind).game, id)).toBe(name)
    expect(shownOf(blank().game, id)).toBeUndefined()
  })
})
