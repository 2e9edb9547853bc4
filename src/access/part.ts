/** One real element over the canvas: what is touched, focused and read. The only way in for mouse, finger, keys and readers. */
import type { Box } from '../ui/lay.ts'

/** What the pointer, the keys and the rules make of a thing just now; its picture follows. */
export type Look = { hover: boolean; focus: boolean; pressed: boolean; disabled: boolean }

export const REST: Readonly<Look> = { hover: false, focus: false, pressed: false, disabled: false }

export type Aria = Record<string, string | number | boolean | undefined>

export type Role =
  | 'button'
  | 'columnheader'
  | 'dialog'
  | 'grid'
  | 'gridcell'
  | 'group'
  | 'heading'
  | 'img'
  | 'list'
  | 'listitem'
  | 'main'
  | 'meter'
  | 'radio'
  | 'radiogroup'
  | 'row'
  | 'rowheader'
  | 'scroll'
  | 'tab'
  | 'tablist'
  | 'text'
  | 'toolbar'

export type Said = {
  role?: Role
  /** The accessible name; pressables and images need one, text has its own. */
  name?: string | undefined
  /** Words that stand in the document themselves. */
  text?: string | undefined
  level?: 1 | 2 | 3
  /** Called once for a click, a tap, Enter, space or a reader's activation. */
  press?: (() => void) | undefined
  /** Called instead while disabled: the place to say why. */
  refused?: (() => void) | undefined
  /** Called whenever the look changes. */
  paint?: ((look: Look) => void) | undefined
  aria?: Aria
  /** Draw focus also when a mouse gave it (title and cards). */
  ring?: 'always' | undefined
}

const TAGS: Partial<Record<Role, string>> = {
  button: 'button',
  dialog: 'dialog',
  group: 'div',
  list: 'ul',
  listitem: 'li',
  main: 'main',
  scroll: 'div',
  text: 'p',
  radio: 'button',
  tab: 'button',
}
/** Roles with a place of their own; the others only group. */
const PLACED = new Set<Role>([
  'button',
  'columnheader',
  'gridcell',
  'heading',
  'img',
  'meter',
  'radio',
  'rowheader',
  'scroll',
  'tab',
  'text',
])

/** An element in the layer. Give it the box that the layout computed for the picture, on the line beside the picture's. */
export class Part {
  readonly element: HTMLElement
  private readonly touched: () => void
  private readonly said: Said
  private look: Look = { ...REST }

  constructor(said: Said, parent: HTMLElement, touched: () => void, made?: HTMLElement) {
    this.said = said
    this.touched = touched
    this.element = made ?? elementFor(said)
    if (PLACED.has(said.role ?? 'group') || made) this.element.classList.add('placed')
    if (said.press || said.paint) this.element.classList.add('pressable')
    if (said.text !== undefined) this.element.textContent = said.text
    if (said.name !== undefined) this.name = said.name
    if (said.aria) this.aria(said.aria)
    if (said.press) this.element.addEventListener('click', () => this.press())
    if (said.paint) this.watch()
    parent.append(this.element)
  }

  set name(name: string) {
    if (this.element.getAttribute('aria-label') !== name) this.element.setAttribute('aria-label', name)
  }

  get name(): string {
    return this.element.getAttribute('aria-label') ?? this.element.textContent ?? ''
  }

  set text(text: string) {
    if (this.element.textContent !== text) this.element.textContent = text
  }

  /** Disabled things keep their place in the order of focus, so that a reader can say why. */
  set disabled(disabled: boolean) {
    if (this.look.disabled === disabled) return
    this.aria({ disabled: disabled || undefined })
    this.show({ disabled })
  }

  get disabled(): boolean {
    return this.look.disabled
  }

  /** Takes part in the page or not: neither seen by readers nor reached by keys while false. */
  set shown(shown: boolean) {
    this.element.hidden = !shown
  }

