/** Day, as a person finds it: what is pressed stays in its place, clear of papers and faces, and feet stand above the papers. */
import type { Container } from 'pixi.js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { copy, type Game, lastHour, openInterrupts, players, readMoment, run, weekOf } from '../../sim/index.ts'
import { story } from '../../sim/testing.ts'
import { Puppet } from '../../src/figures/puppet.ts'
import { Day } from '../../src/screens/day/day.ts'
import { openOn, type Size, the } from './set.ts'

let close: () => Promise<void> = async () => undefined
afterEach(() => close())

const SIZES: Record<string, Size> = {
  laptop: { width: 1280, height: 720 },
  television: { width: 1920, height: 1080 },
  tablet: { width: 1024, height: 768 },
}

/** One hour at each place that two weeks come to, in which the day can be broken into. */
const hours = new Map<string, Game>()
function hoursOf(): Game[] {
  if (hours.size > 0) return [...hours.values()]
  const { game } = story({ week: 21 })
  run(game, players.balanced, {
    until: at => {
      const hour = at.planning || at.pending || at.over ? null : lastHour(at)
      const place = hour && readMoment(at, hour).place
      if (place && !hours.has(place) && openInterrupts(at).length > 0) hours.set(place, copy(at))
      return weekOf(at.day) >= 23
    },
  })
  return [...hours.values()]
}

async function open(game: Game, size: Size) {
  const opened = await openOn(game, size, 'day', world => new Day(world))
  close = opened.close
  return opened.stage
}

/** Half of what two feet take. */
const FEET = 40

const boxOf = (selector: string): DOMRect => the(document.querySelector(selector)).getBoundingClientRect()
const boxes = (selector: string): DOMRect[] => [...document.querySelectorAll(selector)].map(each => each.getBoundingClientRect())
const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const people = (view: Container): Puppet[] =>
  view.children.flatMap(child => [...(child instanceof Puppet ? [child] : []), ...people(child)])

describe.each(Object.keys(SIZES))('on a %s', name => {
  test('whatever the hour tells, it is gone on with at one place, and nobody’s face or feet lie under a paper', async () => {
    const games = hoursOf()
    expect(games.length).toBeGreaterThan(4)
    const places = new Set<string>()
    for (const game of games) {
      const stage = await open(game, the(SIZES[name]))
      const on = boxOf('button[aria-label^="Next hour"]')
      const ways = boxes('[role=toolbar][aria-label="Break into the plan"] button')
      expect(ways).toHaveLength(openInterrupts(game).length)
      places.add(`${on.right},${on.top}`)
      const seen = await vi.waitFor(() => {
        const found = people(stage.screens)
        expect(found.length).toBeGreaterThan(0)
        return found
      })
      const pressed = [on, ...ways]
      for (const [at, one] of pressed.entries()) for (const other of pressed.slice(at + 1)) expect(overlap(one, other)).toBe(false)
      const papers = [...document.querySelectorAll('main p, main div')].filter(({ textContent, children }) => {
        return children.length === 0 && /^(Billy|You|Next): /.test(textContent)
      })
      expect(papers).toHaveLength(3)
      const under = papers.map(paper => paper.getBoundingClientRect())
      for (const puppet of seen) {
        const [x, y] = puppet.mouthAt()
        const mouth = the(puppet.parent).toGlobal({ x, y })
        expect(pressed.some(({ left, right, bottom }) => mouth.x > left && mouth.x < right && mouth.y < bottom)).toBe(false)
        const feet = puppet.getGlobalPosition()
        const covered = under.filter(({ left, right, top }) => feet.x > left - FEET && feet.x < right + FEET && feet.y >= top)
        expect(
          covered,
          `${readMoment(game, the(lastHour(game))).place} ${papers.map(p => p.textContent).join(' / ')} feet at ${feet.x}, ${feet.y}`,
        ).toEqual([])
      }
      await close()
    }
    close = async () => undefined
    expect([...places]).toHaveLength(1)
  })
})
