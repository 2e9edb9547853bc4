/** Drawn without WebGL: whatever moves in a place, no frame ends with an error. */
import { expect, test } from 'vitest'
import { Room } from '../../src/places/room.ts'
import type { PlaceId } from '../../src/places/scene.ts'
import { openStage } from './set.ts'

// A curtain, a hearth of people, snow before a window, traffic.
const PLACES: readonly PlaceId[] = ['apartment', 'billysRoom', 'tedsRoom', 'street', 'courtroom']

test.each(PLACES)('%s lives, frame after frame', async place => {
  const { stage, close } = await openStage({ width: 640, height: 360 })
  const errors: string[] = []
  const hear = (event: ErrorEvent): void => {
    event.preventDefault()
    errors.push(event.message)
  }
  addEventListener('error', hear)
  const room = await Room.open(place)
  stage.screens.addChild(room)
  for (let frame = 0; frame < 3; frame++) {
    room.tick(1 / 30)
    stage.motion.touch()
    await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  }
  removeEventListener('error', hear)
  stage.screens.removeChild(room)
  await room.close()
  close()
  expect(errors).toEqual([])
})
