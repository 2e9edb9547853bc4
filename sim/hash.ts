/** A fingerprint of a state: the same string on every engine, listener or none, before and after JSON. */
import type { Game } from './state.ts'

/** Two 32-bit FNV-1a lanes over a walk of the state with keys in the order of the code units. */
class Lanes {
  one = 0x811c9dc5
  two = 0x1b873593
  text(text: string): void {
    for (let at = 0; at < text.length; at++) this.number(text.charCodeAt(at))
    this.number(text.length)
  }
  number(value: number): void {
    this.one = Math.imul(this.one ^ value, 0x01000193)
    this.two = Math.imul(this.two ^ (value + 0x9e3779b9), 0x85ebca6b)
    this.two ^= this.two >>> 13
    if (value > 0x7fffffff || value < -0x80000000) this.number(Math.floor(value / 0x100000000))
  }
}

function walk(lanes: Lanes, value: unknown): void {
  if (typeof value === 'number') {
    lanes.number(1)
    lanes.number(value)
  } else if (typeof value === 'string') {
    lanes.number(2)
    lanes.text(value)
  } else if (typeof value === 'boolean') lanes.number(value ? 3 : 4)
  else if (value === null) lanes.number(5)
  else if (Array.isArray(value)) {
    lanes.number(6)
    lanes.number(value.length)
    for (const each of value) walk(lanes, each)
  } else if (typeof value === 'object') {
    const keys = Object.keys(value).sort()
    lanes.number(7)
    for (const key of keys) {
      const held = (value as Record<string, unknown>)[key]
      if (held === undefined) continue
      lanes.text(key)
      walk(lanes, held)
    }
    lanes.number(8)
  } else throw new TypeError(`a state holds plain data only, not ${typeof value}`)
}

/** Sixteen hexadecimal digits that name a state. */
export const hash = (game: Game): string => fingerprint(game)

/** The same for any plain data, such as what a save holds. */
export function fingerprint(data: unknown): string {
  const lanes = new Lanes()
  walk(lanes, data)
  const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0')
  return hex(lanes.one) + hex(lanes.two)
}
