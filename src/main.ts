/** Opens the page: settings, stage, faces and papers, the screens, and behind the title the rules. Knows everyone; nobody knows it. */
import 'pixi.js/unsafe-eval'
import { Assets } from 'pixi.js'
import { Keys } from './access/keys.ts'
import { type Bus, openBus, type ScreenName, type Wishes } from './bus.ts'
import type { Sitting } from './game.ts'
import { Queue } from './motion/queue.ts'
import { loadUi } from './places/surfaces.ts'
import { keepSettings, keptNote, keptSettings } from './saves.ts'
import { MAKE } from './screens/all.ts'
import { Screens, type World } from './screens/screen.ts'
import { readSettings, type Settings } from './settings.ts'
import { Stage } from './stage.ts'
import { loadFonts } from './ui/fonts.ts'
import { toast } from './ui/toast.ts'

const query = new URLSearchParams(location.search)
const host = document.querySelector<HTMLElement>('#game')
if (!host) throw new Error('The page has no place for the game.')

// Without these pixi probes with data: images and starts a worker from a blob, both of which the policy refuses.
await Assets.init({ skipDetections: true, preferences: { preferWorkers: false } })

const bus = openBus()
let settings = readSettings(keptSettings())
const [stage, art] = await Promise.all([
  Stage.open(host, settings, { canvas: query.get('renderer') === 'canvas', instant: query.get('speed') === 'instant' }),
  loadUi(),
  loadFonts(),
])
stage.art = art

const keys = new Keys(settings.keys, () => stage.access.covered)
const screens = new Screens(stage, keys, bus)
const queue = new Queue(busy => document.querySelector('main')?.setAttribute('aria-busy', String(busy)))
let table: { sitting(): Sitting | null } | undefined

const world: World = {
  bus,
  motion: stage.motion,
  queue,
  settings: () => settings,
  sitting: () => table?.sitting() ?? null,
  note: keptNote,
  seed: query.get('seed') ?? undefined,
  from: () => screens.from,
}

keys.always = { drawer: () => bus.emit('drawer', {}) }
bus.on('drawer', ({ at }) => void openDrawer(at))
bus.on('goto', name => void goTo(name))
bus.on('settings', changed => settle({ ...settings, ...changed }))
bus.on('unreadable', ({ why }) => void toast(stage, why))

const held = holdWishes(bus)
await goTo('title')
await openRules()
held()
if (query.has('debug')) Object.assign(window, { game: { bus, stage, world } })
const code = query.get('code')
if (code) bus.emit('import', { text: code })

function goTo(name: ScreenName): Promise<void> {
  const make = MAKE[name]
  if (!make) throw new Error(`There is no screen called ${name}.`)
  return screens.show(name, () => make(world))
}

/** The drawer lies above whatever is shown; before there is a play there is nothing in it. */
async function openDrawer(at?: string): Promise<void> {
  const game = table?.sitting()?.game
  if (!game) return
  const { openMemories } = await import('./screens/drawer/drawer.ts')
  openMemories(stage, game, at)
}

function settle(changed: Settings): void {
  settings = changed
  keys.map = settings.keys
  stage.settle(settings)
  const refused = keepSettings(settings)
  if (refused) void toast(stage, refused)
  bus.emit('settled', settings)
}

/** The rules and their words are one piece of their own, brought while the title is looked at. */
async function openRules(): Promise<void> {
  const [{ openTable }, { readSave }, { balanceOf }, { openSaves }] = await Promise.all([
    import('./game.ts'),
    import('../sim/index.ts'),
    import('./measure.ts'),
    import('./saves.ts'),
  ])
  table = openTable(bus, openSaves(readSave), { balance: () => balanceOf(settings) })
}

/** Wishes for the rules that come before the rules do are kept, and said again when the answer is called. */
function holdWishes(on: Bus): () => void {
  const early: (() => void)[] = []
  const kinds = ['new', 'continue', 'lay', 'import', 'export', 'act'] as const satisfies readonly (keyof Wishes)[]
  const end = new AbortController()
  for (const kind of kinds) hold(kind)
  return () => {
    end.abort()
    for (const again of early) again()
  }
  function hold<Kind extends (typeof kinds)[number]>(kind: Kind): void {
    const keep = (wish: Wishes[Kind]): void => {
      early.push(() => on.emit<keyof Wishes>(kind, wish))
    }
    on.on(kind, keep as never)
    end.signal.addEventListener('abort', () => on.off(kind, keep as never), { once: true })
  }
}
