/** Cards that are a room with its people: who stands in it is who the card tells of, and afterwards the room is empty. */
import 'pixi.js/unsafe-eval'
import { expect, test } from 'vitest'
import { catalogue } from '../../sim/index.ts'
import { Puppet } from '../../src/figures/puppet.ts'
import { Room } from '../../src/places/room.ts'
import { Tableau, tableauCut } from '../../src/theatre/tableau.ts'

const occasion = { place: 'apartment', day: 3, weather: 'clear', slot: 'evening', going: 'joanna' } as const

const { prologue, lobby } = catalogue.story
const CARDS = { 'prologue.leaving': prologue.leaving, 'prologue.door': prologue.door, 'lobby.stays': lobby.stays, 'lobby.goes': lobby.goes }

test.for(Object.entries(CARDS))('everybody of %s stands in its room, apart, and leaves it', async ([id, { faces, where }]) => {
  expect(tableauCut(id)).not.toBeNull()
  const room = await Room.open(where)
  const standing = (): Puppet[] => room.people.children.filter(part => part instanceof Puppet)
  const tableau = await Tableau.set(room, id, faces, { ...occasion, place: where })
  const people = standing()
  expect(people.map(({ who }) => who)).toEqual(expect.arrayContaining(faces.map(({ who }) => who)))
  for (const [at, one] of people.entries()) for (const other of people.slice(at + 1)) expect(Math.abs(one.x - other.x)).toBeGreaterThan(150)
  tableau.tick(1)
  tableau.stop()
  expect(standing()).toEqual([])
  await room.close()
})

test('any other card is faces', async () => {
  expect(tableauCut('pan.letter')).toBeNull()
  const room = await Room.open('apartment')
  await expect(Tableau.set(room, 'pan.letter', [], occasion)).rejects.toThrow('pan.letter')
  await room.close()
})
