/** Every text as it stands, and eight plays as they are read: lengths, words of another time, names, slots, and nothing said twice. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isRitual, readGame } from '../../lab/reading.ts'
import { ACTIVITIES } from '../../sim/activities/index.ts'
import { DIRECT } from '../../sim/court/cards.ts'
import { CROSS } from '../../sim/court/cross.ts'
import { INSERTS } from '../../sim/court/inserts.ts'
import { TESTIMONY } from '../../sim/court/margaret.ts'
import type { Wording } from '../../sim/events/define.ts'
import { CARD_IDS, cardAt, isScene } from '../../sim/events/index.ts'
import { KINDS } from '../../sim/memory/kinds.ts'
import { NAMES, PEOPLE } from '../../sim/people/names.ts'
import { type PlayerId, players } from '../../sim/players/index.ts'
import { line, say, timesSaid } from '../../sim/said.ts'
import { hash } from '../../sim/hash.ts'
import { newGame, step } from '../../sim/step.ts'
import { ASKS } from '../../sim/week/asks.ts'
import { LIST } from '../../sim/week/list.ts'
import { PROMISES } from '../../sim/week/promises.ts'
import { isTopic, TOPICS, topicEffects } from '../../sim/week/topics.ts'
import { SLIPS } from '../../sim/work/slips.ts'
import { catalogue, contextOf } from '../../sim/words.ts'

const length = (text: string): number => text.split(/\s+/).filter(word => /[\w{]/.test(word)).length
const wordings = (text: string | readonly Wording[]): string[] => (typeof text === 'string' ? [text] : text.map(each => each.text))

/** Every text of a tree with the path at which it stands. */
function texts(at: unknown, path = ''): [path: string, text: string][] {
  if (typeof at === 'string') return [[path, at]]
  if (typeof at !== 'object' || at === null) return []
  return Object.entries(at).flatMap(([key, each]) => texts(each, path === '' ? key : `${path}.${key}`))
}
const ALL = texts(catalogue)
/** What is told, and so filled; labels of calendar, tape and tables are read as they are. */
const TOLD =
  /^(events|story|passages|memories|details|recalls|topics\.\w+\.(told|needs|answered)|(asks|promises)\.\w+\.(kept|broken)|list\.\w+\.(done|left)|slips\.\w+\.(text|elsewhere)|sitters|illnesses\.\w+\.(wakes|text)|(steps|interests)\.\w+\.text|report|tells|body|anger|stages\.\w+\.text|memos|rival|mail\.\w+\.(notice|bites|mended)|things\.\w+\.(sold|gone)|broke|court|endings)(\.|$)/
const told = ALL.filter(([path, text]) => TOLD.test(path) && text.includes(' '))

describe('a card', () => {
  const long: string[] = []
  for (const id of CARD_IDS) {
    const { title, panels = [], text, choices } = cardAt(id)
    if (length(title) > 5) long.push(`${id} title`)
    for (const panel of [...panels, text]) for (const each of wordings(panel)) if (length(each) > 60) long.push(`${id}: ${each}`)
    for (const option of Object.keys(choices)) {
      const choice = choices[option]
      if (!choice) continue
      if (length(choice.label) > 9) long.push(`${id}.${option} label`)
      for (const each of wordings(choice.text)) if (length(each) > 35) long.push(`${id}.${option}: ${each}`)
    }
  }
  test('has a title of five words, sixty to say how things stand, nine to an option, thirty-five to what comes of it', () =>
    expect(long).toEqual([]))

  test('has options that change something, each something else', () => {
    for (const id of CARD_IDS) {
      const { choices } = cardAt(id)
      const does = Object.values(choices).map(({ costs, then, leads, text }) => {
        expect(then.length + (costs?.length ?? 0) + (leads === undefined ? 0 : 1), `${id}: ${wordings(text)[0]}`).toBeGreaterThan(0)
        return JSON.stringify([costs, then, leads])
      })
      expect(new Set(does).size, id).toBe(does.length)
    }
  })

  test('that comes again has as many wordings of what follows as of itself', () => {
    const few: string[] = []
    for (const id of CARD_IDS) {
      const { again, text, choices } = cardAt(id)
      if (isScene(id) || again === undefined || isRitual(id)) continue
      for (const option of Object.keys(choices)) {
        if (wordings(choices[option]?.text ?? '').length < wordings(text).length) few.push(`${id}.${option}`)
      }
    }
    expect(few).toEqual([])
  })
})

test('what is said at bedtime and of small things keeps to thirty-five words', () => {
  expect(told.filter(([path, text]) => /^(topics|recalls|asks|promises|list|slips)\./.test(path) && length(text) > 35)).toEqual([])
})

test('a memory has eighteen words at most', () => {
  expect(Object.entries(KINDS).filter(([, { text }]) => length(text) > 18)).toEqual([])
})

test('no word is of another time, and none is the one the story does without', () => {
  const other =
    /\b(suddenly|somehow|realized?|journey|moment|parenting|playdates?|kiddo|reach(ed)? out|multitask\w*|microwave|walkman|fax|computers?|closure|boundaries|quality time|internet|website|e-?mail|online|video|cell ?phone|laptop|seat ?belt|answering machine|bike helmet|bottled water|post-its?|single dad)\b/i
  expect(ALL.filter(([, text]) => other.test(text))).toEqual([])
})

test('nobody is called by name but through the table of names', () => {
  const names = PEOPLE.map(id => NAMES[id].short).join('|')
  const literal = new RegExp(`(^|[^\\p{L}{])(${names})(?![\\p{L}}])`, 'u')
  expect(told.filter(([, text]) => literal.test(text))).toEqual([])
})

