/** The beats up to the hospital: each variation by a short set-up, each set piece walked from end to end. */
import { describe, expect, test } from 'vitest'
import { offer } from '../../sim/events/card.ts'
import type { CardId } from '../../sim/events/index.ts'
import { memoryOf } from '../../sim/memory/ledger.ts'
import type { MemoryKind } from '../../sim/memory/kinds.ts'
import { dice } from '../../sim/random.ts'
import { readCard } from '../../sim/reading.ts'
import type { Game } from '../../sim/state.ts'
import { step } from '../../sim/step.ts'
import type { ArcMark, BeatId } from '../../sim/story/arc.ts'
import { ROWS } from '../../sim/story/calendar.ts'
import { story } from '../../sim/testing.ts'
import { onTrip, tedAtDesk, whoHasBilly } from '../../sim/week/who.ts'

/** What a set-up says of the play so far. */
type SoFar = {
  kept?: readonly MemoryKind[]
  not?: readonly MemoryKind[]
  chose?: Readonly<Record<string, string>>
  arc?: Partial<Record<ArcMark, number>>
}

/** A card on the table in the second week of a play in which what is said has happened. */
function table(id: string, { kept = [], not = [], chose = {}, arc = {} }: SoFar = {}): Game {
  const told = story({ week: 1, seed: 'early' })
  const { game } = told
  for (const kind of [...kept, ...not]) if (memoryOf(game, kind)) told.forgets(kind)
  for (const kind of kept) told.remembers(kind)
  for (const [card, option] of Object.entries(chose)) game.happened[card as CardId] = { times: 1, last: 3, option }
  Object.assign(game.arc, arc)
  game.numbers['ted.cash'] = 100000
  game.numbers['margaret.favour'] = 0
  offer({ game, slot: null, tell: undefined }, id as CardId)
  return game
}

/** All that stands on the card, panels and situation. */
function said(game: Game): string {
  const card = readCard(game)
  if (!card) throw new RangeError('no card lies on the table')
  return [...card.panels, card.text].join('\n')
}
const offered = (game: Game): string[] => readCard(game)?.choices.map(({ id }) => id) ?? []
/** Which card lies there now. */
const lies = (game: Game): string => (game.pending?.what === 'card' ? game.pending.card : '')

function choose(game: Game, ...options: string[]): Game {
  for (const option of options)
    expect(step(game, { do: 'choose', option }), `${lies(game)} ${option} of ${offered(game).join()}`).toEqual({ ok: true })
  return game
}
const detailOf = (game: Game, kind: MemoryKind): string | undefined => memoryOf(game, kind)?.detail
const isDone = (game: Game, id: BeatId): boolean => game.beats.some(beat => beat.id === id)

/** Takes options by a stream until no card leads to another; says which cards were passed. */
function wander(game: Game, seed: string): string[] {
  const draw = dice(seed)
  const passed: string[] = []
  for (let turn = 0; turn < 40 && game.pending?.what === 'card' && /^(eye|run|door|breakfast|prologue)\./.test(lies(game)); turn++) {
    passed.push(lies(game))
    const options = offered(game)
    choose(game, options[draw(options.length)] ?? '')
  }
  return passed
}

