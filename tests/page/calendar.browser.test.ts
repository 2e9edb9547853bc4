/** The calendar, as a person or a reader finds it: hours, gaps and ways out, the tray, her list, the way back, in every shape of page. */
import axe from 'axe-core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  ACTIVITY_IDS,
  type Action,
  type BlockRead,
  catalogue,
  copy,
  type Game,
  newGame,
  type PlanWhat,
  players,
  readStops,
  readTroubles,
  run,
  step,
} from '../../sim/index.ts'
import { english } from '../../src/language/english.ts'
import { Block } from '../../src/screens/calendar/block.ts'
import { Calendar } from '../../src/screens/calendar/calendar.ts'
import { tagWidth } from '../../src/screens/calendar/tags.ts'
import { areaOn, leave, openStage, type Size, the, sittingAt, worldOn } from './set.ts'

let close: () => Promise<void> = async () => undefined
afterEach(() => close())

const LAPTOP: Size = { width: 1280, height: 720 }
const SIZES: Size[] = [
  LAPTOP,
  { width: 360, height: 640 },
  { width: 844, height: 390 },
  { width: 1024, height: 768 },
  { width: 820, height: 1180 },
  { width: 2560, height: 1440 },
  { ...LAPTOP, text: 150 },
  { ...LAPTOP, text: 200 },
]

const lived = new Map<number, Game>()

/** A play that lies open at a day, lived by somebody who plans it whole. */
function playAt(day: number): Game {
  const known = lived.get(day)
  if (known) return copy(known)
  const game = newGame({ seed: 'calendar', balance: {} })
  run(game, players.balanced, { until: at => at.day >= day && at.planning })
  lived.set(day, copy(game))
  return game
}

async function open(day: number, size: Size = LAPTOP, before: readonly Action[] = []) {
  const game = playAt(day)
  for (const action of before) step(game, action)
  const set = await openStage(size)
  const made = worldOn(set.stage)
  close = async () => {
    await leave(made.screens)
    set.close()
  }
  const { bus } = made.world
  bus.on('act', action => {
    if (action.do !== 'live' && step(game, action).ok) bus.emit('stepped', { action, facts: [] })
  })
  const world = {
    ...made.world,
    sitting: () => sittingAt(game),
  }
  await made.screens.show('calendar', async () => new Calendar(world))
  const { stage } = set
  const acts = (): unknown[] => made.wishes.filter(([kind]) => kind === 'act').map(([, act]) => act)
  return { game, acts, wishes: made.wishes, stage, world }
}

const LISTED = Object.keys(catalogue.list) as PlanWhat[]

const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? ''
const FRIDAY_GAP: Action[] = [
  { do: 'template', id: 'ordinary' },
  { do: 'plan', day: 4, slot: 'afternoon', row: 'billy', what: 'clear' },
]
const WEEK_FIVE = 35
/** A worker has the rules to read first. */
const SEEING = { timeout: 30_000 }
const expected = (wishes: readonly [string, unknown][]): unknown[] => wishes.filter(([kind]) => kind === 'expect').map(([, said]) => said)

