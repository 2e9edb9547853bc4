/** The hearing as it is seen: the painted courtroom, who sits in it, and the photograph on the rail. */
import { Container, Graphics } from 'pixi.js'
import type { CourtRead, PersonId } from '../../../sim/index.ts'
import { Bust } from '../../figures/bust.ts'
import type { Expression } from '../../figures/expressions.ts'
import { loadPerson, loadShot } from '../../figures/load.ts'
import { Room } from '../../places/room.ts'
import { type SceneState, STAGE, type Weather } from '../../places/scene.ts'
import type { Box } from '../../ui/lay.ts'
import { Hands } from './hands.ts'
import { type Come, seatGallery, type Sitter } from './pew.ts'
import { Photograph } from './photograph.ts'

type Faces = CourtRead['faces']

/** How much of the painting belongs to the scene; below lies the rail, on which the papers are. */
export const SCENE = { width: STAGE.width, height: 566 } as const

/** Where the plaques lie, in the painting. */
const PLAQUES: Record<keyof Faces, { x: number; y: number }> = {
  judge: { x: 800, y: 336 },
  joanna: { x: 1424, y: 524 },
  photo: { x: 556, y: 560 },
}

/** Beside the photograph, before the bench. */
const BESIDE = { x: 740, y: 470 }

/** How large busts are painted, and how far below their middle the wood begins: he sits higher than anybody. */
const SEATS = { judge: { scale: 1.04, collar: 118 }, witness: { scale: 0.94, collar: 206 }, counsel: { scale: 0.94, collar: 206 } }

/** The middle of the wall with her window. */
const WALL = 1250

/** How far the photograph stands behind the edge of the papers. */
const TUCKED = 4

/** What can be cut off above the judge's head. */
const CEILING = 46

const JUDGE: Record<Faces['judge'], Expression> = { moving: 'neutral', still: 'thinking', down: 'tired' }
const JOANNA: Record<Faces['joanna'], Expression> = { on: 'worried', off: 'neutral', drawing: 'neutral' }

export class Hearing extends Container {
  private readonly room: Room
  private readonly judge: Bust
  private readonly ted: Bust
  private readonly margaret: Bust | null
  private readonly joanna: Bust
  private readonly hands = new Hands()
  private readonly photograph: Photograph
  private readonly sitting: Container[] = []
  private readonly gallery: readonly Sitter[]

  /** Brings the room and its people; throws when a picture cannot be had. @param come who sits along the wall @param margaret whether she is heard today */
  static async open(state: SceneState, weather: Weather, come: readonly Come[], margaret: boolean): Promise<Hearing> {
    const shots = [
      'carlisle',
      'ted',
      'joanna',
      ...(margaret ? (['margaret'] as const) : []),
      ...(come.length > 0 ? (['gallery'] as const) : []),
    ] as const
    const [room] = await Promise.all([Room.open('courtroom', ['day']), loadPerson('billy'), ...shots.map(loadShot)])
    room.setLight('day', weather)
    room.setState(state)
    return new Hearing(room, come, margaret)
  }

  private constructor(room: Room, come: readonly Come[], margaret: boolean) {
    super()
    this.room = room
    // Where the scene is pushed up there is more of the rail's dark below it.
    this.addChild(new Graphics().rect(-400, 850, STAGE.width + 800, 3000).fill('#2C170C'), room)
    this.judge = this.seat(new Bust({ who: 'carlisle', expression: 'neutral', looks: 'left' }), 'judge')
    this.ted = this.seat(new Bust({ who: 'ted', expression: 'worried', looks: 'right', wears: 'jacket' }), 'witness')
    this.margaret = margaret ? this.seat(new Bust({ who: 'margaret', expression: 'neutral', looks: 'right' }), 'witness') : null
    this.joanna = this.seat(new Bust({ who: 'joanna', expression: 'worried', looks: 'left', wears: 'suit' }), 'counsel')
    room.stand(this.hands, 'counsel')
    this.hands.zIndex = 602
    this.photograph = new Photograph()
    room.stand(this.photograph, 'photograph')
    this.sitting.push(this.hands, this.photograph)
    this.gallery = seatGallery(room, come)
    this.sitting.push(...this.gallery)
  }

  /** Shows what can be seen of the three, who is on the stand, and who speaks. */
  show({ judge, joanna, photo }: Faces, speaking: PersonId | null, spent: boolean): void {
    this.judge.express(JUDGE[judge])
    this.joanna.express(JOANNA[joanna])
    this.hands.show(joanna)
    this.photograph.turned = photo === 'turned'
    const hers = speaking === 'margaret' && this.margaret !== null
    if (this.margaret) this.margaret.visible = hers
    this.ted.visible = !hers
    this.ted.express(spent ? 'tired' : 'worried')
    this.judge.look(speaking === 'strand' || speaking === 'doyle' ? 'right' : 'left')
    for (const bust of this.busts) bust.face.talking = bust.visible && bust.who === speaking
  }

  /** Covers a box of the page with the scene. Where there is less height than the scene has, a part of what is missing is ceiling. */
  layOut(full: Box, scene: Box): void {
    const scale = Math.max(full.width / SCENE.width, scene.height / SCENE.height)
    this.alone = false
    const missing = Math.max(0, SCENE.height * scale - scene.height)
    this.scale.set(scale)
    this.photograph.drawFor(scale * devicePixelRatio)
    this.position.set(
      Math.round(full.x + (full.width - SCENE.width * scale) / 2),
      Math.round(scene.y - Math.min(missing * 0.4, CEILING * scale)),
    )
    // It stands on the rail, or on the papers that lie before it.
    this.photograph.y = Math.min(this.room.spot('photograph').y, (scene.y + scene.height - this.y) / scale + TUCKED)
  }

  /** The empty room, for a page that is too narrow for its people: her window and her table. */
  backdrop(full: Box): void {
    const scale = Math.max(full.width / 900, full.height / 1500)
    this.alone = true
    this.scale.set(scale)
    this.position.set(Math.round(full.x + full.width / 2 - WALL * scale), full.y)
  }

  /** Whether the room stands without anybody in it. */
  private set alone(alone: boolean) {
    for (const one of this.sitting) one.visible = !alone
  }

  /** Where the plaque of a face has its middle, on the page; that of the photograph goes beside it where there is no room below. */
  plaqueAt(face: keyof Faces, end: number): { x: number; y: number } {
    const spot = PLAQUES[face]
    const { x, y } = face === 'photo' && this.y + spot.y * this.scale.y > end ? BESIDE : spot
    return { x: this.x + x * this.scale.x, y: this.y + y * this.scale.y }
  }

  /** Lives for some seconds. */
  tick(seconds: number): void {
    this.room.tick(seconds)
    for (const bust of this.busts) if (bust.visible) bust.tick(seconds)
    for (const sitter of this.gallery) sitter.tick(seconds)
  }

  /** Lets go of the pictures of the room. */
  close(): void {
    this.room.close().catch((cause: unknown) => reportError(cause))
  }

  private get busts(): Bust[] {
    return [this.judge, this.ted, ...(this.margaret ? [this.margaret] : []), this.joanna]
  }

  private seat(bust: Bust, spot: keyof typeof SEATS): Bust {
    const sitting = new Container()
    const { scale, collar } = SEATS[spot]
    bust.scale.set(scale)
    bust.y = -scale * collar
    sitting.addChild(bust)
    this.room.stand(sitting, spot)
    this.sitting.push(sitting)
    return bust
  }
}
