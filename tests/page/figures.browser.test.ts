/** People: everybody has every picture, stands on the floor, reaches what they reach for, and fits into a close shot. */
import 'pixi.js/unsafe-eval'
import { expect, test } from 'vitest'
import type { PersonId } from '../../sim/index.ts'
import { bodyOf } from '../../src/figures/bodies.ts'
import { CloseUp } from '../../src/figures/closeup.ts'
import { EXPRESSIONS, type Expression, EYES, lookOf, MOUTHS } from '../../src/figures/expressions.ts'
import { mix, walking } from '../../src/figures/gait.ts'
import { loadPerson, loadShot, pictures, shotPictures } from '../../src/figures/load.ts'
import { FIGURE_IDS, type FigureId, figureOf } from '../../src/figures/people.ts'
import { portrait } from '../../src/figures/portrait.ts'
import { type PoseName, poseOf } from '../../src/figures/poses.ts'
import { Puppet } from '../../src/figures/puppet.ts'
import { RESTING } from '../../src/figures/resting.ts'
import { settle, solve } from '../../src/figures/solve.ts'
import { STANDING } from '../../src/figures/standing.ts'

const postures = Object.keys({ ...STANDING, ...RESTING }) as PoseName[]

/** Lives for `seconds`, in steps of a thirtieth. */
function live(puppets: readonly Puppet[], seconds: number): void {
  for (let step = 0; step < seconds * 30; step++) for (const puppet of puppets) puppet.tick(1 / 30)
}

test('a portrait whose picture is still under way says when it has come', async () => {
  // First in the file: nobody has been loaded yet.
  await new Promise<void>(ready => {
    const face = portrait('ostrow', 'happy', { diameter: 48, ready })
    face.express('worried')
  })
  const face = portrait('ostrow', 'happy', { diameter: 48 })
  expect(face.width).toBeGreaterThan(40)
  expect(face.width).toBeLessThan(80)
})

test('everybody the rules know is drawn, and nobody else', () => {
  const drawn: readonly PersonId[] = FIGURE_IDS
  const known = {} as Record<PersonId, true> satisfies Record<FigureId, true>
  expect(drawn.length).toBeGreaterThan(30)
  expect(known).toEqual({})
})

test('an asked-for face is one of fourteen, and each is unlike the others', () => {
  const looks = Object.keys(EXPRESSIONS).map(name => JSON.stringify(lookOf(name as Expression)))
  expect(looks).toHaveLength(14)
  expect(new Set(looks).size).toBe(14)
})

test.each(FIGURE_IDS)('%s has every picture that a face and a posture ask for', async who => {
  await Promise.all([loadPerson(who), loadShot(who)])
  const figure = pictures(who).textures
  const props = pictures('props').textures
  const wanted = ['skull', 'hair', 'nose', 'brow', 'cheeks', 'bags', 'tears']
  for (const eye of EYES) wanted.push(`eyes_${eye}`)
  for (const mouth of MOUTHS) wanted.push(`mouth_${mouth}`)
  for (const name of wanted) {
    expect(figure, name).toHaveProperty(name)
    expect(shotPictures(who).textures, name).toHaveProperty(name)
  }
  expect(shotPictures(who).textures).toHaveProperty('chest')
  for (const name of postures) {
    for (const { picture } of solve(bodyOf(figureOf(who).body), poseOf(name)).parts) {
      if (['head', 'headBack', 'lap'].includes(picture)) continue
      expect({ ...props, ...figure }, `${name} needs ${picture}`).toHaveProperty(picture)
    }
  }
  for (const wears of figureOf(who).wears.slice(1)) expect(figure).toHaveProperty([`${wears}/torso`])
})

test('whoever walks has a foot on the floor and none under it', () => {
  for (const who of FIGURE_IDS) {
    const body = bodyOf(figureOf(who).body)
    for (let phase = 0; phase < 1; phase += 0.05) {
      const feet = solve(body, walking(phase)).parts.filter(part => part.picture === 'foot')
      const lowest = Math.max(...feet.map(foot => foot.y + body.foot * Math.cos(foot.rotation)))
      expect(Math.abs(lowest)).toBeLessThan(body.foot)
    }
  }
})

