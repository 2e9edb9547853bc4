/** Icons of states, weather, odds and controls: drawn in a 40×40 box around 0,0. */
import { box, type Drawing, group, line, oval, shape } from '../paint/kit.ts'
import { BRICK, CREAM, DARK, DEEP_TEAL, GLASS, KEPT, LIGHT_WOOD, MUSTARD, ORANGE, RED, SOFT, TEAL, WOOD } from './tones.ts'

const each = <Item>(items: readonly Item[], draw: (item: Item) => Drawing): Drawing => items.map(draw).join('')
const ring = (radius: number, colour: string, width: number, extra = ''): Drawing =>
  `<circle r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}" ${extra}/>`
const FULL_RING = ring(12.4, '#7A4412', 13.2) + ring(12.4, '#D08A2A', 8.8) + line('M-9,-8Q-5,-12 0,-12.5', '#EDB75A', 2.4)
const EMPTY_RING = `<circle r="13.2" fill="#E6D2A4" stroke="#8A6E42" stroke-width="4.4" stroke-dasharray="6 6"/>`

/** States, tallies and what belongs to a plan. */
export const STATES = {
  coin:
    oval(0, 0, 15, 15, MUSTARD) +
    oval(0, 0, 11.5, 11.5, '#C98A1E') +
    oval(0, 0, 10.2, 10.2, '#EDBB4A') +
    line(
      'M4.4,-4.4Q2.6,-6.6 -0.6,-6.2Q-4.8,-5.6 -4.2,-2.6Q-3.6,-0.4 0,0Q4.6,0.4 4.6,3.2Q4.4,6.2 0.2,6.2Q-3.4,6.2 -4.8,3.8M0,-8.6V8.6',
      '#7A4A12',
      2.6,
    ),
  clock:
    oval(0, 0, 16, 16, DARK) +
    oval(0, 0, 12.6, 12.6, CREAM) +
    line('M0,0V-8', DARK, 2.8) +
    line('M0,0L6,3', BRICK, 2.8) +
    oval(0, 0, 2, 2, DARK),
  bell:
    shape('M-13,9Q-9,5 -9,-4Q-9,-14 0,-14T9,-4Q9,5 13,9Z', MUSTARD) +
    shape('M2,-14Q9,-13 9,-4Q9,5 13,9H6Q5,-6 2,-14Z', '#C08A1E') +
    oval(0, 12, 4, 3.4, DARK) +
    box(-2, -18, 4, 5, DARK, 2),
  tag: shape('M-16,-9H6L17,0L6,9H-16Z', MUSTARD) + oval(8, 0, 2.6, 2.6, DARK) + line('M10,0q7,-6 8,-13', BRICK, 2),
  chair: line('M-8,-17V16M-8,2H8V16', RED, 4.5) + shape('M-10,0H10V5H-10Z', RED),
  nobody: line('M-9,-16V16M-9,2H9V16', '#8A3B2C', 4, 'stroke-dasharray="5 5"'),
  scales:
    line('M0,-15V13M-14,-9H14', DARK, 3) +
    shape('M-19,3H-8Q-9,10 -14,10T-19,3ZM8,3H19Q19,10 14,10T8,3Z', MUSTARD) +
    line('M-14,-9L-19,3M-14,-9L-9,3M14,-9L9,3M14,-9L19,3', DARK, 1.6) +
    box(-8, 12, 16, 4, DARK, 1),
  drawer: box(-17, -12, 34, 24, WOOD, 3) + box(-14, -9, 28, 18, LIGHT_WOOD, 2) + line('M-5,0h10', DARK, 4),
  camera:
    box(-16, -8, 32, 20, DARK, 4) +
    oval(0, 2, 8, 8, GLASS) +
    oval(0, 2, 4, 4, DEEP_TEAL) +
    box(-8, -13, 14, 6, DARK, 2) +
    oval(11, -4, 1.8, 1.8, MUSTARD),
  fever:
    line('M-4,-13V6', '#C7D6CF', 9) +
    line('M-4,-6V8', BRICK, 4) +
    oval(-4, 10, 7, 7, BRICK) +
    oval(-6, 8, 1.8, 1.8, '#E89A84') +
    line('M4,-13H9M4,-7H8M4,-1H9', DARK, 2.2) +
    line('M14,4q3,-4 0,-8', ORANGE, 2.4),
  token:
    oval(0, 0, 15, 15, '#B98430') +
    oval(0, 0, 12, 12, '#DDA84A') +
    shape('M-6,-6H6V-2H2V7H-2V-2H-6Z', '#7A4A12') +
    line('M-9,-7Q-6,-10 -2,-11', CREAM, 1.8),
  pin:
    line('M3,-1L-12,15', '#7B8886', 2.6) +
    shape('M-5,-3L9,8Q12,3 8,-2L14,-9L5,-16L-1,-8Q-5,-8 -5,-3Z', BRICK) +
    line('M2,-9L6,-13', '#E08A70', 2.4),
  pencil: group(
    box(-5, -12, 10, 22, MUSTARD) +
      box(1, -12, 4, 22, '#AD7418') +
      shape('M-5,10H5L0,19Z', '#F0D9A6') +
      shape('M-1.8,15.4H1.8L0,19Z', DARK) +
      box(-5, -16, 10, 5, '#D98470', 2) +
      box(-5, -13, 10, 3, '#A9B3B0'),
    'rotate(42)',
  ),
  undo: line('M-12,-3H4Q14,-3 13,6T3,13H-6', SOFT, 4.6) + shape('M-17,-3L-7,-11V5Z', SOFT),
  lock:
    line('M-7,-3V-8Q-7,-15 0,-15T7,-8V-3', '#7B8886', 4) +
    box(-12, -3, 24, 19, MUSTARD, 3) +
    box(3, -3, 9, 19, '#C08A1E', 3) +
    oval(0, 5, 2.8, 2.8, DARK) +
    line('M0,6V10', DARK, 2.6),
  ringFull: FULL_RING,
  ringEmpty: EMPTY_RING,
  ringHalf: `${EMPTY_RING}<clipPath id="half"><path d="M-20,-20H0V20H-20Z"/></clipPath><g clip-path="url(#half)">${FULL_RING}</g>${line('M0,-17V-8M0,8V17', '#7A4412', 2.4)}`,
  arrowUp: shape('M0,-13L14,11H-14Z', KEPT),
  arrowDown: shape('M0,13L14,-11H-14Z', RED),
  arrowFlat: box(-13, -3, 26, 7, SOFT, 2),
  tick: line('M-11,1L-3,10L12,-10', KEPT, 5.4),
  cross: line('M-10,-10L10,10M10,-10L-10,10', RED, 5.4),
  steady: line('M-13,-5H13M-13,5H13', SOFT, 4.4),
  stampKept: line('M-12,1L-4,10L13,-11', '#1F6A66', 4) + ring(17, '#1F6A66', 2.4),
  stampBroken: line('M-8,-8L8,8M8,-8L-8,8', '#9C2F20', 4) + ring(17, '#9C2F20', 2.4),
} as const satisfies Record<string, Drawing>

