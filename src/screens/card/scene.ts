/** The scene beside a card: the faces of those present before their room, or the room with its people where faces say too little. */
import { Container, Graphics } from 'pixi.js'
import type { Present } from '../../figures/bust.ts'
import { CloseUp, type Table } from '../../figures/closeup.ts'
import type { PersonId } from '../../../sim/index.ts'
import type { Expression } from '../../figures/expressions.ts'
import { type FigureId, isFigure } from '../../figures/people.ts'
import type { Motion } from '../../motion/motion.ts'
import type { Room } from '../../places/room.ts'
import { type Light, type PlaceId, type SceneState, STAGE, type Weather } from '../../places/scene.ts'
import { borrowRoom, returnRoom } from '../../theatre/rooms.ts'
import { isRun, RUN, Running } from '../../theatre/running.ts'
import { Tableau, tableauCut } from '../../theatre/tableau.ts'
import { dressed, isFar, type Occasion } from '../../theatre/wardrobe.ts'
import { type Box, fitInto } from '../../ui/lay.ts'

export type Shot = {
  card: string
  place: PlaceId
  light: Light
  weather: Weather
  state: SceneState
  faces: readonly { who: PersonId; looks: Expression; calls?: true }[]
  /** The table that they sit at, if they do. */
  table: Table
  /** What the people wear follows from it. */
  occasion: Occasion
}

/** People who fit into one shot. */
const MOST = 4
/** Who sits where at breakfast, from the left: the last one is the first one's picture again, whoever speaks first in it. */
const SEATS: readonly PersonId[] = ['ted', 'joanna']
const seatOf = (who: PersonId): number => (who === 'billy' ? SEATS.length + 1 : SEATS.includes(who) ? SEATS.indexOf(who) : SEATS.length)
/** The room behind faces is seen larger, and with less detail than they. */
const NEARER = 1.22
/** Of the page's width: from here on the paper lies below the picture and not beside it. */
const BROAD = 0.8
const SOFT = { first: 0.5, last: 0.25 } as const
/** Whoever calls has a half of the picture to himself, as in the films of the year: dusk, and a white edge that leans. */
const WIRE = { dusk: 0x4d6072, edge: 0xf6e8c8, lean: 0.035, wide: 7 } as const

export class CardScene extends Container {
  private readonly motion: Motion
  private readonly behind = new Container()
  private readonly veil = new Graphics()
  /** The half of whoever calls, behind the faces. */
  private readonly apart = new Graphics()
  private readonly shot: Shot
  private room: Room | undefined
  private faces: CloseUp | undefined
  /** Whole people in a sharp room, where the card is such a picture; and how it is cut. */
  private whole: Running | Tableau | undefined
  private readonly cut: { middle: number; feet: number } | null
  private box: Box = { x: 0, y: 0, width: STAGE.width, height: STAGE.height }
  private full: Box = this.box
  /** Ends with this scene: the card after it on the same paper has faces of its own. */
  private readonly life = new AbortController()

  constructor(motion: Motion, shot: Shot, until: AbortSignal) {
    super()
    this.motion = motion
    this.shot = shot
    this.cut = isRun(shot.card) ? RUN : tableauCut(shot.card)
    this.addChild(this.behind, this.veil, this.apart)
    const lives = AbortSignal.any([until, this.life.signal])
    motion.live(seconds => (this.whole ?? this.faces)?.tick(seconds), lives)
  }

  /** Brings room and faces; each comes when it is there, and a card can be read without them. */
  open(): Promise<void> {
    const { shot } = this
    const room = borrowRoom(shot.place).then(found => {
      if (this.life.signal.aborted) return returnRoom(found)
      found.setLight(shot.light, shot.weather)
      found.setState(shot.state)
      this.room = found
      this.behind.addChild(found)
      if (!this.cut) this.blur()
      this.lay(this.full, this.box)
      return this.cut ? this.people(found) : undefined
    })
    const cast: Present[] = [...shot.faces]
      .filter(({ who }) => isFigure(who))
      .sort((a, b) => (shot.table === 'none' ? 0 : seatOf(a.who) - seatOf(b.who)))
      .slice(0, MOST)
      .map(({ who, looks, calls }) => ({
        who: who as FigureId,
        expression: looks,
        far: !calls && isFar(who, shot.occasion.day, shot.faces),
        ...dressed(who, shot.occasion),
      }))
    const faces =
      cast.length === 0 || this.cut
        ? Promise.resolve()
        : CloseUp.open(cast, shot.table).then(found => {
            if (this.life.signal.aborted) return found.destroy({ children: true })
            this.faces = found
            this.addChild(found)
            this.lay(this.full, this.box)
          })
    return Promise.allSettled([room, faces]).then(results => {
      for (const result of results) if (result.status === 'rejected') console.warn('The card goes without its picture.', result.reason)
      this.motion.touch()
    })
  }

