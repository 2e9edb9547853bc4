/** The two needs of each that matter most now, as strips show them. */
import type { NeedRead } from '../../../sim/index.ts'
import type { IconName } from '../../places/surfaces.ts'
import type { Need } from '../../ui/strip.ts'

const ICONS: Partial<Record<NeedRead['what'], IconName>> = {
  'billy.food': 'pot',
  'billy.sleep': 'moon',
  'billy.play': 'ball',
  'billy.company': 'bowls',
  'billy.calm': 'roof',
  'ted.energy': 'mug',
  'ted.strain': 'tie',
  'ted.patience': 'hourglass',
}

/** Lines of a strip, the lowest first. */
export function needLines(needs: readonly NeedRead[], count = 2): Need[] {
  return needs.slice(0, count).map(({ what, points, band }) => ({ icon: ICONS[what] ?? 'bowls', band: capital(band), points }))
}

/** 'worn' → 'Worn'. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