const RAYS = each([0, 45, 90, 135, 180, 225, 270, 315], angle => group(line('M0,-13V-17', '#D9912A', 3), `rotate(${angle})`))
const CLOUD =
  shape('M-15,7Q-19,1 -14,-3Q-14,-9 -7,-9Q-3,-15 5,-12Q11,-11 11,-5Q18,-4 16,3Q15,8 10,8H-11Q-14,9 -15,7Z', '#B9C2BA') +
  shape('M-15,7Q-3,2 16,3Q15,8 10,8H-11Q-14,9 -15,7Z', '#8FA3A6')

/** The sky. */
export const WEATHER = {
  clear: oval(0, 0, 9.4, 9.4, MUSTARD) + RAYS,
  cloud: CLOUD,
  rain: group(CLOUD, 'translate(0,-5)') + line('M-9,8L-11,15M-1,8L-3,15M7,8L5,15', '#4F7FA0', 2.8),
  snow: group(CLOUD, 'translate(0,-5)') + each([-9, 0, 9], x => oval(x, x === 0 ? 14 : 10, 2.4, 2.4, '#7F9DB0')),
  heat: oval(0, -5, 9, 9, ORANGE) + line('M-14,10q4.6,-5 9.2,0t9.2,0t9.2,0M-10,17q3.4,-4 6.8,0t6.8,0t6.8,0', BRICK, 2.6),
  snowflake: each([0, 60, 120], angle => group(line('M0,-16V16M-4,-13L0,-9L4,-13M-4,13L0,9L4,13', '#5F8FAE', 2.4), `rotate(${angle})`)),
  leaf: shape('M-12,12Q-14,-8 12,-14Q14,8 -6,12L-13,17Z', ORANGE) + line('M-13,16Q-2,4 7,-8', '#963A16', 2),
} as const satisfies Record<string, Drawing>

