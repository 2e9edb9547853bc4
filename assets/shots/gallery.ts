/** Those who may come to court, as they are seen from the bench: whole pictures, eyes open and shut, for nobody there says a word. */
import type { EYES, MOUTHS } from '../../src/figures/expressions.ts'
import { type Drawing, group } from '../paint/kit.ts'
import { headParts } from '../people/cast.ts'
import { HEADS } from '../people/heads.ts'
import { type BUSTS, bust, SUITS } from './bust.ts'

type Sitter = { mouth: (typeof MOUTHS)[number]; eye: (typeof EYES)[number]; ahead?: true }

/** How each of them follows it. Bea looks at the clock, which is over our heads. */
const SITTERS: Readonly<Partial<Record<keyof typeof BUSTS, Sitter>>> = {
  desmond: { mouth: 'soft', eye: 'open' },
  roz: { mouth: 'flat', eye: 'down' },
  eddie: { mouth: 'soft', eye: 'down' },
  gloria: { mouth: 'tight', eye: 'open' },
  artie: { mouth: 'tight', eye: 'open' },
  bea: { mouth: 'flat', eye: 'up', ahead: true },
}

/** Who is drawn for the pew. */
export const SITTING = Object.keys(SITTERS) as readonly (keyof typeof BUSTS)[]

/** Head units that the head is centred above the chest's origin, as in a close shot. */
const HEAD = -32

/** Everybody's pictures by name: `who`, and `who/blink`. */
export function sitters(): Record<string, Drawing> {
  const drawings: Record<string, Drawing> = {}
  for (const [who, sitter] of Object.entries(SITTERS) as [keyof typeof BUSTS, Sitter][]) {
    drawings[who] = sitting(who, sitter, sitter.eye)
    drawings[`${who}/blink`] = sitting(who, sitter, 'shut')
  }
  return drawings
}

/** Turned to the witness, or to us: features slide over the skull, as they do in the game. */
function sitting(who: keyof typeof BUSTS, { mouth, ahead }: Sitter, eye: (typeof EYES)[number]): Drawing {
  const { turn, eyeX, eyeY, browGap, blush } = HEADS[who]
  const parts = headParts(who)
  const suit = SUITS[who]
  const at = (name: string, share: number): Drawing => group(parts[name] ?? '', `translate(${ahead ? 0 : -turn * share},0)`)
  const facing = ahead ? 'scale(1,1)' : 'scale(-1,1)'
  const slide = ahead ? 0 : -turn
  const brows = [-1, 1].map(side =>
    group(parts.brow ?? '', `translate(${side * (eyeX + 1) + slide},${eyeY - browGap}) rotate(${-4 * side})`),
  )
  const head =
    at('skull', 0) +
    group(at('cheeks', 0.8), '', `opacity="${blush}"`) +
    at('marks', 1) +
    group(parts.nose ?? '', `translate(${slide * 1.25},0) ${facing}`) +
    group(parts[`eyes_${eye}`] ?? '', `translate(${slide},0) ${facing}`) +
    brows.join('') +
    at(`mouth_${mouth}`, 1) +
    at('moustache', 1) +
    at('spectacles', 1.1) +
    group((suit && parts['suit/hair']) ?? parts.hair ?? '')
  return group(parts.headBack ?? '', `translate(0,${HEAD})`) + bust(who, suit) + group(head, `translate(0,${HEAD})`)
}
