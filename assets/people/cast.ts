/** Everybody's pictures: a head in pieces, hands, and every part of every set of clothes. */
import { bodyOf } from '../../src/figures/bodies.ts'
import { EYES, type FaceMeasure, MOUTHS } from '../../src/figures/expressions.ts'
import { type FigureId, figureOf } from '../../src/figures/people.ts'
import type { Part } from '../paint/bake.ts'
import { type Drawing, group } from '../paint/kit.ts'
import { SKINS } from '../paint/palette.ts'
import { leadWardrobes } from './clothes/leads.ts'
import { menWardrobes } from './clothes/men.ts'
import type { Clothes, Cut } from './clothes/tailor.ts'
import { womenWardrobes } from './clothes/women.ts'
import { bags, brow, cheeks, eyes, type Head, marks, mouth, nose, scar, skull, spectacles, tears } from './features.ts'
import { HEADS } from './heads.ts'
import { HAND_NAMES, hand } from './limbs.ts'

const WARDROBES: Record<FigureId, Record<string, Cut>> = { ...leadWardrobes, ...menWardrobes, ...womenWardrobes }

/** The measures of a face whose pieces are drawn at `scale` drawing units a head unit. */
export function faceMeasure(who: FigureId, scale: number): FaceMeasure {
  const head = HEADS[who]
  return { browX: head.eyeX + 1, browY: head.eyeY - head.browGap, turn: head.turn, blush: head.blush, scale }
}

/** The pieces of a head, each around the centre of the head. Features look straight ahead: the page slides them. */
export function headParts(who: FigureId): Record<string, Drawing> {
  const head: Head = HEADS[who]
  const pieces: Record<string, Drawing> = {
    skull: skull(head),
    cheeks: cheeks(head),
    nose: nose(head),
    bags: bags(head),
    brow: brow(head),
    tears: tears(head),
    hair: head.hair,
  }
  if (head.back) pieces.headBack = head.back
  const years = marks(head)
  if (years) pieces.marks = years
  if (head.spectacles) pieces.spectacles = spectacles(head)
  if (head.moustache) pieces.moustache = group(head.moustache, `translate(0,${head.mouthY})`)
  if (who === 'billy') pieces.scar = scar(head)
  for (const [wear, { hair, back }] of Object.entries(head.dressed ?? {})) {
    pieces[`${wear}/hair`] = hair
    if (back) pieces[`${wear}/headBack`] = back
  }
  for (const kind of EYES) pieces[`eyes_${kind}`] = eyes(head, kind)
  for (const kind of MOUTHS) pieces[`mouth_${kind}`] = mouth(head, kind)
  return pieces
}

/** A person in one set of clothes. */
function clothesOf(who: FigureId, wear: string): Clothes {
  const cut = WARDROBES[who][wear]
  if (!cut) throw new RangeError(`${who} has no ${wear}.`)
  return cut(bodyOf(figureOf(who).body), SKINS[HEADS[who].skin])
}

/** Everything on a person's sheet. The first set of clothes has plain names, further sets stand under theirs. */
export function bodyParts(who: FigureId): Part[] {
  const figure = figureOf(who)
  const body = bodyOf(figure.body)
  const parts: Part[] = []
  for (const [name, drawing] of Object.entries(headParts(who))) {
    parts.push({ name: `${who}/${name}`, drawing: group(drawing, `scale(${body.head.scale})`), reach: 96 })
  }
  for (const name of HAND_NAMES) {
    parts.push({ name: `${who}/hand_${name}`, drawing: hand(name, SKINS[HEADS[who].skin], body.hand), reach: 40 })
  }
  for (const [index, wear] of figure.wears.entries()) {
    const first = index === 0
    for (const [name, drawing] of Object.entries(clothesOf(who, wear))) {
      if (drawing)
        parts.push({
          name: first ? `${who}/${name}` : `${who}/${wear}/${name}`,
          drawing,
          reach: name === 'pelvis' || name === 'lap' ? 170 : 136,
        })
    }
  }
  return parts
}
