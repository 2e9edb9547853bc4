/** Arrow keys inside a group: one stop for Tab, the rest by arrows, Home and End. */
import type { Part } from './part.ts'

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Keeps the one Tab stop of a grid, a toolbar or a menu. Hidden parts are passed over. */
export class Rove {
  private grid: readonly (readonly Part[])[] = []
  private stop: Part | undefined

  /** @param group the part that holds all the others; keys are heard there */
  constructor(group: Part, lines: readonly (readonly Part[])[] = []) {
    this.lines = lines
    group.element.addEventListener('focusin', event => {
      const found = this.find(event.target)
      if (found) this.rest(found.part)
    })
    group.element.addEventListener('keydown', event => this.key(event))
  }

  /** The parts as they stand now, line by line; may be set again whenever they change. */
  set lines(lines: readonly (readonly Part[])[]) {
    this.grid = lines
    for (const part of lines.flat()) part.element.tabIndex = -1
    const kept = lines.flat().find(part => part === this.stop && part.shown)
    this.stop = undefined
    const first = kept ?? lines.flat().find(part => part.shown)
    if (first) this.rest(first)
  }

  /** The part that Tab comes to. */
  get current(): Part | undefined {
    return this.stop
  }

  focus(part: Part): void {
    this.rest(part)
    part.element.focus()
  }

  /** Makes this the part that Tab comes to, without going there. */
  rest(part: Part): void {
    if (this.stop) this.stop.element.tabIndex = -1
    this.stop = part
    part.element.tabIndex = 0
  }

  private find(target: EventTarget | null): { part: Part; row: number; column: number } | undefined {
    for (const [row, line] of this.grid.entries()) {
      const column = line.findIndex(part => part.element === target)
      const part = line[column]
      if (part) return { part, row, column }
    }
    return undefined
  }

  private key(event: KeyboardEvent): void {
    const at = this.find(event.target)
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return
    const next = this.next(event.key, at.row, at.column)
    if (!next) return
    event.preventDefault()
    this.focus(next)
  }

  private next(key: string, row: number, column: number): Part | undefined {
    const line = this.grid[row] ?? []
    if (key === 'Home') return line.find(part => part.shown)
    if (key === 'End') return line.findLast(part => part.shown)
    const step = this.turned(STEPS[key])
    if (!step) return undefined
    for (let down = row + step[0], across = column + step[1]; ; down += step[0], across += step[1]) {
      const wanted = this.grid[down]
      if (!wanted || across < 0) return undefined
      const part = wanted[Math.min(across, step[0] === 0 ? across : wanted.length - 1)]
      if (!part) return undefined
      if (part.shown) return part
    }
  }

  /** In a single line or a single column every arrow goes along it: nobody has to know which way a bar was laid out. */
  private turned(step: readonly [number, number] | undefined): readonly [number, number] | undefined {
    if (!step) return undefined
    const along = step[0] + step[1]
    if (this.grid.length === 1) return [0, along]
    return this.grid.every(line => line.length <= 1) ? [along, 0] : step
  }
}
