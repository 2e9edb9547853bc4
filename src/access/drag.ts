/** Dragging with the same three verbs that keys and clicks use: lift, drop, put back. */
import type { Part } from './part.ts'

export type Point = { x: number; y: number }

export type Drag = {
  /** Asked when the pointer has gone far enough; false means that there is nothing to carry. */
  lift: (at: Point) => boolean
  move: (at: Point) => void
  /** The place is page coordinates: find what lies there from the layout's boxes, never from the document. */
  drop: (at: Point) => void
  cancel: () => void
}

const FAR = 6
const REST_MS = 250

/** Lets a part be dragged. Mouse and pen: after 6 pixels. Finger: after resting 250 ms, so that a swipe still scrolls. */
export function drag(part: Part, { lift, move, drop, cancel }: Drag): void {
  const { element } = part
  let start: Point | undefined
  let carrying = false
  let timer = 0
  const at = (event: PointerEvent): Point => ({ x: event.clientX, y: event.clientY })
  const raise = (point: Point, pointer: number): void => {
    carrying = lift(point)
    if (carrying) element.setPointerCapture(pointer)
  }
  const end = (): void => {
    clearTimeout(timer)
    start = undefined
  }
  element.classList.add('draggable')
  element.addEventListener('pointerdown', event => {
    if (event.button !== 0) return
    start = at(event)
    carrying = false
    if (event.pointerType === 'touch') timer = window.setTimeout(() => start && raise(start, event.pointerId), REST_MS)
    // Captured at once: a fast mouse has left the element before it has gone six pixels.
    else element.setPointerCapture(event.pointerId)
  })
  element.addEventListener('pointermove', event => {
    if (!start) return
    const point = at(event)
    const far = Math.hypot(point.x - start.x, point.y - start.y) > FAR
    if (!carrying && far && event.pointerType === 'touch') end()
    else if (!carrying && far) raise(point, event.pointerId)
    if (carrying) move(point)
  })
  element.addEventListener('touchmove', event => carrying && event.preventDefault(), { passive: false })
  element.addEventListener('contextmenu', event => event.preventDefault())
  element.addEventListener('pointerup', event => {
    end()
    if (carrying) drop(at(event))
  })
  element.addEventListener('pointercancel', () => {
    end()
    if (carrying) cancel()
    carrying = false
  })
  // The click that a browser sends after a drag is not a press.
  element.addEventListener(
    'click',
    event => {
      if (!carrying) return
      carrying = false
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
}
