/** The faces that words are set in; all of them are here before the first word is drawn. */
import caprasimo from '@fontsource/caprasimo/files/caprasimo-latin-400-normal.woff2?url'
import fraunces600 from '@fontsource/fraunces/files/fraunces-latin-600-normal.woff2?url'
import fraunces600italic from '@fontsource/fraunces/files/fraunces-latin-600-italic.woff2?url'
import fraunces700 from '@fontsource/fraunces/files/fraunces-latin-700-normal.woff2?url'
import fraunces900 from '@fontsource/fraunces/files/fraunces-latin-900-normal.woff2?url'
import schoolbell from '@fontsource/schoolbell/files/schoolbell-latin-400-normal.woff2?url'
import elite from '@fontsource/special-elite/files/special-elite-latin-400-normal.woff2?url'
import { Assets } from 'pixi.js'

type Font = { src: string; family: string; weight: string; style?: 'italic' }

const FONTS: readonly Font[] = [
  { src: caprasimo, family: 'Caprasimo', weight: '400' },
  { src: fraunces600, family: 'Fraunces', weight: '600' },
  { src: fraunces600italic, family: 'Fraunces', weight: '600', style: 'italic' },
  { src: fraunces700, family: 'Fraunces', weight: '700' },
  { src: fraunces900, family: 'Fraunces', weight: '900' },
  { src: elite, family: 'Special Elite', weight: '400' },
  { src: schoolbell, family: 'Schoolbell', weight: '400' },
]

/** Loads every face, one entry a weight: pixi would take the family from the file's name. */
export async function loadFonts(): Promise<void> {
  await Assets.load(
    FONTS.map(({ src, family, weight, style }) => ({ src, data: { family, weights: [weight], ...(style ? { style } : {}) } })),
  )
}
