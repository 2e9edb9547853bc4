/** What every component is: a picture and an element that are placed together, and, for those that can be pressed, five looks. */
import { Container } from 'pixi.js'
import { type Look, type Part, REST, type Role, type Said } from '../access/part.ts'
import { word } from '../language/words.ts'
import { Area } from './area.ts'
import type { Box } from './lay.ts'

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 }

/** Something with a picture and a place. Ask `height(width)` first, then `place` it. */
export abstract class Piece {
  readonly view = new Container()
  box: Box = NOWHERE
  protected readonly area: Area

  constructor(area: Area) {
    this.area = area
    area.view.addChild(this.view)
  }

  /** Pixels downwards that its words need at this width. */
  abstract height(width: number): number

  /** Sets picture and element at the same box. */
  place(box: Box): void {
    this.box = box
    this.view.position.set(box.x, box.y)
    this.arrange(box.width, box.height)
    this.area.desk.motion.touch()
  }

  set shown(shown: boolean) {
    this.view.visible = shown
    this.area.desk.motion.touch()
  }

  get shown(): boolean {
    return this.view.visible
  }

  remove(): void {
    this.view.destroy({ children: true })
    this.area.desk.motion.touch()
  }

  /** Lays out what is inside, from (0, 0). */
  protected abstract arrange(width: number, height: number): void
}

/** A piece with an element beside its picture: both lie, show and go together. */
export abstract class Spoken extends Piece {
  abstract get part(): Part

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  override set shown(shown: boolean) {
    super.shown = shown
    this.part.shown = shown
  }

  override get shown(): boolean {
    return super.shown
  }

  override remove(): void {
    this.part.remove()
    super.remove()
  }
}

export type Pressable = {
  /** What readers call it, in full: its words, what it costs, where it leads. */
  name: string
  press: () => void
  role?: Role
  /** Draw focus also when a mouse gave it. */
  ring?: 'always' | undefined
}

/** A piece that is pressed. Its look is in `look`; `paint` draws it. */
export abstract class Press extends Spoken {
  readonly part: Part
  protected look: Look = { ...REST }
  private spoken: string
  private refusal: string | undefined

  constructor(area: Area, { name, press, role = 'button', ring }: Pressable, more: Partial<Said> = {}) {
    super(area)
    this.spoken = name
    this.part = area.part.add({
      role,
      name,
      press,
      ring,
      refused: () => area.say(word('common.notNow', { reason: this.refusal ?? '' })),
      paint: look => {
        this.look = look
        this.paint()
        area.desk.motion.touch()
      },
      ...more,
    })
  }

  /** What readers call it from now on. */
  set name(name: string) {
    this.spoken = name
    this.part.name = this.refusal ? `${name.replace(/\.$/, '')}. ${word('common.notNow', { reason: this.refusal })}` : name
  }

  /** Why it cannot be pressed now, in a few words; undefined when it can. It stays readable and focusable either way. */
  set reason(reason: string | undefined) {
    this.refusal = reason
    this.name = this.spoken
    this.part.disabled = reason !== undefined
  }

  get reason(): string | undefined {
    return this.refusal
  }

  override place(box: Box): void {
    super.place(box)
    this.paint()
  }

  protected abstract paint(): void
}

/** A piece made of pieces. They are made into `inner` and placed in the same coordinates as the group itself. */
export abstract class Group extends Spoken {
  protected readonly inner: Area

  constructor(area: Area, said: Said) {
    super(area)
    this.inner = new Area(this.view, area.part.add(said), area.desk, area.gone)
  }

  get part(): Part {
    return this.inner.part
  }

  override place(box: Box): void {
    this.box = box
    this.lay(box)
    this.area.desk.motion.touch()
  }

  protected abstract lay(box: Box): void

  protected override arrange(): void {
    this.lay(this.box)
  }
}
