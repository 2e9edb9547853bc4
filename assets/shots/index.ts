/** The bakes of close shots: one sheet of head and shoulders a person, one of the breakfast table. */
import type { Gesture } from '../../src/figures/gestures.ts'
import { FIGURE_IDS, type FigureId } from '../../src/figures/people.ts'
import { atlas, type Bake, type Part } from '../paint/bake.ts'
import type { Drawing } from '../paint/kit.ts'
import { type Pair, SKINS } from '../paint/palette.ts'
import { faceMeasure, headParts } from '../people/cast.ts'
import { HEADS } from '../people/heads.ts'
import { sourcesOf } from '../people/index.ts'
import { BUSTS, bust, SUITS, throat } from './bust.ts'
import { SITTING, sitters } from './gallery.ts'
import { gestures, type Sleeve } from './gestures.ts'
import { LEADS } from './leads.ts'
import { coatChest } from './outfits.ts'
import { TABLE } from './table.ts'

const isLead = (who: FigureId): who is keyof typeof LEADS => Object.hasOwn(LEADS, who)

/** Whose coat is seen from near, besides the leads: cloth, the sides of its collar, its scarf. */
const COATS: Readonly<Partial<Record<FigureId, readonly [cloth: Pair, lapel: Pair, scarf: Pair]>>> = {
  nell: [
    ['#A8443A', '#6A201A'],
    ['#BC584C', '#8A342A'],
    ['#F4E6C6', '#CDB182'],
  ],
  toby: [
    ['#3F6478', '#243E4E'],
    ['#52788C', '#345466'],
    ['#E2A832', '#AD7418'],
  ],
  marcus: [
    ['#4E6B3A', '#2C4220'],
    ['#62804C', '#3E5A2E'],
    ['#D4652C', '#963A16'],
  ],
  calderon: [
    ['#B5562E', '#74300F'],
    ['#C96A3E', '#8E4420'],
    ['#2F7A78', '#184E50'],
  ],
  gloria: [
    ['#5B6F80', '#34424E'],
    ['#6E8292', '#46586A'],
    ['#C2402B', '#7E2013'],
  ],
}

/** Gestures of those who are not looked at so long. */
const FEW: ReadonlySet<Gesture> = new Set<Gesture>(['chin', 'heart', 'crossed'])

function shotParts(who: FigureId): Part[] {
  const part = (name: string, drawing: Drawing, reach: number): Part => ({ name: `${who}/${name}`, drawing, reach, wobble: 'room' })
  const head = Object.entries(headParts(who)).map(([name, drawing]) => part(name, drawing, 170))
  const skin = SKINS[HEADS[who].skin]
  const raised = (sleeve: Sleeve, prefix: string, only?: ReadonlySet<Gesture>): Part[] =>
    Object.entries(gestures(sleeve))
      .filter(([name]) => only?.has(name as Gesture) ?? true)
      .map(([name, drawing]) => part(`${prefix}gesture_${name}`, drawing, 270))
  if (isLead(who)) {
    const { wide, thick, outfits, arms } = LEADS[who]
    const wear = Object.entries(outfits).flatMap(([name, { chest, sleeve }], index) => {
      const prefix = index === 0 ? '' : `${name}/`
      return [part(`${prefix}chest`, chest, 250), ...raised({ ...sleeve, wide, thick, skin }, prefix)]
    })
    return [...head, ...wear, part('arms', arms, 260)]
  }
  const lower = who as keyof typeof BUSTS
  const { wide, shoulder, cloth, neck } = BUSTS[lower]
  const child = wide < 80
  const sleeve: Sleeve = { cloth, wide, thick: child ? 34 : Math.min(52, wide * 0.46), skin }
  const coat = COATS[who]
  const suit = SUITS[lower]
  return [
    ...head,
    part('chest', bust(lower), 230),
    ...raised(sleeve, '', FEW),
    ...(suit ? [part('suit/chest', bust(lower, suit), 230)] : []),
    ...(coat ? [part('coat/chest', coatChest(wide + 8, shoulder, ...coat, throat(skin, neck ?? (child ? 19 : 25))), 250)] : []),
  ]
}

const SHOULDERS = ['bust', 'gestures', 'outfits'].map(name => `assets/shots/${name}.ts`)

const people: Bake[] = FIGURE_IDS.map(who => ({
  name: `shot-${who}`,
  sources: [...sourcesOf(who), ...SHOULDERS, ...(isLead(who) ? ['assets/shots/leads.ts'] : [])],
  // The four who are looked at longest have the finest grain.
  bake: () =>
    atlas('shots', who, shotParts(who), {
      resolution: isLead(who) ? 2 : 1.5,
      quality: isLead(who) ? 82 : 78,
      more: { face: faceMeasure(who, 1) },
    }),
}))

const table: Bake = {
  name: 'shot-table',
  sources: ['assets/paint/kit.ts', 'assets/paint/bake.ts', 'assets/paint/palette.ts', 'assets/shots/table.ts'],
  bake: () => {
    const parts = Object.entries(TABLE).map(([name, { drawing, reach }]): Part => ({ name, drawing, reach, wobble: 'room' }))
    return atlas('shots', 'table', parts, { width: 2048, resolution: 1.3, quality: 80 })
  },
}

const gallery: Bake = {
  name: 'shot-gallery',
  sources: [...new Set([...SITTING.flatMap(sourcesOf), 'assets/shots/bust.ts', 'assets/shots/gallery.ts'])],
  bake: () => {
    const parts = Object.entries(sitters()).map(([name, drawing]): Part => ({ name, drawing, reach: 230, wobble: 'room' }))
    return atlas('shots', 'gallery', parts, { resolution: 1.1 })
  },
}

/** All bakes of close shots. */
export const bakes: Bake[] = [...people, table, gallery]
