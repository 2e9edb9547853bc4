/** Where in a room people do what they do: seats, floor, and the spots that belong to a posture. */
import type { PoseName } from '../figures/poses.ts'
import type { PlaceId } from '../places/scene.ts'

/** `seats` and `floor` are taken in order; `at` names the spot of a posture. */
type Marks = { seats: readonly string[]; floor: readonly string[]; at?: Readonly<Partial<Record<PoseName, string>>> }

const FLOOR = ['left', 'right', 'middle'] as const

const MARKS: Readonly<Record<PlaceId, Marks>> = {
  apartment: {
    seats: ['tableLeft', 'tableRight', 'sofaLeft', 'sofaRight'],
    floor: ['left', 'right', 'window'],
    at: {
      cook: 'stove',
      washUp: 'sink',
      phone: 'phone',
      newspaper: 'sofaLeft',
      sitSlump: 'sofaLeft',
      read: 'sofaLeft',
      sweep: 'right',
      kneel: 'right',
      kite: 'right',
      play: 'rug',
      mug: 'counter',
    },
  },
  billysRoom: { seats: ['bedside', 'bed'], floor: ['left', 'right', 'middle'], at: { play: 'floor', readBed: 'bedside' } },
  tedsRoom: { seats: ['edge'], floor: ['left', 'right', 'middle'], at: { lie: 'bed', look: 'dresser' } },
  landing: { seats: [], floor: FLOOR, at: { washUp: 'left' } },
  lobby: { seats: [], floor: FLOOR },
  street: { seats: [], floor: FLOOR },
  school: { seats: [], floor: ['gate', 'right', 'left'], at: { hold: 'gate' } },
  playground: { seats: ['benchLeft', 'benchRight'], floor: ['left', 'right', 'middle', 'sand'] },
  office: { seats: ['desk'], floor: ['middle', 'right', 'left'], at: { point: 'board', stand: 'middle' } },
  bossOffice: { seats: ['visitor', 'boss'], floor: FLOOR },
  hospital: { seats: ['chairLeft', 'chairMiddle', 'chairRight'], floor: FLOOR },
  emergency: { seats: ['chairLeft', 'chairMiddle', 'chairRight'], floor: ['left', 'right', 'middle'], at: { phone: 'telephone' } },
  restaurant: { seats: ['tableLeft', 'tableRight'], floor: FLOOR },
  lawOffice: { seats: ['client', 'lawyer'], floor: FLOOR },
  courtroom: { seats: [], floor: FLOOR },
  lowenthal: { seats: ['table'], floor: ['middle', 'right', 'left'], at: { point: 'rack' } },
  margarets: { seats: ['tableLeft', 'tableRight'], floor: FLOOR },
  laundromat: { seats: [], floor: ['middle', 'right', 'left'] },
  basement: { seats: [], floor: ['middle', 'left', 'right'] },
  shop: { seats: [], floor: ['middle', 'right', 'left'] },
  pizza: { seats: [], floor: ['middle', 'right', 'left'] },
  museum: { seats: ['bench'], floor: ['left', 'middle', 'right'] },
  ballpark: { seats: ['seatLeft', 'seatRight', 'seatThird'], floor: FLOOR },
  subway: { seats: ['seatLeft', 'seatRight'], floor: ['window', 'windowRight', 'right'] },
  doctor: { seats: ['couch'], floor: ['middle', 'right', 'left'], at: { bench: 'couch' } },
}

/** Postures that need something to sit on. */
const SEATED: ReadonlySet<PoseName> = new Set<PoseName>([
  'sit',
  'sitMug',
  'eat',
  'sitSlump',
  'bench',
  'desk',
  'type',
  'phoneDesk',
  'newspaper',
  'read',
  'readBed',
  'listenBed',
])

/** Where there is no table, hands rest on the lap. */
const TABLELESS: ReadonlySet<PlaceId> = new Set<PlaceId>([
  'hospital',
  'emergency',
  'subway',
  'ballpark',
  'museum',
  'playground',
  'doctor',
  'tedsRoom',
  'billysRoom',
])

/** Where the boy is when his father is there: the other chair, the other end of the sofa. */
const BESIDE: Readonly<Record<string, string>> = {
  stove: 'tableRight',
  sink: 'tableRight',
  counter: 'tableRight',
  phone: 'tableRight',
  tableLeft: 'tableRight',
  sofaLeft: 'sofaRight',
  bedside: 'bed',
  benchLeft: 'benchRight',
  seatLeft: 'seatRight',
}

/** Where the picture of a scene is taken, which may be nearer than the place that the record names: its doctor is met in the emergency room. */
export function nearer(place: PlaceId, faces: readonly { who: string }[]): PlaceId {
  return place === 'hospital' && faces.some(({ who }) => who === 'rao') ? 'emergency' : place
}

/** Finds a spot for a posture that nobody has taken, beside the one of somebody's father where there is one; who finds no seat stands. */
export function markFor(place: PlaceId, pose: PoseName, taken: ReadonlySet<string>, father?: string): { spot: string; pose: PoseName } {
  if (pose === 'sit' && TABLELESS.has(place)) return markFor(place, 'bench', taken, father)
  const { seats, floor, at } = MARKS[place]
  const free = (spots: readonly string[]): string | undefined => spots.find(spot => !taken.has(spot))
  const beside = father === undefined ? undefined : BESIDE[father]
  if (beside !== undefined && SEATED.has(pose) && seats.includes(beside) && !taken.has(beside)) return { spot: beside, pose }
  const own = at?.[pose]
  if (own !== undefined && !taken.has(own)) return { spot: own, pose }
  if (SEATED.has(pose)) {
    const seat = free(seats)
    if (seat !== undefined) return { spot: seat, pose }
    return { spot: free(floor) ?? 'middle', pose: 'stand' }
  }
  return { spot: free(floor) ?? 'middle', pose }
}
