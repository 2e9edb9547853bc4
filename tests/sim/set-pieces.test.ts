/** The set pieces up to the hospital, walked from end to end: none can be failed, and each is kept as it was done. */
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../sim/change.ts'
import { offer } from '../../sim/events/card.ts'
import type { CardId } from '../../sim/events/index.ts'
import { memoryOf } from '../../sim/memory/ledger.ts'
import { readCard } from '../../sim/reading.ts'
import { dice } from '../../sim/random.ts'
import type { Game } from '../../sim/state.ts'
import { step } from '../../sim/step.ts'
import { ROWS } from '../../sim/story/calendar.ts'
import { factWords } from '../../sim/words.ts'
import { onTrip, tedAtDesk, whoHasBilly } from '../../sim/week/who.ts'
import { choose, detailOf, isDone, lies, offered, said, table } from './table.ts'

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
    expect(row?.when).toEqual([{ is: 'not', that: { is: 'remembers', kind: 'told-him-why', times: 1 } }])
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

describe('what follows', () => {
  /** What is told when an option is taken. */
  function follows(id: string, so: Parameters<typeof table>[1], option: string): string {
    const game = table(id, so)
    const facts: Fact[] = []
    step(game, { do: 'choose', option }, fact => facts.push(fact))
    return facts.map(fact => factWords(game, fact) ?? '').join(' ')
  }
  const told: [what: string, id: string, so: Parameters<typeof table>[1], option: string, says: RegExp][] = [
    ['he put out the lamp', 'margaret.quarrel', { kept: ['put-out-the-lamp'] }, 'ask', /any lamp in there/],
    ['he saw the shirts', 'margaret.quarrel', { not: ['put-out-the-lamp'], kept: ['saw-the-ironing'] }, 'ask', /about the nine/],
    ['a strip from the parade', 'margaret.message', { kept: ['ticker-strip'] }, 'keep', /confirm/],
    ['a letter was read first', 'two.goodMorning', { kept: ['letter-read-first'] }, 'mail', /flaps as they were stuck/],
    ['the line amuses', 'prologue.callThursday', { arc: { line: 0 } }, 'later', /like a gate/],
    ['the line moves', 'prologue.callThursday', { arc: { line: 1 } }, 'later', /takes off the hat/],
    ['the line pleases', 'prologue.callThursday', { arc: { line: 2 } }, 'later', /looks at his watch/],
    ['the tap is run', 'eye.night', { kept: ['fever-night'] }, 'as', /run it cold/],
    ['the cough is known', 'prologue.after', { kept: ['heard-the-cough'], chose: { 'prologue.leaving': 'win' } }, 'turn', /done it once/],
    ['her neighbour had the turn', 'run.grocer', { arc: { eyeWatched: 1 } }, 'margaret', /She’s back there/],
    ['and had not', 'run.grocer', { arc: { eyeWatched: 2 } }, 'margaret', /Which door/],
    ['he was spoken to all the way', 'run.quiet', { arc: { eyeWay: 0 } }, 'his', /the local/],
    ['counted for', 'run.quiet', { arc: { eyeWay: 1 } }, 'his', /That’s six/],
    ['sung to', 'run.quiet', { arc: { eyeWay: 2 } }, 'his', /Lower/],
    ['run with', 'run.quiet', { arc: { eyeWay: 3 } }, 'his', /Open or closed/],
  ]
  test.each(told)('%s', (_, id, so, option, says) => expect(follows(id, so, option)).toMatch(says))
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
    expect(offered(game)).toEqual(['out', 'shoes'])
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
      // He sees the hall, and nobody in it whom he is waiting for.
      expect(readCard(game)?.faces.map(({ who }) => who)).toEqual(['ted'])
      choose(game, 'wait')
    }
    if (waits < 4) {
      choose(game, 'in')
      if (lies(game) !== 'door.cab') expect(readCard(game)?.faces.map(({ who }) => who)).toEqual(['billy', 'rao'])
      while (lies(game) !== 'door.cab') choose(game, offered(game)[0] ?? '')
    }
    expect(detailOf(game, 'left-the-room')).toBe('air')
    expect(memoryOf(game, 'stayed-operation') !== undefined).toBe(waits < 4)
    expect(offered(game)).toEqual(waits < 4 ? ['shoes', 'notAll'] : ['wasAfraid', 'said'])
  })
})
