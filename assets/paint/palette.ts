/** Every local colour, once: drawn in neutral daylight, each with the partner that shades it. */

/** A colour and the one darker, more saturated hue that is sprayed on its right and bottom. */
export type Pair = readonly [colour: string, dark: string]

/** What things are made of. */
export const COLOURS = {
  cream: ['#F4E6C6', '#CDB182'],
  paper: ['#F6E8C8', '#D2B27A'],
  wall: ['#EBC98F', '#C98F4E'],
  mustard: ['#E2A832', '#AD7418'],
  orange: ['#D4652C', '#963A16'],
  brick: ['#C2402B', '#7E2013'],
  avocado: ['#98A052', '#5E6A2A'],
  olive: ['#7E8C3E', '#4F5A22'],
  teal: ['#2F7A78', '#184E50'],
  cabinet: ['#C98444', '#8A4E22'],
  walnut: ['#6A3D22', '#33201A'],
  floor: ['#A8683C', '#6B3A1F'],
  denim: ['#5B7C9A', '#2E4560'],
  slate: ['#5B6F80', '#34424E'],
  officeWall: ['#E7D6B4', '#B9A27A'],
  carpet: ['#B5662F', '#6E3717'],
  oak: ['#B87A42', '#70421F'],
  courtOak: ['#7A4A28', '#4A2A16'],
  leather: ['#3F5A48', '#24382B'],
  mint: ['#BFD0B4', '#8CA284'],
  linoleum: ['#D8CDB0', '#AB9C78'],
  park: ['#7C9149', '#4E6B3A'],
  autumn: ['#E08A2E', '#A85A18'],
  brownstone: ['#97644D', '#5E3A2C'],
} as const satisfies Record<string, Pair>

/** The smallest darks: eyes, lids, seams. Never pure black. */
export const INK = '#33201A'

/** The lightest light: a highlight in an eye, teeth, a collar in the sun. Never pure white. */
export const LIGHT = '#FFF6E4'

/** Colours of words and controls; screens set their own type, so the page reads the same values from its theme. */
export const SURFACE = {
  ink: '#3A2016',
  soft: '#5A3C28',
  pencil: '#5B5040',
  rust: ['#A63F1A', '#74260C'],
  together: ['#2A6E6B', '#184E50'],
  gap: ['#FBEFD6', '#F3C9B0'],
  red: '#9C2F20',
  office: ['#5B6F80', '#3E5060'],
  school: ['#F0C860', '#C9952C'],
  home: ['#E6BE6E', '#BF8A34'],
  own: ['#A9AE68', '#8F9650'],
  margaret: ['#A3A95E', '#8C9248'],
  sitter: ['#DFA277', '#C8884E'],
  joanna: ['#D9CFB4', '#BFB290'],
  card: ['#F6E8C8', '#D2B27A'],
  sheet: ['#F8ECCF', '#D6B983'],
  choice: ['#F0D9A6', '#CFAA66'],
  chosen: ['#F3C063', '#CF9530'],
} as const

/** A complexion: face, its shade, its light, blush and the darker wedge of the nose. */
export type Skin = { skin: string; shade: string; light: string; blush: string; nose: string }

/** Complexions, from the palest to the darkest; the leads have their own. */
export const SKINS = {
  ted: { skin: '#E9B48A', shade: '#C9835E', light: '#F6CFA6', blush: '#DD7A58', nose: '#D8946B' },
  billy: { skin: '#F3C49B', shade: '#DB9468', light: '#FBDDB8', blush: '#E8805E', nose: '#E39D74' },
  margaret: { skin: '#F0BD96', shade: '#CE8A66', light: '#FAD9B6', blush: '#DE7462', nose: '#DE9D78' },
  joanna: { skin: '#F2C8A4', shade: '#CF9470', light: '#FBDFC0', blush: '#DC8468', nose: '#DFA47E' },
  pale: { skin: '#F3CBAA', shade: '#CF9572', light: '#FBE0C4', blush: '#E07F66', nose: '#E3A684' },
  rosy: { skin: '#F1C3A4', shade: '#CC8B6E', light: '#FADCC2', blush: '#E2705C', nose: '#E09C7C' },
  ruddy: { skin: '#EBB596', shade: '#C67F5E', light: '#F6CFB2', blush: '#D8654C', nose: '#D9906E' },
  golden: { skin: '#E8BE8C', shade: '#BC8450', light: '#F6D8AE', blush: '#D6795A', nose: '#D69E6C' },
  olive: { skin: '#D9A273', shade: '#A86D42', light: '#EBBD8E', blush: '#C8694A', nose: '#C28857' },
  tan: { skin: '#C98F62', shade: '#935A34', light: '#DDAA7C', blush: '#B9583C', nose: '#B27748' },
  brown: { skin: '#A96F47', shade: '#70401F', light: '#C0875C', blush: '#9C4A30', nose: '#925A34' },
  amber: { skin: '#8F5A36', shade: '#5A3218', light: '#A87048', blush: '#96452C', nose: '#784826' },
  deep: { skin: '#7A4A2E', shade: '#48281A', light: '#93603F', blush: '#8A3A2A', nose: '#653A22' },
} as const satisfies Record<string, Skin>

/** The name of a complexion. */
export type SkinName = keyof typeof SKINS
