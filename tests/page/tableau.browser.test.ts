/** Cards that are a room with its people: who stands in it is who the card tells of, and afterwards the room is empty. */
import 'pixi.js/unsafe-eval'
import { expect, test } from 'vitest'
import { catalogue } from '../../sim/index.ts'
import { Puppet } from '../../src/figures/puppet.ts'
import { Room } from '../../src/places/room.ts'
import { isTableau, Tableau } from '../../src/theatre/tableau.ts'

const occasion = { place: 'apartment', day: 3, weather: 'clear', slot: 'evening', going: 'joanna' } as const

test.for(['leaving', 'door'] as const)('everybody of the prologue’s %s stands in its room, apart, and leaves it', async name => {
  const id = `prologue.${name}`
  expect(isTableau(id)).toBe(true)
  const { faces } = catalogue.story.prologue[name]
  const room = await Room.open('apartment')
  const standing = (): Puppet[] => room.people.children.filter(part => part instanceof Puppet)
  const tableau = await Tableau.set(room, id, faces, occasion)
  const people = standing()
  expect(people.map(({ who }) => who).sort()).toEqual(faces.map(({ who }) => who).sort())
  for (const [at, one] of people.entries()) for (const other of people.slice(at + 1)) expect(Math.abs(one.x - other.x)).toBeGreaterThan(150)
  tableau.tick(1)
  tableau.stop()
  expect(standing()).toEqual([])
  await room.close()
})
