/** Hair: what hangs behind a head, what lies over it, and the ways to draw either. */
import { circlePath, clip, type Drawing, line, shade } from '../paint/kit.ts'

/** The three values of one head of hair. */
export type HairColour = { colour: string; light: string; dark: string }

/** Lines that follow the comb, light and dark in turn. */
export function strands(paths: readonly string[], { light, dark }: Pick<HairColour, 'light' | 'dark'>): Drawing {
  return paths.map((path, index) => line(path, index % 2 ? dark : light, index % 2 ? 3.4 : 6.5, 'opacity=".6"')).join('')
}

/** A curl: a shaded ball, with a line of light when `light` is given. */
export function curl(x: number, y: number, radius: number, colour: string, dark: string, light = ''): Drawing {
  const shine = light
    ? line(`M${x - radius + 6},${y}a${radius - 7},${radius - 7} 0 0 1 ${radius},${-radius + 8}`, light, 4, 'opacity=".6"')
    : ''
  return clip(circlePath(x, y, radius), colour, shade('right', x - radius * 0.3, y - radius, radius * 1.3, 2 * radius, dark, 0.7) + shine)
}

/** A cloud of curls at the given centres and radii. */
export function curls({ colour, dark, light }: HairColour, places: readonly (readonly [number, number, number])[]): Drawing {
  return places.map(([x, y, radius]) => curl(x, y, radius, colour, dark, light)).join('')
}

/** Hair that lies over the skull like a cap: parted at the right, longer when `path` says so. */
export function cap({ colour, light, dark }: HairColour, path = CAP): Drawing {
  const combed = ['M20,-108 C-10,-104 -44,-84 -58,-40', 'M30,-106 C6,-92 -24,-82 -48,-66', 'M24,-108 C48,-98 62,-70 62,-30']
  return clip(path, colour, strands(combed, { light, dark }) + shade('right', 14, -118, 62, 130, dark, 0.8))
}

const CAP =
  'M-64,-6 C-76,-76 -40,-118 4,-116 C52,-116 80,-74 64,-4 L56,-2 C58,-34 48,-58 26,-66 C0,-56 -34,-56 -46,-64 C-56,-46 -56,-24 -56,-2Z'
