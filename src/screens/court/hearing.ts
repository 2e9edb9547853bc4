/** The hearing as it is seen: the painted courtroom, who sits in it, and the photograph on the rail. */
import { Container } from 'pixi.js'
import type { CourtRead, PersonId } from '../../../sim/index.ts'
import { Bust } from '../../figures/closeup.ts'
import type { Expression } from '../../figures/expressions.ts'
import { loadShot } from '../../figures/load.ts'
import { Room } from '../../places/room.ts'
import { STAGE } from '../../places/scene.ts'
import type { Box } from '../../ui/lay.ts'
import { Hands } from './hands.ts'
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

/** How large busts are painted, and how far below their middle the wood begins. */
const BUST = 0.94
const COLLAR = { judge: 98, seated: 206 }

const JUDGE: Record<Faces['judge'], Expression> = { moving: 'neutral', still: 'thinking', down: 'tired' }
const JOANNA: Record<Faces['joanna'], Expression> = { on: 'worried', off: 'neutral', drawing: 'thinking' }

export class Hearing extends Container {
  private readonly room: Room
  private readonly judge: Bust
  private readonly ted: Bust
  private readonly margaret: Bust
  private readonly joanna: Bust
  private readonly hands = new Hands()
  private readonly photograph: Photograph

  /** Brings the room and its people; throws when a picture cannot be had. */
  static async open(): Promise<Hearing> {
    const who = ['carlisle', 'ted', 'margaret', 'joanna', 'billy'] as const
    const [room] = await Promise.all([Room.open('courtroom'), ...who.map(loadShot)])
    return new Hearing(room)
  }

  private constructor(room: Room) {
    super()
    this.room = room
    this.addChild(room)
    this.judge = this.seat(new Bust({ who: 'carlisle', expression: 'neutral', looks: 'left' }), 'judge')
    this.ted = this.seat(new Bust({ who: 'ted', expression: 'worried', looks: 'right', wears: 'jacket' }), 'witness')
    this.margaret = this.seat(new Bust({ who: 'margaret', expression: 'neutral', looks: 'right' }), 'witness')
    this.joanna = this.seat(new Bust({ who: 'joanna', expression: 'worried', looks: 'left' }), 'counsel')
    room.stand(this.hands, 'counsel')
    this.hands.zIndex = 602
    this.photograph = new Photograph()
    room.stand(this.photograph, 'photograph')
  }

  /** Shows what can be seen of the three, who is on the stand, and who speaks. */
  show({ judge, joanna, photo }: Faces, speaking: PersonId | null, spent: boolean): void {
    this.judge.express(JUDGE[judge])
    this.joanna.express(JOANNA[joanna])
    this.hands.show(joanna)
    this.photograph.turned = photo === 'turned'
    const hers = speaking === 'margaret'
    this.margaret.visible = hers
    this.ted.visible = !hers
    this.ted.express(spent ? 'tired' : 'worried')
    this.judge.look(speaking === 'strand' || speaking === 'doyle' ? 'right' : 'left')
    for (const bust of [this.judge, this.ted, this.margaret, this.joanna]) bust.face.talking = bust.visible && bust.who === speaking
  }

  /** Covers a box of the page with the scene, its top at the top. */
  layOut(full: Box, scene: Box): void {
    const scale = Math.max(full.width / SCENE.width, scene.height / SCENE.height)
    this.scale.set(scale)
    this.position.set(Math.round(full.x + (full.width - SCENE.width * scale) / 2), scene.y)
  }

  /** Where the plaque of a face has its middle, on the page. */
  plaqueAt(face: keyof Faces): { x: number; y: number } {
    const { x, y } = PLAQUES[face]
    return { x: this.x + x * this.scale.x, y: this.y + y * this.scale.y }
  }

  /** Lives for some seconds. */
  tick(seconds: number): void {
    this.room.tick(seconds)
    for (const bust of [this.judge, this.ted, this.margaret, this.joanna]) if (bust.visible) bust.tick(seconds)
  }

  /** Lets go of the pictures of the room. */
  close(): void {
    this.room.close().catch((cause: unknown) => reportError(cause))
  }

  private seat(bust: Bust, spot: 'judge' | 'witness' | 'counsel'): Bust {
    const sitting = new Container()
    bust.scale.set(BUST)
    bust.y = -BUST * (spot === 'judge' ? COLLAR.judge : COLLAR.seated)
    sitting.addChild(bust)
    this.room.stand(sitting, spot)
    return bust
  }
}
