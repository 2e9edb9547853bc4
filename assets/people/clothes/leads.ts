/** What the four leads wear; Margaret and Joanna are cut here. */
import { box, clip, type Drawing, line, oval, scatter, shade, shape, solid } from '../../paint/kit.ts'
import { fold, limb, neck, shoe, torsoPath } from '../limbs.ts'
import { billyWardrobe } from './billy.ts'
import { longCoat } from './outdoors.ts'
import { bodice, type Cut, jacketFront, jacketTail, sleeves } from './tailor.ts'
import { tedWardrobe } from './ted.ts'

const KNIT = ['#7E8C3E', '#4F5A22'] as const
const RUST_CORD = ['#A9653A', '#643218'] as const

/** Margaret: an olive rollneck, a pendant, rust corduroy with a flare. */
const margaretKnit: Cut = body => {
  const [wool, dark] = KNIT
  const [cord, deep] = RUST_CORD
  const [x, y] = body.neck
  const wales = (length: number) => [-12, -6, 0, 6, 12, 18].map(at => line(`M${at},-10V${length}`, deep, 1, 'opacity=".4"')).join('')
  const rib = (top: number) =>
    Array.from({ length: 14 }, (_, at) => line(`M${-30 + at * 5},${top}v12`, dark, 1.6, 'opacity=".55"')).join('')
  const jumper = clip(
    torsoPath(body, { hip: -3 }),
    wool,
    shade('right', 2, -112, 46, 124, dark, 0.65) +
      fold('M-26,-62 C-20,-48 -20,-30 -26,-10', dark, 2.4) +
      fold(`M8,-66 C18,-56 28,-56 ${body.shoulderWidth + 2},-64`, dark, 2.4) +
      rib(-8),
  )
  const rollneck = clip(
    `M${x - 12},${y - 16} C${x - 4},${y - 12} ${x + 6},${y - 12} ${x + 12},${y - 17} L${x + 16},${y + 7} Q${x},${y + 17} ${x - 17},${y + 7}Z`,
    '#8D9B48',
    [-8, 0].map(row => line(`M${x - 18},${y + row} Q${x},${y + row + 9} ${x + 18},${y + row}`, dark, 1.8, 'opacity=".6"')).join('') +
      shade('right', x, y - 18, 18, 34, dark, 0.6),
  )
  const pendant =
    line(`M${x - 14},${y + 9} C${x - 8},-72 ${x + 4},-62 ${x + 8},-60 C${x + 14},-64 ${x + 15},-80 ${x + 14},${y + 9}`, '#E2A832', 1.8) +
    oval(x + 8, -57, 5.5, 5.5, '#D4652C') +
    oval(x + 8, -57, 2.6, 2.6, '#F4E6C6')
  const seat = solid(
    'M-31,-10 C-36,6 -35,20 -32,30 L33,30 C37,18 36,4 31,-10Z',
    cord,
    deep,
    [-38, -10, 76, 44],
    0.5,
    wales(34) + line('M8,0 C10,16 9,24 6,32', deep, 2),
  )
  const welt = clip('M-31,-14 Q0,-6 31,-14 L34,2 Q0,10 -34,2Z', wool, rib(-12) + shade('right', 0, -14, 36, 20, dark, 0.6))
  const cuff =
    line(`M-10,${body.foreArm - 12}H10`, dark, 1.6) + [-6, -2, 2, 6].map(at => line(`M${at},${body.foreArm - 11}v8`, dark, 1.3)).join('')
  return {
    torso: jumper + rollneck + pendant,
    pelvis: seat + welt,
    thigh: limb(body.thigh, body.thighWidths, cord, deep, { under: wales(body.thigh + 20) }),
    shin: limb(body.shin, body.shinWidths, cord, deep, { belly: 0.32, flat: true, under: wales(body.shin + 6) }),
    foot: shoe(body.foot, 30, '#6A2E1C', '#3A1810', '#2A1710', { heel: 2 }),
    upperArm: limb(body.upperArm, body.upperArmWidths, wool, dark, { over: fold(`M-10,${body.upperArm - 16} q9,6 19,0`, dark) }),
    foreArm: limb(body.foreArm - 4, [body.foreArmWidths[0], 23, 19], wool, dark, {
      flat: true,
      over: fold('M-9,8 q9,4 18,-2', dark) + cuff,
    }),
  }
}

