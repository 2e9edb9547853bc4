/** Layout, type and colour: measured, because no checker sees a canvas. */
import { afterEach, describe, expect, test } from 'vitest'
import { longDate } from '../../src/language/dates.ts'
import { SpeechBubble } from '../../src/ui/bubble.ts'
import { columns, contains, fitInto, flow, inset, middle, reach, rows } from '../../src/ui/lay.ts'
import { meterWords, rings } from '../../src/ui/meter.ts'
import { pageOf, smallTarget } from '../../src/ui/page.ts'
import { signed } from '../../src/ui/tape.ts'
import { contrast, PAIRS, TYPE, type TypeRole, typeSize } from '../../src/ui/theme.ts'
import { gallery, laySamples } from './gallery.ts'
import { areaOn, openStage, type Size } from './set.ts'

const box = { x: 10, y: 20, width: 301, height: 200 }

describe('boxes', () => {
  test('are cut without a gap or an overlap: pixels first, the rest in shares', () => {
    const cut = columns(box, [50, '1fr', '2fr'], 8)
    expect(cut.map(({ x, width }) => [x, width])).toEqual([
      [10, 50],
      [68, 78],
      [154, 157],
    ])
    expect(rows(box, ['1fr', '1fr']).map(({ y, height }) => [y, height])).toEqual([
      [20, 100],
      [120, 100],
    ])
  })

  test('wrap when a line is full, and none is wider than the line', () => {
    const { boxes, height } = flow(box, [200, 90, 400], 40, 10)
    expect(boxes.map(({ x, y, width }) => [x, y, width])).toEqual([
      [10, 20, 200],
      [220, 20, 90],
      [10, 70, 301],
    ])
    expect(height).toBe(90)
    expect(flow(box, [], 40, 10).height).toBe(0)
  })

  test('hold art whole or covered, in the middle', () => {
    expect(fitInto({ x: 0, y: 0, width: 800, height: 800 }, 1600, 900)).toMatchObject({ y: 175, width: 800, scale: 0.5 })
    const covered = fitInto({ x: 0, y: 0, width: 800, height: 800 }, 1600, 900, true)
    expect(covered.height).toBe(800)
    expect(covered.x).toBeLessThan(0)
    expect(middle(box, 100, 1000).height).toBe(200)
    expect(inset(box, 400).width).toBe(0)
  })
})

describe('the page', () => {
  const shape = (width: number, height: number, text = 1): string => pageOf({ width, height, text, touch: false }).mode

  test('takes its shape from the room that is left for letters', () => {
    expect([shape(1280, 720), shape(1920, 1080), shape(2560, 1440), shape(1366, 768)]).toEqual(['wide', 'wide', 'wide', 'wide'])
    expect([shape(820, 1180), shape(1024, 768)]).toEqual(['mid', 'mid'])
    expect([shape(390, 844), shape(360, 640), shape(1280, 720, 2)]).toEqual(['tall', 'tall', 'tall'])
    expect(shape(844, 390)).toBe('low')
  })

  test('keeps targets large enough for a finger', () => {
    expect(reach({ x: 10, y: 10, width: 90, height: 24 })).toEqual({ x: 10, y: 0, width: 90, height: 44 })
    expect(smallTarget(pageOf({ width: 390, height: 844, text: 1, touch: true }))).toBe(44)
  })

  test('never sets type below its least size, and doubles it when the player asks', () => {
    for (const role of Object.keys(TYPE) as TypeRole[]) {
      for (const [width, height] of [
        [360, 640],
        [844, 390],
        [1280, 720],
        [2560, 1440],
      ] as const) {
        const page = pageOf({ width, height, text: 1, touch: false })
        expect(typeSize(role, page), `${role} at ${width}`).toBeGreaterThanOrEqual(TYPE[role].least)
        expect(typeSize(role, { ...page, text: 2 })).toBeGreaterThanOrEqual(2 * typeSize(role, page) - 1)
      }
    }
  })
})

test('a speech bubble stays inside its room, and points at the mouth', async () => {
  const set = await openStage({ width: 390, height: 844 })
  const bubble = new SpeechBubble(areaOn(set.stage))
  const room = { x: 8, y: 60, width: 374, height: 600 }
  for (const mouth of [
    { x: 20, y: 80 },
    { x: 380, y: 400 },
    { x: 200, y: 640 },
  ]) {
    bubble.say('“You said after one more page. That was four pages.”', mouth, room)
    expect(contains(room, bubble.box), JSON.stringify(bubble.box)).toBe(true)
  }
  set.close()
})

test('rings are whole for what is fast and halves for what is slow, and say so', () => {
  expect([0, 90, 100, 390, 1000].map(points => rings(points))).toEqual([0, 0, 1, 2, 5])
  expect([0, 50, 390, 1000].map(points => rings(points, 'half'))).toEqual([0, 0.5, 2, 5])
  expect(meterWords('tired', 380)).toBe('tired, two of five')
  expect(meterWords('warming', 340, 'half')).toBe('warming, one and a half of five')
})

test('the tape prints a sign before what moved', () => {
  expect([18, -14, 0].map(signed)).toEqual(['+18', '−14', '0'])
})

test('days have the dates of their years', () => {
  expect(longDate(0)).toBe('Monday, October 16, 1978')
  expect(longDate(552)).toBe('Sunday, April 20, 1980')
})

test.for(Object.entries(PAIRS))('ink on %s has a contrast of at least 4.5', ([name, { ink, paper }]) => {
  expect(contrast(ink, paper), name).toBeGreaterThanOrEqual(name === 'high' ? 7 : 4.5)
})

describe('every component', () => {
  let close: () => void = () => undefined
  afterEach(() => close())

  const sizes: (Size & { name: string })[] = [
    { name: 'a laptop', width: 1280, height: 720 },
    { name: 'a small phone', width: 360, height: 640 },
    { name: 'a large screen', width: 2560, height: 1440 },
    { name: 'a laptop with words twice as large', width: 1280, height: 720, text: 200 },
  ]

  test.for(sizes)('keeps its picture inside the box that is touched and read, on $name', async size => {
    const set = await openStage({ ...size, painted: true })
    close = set.close
    const area = areaOn(set.stage)
    const shown = gallery(area)
    laySamples(area, shown)
    // Shadows fall and rings lie outside the box by design.
    const slack = Math.ceil(9 * set.stage.page.unit)
    for (const { name, piece } of shown) {
      const { x, y, width, height } = piece.view.getBounds().rectangle
      expect(
        contains(piece.box, { x, y, width, height }, slack),
        `${name}: ${JSON.stringify({ x, y, width, height })} in ${JSON.stringify(piece.box)}`,
      ).toBe(true)
    }
    for (const element of document.querySelectorAll<HTMLElement>('.access .pressable')) {
      const { width, height } = element.getBoundingClientRect()
      expect(Math.min(width, height), element.getAttribute('aria-label') ?? '').toBeGreaterThanOrEqual(24)
    }
  })
})
