/** A stage for tests of the interface: at any size, with the real faces and papers, and a world that only remembers what was wished. */
import '../../src/page.css'
import 'pixi.js/unsafe-eval'
import { Container } from 'pixi.js'
import { page } from 'vitest/browser'
import type { Game } from '../../sim/index.ts'
import { Keys } from '../../src/access/keys.ts'
import { openBus, type SaveNote, type ScreenName, type Talk } from '../../src/bus.ts'
import type { Sitting } from '../../src/game.ts'
import { Queue } from '../../src/motion/queue.ts'
import { loadUi } from '../../src/places/surfaces.ts'
import { type Screen, Screens, type World } from '../../src/screens/screen.ts'
import { readSettings, type Settings } from '../../src/settings.ts'
import { Stage } from '../../src/stage.ts'
import { Area } from '../../src/ui/area.ts'
import { loadFonts } from '../../src/ui/fonts.ts'

/** `painted` brings the atlas, for tests that measure pictures. */
export type Size = { width: number; height: number; text?: number; painted?: boolean }

/** Ends what a stage's world has hung on the document. */
let life = new AbortController()

/** Opens a stage in an empty page. Close it again: two stages would share one body. */
export async function openStage({ width, height, text = 100, painted = false }: Size): Promise<{ stage: Stage; close: () => void }> {
  await page.viewport(width, height)
  const host = document.createElement('div')
  host.className = 'stage'
  document.body.replaceChildren(host)
  const [stage, art] = await Promise.all([
    Stage.open(host, readSettings({ text }), { canvas: true, instant: true }),
    painted ? loadUi() : undefined,
    loadFonts(),
  ])
  stage.art = art
  life = new AbortController()
  return {
    stage,
    close: () => {
      life.abort()
      document.body.replaceChildren()
    },
  }
}

/** Something that a test knows to be there. */
export function the<Thing>(thing: Thing | undefined | null): Thing {
  if (thing === undefined || thing === null) throw new Error('There is nothing here.')
  return thing
}

/** A name that has this in it. */
export function part(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}

/** An area that fills the stage, as a screen has it. */
export function areaOn(stage: Stage, name = 'Test'): Area {
  const view = new Container()
  stage.screens.addChild(view)
  return new Area(view, stage.access.screen(name), stage, new AbortController().signal)
}

const NOTHING: Screen = { name: 'title', title: 'Nothing', build: () => undefined, resize: () => undefined }

/** Has the screen that stands go as screens go: what it hung on the document goes with it. */
export function leave(screens: Screens): Promise<void> {
  return screens.show('title', async () => NOTHING)
}

/** A world without rules: wishes are remembered, settings really change. */
export function worldOn(
  stage: Stage,
  { note = null }: { note?: SaveNote | null } = {},
): { world: World; screens: Screens; wishes: [keyof Talk, unknown][] } {
  const bus = openBus()
  let settings: Settings = readSettings({})
  const keys = new Keys(settings.keys, () => stage.access.covered, life.signal)
  const screens = new Screens(stage, keys, bus)
  const wishes: [keyof Talk, unknown][] = []
  bus.on('*', (kind, value) => {
    wishes.push([kind, value])
  })
  bus.on('settings', changed => {
    settings = { ...settings, ...changed }
    keys.map = settings.keys
    stage.settle(settings)
  })
  const world: World = {
    bus,
    motion: stage.motion,
    queue: new Queue(),
    settings: () => settings,
    sitting: () => null,
    note: () => note,
    seed: undefined,
    from: () => screens.from,
  }
  return { world, screens, wishes }
}

/** A table with a game in hand, of which nothing has been told yet. */
export const sittingAt = (game: Game): Sitting => ({
  game,
  play: { start: game, actions: [] },
  ledger: null,
  facts: [],
  lastFacts: [],
  expected: null,
})

/** A screen as it stands on a game in hand; `acts` says what has been done on it. Close it again. */
export async function openOn(game: Game, size: Size, name: ScreenName, make: (world: World) => Screen) {
  const set = await openStage(size)
  const { world: made, screens, wishes } = worldOn(set.stage)
  const world: World = { ...made, sitting: () => sittingAt(game) }
  const close = async (): Promise<void> => {
    await leave(screens)
    set.close()
  }
  await screens.show(name, async () => make(world))
  const acts = (): unknown[] => wishes.filter(([kind]) => kind === 'act').map(([, act]) => act)
  return { stage: set.stage, world, wishes, acts, close }
}
