/** What an hour looks like: place, light, and who stands where doing what. Data in, a scene out. */
import {
  ACTIVITIES,
  type ActivityId,
  type Game,
  missingThings,
  type MomentRead,
  type NeedRead,
  type PersonId,
  type Slot,
} from '../../sim/index.ts'
import type { Expression } from '../figures/expressions.ts'
import type { PoseName } from '../figures/poses.ts'
import type { Actor, Light, PlaceId, Scene, SceneState } from '../places/scene.ts'
import { markFor } from './marks.ts'
import { toldOf } from './told.ts'
import { dressed, type Occasion, yearOf } from './wardrobe.ts'

const LIGHTS: Record<Slot, Light> = {
  morning: 'morning',
  forenoon: 'day',
  midday: 'day',
  afternoon: 'day',
  evening: 'evening',
  night: 'night',
}

/** The light of an hour. */
export const lightOf = (slot: Slot): Light => LIGHTS[slot]

/** What the boy does beside a father who does this. */
const BESIDE: Readonly<Partial<Record<PoseName, PoseName>>> = {
  cook: 'sit',
  washUp: 'sit',
  eat: 'eat',
  sitMug: 'eat',
  sit: 'sit',
  type: 'play',
  desk: 'play',
  newspaper: 'play',
  phone: 'play',
  sweep: 'stand',
  kneel: 'stand',
  kite: 'cheer',
  read: 'read',
  sitSlump: 'sitSlump',
  readBed: 'listenBed',
  listenBed: 'listenBed',
  play: 'play',
  hold: 'held',
  wave: 'wave',
  bench: 'stand',
  bag: 'bag',
}

type Company = readonly (readonly [who: PersonId, pose: PoseName])[]

/** Who else is there, by what is done. */
const COMPANY: Readonly<Partial<Record<ActivityId, Company>>> = {
  bench: [['margaret', 'bench']],
  nellAndToby: [
    ['nell', 'stand'],
    ['toby', 'stand'],
  ],
  coffee: [['margaret', 'mug']],
  dishReturned: [['margaret', 'talk']],
  lawyer: [['doyle', 'sit']],
  meetings: [
    ['pruett', 'talk'],
    ['craig', 'listen'],
  ],
  clientLunch: [['brandt', 'eat']],
  marcus: [['gloria', 'talk']],
  flashlight: [['jankowski', 'hipHand']],
  schoolyard: [['marcus', 'cheer']],
  schoolVisit: [['calderon', 'talk']],
  shopping: [['pak', 'talk']],
  cards: [['artie', 'talk']],
  frontWindow: [['ray', 'stand']],
}

/** Hours that are played in places of their own: who stands where, in what posture. Billy only where he is with Ted. */
const BLOCKING: Readonly<Partial<Record<ActivityId, readonly (readonly [who: PersonId, spot: string, pose: PoseName])[]>>> = {
  doctor: [
    ['ted', 'doctor', 'stand'],
    ['billy', 'couch', 'bench'],
    ['sachs', 'beside', 'talk'],
  ],
  present: [
    ['ted', 'board', 'point'],
    ['roz', 'middle', 'listen'],
    ['pruett', 'right', 'hipHand'],
  ],
  park: [
    ['ted', 'bench', 'stand'],
    ['billy', 'sand', 'play'],
  ],
  skates: [
    ['ted', 'left', 'hold'],
    ['billy', 'middle', 'held'],
  ],
  movie: [
    ['ted', 'left', 'hold'],
    ['billy', 'middle', 'held'],
  ],
  cleaningTogether: [
    ['ted', 'right', 'sweep'],
    ['billy', 'left', 'washing'],
  ],
  bath: [
    ['ted', 'rug', 'kneel'],
    ['billy', 'right', 'stand'],
  ],
  bus: [
    ['ted', 'stoop', 'wave'],
    ['billy', 'right', 'wave'],
  ],
  supperTogether: [
    ['ted', 'stove', 'cook'],
    ['billy', 'sink', 'washUp'],
  ],
  marcusHere: [
    ['ted', 'tableLeft', 'sitMug'],
    ['billy', 'rug', 'play'],
    ['marcus', 'right', 'play'],
  ],
  laundry: [
    ['ted', 'middle', 'washing'],
    ['billy', 'left', 'washing'],
    ['ostrow', 'right', 'talk'],
  ],
}

