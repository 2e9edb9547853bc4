/** The hands of a person: one pair that has only a keyboard, one that has only a mouse. Both find things by role and name. */
import type { Page } from 'playwright'
import { find, see, type Sight, type Sought, type Spot, type Thing } from './eyes.ts'

/** One of so many things pressed is looked at more closely. */
const SAMPLE = 7
/** Tab stops that a screen may have before a thing counts as out of reach. */
const STOPS = 90
/** Turns of the wheel, or arrows, before a thing of a list counts as out of reach. */
const TURNS = 120

export abstract class Hands {
  readonly page: Page
  /** Keys and buttons pressed so far. */
  presses = 0
  /** Looks at some of the things before they are pressed. */
  watch: ((thing: Thing) => Promise<void>) | undefined
  private taken = 0

  constructor(page: Page) {
    this.page = page
  }

  see(): Promise<Sight> {
    return see(this.page)
  }

  /** Finds a thing, goes there, and presses it. What is not there, or only says why not now, is a mistake (Error). */
  async press(sought: Sought): Promise<void> {
    const sight = await this.see()
    const thing = find(sight, sought)
    if (!thing) throw new Error(`There is no ${sought.role ?? 'button'} ${sought.name} on ${sight.dialog ?? sight.screen}:\n${told(sight)}`)
    await this.take(thing, sight)
  }

  /** Goes to a thing that was seen, and presses it. */
  async take(thing: Thing, sight: Sight): Promise<void> {
    if (this.taken++ % SAMPLE === 0) await this.watch?.(thing)
    await this.go(thing, sight)
  }

  protected abstract go(thing: Thing, sight: Sight): Promise<void>
}

/** What was seen, in a few lines, for mistakes. */
export function told({ screen, dialog, things }: Sight): string {
  return [screen, dialog ?? '', ...things.map(({ role, name, disabled }) => `${role} ${name}${disabled ? ' (not now)' : ''}`)].join('\n')
}

export class Keyboard extends Hands {
  /** Presses a key as a finger does. */
  async key(key: string): Promise<void> {
    this.presses++
    await this.page.keyboard.press(key)
  }

  protected override async go(thing: Thing, sight: Sight): Promise<void> {
    if (!thing.focused) await this.reach(thing, sight)
    await this.key('Enter')
  }

  /** Tab to the stop of its group, then the arrows towards it. */
  async reach(thing: Thing, sight: Sight): Promise<void> {
    let at = sight
    const same = (other: Thing): boolean => other.role === thing.role && other.name === thing.name && near(other.box, thing.box)
    for (let stops = 0; stops < STOPS; stops++) {
      const focused = at.things.find(({ focused: on }) => on)
      if (focused && same(focused)) return
      if (focused && !thing.stop && focused.group === thing.group && (await this.along(thing))) return
      await this.key('Tab')
      at = await this.see()
    }
    throw new Error(`Tab never comes to ${thing.role} ${thing.name} on ${at.dialog ?? at.screen}:\n${told(at)}`)
  }

  /** Arrows inside a group, towards where the thing lies. */
  private async along(thing: Thing): Promise<boolean> {
    let vertical = false
    let last: Thing | undefined
    for (let turns = 0; turns < TURNS; turns++) {
      const { things } = await this.see()
      const focused = things.find(({ focused: on }) => on)
      const target = things.find(other => other.role === thing.role && other.name === thing.name)
      if (!focused || !target || focused.group !== target.group) return false
      if (focused.role === target.role && focused.name === target.name) return true
      const right = centre(target.box).x - centre(focused.box).x
      const down = centre(target.box).y - centre(focused.box).y
      // An arrow that led nowhere is not pressed again: then the other way is tried.
      if (last?.name === focused.name) vertical = !vertical
      else vertical = Math.abs(down) > 6
      last = focused
      const forth = vertical ? down > 0 || (down === 0 && right > 0) : right > 0 || (Math.abs(right) <= 6 && down > 0)
      await this.key(vertical ? (forth ? 'ArrowDown' : 'ArrowUp') : forth ? 'ArrowRight' : 'ArrowLeft')
    }
    return false
  }
}

/** Whether two boxes are one thing's: things scroll under the hand, so only its size counts. */
const near = (one: Spot, other: Spot): boolean => Math.abs(one.width - other.width) < 2 && Math.abs(one.height - other.height) < 2
const centre = ({ x, y, width, height }: Spot) => ({ x: x + width / 2, y: y + height / 2 })

export class Mouse extends Hands {
  private at = { x: -1, y: -1 }

  protected override async go(thing: Thing): Promise<void> {
    const to = await this.over(thing)
    this.presses++
    // The hand rests where it is when the same place is pressed again.
    if (to.x !== this.at.x || to.y !== this.at.y) await this.page.mouse.move(to.x, to.y)
    this.at = to
    await this.page.mouse.down()
    await this.page.mouse.up()
  }

  /** Drags a thing to another, in a few steps as a hand does. */
  async drag(thing: Thing, onto: Thing): Promise<void> {
    const [from, to] = [await this.over(thing), centre(onto.box)]
    this.presses++
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
    await this.page.mouse.move(to.x, to.y, { steps: 4 })
    await this.page.mouse.up()
    this.at = to
  }

  /** Where to press so that it is this thing that is met; the wheel brings it there. */
  private async over(thing: Thing): Promise<{ x: number; y: number }> {
    let moved = 0
    for (let turns = 0; turns < TURNS; turns++) {
      const met = await this.page.evaluate(meet, { role: thing.role, name: thing.name })
      if (!met) throw new Error(`${thing.role} ${thing.name} has gone.`)
      if (met.here) return met.at
      if (!met.scroll) throw new Error(`${met.by} lies over ${thing.role} ${thing.name}.`)
      await this.page.mouse.move(met.scroll.x, met.scroll.y)
      this.at = met.scroll
      await this.page.mouse.wheel(0, met.scroll.by)
      // The browser scrolls a frame later.
      await this.page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => resolve(null))))
      moved += met.scroll.by
    }
    throw new Error(`The wheel never brings ${thing.role} ${thing.name} (${moved} pixels).`)
  }
}

/** Runs in the page: whether the middle of a thing is its own to press, and else which paper to scroll, and how far. */
function meet({ role, name }: { role: string; name: string }) {
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  const all = [...top.querySelectorAll<HTMLElement>('.pressable')]
  const named = all.filter(
    other => (other.getAttribute('aria-label') ?? other.textContent) === name && other.checkVisibility() && roleOf(other) === role,
  )
  const element = named.find(other => other.getAttribute('aria-disabled') !== 'true') ?? named[0]
  if (!element) return null
  const { x, y, width, height } = element.getBoundingClientRect()
  const at = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
  const met = document.elementFromPoint(at.x, at.y)
  const paper = element.closest('.scroll')?.getBoundingClientRect()
  const here = met === element || (met !== null && element.contains(met))
  const middle = paper && paper.y + paper.height / 2
  const scroll =
    paper && middle !== undefined && Math.abs(at.y - middle) > 4
      ? { x: Math.round(paper.x + paper.width / 2), y: Math.round(middle), by: Math.max(-400, Math.min(400, Math.round(at.y - middle))) }
      : null
  return { here, at, scroll, by: met ? `${met.tagName} ${met.getAttribute('aria-label') ?? ''}` : 'nothing' }

  function roleOf(other: HTMLElement): string {
    const own = other.getAttribute('role')
    if (own) return own
    if (other instanceof HTMLInputElement) return other.type === 'range' ? 'slider' : other.type
    return other instanceof HTMLButtonElement ? 'button' : 'group'
  }
}