describe('what a scene says', () => {
  const variations: [what: string, id: string, so: SoFar, says: RegExp][] = [
    ['B5: she was called back every time', 'prologue.leaving', { arc: { calls: 3 } }, /You called back/],
    ['B5: she was called back once', 'prologue.leaving', { arc: { calls: 1 } }, /there wasn’t a place in it/],
    ['B5: she was not called back', 'prologue.leaving', { arc: { calls: 0 } }, /I did call/],
    ['B5: he has heard the cough', 'prologue.leaving', { kept: ['heard-the-cough'] }, /“I know,” you say/],
    ['B5: he has not', 'prologue.leaving', { not: ['heard-the-cough'] }, /Turn him\. He won’t wake\.” Brandt/],
    ['B5: told the number', 'prologue.door', { chose: { 'prologue.leaving': 'win' } }, /whole of the Middle West/],
    ['B5: waited', 'prologue.door', { chose: { 'prologue.leaving': 'wait' } }, /the three of you/],
    ['B5: listened', 'prologue.door', { chose: { 'prologue.leaving': 'listen' } }, /say it back to her/],
    ['B5: sent the client home', 'prologue.door', { chose: { 'prologue.leaving': 'brandt' } }, /one man in New York/],
    ['B5: the client is still there', 'prologue.after', { chose: { 'prologue.leaving': 'win' } }, /his hat in both hands/],
    ['B5: the client is gone', 'prologue.after', { chose: { 'prologue.leaving': 'brandt' } }, /chair is pushed straight/],
    ['B3: three things or more were looked at', 'prologue.lamp', { arc: { looked: 3 } }, /You were a long time/],
    ['B3: one was', 'prologue.lamp', { arc: { looked: 1 } }, /What did you lose/],
    ['B3: none was', 'prologue.lamp', { arc: { looked: 0 } }, /Big day/],
    [
      'B6: smoke from two guesses',
      'breakfast.firstPan',
      { chose: { 'breakfast.low': 'makeDo', 'breakfast.fire': 'lighter' } },
      /level as a shelf/,
    ],
    [
      'B6: smoke from one',
      'breakfast.firstPan',
      { chose: { 'breakfast.low': 'ask', 'breakfast.cold': 'fast', 'breakfast.fire': 'high' } },
      /in brown/,
    ],
    [
      'B6: none but what was coming',
      'breakfast.firstPan',
      { chose: { 'breakfast.low': 'ask', 'breakfast.cold': 'say', 'breakfast.fire': 'high' } },
      /closed account/,
    ],
    ['B6: eggs', 'breakfast.firstPan', { arc: { dish: 2 } }, /The eggs are black/],
    ['B6: pancakes', 'breakfast.firstPan', { arc: { dish: 1 } }, /The pancake is black/],
    ['B6: French toast', 'breakfast.firstPan', { arc: { dish: 0 } }, /The French toast is black/],
    ['B7: her list was read before', 'pan.list', { kept: ['saw-the-list'] }, /only a list/],
    ['B7: it was not', 'pan.list', { not: ['saw-the-list'] }, /made out for October/],
    ['B7: he was put off with a caboose', 'pan.wrong', { kept: ['changed-subject'] }, /since the caboose/],
    ['B7: he was told soon', 'pan.wrong', { not: ['changed-subject'], kept: ['said-soon'] }, /stopped asking when soon is/],
    ['B7: the client sat in the hall', 'pan.tinyChairs', { kept: ['brandt-saw'] }, /There was a cough/],
    ['B7: the client was sent home', 'pan.tinyChairs', { not: ['brandt-saw'] }, /You sent me home once/],
    ['B8: she heard of the number', 'margaret.quarrel', { chose: { 'prologue.leaving': 'win' } }, /gave her a number/],
    ['B8: she heard that he listened', 'margaret.quarrel', { chose: { 'prologue.leaving': 'listen' } }, /Four minutes/],
    ['B8: she heard neither', 'margaret.quarrel', { chose: { 'prologue.leaving': 'wait' } }, /at my table for two years/],
    ['B8: the message, after the number', 'margaret.message', { chose: { 'prologue.leaving': 'win' } }, /giving her a number/],
    ['B8: the message, after waiting', 'margaret.message', { chose: { 'prologue.leaving': 'wait' } }, /a gentleman on the chair/],
    ['B8: the message, after politeness', 'margaret.message', { chose: { 'prologue.leaving': 'brandt' } }, /so polite/],
    ['B8: a dish after he asked', 'margaret.casserole', { chose: { 'margaret.quarrel': 'ask' } }, /EATS THE PEAS LAST/],
    ['B8: a dish after he did not', 'margaret.casserole', { chose: { 'margaret.quarrel': 'blame' } }, /There’s no name/],
    ['B8: he has learned the cough', 'margaret.fever', { kept: ['heard-the-cough'] }, /turn him in your sleep/],
    ['B8: the dish was kept', 'margaret.mending', { kept: ['mgt-quarrel', 'dish-kept'] }, /in under your sink/],
    ['B8: a quarrel is open', 'margaret.mending', { kept: ['mgt-quarrel'], not: ['dish-kept'] }, /No one has sat down/],
    ['B8: none is', 'margaret.mending', { not: ['mgt-quarrel'] }, /I’m on the stairs/],
    ['B8: he slept on the stairs', 'margaret.bench', { kept: ['slept-on-the-stairs'] }, /asleep on a flight of stairs/],
    ['B8: the dish came back full', 'margaret.bench', { not: ['slept-on-the-stairs'], kept: ['dish-returned'] }, /risk a napkin/],
    ['B7: brought by her friend', 'two.upToSeeYou', {}, /asked for you by the clock/],
    ['B9: the list is his', 'two.goodMorning', { arc: { listHead: 2 } }, /WISK/],
    ['B9: there are two lists', 'two.goodMorning', { arc: { listHead: 1 } }, /two policemen/],
    ['B9: the list is hers', 'two.goodMorning', { arc: { listHead: 0 } }, /still says October/],
    ['B9: eggs', 'two.goodMorning', { arc: { dish: 2 } }, /the soft kind/],
    ['B9: pancakes', 'two.goodMorning', { arc: { dish: 1 } }, /The cup of love/],
    ['B9: French toast', 'two.goodMorning', { arc: { dish: 0 } }, /The cinnamon/],
    ['B10: both went', 'two.backFromMiami', { chose: { 'two.miami': 'take' } }, /eleven small soaps/],
    ['B10: he went', 'two.backFromMiami', { chose: { 'two.miami': 'go' } }, /the soap’s new/],
    ['B10: next door, with him on the stairs', 'two.backAcross', { chose: { 'two.nextDoor': 'sit' } }, /there both times/],
    ['B10: next door, after he asked', 'two.backAcross', { chose: { 'two.nextDoor': 'ask' } }, /looked up four times/],
    ['B10: next door, while he worked', 'two.backAcross', { chose: { 'two.nextDoor': 'work' } }, /It was quiet/],
    ['the letter: he was told why', 'pan.letter', { kept: ['told-him-why'] }, /one sentence from her/],
    ['the letter: he was not', 'pan.letter', { not: ['told-him-why'] }, /bills since October/],
    ['the letter found, by one who was promised to be told', 'pan.letterFound', { kept: ['told-truth-mommy'] }, /when you knew/],
    ['B11: the kite', 'eye.slide', { kept: ['kite-built'], not: ['mgt-bench'] }, /ties it to the bench/],
    ['B11: pirates', 'eye.slide', { not: ['kite-built'], kept: ['mgt-bench'] }, /Pirates/],
    ['B11: the slide', 'eye.slide', { not: ['kite-built', 'mgt-bench'] }, /with statistics/],
    ['B11: he watched', 'eye.curb', { arc: { eyeWatched: 0 } }, /nine feet off/],
    ['B11: she watched', 'eye.curb', { arc: { eyeWatched: 1 } }, /Margaret’s turn to look/],
    ['B11: the sitter watched', 'eye.curb', { arc: { eyeWatched: 2 } }, /Robin has him/],
    ['B11: he watched, over the paper', 'eye.curb', { arc: { eyeWatched: 3 } }, /column about mortgages/],
    ['B11: he was carried before', 'run.weight', { kept: ['carried-stairs'] }, /heavier than the stairs/],
    ['B11: the way is known', 'run.bank', { kept: ['was-there-for-toby'] }, /with Toby, in the rain/],
    ['B11: the tail of the kite', 'run.bank', { kept: ['kite-built'], not: ['was-there-for-toby'] }, /wound on your wrist/],
    ['B12: his weight is known', 'door.form', { kept: ['growth-mark'] }, /without lifting the pencil/],
    [
      'B12: it is not',
      'door.form',
      { not: ['growth-mark', 'vaccines-kept', 'held-for-shot', 'fever-night'] },
      /couldn’t say to ten pounds/,
    ],
    ['B12: he was held for the shot', 'door.form', { kept: ['held-for-shot'] }, /the clock he looked at/],
    ['B12: the card is kept', 'door.form', { kept: ['vaccines-kept'], not: ['held-for-shot'] }, /the shape of you/],
    ['B12: the card was late', 'door.form', { kept: ['form-late'], not: ['held-for-shot', 'vaccines-kept'] }, /came home from school/],
    ['B12: nights with a spoon', 'door.form', { kept: ['fever-night'] }, /by the spoon/],
    ['B12: the tap', 'eye.night', { kept: ['fever-night'] }, /Do the tap/],
    ['B12: the pool', 'eye.night', { kept: ['miami-together'], not: ['fever-night'] }, /Do the pool/],
    ['B12: the room service', 'eye.night', { kept: ['night-calls'], not: ['fever-night'] }, /Start at juices/],
    ['B12: instead of Florida', 'eye.night', { kept: ['stayed-put'], not: ['fever-night'] }, /instead of Florida/],
    ['B12: where he sat', 'eye.night', { kept: ['slept-by-phone'], not: ['fever-night'] }, /Sit where you sat/],
    ['B12: the hall', 'eye.night', { kept: ['measured-hall'], not: ['fever-night'] }, /eleven feet four/],
    ['after: he answers her letters', 'eye.tellHer', { kept: ['letters-answered'] }, /with a diagram/],
    ['after: one lies in a drawer', 'eye.tellHer', { kept: ['letter-hidden'] }, /under the warranties/],
    ['after: both his looking eye', 'eye.scar', { kept: ['looking-eye'], chose: { 'run.looking': 'both' } }, /I’ve got that half back/],
    ['after: asked', 'eye.scar', { kept: ['looking-eye'], chose: { 'run.looking': 'ask' } }, /that’s done/],
    ['after: not known', 'eye.scar', { kept: ['looking-eye'], chose: { 'run.looking': 'dontKnow' } }, /When you didn’t know/],
    ['after: his hand', 'eye.scar', { kept: ['looking-eye'], chose: { 'run.looking': 'hand' } }, /I kept my hand on it/],
  ]
  test.each(variations)('%s', (_, id, so, says) => expect(said(table(id, so))).toMatch(says))

  test.each([
    [0, /“Two hundred and seventh/],
    [1, /“One,” he says/],
    [2, /“Golden,”/],
    [3, /so that you can run/],
  ])('B11: his voice at the first corner, way %i', (eyeWay, says) => expect(said(table('run.cab', { arc: { eyeWay } }))).toMatch(says))
})

