/** Every condition of every card can hold: each wording, option, way and effect, beside what its card wants and what stands before it. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Way, Wording } from '../../sim/events/define.ts'
import { type AnyCard, CARD_IDS, cardAt } from '../../sim/events/index.ts'
import { any, arc, billy, type Condition, type Effect, happened, not, remembers, season, weather, weeks } from '../../sim/events/words.ts'
import { KINDS } from '../../sim/memory/kinds.ts'
import { catalogue } from '../../sim/words.ts'
import { neverHolds } from './satisfiable.ts'

/** Every kind that a card, an activity, an ask or a rule writes. */
const written = new Set<string>()
for (const file of readdirSync('sim', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))) {
  const source = readFileSync(`sim/${file}`, 'utf8')
  for (const [, kept = ''] of source.matchAll(/\b(?:remember|once)\(([^;\n]*)/g))
    for (const [, kind = ''] of kept.matchAll(/'([a-z0-9-]+)'/g)) written.add(kind)
  for (const [, kind = ''] of source.matchAll(/\b(?:remembers|forgets|by): '([a-z0-9-]+)'/g)) written.add(kind)
  for (const [, mending = ''] of source.matchAll(/\bby: MemoryKind = ([^\n]*)/g))
    for (const [, kind = ''] of mending.matchAll(/'([a-z0-9-]+)'/g)) written.add(kind)
}

/** A table of wordings or ways, each reached past those before it. A card that comes again takes whichever holds. */
function unreached(card: AnyCard, path: string, rows: readonly { when: readonly Condition[] }[], wanted: readonly Condition[]): string[] {
  return rows.flatMap(({ when }, at) => {
    const before = when.length === 0 ? rows : rows.slice(0, at)
    const conditional = card.again === undefined ? before.filter(row => row.when.length > 0).map(row => row.when) : []
    const why = neverHolds(card, [...wanted, ...when], conditional, written)
    return why === null ? [] : [`${path}.${at}: ${why}`]
  })
}

const rowsOf = (text: string | readonly Wording[] | readonly Way[] | undefined): readonly { when: readonly Condition[] }[] =>
  text === undefined || typeof text === 'string' ? [] : text

/** The branches of an option’s effects. */
function branches(effects: readonly Effect[], held: readonly Condition[] = []): (readonly Condition[])[] {
  return effects.flatMap(effect => {
    if (effect.do === 'chance') return [...branches(effect.then, held), ...branches(effect.otherwise, held)]
    if (effect.do !== 'when') return []
    return [[...held, ...effect.if], ...branches(effect.then, [...held, ...effect.if]), ...branches(effect.otherwise, held)]
  })
}

test('each wording, option, way and branch can be reached', () => {
  const never: string[] = []
  for (const id of CARD_IDS) {
    const card = cardAt(id)
    const why = neverHolds(card, [], [], written)
    if (why !== null) never.push(`${id}: ${why}`)
    for (const [at, panel] of (card.panels ?? []).entries()) never.push(...unreached(card, `${id}.panels.${at}`, rowsOf(panel), []))
    never.push(...unreached(card, `${id}.text`, rowsOf(card.text), []))
    for (const [option, choice] of Object.entries(card.choices)) {
      const open = [...(choice.shown ?? []), ...(choice.when ?? [])]
      const closed = neverHolds(card, open, [], written)
      if (closed !== null) never.push(`${id}.${option}: ${closed}`)
      never.push(...unreached(card, `${id}.${option}.text`, rowsOf(choice.text), open))
      never.push(...unreached(card, `${id}.${option}.leads`, rowsOf(typeof choice.leads === 'string' ? undefined : choice.leads), open))
      for (const branch of branches(choice.then)) {
        const shut = neverHolds(card, [...open, ...branch], [], written)
        if (shut !== null) never.push(`${id}.${option} does: ${shut}`)
      }
    }
  }
  expect(never).toEqual([])
})

test('every kind of memory is written somewhere, and read somewhere', () => {
  const kinds = Object.keys(KINDS)
  expect(kinds.filter(kind => !written.has(kind))).toEqual([])
  const read = new Set<string>()
  for (const file of readdirSync('sim', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))) {
    if (file.startsWith('memory/kinds')) continue
    const source = readFileSync(`sim/${file}`, 'utf8')
    const lines = source
      .split('\n')
      .map(line => line.replace(/\b(remember|mend|once)\([^()]*\)/g, '').replace(/\b(remembers|by): '[a-z0-9-]+'/g, ''))
    for (const line of lines) for (const [, kind = ''] of line.matchAll(/'?\b([a-z0-9]+(?:-[a-z0-9]+)*)'?/g)) read.add(kind)
  }
  // What is done so late that nobody speaks of it again has its picture in the album, as everything has.
  const late = /^(story\/(restaurant|verdict|steps|settled|chambers|chicago|tray|season|interstate|lobby)|court\/answers|hunt\/hunt)\.ts$/
  const early = readdirSync('sim', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.startsWith('memory/kinds') && !late.test(file))
    .map(file => readFileSync(`sim/${file}`, 'utf8'))
  const unread = kinds.filter(kind => !read.has(kind))
  expect(unread.filter(kind => early.some(source => source.includes(`'${kind}'`)))).toEqual([])
  expect(Object.keys(catalogue.memories)).toEqual(kinds)
})

test('a condition that can’t hold is found', () => {
  const card = { ...cardAt('rounds.friday') }
  const fails = (...wanted: Condition[]): string | null => neverHolds(card, wanted, [], written)
  expect(fails(weeks(3, 9))).toBe(null)
  expect(fails(weeks(78, 79))).toBe('no day')
  expect(fails(season('summer'), weeks(3, 9))).toBe('no day')
  expect(fails(weather('snow'), season('summer'))).toBe('no day')
  expect(fails(billy.bond.atLeast(600), billy.bond.below(500))).toBe('billy.bond')
  expect(fails(billy.bond.below(0))).toBe('billy.bond')
  expect(fails(remembers('ferry', 2), not(remembers('ferry')))).toBe('remembers ferry')
  expect(fails(arc('line', 3))).toBe('arc line')
  expect(fails(happened('rounds.friday', 'dance'))).toBe('rounds.friday has no option dance')
  expect(fails(any(weeks(78, 79), weeks(3, 9)))).toBe(null)
  expect(neverHolds(card, [weeks(5, 6)], [[weeks(3, 9)]], written)).toBe('no day')
})
