/** Close shots: one to four people, head and shoulders, with or without the breakfast table between them and us. */
import { Container, Graphics, type Sprite, type Texture } from 'pixi.js'
import type { Expression } from './expressions.ts'
import { Face, sprite } from './face.ts'
import { loadShot, shotPictures } from './load.ts'
import { FIGURE_IDS, type FigureId, figureOf } from './people.ts'

/** Somebody in a close shot. Without `looks`, people look at each other. */
export type Present = { who: FigureId; expression: Expression; looks?: 'left' | 'right' | 'ahead'; wears?: string }

/** What stands between: the table of the first or of any other morning, or nothing. */
export type Table = 'breakfast' | 'firstBreakfast' | 'none'

/** Head units: the table's far edge lies so far below the middle of a chest's origin; heads stand so far above it. */
const EDGE = 168
const HEAD = -32
const CHILD = { scale: 0.95, lower: 34 }

/** One person, head and shoulders. The origin is the middle of the chest; the picture ends 216 below it, the head is centred 32 above. */
export class Bust extends Container {
  readonly who: FigureId
  readonly face: Face
  /** What lies on a table in front: arms and what they hold. For the owner of the table to draw over it; null for who has none. */
  readonly arms: Sprite | null
  private readonly chest: Sprite
  private readonly head = new Container()
  private clock: number

  /** Somebody whose close shot `loadShot` has loaded; throws a RangeError otherwise. */
  constructor({ who, expression, looks = 'right', wears }: Present) {
    super()
    const loaded = shotPictures(who)
    const place = FIGURE_IDS.indexOf(who) + 1
    const first = figureOf(who).wears[0]
    const wanted = wears ?? first
    this.who = who
    this.clock = place * 2.3
    this.face = new Face(loaded, place + 40)
    this.chest = sprite(loaded.textures[`${wanted}/chest`] ?? need(loaded.textures, 'chest', who))
    const armed = loaded.textures.arms
    this.arms = armed && wanted === first ? sprite(armed) : null
    if (this.face.back) this.addChild(this.face.back)
    this.addChild(this.chest)
    this.head.addChild(this.face)
    this.addChild(this.head)
    this.express(expression)
    this.look(looks)
    this.breathe(0)
  }

  /** Changes the expression. */
  express(expression: Expression): void {
    this.face.express(expression)
  }

  /** Turns the head. */
  look(side: 'left' | 'right' | 'ahead'): void {
    this.face.turnTo(side === 'ahead' ? 0 : side === 'left' ? -1 : 1)
  }

  /** Lives for some seconds. */
  tick(seconds: number): void {
    this.clock += seconds
    this.face.tick(seconds)
    this.breathe(Math.sin(this.clock * 1.6))
  }

  private breathe(breath: number): void {
    this.chest.scale.set(1 + breath * 0.004, 1 + breath * 0.006)
    this.head.position.set(0, HEAD - breath * 0.9)
    this.head.rotation = 0.026 + breath * 0.004
    const back = this.face.back
    if (back) {
      back.position.copyFrom(this.head.position)
      back.rotation = this.head.rotation
    }
  }
}

export class CloseUp extends Container {
  private readonly busts: Bust[]
  private readonly table: Table
  private readonly behind = new Container()
  private readonly before = new Container()
  private readonly frame = new Graphics()

  /** Loads what the shot needs and opens it. */
  static async open(cast: readonly Present[], table: Table = 'none'): Promise<CloseUp> {
    await Promise.all(cast.map(({ who }) => loadShot(who)))
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
  }

  /** Changes somebody's expression; nothing happens for who is not here. */
  express(who: FigureId, expression: Expression): void {
    this.bustOf(who)?.express(expression)
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
      const size = scale * (child ? CHILD.scale : 1)
      const lower = child ? CHILD.lower * size : 0
      bust.scale.set(size)
      bust.x = width * ((index + 0.5) / count + (count === 2 ? (index === 0 ? -0.015 : 0.03) : 0))
      bust.y = (set ? edge - EDGE * size : height - 196 * size) + lower
    }
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

function need(textures: Readonly<Record<string, Texture>>, name: string, of: string): Texture {
  const found = textures[name]
  if (!found) throw new RangeError(`${of} has no ${name}.`)
  return found
}
