/** Those who have come, on the pew along the wall, each with what they brought; the story has named them before they are seen. */
import { Container, Graphics, type Sprite } from 'pixi.js'
import type { galleryOf } from '../../../sim/index.ts'
import { need } from '../../figures/bust.ts'
import { dress, sprite } from '../../figures/face.ts'
import { shotPictures } from '../../figures/load.ts'
import type { Room } from '../../places/room.ts'

/** Somebody who may come. */
export type Come = ReturnType<typeof galleryOf>[number]

const SPOTS = ['pewFirst', 'pewSecond', 'pewThird', 'pewFourth'] as const
/** They sit farther off than anybody who is asked something, and in less light. */
const SCALE = 0.52
const SHADE = 0xe2d6ca
/** From the middle of a chest to where the pew begins, head units. */
const COLLAR = 158
/** Seconds between two blinks, and of one. */
const BLINK = { every: 4.3, apart: 1.7, lasts: 0.13 }

/** One of them: breathes and blinks, and says nothing. */
export class Sitter extends Container {
  readonly who: Come
  private readonly body: Sprite
  private clock: number

  /** `loadShot('gallery')` has been waited for. @param at the place on the pew: no two blink at once */
  constructor(who: Come, at: number) {
    super()
    this.who = who
    this.clock = at * BLINK.apart
    this.body = sprite(need(shotPictures('gallery').textures, who, 'gallery'))
    this.body.scale.set(SCALE)
    this.body.y = -SCALE * COLLAR
    this.body.tint = SHADE
    this.addChild(this.body)
    const brought = BROUGHT[who]
    if (brought) this.addChild(brought())
  }

  /** Lives for some seconds. */
  tick(seconds: number): void {
    this.clock += seconds
    const shut = this.clock % BLINK.every < BLINK.lasts
    dress(this.body, need(shotPictures('gallery').textures, shut ? `${this.who}/blink` : this.who, 'gallery'))
    this.body.scale.y = SCALE * (1 + 0.004 * Math.sin(this.clock * 1.6))
  }
}

/** Seats them in the order in which they came. */
export function seatGallery(room: Room, come: readonly Come[]): Sitter[] {
  return SPOTS.slice(0, come.length).flatMap((spot, at) => {
    const who = come[at]
    if (who === undefined) return []
    const sitter = new Sitter(who, at)
    room.stand(sitter, spot)
    return [sitter]
  })
}

/** Copy to read; a pad on which there is a flag by now. */
const BROUGHT: Partial<Record<Come, () => Container>> = {
  roz: () =>
    new Graphics()
      .poly([-26, -44, 14, -50, 22, 4, -18, 4])
      .fill('#F6E8C8')
      .poly([-18, -34, 10, -38, 11, -34, -17, -30])
      .fill('#8A7C64')
      .poly([-16, -22, 12, -26, 13, -22, -15, -18])
      .fill('#8A7C64'),
  eddie: () =>
    new Graphics()
      .poly([-30, -34, 12, -40, 20, 4, -24, 4])
      .fill('#F1E2BC')
      .poly([-20, -26, 4, -29, 7, -10, -17, -7])
      .fill('#B0452E')
      .moveTo(10, -22)
      .lineTo(30, -48)
      .stroke({ width: 4, color: '#E2A832', cap: 'round' }),
}
