/** A curtain that stirs: a mesh over its own picture in the room, moved most at the hem. */
import { MeshPlane, Rectangle, Texture } from 'pixi.js'
import type { Area } from '../../assets/rooms/plan.ts'
import { STAGE } from './scene.ts'

/** How far the hem moves, stage pixels. */
const SWAY = 2.4

export class Curtain extends MeshPlane {
  private readonly rest: Float32Array
  private readonly moved: Float32Array
  private readonly sharpness: number
  private readonly length: number

  constructor(base: Texture, [x, y, width, height]: Area) {
    const sharpness = base.source.width / STAGE.width
    const frame = new Rectangle(x * sharpness, y * sharpness, width * sharpness, height * sharpness)
    super({ texture: new Texture({ source: base.source, frame }), verticesX: 5, verticesY: 8 })
    this.scale.set(1 / sharpness)
    this.position.set(x, y)
    this.sharpness = sharpness
    this.length = height * sharpness
    this.moved = this.geometry.positions
    this.rest = this.moved.slice()
  }

  /** Where it is at a time in seconds. */
  tick(time: number): void {
    for (let index = 0; index < this.rest.length; index += 2) {
      const x = this.rest[index] ?? 0
      const y = this.rest[index + 1] ?? 0
      this.moved[index] = x + Math.sin(time * 0.8 + y * 0.008) * SWAY * this.sharpness * (y / this.length) ** 2
    }
    // So small a mesh is drawn with the sprites around it: it has no buffer of its own to be brought anywhere.
    this.onViewUpdate()
  }
}
