/** Where no worker can be started the calendar shows how things stand, as words and rings, and is played all the same. */
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { newGame, players, run } from '../../sim/index.ts'
import { Calendar } from '../../src/screens/calendar/calendar.ts'
import { leave, openStage, sittingAt, worldOn } from './set.ts'

afterEach(() => vi.unstubAllGlobals())

test('a calendar without a worker says how it stands', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new Error('Workers are not allowed here.')
      }
    },
  )
  const game = newGame({ seed: 'calendar' })
  run(game, players.balanced, { until: at => at.day >= 35 && at.planning })
  const set = await openStage({ width: 1280, height: 720 })
  const { world, screens, wishes } = worldOn(set.stage)
  const sitting = sittingAt(game)
  await screens.show('calendar', async () => new Calendar({ ...world, sitting: () => sitting }))
  await expect.element(page.getByRole('heading', { name: 'How it stands' })).toBeInTheDocument()
  await expect.element(page.getByRole('button', { name: /^His trust, [a-z ]+, [a-z ]+ of five$/ })).toBeInTheDocument()
  expect(wishes.filter(([kind]) => kind === 'expect')).toEqual([])
  expect(warned).toHaveBeenCalledWith('The calendar goes without a forecast.', expect.any(Error))
  await leave(screens)
  set.close()
})
