/** The tones of icons and small things on paper: two lively ones and one dark each, readable at 18 px. */
import { COLOURS, SURFACE } from '../paint/palette.ts'

export const DARK = SURFACE.ink
export const CREAM = '#FFF3DC'
export const ORANGE = COLOURS.orange[0]
export const RUST = COLOURS.orange[1]
export const MUSTARD = COLOURS.mustard[0]
export const TEAL = COLOURS.teal[0]
export const DEEP_TEAL = '#25605F'
export const WOOD = COLOURS.cabinet[1]
export const LIGHT_WOOD = COLOURS.cabinet[0]
export const OLIVE = COLOURS.olive[0]
export const BRICK = '#B0351F'
export const RED = SURFACE.red
export const SOFT = SURFACE.soft
export const KEPT = '#256664'
export const NIGHT = '#3E4A78'
export const GLASS = '#8FB4AE'