describe('the four days', () => {
  test.each([
    [[], 'never'],
    [['callTuesday'], 'once'],
    [['callMonday', 'callThursday'], 'twice'],
    [['callMonday', 'callTuesday', 'callThursday'], 'everyTime'],
  ])('slips answered: %j are remembered as %s', (answered, detail) => {
    const game = table('prologue.callMonday', { arc: { calls: -1 }, not: ['returned-her-calls'] })
    for (const slip of ['callMonday', 'callTuesday', 'callThursday']) {
      if (slip !== 'callMonday') offer({ game, slot: null, tell: undefined }, `prologue.${slip}` as CardId)
      choose(game, answered.includes(slip) ? 'call' : 'later')
      game.pending = null
    }
    expect(detailOf(game, 'returned-her-calls')).toBe(detail)
  })

  const LOOKS = ['saw-the-list', 'saw-the-box', 'saw-the-ironing', 'heard-the-cough'] as const
  test('her rooms can be walked through, each thing once, until the lamp is out', () => {
    const game = table('prologue.evening', { not: [...LOOKS, 'put-out-the-lamp'], arc: { looked: -1 } })
    game.beats = []
    choose(game, 'box', 'list', 'cough')
    expect(offered(game)).toEqual(['ironing', 'bed'])
    choose(game, 'ironing')
    expect(offered(game)).toEqual(['bed'])
    for (const kind of LOOKS) expect(memoryOf(game, kind), kind).toBeDefined()
    choose(game, 'bed')
    expect(said(game)).toMatch(/You were a long time/)
    expect(isDone(game, 'B3')).toBe(false)
    choose(game, 'saw')
    expect(isDone(game, 'B3')).toBe(true)
    expect(memoryOf(game, 'put-out-the-lamp')).toBeUndefined()
  })

  test('or passed by', () => {
    const game = choose(table('prologue.evening', { not: [...LOOKS, 'put-out-the-lamp'], arc: { looked: -1 } }), 'bed')
    expect(memoryOf(game, 'put-out-the-lamp')).toBeDefined()
    expect(offered(game)).not.toContain('saw')
  })

  test('what she did by day is found at night', () => {
    const game = table('prologue.evening', { not: ['saw-the-box', 'saw-the-ironing'], chose: { 'prologue.herDay': 'box' } })
    const facts: string[] = []
    step(game, { do: 'choose', option: 'box' }, fact => facts.push(fact.path))
    expect(facts).toContain('story.prologue.evening.choices.box.text.0.text')
  })

  test.each(['win', 'wait', 'listen', 'brandt'])('she goes, whatever is done: %s', option => {
    const game = table('prologue.leaving', { not: ['the-night', 'brandt-saw'] })
    choose(game, option)
    expect(detailOf(game, 'the-night')).toBe(option)
    expect(memoryOf(game, 'brandt-saw') === undefined).toBe(option === 'brandt')
    choose(game, 'carry')
    expect(offered(game).includes('guest')).toBe(option !== 'brandt')
    choose(game, 'down')
    expect(lies(game)).not.toMatch(/^prologue/)
  })

  test('what she wants him told comes from her, or days later from next door', () => {
    expect(offered(table('pan.whereIsShe', { chose: { 'prologue.leaving': 'listen' } }))).toContain('breathe')
    expect(offered(table('pan.whereIsShe', { chose: { 'prologue.leaving': 'win' } }))).not.toContain('breathe')
    const row = ROWS.find(({ scene }) => scene === 'margaret.message')
    expect(row?.when).toEqual([{ is: 'not', that: { is: 'happened', card: 'prologue.leaving', option: 'listen' } }])
    expect(memoryOf(choose(table('margaret.message', { not: ['told-him-why'] }), 'tonight'), 'told-him-why')).toBeDefined()
  })

  test('nine things go by before the pan is black, however they are looked for', () => {
    for (let seed = 0; seed < 12; seed++) {
      const game = table('breakfast.first', { not: ['first-breakfast', 'anger-word'] })
      const passed = wander(game, `pan-${seed}`)
      expect(passed.slice(0, 5)).toEqual(['breakfast.first', 'breakfast.low', 'breakfast.cold', 'breakfast.fire', 'breakfast.firstPan'])
      expect(['laughed', 'shouted', 'asked']).toContain(detailOf(game, 'first-breakfast'))
    }
  })

  test('what is said in anger on the first morning is an angry word as well', () =>
    expect(detailOf(choose(table('breakfast.firstPan', { not: ['anger-word'] }), 'snap'), 'anger-word')).toBe('pan'))
})

