/** Billy's photograph on the rail, in its brass frame: it is turned to the witness chair, or away from it. */
import { Container, Graphics } from 'pixi.js'
import { Puppet } from '../../figures/puppet.ts'

const FRAME = { width: 126, height: 150, edge: 14 }
const AIR = 4
/** How much finer than the screen it is drawn, so that what is askew has no stairs. */
const FINE = 1.5

export class Photograph extends Container {
  private readonly picture = new Container()
  private readonly boy: Puppet
  private drawnAt = 0

  constructor() {
    super()
    const { width, height, edge } = FRAME
    // With air around it: where a picture ends its edge is not smoothed.
    const frame = new Graphics()
      .rect(-width / 2 - AIR, -height - AIR, width + 2 * AIR + 6, height + 2 * AIR + 8)
      .fill({ color: 0, alpha: 0 })
    frame.roundRect(-width / 2 + 6, -height + 8, width, height, 5).fill({ color: '#2A160E', alpha: 0.4 })
    frame.roundRect(-width / 2, -height, width, height, 5).fill('#B8862E')
    frame.roundRect(-width / 2 + 4, -height + 4, width - 8, height - 8, 4).stroke({ width: 3, color: '#E2B85A' })
    frame.rect(-width / 2 + edge, -height + edge, width - 2 * edge, height - 2 * edge).fill('#F2DFB4')
    const window = new Graphics().rect(-width / 2 + edge, -height + edge, width - 2 * edge, height - 2 * edge).fill(0xffffff)
    // Whole, and cut by the frame: his figure is here anyway, and lighter than a close shot.
    this.boy = new Puppet('billy', { expression: 'happy', shadow: false })
    this.boy.scale.set(0.86)
    this.boy.position.set(-4, 124)
    this.boy.mask = window
    this.picture.addChild(frame, this.boy, window)
    this.addChild(this.picture)
    this.turned = true
  }

  /** Draws it for the size at which it is seen. @param scale page pixels to a unit of the painting */
  drawFor(scale: number): void {
    const resolution = scale * FINE
    if (resolution === this.drawnAt) return
    this.drawnAt = resolution
    this.picture.cacheAsTexture({ resolution, antialias: true })
  }

  /** Turned to the witness chair. */
  set turned(turned: boolean) {
    this.boy.face.turnTo(turned ? -1 : 1)
    this.picture.rotation = turned ? -0.06 : 0.05
    // From the side a frame is narrower.
    this.picture.scale.x = turned ? 1 : 0.72
    this.boy.alpha = turned ? 1 : 0.62
    this.picture.updateCacheTexture()
  }
}
