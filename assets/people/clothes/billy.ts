/** What Billy wears: stripes, a coat, flannel, and a summer. */
import type { Widths } from '../../../src/figures/bodies.ts'
import { box, clip, type Drawing, line, oval, shade, shape, solid } from '../../paint/kit.ts'
import { fold, limb, neck, shoe, torsoPath } from '../limbs.ts'
import { type Cut, sleeves } from './tailor.ts'

const TEAL = ['#2F7A78', '#1D5557'] as const
const DENIM = ['#5B7C9A', '#2E4560'] as const
const STRIPE = '#F0DFB6'

/** Billy: stripes, jeans turned up twice, red sneakers. */
const billyStripes: Cut = (body, skin) => {
  const [x, y] = body.neck
  const [cloth, dark] = TEAL
  const stripes = [0, 1, 2, 3, 4].map(row => shape(`M-60,${-64 + row * 15} q60,5 120,0 v7 q-60,5 -120,0z`, STRIPE)).join('')
  const shirt = clip(torsoPath(body), cloth, stripes + shade('right', 2, -78, 40, 86, dark, 0.6) + fold('M-26,-30 q8,10 4,26', dark))
  const sleeve = limb(body.upperArm * 0.78, body.upperArmWidths, cloth, dark, {
    flat: true,
    over: [6, 21].map(row => box(-20, row, 40, 7, STRIPE)).join(''),
  })
  const hip = body.hipWidth
  return {
    torso: neck(body, skin) + shirt + line(`M${x - 12},${y - 2} Q${x},${y + 13} ${x + 12},${y - 3}`, STRIPE, 4.5),
    pelvis: solid(
      `M${-hip},-6 C${-hip - 1},6 ${-hip},16 ${-hip + 2},22 L${hip - 2},22 C${hip + 1},14 ${hip + 1},2 ${hip},-6Z`,
      ...DENIM,
      [-hip - 1, -8, hip * 2 + 4, 34],
      0.5,
      line('M7,-4 C9,8 8,14 5,24', DENIM[1], 1.8),
    ),
    thigh: limb(body.thigh, body.thighWidths, ...DENIM),
    shin: limb(body.shin, body.shinWidths, ...DENIM, { flat: true }) + shape(`M-15.5,${body.shin - 7} h31 v7 h-31z`, '#88A6BC'),
    foot: shoe(body.foot, 26, '#C2402B', '#7E2013', '#F4E6C6', { lace: line('M6,1 l8,3 M9,-3 l8,3', '#F4E6C6', 2) }),
    upperArm: limb(body.upperArm, [18, 18, 16], skin.skin, skin.shade) + sleeve,
    foreArm: limb(body.foreArm, [16, 17, 11], skin.skin, skin.shade, { belly: 0.3, rim: 0.28 }),
  }
}

const MUSTARD = ['#D9A136', '#9C6A14'] as const

/** The coat whose top button goes: mustard, toggles, a red scarf somebody knitted. */
const billyCoat: Cut = (body, skin) => {
  const under = billyStripes(body, skin)
  const [cloth, dark] = MUSTARD
  const [x, y] = body.neck
  const hip = body.hipWidth
  const front = clip(
    torsoPath(body, { shoulder: 3, waist: 5, hip: 6 }),
    cloth,
    shade('right', 2, -80, 46, 90, dark, 0.6) + line(`M${x + 4},${y + 10} C${x + 7},-40 ${x + 7},-16 ${x + 5},8`, dark, 2),
  )
  const toggles = [-40, -18]
    .map(row => line(`M${x - 5},${row} h15`, '#5A3A1C', 4.4) + line(`M${x - 10},${row} h4 M${x + 11},${row} h4`, dark, 2))
    .join('')
  const scarf =
    clip(
      `M${x - 15},${y - 9} Q${x},${y + 2} ${x + 15},${y - 10} L${x + 18},${y + 6} Q${x},${y + 18} ${x - 18},${y + 6}Z`,
      '#C2402B',
      shade('right', x, y - 10, 20, 30, '#7E2013', 0.6) + fold(`M${x - 14},${y - 1} Q${x},${y + 9} ${x + 16},${y - 2}`, '#7E2013', 2),
    ) +
    solid(`M${x - 9},${y + 8} l13,3 l-3,30 l-13,-1z`, '#C2402B', '#7E2013', [x - 14, y + 6, 20, 36], 0.6) +
    line(`M${x - 11},${y + 41} v5 M${x - 6},${y + 41} v5 M${x - 1},${y + 42} v5`, '#E8B04A', 2)
  const hem = solid(
    `M${-hip - 6},-8 C${-hip - 8},14 ${-hip - 8},24 ${-hip - 8},34 Q0,41 ${hip + 8},34 C${hip + 8},22 ${hip + 7},10 ${hip + 6},-8Z`,
    cloth,
    dark,
    [-hip - 8, -8, hip * 2 + 16, 48],
    0.6,
    line('M8,-6 C10,10 10,24 9,38', dark, 2) + line('M-26,12 h13 M18,12 h11', dark, 2.6),
  )
  const lap = solid(
    `M${-hip - 6},-8 C${-hip - 9},8 ${-hip - 8},22 ${-hip},28 L14,30 C34,26 44,14 ${hip + 14},-4 L${hip + 6},-10Z`,
    cloth,
    dark,
    [-hip - 8, -8, hip * 2 + 22, 42],
    0.6,
  )
  return {
    ...under,
    ...sleeves(body, MUSTARD, 5),
    torso: neck(body, skin) + front + toggles + scarf,
    pelvis: under.pelvis + hem,
    lap: under.pelvis + lap,
  }
}