describe('the night away', () => {
  const staged = (game: Game): string[] => game.staged.map(({ card }) => card)
  test.each([
    ['go', 'went-away', ['two.miamiCall', 'two.backFromMiami']],
    ['send', 'stayed-put', ['two.flamingo']],
    ['take', 'miami-together', ['two.backFromMiami']],
  ] as const)('%s', (option, kind, after) => {
    const game = table('two.miami')
    game.staged = []
    choose(game, option)
    expect(memoryOf(game, kind)).toBeDefined()
    expect(staged(game)).toEqual(after)
  })

  test.each(['sit', 'ask', 'work'])('a suitcase of his own, and the morning after: %s', option => {
    const game = table('two.nextDoor')
    game.staged = []
    choose(game, option)
    expect([memoryOf(game, 'mgt-night')?.count, ...staged(game)]).toEqual([1, 'two.backAcross'])
  })

  test.each(['menu', 'day', 'short'])('the telephone at eight is remembered: %s', option =>
    expect(memoryOf(choose(table('two.miamiCall', { not: ['night-calls'] }), option), 'night-calls')).toBeDefined(),
  )
  test.each([
    ['say', 'said-love'],
    ['salute', 'saluted'],
  ] as const)('what he says by accident: %s', (option, kind) =>
    expect(memoryOf(choose(table('two.backFromMiami', { not: [kind] }), option), kind)).toBeDefined(),
  )
})

