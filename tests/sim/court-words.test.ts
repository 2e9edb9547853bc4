import { expect, test } from 'vitest'
import { DIRECT } from '../../sim/court/cards.ts'
import { CROSS, STING } from '../../sim/court/cross.ts'
import type { Query, Slot } from '../../sim/court/cross/define.ts'
import { INSERTS } from '../../sim/court/inserts.ts'
import { TESTIMONY } from '../../sim/court/margaret.ts'
import { courtWords } from '../../sim/court/words.ts'
import { LEADS } from '../../sim/hunt/leads.ts'

const length = (text: string): number => text.split(/\s+/).filter(word => /\w/.test(word)).length
const slots = Object.entries(CROSS) as [string, Slot][]
const queries = slots.flatMap(([id, slot]) =>
  Object.entries(slot.queries).map(([name, query]): [string, Query] => [`${id}.${name}`, query]),
)

test.each(queries)('%s is asked in 22 words at most and answered in 20', (_, query) => {
  expect(length(query.asks)).toBeLessThanOrEqual(22)
  for (const says of [query.plain, query.own, query.context, query.deflect, query.shade]) expect(length(says ?? '')).toBeLessThanOrEqual(20)
})

test('the answers of a whole slot, its plain question and the sting keep to the same', () => {
  for (const [, slot] of slots) {
    expect(length(slot.clean.asks)).toBeLessThanOrEqual(22)
    for (const says of [slot.clean.plain, slot.own, slot.since, slot.context, slot.deflect, slot.shade])
      expect(length(says ?? '')).toBeLessThanOrEqual(20)
  }
  for (const says of Object.values(STING)) if (typeof says === 'string') expect(length(says)).toBeLessThanOrEqual(22)
  for (const { asks, bare } of Object.values(DIRECT)) expect(Math.max(length(asks), length(bare))).toBeLessThanOrEqual(22)
})

test('a stance warns in four words, and its name fits its button', () => {
  for (const stance of Object.values(courtWords.stances)) {
    if (typeof stance === 'string') continue
    expect(length(stance.warning)).toBeLessThanOrEqual(4)
    expect(stance.warning.length).toBeLessThanOrEqual(28)
    if ('name' in stance) expect(stance.name.length).toBeLessThanOrEqual(15)
  }
})

test('a lead is told in few words, and its answer in 35', () => {
  for (const lead of Object.values(LEADS)) {
    expect(length(lead.like)).toBeLessThanOrEqual(12)
    expect(length(lead.hours)).toBeLessThanOrEqual(6)
    expect(Math.max(length(lead.yes), length(lead.no))).toBeLessThanOrEqual(35)
  }
})

test('a question about many names how many, and one about one does not', () => {
  for (const [, query] of queries) if (query.from !== undefined && query.from > 1) expect(query.asks).toMatch(/\{(count|times)\}/)
})

test('no word is used that the story does without', () => {
  const all = JSON.stringify([CROSS, STING, DIRECT, TESTIMONY, INSERTS, LEADS])
  for (const word of ['suddenly', 'somehow', 'realize', 'heart', 'journey', 'moment', '!']) expect(all).not.toContain(word)
})
