/** Every paper, block, button and board that words lie on: its colours and its cut, as a surface that can be made any size. */
import { COLOURS, SURFACE } from '../paint/palette.ts'

/** Where a stippled shade lies; it is drawn in the corners and edges only, so nothing stippled is ever stretched. */
type Shaded = { right?: number; bottom?: number; left?: number; top?: number }

/** One surface. Lengths are stage pixels at u = 1. */
export type PaperCut = {
  fill: string
  dark: string
  /** Corner radius. */
  radius: number
  shaded: Shaded
  /** A thin line inside the edge: its colour and how far in. */
  inset?: { colour: string; at: number; width?: number; opacity?: number; dashed?: boolean }
  /** A border on the edge itself. */
  border?: { colour: string; width: number; dashed?: boolean }
  /** A bar of another colour along the left side. */
  bar?: { colour: string; width: number }
  /** A lip of another colour along the top, as on boards. */
  lip?: { colour: string; height: number }
  /** Torn at the bottom, as a strip of tape is. */
  torn?: boolean
  /** Brown paper corners, as an album holds a photograph by. */
  corners?: string
  /** How grainy the shade is. */
  grain?: number
}

type Two = readonly [string, string]
const card = ([fill, dark]: Two, radius: number, edge: number, more: Partial<PaperCut> = {}): PaperCut => ({
  fill,
  dark,
  radius,
  shaded: { right: edge, bottom: edge },
  ...more,
})
const planBlock = (two: Two): PaperCut => card(two, 6, 12, { shaded: { right: 22, bottom: 9 } })
const hour = (two: Two): PaperCut => card(two, 6, 18)