  /** @param full what the room covers @param box where the faces are seen */
  lay(full: Box, box: Box): void {
    this.full = full
    this.box = box
    const cover = fitInto(full, STAGE.width, STAGE.height, true)
    // Where the paper lies below, people stand right over it, and their heads are clear of the date.
    const low = box.y + box.height - full.y
    const { cut } = this
    const feet = cut && box.width > full.width * BROAD ? cut.feet : null
    const scale = feet ? Math.max(cover.scale, low / feet) : cover.scale * (this.faces ? NEARER : 1)
    this.behind.scale.set(scale)
    // The room's own middle stands behind the faces; whole people have a middle of their own.
    const middle = box.x + box.width / 2
    const focus = cut?.middle ?? STAGE.width / 2
    const left = Math.min(full.x, Math.max(full.x + full.width - STAGE.width * scale, middle - focus * scale))
    const top = feet ? Math.min(0, low - feet * scale) : (full.height - STAGE.height * scale) * 0.62
    this.behind.position.set(Math.round(left), Math.round(full.y + top))
    this.veil
      .clear()
      .rect(full.x, full.y, full.width, full.height)
      .fill({ color: this.shot.light === 'night' ? 0x1e1a34 : 0xfff0d8, alpha: this.faces ? 0.12 : 0 })
    this.divide()
    this.faces?.position.set(box.x, box.y)
    this.faces?.layOut(box.width, box.height)
    this.motion.touch()
  }

  /** Two who speak over a wire are not shown in one room. */
  private divide(): void {
    const { apart, box, full, shot } = this
    apart.clear()
    const first = shot.faces[0]?.calls === true
    if (!this.faces || (!first && !shot.faces.at(-1)?.calls)) return
    const middle = box.x + box.width * (first ? 1 / shot.faces.length : 1 - 1 / shot.faces.length)
    const lean = full.height * WIRE.lean
    const edge = first ? full.x : full.x + full.width
    const foot = full.y + full.height
    apart
      .poly([edge, full.y, middle + lean, full.y, middle - lean, foot, edge, foot])
      .fill({ color: WIRE.dusk, alpha: 0.94 })
      .moveTo(middle + lean, full.y)
      .lineTo(middle - lean, foot)
      .stroke({ width: (WIRE.wide * full.height) / STAGE.height, color: WIRE.edge })
  }

  /** Faces answer first. */
  express(faces: readonly { who: PersonId; looks: Expression }[]): void {
    for (const { who, looks } of faces) {
      if (isFigure(who)) this.faces?.express(who, looks)
      if (this.whole instanceof Tableau) this.whole.express(who, looks)
    }
    this.motion.touch()
  }

  /** Gives the room back; call it before the screen goes. */
  close(): void {
    this.life.abort()
    if (!this.room) return
    this.whole?.stop()
    this.whole = undefined
    this.behind.cacheAsTexture(false)
    this.room.cacheAsTexture(false)
    returnRoom(this.room)
    this.room = undefined
  }

  /** Whole people, where faces alone would stand still or say too little. */
  private async people(room: Room): Promise<void> {
    const { card, faces, occasion } = this.shot
    const whole = await (isRun(card) ? Running.start(room, occasion) : Tableau.set(room, card, faces, occasion))
    if (this.life.signal.aborted) whole.stop()
    else this.whole = whole
    this.motion.touch()
  }

  /**
   * Drawn once at a half and once more at a quarter of its size, and shown large: what lies behind is soft, and costs one picture.
   * At a quarter at once every fourth pixel would stand for its neighbours, with steps in all that is round.
   */
  private blur(): void {
    if (this.shot.faces.length === 0) return
    this.room?.cacheAsTexture({ resolution: SOFT.first, antialias: true })
    this.behind.cacheAsTexture({ resolution: SOFT.last, antialias: true })
  }
}
