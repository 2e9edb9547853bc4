/** The layer of real elements: roles, names, keys, dialogs, dragging. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { drag } from '../../src/access/drag.ts'
import { Rove } from '../../src/access/rove.ts'
import type { Stage } from '../../src/stage.ts'
import { PaperButton } from '../../src/ui/buttons.ts'
import { confirm } from '../../src/ui/dialog.ts'
import { Scroll } from '../../src/ui/scroll.ts'
import { areaOn, openStage, the } from './set.ts'

let stage: Stage
let close: () => void

beforeEach(async () => {
  ;({ stage, close } = await openStage({ width: 1280, height: 720 }))
})
afterEach(() => close())

const box = (x: number, y: number, width = 100, height = 50) => ({ x, y, width, height })

describe('a part', () => {
  test('is found by its role and name, and a click presses it once', async () => {
    const press = vi.fn()
    areaOn(stage).part.add({ role: 'button', name: 'Go on', press }).place(box(10, 10))
    await page.getByRole('button', { name: 'Go on' }).click()
    expect(press).toHaveBeenCalledTimes(1)
  })

  test('is pressed by Enter and by space, a cell of a grid as well as a button', async () => {
    const area = areaOn(stage)
    const press = vi.fn()
    area.part.add({ role: 'button', name: 'Button', press }).focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard(' ')
    const cell = area.part
      .add({ role: 'grid', name: 'Week' })
      .add({ role: 'row' })
      .add({ role: 'gridcell', name: 'Monday', press, paint: () => undefined })
    cell.element.tabIndex = 0
    cell.focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard(' ')
    expect(press).toHaveBeenCalledTimes(4)
  })

  test('that is chosen among others has the keys when the mouse comes to it, so that one of them is in hand', async () => {
    const area = areaOn(stage)
    const looks = new Map<string, boolean>()
    for (const [at, name] of ['Stay', 'Go'].entries()) {
      const paint = ({ hover, focus }: { hover: boolean; focus: boolean }): unknown => looks.set(name, hover || focus)
      area.part.add({ role: 'button', name, press: () => undefined, ring: 'always', paint }).place(box(10, 10 + at * 80))
    }
    await userEvent.hover(page.getByRole('button', { name: 'Stay' }))
    the(document.querySelector<HTMLElement>('button[aria-label=Stay]')).focus()
    await userEvent.hover(page.getByRole('button', { name: 'Go' }))
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Go')
    expect([...looks]).toEqual([
      ['Stay', false],
      ['Go', true],
    ])
  })

  test('changes its name when what it is called changes', async () => {
    const part = areaOn(stage).part.add({ role: 'button', name: 'Monday, free', press: () => undefined })
    part.place(box(10, 10))
    part.name = 'Monday, the park'
    await expect.element(page.getByRole('button', { name: 'Monday, the park' })).toBeInTheDocument()
  })

  test('that cannot be pressed stays in the order of focus and says why', async () => {
    const press = vi.fn()
    const button = new PaperButton(areaOn(stage), { words: 'Leave early', press })
    button.place(box(10, 10, 300, 80))
    button.reason = 'he is at school'
    const found = page.getByRole('button', { name: 'Leave early. Not now: he is at school' })
    await expect.element(found).toBeDisabled()
    button.part.focus()
    expect(document.activeElement).toBe(button.part.element)
    await userEvent.keyboard('{Enter}')
    expect(press).not.toHaveBeenCalled()
    await expect.element(page.getByText('Not now: he is at school', { exact: true })).toBeInTheDocument()
  })

  test('lies where its picture lies', () => {
    const part = areaOn(stage).part.add({ role: 'button', name: 'Here', press: () => undefined })
    part.place(box(120, 80, 210, 44))
    const { x, y, width, height } = part.element.getBoundingClientRect()
    expect({ x, y, width, height }).toEqual(box(120, 80, 210, 44))
  })
})

describe('arrows', () => {
  test('go about in a grid, and Tab has one stop there', async () => {
    const area = areaOn(stage)
    const group = area.part.add({ role: 'group', name: 'Grid' })
    const lines = [0, 1, 2].map(row =>
      [0, 1, 2].map(column => group.add({ role: 'button', name: `${row} ${column}`, press: () => undefined })),
    )
    const rove = new Rove(group, lines)
    rove.focus(the(lines[0]?.[0]))
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toBe(the(lines[1]?.[2]).element)
    await userEvent.keyboard('{Home}')
    expect(document.activeElement).toBe(the(lines[1]?.[0]).element)
    expect(lines.flat().filter(part => part.element.tabIndex === 0)).toHaveLength(1)
  })

  test('pass over what is hidden, and either pair moves along a single line', async () => {
    const group = areaOn(stage).part.add({ role: 'toolbar', name: 'Bar' })
    const line = ['a', 'b', 'c'].map(name => group.add({ role: 'button', name, press: () => undefined }))
    const rove = new Rove(group, [line])
    the(line[1]).shown = false
    rove.focus(the(line[0]))
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(the(line[2]).element)
  })
})

describe('a dialog', () => {
  test('has the focus on the harmless answer, keeps it inside, closes by Escape and gives it back', async () => {
    const area = areaOn(stage)
    const opener = new PaperButton(area, { words: 'New game', press: () => undefined })
    opener.place(box(10, 10, 200, 60))
    opener.part.focus()
    const answer = confirm(stage, { heading: 'Begin again?', words: 'The play makes room.', yes: 'Begin' })
    await expect.element(page.getByRole('dialog', { name: 'Begin again?' })).toBeInTheDocument()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Leave it')
    for (let at = 0; at < 6; at++) {
      await userEvent.tab()
      const inside = document.activeElement?.closest('dialog') ?? document.activeElement
      expect([document.querySelector('dialog'), document.body]).toContain(inside)
    }
    await userEvent.keyboard('{Escape}')
    expect(await answer).toBe(false)
    expect(document.querySelector('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener.part.element)
  })

  test('says yes only when yes is pressed, and what is said while it is open is heard', async () => {
    areaOn(stage)
    const answer = confirm(stage, { heading: 'Sure?', words: 'It goes.', yes: 'Yes' })
    stage.access.say('Heard')
    expect(document.querySelector('dialog')?.textContent).toContain('Heard')
    await page.getByRole('button', { name: 'Yes' }).click()
    expect(await answer).toBe(true)
    expect(document.querySelector('.access > .voice')).not.toBeNull()
  })
})

test('the same sentence said twice is heard twice', () => {
  const voices = [...document.querySelectorAll('.voice')]
  stage.access.say('Supper with Billy')
  const first = voices.findIndex(voice => voice.textContent === 'Supper with Billy')
  stage.access.say('Supper with Billy')
  expect(voices.findIndex(voice => voice.textContent === 'Supper with Billy')).toBe(1 - first)
})

test('a scroll area brings what is focused into view, and its picture follows', async () => {
  const area = areaOn(stage)
  const scroll = new Scroll(area)
  const buttons = Array.from({ length: 20 }, (_, at) => new PaperButton(scroll.inner, { words: `Line ${at}`, press: () => undefined }))
  scroll.place(box(40, 40, 400, 300))
  for (const [at, button] of buttons.entries()) button.place(box(0, at * 60, 300, 50))
  scroll.length = 1200
  the(buttons[19]).part.element.focus()
  await vi.waitFor(() => expect(scroll.inner.view.y).toBeLessThan(-600))
  const seen = the(buttons[19]).part.element.getBoundingClientRect()
  expect(seen.bottom).toBeLessThanOrEqual(340.5)
  expect(the(buttons[19]).view.getBounds().y).toBeCloseTo(seen.y, 0)
})

test('a mouse lifts after six pixels, drops where the layout says, and the click after it is no press', async () => {
  const area = areaOn(stage)
  const press = vi.fn()
  const dropped = vi.fn()
  const part = area.part.add({ role: 'button', name: 'Park', press, paint: () => undefined })
  part.place(box(20, 20))
  const goal = area.part.add({ role: 'button', name: 'Friday', press: () => undefined })
  goal.place(box(400, 300))
  drag(part, { lift: () => true, move: () => undefined, drop: dropped, cancel: () => undefined })
  await userEvent.dragAndDrop(part.element, goal.element)
  expect(dropped).toHaveBeenCalledTimes(1)
  const at = dropped.mock.calls[0]?.[0] as { x: number; y: number }
  expect(at.x).toBeGreaterThan(400)
  expect(press).not.toHaveBeenCalled()
  await page.getByRole('button', { name: 'Park' }).click()
  expect(press).toHaveBeenCalledTimes(1)
})
