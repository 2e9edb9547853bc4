/** Every ending by its own road: reached from a short set-up, with its beats, its text and its album. */
import { describe, expect, test } from 'vitest'
import { type CardId, cardAt } from '../../sim/events/index.ts'
import { copy, type Game, isCanonical, players, readAlbum, run, step, words } from '../../sim/index.ts'
import { BEATS, type BeatId } from '../../sim/story/arc.ts'
import type { EndingId } from '../../sim/story/endings.ts'
import { endingsOf } from '../../sim/story/finish.ts'
import { refOf } from '../../sim/memory/ledger.ts'
import { story, type Story } from '../../sim/testing.ts'

/** A bench that nothing moves: the case is lost. */
const LOST = { 'court.narrow': 1000 } as const

type Taken = Partial<Record<CardId, string>>

/** Lives on with a careful player, who takes these options where these cards lie. Each of them must come. */
function lived(game: Game, taken: Taken): Game {
  const waits = new Set(Object.keys(taken))
  for (;;) {
    run(game, players.balanced, { until: at => at.pending?.what === 'card' && waits.has(at.pending.card) })
    if (game.over) break
    const { pending } = game
    if (pending?.what !== 'card') throw new RangeError('the play stopped where no card lies')
    const option = taken[pending.card] ?? ''
    waits.delete(pending.card)
    expect(step(game, { do: 'choose', option }), `${pending.card}: ${option}`).toEqual({ ok: true })
  }
  expect([...waits], 'scenes that never came').toEqual([])
  return game
}

const beatOf = (game: Game, id: BeatId) => game.beats.find(beat => beat.id === id)
const namesOf = (game: Game, ...ids: BeatId[]) => new Set(ids.map(id => beatOf(game, id)?.as))

function whyOf(game: Game) {
  const pages = readAlbum(game)
  const why = pages.find(page => page.what === 'why')
  const lives = pages.find(page => page.what === 'lives')
  if (why?.what !== 'why' || lives?.what !== 'lives') throw new RangeError('the album does not say why')
  return { ...why, lives: lives.lives }
}

/** What every ending owes: all beats in their windows, three memories in its text, an album that closes with it, and options that differ. */
function whole(game: Game, ending: EndingId, scenes: readonly CardId[]): void {
  expect(game.over).toBe(ending)
  expect(game.beats.map(beat => beat.id).toSorted()).toEqual(Object.keys(BEATS).toSorted())
  for (const beat of game.beats) {
    const { from, to } = BEATS[beat.id]
    expect(Math.floor(beat.day / 7), beat.id).toBeGreaterThanOrEqual(from)
    expect(Math.floor(beat.day / 7), beat.id).toBeLessThanOrEqual(to)
  }
  const { deeds, nearest, lives } = whyOf(game)
  expect(deeds.length).toBeGreaterThanOrEqual(8)
  expect(deeds.length).toBeLessThanOrEqual(12)
  for (const deed of deeds) expect(game.memories.map(refOf)).toContain(deed.memory)
  expect([nearest, ...lives].map(life => life?.ending)).not.toContain(ending)
  expect(lives).toHaveLength(3)
  const said = words(game, `endings.${ending}.text`)
  const [end] = readAlbum(game)
  expect(end).toMatchObject({ what: 'end', text: expect.stringContaining(said) })
  for (const scene of scenes) {
    expect(game.happened[scene]?.option, scene).toBeTruthy()
    expect(Object.keys(cardAt(scene).choices).length, scene).toBeGreaterThanOrEqual(2)
  }
}

describe('E3, the judge’s footnote', () => {
  const won = (): Story => {
    const play = story({ week: 73, balance: { 'story.landing.regard': 1000 } })
    play.game.numbers['court.bench'] = 1000
    return play
  }
  test('a bench that leans as far as it goes leaves him where he is', () => {
    const game = lived(won().game, { 'steps.down': 'hand', 'steps.ask': 'wednesdays' })
    whole(game, 'E3', ['steps.down', 'steps.ask', 'steps.saturday'])
    expect(namesOf(game, 'B23', 'B24', 'B26')).toEqual(new Set(['wednesdays']))
    expect([game.arc.appeal, game.arc.inserts, game.arc.wednesdays]).toEqual([-1, -1, 1])
    expect(words(game, 'endings.E3.text')).toContain('Wednesdays')
  })
  test('what nobody offered is not in its last words', () => {
    const game = lived(won().game, { 'steps.down': 'home', 'steps.ask': 'tired' })
    expect(words(game, 'endings.E3.text')).not.toContain('Wednesdays')
  })
})

describe('E6, reversed and remanded', () => {
  test('an appeal that stands has him asked, and costs his trust whichever way it goes', () => {
    const game = lived(story({ week: 75, balance: LOST }).game, {
      'verdict.bench': 'file',
      'verdict.withdraw': 'keep',
      'chambers.door': 'dontKnow',
    })
    whole(game, 'E6', ['chambers.door', 'chambers.order'])
    expect(namesOf(game, 'B26', 'B27')).toEqual(new Set(['chambers']))
  })
  test('the record weighs the coin', () => {
    const reversed = (bench: number): number => {
      let count = 0
      for (let seed = 0; seed < 12; seed++) {
        const { game } = story({ week: 78, balance: LOST })
        Object.assign(game, { seed: `coin-${seed}` })
        Object.assign(game.arc, { appeal: 1, bench10: bench })
        run(game, players.balanced, { until: at => at.arc.turned >= 0 })
        count += game.arc.chambers
      }
      return count
    }
    expect(reversed(900)).toBeGreaterThan(reversed(100))
  })
})

