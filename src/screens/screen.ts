/** What a screen is, and the machine that shows one at a time. */
import { Container } from 'pixi.js'
import type { Commands, Keys } from '../access/keys.ts'
import type { Bus, ScreenName } from '../bus.ts'
import type { Stage } from '../stage.ts'
import { Area } from '../ui/area.ts'
import type { Page } from '../ui/page.ts'

export interface Screen {
  readonly name: ScreenName
  /** What readers call it. */
  readonly title: string
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
  /** Called before it goes. */
  hidden?(): void
}

type Standing = { screen: Screen; view: Container; area: Area; leave: AbortController }

const FADE_MS = 200

export class Screens {
  private standing: Standing | undefined
  private turn: Promise<void> = Promise.resolve()
  private readonly stage: Stage
  private readonly keys: Keys
  private readonly bus: Bus

  constructor(stage: Stage, keys: Keys, bus: Bus) {
    this.stage = stage
    this.keys = keys
    this.bus = bus
    stage.onResize(() => this.standing?.screen.resize(stage.page))
  }

  get current(): ScreenName | undefined {
    return this.standing?.screen.name
  }

  /** Shows the screen when those asked for before it have been shown. */
  show(make: () => Promise<Screen> | Screen): Promise<void> {
    this.turn = this.turn.then(async () => this.change(await make())).catch(error => reportError(error))
    return this.turn
  }

  private async change(screen: Screen): Promise<void> {
    const { dataset } = document.documentElement
    dataset.screen = ''
    await screen.prepare?.()
    const before = this.standing
    before?.screen.hidden?.()
    before?.leave.abort()
    // The old words go before the new ones come: there are never two screens to read.
    before?.area.part.remove()
    const after = this.stand(screen)
    await this.stage.motion.run(
      FADE_MS,
      at => {
        after.view.alpha = at
      },
      { fade: true },
    )
    before?.view.destroy({ children: true })
    dataset.screen = screen.name
    screen.shown?.()
    this.bus.emit('shown', screen.name)
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
