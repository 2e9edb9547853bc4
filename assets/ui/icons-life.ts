/** Icons of people, feelings and what an hour can be spent on: drawn in a 40×40 box around 0,0. */
import { box, type Drawing, group, line, oval, shape } from '../paint/kit.ts'
import { BRICK, CREAM, DARK, DEEP_TEAL, GLASS, LIGHT_WOOD, MUSTARD, NIGHT, OLIVE, ORANGE, RUST, TEAL, WOOD } from './tones.ts'

const each = <Item>(items: readonly Item[], draw: (item: Item) => Drawing): Drawing => items.map(draw).join('')

/** People and feelings. */
export const FEELINGS = {
  bowls:
    shape('M-19,0H-1C-2,10 -6,12 -10,12S-18,10 -19,0Z', MUSTARD) +
    shape('M1,-2H19C18,10 14,13 10,13S2,10 1,-2Z', ORANGE) +
    oval(-10, 0, 9, 2.6, CREAM) +
    oval(10, -2, 9, 2.6, CREAM),
  string:
    box(-7, -18, 14, 36, '#E9B48A', 7) +
    box(-3, -15, 6, 8, '#F8D9BE', 3) +
    box(2, -10, 5, 28, '#CF9468', 3, 'opacity=".5"') +
    box(-9, 1, 18, 6, BRICK, 2) +
    shape('M0,4C6,-6 16,-8 17,-1C16,5 6,6 0,4ZM0,4C5,10 14,16 17,11C18,6 8,4 0,4Z', '#C2402B') +
    oval(1, 4, 3.2, 3.2, BRICK),
  roof:
    shape('M-18,0L0,-16L18,0L14,0V15H-14V0Z', '#B5662F') +
    shape('M-19,1L0,-17L19,1L16,4L0,-11L-16,4Z', '#6A3D22') +
    box(-4, 4, 8, 11, MUSTARD, 1),
  mug:
    line('M9,-3q9,0 8,7t-9,6', TEAL, 4) +
    shape('M-12,-8H10V12Q9,15 6,15H-8Q-12,15 -12,12Z', TEAL) +
    oval(-1, -8, 11, 3.4, '#3A2418') +
    line('M-5,-13q-2,-3 0,-5M2,-13q-2,-3 0,-5', '#B99A70', 2),
  hourglass:
    box(-13, -18, 26, 5, WOOD, 2) +
    box(-13, 13, 26, 5, WOOD, 2) +
    shape('M-10,-13H10C10,-4 3,-3 3,0C3,3 10,4 10,13H-10C-10,4 -3,3 -3,0C-3,-3 -10,-4 -10,-13Z', '#DCE8DA') +
    shape('M-7,-7H7C5,-3 2,-2 1.6,0H-1.6C-2,-2 -5,-3 -7,-7Z', MUSTARD) +
    shape('M-9,13C-8,8 -3,6 0,5C3,6 8,8 9,13Z', MUSTARD) +
    line('M0,0V6', MUSTARD, 2),
  tie: shape('M-6,-17H6L3,-10L8,10L0,18L-8,10L-3,-10Z', '#C4552B') + line('M-5,-2L5,-6M-6,5L6,0M-5,11L6,7', '#E8B04A', 2.6),
  curls:
    each(
      [
        [-11, -4, 8],
        [-12, 7, 7],
        [11, -4, 8],
        [12, 7, 7],
        [-6, -11, 8],
        [6, -11, 8],
        [0, -13, 7],
      ] as const,
      ([x, y, size]) => oval(x, y, size, size, '#B4552B'),
    ) +
    oval(0, 3, 9, 12, '#F0BD96') +
    shape('M-9,-1Q-5,-9 1,-8T9,-1Q6,-12 0,-12T-9,-1Z', '#B4552B') +
    each(
      [
        [-12, -8],
        [8, -13],
        [12, 4],
        [-11, 6],
      ] as const,
      ([x, y]) => line(`M${x},${y}q4,-3 5,2`, '#D9814E', 2.2),
    ) +
    oval(-3.5, 3, 1.6, 2, DARK) +
    oval(3.5, 3, 1.6, 2, DARK) +
    line('M-3,9Q0,12 3,9', '#8A3B2C', 2),
} as const satisfies Record<string, Drawing>

