/** The title's picture: a dark house at dawn with one warm window. */
import { Container, Graphics } from 'pixi.js'
import type { SaveNote } from '../bus.ts'
import { type Box, fitInto } from '../ui/lay.ts'
import type { Mode } from '../ui/page.ts'

const WIDTH = 1600
const HEIGHT = 900

export class Dawn extends Container {
  private readonly sky = new Graphics()
  private readonly house = new Graphics()

  static async open(_note: SaveNote | null): Promise<Dawn> {
    return new Dawn()
  }

  private constructor() {
    super()
    this.addChild(this.sky, this.house)
    const bands = ['#232B5C', '#2E3468', '#3B3A70', '#4C4176', '#63487A', '#7C507A', '#955A78', '#AE6674']
    for (const [at, colour] of bands.entries())
      this.sky.rect(0, (at * HEIGHT) / bands.length, WIDTH, HEIGHT / bands.length + 1).fill(colour)
    this.house.rect(720, 0, WIDTH - 720, HEIGHT).fill('#8B5248')
    this.house.rect(826, 306, 584, 344).fill('#F4E6C6').rect(840, 320, 556, 316).fill('#F0B45E')
  }

  /** Covers the window; in tall mode the lit window stands in the upper half. */
  lay(box: Box, mode: Mode): void {
    const place =
      mode === 'tall'
        ? fitInto({ ...box, x: box.x - box.width * 0.9, width: box.width * 2.3, height: box.height * 0.75 }, WIDTH, HEIGHT, true)
        : fitInto(box, WIDTH, HEIGHT, true)
    this.scale.set(place.scale)
    this.position.set(place.x, place.y)
  }

  tick(_seconds: number): void {}
}
