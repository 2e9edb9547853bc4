/** Where a thing is drawn and where it is said, in one hand: components are made into an area and never into a container alone. */
import { Container, type Texture } from 'pixi.js'
import type { Access } from '../access/access.ts'
import type { Part, Said } from '../access/part.ts'
import type { Motion } from '../motion/motion.ts'
import type { UiTextures } from '../places/surfaces.ts'
import type { Page } from './page.ts'
import { SPACE, type Space, type TypeRole, typeSize } from './theme.ts'

/** What everything on the page shares. `page` changes with the window: read it when placing, never keep it. */
export type Desk = {
  readonly access: Access
  readonly motion: Motion
  readonly over: Container
  readonly page: Page
  readonly highContrast: boolean
  /** Papers are plain shapes: on a canvas without WebGL, which draws no meshes, and in high contrast. */
  readonly plain: boolean
  /** Painted papers and icons; undefined while they are not there. */
  readonly art: UiTextures | undefined
  /** Tells whoever lies above the screens that the page has changed. */
  onResize(heard: () => void, until: AbortSignal): void
  /** A view as it looks now, from 0,0 and of this size, as one picture; whoever asks destroys it. */
  print(view: Container, size: { width: number; height: number }): Texture
  /** The same as a PNG. */
  png(view: Container, size: { width: number; height: number }): Promise<Blob>
}

export class Area {
  readonly view: Container
  readonly part: Part
  readonly desk: Desk
  /** Ends when the screen or dialog goes: hang listeners and endless motion on it. */
  readonly gone: AbortSignal

  constructor(view: Container, part: Part, desk: Desk, gone: AbortSignal) {
    this.view = view
    this.part = part
    this.desk = desk
    this.gone = gone
  }

  get page(): Page {
    return this.desk.page
  }

  /** An area inside this one: a group of its own in the document, a container of its own in the picture. */
  inside(said: Said = {}): Area {
    const view = new Container()
    this.view.addChild(view)
    return new Area(view, this.part.add(said), this.desk, this.gone)
  }

  /** A distance of the design on this page, in whole pixels. */
  space(name: Space): number {
    return Math.round(SPACE[name] * this.page.unit)
  }

  /** Pixels of the design on this page, in whole pixels. */
  units(pixels: number): number {
    return Math.round(pixels * this.page.unit)
  }

  /** Pixels of the design that grow with the player's text size as well (icons beside words, heights of rows). */
  letters(pixels: number): number {
    return Math.round(pixels * this.page.unit * this.page.text)
  }

  size(role: TypeRole): number {
    return typeSize(role, this.page)
  }

  /** Says something to readers that the eye has just seen change. */
  say(words: string): void {
    this.desk.access.say(words)
  }
}
