/** A head of the supporting cast: what is usual, so that each is written as what is its own. */
import type { SKINS, SkinName } from '../../paint/palette.ts'
import type { Head } from '../features.ts'

/** Complexions on which the common mouth glows. */
const DARK: readonly SkinName[] = ['brown', 'amber', 'deep']

/** What most heads share; a spec says the rest. `ears: undefined` means that the hair hides them. */
export function person(skin: keyof typeof SKINS, own: Partial<Head> & Pick<Head, 'skull' | 'brow' | 'hair'>): Head {
  const usual = {
    skin,
    nose: 'long' as const,
    browWidth: 6.5,
    browGap: 22,
    eyeX: 24,
    eyeY: -6,
    noseY: 4,
    mouthY: 50,
    mouthScale: 1,
    eyeScale: 1,
    turn: 9,
    blush: 0.5,
  }
  return { ...usual, ...(DARK.includes(skin) ? { mouthColour: '#3E1710', blush: 0.35 } : {}), ...own }
}

/** A child's head: features low and wide apart. */
export function child(skin: keyof typeof SKINS, own: Partial<Head> & Pick<Head, 'brow' | 'hair'>): Head {
  const small = { skull: 'child' as const, nose: 'button' as const, browWidth: 5.5, eyeX: 25, eyeY: 6, noseY: 22, mouthY: 51 }
  return person(skin, { ...small, mouthScale: 0.82, eyeScale: 1.08, turn: 11, blush: 0.7, ...own })
}
