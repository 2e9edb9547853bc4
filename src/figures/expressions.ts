/** What a face can say, as data: the painter draws the pieces that are named here, the page puts them together. */

/** Every piece an eye can be. `away` looks to the side, `up` thinks, `warm` is half closed and looks at you. */
export const EYES = ['open', 'away', 'up', 'half', 'warm', 'narrow', 'wide', 'arc', 'shut'] as const
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
  sad: { brow: [-3, 15], eye: 'half', mouth: 'frown' },
  angry: { brow: [7, -17], eye: 'narrow', mouth: 'tight' },
  worried: { brow: [-6, 12], eye: 'away', mouth: 'wobble' },
  surprised: { brow: [-11, 4], eye: 'wide', mouth: 'round' },
  thinking: { brow: [-4, -3], eye: 'up', mouth: 'flat' },
  embarrassed: { brow: [-4, 10], eye: 'half', mouth: 'wobble', blush: true },
  tired: { brow: [2, 6], eye: 'half', mouth: 'flat', bags: true },
  cry: { brow: [-4, 16], eye: 'shut', mouth: 'wail', blush: true, tear: true },
  asleep: { brow: [3, 3], eye: 'shut', mouth: 'soft' },
} as const satisfies Record<string, Look>

/** The name of a face. */
export type Expression = keyof typeof EXPRESSIONS

/** The look of a face by its name. */
export function lookOf(expression: Expression): Look {
  return EXPRESSIONS[expression]
}

/** What puts a face together: where its brows are, how far features slide when it turns, how strong its lasting blush is. Head units, of `scale` drawing units each. */
export type FaceMeasure = { browX: number; browY: number; turn: number; blush: number; scale: number }
