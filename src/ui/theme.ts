/** Type, colour and spacing, once: screens name a role and never a number. */
import type { Page } from './page.ts'

/** Distances at unit 1. */
export const SPACE = { hair: 4, small: 8, snug: 12, room: 20, wide: 32, far: 48 } as const
export type Space = keyof typeof SPACE

const FRAUNCES = 'Fraunces'
const CAPRASIMO = 'Caprasimo'
const ELITE = 'Special Elite'
const SCHOOLBELL = 'Schoolbell'

type Weight = '400' | '600' | '700' | '900'
export type Face = { family: string; weight: Weight; italic?: true; size: number; least: number; line: number }

/** What type is for. `size` at unit 1, `least` the smallest it ever gets (on a phone), `line` its line height. */
export const TYPE = {
  display: { family: CAPRASIMO, weight: '400', size: 100, least: 52, line: 1.05 },
  heading: { family: CAPRASIMO, weight: '400', size: 33, least: 27, line: 1.1 },
  subheading: { family: CAPRASIMO, weight: '400', size: 29, least: 26, line: 1.1 },
  label: { family: CAPRASIMO, weight: '400', size: 25, least: 22, line: 1.15 },
  day: { family: CAPRASIMO, weight: '400', size: 22, least: 22, line: 1.15 },
  choice: { family: FRAUNCES, weight: '900', size: 25, least: 21, line: 1.2 },
  body: { family: FRAUNCES, weight: '600', size: 21, least: 19, line: 1.4 },
  strong: { family: FRAUNCES, weight: '700', size: 21, least: 19, line: 1.3 },
  row: { family: FRAUNCES, weight: '700', size: 20, least: 18, line: 1.25 },
  says: { family: FRAUNCES, weight: '600', size: 18, least: 18, line: 1.3 },
  aside: { family: FRAUNCES, weight: '600', italic: true, size: 19, least: 18, line: 1.3 },
  note: { family: FRAUNCES, weight: '600', size: 18, least: 17, line: 1.25 },
  typed: { family: ELITE, weight: '400', size: 21, least: 19, line: 1.3 },
  hand: { family: SCHOOLBELL, weight: '400', size: 25, least: 20, line: 1.1 },
} as const satisfies Record<string, Face>
export type TypeRole = keyof typeof TYPE

/** The font size of a role on this page, in whole pixels: the design's on large pages, the least on a phone, times the player's text size. */
export function typeSize(role: TypeRole, page: Page): number {
  const { size, least } = TYPE[role]
  const base = page.mode === 'tall' || page.mode === 'low' ? least * page.unit : Math.max(size * page.unit, least)
  return Math.round(base * page.text)
}

/** Ink and what it stands on; every pair is at least 4.5 to 1. */
export const PAIRS = {
  card: { ink: '#3A2016', paper: '#F6E8C8' },
  cardSoft: { ink: '#5A3C28', paper: '#F6E8C8' },
  sheet: { ink: '#3A2016', paper: '#F8ECCF' },
  choice: { ink: '#3A2016', paper: '#F0D9A6' },
  choiceSoft: { ink: '#5A3C28', paper: '#F0D9A6' },
  pencil: { ink: '#5B5040', paper: '#E9DDBB' },
  rust: { ink: '#FFF3DC', paper: '#A63F1A' },
  teal: { ink: '#FFF3DC', paper: '#2A6E6B' },
  better: { ink: '#256664', paper: '#F6E8C8' },
  worse: { ink: '#9C2F20', paper: '#F6E8C8' },
  gap: { ink: '#9C2F20', paper: '#FBEFD6' },
  office: { ink: '#FFF3DC', paper: '#5B6F80' },
  school: { ink: '#3A2016', paper: '#F0C860' },
  home: { ink: '#3A2016', paper: '#E6BE6E' },
  own: { ink: '#33201A', paper: '#A9AE68' },
  margaret: { ink: '#33201A', paper: '#A3A95E' },
  sitter: { ink: '#3A2016', paper: '#DFA277' },
  chosen: { ink: '#3A2016', paper: '#F3C063' },
  off: { ink: '#5A3C28', paper: '#E6D6AE' },
  typed: { ink: '#3A2016', paper: '#FFF9EA' },
  high: { ink: '#1E100A', paper: '#FFF8E6' },
} as const satisfies Record<string, { ink: string; paper: string }>

/** Single colours that carry no text. */
export const COLOUR = {
  ground: '#2B1A12',
  wood: '#6A3D22',
  woodDark: '#51301C',
  shadow: '#2A160E',
  rule: '#C98B4A',
  hairline: '#D9C08E',
  ringLight: '#F3A92C',
  ringDark: '#1E100A',
  cerealEdge: '#7A4412',
  cereal: '#D08A2A',
  emptyEdge: '#8A6E42',
  empty: '#E6D2A4',
  cream: '#FFF3DC',
  pressed: '#7A2A10',
  scrim: '#1E100A',
} as const

/** Colours of words by what they say. */
export const INK = {
  plain: '#3A2016',
  soft: '#5A3C28',
  cream: '#FFF3DC',
  better: '#256664',
  worse: '#9C2F20',
  rust: '#A63F1A',
  pencil: '#5B5040',
} as const

/** WCAG contrast of two `#RRGGBB` colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
