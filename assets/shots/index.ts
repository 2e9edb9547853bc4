/** The bakes of close shots: one sheet of head and shoulders a person, one of the breakfast table. */
import { FIGURE_IDS, type FigureId } from '../../src/figures/people.ts'
import { atlas, type Bake, type Part } from '../paint/bake.ts'
import { faceMeasure, headParts } from '../people/cast.ts'
import { sourcesOf } from '../people/index.ts'
import { type BUSTS, bust } from './bust.ts'
import { LEADS } from './leads.ts'
import { TABLE } from './table.ts'

const isLead = (who: FigureId): who is keyof typeof LEADS => Object.hasOwn(LEADS, who)

function shotParts(who: FigureId): Part[] {
  const head = Object.entries(headParts(who)).map(
    ([name, drawing]): Part => ({ name: `${who}/${name}`, drawing, reach: 170, wobble: 'room' }),
  )
  if (!isLead(who)) return [...head, { name: `${who}/chest`, drawing: bust(who as keyof typeof BUSTS), reach: 230, wobble: 'room' }]
  const { chests, arms } = LEADS[who]
  const wear = Object.entries(chests).map(([name, drawing], index): Part => {
    return { name: index === 0 ? `${who}/chest` : `${who}/${name}/chest`, drawing, reach: 250, wobble: 'room' }
  })
  return [...head, ...wear, { name: `${who}/arms`, drawing: arms, reach: 260, wobble: 'room' }]
}

const people: Bake[] = FIGURE_IDS.map(who => ({
  name: `shot-${who}`,
  sources: [...sourcesOf(who), 'assets/shots/bust.ts', ...(isLead(who) ? ['assets/shots/leads.ts'] : [])],
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

/** All bakes of close shots. */
export const bakes: Bake[] = [...people, table]
