/** Photographs as they lie in an album: a large one in its corners, and the small ones out of the box. Each can be held closer. */
import { Container, Graphics, Sprite } from 'pixi.js'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Piece, Press } from '../../ui/piece.ts'
import { Ring, Sheet } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'
import { Photo } from './photo.ts'
import type { Negative } from './developed.ts'

/** A photograph's shape, and the white edge of its print at unit 1. */
export const SHAPE = 1.55
const EDGE = 14
/** Small prints are developed at this size, whatever size they are looked at. */
const SMALL = { width: 480, height: Math.round(480 / SHAPE) } as const
const SMALL_EDGE = 7
const DEVELOP_MS = 420

/** The print: white edge, a little askew, in the four corners that hold it. */
export class Print extends Press {
  private readonly turned = new Container()
  private readonly sheet: Sheet
  private readonly corners = new Graphics()
  private readonly ring: Ring
  private readonly photo: Photo

  /** @param tilt how far it is askew, in radians */
  constructor(area: Area, { name, photo, tilt, press }: { name: string; photo: Photo; tilt: number; press: () => void }) {
    super(area, { name, press })
    this.view.addChild(this.turned)
    this.turned.rotation = tilt
    this.photo = photo
    this.sheet = new Sheet(this.turned, area.desk, 'photo')
    this.sheet.top.addChild(photo)
    this.turned.addChild(this.corners)
    this.ring = new Ring(this.turned, area.desk)
  }

  override height(width: number): number {
    return Math.round(width / SHAPE)
  }

  protected override arrange(width: number, height: number): void {
    this.turned.pivot.set(width / 2, height / 2)
    this.turned.position.set(width / 2, height / 2)
    this.sheet.resize(width, height)
    const edge = this.area.units(EDGE)
    this.photo.position.set(edge, edge)
    this.photo.layOut(width - 2 * edge, height - 2 * edge)
    drawCorners(this.corners.clear(), width, height, this.area.units(34))
  }

  protected override paint(): void {
    const { width, height } = this.box
    this.ring.show(this.look.focus, width, height)
  }
}

/** Where a photograph would be: four corners. */
export class Corners extends Piece {
  private readonly words: Words
  private readonly corners = new Graphics()

  constructor(area: Area, name: string) {
    super(area)
    this.words = new Words(area, 'row', name)
    this.words.view.visible = false
    this.view.addChild(this.corners)
  }

  override height(width: number): number {
    return Math.round(width / SHAPE)
  }

  override place(box: Box): void {
    super.place(box)
    this.words.place(box)
  }

  protected override arrange(width: number, height: number): void {
    drawCorners(this.corners.clear(), width, height, this.area.units(34))
  }
}

/** A small print with its caption. It lies there blank until it has been developed. */
export class SmallPrint extends Press {
  private readonly turned = new Container()
  private readonly sheet: Sheet
  private readonly blank = new Graphics()
  private readonly caption: Letters
  private readonly ring: Ring
  private picture: Sprite | undefined

  constructor(area: Area, { name, caption, tilt, press }: { name: string; caption: string; tilt: number; press: () => void }) {
    super(area, { name, press })
    this.view.addChild(this.turned)
    this.turned.rotation = tilt
    this.sheet = new Sheet(this.turned, area.desk, 'photo')
    this.sheet.top.addChild(this.blank)
    this.ring = new Ring(this.turned, area.desk)
    this.caption = new Letters(this.view, area.desk, 'hand', caption, { align: 'center' })
  }

  override height(width: number): number {
    return Math.round(width / SHAPE) + this.captionHeight(width)
  }

  /** How high its picture is in a box of this size. */
  pictured(width: number, height: number): number {
    return Math.min(Math.round(width / SHAPE), height - this.captionHeight(width))
  }

  /** Brings the photograph, and lets it come up on its paper. Nothing comes where the page has been turned meanwhile. */
  async develop(plate: Negative, turned: () => boolean): Promise<void> {
    const photo = await Photo.take(plate)
    if (!turned() && !this.view.destroyed) {
      photo.layOut(SMALL.width, SMALL.height)
      const texture = this.area.desk.print(photo, SMALL)
      const picture = new Sprite(texture)
      this.picture = picture
      this.sheet.top.addChild(picture)
      this.view.once('destroyed', () => texture.destroy(true))
      this.place(this.box)
      const { motion } = this.area.desk
      void motion.run(
        DEVELOP_MS,
        at => {
          if (!picture.destroyed) picture.alpha = at
        },
        { fade: true },
      )
    }
    await photo.put()
  }

  protected override arrange(width: number, height: number): void {
    const tall = Math.max(1, height - this.captionHeight(width))
    const wide = Math.min(width, Math.round(tall * SHAPE))
    const edge = this.area.units(SMALL_EDGE)
    this.turned.pivot.set(wide / 2, tall / 2)
    this.turned.position.set(width / 2, tall / 2)
    this.sheet.resize(wide, tall)
    this.blank
      .clear()
      .rect(edge, edge, wide - 2 * edge, tall - 2 * edge)
      .fill('#8A7B5E')
    this.picture?.position.set(edge, edge)
    this.picture?.setSize(wide - 2 * edge, tall - 2 * edge)
    this.caption.place({ x: 0, y: tall + this.area.units(6), width, height: height - tall })
  }

  protected override paint(): void {
    const { width, height } = this.box
    if (width === 0) return
    const tall = Math.max(1, height - this.captionHeight(width))
    this.caption.colour = this.look.hover ? INK.rust : INK.plain
    this.ring.show(this.look.focus, Math.min(width, Math.round(tall * SHAPE)), tall)
  }

  private captionHeight(width: number): number {
    this.caption.fontSize = this.area.size('hand')
    return this.caption.height(width) + this.area.units(8)
  }
}

function drawCorners(into: Graphics, width: number, height: number, side: number): void {
  for (const [x, y, across, down] of [
    [0, 0, 1, 1],
    [width, 0, -1, 1],
    [0, height, 1, -1],
    [width, height, -1, -1],
  ] as const)
    into.poly([x, y, x + across * side, y, x, y + down * side]).fill('#5E3422')
}
