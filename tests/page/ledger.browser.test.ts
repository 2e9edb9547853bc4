/** The bank book, the drawer and the album, as a person or a reader finds them. */
import axe from 'axe-core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type Ahead, addUp, copy, type Fact, FORECAST_QUANTITIES, type Game, newGame, players, run, weekOf } from '../../sim/index.ts'
import type { Sitting } from '../../src/game.ts'
import { Album } from '../../src/screens/album/album.ts'
import { openMemories } from '../../src/screens/drawer/drawer.ts'
import { LedgerScreen } from '../../src/screens/ledger/ledger.ts'
import type { World } from '../../src/screens/screen.ts'
import { addedUp } from '../../src/ui/adding.ts'
import { leave, openStage, type Size, the, worldOn } from './set.ts'

let close: () => Promise<void> = async () => undefined
afterEach(() => close())

/** Pictures of a room take a while to come. */
const BRINGING = { timeout: 20_000 }
const LAPTOP: Size = { width: 1280, height: 720 }
const SIZES: (Size & { text: number })[] = [
  { ...LAPTOP, text: 100 },
  { width: 1024, height: 768, text: 100 },
  { width: 390, height: 844, text: 100 },
  { width: 360, height: 640, text: 100 },
  { width: 640, height: 360, text: 100 },
  { width: 360, height: 640, text: 200 },
  { width: 1280, height: 720, text: 200 },
]

/** The table on the Sunday after `weeks` weeks; a whole play when there are as many as that. */
function sittingAfter(weeks: number): Sitting {
  const game = newGame({ seed: 'book' })
  let monday = { ...game.numbers }
  let facts: Fact[] = []
  let lastFacts: Fact[] = []
  let ledger: Sitting['ledger'] = null
  let week = 0
  const end = (at: Game): void => {
    ledger = addUp(monday, at.numbers, facts, week * 7 + 6)
    monday = { ...at.numbers }
    lastFacts = facts
    facts = []
    week = weekOf(at.day)
  }
  const { actions } = run(game, players.balanced, {
    tell: fact => facts.push(fact),
    until: at => {
      if (weekOf(at.day) !== week) end(at)
      return week >= weeks
    },
  })
  return { game, play: { start: { seed: 'book' }, actions }, ledger, facts, lastFacts, expected: null }
}

const FIFTH = sittingAfter(5)
const WHOLE = sittingAfter(99)

async function open(name: 'ledger' | 'album', size: Size, sitting: Sitting) {
  const set = await openStage(size)
  const made = worldOn(set.stage)
  close = async () => {
    await leave(made.screens)
    set.close()
  }
  const world: World = { ...made.world, sitting: () => ({ ...sitting, game: copy(sitting.game as Game) }) }
  await made.screens.show(name, async () => (name === 'ledger' ? new LedgerScreen(world) : new Album(world)))
  return { ...made, stage: set.stage }
}

/** Whether an element lies inside the window; what scrolls may lie below it. */
function inside(element: Element): boolean {
  const { left, right } = element.getBoundingClientRect()
  return left >= -1 && right <= innerWidth + 1
}

