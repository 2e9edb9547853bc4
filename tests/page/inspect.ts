/** Looks a standing screen over for what no checker of documents sees: drawn words that are cut or lie over each other, and things to press that do. */
import type { Page } from 'playwright'
import type { Spot } from './eyes.ts'

/** A run of drawn words: where it is seen, what cuts it at its sides, how it is coloured. */
export type Drawn = {
  words: string
  box: Spot
  sides: { left: number; right: number }
  scrolled: boolean
  fill: string
  size: number
  alpha: number
}
/** Something that can be pressed, as far as it is seen. */
type Held = { name: string; role: string; box: Spot; whole: Spot; cell: boolean; off: boolean }
export type Looked = { texts: Drawn[]; held: Held[]; width: number; height: number }

/** Words may stand out of what holds them by so much: the room that type leaves around its letters. */
const SLACK = 2
/** Part of a line's height above and below its letters. */
const LEADING = 0.22
const LEAST_TARGET = 44
/** A cell of the calendar, or a plan beside it, which can be had in a larger way as well. */
const LEAST_CELL = 24

/** Everything drawn and everything to press, in page coordinates; behind an open dialog nothing is seen. */
export function look(page: Page): Promise<Looked> {
  return page.evaluate(() => {
    type Node = {
      children?: Node[]
      visible: boolean
      alpha: number
      mask?: Node | null
      text?: string
      style?: { fill: unknown; fontSize: number }
      getBounds(): { rectangle: { x: number; y: number; width: number; height: number } }
    }
    const { stage } = (window as unknown as { game: { stage: { screens: Node; over: Node } } }).game
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
    const [width, height] = [innerWidth, innerHeight]
    const texts: Drawn[] = []
    const rect = (node: Node) => {
      const { x, y, width: w, height: h } = node.getBounds().rectangle
      return { x, y, width: w, height: h }
    }
    const cut = (one: Spot, other: Spot): Spot => {
      const x = Math.max(one.x, other.x)
      const y = Math.max(one.y, other.y)
      return {
        x,
        y,
        width: Math.min(one.x + one.width, other.x + other.width) - x,
        height: Math.min(one.y + one.height, other.y + other.height) - y,
      }
    }
    const colour = (fill: unknown): string => {
      if (typeof fill === 'string') return fill
      if (typeof fill === 'number') return `#${fill.toString(16).padStart(6, '0')}`
      return colour((fill as { color?: unknown } | null)?.color ?? '#000000')
    }
    const walk = (node: Node, alpha: number, seen: Spot, scrolled: boolean): void => {
      if (!node.visible || node.alpha * alpha < 0.05) return
      let window = seen
      let within = scrolled
      if (node.mask && typeof node.mask === 'object' && 'getBounds' in node.mask) {
        const { mask } = node
        // A window that is drawn only as a mask has bounds all the same.
        window = cut(seen, rect(mask))
        within = true
      }
      if (typeof node.text === 'string' && node.style && node.text.trim() !== '') {
        const box = rect(node)
        const part = cut(box, window)
        if (part.width > 0 && part.height > 1)
          texts.push({
            words: node.text,
            box: within ? { ...box, y: part.y, height: part.height } : box,
            sides: { left: window.x, right: window.x + window.width },
            scrolled: within,
            fill: colour(node.style.fill),
            size: node.style.fontSize,
            alpha: node.alpha * alpha,
          })
      }
      for (const child of node.children ?? []) walk(child, node.alpha * alpha, window, within)
    }
    const full = { x: 0, y: 0, width, height }
    if (!dialog) walk(stage.screens, 1, full, false)
    walk(stage.over, 1, full, false)
    // Plans that stand on the table can be had from the sheet of all plans as well, the cells from their day.
    const root = document.documentElement
    const plans = ['Last week', 'School week']
    const held: Held[] = []
    for (const element of (dialog ?? document.querySelector('main'))?.querySelectorAll<HTMLElement>('.pressable') ?? []) {
      if (!element.checkVisibility()) continue
      const { x, y, width: w, height: h } = element.getBoundingClientRect()
      let box: Spot = cut({ x, y, width: w, height: h }, full)
      for (let up = element.parentElement; up; up = up.parentElement)
        if (up.classList.contains('scroll')) {
          const over = up.getBoundingClientRect()
          box = cut(box, { x: over.x, y: over.y, width: over.width, height: over.height })
        }
      if (box.width < 1 || box.height < 1) continue
      const input = element instanceof HTMLInputElement ? element.type : ''
      held.push({
        name: element.getAttribute('aria-label') ?? element.textContent ?? '',
        role: element.getAttribute('role') ?? (input || element.tagName.toLowerCase()),
        box,
        whole: { x, y, width: w, height: h },
        cell:
          element.getAttribute('role') === 'gridcell' ||
          (root.dataset.screen === 'calendar' && plans.some(plan => element.getAttribute('aria-label')?.startsWith(plan))),
        off: element.getAttribute('aria-disabled') === 'true',
      })
    }
    return { texts, held, width, height }
  })
}