export const PAPERS = {
  // Papers to read from.
  card: card(SURFACE.card, 12, 46),
  cardSmall: card(SURFACE.card, 8, 24),
  cardFramed: card(SURFACE.card, 10, 40, { inset: { colour: '#A63F1A', at: 12, width: 2, opacity: 0.6 } }),
  sheet: card(SURFACE.sheet, 10, 60, { dark: '#DDBC85' }),
  sheetBand: card(['#EFDDB0', '#D9BC84'], 4, 18),
  slip: card(['#FDF4DD', '#D8BC8A'], 3, 44),
  plaque: card(['#FBEFCF', '#CDB182'], 6, 22),
  bubble: card(['#FDF1DA', '#D9BA86'], 12, 36),
  toast: card(['#FDF1DA', '#D9BA86'], 10, 30, { bar: { colour: '#2A6E6B', width: 8 } }),
  notice: card(['#FBE3D2', '#EDA98C'], 8, 40, { bar: { colour: '#9C2F20', width: 10 } }),
  news: card(['#EEE6CF', '#BFAE88'], 3, 64),
  memory: card(['#F8EDD2', '#D0B88A'], 4, 22),
  drawerCard: card(['#EADCB0', '#C4AE78'], 4, 24),
  pencilList: card(['#E9DDBB', '#CBBB92'], 4, 40),
  photo: card(['#FBF3DF', '#D9C8A0'], 2, 20, { corners: '#5E3422' }),
  tape: card(['#FFF8E6', '#DEC596'], 2, 44, { shaded: { right: 34, top: 60, bottom: 30, left: 10 }, torn: true }),
  leaf: card(SURFACE.card, 6, 26),
  leafHead: card(['#B0351F', '#7E2013'], 6, 26, { shaded: { right: 40, bottom: 8 } }),
  chip: card(['#FBEFCF', '#E2CB98'], 7, 12),
  input: card(['#FFF8E6', '#E2CB98'], 6, 12, { border: { colour: '#8A6E42', width: 2 } }),
  // What can be pressed.
  rust: card(['#A63F1A', '#7A2110'], 10, 58, { grain: 0.6 }),
  rustFramed: card(['#A63F1A', '#7A2110'], 10, 58, { inset: { colour: '#F0A860', at: 8, width: 2, opacity: 0.8 }, grain: 0.6 }),
  choice: card(SURFACE.choice, 9, 40),
  disabled: card(['#E6D6AE', '#D2BD8C'], 9, 24, { border: { colour: '#8A6E42', width: 2, dashed: true } }),
  warned: card(SURFACE.gap, 9, 30, { border: { colour: '#9C2F20', width: 3, dashed: true } }),
  tile: card(SURFACE.card, 9, 30),
  tab: card(['#E0C48C', '#BC975A'], 7, 24),
  tabOpen: card(['#FBF0D4', '#D9BD86'], 7, 24),
  dayTab: card(['#EFDDB0', '#CDB078'], 9, 22),
  dayTabNow: card(['#A63F1A', '#7A2110'], 9, 26),
  chosen: card(SURFACE.chosen, 8, 20, { dark: '#E0A73F' }),
  chosenRow: card(['#F3C063', '#DDA445'], 8, 16, { bar: { colour: '#A63F1A', width: 6 } }),
  // Blocks of the plan.
  together: planBlock(SURFACE.together),
  office: planBlock(SURFACE.office),
  school: planBlock(SURFACE.school),
  home: planBlock(SURFACE.home),
  own: planBlock(SURFACE.own),
  margaret: planBlock(SURFACE.margaret),
  sitter: planBlock(SURFACE.sitter),
  pencil: planBlock(SURFACE.joanna),
  gap: card(SURFACE.gap, 6, 14, { border: { colour: '#9C2F20', width: 2.6, dashed: true } }),
  ghost: card(['#F6E8C8', '#F6E8C8'], 6, 8, { shaded: {}, border: { colour: '#8A6E42', width: 1.6, dashed: true } }),
  // Hours of the hunt.
  hourPast: hour(['#CDB887', '#A8905A']),
  hourNow: hour(['#A63F1A', '#7A2110']),
  hourDay: hour(['#F3D389', '#D9AC52']),
  hourNight: hour(['#47568E', '#2C376A']),
  hourLast: hour(['#B0351F', '#7E2013']),
  // Boards, books and boxes.
  wood: card(['#7C4526', '#54290F'], 0, 60, { shaded: { bottom: 60 }, lip: { colour: '#B06B38', height: 10 } }),
  board: card(['#8A5230', '#5C2E18'], 8, 40),
  boardLight: card(['#B87A42', '#8A4E22'], 8, 30),
  bookCover: card(['#2F6264', '#1A4044'], 14, 40, { shaded: { right: 40, bottom: 30 } }),
  bookLeft: card(['#F6E8C8', '#C9A76A'], 4, 40, { shaded: { right: 56, bottom: 26 } }),
  bookRight: card(['#F6E8C8', '#C9A76A'], 4, 40, { shaded: { left: 44, right: 24, bottom: 26 } }),
  albumCover: card(['#8E2C22', '#5A1610'], 12, 60),
  albumLeft: card(['#DCC796', '#A98F58'], 2, 40, { shaded: { right: 64, bottom: 34 } }),
  albumRight: card(['#DCC796', '#A98F58'], 2, 40, { shaded: { left: 50, right: 40, bottom: 34 } }),
  portfolio: card(['#45251C', '#2A1410'], 10, 50, { inset: { colour: '#8A5A3C', at: 12, width: 2, dashed: true } }),
  drawerBox: card(['#5A3120', '#38190F'], 10, 40),
  drawerFront: card(['#9A5F36', '#6B3A1F'], 8, 40, { lip: { colour: '#B87A42', height: 6 } }),
  label: card(['#E2B85A', '#B5863A'], 3, 16),
  night: card(['#3E4A78', '#262F58'], 10, 40),
  menu: card(['#FBF3DF', '#D6BE90'], 4, 36, {
    border: { colour: '#8E2C22', width: 1.6 },
    inset: { colour: '#8E2C22', at: 8, width: 1.6, opacity: 0.7 },
  }),
  // Marks that lie over others.
  stampKept: {
    fill: 'none',
    dark: 'none',
    radius: 6,
    shaded: {},
    border: { colour: '#1F6A66', width: 3 },
    inset: { colour: '#1F6A66', at: 5, width: 1.2, opacity: 0.7 },
  },
  stampBroken: {
    fill: 'none',
    dark: 'none',
    radius: 6,
    shaded: {},
    border: { colour: '#9C2F20', width: 3 },
    inset: { colour: '#9C2F20', at: 5, width: 1.2, opacity: 0.7 },
  },
  focus: {
    fill: 'none',
    dark: 'none',
    radius: 12,
    shaded: {},
    border: { colour: '#1E100A', width: 3 },
    inset: { colour: '#F3A92C', at: 3, width: 3, opacity: 1 },
  },
  wall: card([COLOURS.wall[0], COLOURS.wall[1]], 0, 60),
} as const satisfies Record<string, PaperCut>