describe('a slot', () => {
  /** What facts bring with them, by where the text stands; all else comes from the play. */
  const BROUGHT: Readonly<Record<string, readonly string[]>> = {
    memories: ['detail', 'count', 'times'],
    recalls: ['detail', 'count', 'times', 'month'],
    court: ['card', 'count', 'times'],
    refusals: ['count', 'low', 'high', 'path'],
    tallies: ['count', 'who'],
    causes: ['what'],
  }
  /** What the record alone can fill, and the weeks in which it is asked to. */
  const SEASON: Readonly<Record<string, RegExp>> = {
    reasons: /^story\.job\./,
    reason: /^story\.lobby\./,
    worst: /^story\.courtroom\.threeCards\./,
    gallery: /^story\.courtroom\.joanna\./,
    judgeFor: /^story\.verdict\.reading\./,
    judgeAgainst: /^story\.verdict\.reading\./,
    employer: /^passages\.found/,
    pay: /^passages\.found/,
    kept: /^endings\./,
    wednesdays: /^endings\./,
    saturdays: /^endings\./,
    remanded: /^endings\./,
    lifted: /^endings\./,
  }
  const known = Object.keys(contextOf(newGame({ seed: 'slots' })))

  test('can be filled wherever it stands', () => {
    const empty: string[] = []
    for (const [path, text] of ALL)
      for (const [, slot = ''] of text.matchAll(/\{(\w+)\}/g)) {
        if (known.includes(slot) || BROUGHT[path.split('.')[0] ?? '']?.includes(slot)) continue
        if (!SEASON[slot.replace(/\d$/, '')]?.test(path)) empty.push(`${path} {${slot}}`)
      }
    expect(empty).toEqual([])
  })
})

describe('what the court asks for', () => {
  const kindsIn = (at: unknown): string[] => texts(at).flatMap(([, text]) => (Object.hasOwn(KINDS, text) ? [text] : []))

  test('is written somewhere in the play', () => {
    const written = new Set(
      kindsIn([ASKS, PROMISES, LIST, SLIPS, ACTIVITIES, CARD_IDS.map(id => Object.values(cardAt(id).choices).map(({ then }) => then))]),
    )
    for (const file of readdirSync('sim', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')))
      for (const [, kept = ''] of readFileSync(`sim/${file}`, 'utf8').matchAll(/\bremember\(today, ([^;\n]*)/g))
        for (const [, kind = ''] of kept.matchAll(/'([a-z0-9-]+)'/g)) written.add(kind)
    const unwritten = new Set(kindsIn([CROSS, TESTIMONY, INSERTS, DIRECT]).filter(kind => !written.has(kind)))
    expect([...unwritten]).toEqual([])
  })
})

describe('a line that comes again', () => {
  const today = (seed: string, tell?: (fact: { path: string }) => void) => ({ game: newGame({ seed }), slot: null, tell })

  test('is said once in each wording, and then no more, whether or not anybody listens', () => {
    const heard: string[] = []
    const listened = today('again', fact => heard.push(fact.path))
    const alone = today('again')
    for (let turn = 0; turn < 5; turn++) {
      say(listened, line('slips.late.text', ['one', 'two', 'three']))
      say(alone, line('slips.late.text', ['one', 'two', 'three']))
    }
    expect(heard).toEqual(['slips.late.text.0', 'slips.late.text.1', 'slips.late.text.2'])
    expect(timesSaid(alone.game, 'slips.late.text')).toBe(3)
    expect(hash(alone.game)).toBe(hash(listened.game))
  })

  test('has six wordings at bedtime, five at the office, two or more elsewhere', () => {
    for (const { told, needs } of Object.values(TOPICS)) {
      expect(told).toHaveLength(6)
      if (needs) expect(needs.told).toHaveLength(3)
    }
    const { lostTemper, ...often } = SLIPS
    for (const { text } of Object.values(often)) expect(text).toHaveLength(5)
    expect(lostTemper.text).toHaveLength(1) // one card writes it, once
    for (const { done, left } of Object.values(LIST)) expect([done.length, left.length]).toEqual([3, 3])
    for (const { kept, broken } of Object.values(ASKS)) expect(Math.min(kept.length, broken.length)).toBeGreaterThanOrEqual(2)
  })

  test('a question of his closes when it is answered, is told closed once, gives way to another, and opens when it is asked anew', () => {
    const heard: string[] = []
    const evening = today('answered', fact => heard.push(fact.path))
    const { game } = evening
    game.day = 70
    game.numbers['ted.skill.listening'] = 1000
    step(game, { do: 'topics', ids: ['mommy', 'day'] })
    for (let times = 0; times < 16; times++) topicEffects(evening)
    expect(isTopic(game, 'mommy')).toBe(false)
    expect(game.topics).not.toContain('mommy')
    expect(game.topics.every(id => isTopic(game, id))).toBe(true)
    expect(heard.filter(path => path.startsWith('topics.mommy.answered'))).toEqual(['topics.mommy.answered.closes.0'])
    game.arc.callDay = 70
    expect(isTopic(game, 'mommy')).toBe(true)
  })
})

describe('a play, read from its first day to its last', () => {
  test.each([
    ['balanced', 'reader-1'],
    ['balanced', 'reader-2'],
    ['workaholic', 'reader-3'],
    ['workaholic', 'reader-4'],
    ['devoted', 'reader-5'],
    ['devoted', 'reader-6'],
    ['random', 'reader-7'],
    ['learner', 'reader-8'],
  ] as const satisfies [PlayerId, string][])('%s, %s: nothing is said twice but what was written to be', (player, seed) => {
    expect(readGame(newGame({ seed }), players[player]).twice).toEqual([])
  })
})
