/** Who wears what where, and what a year and a half does to a child: from the day, the place and the weather. */
import { dateOf, type PersonId, seasonOf, type Slot } from '../../sim/index.ts'
import { figureOf, isFigure } from '../figures/people.ts'
import type { PlaceId, Weather, Year } from '../places/scene.ts'

/** What decides about clothes. The slot is left out where nobody knows it; `going` is for who stands indoors with a coat on, at a door. */
export type Occasion = { place: PlaceId; day: number; weather: Weather; slot?: Slot; scarred?: boolean; going?: PersonId }

const OUTDOORS: ReadonlySet<PlaceId> = new Set<PlaceId>(['street', 'school', 'playground', 'ballpark', 'laundromat', 'shop', 'pizza'])
/** Where a man in 1979 is not seen without a jacket. */
const FORMAL: ReadonlySet<PlaceId> = new Set<PlaceId>(['courtroom', 'lawOffice', 'restaurant', 'bossOffice'])
const HOME: ReadonlySet<PlaceId> = new Set<PlaceId>([
  'apartment',
  'billysRoom',
  'tedsRoom',
  'landing',
  'margarets',
  'basement',
  'playground',
  'ballpark',
  'museum',
])
/** From here on it is cold on the way to school, and up to here. */
const COLD = { from: 25, to: 155 } as const
/** The day whose evening is her last. */
const LEFT = 3
/** From her letter on she is somebody else's picture of her. */
const RETURN = 371

/** What somebody wears; undefined for what they always wear. */
function wearsOf(who: PersonId, occasion: Occasion): string | undefined {
  const wanted = wish(who, occasion)
  return wanted !== undefined && isFigure(who) && figureOf(who).wears.includes(wanted) ? wanted : undefined
}

function wish(who: PersonId, { place, day, weather, slot, going }: Occasion): string | undefined {
  const outside = OUTDOORS.has(place)
  const cold = going === who || (outside && (weather === 'snow' || isCold(day)))
  const weekend = day % 7 > 4
  if (who === 'ted') {
    if (place === 'tedsRoom' && slot === 'night') return 'pyjamas'
    if (cold) return 'overcoat'
    if (FORMAL.has(place)) return 'jacket'
    if (weekend && HOME.has(place) && isWarm(day)) return 'polo'
    return outside ? 'jacket' : undefined
  }
  if (who === 'billy') {
    if ((place === 'billysRoom' || place === 'tedsRoom') && (slot === 'evening' || slot === 'night')) return 'pyjamas'
    if (place === 'apartment' && slot === 'night') return 'pyjamas'
    if (cold) return 'coat'
    return isWarm(day) ? 'summer' : undefined
  }
  if (who === 'joanna') {
    const back = day >= RETURN
    if (cold || (outside && !back)) return back ? 'suitCoat' : 'coat'
    return back ? 'suit' : undefined
  }
  if (FORMAL.has(place)) return 'suit'
  return cold ? 'coat' : undefined
}

/** Billy as he is by now: nearly seven at first, eight at the end, and after the fall with its mark. */
function grown(who: PersonId, { day, scarred = false }: Pick<Occasion, 'day' | 'scarred'>): { scarred?: boolean; size?: number } {
  if (who !== 'billy') return {}
  return { scarred, size: 0.965 + Math.min(0.07, (day / 550) * 0.07) }
}

/** The evening on which she goes: the coat is on, and the bag is packed. */
const LEAVES = /^prologue\.(leaving|door)$/
/** The stitches are seen from the second ten minutes on, and not only when the day has been told to its end. */
const HURT = /^door\.(second|third|last|cab)$/

/** What a card says of its people beyond day and place. */
export function cardOccasion(card: string): Pick<Occasion, 'going' | 'scarred'> {
  return { ...(LEAVES.test(card) ? { going: 'joanna' as const } : {}), ...(HURT.test(card) ? { scarred: true } : {}) }
}

/** Whether somebody is only read, or thought of: between the elevator and her return she is in another town, whoever speaks of her. */
export function isFar(who: PersonId, day: number, faces: readonly { who: PersonId }[]): boolean {
  return who === 'joanna' && day > LEFT && day < RETURN && faces.some(face => face.who !== who)
}

/** All of it, for whoever stands in a picture. */
export function dressed(who: PersonId, occasion: Occasion): { wears?: string; scarred?: boolean; size?: number } {
  const wears = wearsOf(who, occasion)
  return { ...(wears ? { wears } : {}), ...grown(who, occasion) }
}

/** The season of a day as trees keep it, who are bare in March, and whether snow lies: it does on the day it falls and on the next. */
export function yearOf(day: number, weather: readonly Weather[]): Year {
  const today = day % 7
  const snowy = weather[today] === 'snow' || (today > 0 && weather[today - 1] === 'snow')
  return { season: dateOf(day).month === 3 ? 'winter' : seasonOf(day), snowy, bare: isTakenIn(day) }
}

/** A wreath hangs to Twelfth Night, and is brown by then. */
function isTakenIn(day: number): boolean {
  const { month, date } = dateOf(day)
  return month === 2 || month === 3 || (month === 1 && date > 6)
}

/** The story begins on the 16th of October; a year is passed over. */
function isCold(day: number): boolean {
  const inYear = day % 365
  return inYear >= COLD.from && inYear <= COLD.to
}

const isWarm = (day: number): boolean => seasonOf(day) === 'summer'