/** Work that is brought home, and stands on the table while it is done. */
const BROUGHT: ReadonlySet<ActivityId> = new Set<ActivityId>(['nightDesk', 'weekendDesk'])

/** Colleagues who pass by a desk, one a day. */
const PASSING: readonly PersonId[] = ['roz', 'eddie', 'teague', 'craig', 'pruett']

/** The scene of an hour. */
export function sceneOf(game: Game, moment: MomentRead, faces: { ted: Expression; billy: Expression }): Scene {
  const { slot, weather, what } = moment
  const bed = isInBed(moment)
  const place = bed ? 'tedsRoom' : moment.place
  const home = stateOf(game)
  const state = what && BROUGHT.has(what) ? { ...home, told: [...home.told, 'work'] } : home
  const occasion = { place, day: moment.day, weather, slot, scarred: scarredBy(game), undressed: what === 'bath' || what === 'sickDay' }
  const cast = new Cast(place, occasion, state.missing.includes('sofa') ? ['sofaLeft', 'sofaRight'] : [])
  const blocking = what && BLOCKING[what]
  if (bed) asleep(cast, moment.hers)
  else if (moment.kept === 'court') hearing(cast)
  else if (moment.hers && place === 'apartment' && slot !== 'night') family(cast, slot)
  else if (blocking) {
    for (const [who, spot, does] of blocking) {
      if (who === 'ted') cast.put(who, spot, does, faces.ted)
      else if (who !== 'billy') cast.put(who, spot, does, 'neutral')
      else if (moment.together && !isAsleep(moment)) cast.put(who, spot, does, faces.billy)
    }
  } else {
    const pose = poseFor(moment)
    cast.add('ted', pose, faces.ted)
    if (moment.together && !isAsleep(moment)) cast.addBilly(BESIDE[pose] ?? 'stand', faces.billy)
    for (const [who, does] of (what && COMPANY[what]) ?? []) cast.add(who, does, 'neutral')
    if (place === 'office' && cast.actors.length === 1) cast.add(PASSING[moment.day % PASSING.length] ?? 'roz', 'stand', 'neutral')
    if (place === 'lowenthal' && cast.actors.length === 1) cast.put('bea', 'bea', 'stand', 'neutral')
    // He works late with his back to the window, and to her.
    if (place === 'apartment' && slot === 'night' && moment.keeper === 'joanna' && moment.hers) cast.put('joanna', 'window', 'sad', 'sad')
  }
  return { place, light: lightOf(slot), weather, cast: cast.actors, state }
}

/** The state of the home, as the room shows it, and of the year outside it. */
export function stateOf(game: Game): SceneState {
  const { numbers, day, weather, memories } = game
  const kept = (kind: string): number => memories.filter(memory => memory.kind === kind).length
  return {
    ...yearOf(day, weather),
    marks: Math.min(3, 1 + kept('growth-mark')),
    missing: missingThings(game),
    told: toldOf(game),
    mess: numbers['home.mess'],
    laundry: numbers['home.laundry'],
    drawings: Math.min(6, 1 + Math.floor(day / 60)),
    list: day < 4 ? 'hers' : day < 530 ? 'his' : 'both',
    boxes: day >= 546 ? 3 : day >= 539 ? 2 : day >= 532 ? 1 : 0,
  }
}

/** Whether Billy has had his fall. */
export function scarredBy({ beats }: Game): boolean {
  return beats.some(({ id }) => id === 'B12')
}