const OAT = ['#CDB48F', '#8F7450'] as const
const SLATE_SKIRT = ['#7A6552', '#46372B'] as const
const BARE = ['#C69A7C', '#8F6548'] as const

/** Joanna as she was: an oatmeal cardigan over a cream blouse. */
const joannaCardigan: Cut = (body, skin) => {
  const [wool, dark] = OAT
  const [x, y] = body.neck
  const blouse =
    neck(body, skin) +
    clip(torsoPath(body), '#E9DCC4', shade('right', 4, -110, 30, 120, '#BCA888', 0.5)) +
    shape(`M${x - 9},${y + 2} l-9,7 l13,9 l10,-6 l9,5 l8,-9 l-8,-8 q-11,10 -23,2z`, '#F3EAD6')
  const fronts = clip(
    torsoPath(body, { shoulder: 1, waist: 4, hip: 4 }),
    '',
    shape(`M-60,20 V-130 H${x - 11} C${x - 12},-80 ${x - 6},-50 ${x - 5},20Z`, wool) +
      shape(`M60,20 V-130 H${x + 15} C${x + 20},-80 ${x + 17},-50 ${x + 16},20Z`, wool) +
      shade('right', 2, -112, 50, 124, dark, 0.6) +
      fold('M-26,-60 C-20,-46 -22,-26 -28,0', dark, 2.4),
  )
  const bands =
    line(`M${x - 11},${y + 2} C${x - 12},-80 ${x - 6},-50 ${x - 5},6`, '#B89A70', 4) +
    line(`M${x + 15},${y + 2} C${x + 20},-80 ${x + 17},-50 ${x + 16},6`, '#B89A70', 4) +
    [-64, -44, -24].map(row => oval(x - 7, row, 2.2, 2.2, '#6E5536')).join('')
  const tails = clip(
    'M-31,-12 L-34,14 Q-12,20 -1,15 L0,-10Z M20,-10 L22,15 Q30,18 34,12 L31,-12Z',
    wool,
    shade('right', -10, -12, 46, 32, dark, 0.6),
  )
  const [cloth, deep] = SLATE_SKIRT
  const skirt = solid(
    'M-29,-8 C-38,20 -46,60 -50,98 Q0,108 48,98 C45,60 40,20 31,-8Z',
    cloth,
    deep,
    [-52, -8, 102, 112],
    0.6,
    fold('M-14,20 C-18,50 -22,80 -22,104', deep, 2.4) + fold('M14,16 C18,50 20,80 20,104', deep, 2.4),
  )
  const lap = solid(
    `M-31,-8 C-40,8 -40,32 -22,36 L${body.thigh - 16},38 L${body.thigh - 8},58 Q${body.thigh + 8},62 ${body.thigh + 22},54 C${body.thigh + 24},22 ${body.thigh + 20},0 ${body.thigh},-10 C60,-18 40,-14 31,-10Z`,
    cloth,
    deep,
    [-38, -14, body.thigh + 62, 78],
    0.6,
    fold(`M-8,10 C20,16 50,16 ${body.thigh - 4},10`, deep, 2.4),
  )
  return {
    torso: blouse + fronts + bands,
    pelvis: skirt + tails,
    lap: lap + clip('M-31,-12 L-36,8 Q-16,14 -2,8 L0,-10Z', wool, ''),
    thigh: limb(body.thigh, body.thighWidths, ...BARE),
    shin: limb(body.shin, body.shinWidths, ...BARE, { belly: 0.3, forward: -2 }),
    foot: shoe(body.foot, 28, '#5A4030', '#33221A', '#33221A', { heel: 1 }),
    upperArm: limb(body.upperArm, [31, 29, 25], wool, dark, {
      over: fold(`M-10,${body.upperArm - 16} q9,6 19,0 M-10,${body.upperArm - 6} q9,3 16,-4`, dark),
    }),
    foreArm: limb(body.foreArm, [25, 25, 23], wool, dark, {
      flat: true,
      over: fold('M-9,8 q9,4 18,-2', dark) + line(`M-13,${body.foreArm - 7}H13`, dark, 1.6),
    }),
  }
}

