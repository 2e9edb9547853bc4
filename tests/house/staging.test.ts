/** The theatre keeps to its stage: whoever is put somewhere finds the spot in the room's picture, and the room says what happened at home. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RoomSheet } from '../../assets/rooms/plan.ts'
import { COURT_DAYS, type Game, lastHour, newGame, players, readMoment, run } from '../../sim/index.ts'
import { COMES } from '../../sim/story/passages.ts'
import { INTEREST_IDS } from '../../sim/people/interests.ts'
import { ACCOUNT_IDS, ACCOUNTS } from '../../sim/work/accounts.ts'
import { FIGURE_IDS, figureOf, isFigure } from '../../src/figures/people.ts'
import { RESTING } from '../../src/figures/resting.ts'
import { STANDING } from '../../src/figures/standing.ts'
import type { Scene } from '../../src/places/scene.ts'
import { markFor } from '../../src/theatre/marks.ts'
import { sceneOf, stateOf } from '../../src/theatre/staging.ts'
import { toldOf } from '../../src/theatre/told.ts'
import { root } from '../outside.ts'

const BUILT = join(root, 'assets/built')
const ROOMS = join(BUILT, 'rooms')
const FACES = { ted: 'neutral', billy: 'neutral' } as const
const POSTURES = Object.keys({ ...STANDING, ...RESTING })

const sheets = new Map(
  readdirSync(ROOMS, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => [name, JSON.parse(readFileSync(join(ROOMS, name, 'room.json'), 'utf8')) as RoomSheet]),
)

/** Every hour of a play as it is seen. */
function seen(seed: string, player: (typeof players)[keyof typeof players]): { scene: Scene; game: Game; slot: string; hers: boolean }[] {
  const hours: ReturnType<typeof seen> = []
  let last = ''
  run(newGame({ seed }), player, {
    until: game => {
      const hour = lastHour(game)
      if (hour && `${hour.day} ${hour.slot}` !== last) {
        last = `${hour.day} ${hour.slot}`
        const moment = readMoment(game, hour)
        hours.push({ scene: sceneOf(game, moment, FACES), game, slot: hour.slot, hers: moment.hers })
      }
      return false
    },
  })
  return hours
}

const weights = new Map<string, number>()

/** Bytes of a picture file, or of all that lies in a folder. */
function weigh(path: string): number {
  const known = weights.get(path)
  if (known !== undefined) return known
  const full = join(BUILT, path)
  const bytes = statSync(full).isDirectory()
    ? readdirSync(full).reduce((sum, file) => sum + statSync(join(full, file)).size, 0)
    : statSync(full).size
  weights.set(path, bytes)
  return bytes
}

/** What a scene loads: its room, its people, what they hold, what the year has put there. */
function bytesOf(place: string, cast: readonly string[]): number {
  const sheetsOf = [...cast.filter(isFigure), 'props'].flatMap(who => [`people/${who}.webp`, `people/${who}.json`])
  return [`rooms/${place}`, 'rooms/yearly.webp', ...sheetsOf].reduce((sum, path) => sum + weigh(path), 0)
}

const play = seen('staging', players.balanced)

test('everybody stands where the room has a spot, in a posture and in clothes that are drawn', () => {
  expect(play.length).toBeGreaterThan(2500)
  const missing = new Set<string>()
  for (const { scene } of play) {
    for (const { who, spot, pose, wears } of scene.cast) {
      if (!isFigure(who)) continue
      if (spot === undefined || !sheets.get(scene.place)?.spots[spot]) missing.add(`${scene.place} has no ${spot}`)
      if (!POSTURES.includes(pose)) missing.add(`${pose} is no posture`)
      if (wears !== undefined && !figureOf(who).wears.includes(wears)) missing.add(`${who} has no ${wears}`)
    }
  }
  expect([...missing]).toEqual([])
})

test('who washes in the basement is seen there, beside the neighbor who notices', () => {
  const below = play.filter(({ scene }) => scene.place === 'basement')
  expect(below.length).toBeGreaterThan(0)
  for (const { scene } of below) expect(scene.cast.map(({ who }) => who)).toEqual(expect.arrayContaining(['ted', 'ostrow']))
})

test('no two people stand on one spot', () => {
  for (const { scene } of play) {
    const spots = scene.cast.map(({ spot }) => spot)
    expect(new Set(spots).size, `${scene.place}: ${spots.join(', ')}`).toBe(spots.length)
  }
})

test('no scene brings more than a megabyte and a half', () => {
  const heaviest = Math.max(
    ...play.map(({ scene: { place, cast } }) =>
      bytesOf(
        place,
        cast.map(({ who }) => who),
      ),
    ),
  )
  expect(heaviest).toBeLessThanOrEqual(1.5 * 1024 * 1024)
})