/** A face for what is lacking most: the word stands beside it always. */
export function faceFor(who: 'ted' | 'billy', needs: readonly NeedRead[]): Expression {
  const worst = needs[0]
  if (!worst) return 'neutral'
  if (worst.points >= 600) return who === 'billy' ? 'happy' : 'fond'
  if (worst.points >= 300) return 'neutral'
  if (worst.what === 'billy.sleep' || worst.what === 'ted.energy') return 'tired'
  if (worst.what === 'ted.patience') return worst.points < 200 ? 'angry' : 'tired'
  return worst.what === 'billy.company' ? 'sad' : 'worried'
}

/** People of one scene, each where nobody stands yet. */
class Cast {
  readonly actors: Actor[] = []
  private readonly place: PlaceId
  private readonly occasion: Occasion & { undressed?: boolean }
  private readonly taken = new Set<string>()

  /** @param gone spots that are no longer there */
  constructor(place: PlaceId, occasion: Occasion & { undressed?: boolean }, gone: readonly string[]) {
    this.place = place
    this.occasion = occasion
    for (const spot of gone) this.taken.add(spot)
  }

  add(who: PersonId, wanted: PoseName, expression: Expression): void {
    const { spot, pose } = markFor(this.place, wanted, this.taken)
    this.put(who, spot, pose, expression)
  }

  /** The boy stays by his father: in the next chair, at the other end of the sofa. */
  addBilly(wanted: PoseName, expression: Expression): void {
    const father = this.actors.find(({ who }) => who === 'ted')?.spot
    const { spot, pose } = markFor(this.place, wanted, this.taken, father)
    this.put('billy', spot, pose, expression)
  }

  put(who: PersonId, spot: string, pose: PoseName, expression: Expression, wanted?: string): void {
    this.taken.add(spot)
    const wears = wanted ?? (this.occasion.undressed && who === 'billy' ? 'pyjamas' : undefined)
    this.actors.push({ who, spot, pose, expression, ...dressed(who, this.occasion), ...(wears ? { wears } : {}) })
  }
}

/** Mornings and evenings while the house is hers: she is at the stove, and Ted on his way. */
function family(cast: Cast, slot: Slot): void {
  cast.put('ted', 'middle', slot === 'morning' ? 'mug' : 'bag', 'neutral', slot === 'morning' ? undefined : 'jacket')
  cast.put('joanna', 'stove', 'cook', 'tired')
  cast.put('billy', 'tableRight', 'eat', 'neutral')
}

/** The judge sits from ten to one: two stand on either side, and nobody looks at anybody. */
function hearing(cast: Cast): void {
  cast.put('carlisle', 'presiding', 'bench', 'neutral')
  cast.put('ted', 'left', 'stand', 'worried')
  cast.put('doyle', 'hisCounsel', 'listen', 'thinking')
  cast.put('strand', 'herCounsel', 'talk', 'neutral')
  cast.put('joanna', 'right', 'sad', 'worried')
}

/** Nights: he sleeps on his side of the bed. In her last week she is awake on the edge of the other. */
function asleep(cast: Cast, hers: boolean): void {
  cast.put('ted', 'bed', 'lie', 'asleep', 'pyjamas')
  if (hers) cast.put('joanna', 'edge', 'bench', 'sad')
}

function poseFor({ what, slot, place, together }: MomentRead): PoseName {
  if (what === null) return place === 'office' ? 'type' : slot === 'morning' ? 'mug' : together ? 'sitMug' : 'newspaper'
  // The activities name postures of the figures: that they do is held by a test.
  const pose = ACTIVITIES[what].pose as PoseName
  return pose === 'hold' && !together ? 'stand' : pose
}

const isAsleep = ({ slot }: MomentRead): boolean => slot === 'night'

/** Whether the hour is slept, or nothing else fills a night at home. */
function isInBed({ slot, what, place, all }: MomentRead): boolean {
  if (slot !== 'night' || place !== 'apartment') return false
  return what === null || (all as readonly string[]).includes('sleepEarly')
}
