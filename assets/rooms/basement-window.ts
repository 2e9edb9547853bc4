/** The window of the basement, at the height of the sidewalk: what is seen of those who go by are their shoes. */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import { CHROME } from './basement-machines.ts'
import type { Area, Light } from './plan.ts'
import { slab, times } from './props.ts'
import { housesAcross, sky } from './skies.ts'

const { brick } = COLOURS
/** The glass, and what is painted behind it. */
export const PANE: Area = [326, 230, 320, 128]
export const VIEW: Area = [300, 206, 372, 170]

const FEET: Record<Light, Drawing> = {
  morning:
    walker(388, ['#4A4E5A', '#2A2C36'], '#3A2A20', 34) +
    walker(468, ['#6E7F9A', '#465570'], brick[0], 26, 0.62) +
    walker(580, ['#C9A26A', '#8A6230'], '#4A2E1C', 30),
  day: stockings(420) + shopping(510),
  evening: walker(390, ['#6A4630', '#3E2818'], '#2A1C14', 36) + stockings(554),
  night: '',
}

/** Somebody in trousers, from the knee down, on their way. */
function walker(x: number, [colour, dark]: Pair, shoe: string, stride: number, size = 1): Drawing {
  const leg = (at: number, lean: number): Drawing =>
    group(
      clip('M-13,-150H13L15,-12H-15Z', colour, shade('right', -4, -150, 22, 140, dark, 0.7)) +
        shape('M-13,-13h24q2,6 16,7q6,2 4,6h-44z', shoe),
      `translate(${at},0) rotate(${lean})`,
    )
  return group(leg(-stride * 0.5, 9) + leg(stride * 0.6, -8), `translate(${x},348) scale(${size})`)
}

/** Somebody in heels. */
function stockings(x: number): Drawing {
  const leg = (at: number, lean: number): Drawing =>
    group(
      clip('M-13,-90Q-15,-50 -6,-10H7Q17,-50 13,-90Z', '#C99A78', shade('right', -4, -90, 20, 90, '#8E6248', 0.6)) +
        shape('M-8,-12h14l22,8q4,4 0,4h-18l-10,-5v5h-5z', '#7E2F22'),
      `translate(${at},0) rotate(${lean})`,
    )
  return group(shape('M-38,-150H42L34,-74H-32Z', '#8E5A4A') + leg(-12, 8) + leg(18, -6), `translate(${x},348)`)
}

/** The cart that follows her. */
function shopping(x: number): Drawing {
  return group(
    line('M-30,-120L0,-16', '#6A7470', 5) +
      slab(-14, -84, 46, 66, ['#A9AFA6', '#6A7470'], 3) +
      line('M-14,-64h46M-14,-44h46M2,-84v66M18,-84v66', '#5C6460', 2.4) +
      shape('M-8,-84q6,-16 18,-10q12,-10 18,10z', '#7E9449') +
      oval(10, -9, 11, 11, INK) +
      oval(10, -9, 4, 4, CHROME[0]),
    `translate(${x},348)`,
  )
}

/** The sidewalk from below: the curb, the house fronts across the street, and whoever goes by, as far as the knee. */
export function sidewalk(light: Light): Drawing {
  const night = light === 'night'
  const dusk = light === 'evening'
  return (
    sky(VIEW, light) +
    housesAcross([300, 112, 384, 214], light, 'basement') +
    box(280, 320, 404, 20, night ? '#1A1E38' : dusk ? '#5E4250' : '#8C7E70') +
    box(280, 336, 404, 50, night ? '#33365A' : dusk ? '#A8705E' : '#C9B48E') +
    (night ? glow(540, 326, 130, 76, '#FFC870', 0.5) + line('M536,190V346', '#0E1224', 12) : '') +
    FEET[light]
  )
}

/** The well of the window, as deep as the wall; bars, which are for the coal. */
export function windowWell(): Drawing {
  const [x, y, wide, high] = PANE
  const [right, bottom] = [x + wide, y + high]
  return (
    shape(
      `M${x - 20},${y - 12}H${right + 20}V${bottom + 34}H${x - 20}ZM${x},${y}V${bottom}H${right}V${y}Z`,
      '#D2BE90',
      'fill-rule="evenodd"',
    ) +
    shape(`M${x - 20},${bottom + 34}L${x},${bottom}H${right}L${right + 20},${bottom + 34}Z`, '#F2E6C4') +
    shape(`M${x - 20},${y - 12}L${x},${y}V${bottom}L${x - 20},${bottom + 34}Z`, '#BFA878') +
    shape(`M${right + 20},${y - 12}L${right},${y}V${bottom}L${right + 20},${bottom + 34}Z`, '#E2D0A0') +
    line(boxPath(x + 3, y + 3, wide - 6, high - 6), '#5E6A4A', 9) +
    times(5, index => line(`M${x + wide * (index + 0.5) * 0.2},${y - 2}V${bottom + 4}`, '#2E2A26', 6)) +
    line(`M${x},${y + 26}H${right}`, '#2E2A26', 6) +
    // What has been put out of reach, and stayed there.
    slab(x + 24, bottom - 8, 24, 30, ['#A9BFA8', '#6E8A78'], 4) +
    slab(x + 54, bottom + 2, 30, 20, brick, 4)
  )
}