test('in Miami he is neither at the gate nor at bedtime, and nobody is asked twice', () => {
  for (const [option, keeper] of [
    ['go', 'margaret'],
    ['take', 'ted'],
  ] as const) {
    const game = table('two.miami')
    choose(game, option)
    game.arc.tripDay = 8
    for (const [day, slot] of [
      [9, 'afternoon'],
      [9, 'evening'],
      [10, 'morning'],
      [10, 'night'],
      [11, 'afternoon'],
    ] as const)
      expect(whoHasBilly(game, day, slot), `${option} ${day} ${slot}`).toBe(keeper)
    expect([onTrip(game, 9, 'midday'), onTrip(game, 11, 'evening'), onTrip(game, 12, 'morning')]).toEqual([false, false, false])
    expect([tedAtDesk(game, 10, 'forenoon'), tedAtDesk(game, 10, 'evening')]).toEqual([true, false])
  }
})

describe('the run', () => {
  const CORNERS = ['run.cab', 'run.weight', 'run.light', 'run.bank', 'run.quiet', 'run.looking', 'run.grocer', 'run.ramp']
  const CLOCK = ['door.form', 'door.door', 'door.first', 'door.second', 'door.third', 'door.last', 'door.cab']

  test('cannot be lost, whichever way is taken at each corner', () => {
    for (let seed = 0; seed < 30; seed++) {
      const game = table(seed % 2 ? 'eye.slide' : 'eye.curb', {
        arc: { eyeWatched: seed % 4, eyeDay: -1 },
        not: ['carried-hospital', 'who-watched'],
      })
      game.beats = []
      const passed = wander(game, `run-${seed}`)
      expect(passed.slice(1)).toEqual([...CORNERS, ...CLOCK])
      expect([isDone(game, 'B11'), isDone(game, 'B12')]).toEqual([true, true])
      expect(['talked', 'counted', 'sang', 'ran']).toContain(detailOf(game, 'carried-hospital'))
      expect(detailOf(game, 'who-watched')).toBe(['ted', 'margaret', 'robin', 'paper'][seed % 4])
      expect(memoryOf(game, 'stayed-operation') ?? memoryOf(game, 'left-the-room')).toBeDefined()
      expect(game.staged.map(({ card }) => card)).toEqual(expect.arrayContaining(['eye.night', 'eye.drops']))
    }
  })

  test.each([
    ['talk', 'talked'],
    ['count', 'counted'],
    ['sing', 'sang'],
    ['run', 'ran'],
  ])('begun with %s, it is remembered so', (option, detail) =>
    expect(detailOf(choose(table('eye.slide', { not: ['carried-hospital'] }), option), 'carried-hospital')).toBe(detail),
  )

  test.each([
    ['count', 'counted', 1],
    ['sing', 'sang', 2],
  ])('or as it was changed on the way: %s', (option, detail, way) => {
    const game = table('run.quiet', { arc: { eyeWay: 3 }, not: ['carried-hospital'] })
    choose(game, option)
    expect([detailOf(game, 'carried-hospital'), game.arc.eyeWay]).toEqual([detail, way])
    expect(offered(table('run.quiet', { arc: { eyeWay: way } }))).not.toContain(option)
  })

  test.each(['both', 'ask', 'hand', 'dontKnow'])('his looking eye: %s', option => {
    const game = choose(table('run.looking', { not: ['looking-eye'] }), option)
    expect(memoryOf(game, 'looking-eye')).toBeDefined()
  })
})

