/** A window onto something longer: the browser scrolls it by wheel, finger, keys and focus, and the picture follows. */
import { Container, Graphics } from 'pixi.js'
import { Area } from './area.ts'
import type { Box } from './lay.ts'
import { Piece } from './piece.ts'
import { COLOUR } from './theme.ts'

/** Make things into `inner` and place them from (0, 0); say with `length` how far down they go. */
export class Scroll extends Piece {
  readonly inner: Area
  private readonly content = new Container()
  private readonly window = new Graphics()
  private readonly more = new Graphics()
  private tall = 0

  /** @param name what readers call it; a scroll area without anything to press in it needs one, so that keys can scroll it */
  constructor(area: Area, name?: string) {
    super(area)
    this.view.addChild(this.content, this.window, this.more)
    this.content.mask = this.window
    this.inner = new Area(this.content, area.part.add({ role: 'scroll', name }), area.desk, area.gone)
    if (name) {
      this.inner.part.element.setAttribute('role', 'region')
      this.inner.part.element.tabIndex = 0
    }
  }

  /** Pixels from the top of the first thing to the end of the last. */
  set length(tall: number) {
    this.tall = Math.ceil(tall)
    this.lay()
  }

  override height(_width: number): number {
    return this.tall
  }

  override place(box: Box): void {
    super.place(box)
    this.inner.part.place(box)
    this.lay()
  }

  toTop(): void {
    this.inner.part.element.scrollTop = 0
    this.follow(0)
  }

  override set shown(shown: boolean) {
    super.shown = shown
    this.inner.part.shown = shown
  }

  override get shown(): boolean {
    return super.shown
  }

  override remove(): void {
    this.inner.part.remove()
    super.remove()
  }

  protected override arrange(width: number, height: number): void {
    this.window
      .clear()
      .rect(-8, 0, width + 16, height)
      .fill(0xffffff)
  }

  private lay(): void {
    this.inner.part.scrolls(this.tall, top => this.follow(top))
    this.follow(this.inner.part.element.scrollTop)
  }

  /** A line at the lower edge while there is more below it. */
  private follow(top: number): void {
    // The browser tells of a scroll a frame later: the paper may have gone by then.
    if (this.view.destroyed) return
    this.content.y = -top
    const { width, height } = this.box
    this.more.clear()
    if (height > 0 && top + height < this.tall - 4) {
      this.more.rect(0, height - 3, width, 3).fill({ color: COLOUR.shadow, alpha: 0.28 })
      this.more.rect(0, height - 9, width, 6).fill({ color: COLOUR.shadow, alpha: 0.1 })
    }
    this.area.desk.motion.touch()
  }
}
