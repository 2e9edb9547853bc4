/** Title and settings, as a person or a reader finds them. */
import axe from 'axe-core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ScreenName } from '../../src/bus.ts'
import { SettingsScreen } from '../../src/screens/settings.ts'
import { Title } from '../../src/screens/title.ts'
import { openStage, type Size, worldOn } from './set.ts'

let close: () => void = () => undefined
afterEach(() => close())

const LAPTOP: Size = { width: 1280, height: 720 }
const NOTE = { week: 4, day: 34, pages: 7, unread: false }

async function open(name: ScreenName, size: Size, note: typeof NOTE | null = null) {
  const set = await openStage(size)
  close = set.close
  const made = worldOn(set.stage, { note })
  await made.screens.show(name, async () => (name === 'title' ? new Title(made.world) : new SettingsScreen(made.world)))
  return { ...made, stage: set.stage }
}

describe('the title', () => {
  test('without a save offers a new game first, and Enter begins it', async () => {
    const { wishes } = await open('title', LAPTOP)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('New game, from October 1978')
    await expect.element(page.getByRole('button', { name: /Album/ })).toBeDisabled()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(wishes).toContainEqual(['new', {}]))
  })

  test('with a save goes on at its week, and asks before a new game takes its place', async () => {
    const { wishes } = await open('title', LAPTOP, NOTE)
    await page.getByRole('button', { name: 'Continue, Sunday, week 4' }).click()
    expect(wishes).toContainEqual(['continue', undefined])
    await page.getByRole('button', { name: /New game/ }).click()
    await page.getByRole('button', { name: 'Leave it' }).click()
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull())
    expect(wishes.some(([kind]) => kind === 'new')).toBe(false)
    await page.getByRole('button', { name: /New game/ }).click()
    await page.getByRole('button', { name: 'Begin in October' }).click()
    await vi.waitFor(() => expect(wishes).toContainEqual(['new', {}]))
  })

  test('is gone through with the arrows', async () => {
    await open('title', LAPTOP, NOTE)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Album, 7 pages kept')
  })
})

describe('the settings', () => {
  test('have the numbers of the year in a measure of one’s own, and take it back', async () => {
    const { world } = await open('settings', LAPTOP)
    await page.getByRole('button', { name: 'In your own measure' }).click()
    const rent = page.getByRole('slider', { name: 'Rent' })
    await rent.fill('0')
    expect(world.settings().measure).toEqual({ 'money.rent': 32500 })
    await expect.element(rent).toHaveAttribute('aria-valuetext', '$325')
    await page.getByRole('button', { name: 'All as the year has it' }).click()
    expect(world.settings().measure).toEqual({})
  })

  test('change what they name', async () => {
    const { world, stage } = await open('settings', LAPTOP)
    await page.getByRole('slider', { name: 'Size of the words' }).fill('2')
    expect(world.settings().text).toBe(150)
    expect(stage.page.text).toBe(1.5)
    await page.getByRole('radio', { name: 'Very little' }).click()
    expect(world.settings().motion).toBe('reduced')
    expect(stage.motion.reduced).toBe(true)
    await page.getByRole('radio', { name: 'A gentler year' }).click()
    expect(world.settings().difficulty).toBe('gentler')
    await expect.element(page.getByRole('radio', { name: 'A gentler year' })).toHaveAttribute('aria-checked', 'true')
    await expect.element(page.getByText('More patience, more money, kinder weeks. The same story.')).toBeInTheDocument()
  })

  test('give a command another key, but never one that is taken', async () => {
    const { world } = await open('settings', LAPTOP)
    page.getByRole('button', { name: 'Why this number: W' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('x')
    expect(world.settings().keys.why).toBe('x')
    page.getByRole('button', { name: 'Why this number: X' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('m')
    expect(world.settings().keys.why).toBe('x')
    await expect.element(page.getByText('That key belongs to “Drawer of memories”.')).toBeInTheDocument()
  })

  test('go back by Escape', async () => {
    const { wishes } = await open('settings', LAPTOP)
    await userEvent.keyboard('{Escape}')
    expect(wishes).toContainEqual(['goto', 'title'])
  })

  test('take a file and hand its text on', async () => {
    const { wishes } = await open('settings', LAPTOP)
    const field = page.getByLabelText('Import').element() as HTMLInputElement
    const files = new DataTransfer()
    files.items.add(new File(['{"game":"breakfast-for-two"}'], 'week-4.json'))
    field.files = files.files
    field.dispatchEvent(new Event('change'))
    await vi.waitFor(() => expect(wishes).toContainEqual(['import', { text: '{"game":"breakfast-for-two"}' }]))
  })
})

describe.for<{ name: ScreenName; note: typeof NOTE | null }>([
  { name: 'title', note: NOTE },
  { name: 'settings', note: null },
])('the screen $name', ({ name, note }) => {
  const sizes: Size[] = [
    LAPTOP,
    { width: 360, height: 640 },
    { width: 844, height: 390 },
    { ...LAPTOP, text: 200 },
    { width: 2560, height: 1440 },
    { width: 820, height: 1180 },
  ]

  test('has no fault that axe can find', async () => {
    await open(name, LAPTOP, note)
    // Its words are transparent over a canvas: contrast is reckoned from the theme instead.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
  })

  test.for(sizes)('keeps everything that can be pressed within reach at $width × $height, text $text', async size => {
    await open(name, size, note)
    for (const element of document.querySelectorAll<HTMLElement>('.access .pressable')) {
      element.scrollIntoView({ block: 'nearest' })
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const label = element.getAttribute('aria-label') ?? ''
      expect(left, label).toBeGreaterThanOrEqual(-1)
      expect(right, label).toBeLessThanOrEqual(size.width + 1)
      expect(top, label).toBeGreaterThanOrEqual(-1)
      expect(bottom, label).toBeLessThanOrEqual(size.height + 1)
    }
  })
})