/** Controls. The pale ones lie on rust or walnut, tint them to lie on paper. */
export const CONTROLS = {
  play: shape('M-9,-14L14,0L-9,14Z', CREAM),
  pause: box(-11, -13, 8, 26, CREAM, 2) + box(3, -13, 8, 26, CREAM, 2),
  faster: shape('M-16,-12L0,0L-16,12ZM0,-12L16,0L0,12Z', CREAM),
  nextEvent: shape('M-17,-11L-4,0L-17,11ZM-4,-11L9,0L-4,11Z', CREAM) + box(10, -12, 6, 24, CREAM, 2),
  step: shape('M-13,-12L6,0L-13,12Z', CREAM) + box(8, -12, 6, 24, CREAM, 2),
  left: line('M6,-12L-7,0L6,12', CREAM, 5.4),
  right: line('M-6,-12L7,0L-6,12', CREAM, 5.4),
  up: line('M-12,6L0,-7L12,6', CREAM, 5.4),
  down: line('M-12,-6L0,7L12,-6', CREAM, 5.4),
  close: line('M-10,-10L10,10M10,-10L-10,10', CREAM, 5),
  check: line('M-11,1L-3,10L12,-10', CREAM, 5.4),
  gear:
    each([0, 45, 90, 135], angle => box(-3.4, -17, 6.8, 34, SOFT, 2, `transform="rotate(${angle})"`)) +
    oval(0, 0, 11.5, 11.5, SOFT) +
    oval(0, 0, 5, 5, '#F6E8C8'),
  help: oval(0, 0, 16, 16, SOFT) + line('M-5,-4Q-5,-9 0,-9T5,-4Q5,-1 0,1V4', CREAM, 3.4) + oval(0, 9, 2.2, 2.2, CREAM),
  sound: shape('M-15,-5H-8L1,-13V13L-8,5H-15Z', SOFT) + line('M6,-6Q10,0 6,6M11,-10Q18,0 11,10', SOFT, 3),
  log: box(-12, -16, 24, 32, '#F2E6C8', 2) + line('M-12,-16H12V16H-12Z', SOFT, 2.4) + line('M-7,-9H7M-7,-3H7M-7,3H7M-7,9H2', SOFT, 2.2),
  keyboard: box(-18, -10, 36, 20, SOFT, 4) + each([-12, -6, 0, 6, 12], x => box(x - 2, -6, 4, 4, CREAM, 1)) + box(-9, 2, 18, 4, CREAM, 1),
  out: line('M0,6V-13M-7,-7L0,-14L7,-7', SOFT, 4.4) + line('M-14,4V14H14V4', SOFT, 4),
  into: line('M0,-14V5M-7,-1L0,6L7,-1', SOFT, 4.4) + line('M-14,4V14H14V4', SOFT, 4),
  dots: each([-10, 0, 10], x => oval(x, 0, 3.6, 3.6, SOFT)),
  plus: line('M0,-11V11M-11,0H11', TEAL, 5),
  trash: line('M-12,-9H12M-4,-13H4', SOFT, 3.6) + shape('M-10,-6H10L8,15H-8Z', SOFT) + line('M-3,-1V10M3,-1V10', CREAM, 2),
} as const satisfies Record<string, Drawing>