describe('the door', () => {
  const unknown = ['growth-mark', 'vaccines-kept', 'held-for-shot', 'fever-night', 'knew-his-weight'] as const
  test('the form is answered from what was kept: who knows may hand it back, who does not may only ask or write about', () => {
    const knows = table('door.form', { kept: ['vaccines-kept'], not: ['knew-his-weight'] })
    expect(offered(knows)).toEqual(['write', 'him', 'margaret'])
    expect(memoryOf(choose(knows, 'write'), 'knew-his-weight')).toBeDefined()
    const doesNot = table('door.form', { not: unknown })
    expect(offered(doesNot)).toEqual(['him', 'margaret', 'about'])
    expect(memoryOf(choose(doesNot, 'him'), 'knew-his-weight')).toBeUndefined()
  })

  test.each([
    [['stay', 'hold', 'count', 'hand', 'still'], 'held'],
    [['ask', 'hum', 'hum', 'wall', 'hum'], 'hummed'],
    [['stay', 'explain', 'yours', 'hand', 'tell'], 'explained'],
    [['stay', 'hold', 'count', 'wall', 'count'], 'countedStitches'],
    [['stay', 'hold', 'yours', 'look', 'still'], 'looked'],
  ])('forty minutes: %j are remembered as %s', (options, detail) => {
    const game = choose(table('door.door', { not: ['stayed-operation', 'left-the-room'] }), ...options)
    expect(detailOf(game, 'stayed-operation')).toBe(detail)
    expect(memoryOf(game, 'left-the-room')).toBeUndefined()
    expect(offered(game).includes('never')).toBe(detail === 'looked')
  })

  test.each([
    [['stay', 'phone', 'yours', 'hand', 'still'], 'phoneHer'],
    [['stay', 'hold', 'office', 'hand', 'still'], 'phoneOffice'],
    [['stay', 'hold', 'yours', 'margaret', 'still'], 'phoneMargaret'],
  ])('to step out is remembered, and so is that he came back: %j', (options, detail) => {
    const game = choose(table('door.door', { not: ['stayed-operation', 'left-the-room', 'joanna-told-eye'] }), ...options)
    expect([detailOf(game, 'left-the-room'), detailOf(game, 'stayed-operation')]).toEqual([detail, 'held'])
    expect(memoryOf(game, 'joanna-told-eye') !== undefined).toBe(detail === 'phoneHer')
  })

  test('she is told once: who called her from the door is not asked to again', () => {
    const game = choose(table('door.door', { not: ['joanna-told-eye'] }), 'call')
    expect(offered(game)).not.toContain('phone')
    game.staged = []
    choose(game, 'hold', 'yours', 'hand', 'still')
    expect(game.staged.map(({ card }) => card)).toEqual(['eye.night', 'eye.drops'])
  })

  test.each([0, 1, 2, 3, 4])('from the chair in the hall one can get up at any of four times, or at none: after %i', waits => {
    const game = choose(table('door.door', { not: ['stayed-operation', 'left-the-room'] }), 'hall')
    for (let time = 0; time < waits; time++) {
      expect(offered(game)).toEqual(['in', 'wait'])
      choose(game, 'wait')
    }
    if (waits < 4) {
      choose(game, 'in')
      while (lies(game) !== 'door.cab') choose(game, offered(game)[0] ?? '')
    }
    expect(detailOf(game, 'left-the-room')).toBe('air')
    expect(memoryOf(game, 'stayed-operation') !== undefined).toBe(waits < 4)
    expect(offered(game)).toEqual(waits < 4 ? ['shoes', 'notAll'] : ['wasAfraid', 'said'])
  })
})