const CAMEL = ['#C2904F', '#7F5424'] as const
const CAMEL_DARK = '#A87838'
const PRINT = ['#2F7A78', '#D4652C', '#F4E6C6', '#E2A832'] as const

/** Joanna as she comes and goes: the camel coat, and a scarf of her own print. */
const joannaCoat: Cut = body => {
  const [cloth, dark] = CAMEL
  const [x, y] = body.neck
  const front = clip(
    torsoPath(body, { shoulder: 3, waist: 5, hip: 3 }),
    cloth,
    shade('right', 2, -114, 48, 126, dark, 0.6) +
      fold('M-28,-60 C-22,-46 -24,-26 -28,0', dark, 2.4) +
      line(`M${x + 4},${y + 30} C${x + 8},-50 ${x + 8},-20 ${x + 6},8`, dark, 2.2),
  )
  const lapels =
    shape(
      `M${x - 12},${y - 2} L${x - 28},${y + 12} L${x - 20},${y + 40} L${x + 4},${y + 48} C${x - 6},${y + 24} ${x - 8},${y + 12} ${x - 8},${y}Z`,
      '#CFA061',
    ) +
    shape(
      `M${x + 14},${y - 2} L${x + 27},${y + 12} L${x + 21},${y + 38} L${x + 6},${y + 48} C${x + 12},${y + 24} ${x + 12},${y + 12} ${x + 10},${y}Z`,
      CAMEL_DARK,
    )
  const buttons = [-52, -30].map(row => oval(x + 13, row, 3, 3, '#5A3A1C') + oval(x - 4, row, 3, 3, '#5A3A1C')).join('')
  const scarf = clip(
    `M${x - 15},${y - 14} C${x - 6},${y - 6} ${x + 8},${y - 6} ${x + 15},${y - 15} C${x + 22},${y - 4} ${x + 20},${y + 8} ${x + 12},${y + 14} C${x + 16},${y + 30} ${x + 18},${y + 46} ${x + 16},${y + 60} L${x + 1},${y + 60} C${x + 3},${y + 42} ${x + 2},${y + 28} ${x - 1},${y + 15} C${x - 12},${y + 12} ${x - 21},${y} ${x - 15},${y - 14}Z`,
    '#8E2F2A',
    print(x - 24, y - 14) + shade('right', x + 2, y - 16, 20, 80, '#521612', 0.5) + fold(`M${x - 12},${y - 2} q10,10 22,4`, '#521612', 2),
  )
  const fringe = [0, 4, 8, 12].map(at => line(`M${x + 3 + at},${y + 60}v6`, PRINT[1], 1.8)).join('')
  const belt =
    shape('M-32,-12 Q2,-4 34,-12 L35,0 Q2,9 -34,0Z', CAMEL_DARK) +
    line('M-33,-1 Q2,8 35,-1', dark, 1.6) +
    box(8, -9, 14, 13, '#5A3A1C') +
    shape('M10,2 C8,18 4,26 2,34 L12,36 C14,24 15,14 15,2Z', CAMEL_DARK)
  const skirts = solid(
    'M-31,-8 C-37,20 -42,56 -44,84 Q0,92 42,84 C41,56 40,20 33,-8Z',
    cloth,
    dark,
    [-46, -8, 92, 98],
    0.6,
    fold('M-14,30 C-17,50 -19,70 -19,90', dark, 2.2) + line('M9,-6 C11,30 12,60 10,90', dark, 2.4) + line('M22,18 l12,-4', dark, 2.4),
  )
  const lap = solid(
    `M-33,-8 C-42,8 -42,34 -24,38 L${body.thigh - 24},40 L${body.thigh - 14},50 Q${body.thigh},52 ${body.thigh + 12},44 C${body.thigh + 12},20 ${body.thigh + 8},-2 ${body.thigh - 14},-10 C56,-18 40,-14 33,-10Z`,
    cloth,
    dark,
    [-40, -14, body.thigh + 54, 68],
    0.6,
    line(`M6,0 C24,10 50,14 ${body.thigh - 8},10`, dark, 2.4),
  )
  return {
    torso: front + lapels + buttons + scarf + fringe,
    pelvis: skirts + belt,
    lap: lap + shape('M-32,-12 Q2,-4 34,-12 L35,0 Q2,9 -34,0Z', CAMEL_DARK),
    thigh: limb(body.thigh, body.thighWidths, '#4A3328', '#2A1A14'),
    shin: limb(body.shin, [24, 26, 21], '#5A2E20', '#33180F', { belly: 0.3, forward: -2 }),
    foot: shoe(body.foot, 30, '#5A2E20', '#33180F', '#2A1710', { heel: 2 }),
    upperArm: limb(body.upperArm, [34, 31, 27], cloth, dark, { over: fold(`M-10,${body.upperArm - 16} q9,6 19,0`, dark) }),
    foreArm:
      limb(body.foreArm - 3, [27, 28, 27], cloth, dark, { flat: true, over: fold('M-9,8 q9,4 18,-2', dark) }) +
      box(-14.5, body.foreArm - 15, 29, 12, CAMEL_DARK),
  }
}

