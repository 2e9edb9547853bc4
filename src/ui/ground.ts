/** What lies under the papers of a screen: boards, wallpaper or leather over the whole window. */
import { Graphics, TilingSprite } from 'pixi.js'
import type { TileName } from '../places/surfaces.ts'
import type { Area } from './area.ts'
import { Piece } from './piece.ts'
import { COLOUR, PAIRS } from './theme.ts'

/** Make it first and place it on `page.full`. */
export class Ground extends Piece {
  private readonly flat = new Graphics()
  private readonly tiles: TilingSprite | undefined

  constructor(area: Area, tile: TileName) {
    super(area)
    this.view.addChild(this.flat)
    const texture = area.desk.art?.tile(tile)
    if (!texture) return
    this.tiles = new TilingSprite({ texture, width: 1, height: 1 })
    this.view.addChild(this.tiles)
  }

  override height(_width: number): number {
    return 0
  }

  protected override arrange(width: number, height: number): void {
    const { page, highContrast } = this.area.desk
    this.flat
      .clear()
      .rect(0, 0, width, height)
      .fill(highContrast ? PAIRS.high.ink : COLOUR.wood)
    if (!this.tiles) return
    this.tiles.visible = !highContrast
    this.tiles.setSize(width, height)
    // Tiles are painted at twice their size.
    this.tiles.tileScale.set(page.unit / 2)
  }
}
