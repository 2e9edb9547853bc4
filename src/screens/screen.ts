/** What a screen is, and the machine that shows one at a time. */
import { Container } from 'pixi.js'
import type { Commands, Keys } from '../access/keys.ts'
import type { Bus, SaveNote, ScreenName } from '../bus.ts'
import type { Sitting } from '../game.ts'
import type { Motion } from '../motion/motion.ts'
import type { Queue } from '../motion/queue.ts'
import type { Settings } from '../settings.ts'
import type { Stage } from '../stage.ts'
import { Area } from '../ui/area.ts'
import type { Page } from '../ui/page.ts'
import { waiting } from '../ui/waiting.ts'

export interface Screen {
  readonly name: ScreenName
  /** What readers call it. */
  readonly title: string
  /** How it goes when the play goes on: lifted off what lies under it, or, without this, faded. */
  readonly parting?: 'lifted'
  /** Brings what it needs; the screen before it stays until this is done. */
  prepare?(): Promise<void>
  /** Makes everything once. A screen needs exactly one heading of level 1: focus goes there. */
  build(area: Area): void
  /** Places everything; called after `build` and after every change of the page. */
  resize(page: Page): void
  /** What keys do while it is shown. */
  commands?(): Commands
  /** Called when it stands and has been announced. */
  shown?(): void
  /** Settles when what it still has to say has been read: the screen after it waits. */
  ended?(): Promise<void>
  /** Called before it goes. */
  hidden?(): void
}

/** What a screen may know and say. It reads the play, and wishes on the bus; it never steps. */
export type World = {
  readonly bus: Bus
  readonly motion: Motion
  /** Scenes that are to be seen one after another; skipping ends them all. */
  readonly queue: Queue
  settings(): Settings
  /** The play on the table; null while none lies there. */
  sitting(): Sitting | null
  /** What the title tells of the play kept last. */
  note(): SaveNote | null
  /** The seed asked for in the address. */
  readonly seed: string | undefined
  /** The screen that was there before this one. */
  from(): ScreenName | undefined
}

type Standing = { screen: Screen; view: Container; area: Area; leave: AbortController }

const FADE_MS = 200
const LIFT_MS = 420
/** Screens on which the play goes on. */
const PLAYED: ReadonlySet<ScreenName> = new Set<ScreenName>(['day', 'card', 'hunt', 'court'])

export class Screens {
  private standing: Standing | undefined
  private turn: Promise<void> = Promise.resolve()
  private asked: ScreenName | undefined
  private before: ScreenName | undefined
  private readonly stage: Stage
  private readonly keys: Keys
  private readonly bus: Bus

  constructor(stage: Stage, keys: Keys, bus: Bus) {
    this.stage = stage
    this.keys = keys
    this.bus = bus
    stage.onResize(() => this.standing?.screen.resize(stage.page))
  }

  /** The screen before the one shown now: where its back leads. */
  get from(): ScreenName | undefined {
    return this.before
  }

  /** Shows a screen when those asked for before it have been shown; the one last asked for is not made twice. Until it stands, `data-screen` is empty. */
  show(name: ScreenName, make: () => Promise<Screen>): Promise<void> {
    if (name === this.asked) return this.turn
    this.asked = name
    this.turn = this.turn
      .then(async () => {
        this.before = this.standing?.screen.name
        const [screen] = await Promise.all([make(), this.end()])
        await this.change(screen)
      })
      .catch(error => {
        this.asked = this.standing?.screen.name
        document.documentElement.dataset.screen = this.asked ?? ''
        reportError(error)
      })
    return this.turn
  }

  /** Waits until the screen that stands has said all; then nobody is told to use it any more. */
  private async end(): Promise<void> {
    await this.standing?.screen.ended?.()
    document.documentElement.dataset.screen = ''
  }

  private async change(screen: Screen): Promise<void> {
    const ready = waiting(this.stage)
    try {
      await screen.prepare?.()
    } finally {
      ready()
    }
    const before = this.standing
    before?.screen.hidden?.()
    before?.leave.abort()
    // The old words go before the new ones come: there are never two screens to read.
    before?.area.part.remove()
    const after = this.stand(screen)
    const lifts = before?.screen.parting === 'lifted' && PLAYED.has(screen.name) && !this.stage.motion.reduced
    if (before && lifts) await this.lift(before.view, after.view)
    else await this.fade(after.view)
    before?.view.destroy({ children: true })
    // Another one has been asked for meanwhile: nobody is told to use this one.
    document.documentElement.dataset.screen = this.asked === screen.name ? screen.name : ''
    screen.shown?.()
    this.bus.emit('shown', screen.name)
  }

  private fade(view: Container): Promise<void> {
    return this.stage.motion.run(
      FADE_MS,
      at => {
        view.alpha = at
      },
      { fade: true },
    )
  }

  /** The old one is a sheet on the wall: it is turned up, and the new one was behind it. */
  private lift(sheet: Container, under: Container): Promise<void> {
    under.alpha = 1
    this.stage.screens.addChild(sheet)
    const { width, height } = this.stage.page.full
    return this.stage.motion.run(
      LIFT_MS,
      at => {
        sheet.position.set(at * width * 0.02, -at * height * 1.08)
        sheet.rotation = -0.035 * at
      },
      { ease: at => at * at },
    )
  }

  private stand(screen: Screen): Standing {
    const view = new Container()
    view.alpha = 0
    this.stage.screens.addChild(view)
    const leave = new AbortController()
    const area = new Area(view, this.stage.access.screen(screen.title), this.stage, leave.signal)
    this.standing = { screen, view, area, leave }
    screen.build(area)
    screen.resize(this.stage.page)
    this.keys.now = screen.commands?.() ?? {}
    const heading = area.part.element.querySelector<HTMLElement>('h1')
    if (heading) {
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }
    return this.standing
  }
}