describe('the calendar', () => {
  test('is hers in the first week: three things to move, and R lets it run', async () => {
    const { acts } = await open(0)
    expect(document.querySelectorAll('[role=gridcell]')).toHaveLength(84)
    await expect.element(page.getByRole('button', { name: 'His trust, Joanna sees to it' })).toBeInTheDocument()
    expect(page.getByRole('toolbar', { name: 'Activities' }).getByRole('button').elements()).toHaveLength(3)
    await userEvent.keyboard('r')
    expect(acts()).toEqual([{ do: 'live' }])
  })

  test('names the gap and fills it with one press', async () => {
    const { game } = await open(WEEK_FIVE, LAPTOP, FRIDAY_GAP)
    await expect.element(page.getByRole('button', { name: 'Let the week run, with one gap' })).toBeInTheDocument()
    await page.getByRole('group', { name: 'Ways out' }).getByRole('button').first().click()
    expect(game.plan[4 * 6 + 3]?.billy).not.toBeNull()
    await expect.element(page.getByRole('button', { name: 'Let the week run', exact: true })).toBeInTheDocument()
  })

  test('is planned by keys alone: to the gap, its list, a word of it, and back again', async () => {
    const { game } = await open(WEEK_FIVE, LAPTOP, FRIDAY_GAP)
    await userEvent.keyboard('g')
    expect(focused()).toContain('Friday, afternoon')
    expect(focused()).toContain('Gap.')
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('corr')
    expect(focused()).toContain('Corrigan')
    await userEvent.keyboard('{Enter}')
    expect(game.plan[27]?.billy).toBe('corrigan')
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull())
    expect(focused()).toContain('Billy: Sitter')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(game.plan[27]?.billy).toBeNull()
    await userEvent.keyboard('l')
    expect(focused()).toContain('You: ')
    await userEvent.keyboard('{Delete}')
    expect(game.plan[27]?.ted).toEqual([])
    await userEvent.keyboard('{PageUp}')
    expect(focused()).toContain('Thursday, afternoon')
  })

  test('takes a tile into the hand and puts it into the hour that is pressed', async () => {
    const { game } = await open(WEEK_FIVE, LAPTOP, [
      { do: 'template', id: 'ordinary' },
      { do: 'plan', day: 5, slot: 'night', row: 'ted', what: 'clear' },
    ])
    await page.getByRole('button', { name: /^Laundry/ }).click()
    await page.getByRole('gridcell', { name: /^Saturday, night.*You/ }).click()
    expect(game.plan[5 * 6 + 5]?.ted).toEqual(['laundry'])
    await expect.element(page.getByRole('button', { name: /^Laundry/ })).toHaveAttribute('aria-pressed', 'false')
  })

  test('carries what stands in an hour to another', async () => {
    const { game } = await open(WEEK_FIVE, LAPTOP, [
      { do: 'template', id: 'ordinary' },
      { do: 'plan', day: 4, slot: 'night', row: 'ted', what: 'clear' },
      { do: 'plan', day: 2, slot: 'night', row: 'ted', what: 'clear' },
      { do: 'plan', day: 2, slot: 'night', row: 'ted', what: 'mending' },
    ])
    await page.getByRole('gridcell', { name: /^Wednesday, night.*You/ }).dropTo(page.getByRole('gridcell', { name: /^Friday, night.*You/ }))
    expect(game.plan[2 * 6 + 5]?.ted).toEqual([])
    expect(game.plan[4 * 6 + 5]?.ted).toEqual(['mending'])
  })

  test('strikes out what is taken up of her list', async () => {
    await open(WEEK_FIVE)
    const list = page.getByRole('toolbar', { name: /Joanna|The list|Ted/ })
    const item = list.getByRole('button', { name: /nobody has taken it up/ }).first()
    const name = the(item.element().getAttribute('aria-label')).split('.')[0] as string
    await item.click()
    await expect.element(list.getByRole('button', { name: new RegExp(`^${name}.*planned`) })).toBeDisabled()
  })

  test('fills the week with a plan', async () => {
    const { game } = await open(WEEK_FIVE)
    await page.getByRole('button', { name: 'Plans' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Home first/ })
      .click()
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull())
    expect(game.plan[3]?.ted).toContain('pickUp')
    await page.getByRole('button', { name: 'School week' }).click()
    expect(game.plan[3]?.ted).toEqual(['desk'])
  })

  test('says how the week may go, and keeps what it said for the ledger', async () => {
    const { game, wishes } = await open(WEEK_FIVE)
    const trust = page.getByRole('button', { name: /^His trust: .+\. Likely (between [a-z ]+ and )?[a-z ]+\.$/ })
    await expect.element(trust, SEEING).toBeInTheDocument()
    for (const name of ['You and Billy', 'The house', 'Your energy', 'At the office'])
      await expect.element(page.getByRole('button', { name: new RegExp(`^${name}: .*Likely`) })).toBeInTheDocument()
    const before = expected(wishes).length
    expect(before).toBeGreaterThan(0)
    expect(expected(wishes).at(-1)).toMatchObject({ day: game.day, until: game.day + 7 })
    await page.getByRole('button', { name: 'School week' }).click()
    await vi.waitFor(() => expect(expected(wishes).length).toBeGreaterThan(before), SEEING)
    await trust.click()
    await expect.element(page.getByRole('dialog').getByText(/Ahead: .+[+−]\d+/)).toBeInTheDocument()
  })

  test('draws no fan for what is still hers, and shows the house no further than that week', async () => {
    const { wishes } = await open(0)
    await expect.element(page.getByRole('button', { name: /^Your energy: .*Likely/ }), SEEING).toBeInTheDocument()
    for (const name of ['You and Billy', 'His trust', 'The house'])
      await expect.element(page.getByRole('button', { name: `${name}, Joanna sees to it` })).toBeInTheDocument()
    expect(expected(wishes)[0]).toMatchObject({ day: 0, until: 3 })
  })

  test('says on a phone in three lines how it may go', async () => {
    await open(WEEK_FIVE, { width: 390, height: 844 })
    await expect
      .element(page.getByRole('button', { name: /^How it may go\. You and Billy: .* His trust: .* Your energy: .*Likely/ }), SEEING)
      .toBeInTheDocument()
  })

  test('keeps a week under a name, fills another with it, and lets it go', async () => {
    const { game, world } = await open(WEEK_FIVE, LAPTOP, [{ do: 'template', id: 'homeFirst' }])
    await page.getByRole('button', { name: 'Plans' }).click()
    await page.getByRole('textbox', { name: 'Its name' }).fill('Fence week')
    await page.getByRole('button', { name: 'Keep this week' }).click()
    expect(world.settings().plans.map(({ name }) => name)).toEqual(['Fence week'])
    await vi.waitFor(() => expect(page.getByRole('button', { name: /^Fence week/ }).elements()).toHaveLength(1))
    step(game, { do: 'template', id: 'workFirst' })
    expect(game.plan[3]?.ted).toEqual(['desk'])
    await page.getByRole('button', { name: /^Fence week/ }).click()
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull())
    expect(game.plan[3]?.ted).toContain('pickUp')
    await page.getByRole('button', { name: 'Plans' }).click()
    await page.getByRole('button', { name: 'Take “Fence week” away' }).click()
    expect(world.settings().plans).toEqual([])
  })

  test('marks with a pencil what a kept week had no room for, and says why', async () => {
    const { game, world } = await open(WEEK_FIVE)
    const cells = game.plan.map(({ billy }) => ({ ted: [] as string[], billy }))
    Object.assign(cells[3] ?? {}, { ted: ['museum'] })
    world.bus.emit('settings', { plans: [{ name: 'A trip', cells }] })
    await page.getByRole('button', { name: 'Plans' }).click()
    await page.getByRole('button', { name: /^A trip/ }).click()
    await expect.element(page.getByRole('gridcell', { name: /^Monday, afternoon.*Changed: A trip is left out/ })).toBeInTheDocument()
  })

  test('goes on by itself when asked to, and opens at what it has stopped for', async () => {
    const { wishes, world } = await open(WEEK_FIVE, LAPTOP, [{ do: 'template', id: 'ordinary' }])
    await page.getByRole('button', { name: 'Until something needs you' }).click()
    expect(wishes.map(([kind]) => kind)).toContain('onward')
    world.bus.emit('stopped', { stop: { why: 'gap', what: 'billy', day: WEEK_FIVE + 4, slot: 'afternoon' }, weeks: 2 })
    await expect.element(page.getByText('Stopped after two weeks:')).toBeInTheDocument()
    await expect.element(page.getByText('nobody has Billy on Friday at three.')).toBeInTheDocument()
    expect(focused()).toContain('Friday, afternoon')
  })

  test('tells what can’t be as it stands, and mends it with one press', async () => {
    const { game } = await open(WEEK_FIVE, LAPTOP, [
      { do: 'template', id: 'homeFirst' },
      { do: 'plan', day: 5, slot: 'afternoon', row: 'billy', what: 'corrigan' },
    ])
    expect(readTroubles(game)).toMatchObject([{ kind: 'missed', day: 5, slot: 'afternoon', what: 'frontWindow' }])
    await expect.element(page.getByText('As it stands, “The train” drops out.')).toBeInTheDocument()
    await page.getByRole('button', { name: 'Without “The train”' }).click()
    expect(game.plan[33]?.ted).toEqual([])
    expect(readTroubles(game)).toEqual([])
  })

  test('says a new verb once, and takes the first edit for having read it', async () => {
    const { world, game } = await open(0)
    await expect.element(page.getByText('What is yours:')).toBeInTheDocument()
    await page.getByRole('button', { name: 'I see' }).click()
    expect(world.settings().noted).toEqual({ 'lesson evenings': 0 })
    expect(game.day).toBe(0)
    expect(page.getByText('What is yours:').elements()).toEqual([])
  })

  test.for([5, 9, 14])('takes at most twelve presses by hand in week %i, three by a ready-made week, one by itself', async week => {
    const { game, acts } = await open(week * 7)
    let presses = 0
    const press = async (element: Element): Promise<void> => {
      presses++
      await userEvent.click(element)
    }
    const ways = page.getByRole('group', { name: 'Ways out' })
    for (let turn = 0; turn < 6 && readStops(game).some(({ why }) => why === 'gap'); turn++)
      await press(ways.getByRole('button').first().element())
    // Whatever is asked, as the notice offers it: the first thing that keeps it, or a word for letting it go.
    const offered = (name: string): Element | null => ways.getByRole('button', { name }).query()
    for (let turn = 0; turn < 9; turn++) {
      const on = offered('I see') ?? offered('Not now') ?? (offered('Let it go') && ways.getByRole('button').first().element())
      if (!on) break
      await press(on)
    }
    expect(offered('Let it go'), 'everything asked has had its answer').toBeNull()
    await press(page.getByRole('button', { name: /^Let the week run/ }).element())
    expect(acts().at(-1)).toEqual({ do: 'live' })
    expect(presses).toBeLessThanOrEqual(12)
    presses = 0
    await press(page.getByRole('button', { name: 'Plans' }).element())
    await press(
      page
        .getByRole('dialog')
        .getByRole('button', { name: /^Two early days/ })
        .element(),
    )
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull())
    await press(page.getByRole('button', { name: /^Let the week run/ }).element())
    expect(presses).toBeLessThanOrEqual(3)
    presses = 0
    await press(page.getByRole('button', { name: 'Until something needs you' }).element())
    expect(presses).toBe(1)
  })

  test('on a phone shows one day, and another when its tab is pressed', async () => {
    await open(WEEK_FIVE, { width: 390, height: 844 }, FRIDAY_GAP)
    await expect.element(page.getByRole('tab', { name: /^Friday/ })).toHaveAttribute('aria-selected', 'true')
    expect(document.querySelectorAll('[role=gridcell]')).toHaveLength(12)
    await page.getByRole('tab', { name: /^Sunday/ }).click()
    await expect.element(page.getByRole('gridcell', { name: /^Sunday, morning.*You/ })).toBeInTheDocument()
  })

  test.for([LAPTOP, { width: 1920, height: 1080 }, { width: 1024, height: 640 }, { width: 390, height: 844 }])(
    'keeps every word within its hour at $width × $height',
    async size => {
      const { stage } = await open(WEEK_FIVE, size)
      const cell = the(document.querySelector('[role=gridcell]:not([hidden])')).getBoundingClientRect()
      const area = areaOn(stage)
      const box = { x: 0, y: 0, width: Math.floor(cell.width), height: Math.floor(cell.height) }
      const words = (read: Partial<BlockRead>) => {
        const block = new Block(
          area.view,
          stage,
          { day: 1, from: 5, to: 5, lane: 'ted', kind: 'home', ted: [], billy: null, ...read },
          true,
        )
        block.place(box, { tagged: false })
        return block.words
      }
      for (const what of [...ACTIVITY_IDS, ...LISTED]) {
        const { text, width, room } = words({ ted: [what] })
        expect(width, text).toBeLessThanOrEqual(room)
      }
      for (const billy of Object.keys(english.calendar.cares) as (keyof typeof english.calendar.cares)[]) {
        const { text, width, room } = words({ billy, lane: 'billy', kind: billy === 'nobody' ? 'gap' : 'sitter' })
        expect(width, text).toBeLessThanOrEqual(room)
      }
      for (const text of [...Object.values(catalogue.asks).map(({ tag }) => tag), ...Object.values(english.calendar.promises)])
        expect(tagWidth(stage, text), text).toBeLessThanOrEqual(box.width + 2)
    },
  )

  test('has no fault that axe can find', async () => {
    await open(WEEK_FIVE, LAPTOP, FRIDAY_GAP)
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
  })

  test.for(SIZES)('keeps everything that can be pressed within reach at $width × $height, text $text', async size => {
    await open(WEEK_FIVE, size, FRIDAY_GAP)
    for (const element of document.querySelectorAll<HTMLElement>('.access .pressable')) {
      if (element.closest('[hidden]')) continue
      element.scrollIntoView({ block: 'nearest' })
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const label = element.getAttribute('aria-label') ?? ''
      expect(left, label).toBeGreaterThanOrEqual(-1)
      expect(right, label).toBeLessThanOrEqual(size.width + 1)
      expect(top, label).toBeGreaterThanOrEqual(-1)
      expect(bottom, label).toBeLessThanOrEqual(size.height + 1)
    }
  })
})