/** The evening at the table went as well as it could. */
function wellMet(): Game {
  const play = story({ week: 68, balance: { 'story.table.share': 1000, 'story.chicago.share': 0 } })
  play.remembers('restaurant-listened', { week: 56 }).remembers('walked-her-to-corner', { week: 56 })
  for (const kind of ['restaurant-hard-word', 'call-cruel'] as const)
    if (play.game.memories.some(memory => memory.kind === kind)) play.forgets(kind)
  play.game.numbers['joanna.regard'] = 700
  return play.game
}

describe('E2, the paper tablecloth', () => {
  test('two of the four sign, and no court sits', () => {
    const game = lived(wellMet(), { 'settled.table': 'school', 'settled.boxes': 'both', 'settled.rolls': 'third' })
    whole(game, 'E2', ['settled.table', 'settled.boxes', 'settled.fourBlocks', 'settled.rolls'])
    expect(namesOf(game, 'B21', 'B22', 'B23', 'B24')).toEqual(new Set(['fourPeople']))
    expect([beatOf(game, 'B26')?.as, game.questions.length, game.arc.suit]).toEqual([null, 0, 0])
  })
  test('it may be left to the judge, and then he judges', () => {
    const game = lived(wellMet(), { 'settled.table': 'judge', 'settled.otherPaper': 'back' })
    expect(game.arc.verdict).toBeGreaterThanOrEqual(0)
    expect(['E2', 'E5']).not.toContain(game.over)
  })
})

test('E5, weekend father: one page, signed before anybody is asked', () => {
  const game = lived(story({ week: 70 }).game, { 'settled.otherPaper': 'wednesdays', 'settled.weekends': 'me' })
  whole(game, 'E5', ['settled.otherPaper', 'settled.weekends', 'settled.firstSaturday'])
  expect(namesOf(game, 'B21', 'B22', 'B23', 'B24', 'B26')).toEqual(new Set(['concession']))
  expect([beatOf(game, 'B25')?.as, beatOf(game, 'B25')?.day]).toEqual(['lastWeekday', 550])
  expect(words(game, 'endings.E5.text')).toContain('Wednesdays')
})

describe('E14, she stayed in Chicago', () => {
  const written = (): Game => {
    const play = story({ week: 53, balance: { 'story.chicago.share': 1000 } })
    play.remembers('letters-answered', { week: 9, count: 7 }).remembers('visit-generous', { week: 44 })
    play.game.numbers['joanna.regard'] = 700
    return play.game
  }
  test('nobody sues, nobody is fired for a form, and the last breakfast is an ordinary one', () => {
    const game = lived(written(), { 'chicago.call': 'stay' })
    whole(game, 'E14', ['chicago.call', 'chicago.sunday', 'breakfast.last'])
    expect(beatOf(game, 'B13')?.option).toBe('stay')
    expect(namesOf(game, 'B13', 'B16', 'B17', 'B20', 'B24', 'B26')).toEqual(new Set(['noSuit']))
    expect([game.arc.jobDay, game.hunt, game.questions.length]).toEqual([-1, null, 0])
  })
  test('told to come, she comes, and a week later there is a table', () => {
    const game = lived(written(), { 'chicago.call': 'come' })
    expect((beatOf(game, 'B14')?.day ?? 0) - game.arc.callDay).toBe(7)
    expect(game.over).not.toBe('E14')
  })
})

describe('E11, the call in March', () => {
  const fallen = (): Game => {
    const { game } = story({ week: 22 })
    game.counts.tired = 2
    return game
  }
  test('a week is shared out on a tray, and she comes for it when she is well', () => {
    const game = lived(fallen(), { 'tray.ward': 'share', 'tray.twoDoors': 'him', 'tray.saturday': 'bag' })
    whole(game, 'E11', ['tray.ward', 'tray.twoDoors', 'tray.saturday'])
    expect(namesOf(game, 'B13', 'B14', 'B17', 'B24', 'B26')).toEqual(new Set(['theTray']))
  })
  test('who goes home on Thursday goes on as he was', () => {
    const game = lived(fallen(), { 'tray.ward': 'home' })
    expect(game.over).not.toBe('E11')
    expect(beatOf(game, 'B14')?.as).toBeNull()
  })
})