/** What is wrong with the words and the things to press, a line each. */
export function faultsOf({ texts, held, width, height }: Looked): string[] {
  return [...cutWords(texts, width, height), ...overflowing(texts, held), ...laidOver(texts), ...overlapping(held), ...small(held)]
}

function cutWords(texts: readonly Drawn[], width: number, height: number): string[] {
  return texts.flatMap(({ words, box, sides, scrolled }) => {
    const out = Math.max(sides.left - box.x, box.x + box.width - sides.right, -box.x, box.x + box.width - width)
    const down = scrolled ? 0 : Math.max(-box.y, box.y + box.height - height)
    return out > SLACK + 4 || down > SLACK + 4 ? [`cut: “${words}” by ${Math.round(Math.max(out, down))}`] : []
  })
}

/** Words that begin inside something to press and end outside of it. */
function overflowing(texts: readonly Drawn[], held: readonly Held[]): string[] {
  return texts.flatMap(text => {
    const letters = lettersOf(text)
    const middle = { x: letters.x + letters.width / 2, y: letters.y + letters.height / 2 }
    const holder = held
      .filter(({ box }) => within(middle, box))
      .sort((a, b) => a.whole.width * a.whole.height - b.whole.width * b.whole.height)[0]
    if (!holder || text.scrolled) return []
    const { whole } = holder
    const out = Math.max(
      whole.x - letters.x,
      letters.x + letters.width - whole.x - whole.width,
      whole.y - letters.y,
      letters.y + letters.height - whole.y - whole.height,
    )
    return out > SLACK ? [`out of its place: “${text.words}” in “${holder.name}” by ${Math.round(out)}`] : []
  })
}

function laidOver(texts: readonly Drawn[]): string[] {
  return pairs(texts).flatMap(([one, other]) => {
    const [a, b] = [lettersOf(one), lettersOf(other)]
    // The same words twice are a shadow.
    return one.words !== other.words && overlap(a, b) > SLACK ? [`words over words: “${one.words}”, “${other.words}”`] : []
  })
}

function overlapping(held: readonly Held[]): string[] {
  return pairs(held).flatMap(([one, other]) =>
    overlap(one.box, other.box) > SLACK && !inside(one.whole, other.whole) && !inside(other.whole, one.whole)
      ? [`over each other: “${one.name}”, “${other.name}”`]
      : [],
  )
}

function small(held: readonly Held[]): string[] {
  return held.flatMap(({ name, role, whole, cell }) => {
    const side = Math.min(whole.width, whole.height)
    return side < (cell ? LEAST_CELL : LEAST_TARGET) - 0.5
      ? [`too small: ${role} “${name}” is ${Math.round(whole.width)} × ${Math.round(whole.height)}`]
      : []
  })
}

/** The letters without the room above and below them, and without the padding of their picture. */
function lettersOf({ box, size }: Drawn): Spot {
  const lines = Math.max(1, Math.round(box.height / (size * 1.25)))
  const air = Math.min(box.height / 2 - 1, (box.height / lines) * LEADING)
  return { x: box.x + 1, y: box.y + air, width: Math.max(1, box.width - 2), height: Math.max(1, box.height - 2 * air) }
}

const within = (point: { x: number; y: number }, { x, y, width, height }: Spot): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height

const inside = (inner: Spot, outer: Spot): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1

/** The shorter side of what two boxes share; none is negative. */
const overlap = (a: Spot, b: Spot): number =>
  Math.min(Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x), Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

function pairs<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((one, at) => things.slice(at + 1).map((other): [Thing, Thing] => [one, other]))
}
