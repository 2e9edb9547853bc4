/** Who stands how in an album photograph, and how much of the room is in it. */
import type { PlaceId, Plate } from '../../../sim/index.ts'
import type { Expression } from '../../figures/expressions.ts'
import type { FigureId } from '../../figures/people.ts'
import type { PoseName } from '../../figures/poses.ts'
import type { SceneState } from '../../places/scene.ts'
import { yearOf } from '../../theatre/wardrobe.ts'

/** Somebody in the picture: at a spot of the room, or at `x` on its floor. */
export type Posed = { who: FigureId; looks: Expression; at: string | number; pose: PoseName; facing: 1 | -1 }
/** What of the stage the camera sees: the middle of its lower edge, and how wide it is; `below` the feet of whoever stands lowest, or at `bottom`. */
export type Frame = { x: number; width: number } & ({ bottom: number } | { below: number })
type Posing = { people: Posed[]; frame: Frame; how?: 'carry' | 'lead' | 'hug' }

const CHILDREN: ReadonlySet<string> = new Set(['billy', 'nell', 'toby', 'marcus'])
/** Where two stand in each place, if not about its middle. */
const ABOUT: Partial<Record<PlaceId, number>> = {
  apartment: 470,
  school: 800,
  landing: 800,
  street: 820,
  playground: 820,
  hospital: 780,
  emergency: 860,
  office: 1120,
}
/** Memories in which there was nothing to say. */
const HUGGED: ReadonlySet<string> = new Set(['apologised', 'came-back-in', 'lost-him', 'said-love', 'told-billy-verdict'])
const APART = 210
const WIDE = 900

/** Postures by how somebody looks. */
const STANDING: Record<Expression, PoseName> = {
  neutral: 'stand',
  happy: 'stand',
  fond: 'stand',
  laugh: 'cheer',
  proud: 'hipHand',
  sad: 'sad',
  angry: 'hipHand',
  worried: 'listen',
  surprised: 'talk',
  thinking: 'listen',
  embarrassed: 'shrug',
  tired: 'sad',
  cry: 'sad',
  asleep: 'stand',
}

/** Who is posed how for a plate that is not one of the two breakfasts. */
export function posing({ memory, place, light, cast }: Plate): Posing {
  const kind = memory?.split('@')[0] ?? ''
  const faces = cast.map(({ who, looks }) => ({ who, looks }))
  if (kind === 'carried-hospital') return together('carry', faces, place)
  if (kind === 'walked-gone' || kind === 'strike-walks' || kind === 'snow-day') return together('lead', faces, place)
  if (HUGGED.has(kind) && holdsBilly(faces)) return together('hug', faces, place)
  if (place === 'billysRoom') return atBed(faces, light === 'night')
  if (place === 'apartment' && light !== 'night' && kind !== 'danced') return atTable(faces)
  if (place === 'ballpark') return seated(faces, ['seatLeft', 'seatRight', 'seatThird'], { x: 790, bottom: 880, width: 820 })
  if (place === 'playground' && kind === 'read-paper')
    return seated(faces, ['benchRight', 'benchLeft'], { x: 380, bottom: 880, width: WIDE })
  return about(faces, place)
}

type Face = Pick<Posed, 'who' | 'looks'>

const holdsBilly = (faces: readonly Face[]): boolean => ['ted', 'billy'].every(one => faces.some(({ who }) => who === one))

/** Side by side, turned to each other. */
function about(faces: readonly Face[], place: PlaceId): Posing {
  const middle = ABOUT[place] ?? 800
  const people = faces.map(
    ({ who, looks }, at): Posed => ({
      who,
      looks,
      at: middle + (at - (faces.length - 1) / 2) * APART,
      pose: STANDING[looks],
      facing: at * 2 < faces.length - 1 || (faces.length === 1 && at === 0) ? 1 : -1,
    }),
  )
  return { people, frame: { x: middle, below: 64, width: WIDE } }
}

/** A child on the right, on the higher chair; a grown-up on the left; whoever is left stands behind the table. */
function atTable(faces: readonly Face[]): Posing {
  const seats = ['tableRight', 'tableLeft', 'tableBack']
  const child = faces.find(({ who }) => CHILDREN.has(who))
  const order = [child ?? faces[0], ...faces.filter(face => face !== (child ?? faces[0])).reverse()]
  const people = order.flatMap((face, at): Posed[] => {
    const seat = seats[at]
    if (!face || !seat) return []
    const pose = seat === 'tableLeft' ? 'sitMug' : seat === 'tableRight' ? 'sit' : STANDING[face.looks]
    return [{ ...face, at: seat, pose, facing: seat === 'tableRight' ? -1 : 1 }]
  })
  return { people, frame: { x: 828, bottom: 890, width: 860 } }
}

/** Billy in his bed, Ted or whoever else beside it, a third at the shelf. */
function atBed(faces: readonly Face[], night: boolean): Posing {
  const spots = ['bedside', 'shelf']
  const people = [...faces].reverse().map(({ who, looks }): Posed => {
    if (who === 'billy') return { who, looks, at: 'bed', pose: night ? 'listenBed' : 'readBed', facing: 1 }
    const at = spots.shift() ?? 'shelf'
    return {
      who,
      looks,
      at,
      pose: at === 'bedside' ? (looks === 'worried' ? 'bench' : 'read') : STANDING[looks],
      facing: at === 'bedside' ? 1 : -1,
    }
  })
  return { people, frame: { x: people.length > 2 ? 880 : 740, bottom: 860, width: people.length > 2 ? 1000 : 840 } }
}

function seated(faces: readonly Face[], spots: readonly string[], frame: Frame): Posing {
  return { people: faces.map(({ who, looks }, at): Posed => ({ who, looks, at: spots[at] ?? 'middle', pose: 'bench', facing: 1 })), frame }
}

/** Ted with Billy on his arm, by the hand, or on his knees with his arms about him; nobody else fits into that picture. */
function together(how: 'carry' | 'lead' | 'hug', faces: readonly Face[], place: PlaceId): Posing {
  const x = ABOUT[place] ?? 800
  const people = faces
    .filter(({ who }) => who === 'ted' || who === 'billy')
    .sort((a, b) => (a.who === 'ted' ? -1 : b.who === 'ted' ? 1 : 0))
    .map(({ who, looks }): Posed => ({ who, looks, at: x - 40, pose: 'stand', facing: 1 }))
  return { people, frame: { x, below: 70, width: 860 }, how }
}

/** The home as it was then: more drawings every few months, whose hand the list was in, boxes at the end. */
export function homeOn(day: number): SceneState {
  return {
    mess: day < 120 ? 520 : 240,
    laundry: day < 120 ? 300 : 0,
    drawings: Math.min(6, 1 + Math.floor(day / 80)),
    list: day < 60 ? 'hers' : day < 500 ? 'his' : 'both',
    boxes: day >= 545 ? 1 : 0,
    marks: Math.min(3, 1 + Math.floor(day / 200)),
    missing: [],
    told: [],
    ...yearOf(day, []),
  }
}