describe('E12, the slow way back', () => {
  const hungry = (): Game => {
    const { game } = story({ week: 71 })
    game.arc.hungry = 3
    return game
  }
  test('a season away, and one supper that he cooks', () => {
    const game = lived(hungry(), { 'season.report': 'landing', 'season.earned': 'melons', 'season.supper': 'tell' })
    whole(game, 'E12', ['season.report', 'season.earned', 'season.supper'])
    expect([beatOf(game, 'B21')?.as, beatOf(game, 'B25')?.as, beatOf(game, 'B27')?.as]).toEqual(['seasonAway', 'supper', 'seasonAway'])
    expect(game.questions.filter(question => question.by === 'strand')).toEqual([])
    expect(readAlbum(game).at(-3)).toMatchObject({ plate: { fixed: 'last', light: 'evening' } })
  })
  test('who asks to be heard is asked eight questions', () => {
    const game = lived(hungry(), { 'season.report': 'fight' })
    expect(game.questions.filter(question => question.by === 'strand')).toHaveLength(8)
    expect(game.over).not.toBe('E12')
  })
})

describe('E13, interstate', () => {
  test('he is asked three times on the way, and asks the way home', () => {
    const road = {
      'interstate.keys': 'drive',
      'interstate.bridge': 'on',
      'interstate.pike': 'on',
      'interstate.restStop': 'joanna',
    } as const
    const game = lived(story({ week: 78, balance: LOST }).game, road)
    whole(game, 'E13', ['interstate.keys', 'interstate.restStop', 'interstate.supervised'])
    expect(namesOf(game, 'B26', 'B27')).toEqual(new Set(['restStop']))
    expect(beatOf(game, 'B25')?.as).toBeNull()
  })
  test.each(['bridge', 'pike'] as const)('turned round at the %s, it was a drive', where => {
    const taken: Taken = { 'interstate.keys': 'drive', ...(where === 'pike' ? { 'interstate.bridge': 'on' } : {}) }
    const game = lived(story({ week: 78, balance: LOST }).game, { ...taken, [`interstate.${where}`]: 'back' })
    expect(game.over).not.toBe('E13')
  })
})

describe('laid over the others', () => {
  const last = (): Game => {
    const { game } = story({ week: 78, balance: LOST })
    game.numbers['margaret.regard'] = 1000
    game.numbers['joanna.turn'] = 0
    return game
  }
  const turned = (): Game => {
    const game = last()
    run(game, players.balanced, { until: at => at.arc.turned >= 0 })
    game.arc.turned = 1
    return game
  }
  test('E9, one landing: two doors left open over either kind of staying', () => {
    const game = lived(turned(), { 'coda.landing': 'five' })
    whole(game, 'E9', ['coda.landing'])
    expect(endingsOf(game)).toContain('E1')
    expect(isCanonical(game)).toBe(true)
  })
  test('a door that was shut is nobody’s ending', () => {
    expect(lived(turned(), { 'coda.landing': 'dish' }).arc.landing).toBe(-1)
  })
  test('E15, somebody’s up first: a cook, a packer of lunches, and a friend at the agency', () => {
    const play = story({
      week: 78,
      balance: { ...LOST, 'story.landing.regard': 1000, 'story.poster.notes': 0, 'story.poster.cooking': 0, 'story.poster.share': 1000 },
    })
    play.remembers('credited-roz', { week: 20 })
    run(play.game, players.balanced, { until: at => at.arc.turned >= 0 })
    play.game.arc.turned = 1
    play.game.numbers['margaret.regard'] = 500
    const game = lived(play.game, { 'coda.bus': 'wave' })
    whole(game, 'E15', ['coda.bus'])
    expect(isCanonical(game)).toBe(true)
  })
  test('over a verdict for him it is a household, and not what the story is written toward', () => {
    const game = last()
    game.arc.verdict = 1
    const over = lived(copy(game), { 'coda.landing': 'five' })
    expect(endingsOf(over)).toEqual(['E3', 'E9'])
    expect(isCanonical(over)).toBe(false)
  })
})

describe('why this one', () => {
  const narrow = (turn: number): Game => {
    const { game } = story({ week: 78, balance: LOST })
    run(game, players.balanced, { until: at => at.arc.turned >= 0 })
    game.numbers['joanna.turn'] = turn
    game.arc.turned = turn >= game.balance['turn.line'] ? 1 : 0
    for (const what of ['landing', 'poster'] as const) game.arc[what] = -1
    game.over = game.arc.turned === 1 ? 'E1' : 'E4'
    return game
  }
  test('a turn missed by a little names the one deed that would have made it', () => {
    const game = narrow(490)
    expect(whyOf(game).nearest).toMatchObject({ ending: 'E1', words: expect.stringMatching(/^Had .*, she would have stayed her hand\.$/) })
  })
  test('a turn made by a little names the one deed without which it would not have been', () => {
    expect(whyOf(narrow(510)).nearest).toMatchObject({ ending: 'E4', words: expect.stringMatching(/^Had /) })
  })
  test('what the ending turned on stands first, and a fault stands as one', () => {
    const { game } = story({ week: 70 })
    lived(game, { 'settled.otherPaper': 'sign' })
    const { deeds } = whyOf(game)
    expect(deeds[0]).toMatchObject({ week: 70, good: true })
    expect(deeds.some(deed => !deed.good)).toBe(
      game.memories.some(memory => memory.valence < 0 && deeds.some(each => each.memory === refOf(memory))),
    )
  })
})
