/** The hunt, as a person or a reader finds it: the hour, the leads, and the one rust button that follows the lead in hand. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { copy, type Game, newGame, players, readHunt, run } from '../../sim/index.ts'
import { Hunt } from '../../src/screens/hunt/hunt.ts'
import { openOn, part, type Size, the } from './set.ts'

let close: () => Promise<void> = async () => undefined
afterEach(() => close())

const SIZES: Record<string, Size> = {
  wide: { width: 1280, height: 720 },
  mid: { width: 800, height: 700 },
  tall: { width: 360, height: 640 },
  low: { width: 740, height: 360 },
  large: { width: 1280, height: 720, text: 200 },
}

let play: Game
beforeAll(() => {
  play = newGame({ seed: 'hunt', balance: {} })
  run(play, players.balanced, { until: game => game.pending?.what === 'hunt' })
})

async function open(size: Size) {
  const game = copy(play)
  const opened = await openOn(game, size, 'hunt', world => new Hunt(world))
  close = opened.close
  return { acts: opened.acts, read: the(readHunt(game)) }
}

describe('the hunt', () => {
  test.each(Object.keys(SIZES))('shows the leads with room to read them, and the way on: %s', async name => {
    const { read } = await open(the(SIZES[name]))
    const leads = [...document.querySelectorAll('[role=radio]')].filter(each => !each.closest('[hidden]'))
    expect(leads.length).toBe(read.rows.length)
    for (const [at, lead] of leads.entries()) {
      expect(lead.getAttribute('aria-label')).toContain(the(read.rows[at]).name)
      expect(lead.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    }
    const list = the(document.querySelector('.scroll')).getBoundingClientRect()
    const on = the(document.querySelector('main > button:last-of-type')).getBoundingClientRect()
    expect(list.height).toBeGreaterThan(90)
    expect(on.bottom).toBeLessThanOrEqual(innerHeight)
    expect(list.bottom <= on.top || list.left >= on.right || list.right <= on.left).toBe(true)
  })

  test.each(['wide', 'tall', 'low'])('shows the streets, clear of the leads and of the way on: %s', async name => {
    await open(the(SIZES[name]))
    const streets = the(document.querySelector('main [role=img][aria-label^="A map"]'))
    expect(streets.checkVisibility()).toBe(true)
    const map = streets.getBoundingClientRect()
    expect(map.height).toBeGreaterThan(60)
    for (const other of [the(document.querySelector('.scroll')), the(document.querySelector('main > button:last-of-type'))]) {
      const { left, right, top, bottom } = other.getBoundingClientRect()
      expect(map.bottom <= top || map.top >= bottom || map.left >= right || map.right <= left).toBe(true)
    }
  })

  test('goes by the arrows and Enter', async () => {
    const { acts, read } = await open(the(SIZES.wide))
    await userEvent.keyboard('{ArrowDown}')
    const second = the(read.rows[1])
    await expect.element(page.getByRole('radio', { name: part(second.name) })).toHaveAttribute('aria-checked', 'true')
    await userEvent.keyboard('{Enter}')
    expect(acts()).toEqual([{ do: 'hour', with: second.move }])
  })

  test('goes by the mouse: a lead, then the rust button', async () => {
    const { acts, read } = await open(the(SIZES.wide))
    const last = the(read.rows.at(-1))
    await page.getByRole('radio', { name: part(last.name) }).click()
    expect(acts()).toEqual([])
    await page.getByRole('button', { name: part(last.name) }).click()
    expect(acts()).toEqual([{ do: 'hour', with: last.move }])
  })
})