  get shown(): boolean {
    return !this.element.hidden
  }

  aria(values: Aria): void {
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) this.element.removeAttribute(`aria-${key}`)
      else this.element.setAttribute(`aria-${key}`, String(value))
    }
  }

  /** A part inside this one, after those already there: the order of making is the order of reading. */
  add(said: Said): Part {
    return new Part(said, this.element, this.touched)
  }

  /** A native field (range, checkbox, file, text) inside this one; invisible over its picture, yet the browser's own to work. */
  field(type: string, said: Said): Part & { readonly element: HTMLInputElement } {
    const input = document.createElement('input')
    input.type = type
    return new Part({ paint: () => undefined, ...said }, this.element, this.touched, input) as Part & { readonly element: HTMLInputElement }
  }

  place({ x, y, width, height }: Box): void {
    const { style } = this.element
    style.transform = `translate(${x}px,${y}px)`
    style.width = `${width}px`
    style.height = `${height}px`
    this.touched()
  }

  focus(): void {
    this.element.focus({ preventScroll: true })
  }

  remove(): void {
    this.element.remove()
    this.touched()
  }

  /** Makes a scroll area of this part: the browser scrolls by wheel, finger, keys and focus; `moved` lets the picture follow. */
  scrolls(height: number, moved: (top: number) => void): void {
    let spacer = this.element.querySelector<HTMLElement>(':scope > .spacer')
    if (!spacer) {
      spacer = document.createElement('div')
      spacer.className = 'spacer'
      spacer.setAttribute('aria-hidden', 'true')
      this.element.append(spacer)
      this.element.classList.add('scroll')
      this.element.addEventListener('scroll', () => {
        moved(this.element.scrollTop)
        this.touched()
      })
    }
    spacer.style.height = `${height}px`
  }

  private press(): void {
    if (this.look.disabled) this.said.refused?.()
    else this.said.press?.()
    this.touched()
  }

  private show(part: Partial<Look>): void {
    Object.assign(this.look, part)
    this.said.paint?.({ ...this.look })
    this.touched()
  }

  private watch(): void {
    const { element } = this
    // A finger does not hover: its pointerenter comes with the press and would leave the look behind.
    element.addEventListener('pointerenter', event => {
      if (event.pointerType !== 'touch') this.show({ hover: true })
    })
    // Of what is chosen among, one thing at a time is in hand: the keys go where the mouse goes, once it has moved.
    if (this.said.ring === 'always')
      element.addEventListener('pointermove', event => {
        if (event.pointerType === 'mouse' && document.activeElement !== element) this.focus()
      })
    element.addEventListener('pointerleave', () => this.show({ hover: false, pressed: false }))
    element.addEventListener('pointerdown', () => this.show({ pressed: true }))
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'])
      element.addEventListener(end, () => this.show({ pressed: false }))
    element.addEventListener('focus', () => this.show({ focus: this.said.ring === 'always' || element.matches(':focus-visible') }))
    element.addEventListener('blur', () => this.show({ focus: false, pressed: false }))
    element.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      this.show({ pressed: true, focus: true })
      // Buttons press themselves; a cell of a grid is a div and has to be told.
      if (!(element instanceof HTMLButtonElement || element instanceof HTMLInputElement)) {
        event.preventDefault()
        element.click()
      }
    })
    element.addEventListener('keyup', () => this.show({ pressed: false }))
  }
}

function elementFor({ role = 'group', level = 2, name }: Said): HTMLElement {
  const element = document.createElement(role === 'heading' ? `h${level}` : (TAGS[role] ?? 'div'))
  if (element instanceof HTMLButtonElement) element.type = 'button'
  if (!(role in TAGS) && role !== 'heading') element.setAttribute('role', role)
  // Readers pass over a plain box; one that has a name is told as a group.
  if (role === 'radio' || role === 'tab' || (role === 'group' && name !== undefined)) element.setAttribute('role', role)
  return element
}
