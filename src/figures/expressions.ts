/** What a face can say, as data: the painter draws the pieces that are named here, the page puts them together. */

/** Every piece an eye can be. `away` looks to the side, `up` thinks, `down` at the table, `warm` is half closed, `heavy` nearly shut. */
export const EYES = ['open', 'away', 'up', 'down', 'half', 'warm', 'heavy', 'narrow', 'wide', 'arc', 'shut'] as const
export type Eye = (typeof EYES)[number]

/** Every mouth. `small` and `speaking` are the two that talk with each other. */
export const MOUTHS = ['soft', 'smile', 'grin', 'frown', 'tight', 'wobble', 'flat', 'round', 'speaking', 'wail'] as const
export type Mouth = (typeof MOUTHS)[number]

/** Brows by how far they drop and how far their inner ends rise; then the pieces; then what shows on the skin. */
export type Look = {
  brow: readonly [drop: number, degrees: number]
  eye: Eye
  mouth: Mouth
  blush?: boolean
  tear?: boolean
  bags?: boolean
}

/** The fourteen faces. Inner ends of the brows go up for sorrow, worry and a little for joy; down reads as anger or slyness. */
export const EXPRESSIONS = {
  neutral: { brow: [0, 0], eye: 'open', mouth: 'soft' },
  happy: { brow: [-5, 4], eye: 'open', mouth: 'smile', blush: true },
  fond: { brow: [-3, 7], eye: 'warm', mouth: 'smile', blush: true },
  laugh: { brow: [-9, 4], eye: 'arc', mouth: 'grin', blush: true },
  proud: { brow: [-6, 2], eye: 'shut', mouth: 'smile', blush: true },
  sad: { brow: [-3, 17], eye: 'down', mouth: 'frown' },
  angry: { brow: [8, -19], eye: 'narrow', mouth: 'tight' },
  worried: { brow: [-6, 12], eye: 'away', mouth: 'wobble' },
  surprised: { brow: [-11, 4], eye: 'wide', mouth: 'round' },
  thinking: { brow: [-7, -5], eye: 'up', mouth: 'flat' },
  embarrassed: { brow: [-8, 9], eye: 'down', mouth: 'wobble', blush: true },
  tired: { brow: [3, 8], eye: 'heavy', mouth: 'flat', bags: true },
  cry: { brow: [-4, 16], eye: 'shut', mouth: 'wail', blush: true, tear: true },
  asleep: { brow: [3, 3], eye: 'shut', mouth: 'soft' },
} as const satisfies Record<string, Look>

/** The name of a face. */
export type Expression = keyof typeof EXPRESSIONS

/** The look of a face by its name. */
export function lookOf(expression: Expression): Look {
  return EXPRESSIONS[expression]
}

/** How a head is borne: how far it sinks, how far it nods to where it looks (degrees), how far the shoulders rise. Head units. */
type Bearing = { sink: number; nod: number; shoulders: number }

/** A feeling is seen in the neck before it is seen in the mouth: at the far end of a room nothing else of it is left. */
const BEARINGS: Readonly<Record<Expression, Bearing>> = {
  neutral: { sink: 0, nod: 1.5, shoulders: 0 },
  happy: { sink: -3, nod: -1.5, shoulders: 0 },
  fond: { sink: 2, nod: 5, shoulders: 0 },
  laugh: { sink: -6, nod: -6, shoulders: 4 },
  proud: { sink: -7, nod: -4.5, shoulders: 2 },
  sad: { sink: 13, nod: 7, shoulders: -4 },
  angry: { sink: 6, nod: 4, shoulders: 6 },
  worried: { sink: 3, nod: 2.5, shoulders: 5 },
  surprised: { sink: -8, nod: -4, shoulders: 5 },
  thinking: { sink: -2, nod: -5, shoulders: 0 },
  embarrassed: { sink: 10, nod: 7, shoulders: 8 },
  tired: { sink: 11, nod: 5, shoulders: -5 },
  cry: { sink: 14, nod: 7, shoulders: 4 },
  asleep: { sink: 15, nod: 10, shoulders: -5 },
}

/** How a head is borne with an expression. */
export function bearingOf(expression: Expression): Bearing {
  return BEARINGS[expression]
}

/** What puts a face together: where its brows are, how far features slide when it turns, how strong its lasting blush is. Head units, of `scale` drawing units each. */
export type FaceMeasure = { browX: number; browY: number; turn: number; blush: number; scale: number }
