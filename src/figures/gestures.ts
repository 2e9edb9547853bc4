/** Which hand somebody raises in a close shot: chosen from what is felt, so that one tired evening is not the picture of another. */
import type { Expression } from './expressions.ts'

/** Every gesture: cheek on a hand, fingers at the chin, at the mouth, over the eyes, a palm on the chest, arms crossed. */
export const GESTURES = ['prop', 'chin', 'mouth', 'eyes', 'heart', 'crossed'] as const
export type Gesture = (typeof GESTURES)[number]

/** Those whose hand stays where the head is. */
export const AT_FACE: ReadonlySet<Gesture> = new Set<Gesture>(['prop', 'chin', 'mouth', 'eyes'])

/** What hands do with a feeling; most of the time, nothing. */
const BY_FEELING: Readonly<Partial<Record<Expression, readonly (Gesture | null)[]>>> = {
  tired: ['prop', 'eyes', null, 'crossed'],
  thinking: ['chin', null, 'crossed'],
  worried: ['mouth', null, 'chin'],
  surprised: ['heart', null],
  angry: ['crossed', null],
  embarrassed: ['eyes', null, 'heart'],
  sad: [null, 'prop'],
  cry: ['eyes'],
  fond: [null, 'prop', null],
}

/** A gesture for everybody of a shot, in order; the same shot has always the same, no two people do the same, and two raised hands are enough. */
export function gesturesOf(cast: readonly { who: string; expression: Expression }[]): (Gesture | null)[] {
  const shot = cast.map(({ who, expression }) => `${who}:${expression}`).join(' ')
  const used = new Set<Gesture>()
  return cast.map(({ who, expression }) => {
    const list = BY_FEELING[expression] ?? []
    const gesture = list[hashOf(`${who} ${shot}`) % Math.max(1, list.length)] ?? null
    if (gesture === null || used.size > 1 || used.has(gesture)) return null
    used.add(gesture)
    return gesture
  })
}

function hashOf(text: string): number {
  let hash = 2166136261
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  return (hash >>> 0) % 9973
}