describe('the book', () => {
  test.each(SIZES)('has its seven lines and its way on inside a page of $width by $height, letters $text', async size => {
    await open('ledger', size, FIFTH)
    const buttons = [...document.querySelectorAll('main button')]
    expect(buttons.filter(inside)).toHaveLength(buttons.length)
    expect(document.querySelectorAll('main div[aria-label="The week, added up"] button')).toHaveLength(7)
    const on = page.getByRole('button', { name: 'On to the calendar' }).element().getBoundingClientRect()
    expect(on.bottom).toBeLessThanOrEqual(innerHeight)
  })

  test('prints the tape of a line, and goes on', async () => {
    const { wishes } = await open('ledger', LAPTOP, FIFTH)
    await page.getByRole('button', { name: /^Your energy/ }).click()
    const line = FIFTH.ledger?.lines.find(({ quantity }) => quantity === 'ted.energy')
    await expect.element(page.getByText(`Last Sunday ${line?.before}`)).toBeInTheDocument()
    await expect.element(page.getByText(`This Sunday ${line?.after}`)).toBeInTheDocument()
    await page.getByRole('button', { name: 'On to the calendar' }).click()
    expect(wishes).toContainEqual(['read', undefined])
  })

  test('is worked with keys alone', async () => {
    const { wishes } = await open('ledger', LAPTOP, FIFTH)
    page
      .getByRole('button', { name: /^You and Billy/ })
      .element()
      .focus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.element(page.getByRole('button', { name: /^His trust/ })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.keyboard('r')
    expect(wishes).toContainEqual(['read', undefined])
  })

  test('shows the tape on a sheet of its own on a phone', async () => {
    await open('ledger', { width: 390, height: 844 }, FIFTH)
    await page.getByRole('button', { name: /^Cash/ }).click()
    await expect.element(page.getByRole('dialog').getByText(/^This Sunday/)).toBeInTheDocument()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull())
  })

  test('adds up on its tapes as they are printed, cents and all', () => {
    for (const { ledger } of [FIFTH, WHOLE])
      for (const line of ledger?.lines ?? []) {
        const { lines, total } = addedUp(line, '')
        const cents = line.quantity === 'ted.cash' ? 100 : 1
        expect(Math.round(lines.reduce((sum, { amount }) => sum + numberOf(amount), 0) * cents)).toBe(
          Math.round(numberOf(total.amount) * cents),
        )
        expect(lines.length).toBeLessThanOrEqual(9)
      }
  })

  test('holds what was expected against what came, and names the largest surprise', () => {
    const line = the(FIFTH.ledger?.lines.find(({ quantity }) => quantity === 'work.standing'))
    const [cause] = line.causes
    const outlook = { quantity: line.quantity, now: line.before, p10: 612, p25: 620, p50: 630, p75: 640, p90: 655, rests: null }
    const ahead = line.causes.map(({ by, what, change }) => ({ by, what, change }) as Ahead)
    expect(addedUp(line, '', undefined, { ...outlook, ahead }).note).toBe('You expected 612 to 655.')
    const surprised = addedUp({ ...line, causes: [{ ...the(cause), by: 'illness', what: 'fever', change: -24 }] }, '', undefined, {
      ...outlook,
      ahead: [],
    })
    expect(surprised.note).toBe('You expected 612 to 655. The largest surprise: a fever, −24.')
    const missed = addedUp({ ...line, causes: [] }, '', undefined, { ...outlook, ahead: [{ by: 'office', what: 'raise', change: 30 }] })
    expect(missed.note).toBe('You expected 612 to 655. The largest surprise: a raise, −30.')
  })

  test('prints on the machine what was expected', async () => {
    const outlooks = FORECAST_QUANTITIES.map(quantity => ({
      quantity,
      now: 0,
      p10: 611,
      p25: 611,
      p50: 611,
      p75: 611,
      p90: 655,
      ahead: [],
      rests: null,
    }))
    await open('ledger', LAPTOP, { ...FIFTH, expected: { day: 28, until: 35, runs: 1, outlooks } })
    await page.getByRole('button', { name: /^Your energy/ }).click()
    await expect.element(page.getByText(/^You expected 611 to 655\./)).toBeInTheDocument()
  })

  test('has nothing that axe finds fault with', async () => {
    await open('ledger', LAPTOP, FIFTH)
    expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([])
  })
})

describe('the drawer', () => {
  test('shows what one person keeps, and shuts', async () => {
    const { stage } = await open('ledger', LAPTOP, WHOLE)
    openMemories(stage, WHOLE.game as Game)
    const count = WHOLE.game.memories.filter(({ holders }) => holders.includes('margaret')).length
    await page.getByRole('radio', { name: `Margaret ${count}` }).click()
    expect(document.querySelectorAll('dialog li')).toHaveLength(Math.min(24, count))
    await page.getByRole('button', { name: 'Shut the drawer' }).click()
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull())
  })

  test('opens at the card that was come for', async () => {
    const { stage } = await open('ledger', LAPTOP, WHOLE)
    openMemories(stage, WHOLE.game as Game, 'first-breakfast@4')
    const card = [...document.querySelectorAll('dialog li p')].find(({ textContent }) =>
      textContent?.startsWith('The first breakfast was black'),
    )
    const { top, bottom } = card?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
    expect(top).toBeGreaterThan(0)
    expect(bottom).toBeLessThan(720)
  })
})