test('a hand that has somewhere to be gets there', () => {
  const to = [30, -210] as const
  const arms = { near: { to, bend: 1, hand: 0 }, far: { to, bend: 1, hand: 0 } } as const
  const { parts } = solve(bodyOf('ted'), { ...poseOf('stand'), arms })
  for (const slot of ['handNear', 'handFar'] as const) {
    const hand = parts.find(part => part.slot === slot)
    expect(hand?.x).toBeCloseTo(to[0], 3)
    expect(hand?.y).toBeCloseTo(to[1], 3)
  }
})

test('a change of posture begins at the one and ends at the other', () => {
  const body = bodyOf('billy')
  const [stand, carried] = [settle(body, poseOf('stand')), settle(body, poseOf('carried'))]
  expect(mix(stand, carried, 0).torso).toBe(stand.torso)
  expect(mix(stand, carried, 1)).toEqual(carried)
})

test('who walks arrives, and stands', async () => {
  const ted = await Puppet.open('ted')
  let arrived = false
  const walk = ted.walkTo(400).then(() => {
    arrived = true
  })
  live([ted], 1)
  expect(ted.x).toBeCloseTo(235, 0)
  expect(arrived).toBe(false)
  live([ted], 1)
  await walk
  expect(ted.x).toBe(400)
  expect(ted.walking).toBe(false)
})

test('a walk that is broken off ends where it is, and nobody waits for ever', async () => {
  const ted = await Puppet.open('ted')
  const walk = ted.walkTo(-400)
  live([ted], 0.5)
  ted.pose('phone')
  await walk
  expect(ted.facing).toBe(-1)
  expect(ted.x).toBeGreaterThan(-200)
})

test('hand in hand they arrive together', async () => {
  const [ted, billy] = await Promise.all([Puppet.open('ted'), Puppet.open('billy')])
  ted.lead(billy)
  const walk = ted.walkTo(500)
  live([ted, billy], 3)
  await walk
  const [near, far] = [ted.handAt('near'), billy.handAt('far')]
  expect(Math.hypot(near[0] - far[0], near[1] - far[1])).toBeLessThan(30)
  ted.release()
  expect(billy.x).toBeGreaterThan(500)
})

test('eyes go to who is there: over the shoulder to who stands behind, down to who is small, and back', async () => {
  const [ted, billy] = await Promise.all([Puppet.open('ted'), Puppet.open('billy')])
  const turnedBack = (): boolean => ted.face.children.some(piece => piece.scale.x < 0)
  const bent = ted.face.rotation
  billy.x = 160
  ted.lookAt(billy)
  expect(turnedBack()).toBe(false)
  expect(ted.face.rotation).toBeGreaterThan(bent)
  billy.x = -160
  ted.lookAt(billy)
  expect(turnedBack()).toBe(true)
  ted.lookAt(null)
  expect(turnedBack()).toBe(false)
  expect(ted.face.rotation).toBeCloseTo(bent, 6)
})

test('a child is taken up and put down again', async () => {
  const [joanna, billy] = await Promise.all([Puppet.open('joanna'), Puppet.open('billy')])
  joanna.take(billy, 'carry')
  expect(billy.parent).not.toBeNull()
  expect(billy.y).toBeLessThan(-100)
  joanna.release()
  expect(billy.y).toBe(0)
  expect(() => billy.wear('tuxedo')).toThrow(RangeError)
})

test.each([
  [704, 720],
  [360, 220],
  [1408, 1440],
])('faces of a close shot stay inside %i by %i', async (width, height) => {
  const shot = await CloseUp.open(
    [
      { who: 'ted', expression: 'worried' },
      { who: 'billy', expression: 'happy' },
    ],
    'firstBreakfast',
  )
  shot.layOut(width, height)
  for (const who of ['ted', 'billy'] as const) {
    const box = shot.bustOf(who)?.face.getBounds()
    expect(box?.minX).toBeGreaterThan(0)
    expect(box?.maxX).toBeLessThan(width)
    expect(box?.minY).toBeGreaterThan(0)
    expect(box?.maxY).toBeLessThan(height)
  }
  shot.express('billy', 'cry')
  shot.speak('ted')
  shot.tick(0.5)
  expect(shot.bustOf('billy')?.face.expression).toBe('cry')
  expect(shot.bustOf('margaret')).toBeUndefined()
})
