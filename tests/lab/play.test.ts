/** One play: its record, its story, its save and its code. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replayed } from '../../lab/replay.ts'
import { document, folder, lab } from './lab.ts'

type PlayRecord = {
  hash: string
  code: string
  days: number
  beats: { id: string; day: number; date: string; option: string | null; memories: string[] }[]
  events: { id: string; day: number; option: string | null }[]
  memories: { ref: string }[]
  score: number
  outcomes: { score: number; ending: string; canonical: boolean }
}
const record = async (...words: string[]): Promise<PlayRecord> => (await document('play', ...words)) as PlayRecord

test('the same seed and player are the same play, to the last letter', async () => {
  const [one, other] = await Promise.all([lab(['play', '--seed', 'twice', '--json']), lab(['play', '--seed', 'twice', '--json'])])
  expect(one.status).toBe(0)
  expect(one.said).toBe('')
  expect(one.out).toBe(other.out)
})

test('a record names the beats in their order, each with its date, its option and what was kept of it', async () => {
  const { beats, days, events, memories, score, outcomes } = await record('--seed', 'beats', '--player', 'devoted')
  expect(days).toBe(553)
  expect(beats.find(beat => beat.id === 'B5')?.date).toBe('Thursday, October 19, 1978')
  expect(beats.map(beat => beat.id).toSorted((one, other) => Number(one.slice(1)) - Number(other.slice(1)))).toEqual(
    Array.from({ length: 27 }, (_, at) => `B${at + 1}`),
  )
  const places = beats.map(beat => beat.day * 100 + Number(beat.id.slice(1)))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(events.every(event => event.option !== null)).toBe(true)
  const refs = memories.map(memory => memory.ref)
  for (const beat of beats) for (const ref of beat.memories) expect(refs).toContain(ref)
  expect(score).toBe(outcomes.score)
  expect(score).toBeGreaterThan(0)
  expect(score).toBeLessThanOrEqual(1000)
})

test('the balance is the play’s own: another value, another play, and its code remembers it', async () => {
  const usual = await record('--seed', 'own')
  const other = await record('--seed', 'own', '--set', 'ted.strain.base=350')
  expect(other.hash).not.toBe(usual.hash)
  expect(await document('replay', other.code)).toEqual({ ok: true, hash: other.hash, days: 553 })
})

test('a save comes back to the same hash; changed or cut it is refused with status 1', async () => {
  const file = join(folder(), 'save.json')
  const { hash } = await record('--seed', 'kept', '--save', file)
  expect(await document('replay', file)).toEqual({ ok: true, hash, days: 553 })
  const text = readFileSync(file, 'utf8')
  const changed = [
    text.slice(0, text.length / 2),
    text.replace('"seed":"kept"', '"seed":"left"'),
    text.replace('"do":"live"', '"do":"lastWeek"'),
    text.replace(/"numbers":\{"ted.energy":\d+/, '"numbers":{"ted.energy":1000'),
    '',
    'null',
  ]
  for (const other of changed) {
    expect(other).not.toBe(text)
    writeFileSync(file, other)
    expect(replayed(file)).toEqual({ ok: false, why: expect.stringMatching(/^This .*\.$/) })
  }
})

test('a code lives again; with a letter changed, or an end missing, it is refused', async () => {
  const { code, hash } = await record('--seed', 'shared')
  expect(code).toMatch(/^b2-[\w-]+$/)
  expect(await document('replay', code)).toEqual({ ok: true, hash, days: 553 })
  const other = (letter: string | undefined): string => (letter === 'A' ? 'B' : 'A')
  const { status, out } = await lab(['replay', code.slice(0, 100), '--json'])
  expect({ status, answer: JSON.parse(out) }).toMatchObject({ status: 1, answer: { ok: false, why: expect.any(String) } })
  const flipped = [20, 1000, code.length - 1].map(at => code.slice(0, at) + other(code[at]) + code.slice(at + 1))
  for (const broken of [...flipped, code.slice(0, -1), code.slice(0, 100), `${code}A`, `c2-${code.slice(3)}`, 'b2-', 'b2-%%%']) {
    expect(replayed(broken)).toMatchObject({ ok: false, why: expect.any(String) })
  }
})

test('the story is told from the pitch to the album, every slot of its sentences filled', async () => {
  const { status, out } = await lab(['play', '--seed', 'read', '--player', 'workaholic'])
  expect(status).toBe(0)
  for (const words of ['THE ACCOUNT', 'I. THE PAN', 'V. BREAKFAST', 'Week 78', 'Strand: “', 'THE ALBUM', 'b2-'])
    expect(out).toContain(words)
  // The code at the end is any letters at all.
  const lines = out.split('\n').filter(line => !line.startsWith('b2-'))
  expect(lines.filter(line => /[{}]|undefined|null|NaN/.test(line))).toEqual([])
  expect(lines.filter(line => line.length > 84)).toEqual([])
})

test('a trace is a row a change, and the rows of a quantity add up to where it stands', async () => {
  const { trace } = (await document('play', '--seed', 'traced', '--trace')) as {
    trace: { quantity: string; change: number; now: number; by: string }[]
  }
  const bond = trace.filter(row => row.quantity === 'billy.bond')
  expect(bond.length).toBeGreaterThan(50)
  let now = (bond[0]?.now ?? 0) - (bond[0]?.change ?? 0)
  for (const row of bond) {
    now += row.change
    expect(row.now).toBe(now)
  }
  expect(new Set(trace.map(row => row.by))).not.toContain('')
})

test('why: the causes of a week add up to its change', async () => {
  const told = (await document('why', 'traced', 'billy.security', '9-12', '--player', 'devoted')) as {
    before: number
    after: number
    change: number
    sums: { change: number; words: string }[]
    causes: { change: number }[]
  }
  const sum = (rows: { change: number }[]): number => rows.reduce((all, row) => all + row.change, 0)
  expect(told.after - told.before).toBe(told.change)
  expect(sum(told.causes)).toBe(told.change)
  expect(sum(told.sums)).toBe(told.change)
  expect(told.sums.every(row => row.words !== '')).toBe(true)
})
