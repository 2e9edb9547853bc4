/** What an hour can hold: no two things are the same thing under two names. */
import { expect, test } from 'vitest'
import { ACTIVITIES, ACTIVITY_IDS, type ActivityId } from '../../sim/index.ts'

type Effects = Readonly<Record<string, number>>

/** Everything an activity takes and gives, by name. */
function effectsOf(id: ActivityId): Effects {
  const {
    minutes,
    cents = 0,
    energy,
    attention = 0,
    attentive = 0,
    grace = 0,
    desk,
    chore,
    ritual,
    does = [],
    practice = {},
  } = ACTIVITIES[id]
  const effects: Record<string, number> = { minutes, cents, energy, attention, attentive, grace, ...practice }
  if (desk !== undefined) effects.desk = (minutes * desk) / 1000
  if (chore !== undefined) effects[chore] = minutes
  if (ritual !== undefined) effects[ritual] = 1
  for (const { what, by } of does) effects[what] = (effects[what] ?? 0) + by
  return effects
}

const all = ACTIVITY_IDS.map(effectsOf)
/** The most anything has of each effect: what an effect is measured by. */
const most: Record<string, number> = {}
for (const effects of all) for (const [name, by] of Object.entries(effects)) most[name] = Math.max(most[name] ?? 0, Math.abs(by))
const scaled = (effects: Effects): Effects =>
  Object.fromEntries(Object.entries(effects).map(([name, by]) => [name, by / Math.max(1, most[name] ?? 1)]))

function length(effects: Effects): number {
  return Math.sqrt(Object.values(effects).reduce((sum, by) => sum + by * by, 0))
}

/** How unlike two are: what parts them, against the greater of the two. */
function unlike(one: Effects, other: Effects): number {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  const between = Object.fromEntries([...names].map(name => [name, (one[name] ?? 0) - (other[name] ?? 0)]))
  return length(between) / Math.max(length(one), length(other))
}

test('no two activities come within a tenth of one another in what they take and give', () => {
  const vectors = all.map(scaled)
  const alike = ACTIVITY_IDS.flatMap((id, at) =>
    ACTIVITY_IDS.slice(0, at)
      .filter((_, other) => unlike(vectors[at] ?? {}, vectors[other] ?? {}) <= 0.1)
      .map(other => `${id} ${other}`),
  )
  expect(alike).toEqual([])
})

test('what is twice the half is not alike, and the same thing is', () => {
  const desk = scaled(effectsOf('desk'))
  expect(unlike(desk, scaled(effectsOf('deskHalf')))).toBeGreaterThan(0.3)
  expect(unlike(desk, desk)).toBe(0)
})