describe('the album', () => {
  test('is turned to its last page, and offers another life there', async () => {
    const { wishes } = await open('album', LAPTOP, WHOLE)
    for (let turns = 0; turns < 7; turns++) {
      const before = document.querySelector('main')?.textContent
      await page.getByRole('button', { name: 'Turn the page' }).click()
      await vi.waitFor(() => expect(document.querySelector('main')?.textContent).not.toBe(before), BRINGING)
    }
    await page.getByRole('button', { name: 'Another life' }).click()
    await page.getByRole('button', { name: 'Begin in October' }).click()
    await vi.waitFor(() => expect(wishes).toContainEqual(['new', {}]))
  }, 120_000) // seven pages of pictures, each brought and drawn

  test.each(SIZES)('has its last page and its buttons inside a page of $width by $height, letters $text', async size => {
    await open('album', size, WHOLE)
    await userEvent.keyboard('{End}')
    await vi.waitFor(() => expect(document.querySelector('button[aria-label="Another life"]')).not.toBeNull(), BRINGING)
    await expect.element(page.getByRole('heading', { name: 'Three lives you did not live' })).toBeInTheDocument()
    const buttons = [...document.querySelectorAll('main button')]
    expect(buttons.filter(inside)).toHaveLength(buttons.length)
    for (const button of buttons) expect(button.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight)
  })

  test('is turned with the arrows, and begins with the end', async () => {
    await open('album', LAPTOP, WHOLE)
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeInTheDocument()
    await userEvent.keyboard('{End}')
    await vi.waitFor(() => expect(document.querySelector('main')?.textContent).toContain('Why this one'), BRINGING)
    await userEvent.keyboard('{Home}')
    await expect.element(page.getByText('October 16, 1978, to April 20, 1980')).toBeInTheDocument()
    expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([])
  })
})

describe('the arrow that is held down', () => {
  test('turns no page before the one before it has come', async () => {
    await open('album', LAPTOP, WHOLE)
    const spread = (at: number) => document.querySelector(`main [aria-label^="pages ${at} and ${at + 1} of" i]`)
    const press = (repeat: boolean) => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', repeat, bubbles: true }))
    press(false)
    for (let held = 0; held < 6; held++) press(true)
    await vi.waitFor(() => expect(spread(3)).not.toBeNull(), BRINGING)
    press(true)
    await vi.waitFor(() => expect(spread(5)).not.toBeNull(), BRINGING)
  })
})

describe('the pictures', () => {
  /** What was offered as a file, by its name. */
  function offered(): Map<string, Blob> {
    const files = new Map<string, Blob>()
    let last: Blob | undefined
    vi.spyOn(URL, 'createObjectURL').mockImplementation(file => {
      last = file as Blob
      return 'blob:none'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      if (last) files.set(this.download, last)
    })
    return files
  }
  afterEach(() => vi.restoreAllMocks())

  test('can be held closer and kept as a PNG with a caption under it', async () => {
    await open('album', LAPTOP, WHOLE)
    const files = offered()
    await page
      .getByRole('button', { name: /^Photograph\./ })
      .first()
      .click()
    await expect.element(page.getByRole('dialog')).toBeInTheDocument()
    await page.getByRole('button', { name: 'Save this picture' }).click()
    await vi.waitFor(() => expect(files.size).toBe(1), BRINGING)
    const [name, file] = [...files][0] ?? ['', new Blob()]
    expect(name).toMatch(/^breakfast-for-two-\d+-[a-z0-9-]+\.png$/)
    const picture = await createImageBitmap(file)
    expect([picture.width, picture.height]).toEqual([1320, 1000])
  })

  test('all of them lie in a box, which is left for the page that it was opened from', async () => {
    await open('album', LAPTOP, WHOLE)
    for (let turns = 0; turns < 5; turns++) {
      const before = document.querySelector('main')?.textContent
      await userEvent.keyboard('{ArrowRight}')
      await vi.waitFor(() => expect(document.querySelector('main')?.textContent).not.toBe(before), BRINGING)
    }
    await page.getByRole('button', { name: 'The shoebox, with all the others' }).click()
    const total = WHOLE.game.memories.length
    await expect.element(page.getByRole('group', { name: `The shoebox, 1 to 4 of ${total}`, exact: true })).toBeInTheDocument()
    expect(document.querySelectorAll('main button[aria-label*="Photograph."]')).toHaveLength(8)
    expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('button', { name: 'The shoebox, with all the others' })).toBeInTheDocument()
  })

  test('of the two breakfasts make a card to send, with the seed on it', async () => {
    await open('album', LAPTOP, WHOLE)
    const files = offered()
    await page.getByRole('button', { name: 'A card to send' }).click()
    await expect.element(page.getByRole('img', { name: /seed book$/ })).toBeInTheDocument()
    await vi.waitFor(async () => {
      await page.getByRole('button', { name: 'Save the card' }).click()
      expect([...files.keys()]).toEqual(['breakfast-for-two.png'])
    }, BRINGING)
    const picture = await createImageBitmap(files.get('breakfast-for-two.png') ?? new Blob())
    expect([picture.width, picture.height]).toEqual([1200, 630])
  })
})

/** '+$4.40', '−12', '1 033' as a number. */
function numberOf(amount: string): number {
  return Number(amount.replace('−', '-').replace(/[^\d.-]/g, ''))
}
