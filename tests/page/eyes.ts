/** What a person meets on the page: each real element over the picture, with its role, its name and where it is. Looking changes nothing. */
import type { Page } from 'playwright'

export type Spot = { x: number; y: number; width: number; height: number }
export type Thing = {
  role: string
  /** What readers call it. */
  name: string
  box: Spot
  /** Can be pressed, though it may answer with a reason why not now. */
  pressable: boolean
  disabled: boolean
  /** Pressed, checked or selected. */
  on: boolean
  focused: boolean
  /** Tab stops here; where it does not, arrows lead to it from the stop of its group. */
  stop: boolean
  /** The group whose arrows lead to it, counted over the page; things of one group share one stop. */
  group: number
  /** What that group is called. */
  within: string
}
export type Sight = {
  screen: string
  /** The heading of the dialog that lies above the screen, if one does. */
  dialog: string | null
  things: Thing[]
  /** What was announced last. */
  said: string
}

/** Waits until the page has answered the last press, as a person does, and looks at all of it. */
export function see(page: Page): Promise<Sight> {
  return page.evaluate(async () => {
    const root = document.documentElement
    const until = performance.now() + 20_000
    // A sheet that is shut is told so a moment later, and may have another one opened in its place.
    const answering = (): boolean =>
      root.dataset.screen === '' ||
      document.querySelector('main')?.getAttribute('aria-busy') === 'true' ||
      document.querySelector('dialog:not([open])') !== null
    while (answering()) {
      if (performance.now() > until) throw new Error('The page is busy for more than 20 seconds.')
      await new Promise(resolve => setTimeout(resolve, 1))
    }
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
    const top = dialog ?? document.querySelector('main')
    const ROLES: Record<string, string> = { BUTTON: 'button', H1: 'heading', H2: 'heading', H3: 'heading', P: 'paragraph', LI: 'listitem' }
    const groups: Element[] = []
    const things: Thing[] = []
    for (const element of top?.querySelectorAll<HTMLElement>('.placed') ?? []) {
      if (!element.checkVisibility()) continue
      const input = element instanceof HTMLInputElement ? element.type : ''
      const role = element.getAttribute('role') ?? (input === 'range' ? 'slider' : input || (ROLES[element.tagName] ?? 'group'))
      const { x, y, width, height } = element.getBoundingClientRect()
      // What a layout has put beyond the page is not met there.
      if (x + width <= 0 || (y + height <= 0 && !element.closest('.scroll'))) continue
      const group = element.closest('[role=grid],[role=toolbar],[role=tablist],[role=radiogroup],[role=list],[role=group]') ?? top
      if (group && !groups.includes(group)) groups.push(group)
      things.push({
        role,
        name: element.getAttribute('aria-label') ?? element.textContent ?? '',
        box: { x, y, width, height },
        pressable: element.classList.contains('pressable'),
        disabled: element.getAttribute('aria-disabled') === 'true',
        on: ['pressed', 'checked', 'selected'].some(state => element.getAttribute(`aria-${state}`) === 'true'),
        focused: element === document.activeElement,
        stop: element.tabIndex >= 0,
        group: group ? groups.indexOf(group) : -1,
        within: group?.getAttribute('aria-label') ?? '',
      })
    }
    const said = [...document.querySelectorAll('[role=status]')].map(voice => voice.textContent ?? '').join('')
    return { screen: root.dataset.screen ?? '', dialog: dialog?.getAttribute('aria-label') ?? null, things, said }
  })
}

/** What is looked for: a role, and a name in full or by its look. */
export type Sought = { role?: string; name: string | RegExp }

function fits({ role = 'button', name }: Sought, thing: Thing): boolean {
  return thing.role === role && (typeof name === 'string' ? thing.name === name : name.test(thing.name))
}

/** The first thing of this role and name, where there is one that can be pressed. */
export function find({ things }: Sight, sought: Sought): Thing | undefined {
  return things.find(thing => fits(sought, thing) && !thing.disabled)
}

/** All that can be pressed now and holds a role. */
export function pressables({ things }: Sight, role = 'button'): Thing[] {
  return things.filter(thing => thing.role === role && thing.pressable && !thing.disabled)
}