/** Her print: rings, each in two of four colours. */
function print(left: number, top: number): Drawing {
  const next = scatter('print')
  const colour = () => PRINT[Math.floor(next() * PRINT.length) % PRINT.length] ?? PRINT[0]
  return Array.from({ length: 60 }, (_, index) => {
    const row = Math.floor(index / 6)
    const x = left + ((index % 6) * 50) / 6 + (row % 2) * 4.2
    return oval(x, top + row * 8, 4.2, 4.2, colour()) + oval(x, top + row * 8, 1.7, 1.7, colour())
  }).join('')
}

const INK_BLUE = ['#3E5368', '#22303F'] as const

/** Joanna as she comes back: a dark suit that was bought for a job, and a collar of her own print. */
const joannaSuit: Cut = (body, skin) => {
  const under = joannaCardigan(body, skin)
  const [x, y] = body.neck
  const tail = jacketTail(body, INK_BLUE)
  const blouse = bodice(body, skin, ['#F0E2C8', '#BCA888'])
  const bow = clip(
    `M${x - 13},${y - 2} L${x - 20},${y + 12} L${x + 2},${y + 10} L${x - 4},${y + 34} L${x + 14},${y + 32} L${x + 10},${y + 10} L${x + 22},${y + 10} L${x + 14},${y - 3} Q${x},${y + 10} ${x - 13},${y - 2}Z`,
    '#8E2F2A',
    print(x - 24, y - 8),
  )
  const skirt = under.pelvis.replaceAll(SLATE_SKIRT[0], INK_BLUE[0])
  return {
    ...under,
    ...sleeves(body, INK_BLUE, 2, '#F0E2C8'),
    torso: blouse + bow + jacketFront(body, INK_BLUE, ['#4E6478', '#34485A']),
    pelvis: clip('M-60,-6 H60 V120 H-60Z', '', skirt) + tail.standing,
    lap: clip('M-60,-12 H160 V90 H-60Z', '', (under.lap ?? '').replaceAll(SLATE_SKIRT[0], INK_BLUE[0])) + tail.seated,
    foot: shoe(body.foot, 28, '#33282A', '#1E1618', '#1E1618', { heel: 2 }),
  }
}

/** The leads' wardrobes, by the names of `wears`. */
export const leadWardrobes = {
  ted: tedWardrobe,
  billy: billyWardrobe,
  margaret: {
    knit: margaretKnit,
    coat: longCoat(margaretKnit, {
      cloth: ['#7A4A5E', '#472636'],
      lapel: ['#8E5C70', '#5E364A'],
      scarf: ['#E2A832', '#AD7418'],
      length: 0.84,
      belted: true,
    }),
  },
  joanna: { cardigan: joannaCardigan, coat: joannaCoat, suit: joannaSuit, suitCoat: joannaCoat },
}
