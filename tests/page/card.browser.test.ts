/** The scene beside a card: whoever has left it is not moved any more. */
import { afterEach, expect, test } from 'vitest'
import { newGame } from '../../sim/index.ts'
import { Motion } from '../../src/motion/motion.ts'
import { CardScene } from '../../src/screens/card/scene.ts'
import { stateOf } from '../../src/theatre/staging.ts'
import { openStage } from './set.ts'

let close: () => void = () => undefined
afterEach(() => close())

/** Long enough for everybody to have blinked. */
const BLINK_MS = 7000

test('faces that have given way to those of the next scene stand still, whatever the page goes on moving', async () => {
  const set = await openStage({ width: 1280, height: 720, painted: true })
  close = set.close
  const failures: string[] = []
  const leave = new AbortController()
  addEventListener('error', ({ message }) => failures.push(message), { signal: leave.signal })
  const motion = new Motion(() => undefined)
  const scene = new CardScene(
    motion,
    {
      card: 'breakfast.first',
      place: 'apartment',
      light: 'morning',
      weather: 'clear',
      state: stateOf(newGame({ seed: 'faces' })),
      faces: [
        { who: 'ted', looks: 'worried' },
        { who: 'billy', looks: 'happy' },
      ],
      table: 'breakfast',
      occasion: { place: 'apartment', day: 4, weather: 'clear', slot: 'morning', scarred: false },
    },
    leave.signal,
  )
  await scene.open()
  let moved = 0
  motion.live(() => {
    moved++
  }, leave.signal)
  scene.close()
  scene.destroy({ children: true })
  await new Promise(done => setTimeout(done, BLINK_MS))
  leave.abort()
  expect(failures).toEqual([])
  expect(moved).toBeGreaterThan(10)
})