const FLANNEL = ['#D98A4E', '#9A4E22'] as const

/** Orange flannel with dots, feet bare. */
const billyPyjamas: Cut = (body, skin) => {
  const [cloth, dark] = FLANNEL
  const [x, y] = body.neck
  const spot = '#F6D9A8'
  const dots = grid(40, 6, -40, -76, 15, 14, 7, spot)
  const limbDots = grid(18, 3, -14, 4, 13, 12, 6, spot)
  const shirt = clip(torsoPath(body), cloth, dots + shade('right', 2, -78, 40, 86, dark, 0.6) + line(`M${x + 4},${y}V4`, dark, 1.6))
  const lapels = shape(`M${x - 11},${y - 5} l-8,10 l17,7 z M${x + 12},${y - 5} l7,10 l-13,7z`, spot)
  return {
    torso: neck(body, skin) + shirt + lapels,
    pelvis: solid('M-32,-10 C-34,6 -32,16 -29,22 L29,22 C32,14 34,2 32,-10Z', cloth, dark, [-32, -8, 66, 34], 0.5, dots),
    thigh: limb(body.thigh, body.thighWidths, cloth, dark, { under: limbDots }),
    shin: limb(body.shin, body.shinWidths, cloth, dark, { flat: true, under: limbDots }),
    foot: shoe(body.foot, 24, skin.skin, skin.shade, skin.skin),
    upperArm: limb(body.upperArm, body.upperArmWidths, cloth, dark, { under: limbDots }),
    foreArm:
      limb(body.foreArm - 4, [22, 22, 20], cloth, dark, { flat: true, under: limbDots }) + box(-10.5, body.foreArm - 9, 21, 5, spot, 2),
  }
}

function grid(
  count: number,
  columns: number,
  left: number,
  top: number,
  wide: number,
  high: number,
  shift: number,
  colour: string,
): Drawing {
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns)
    return oval(left + (index % columns) * wide + (row % 2) * shift, top + row * high, 2.6, 2.6, colour)
  }).join('')
}

/** A leg inside its cloth. */
const within = ([joint, belly, end]: Widths): Widths => [joint - 7, belly - 7, end - 7]

const RED = ['#C2402B', '#7E2013'] as const

/** Billy in summer: a red shirt with a yellow band, shorts, socks with a stripe. */
const billySummer: Cut = (body, skin) => {
  const under = billyStripes(body, skin)
  const [x, y] = body.neck
  const band = shape('M-60,-46 q60,5 120,0 v14 q-60,5 -120,0z', '#E2A832')
  const shirt = clip(torsoPath(body), RED[0], band + shade('right', 2, -78, 40, 86, RED[1], 0.6) + fold('M-26,-30 q8,10 4,26', RED[1]))
  const sock = box(-14, body.shin - 18, 28, 18, '#F4E6C6') + box(-14, body.shin - 14, 28, 4, '#2F7A78')
  return {
    ...under,
    torso: neck(body, skin) + shirt + line(`M${x - 12},${y - 2} Q${x},${y + 13} ${x + 12},${y - 3}`, '#E2A832', 4.5),
    thigh:
      limb(body.thigh, within(body.thighWidths), skin.skin, skin.shade) +
      limb(body.thigh * 0.62, body.thighWidths, ...DENIM, { flat: true }),
    shin: limb(body.shin, [20, 20, 15], skin.skin, skin.shade, { belly: 0.3 }) + sock,
    upperArm:
      limb(body.upperArm, [18, 18, 16], skin.skin, skin.shade) + limb(body.upperArm * 0.74, body.upperArmWidths, ...RED, { flat: true }),
  }
}

/** Billy's wardrobe. */
export const billyWardrobe = { stripes: billyStripes, coat: billyCoat, pyjamas: billyPyjamas, summer: billySummer }
