/** Who is drawn: everybody's body, size and wardrobe. Data only, shared by the painter and the page. */
import type { BodyName } from './bodies.ts'

/** What is known of a figure before its pictures are there. The first of `wears` is what the person wears unless told. */
export type Figure = { body: BodyName; size: number; wears: readonly [string, ...string[]] }

/** Everybody, in story order. */
const FIGURES = {
  ted: { body: 'ted', size: 1, wears: ['shirt', 'jacket', 'overcoat', 'polo', 'pyjamas'] },
  billy: { body: 'billy', size: 1, wears: ['stripes', 'coat', 'pyjamas', 'summer'] },
  margaret: { body: 'margaret', size: 1, wears: ['knit', 'coat'] },
  joanna: { body: 'joanna', size: 1, wears: ['cardigan', 'coat', 'suit', 'suitCoat'] },
  nell: { body: 'girl', size: 1.08, wears: ['jumper', 'coat'] },
  toby: { body: 'billy', size: 0.86, wears: ['dungarees', 'coat'] },
  pruett: { body: 'broadMan', size: 0.98, wears: ['suit'] },
  roz: { body: 'woman', size: 1, wears: ['suit'] },
  craig: { body: 'slimMan', size: 1.02, wears: ['suit'] },
  eddie: { body: 'slimMan', size: 0.95, wears: ['rollneck'] },
  teague: { body: 'stoutWoman', size: 0.94, wears: ['dress'] },
  brandt: { body: 'broadMan', size: 1.03, wears: ['suit'] },
  calderon: { body: 'woman', size: 0.95, wears: ['dress', 'coat'] },
  marcus: { body: 'billy', size: 1.04, wears: ['jersey', 'coat'] },
  gloria: { body: 'woman', size: 1, wears: ['whites', 'coat'] },
  ray: { body: 'broadMan', size: 1.02, wears: ['uniform'] },
  sachs: { body: 'stoutWoman', size: 0.9, wears: ['whiteCoat'] },
  rao: { body: 'slimMan', size: 0.97, wears: ['whiteCoat'] },
  doyle: { body: 'stoutWoman', size: 0.98, wears: ['suit'] },
  strand: { body: 'slimMan', size: 1.05, wears: ['suit'] },
  carlisle: { body: 'broadMan', size: 1, wears: ['robe'] },
  bea: { body: 'stoutWoman', size: 0.92, wears: ['smock'] },
  desmond: { body: 'slimMan', size: 1.06, wears: ['livery', 'suit'] },
  jankowski: { body: 'broadMan', size: 0.94, wears: ['overalls'] },
  pak: { body: 'slimMan', size: 0.9, wears: ['apron'] },
  carmine: { body: 'broadMan', size: 0.93, wears: ['apron'] },
  ostrow: { body: 'stoutWoman', size: 0.9, wears: ['housecoat'] },
  ma: { body: 'stoutWoman', size: 0.93, wears: ['housecoat'] },
  artie: { body: 'broadMan', size: 1, wears: ['plaid', 'suit'] },
  corrigan: { body: 'stoutWoman', size: 0.95, wears: ['cardigan'] },
  robin: { body: 'teenager', size: 1, wears: ['sweatshirt'] },
  ames: { body: 'woman', size: 0.97, wears: ['housecoat'] },
  charlie: { body: 'slimMan', size: 1.01, wears: ['corduroy'] },
} as const satisfies Record<string, Figure>

/** The id of somebody who is drawn. */
export type FigureId = keyof typeof FIGURES

/** Everybody's id, in story order. */
export const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[]

/** Whether this names somebody who is drawn. */
export function isFigure(id: string): id is FigureId {
  return Object.hasOwn(FIGURES, id)
}

/** A person's body, size and wardrobe. */
export function figureOf(who: FigureId): Figure {
  return FIGURES[who]
}
