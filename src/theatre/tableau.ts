/** Cards that are a room with its people in it, where faces alone would not say what happens. */
import type { PersonId } from '../../sim/index.ts'
import type { Expression } from '../figures/expressions.ts'
import { type FigureId, isFigure } from '../figures/people.ts'
import type { PoseName } from '../figures/poses.ts'
import { Puppet } from '../figures/puppet.ts'
import type { Room } from '../places/room.ts'
import { nearest } from './company.ts'
import { dressed, type Occasion } from './wardrobe.ts'

/** Somebody at `x` of the stage, turned one way. */
type Standing = { who: FigureId; x: number; pose: PoseName; facing: 1 | -1 }
/** `floor` is where their feet are, in stage pixels from the top. */
type Picture = { floor: number; people: readonly Standing[] }

/** Who stands where in which card. All of it is on the left, which the paper leaves free. */
const TABLEAUX: Readonly<Record<string, Picture>> = {
  // He comes in with a bottle and a client; she is on her way out.
  'prologue.leaving': {
    floor: 846,
    people: [
      { who: 'brandt', x: 190, pose: 'stand', facing: 1 },
      { who: 'ted', x: 390, pose: 'bottle', facing: 1 },
      { who: 'joanna', x: 690, pose: 'suitcase', facing: -1 },
    ],
  },
  'prologue.door': {
    floor: 846,
    people: [
      { who: 'joanna', x: 250, pose: 'suitcase', facing: -1 },
      { who: 'ted', x: 560, pose: 'talk', facing: -1 },
    ],
  },
  // Eighteen months later: no bag, and nobody’s hands know where to go.
  'lobby.stays': {
    floor: 812,
    people: [
      { who: 'joanna', x: 330, pose: 'sad', facing: 1 },
      { who: 'ted', x: 590, pose: 'stand', facing: -1 },
    ],
  },
  'lobby.goes': {
    floor: 812,
    people: [
      { who: 'joanna', x: 250, pose: 'stand', facing: 1 },
      { who: 'billy', x: 420, pose: 'suitcase', facing: 1 },
      { who: 'ted', x: 660, pose: 'wave', facing: -1 },
    ],
  },
}

/** The middle of them, and how far the floor is seen under their shoes. */
const MIDDLE = 450
const UNDER = 54

/** How the picture of a card is cut, where the card is such a picture; else null. */
export function tableauCut(card: string): { middle: number; feet: number } | null {
  const picture = TABLEAUX[card]
  return picture ? { middle: MIDDLE, feet: picture.floor + UNDER } : null
}

type Face = { who: PersonId; looks: Expression }

export class Tableau {
  private readonly room: Room
  private readonly people: readonly Puppet[]

  /** Brings a card's people into its open room. Rejects when their pictures cannot be had. */
  static async set(room: Room, card: string, faces: readonly Face[], occasion: Occasion): Promise<Tableau> {
    const picture = TABLEAUX[card]
    if (!picture) throw new RangeError(`The card ${card} is no tableau.`)
    const people = await Promise.all(
      picture.people.map(({ who, pose, facing }) => {
        const expression = faces.find(face => face.who === who)?.looks ?? 'neutral'
        return Puppet.open(who, { pose, facing, expression, ...dressed(who, occasion) })
      }),
    )
    return new Tableau(room, picture, people)
  }

  private constructor(room: Room, { floor, people: standing }: Picture, people: readonly Puppet[]) {
    this.room = room
    this.people = people
    for (const [at, puppet] of people.entries()) {
      room.stand(puppet, standing[at]?.x ?? 'middle')
      puppet.y = floor
      puppet.zIndex = floor
    }
    for (const puppet of people) puppet.lookAt(nearest(puppet, people))
  }

  /** Changes somebody's face; nothing happens for who is not here. */
  express(who: PersonId, looks: Expression): void {
    if (isFigure(who)) this.people.find(puppet => puppet.who === who)?.express(looks)
  }

  /** Lives for some seconds. */
  tick(seconds: number): void {
    this.room.tick(seconds)
    for (const puppet of this.people) puppet.tick(seconds)
  }

  /** Takes them out of the room. */
  stop(): void {
    for (const puppet of this.people) {
      this.room.leave(puppet)
      puppet.destroy({ children: true })
    }
  }
}
