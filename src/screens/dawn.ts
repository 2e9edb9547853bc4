/** The title's picture: a dark house at dawn with one warm window; the sky is there at once, the house comes when it is loaded. */
import { Container, FillGradient, Graphics } from 'pixi.js'
import type { SaveNote } from '../bus.ts'
import type { CloseUp } from '../figures/closeup.ts'
import { dated } from '../language/dates.ts'
import type { Contents, TitlePicture } from '../places/title.ts'
import type { Motion } from '../motion/motion.ts'
import { type Box, fitInto } from '../ui/lay.ts'
import type { Page } from '../ui/page.ts'

const WIDTH = 1600
const HEIGHT = 900
/** Where the picture has the kitchen's window; it is needed before the picture is there. */
const KITCHEN_WINDOW = { x: 838, y: 318, width: 560, height: 330 }
/** The sky's colours from the night above to the roofs. */
const SKY = ['#1F2A5E', '#262F66', '#2F356D', '#3C3C74', '#4D447A', '#62507F', '#7B5B80', '#96667C']
const STREET = '#2E1C2A'
/** A slow line must not keep anybody from the menu. */
const PATIENCE_MS = 1500
const COME_MS = 500
/** The day comes up: in so many seconds, in this colour, and no further than before sunrise. */
const RISE = { seconds: 40, colour: '#FF9A52', most: 0.13 } as const
const WINTER = ['December', 'January', 'February']

export class Dawn extends Container {
  private readonly sky = new Graphics()
  private readonly house = new Container()
  private readonly rise = new Graphics()
  private risen = 0
  private readonly motion: Motion
  private picture: TitlePicture | undefined
  private family: CloseUp | undefined
  private standing: Promise<TitlePicture | undefined> = Promise.resolve(undefined)

  constructor(motion: Motion) {
    super()
    this.motion = motion
    this.rise.blendMode = 'add'
    this.rise.alpha = 0
    this.addChild(this.sky, this.house, this.rise)
  }

  /** Brings the house, lit and furnished as the save has it; settles when it stands or takes too long. */
  async open(note: SaveNote | null): Promise<void> {
    const waiting = new Promise<void>(done => setTimeout(done, PATIENCE_MS))
    const house = this.bring(note).catch((cause: unknown) => {
      console.warn('The title goes without its picture.', cause)
      return undefined
    })
    this.standing = house
    await Promise.race([house, waiting])
  }

  /** The two of them at their table come in when the menu stands: nobody waits for them. */
  async populate(): Promise<void> {
    const picture = await this.standing
    if (!picture || this.destroyed) return
    await this.seat(picture).catch((cause: unknown) => console.warn('The title goes without its people.', cause))
  }

  /** Covers the window. On a tall page the kitchen's window is in the middle and the sky goes on above the roof. */
  lay({ full, mode }: Page, titleEnd: number, menu: number): void {
    this.sky.clear()
    // Large words give a laptop a phone's shape; its picture still has a laptop's room.
    const upright = mode === 'tall' && full.height > full.width
    const end = upright ? titleEnd * 1.3 : full.height
    this.sky.rect(0, 0, full.width, full.height).fill(STREET).rect(0, 0, full.width, end).fill(evening(end))
    const place = upright ? tallPlace(full, titleEnd, menu) : fitInto(full, WIDTH, HEIGHT, true)
    this.house.scale.set(place.scale)
    this.house.position.set(place.x, place.y)
    this.rise.clear().rect(0, 0, full.width, full.height).fill(RISE.colour)
  }

  /** Lives for some seconds. */
  tick(seconds: number): void {
    this.risen = Math.min(RISE.seconds, this.risen + seconds)
    this.rise.alpha = (RISE.most * this.risen) / RISE.seconds
    this.picture?.tick(seconds)
    this.family?.tick(seconds)
  }

  private async bring(note: SaveNote | null): Promise<TitlePicture> {
    const { TitlePicture } = await import('../places/title.ts')
    const picture = await TitlePicture.open()
    this.picture = picture
    picture.show(note && WINTER.includes(dated(note.day).month) ? 'snow' : 'clear', contents(note))
    if (!this.destroyed) this.house.addChild(picture)
    this.motion.touch()
    return picture
  }

  private async seat(picture: TitlePicture): Promise<void> {
    const { CloseUp } = await import('../figures/closeup.ts')
    const family = await CloseUp.open(
      [
        { who: 'ted', expression: 'happy' },
        { who: 'billy', expression: 'laugh' },
      ],
      'breakfast',
    )
    if (this.destroyed) return
    this.family = family
    family.layOut(KITCHEN_WINDOW.width, KITCHEN_WINDOW.height)
    family.position.set(KITCHEN_WINDOW.x, KITCHEN_WINDOW.y)
    picture.window.addChild(family)
    await this.motion.run(
      COME_MS,
      at => {
        if (!family.destroyed) family.alpha = at
      },
      { fade: true },
    )
  }
}

/** What stands in the kitchen besides breakfast, which its people bring: by the end, packed boxes. */
function contents(note: SaveNote | null): Contents {
  return note && note.week >= 74 ? 'boxes' : 'empty'
}

/** The kitchen's window fills the width, with the roof under the title, or higher where the menu would cover the window. */
function tallPlace(full: Box, titleEnd: number, menu: number): { x: number; y: number; scale: number } {
  const scale = full.width / (KITCHEN_WINDOW.width + 90)
  const middle = KITCHEN_WINDOW.x + KITCHEN_WINDOW.width / 2
  const sill = (KITCHEN_WINDOW.y + KITCHEN_WINDOW.height + 40) * scale
  return { x: Math.round(full.width / 2 - middle * scale), y: Math.round(Math.min(titleEnd, menu - sill)), scale }
}

/** The sky as one even run from night to dawn. */
function evening(height: number): FillGradient {
  return new FillGradient({
    type: 'linear',
    start: { x: 0, y: 0 },
    end: { x: 0, y: height },
    textureSpace: 'global',
    colorStops: SKY.map((color, at) => ({ offset: at / (SKY.length - 1), color })),
  })
}
