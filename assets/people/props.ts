/** What hands hold. Origin: where the fist closes. */
import type { PropName } from '../../src/figures/pose.ts'
import { box, clip, type Drawing, glow, group, line, oval, shade, shape, solid } from '../paint/kit.ts'

const lines = (rows: readonly number[], left: number, width: number, colour = '#B8A98A') =>
  rows.map(row => line(`M${left},${row}h${width}`, colour, 2)).join('')

/** Every prop by name. */
export const PROPS: Record<PropName, Drawing> = {
  mug:
    line('M12,-9 q13,0 12,10 t-12,11', '#2F7A78', 5) +
    solid('M-14,-18 H14 L13,16 Q0,20 -13,16Z', '#2F7A78', '#184E50', [-14, -18, 28, 38]) +
    oval(0, -18, 14, 4, '#3A2418'),
  whisk:
    line('M0,-26 L0,16', '#8A4E22', 6) +
    line('M0,16 C-16,34 -12,54 0,58 C12,54 16,34 0,16 M0,16 C-6,34 -5,52 0,58 C5,52 6,34 0,16', '#B9B3A2', 2.2),
  pan:
    line('M-10,0 H34', '#33201A', 7) +
    solid('M34,-4 H104 Q102,20 88,21 H50 Q36,20 34,-4Z', '#4A3A33', '#241813', [30, -4, 76, 26]) +
    oval(69, -4, 35, 5, '#33261F') +
    oval(66, -6, 20, 4, '#F4D27A'),
  bowl:
    solid(
      'M-34,-16 H34 C32,12 18,20 0,20 C-18,20 -32,12 -34,-16Z',
      '#E2A832',
      '#AD7418',
      [-34, -16, 68, 38],
      0.7,
      line('M-34,-6H34', '#F4E6C6', 4),
    ) + oval(0, -16, 34, 6, '#F6E7B4'),
  book:
    solid('M-38,-26 C-26,-30 -12,-26 -1,-18 V30 C-12,22 -26,18 -38,22Z', '#D4652C', '#963A16', [-38, -28, 38, 58]) +
    solid('M38,-26 C26,-30 12,-26 1,-18 V30 C12,22 26,18 38,22Z', '#C2552B', '#7E2F18', [-1, -28, 40, 58]) +
    shape('M-36,-29 C-24,-33 -10,-28 0,-20 C10,-28 24,-33 36,-29 L35,-24 C24,-28 10,-24 0,-16 C-10,-24 -24,-28 -35,-24Z', '#FBF0D8') +
    oval(-19, 0, 9, 9, '#F4E6C6') +
    shape('M-25,2 l6,-9 l6,9z', '#2F7A78'),
  // Red, as the one on the wall: against hair and jackets a dark one is not seen.
  phone:
    line('M-5,-30 C9,-18 9,18 -5,30', '#7E2013', 11) +
    line('M-5,-30 C9,-18 9,18 -5,30', '#C2402B', 8) +
    solid('M-17,-38 q11,-8 18,2 l-2,12 q-11,4 -16,-3z', '#C2402B', '#7E2013', [-18, -44, 20, 22]) +
    solid('M-17,38 q11,8 18,-2 l-2,-12 q-11,-4 -16,3z', '#C2402B', '#7E2013', [-18, 22, 20, 22]) +
    line('M-8,40q-10,22 2,36t-6,34', '#7E2013', 3),
  spoon: line('M0,-20L0,18', '#C9C1B0', 3.4) + oval(0, -26, 6, 8.5, '#DAD3C4'),
  paper: solid('M-22,-30 H20 L24,28 H-20Z', '#F7EEDB', '#CDB182', [-22, -30, 46, 58], 0.5) + lines([-18, -9, 0, 9, 18], -14, 28),
  bottle:
    solid('M-5,-46 H5 V-22 C13,-16 14,-8 14,0 V34 Q0,38 -14,34 V0 C-14,-8 -13,-16 -5,-22Z', '#3F6A48', '#1E3A28', [-14, -46, 28, 84]) +
    box(-12, 2, 24, 20, '#F4E6C6', 2) +
    line('M-7,9H7M-7,15H4', '#A63F1A', 2) +
    box(-6, -50, 12, 9, '#D9A93C', 2),
  bag:
    solid('M-34,-62 H34 L38,26 H-38Z', '#CFA060', '#8A6030', [-38, -62, 76, 90]) +
    shape('M-34,-62 l8,-8 l10,8 l12,-9 l12,9 l12,-8 l14,8z', '#B98848') +
    shape('M-20,-62 C-26,-88 -12,-94 -6,-88 C-2,-96 8,-92 4,-62Z', '#7E8C3E') +
    shape('M12,-62 L18,-96 H28 L26,-62Z', '#E6C88E') +
    line('M-16,-30v22M16,-30v22', '#A97B3E', 3),
  basket:
    oval(-14, -26, 20, 15, '#F4E6C6') +
    oval(14, -28, 24, 16, '#2F7A78') +
    oval(0, -36, 18, 13, '#E2A832') +
    solid('M-42,-22 H42 L34,26 H-34Z', '#D9B470', '#9A7434', [-42, -22, 84, 50]) +
    lines([-12, -1, 10, 20], -37, 74, '#9A7434') +
    line('M-42,-20H42', '#E8CC94', 6),
  truck:
    solid('M-32,-16 H4 V4 H-32Z', '#E2A832', '#AD7418', [-32, -16, 36, 22]) +
    solid('M6,-12 H20 L32,-2 V6 H6Z', '#C2402B', '#7E2013', [6, -12, 28, 20]) +
    box(11, -8, 8, 7, '#CFE0DC', 1) +
    box(-34, 3, 66, 5, '#5A3A1C', 2) +
    oval(-20, 10, 7, 7, '#33201A') +
    oval(20, 10, 7, 7, '#33201A') +
    oval(-20, 10, 3, 3, '#C9BFA8') +
    oval(20, 10, 3, 3, '#C9BFA8'),
  suitcase:
    line('M-12,4 V-6 H12 V4', '#33201A', 5) +
    solid('M-50,6 h100 q7,0 7,7 v56 q0,7 -7,7 h-100 q-7,0 -7,-7 v-56 q0,-7 7,-7z', '#7A3A24', '#431B10', [-57, 6, 114, 70]) +
    box(-36, 6, 8, 70, '#A9653A') +
    box(28, 6, 8, 70, '#A9653A') +
    box(-37, 22, 10, 8, '#D9A93C', 2) +
    box(27, 22, 10, 8, '#D9A93C', 2),
  plate:
    oval(0, 0, 27, 25, '#F7F1E2') +
    group(glow(8, 8, 26, 24, '#C9BFA8', 0.6)) +
    oval(0, 0, 17, 15.5, '#EFE4CC') +
    line('M-8,3 q8,5 16,0 M0,2 v-10 l7,8z', '#2F7A78', 2.6),
  pencil:
    line('M0,14 L0,-26', '#E2A832', 5) +
    shape('M-2.5,14 h5 l-2.5,10z', '#F0DFB6') +
    line('M0,22v2', '#33201A', 2.4) +
    line('M0,-26v-3', '#D98A8A', 5),
  broom:
    line('M0,-86 L0,96', '#A9743C', 6) +
    solid('M-10,92 H10 L26,150 Q0,156 -26,150Z', '#E2B84A', '#A87A20', [-26, 92, 52, 62]) +
    line('M-12,102 H12 M-14,110 H14', '#C2402B', 3) +
    line('M-12,120 L-16,148 M0,120 V150 M12,120 L16,148', '#A87A20', 2),
  newspaper:
    clip(
      'M-52,-46 L-2,-38 V50 L-52,42Z',
      '#EFE4CC',
      shade('right', -40, -46, 40, 98, '#BFAE88', 0.6) + lines([-26, -18, -10, -2, 6, 14, 22, 30], -44, 34),
    ) +
    clip(
      'M52,-46 L-2,-38 V50 L52,42Z',
      '#F7EEDB',
      shade('down', 0, 10, 52, 40, '#BFAE88', 0.6) + lines([-14, -6, 2, 10, 18, 26, 34], 6, 38),
    ) +
    line('M-44,-36 L-12,-31 M8,-31 L44,-36', '#5A4A3A', 4),
  ball:
    solid('M-24,0a24,24 0 1 0 48,0a24,24 0 1 0 -48,0z', '#D4652C', '#7E2013', [-24, -24, 48, 48]) +
    line('M-23,-4Q0,8 23,-4M-6,-23Q8,0 -6,23', '#7E2013', 3),
  kite:
    solid(
      'M0,-110 L38,-56 L0,8 L-38,-56Z',
      '#D4652C',
      '#963A16',
      [-38, -110, 76, 118],
      0.7,
      shape('M0,-110 L38,-56 L0,-56Z M0,8 L-38,-56 L0,-56Z', '#E2A832'),
    ) +
    line('M0,8 C10,20 -8,30 4,44 C12,54 -2,62 2,72', '#6A3D22', 2.2) +
    shape('M-4,28 l12,-5 v10z M-3,56 l12,-5 v10z', '#2F7A78'),
}

/** The soft ellipse under a pair of feet; without it people float. */
export const CONTACT: Drawing =
  oval(0, 0, 62, 7, '#3A1E12', 'opacity=".22"') + group(glow(0, 0, 104, 15, '#3A1E12', 0.5), '', 'opacity=".55"')

/** A portrait's ground and, over the face, its ring; 50 is the outer radius. The ring's soft edge hides the hard one of the mask. */
export const MEDAL = {
  ground: oval(0, 0, 48, 48, '#E6CC97') + glow(16, 22, 40, 34, '#C9A566', 0.6),
  ring: `<circle cx="0" cy="0" r="47" fill="none" stroke="#7A4A2A" stroke-width="5"/><circle cx="0" cy="0" r="48.8" fill="none" stroke="#5A3420" stroke-width="1.6"/>`,
}
