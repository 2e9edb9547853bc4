/** Close shots: one to four people, head and shoulders, with or without the breakfast table between them and us. */
import { Container, Graphics } from 'pixi.js'
import { Bust, HEAD, need, type Present } from './bust.ts'
import type { Expression } from './expressions.ts'
import { sprite } from './face.ts'
import { gesturesOf } from './gestures.ts'
import { loadShot, shotPictures } from './load.ts'
import { type FigureId, figureOf } from './people.ts'

/** What stands between: the table of the first or of any other morning, or nothing. */
export type Table = 'breakfast' | 'firstBreakfast' | 'none'

/** Head units: the table's far edge lies so far below the middle of a chest's origin. */
const EDGE = 168
const CHILD = { scale: 0.95, lower: 34 }
/** Head units between two heads over which eyes go all the way up or down. */
const STEEP = 65

export class CloseUp extends Container {
  private readonly busts: Bust[]
  private readonly table: Table
  private readonly behind = new Container()
  private readonly before = new Container()
  private readonly frame = new Graphics()

  /** Loads what the shot needs and opens it. */
  static async open(cast: readonly Present[], table: Table = 'none'): Promise<CloseUp> {
    await Promise.all([...cast.map(({ who }) => loadShot(who)), ...(table === 'none' ? [] : [loadShot('table')])])
    return new CloseUp(cast, table)
  }

  /** A shot of people whose pictures `loadShot` has loaded, from left to right. Call `layOut` with the room there is for it. */
  constructor(cast: readonly Present[], table: Table = 'none') {
    super()
    this.table = table
    const middle = (cast.length - 1) / 2
    this.busts = cast.map((one, index) => new Bust({ ...one, looks: one.looks ?? (index <= middle && cast.length > 1 ? 'right' : 'left') }))
    this.behind.addChild(...this.busts)
    this.addChild(this.behind, this.before, this.frame)
    this.gesticulate()
  }

  /** Changes somebody's expression, and what hands say with it; nothing happens for who is not here. */
  express(who: FigureId, expression: Expression): void {
    this.bustOf(who)?.express(expression)
    this.gesticulate()
  }

  /** Who moves the mouth; null for silence. */
  speak(who: FigureId | null): void {
    for (const bust of this.busts) bust.face.talking = bust.who === who
  }

  /** Somebody of the shot. */
  bustOf(who: FigureId): Bust | undefined {
    return this.busts.find(bust => bust.who === who)
  }

  /** Fills a region from 0,0: people share its width, their chests end at its foot. The table goes on beyond it; `trim` cuts it off, for a photograph. */
  layOut(width: number, height: number, trim = false): void {
    const count = this.busts.length
    const set = this.table !== 'none'
    const scale = Math.min(width / (count === 1 ? 330 : count * (set ? 300 : 262)), height / 520)
    const edge = height - (set ? 104 : 24) * scale
    for (const [index, bust] of this.busts.entries()) {
      const child = isChild(bust.who)
      const size = scale * (child ? CHILD.scale : 1) * bust.size
      const lower = child ? CHILD.lower * size : 0
      bust.scale.set(size)
      bust.x = width * ((index + 0.5) / count + (count === 2 ? (index === 0 ? -0.015 : 0.03) : 0))
      bust.y = (set ? edge - EDGE * size : height - 196 * size) + lower
    }
    for (const [index, bust] of this.busts.entries()) bust.meet(this.drop(index))
    for (const thing of this.before.removeChildren()) if (!this.busts.some(bust => bust.arms === thing)) thing.destroy()
    if (set) this.lay(width, edge, scale)
    this.frame.clear()
    this.mask = trim ? this.frame.rect(0, 0, width, height).fill(0xffffff) : null
    this.frame.visible = trim
  }

  /** Lives for some seconds. */
  tick(seconds: number): void {
    for (const bust of this.busts) bust.tick(seconds)
  }

  /** Hands are free where nobody holds a mug. */
  private gesticulate(): void {
    const chosen = gesturesOf(this.busts.map(({ who, face }) => ({ who, expression: face.expression })))
    for (const [index, bust] of this.busts.entries()) bust.raise(this.table !== 'none' && bust.arms ? null : (chosen[index] ?? null))
  }

  /** How far somebody's eyes go down to those of who is looked at: the next on that side, else the next on the other. */
  private drop(index: number): number {
    const bust = this.busts[index]
    const other = this.busts[bust?.facing === -1 ? index - 1 : index + 1] ?? this.busts[index === 0 ? 1 : index - 1]
    if (!bust || !other) return 0
    const below = (other.y + HEAD * other.scale.y - bust.y - HEAD * bust.scale.y) / (STEEP * bust.scale.y)
    return Math.max(-1, Math.min(1, below))
  }

  /** The table from its far edge, what stands on it, and last the arms. */
  private lay(width: number, edge: number, scale: number): void {
    const { textures } = shotPictures('table')
    const put = (name: string, x: number, y: number): void => {
      const thing = sprite(need(textures, name, 'table'))
      thing.position.set(x, edge + y * scale)
      thing.scale.set(scale)
      this.before.addChild(thing)
    }
    const wide = Math.max(scale, width / 1480)
    put('table', width / 2, 0)
    this.before.children[0]?.scale.set(wide, scale)
    const first = this.busts[0]
    const boy = this.busts.find(bust => bust.who === 'billy')
    if (first && boy && boy !== first) {
      put('cereal', boy.x - 148 * scale, 30)
      put('juice', boy.x - 82 * scale, 40)
      put(this.table === 'firstBreakfast' ? 'burnt' : 'golden', (first.x + boy.x) / 2 - 24 * scale, 84)
    }
    if (boy) put('bowl', boy.x + 4 * scale, 62)
    for (const bust of this.busts) {
      if (!bust.arms) continue
      bust.arms.position.copyFrom(bust.position)
      bust.arms.scale.copyFrom(bust.scale)
      this.before.addChild(bust.arms)
    }
  }
}

function isChild(who: FigureId): boolean {
  return ['billy', 'girl'].includes(figureOf(who).body)
}