/** What an hour can hold. */
export const DOINGS = {
  pan:
    oval(-4, 2, 14, 9, DARK) +
    oval(-4, 0, 14, 9, '#6B5A50') +
    oval(-4, 1, 11, 6, DARK) +
    line('M10,0L18,-5', WOOD, 4.6) +
    oval(-5, 0, 6, 4, CREAM) +
    oval(-4, 0, 2.4, 2, MUSTARD),
  pot:
    shape('M-14,-4H14V9Q13,14 8,14H-8Q-13,14 -14,9Z', ORANGE) +
    box(-16, -8, 32, 5, RUST, 2) +
    oval(0, -11, 4, 3, DARK) +
    line('M-17,1h-1M17,1h1', RUST, 4),
  basket:
    shape('M-15,-3H15L11,15H-11Z', LIGHT_WOOD) +
    line('M-12,3H12M-11,9H11', WOOD, 2) +
    oval(-6, -6, 7, 6, CREAM) +
    oval(5, -7, 8, 6, TEAL) +
    oval(10, -4, 5, 4, ORANGE),
  bag:
    shape('M-8,-8q-2,-9 2,-10t3,10z', OLIVE) +
    shape('M3,-8l2,-11h5l-2,11z', '#E6C88E') +
    shape('M-12,-8H12L13,16H-13Z', '#CFA060') +
    shape('M2,-8H12L13,16H4Z', '#A97B3E') +
    line('M-5,-2v6M-1,-2v6', '#8A5A28', 2),
  book:
    shape('M-17,-10Q-8,-14 0,-8V14Q-8,8 -17,12Z', TEAL) +
    shape('M17,-10Q8,-14 0,-8V14Q8,8 17,12Z', DEEP_TEAL) +
    shape('M-14,-9Q-7,-11 0,-6V10Q-7,5 -14,8Z', CREAM) +
    shape('M14,-9Q7,-11 0,-6V10Q7,5 14,8Z', '#EAD8B0') +
    line('M-11,-4q5,-1 8,1M-11,1q5,-1 8,1M11,-4q-5,-1 -8,1M11,1q-5,-1 -8,1', '#B08A58', 1.6),
  tree: box(-3, 4, 6, 13, WOOD, 1) + oval(0, -4, 14, 13, '#6E8A42') + oval(-5, -7, 7, 6, '#86A153') + oval(5, 2, 6, 5, '#4E6B3A'),
  typewriter:
    shape('M-10,-17H10V-2H-10Z', CREAM) +
    line('M-6,-12H6M-6,-8H3', '#8A6A4A', 1.6) +
    shape('M-17,-3H17L14,14H-14Z', TEAL) +
    shape('M-18,-5H18V0H-18Z', DARK) +
    each([-8, -3, 2, 7], x => oval(x, 4, 1.8, 1.8, CREAM) + oval(x + 1, 9, 1.8, 1.8, CREAM)),
  phone:
    shape('M-17,-6Q0,-16 17,-6L14,0Q0,-7 -14,0Z', BRICK) +
    shape('M-9,-3H9L14,13H-14Z', '#C2402B') +
    oval(0, 5, 5, 5, CREAM) +
    oval(0, 5, 2, 2, BRICK),
  yarn:
    oval(0, 2, 13, 13, OLIVE) + line('M-11,-2Q0,-8 11,4M-10,6Q2,-4 8,12M-4,-9Q8,0 12,4', '#4F5A22', 2) + line('M-12,16L14,-16', WOOD, 3),
  bed: shape('M-18,13V-10H-14V2H18V13H14V9H-14V13Z', WOOD) + shape('M-13,-4H-3V3H-13Z', CREAM) + shape('M-3,-2H18V4H-3Z', TEAL),
  bath:
    shape('M-17,-1H17Q16,13 8,13H-8Q-16,13 -17,-1Z', CREAM) +
    shape('M4,0H16Q15,13 8,13H2Q6,8 4,0Z', '#E2CFA4') +
    line('M-17,-1H17', '#CDB182', 3) +
    oval(-6, -6, 5, 5, '#A9D2CC') +
    oval(2, -8, 6, 6, '#CBE6E0') +
    oval(9, -5, 4, 4, '#A9D2CC') +
    line('M-9,15v2M9,15v2', DARK, 3),
  ball: oval(0, 0, 14, 14, ORANGE) + line('M-13,-3Q0,3 13,-3M-3,-13Q4,0 -3,13', '#7E2013', 2.2),
  envelope: shape('M-17,-11H17V12H-17Z', CREAM) + line('M-16,-10L0,3L16,-10', '#B08A58', 2.4) + oval(0, 4, 4, 4, BRICK),
  bus:
    box(-18, -11, 36, 21, MUSTARD, 5) +
    each([-13, -4, 5], x => box(x, -7, 7, 6, GLASS, 1)) +
    line('M-17,4H17', DARK, 2) +
    oval(-9, 11, 4, 4, DARK) +
    oval(10, 11, 4, 4, DARK),
  iron:
    shape('M-17,11C-16,0 -6,-5 6,-5H16V11Z', '#A9B3B0') +
    shape('M2,-5H16V11H8Q8,1 2,-5Z', '#7B8886') +
    line('M-5,-7Q-4,-14 4,-14H12Q16,-14 15,-6', DARK, 4.4) +
    box(-18, 10, 35, 4, DARK, 2),
  needle:
    line('M-14,14L13,-13', '#7B8886', 3) +
    oval(11.5, -11.5, 3.4, 3.4, '#7B8886') +
    oval(11.5, -11.5, 1.4, 1.4, CREAM) +
    line('M12,-11C20,-2 8,4 12,10S4,18 -2,13', BRICK, 2.6),
  toothbrush:
    line('M-16,13L8,-8', TEAL, 5) +
    line('M8,-8L15,-14', TEAL, 4.4) +
    shape('M2,-10L10,-17L14,-12L6,-5Z', CREAM) +
    line('M4,-10l3,3.6M7,-13l3,3.6M10,-15l3,3.6', '#B8C8BE', 1.8),
  pill:
    group(
      shape('M-14,0A7,7 0 0 1 -7,-7H0V7H-7A7,7 0 0 1 -14,0Z', BRICK) +
        shape('M14,0A7,7 0 0 1 7,7H0V-7H7A7,7 0 0 1 14,0Z', CREAM) +
        line('M-9,-3H-2', '#DE7A5E', 2) +
        line('M2,4H8', '#CDB182', 2),
      'rotate(-38)',
    ) + oval(9, 12, 4, 4, MUSTARD),
  kite:
    shape('M4,-18L16,-5L1,10L-9,-8Z', BRICK) +
    shape('M4,-18L16,-5L3,-5Z', MUSTARD) +
    shape('M3,-5L-9,-8L1,10Z', TEAL) +
    line('M1,10C-8,12 -4,18 -14,17', DARK, 1.8) +
    shape('M-7,10l5,2l-4,4zM-13,14l5,1l-3,4z', MUSTARD),
  ferry:
    shape('M-18,4H18L13,13H-13Z', ORANGE) +
    box(-13, -3, 26, 7, CREAM, 1) +
    each([-10, -4, 2, 8], x => box(x, -1, 3.4, 3, DARK, 0.6)) +
    box(-2, -12, 7, 9, DARK, 1) +
    box(-2, -10, 7, 3, BRICK) +
    line('M-18,16q4.5,-4 9,0t9,0t9,0t9,0', TEAL, 2.6),
  recordPlayer:
    box(-17, -12, 34, 27, WOOD, 3) +
    box(-15, -10, 30, 22, LIGHT_WOOD, 2) +
    oval(-3, 1, 10, 9.4, DARK) +
    oval(-3, 1, 4, 3.8, BRICK) +
    oval(-3, 1, 1.2, 1.2, CREAM) +
    line('M11,-6L10,4L4,7', CREAM, 2.4) +
    oval(11, -6, 2.6, 2.6, DARK),
  newspaper:
    shape('M-15,-15H11V15H-15Z', '#F2E6C8') +
    shape('M11,-9H16V11Q16,15 12,15H11Z', '#CDB182') +
    line('M-11,-10H7', DARK, 3.4) +
    box(-11, -4, 8, 8, '#8A6A4A', 1) +
    line('M1,-3H7M1,1H7M-11,8H7M-11,11.5H4', '#8A6A4A', 1.7),
  moon: shape('M6,-15A16,16 0 1 0 15,8A13,13 0 0 1 6,-15Z', '#D99A2A') + oval(10, -9, 2, 2, MUSTARD) + oval(15, -2, 1.5, 1.5, MUSTARD),
  blackboard:
    box(-17, -14, 34, 24, WOOD, 2) +
    box(-14, -11, 28, 18, '#3F5A48', 1) +
    line('M-9,-5L-6,1L-3,-5M-8,-2H-4M2,-4H9M2,1H7', CREAM, 1.8) +
    line('M-11,10L-14,17M11,10L14,17', WOOD, 3),
  knight:
    shape('M-9,12C-9,4 -1,2 0,-3L-8,1L-12,-4C-8,-12 -2,-13 1,-17L4,-13C12,-10 13,0 10,12Z', DARK) +
    oval(0, -7, 1.6, 1.6, CREAM) +
    line('M9,-6Q12,2 8,11', '#6B5A50', 2) +
    box(-13, 12, 27, 5, DARK, 2),
  broom:
    line('M13,-17L-2,4', WOOD, 4) +
    shape('M-7,1L5,8L-2,17Q-9,18 -17,12Q-10,9 -7,1Z', MUSTARD) +
    line('M-7,3L3,9', RUST, 3) +
    line('M-6,8L-11,13M-2,10L-6,15', '#AD7418', 1.8),
  dishes:
    oval(-4, 6, 14, 8, '#CDB182') +
    oval(-4, 3, 14, 8, CREAM) +
    oval(-4, 2, 8, 4.4, '#E2CFA4') +
    oval(-4, -3, 11, 6, CREAM) +
    oval(-4, -3.6, 6, 3, '#E2CFA4') +
    box(8, -14, 9, 26, TEAL, 3) +
    oval(-13, -13, 3, 3, '#A9D2CC') +
    oval(-7, -15, 2, 2, '#A9D2CC'),
  museum:
    shape('M-18,-6L0,-17L18,-6Z', WOOD) +
    box(-17, -6, 34, 4, '#CDB182') +
    each([-13, -4, 5], x => box(x, -2, 6, 13, CREAM, 1) + box(x + 4, -2, 2, 13, '#CDB182')) +
    box(-18, 11, 36, 5, WOOD, 1),
  ballpark:
    line('M-14,15L8,-12', WOOD, 5) +
    line('M5,-8L11,-16', WOOD, 7) +
    oval(10, 9, 7.4, 7.4, CREAM) +
    line('M5,5Q9,9 6,14M14,4Q11,9 15,13', BRICK, 1.8),
  guitar:
    line('M4,-4L14,-16', WOOD, 4) +
    oval(-6, 7, 10, 9.4, ORANGE) +
    oval(1, 0, 7, 6.6, ORANGE) +
    oval(-3, 4, 3.6, 3.4, DARK) +
    line('M-9,10L12,-14', CREAM, 1.2),
  suitcase:
    line('M-6,-9V-14H6V-9', DARK, 3) +
    box(-17, -9, 34, 24, LIGHT_WOOD, 4) +
    box(-11, -9, 4, 24, WOOD) +
    box(7, -9, 4, 24, WOOD) +
    box(-2, 0, 4, 5, MUSTARD, 1),
  boxes:
    box(-17, 0, 20, 16, LIGHT_WOOD, 1) +
    box(-9, -15, 20, 15, '#D9A05E', 1) +
    box(4, 2, 14, 14, '#D9A05E', 1) +
    line('M-7,0V7M1,-15V-9M11,2V8', WOOD, 2.6),
  spatula:
    line('M-14,15L2,-2', WOOD, 4.6) +
    group(box(-6, -9, 12, 18, '#A9B3B0', 2) + line('M-2.6,-5V5M2.6,-5V5', '#6F7C7A', 2), 'translate(8,-8) rotate(45)'),
  wine:
    shape('M-10,-16H10Q11,0 0,1Q-11,0 -10,-16Z', '#DCE8DA') +
    shape('M-10,-9H10Q9,0 0,0T-10,-9Z', '#8E2F2A') +
    line('M0,1V14M-8,15H8', '#9FB0A4', 3),
  subway:
    box(-14, -15, 28, 28, '#7B8886', 5) +
    box(-10, -10, 8, 9, GLASS, 1) +
    box(2, -10, 8, 9, GLASS, 1) +
    box(-5, -15, 10, 4, DARK, 1) +
    oval(0, 6, 4.4, 4.4, BRICK) +
    line('M-10,15L-13,18M10,15L13,18', DARK, 3),
  stars: shape('M0,-17L4,-5L16,-5L6,2L10,14L0,7L-10,14L-6,2L-16,-5L-4,-5Z', MUSTARD) + oval(15, -14, 2, 2, NIGHT),
} as const satisfies Record<string, Drawing>