test('nights that nothing fills are slept in his own room; in her last week she is awake, whatever he does', () => {
  const nights = play.filter(({ slot, scene }) => slot === 'night' && scene.place === 'tedsRoom')
  expect(nights.length).toBeGreaterThan(50)
  for (const { scene } of nights)
    expect(scene.cast).toEqual([expect.objectContaining({ who: 'ted', spot: 'bed', pose: 'lie', expression: 'asleep' })])
  const hers = play.filter(({ slot, scene, hers }) => hers && slot === 'night' && scene.place === 'apartment')
  expect(hers.filter(({ scene }) => scene.cast.some(({ who, expression }) => who === 'joanna' && expression === 'sad')).length).toBe(3)
  const game = newGame({ seed: 'staging' })
  const slept = sceneOf(game, { ...readMoment(game, { day: 1, slot: 'night' }), what: null, all: [] }, FACES)
  expect(slept.cast.map(({ who, spot }) => `${who} ${spot}`)).toEqual(['ted bed', 'joanna edge'])
})

test('what was sold is gone from the picture, and nobody sits on a sofa that two brothers have carried down', () => {
  const game = newGame({ seed: 'sold' })
  expect(stateOf(game).missing).toEqual([])
  game.counts['sold.sofa'] = 1
  game.counts['sold.camera'] = 1
  expect(stateOf(game).missing).toEqual(['camera', 'sofa'])
  const { spot, pose } = markFor('apartment', 'newspaper', new Set(['sofaLeft', 'sofaRight']))
  expect([spot, pose]).toEqual(['tableLeft', 'newspaper'])
})

test('what the play puts into places away from home is painted there, one of each kind at a time', () => {
  const painted = new Set([...sheets.values()].flatMap(({ things }) => things.map(({ number }) => number as string)))
  const game = newGame({ seed: 'told' })
  const told = (change: Partial<Game>): string[] => toldOf({ ...game, ...change })
  for (const interest of INTEREST_IDS) {
    const [held, ...more] = told({ interests: [interest] }).filter(thing => thing.startsWith('case-'))
    expect(more).toEqual([])
    expect(painted, interest).toContain(held)
  }
  expect(told({ interests: ['chess', 'maps'] })).toContain('case-maps')
  expect(told({ delivered: [] }).filter(thing => thing.startsWith('ad-'))).toEqual([])
  for (const account of ACCOUNT_IDS) {
    if (!ACCOUNTS[account].at.includes('agency')) continue
    expect(painted).toContain(`ad-${account}`)
    expect(told({ delivered: [{ account, day: 40, quality: 600, late: false }] })).toContain(`ad-${account}`)
  }
  const trial = (day: number): string[] => told({ day }).filter(thing => thing.startsWith('trial-'))
  expect(trial(COURT_DAYS.joanna - 1)).toEqual([])
  for (const [at, day] of [COURT_DAYS.joanna, COURT_DAYS.margaret, COURT_DAYS.cross].entries()) {
    expect(trial(day)).toEqual([`trial-${at + 1}`])
    expect(painted).toContain(`trial-${at + 1}`)
  }
  expect(new Set([0, 1, 2].flatMap(day => told({ day }).filter(thing => thing.startsWith('score-')))).size).toBe(3)
  for (const day of [0, 1, 2]) for (const thing of told({ day })) expect(painted).toContain(thing)
})

test('a full court is no heavier than any other scene, on the day that brings most: the neighbor is heard, and the pew is full', () => {
  const day = readdirSync(join(ROOMS, 'courtroom')).filter(file => !/^view-(?!day)/.test(file))
  const room = day.reduce((sum, file) => sum + weigh(`rooms/courtroom/${file}`), 0)
  const files = (kind: string, names: readonly string[]): number =>
    names.reduce((sum, name) => sum + weigh(`${kind}/${name}.webp`) + weigh(`${kind}/${name}.json`), 0)
  const seen = files('shots', ['carlisle', 'ted', 'joanna', 'margaret', 'gallery']) + files('people', ['billy', 'margaret', 'props'])
  expect(room + seen).toBeLessThanOrEqual(1.5 * 1024 * 1024)
  expect(Object.keys(sheets.get('courtroom')?.spots ?? {}).filter(spot => spot.startsWith('pew'))).toHaveLength(4)
  const sheet = JSON.parse(readFileSync(join(BUILT, 'shots/gallery.json'), 'utf8')) as { frames: object }
  expect(Object.keys(sheet.frames).sort()).toEqual(
    Object.keys(COMES)
      .flatMap(who => [who, `${who}/blink`])
      .sort(),
  )
})

test('hands that have no table rest on the lap', () => {
  expect(markFor('emergency', 'sit', new Set()).pose).toBe('bench')
  expect(markFor('restaurant', 'sit', new Set()).pose).toBe('sit')
})

test('every place has a floor for two and a light to act under; by day no room is without a window or a lamp', () => {
  for (const [place, { spots, lamps, view, base }] of sheets) {
    if (place === 'title') continue
    expect(Object.keys(spots), place).toEqual(expect.arrayContaining(['left', 'middle', 'right']))
    expect(lamps?.length ?? 0, place).toBeGreaterThan(0)
    expect(view !== undefined || base.lamp, place).toBe(true)
  }
  expect(FIGURE_IDS.length).toBe(33)
})
