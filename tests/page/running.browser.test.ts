/** The nine blocks: he runs and stays in the picture, the street goes by, and afterwards it is the street it was. */
import 'pixi.js/unsafe-eval'
import { expect, test } from 'vitest'
import { Puppet } from '../../src/figures/puppet.ts'
import { Room } from '../../src/places/room.ts'
import { nearer } from '../../src/theatre/marks.ts'
import { isRun, RUN, Running } from '../../src/theatre/running.ts'

const occasion = { place: 'street', day: 230, weather: 'clear', slot: 'afternoon' } as const

test('he runs on, with the boy on his arm, and the houses pass', async () => {
  const street = await Room.open('street')
  street.scroll(0)
  const lefts = (): number[] => street.people.children.filter(part => !(part instanceof Puppet)).map(({ x }) => x)
  const before = lefts()
  const running = await Running.start(street, occasion)
  const ted = street.people.children.find(part => part instanceof Puppet)
  for (let step = 0; step < 60; step++) running.tick(1 / 30)
  expect(ted?.x).toBe(RUN.middle)
  expect(ted?.walking).toBe(true)
  expect(lefts()).not.toEqual(before)
  running.stop()
  expect(lefts()).toEqual(before)
  expect(street.people.children.some(part => part instanceof Puppet)).toBe(false)
  await street.close()
})

test('the blocks are run whatever their corners are called, and the doctor is met where he works', () => {
  expect(['run.cab', 'run.cab', 'eye.curb', 'pan.letter'].map(isRun)).toEqual([true, true, false, false])
  expect(nearer('hospital', [{ who: 'billy' }, { who: 'rao' }])).toBe('emergency')
  expect(nearer('hospital', [{ who: 'joanna' }])).toBe('hospital')
})
