/** What holds for every whole play on the page, whoever's hands it was played with. */
import { expect } from 'vitest'
import { type Action, hash, relive } from '../../sim/index.ts'
import type { Thing } from './eyes.ts'
import type { Visit } from './visit.ts'

/** Every kind of thing that can be done. */
const KINDS = [
  'plan',
  'template',
  'lastWeek',
  'topics',
  'live',
  'interrupt',
  'choose',
  'hour',
  'answer',
  'lay',
  'set',
] as const satisfies Action['do'][]

/** The fingerprint of the play as it lies on the page. */
export async function moment(visit: Visit): Promise<string> {
  return hash((await visit.sitting()).game)
}

/** The play has come to its album, everything in it was done by hand, and its record leads there once more. */
export async function expectWhole(visit: Visit): Promise<void> {
  const { game, play } = await visit.sitting()
  expect(game.over, 'the play has come to its end').not.toBeNull()
  const actions = await visit.actions()
  expect(actions, 'the record holds what was done').toEqual(play.actions)
  expect([...new Set(actions.map(action => action.do))].sort()).toEqual([...KINDS].sort())
  expect(hash(relive({ start: play.start, actions }))).toBe(hash(game))
  expect(visit.complaints).toEqual([])
}

/** Pixels that a shadow, a ring or a lifted paper may reach beyond the box that is pressed. */
const BEYOND = 14
/** Of its box, at least this much is drawn on. */
const SHARE = 0.2

/** Why the picture of a thing is not where the thing is pressed, or null. Cells of the calendar are pressed over the picture of something longer. */
export function drift(visit: Visit, { role, name }: Thing): Promise<string | null> {
  return visit.page.evaluate(
    ({ role, name, beyond, share }) => {
      if (role === 'gridcell') return null
      const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
      const element = [...top.querySelectorAll<HTMLElement>('.pressable')].find(
        other => (other.getAttribute('aria-label') ?? other.textContent) === name && other.checkVisibility(),
      )
      if (!element) return null
      const box = element.getBoundingClientRect()
      let nearest = 'nothing is drawn there'
      const walk = (view: Drawn): boolean => {
        if (!view.visible) return false
        const at = view.getGlobalPosition()
        // A finger may have more room than the eye: what is drawn then begins a little inside.
        const [inX, inY] = [at.x - box.x, at.y - box.y]
        if (inX > -2 && inY > -2 && inX <= beyond && inY <= beyond) {
          const drawn = view.getBounds()
          const inside =
            drawn.x >= box.x - beyond &&
            drawn.y >= box.y - beyond &&
            drawn.x + drawn.width <= box.right + beyond &&
            drawn.y + drawn.height <= box.bottom + beyond
          if (inside && drawn.width * drawn.height >= box.width * box.height * share) return true
          nearest = `${Math.round(drawn.width)} × ${Math.round(drawn.height)} is drawn on ${Math.round(box.width)} × ${Math.round(box.height)}`
        }
        return view.children.some(walk)
      }
      const { screens, over } = window.game.stage
      return walk(over) || walk(screens) ? null : `${role} ${name}: ${nearest}`
    },
    { role, name, beyond: BEYOND, share: SHARE },
  )
}

/** As much of pixi's container as is asked here. */
export type Drawn = {
  visible: boolean
  children: Drawn[]
  getGlobalPosition(): { x: number; y: number }
  getBounds(): { x: number; y: number; width: number; height: number }
}
