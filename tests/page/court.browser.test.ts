/** Court, as a person or a reader finds it: who asks, what can be answered, the cards, the last word. */
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Container } from 'pixi.js'
import { copy, type Game, galleryOf, players, readCourt, run } from '../../sim/index.ts'
import { story } from '../../sim/testing.ts'
import { Court } from '../../src/screens/court/court.ts'
import { Hearing } from '../../src/screens/court/hearing.ts'
import { Sitter } from '../../src/screens/court/pew.ts'
import { stateOf } from '../../src/theatre/staging.ts'
import { openOn, part, type Size, the } from './set.ts'

let close: () => Promise<void> = async () => undefined
afterEach(() => close())

const SIZES: Record<string, Size> = {
  wide: { width: 1280, height: 720 },
  mid: { width: 800, height: 700 },
  tall: { width: 360, height: 640 },
  low: { width: 740, height: 360 },
  large: { width: 1280, height: 720, text: 200 },
}

/** One story, at each of the three things that wait in court. */
const waits: Partial<Record<'direct' | 'question' | 'statement', Game>> = {}
beforeAll(() => {
  const points = { direct: 'direct', question: 'cross', statement: 'statement' } as const
  for (const what of ['direct', 'question', 'statement'] as const) waits[what] = story({ week: 70 }).until(points[what]).game
})

async function open(what: keyof typeof waits | Game, size: Size) {
  const game = typeof what === 'string' ? copy(the(waits[what])) : what
  const opened = await openOn(game, size, 'court', world => new Court(world))
  close = opened.close
  return { game, acts: opened.acts, read: the(readCourt(game)) }
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect()
const shown = (name: string): Element[] =>
  [...document.querySelectorAll(`[role=group][aria-label="${name}"] button`)].filter(each => !each.closest('[hidden]'))

describe('a question of the cross', () => {
  test.each(Object.keys(SIZES))('offers every stance with its answer and its warning: %s', async name => {
    const { read } = await open('question', the(SIZES[name]))
    expect(the(document.querySelector('h2')).textContent).toBe(`“${read.asks}”`)
    const buttons = shown('Ways to answer')
    expect(buttons.map(each => each.getAttribute('aria-label'))).toEqual(
      read.stances.map(({ name: said, says, warning, refusedWhy }) =>
        refusedWhy ? `${said}. ${says} ${warning}.. Not now: ${refusedWhy}` : `${said}. ${says} ${warning}.`,
      ),
    )
    for (const [at, button] of buttons.entries()) {
      expect(boxOf(button).height).toBeGreaterThanOrEqual(44)
      for (const other of buttons.slice(at + 1)) expect(overlap(boxOf(button), boxOf(other))).toBe(false)
    }
  })

  test('is answered by a number, and by a press', async () => {
    const { acts, read } = await open('question', the(SIZES.wide))
    await userEvent.keyboard('2')
    expect(acts()).toEqual([{ do: 'answer', stance: the(read.stances[1]).stance }])
    await page.getByRole('button', { name: /^Plain answer/ }).click()
    expect(acts()[1]).toEqual({ do: 'answer', stance: 'plain' })
  })

  test.each([
    ['five, of a rested man', false, 5],
    ['six, one of them out of a tired man’s reach', true, 6],
  ] as const)('has all its answers before one’s eyes on a laptop: %s', async (_, spent, most) => {
    const { game } = story({ week: 70, player: 'workaholic' }).until('cross')
    const tire = (): void => {
      if (!spent) return
      game.numbers['ted.energy'] = 0
      game.numbers['ted.strain'] = 1000
      for (const question of game.questions) question.stances = []
    }
    const offered = (): number => (game.pending?.what === 'question' ? the(readCourt(game)).stances.length : 0)
    tire()
    run(game, players.workaholic, {
      until: () => {
        tire()
        return offered() >= most
      },
    })
    await open(game, the(SIZES.wide))
    const buttons = shown('Ways to answer')
    expect(buttons).toHaveLength(most)
    const window = boxOf(the(the(buttons[0]).closest('.scroll')))
    expect(window.bottom).toBeLessThanOrEqual(720)
    for (const button of buttons) expect(boxOf(button).bottom).toBeLessThanOrEqual(window.bottom)
    const plaques = [...the(document.querySelector('[role=group][aria-label="Three faces"]')).children].filter(
      each => each.textContent !== '',
    )
    expect(plaques).toHaveLength(3)
    for (const [at, one] of plaques.entries())
      for (const other of plaques.slice(at + 1)) expect(overlap(boxOf(one), boxOf(other))).toBe(false)
  })

  test('has its cards in the drawer, or behind a button where there is none', async () => {
    const { read } = await open('question', the(SIZES.tall))
    await page.getByRole('button', { name: /bear/ }).click()
    const dialog = page.getByRole('dialog')
    const first = the(read.cards[0])
    await expect.element(dialog.getByRole('button', { name: part(first.text) }).first()).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull())
  })
})

test('Doyle is answered with one card, or with none', async () => {
  const { acts, read } = await open('direct', the(SIZES.wide))
  const second = the(read.cards[1])
  await userEvent.keyboard('{ArrowRight}{Enter}')
  await page.getByRole('button', { name: /^Without a card/ }).click()
  expect(acts()).toEqual([
    { do: 'lay', cards: [second.ref] },
    { do: 'lay', cards: [] },
  ])
})

describe('the statement', () => {
  test('takes cards out of the drawer, gives them back, and ends with what he asks', async () => {
    const { acts, read } = await open('statement', the(SIZES.wide))
    const [first, second] = [the(read.cards[0]), the(read.cards[1])]
    const cards = page.getByRole('group', { name: 'Cards that answer' })
    await cards
      .getByRole('button', { name: part(first.text) })
      .first()
      .click()
    await cards
      .getByRole('button', { name: part(second.text) })
      .first()
      .click()
    await cards
      .getByRole('button', { name: part(first.text) })
      .first()
      .click()
    await page.getByRole('button', { name: /^Leave him his bed/ }).click()
    expect(acts()).toEqual([{ do: 'lay', cards: [second.ref], ask: 'bed' }])
  })

  test('on a phone finds the cards for a place behind it', async () => {
    const { acts, read } = await open('statement', the(SIZES.tall))
    const fault = the(read.cards.find(card => card.place === 'wasnt'))
    await page.getByRole('button', { name: /^What I wasn’t: empty/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: part(fault.text) })
      .first()
      .click()
    await expect.element(page.getByRole('button', { name: /^What I wasn’t: .*Press to take it back/ })).toBeVisible()
    await page.getByRole('button', { name: /^Sit down/ }).click()
    expect(acts()).toEqual([{ do: 'lay', cards: [fault.ref], ask: 'nothing' }])
  })
})

test('whoever came sits on the pew, in the order in which the record has them, and nobody came for nothing', async () => {
  const sitters = (view: Container): string[] =>
    view.children.flatMap(child => [...(child instanceof Sitter ? [child.who] : []), ...sitters(child)])
  const alone = await Hearing.open(stateOf(the(waits.question)), 'clear', [], false)
  expect(sitters(alone)).toEqual([])
  alone.close()
  const { game } = story({ week: 71 }).remembers('credited-roz').remembers('fed-marcus').remembers('kite-built')
  const come = galleryOf(game)
  expect(come).toEqual(expect.arrayContaining(['roz', 'eddie', 'gloria']))
  const full = await Hearing.open(stateOf(game), 'snow', come, true)
  expect(sitters(full)).toEqual(come)
  full.tick(0.1)
  full.close()
})

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
