/** What the women of the supporting cast wear, and the children. */
import type { Body } from '../../../src/figures/bodies.ts'
import { box, clip, type Drawing, line, oval, scatter, shade, shape, solid } from '../../paint/kit.ts'
import type { Pair } from '../../paint/palette.ts'
import { fold, limb, shoe, torsoPath } from '../limbs.ts'
import { whiteCoat } from './men.ts'
import { bodice, type Cut, jacketFront, jacketTail, shortSleeves, skirt, sleeves, trousers } from './tailor.ts'
import { longCoat } from './outdoors.ts'

const NYLON: Pair = ['#C69A7C', '#8F6548']
const NYLON_DARK: Pair = ['#6A4632', '#3E2618']
const WHITE_STOCKING: Pair = ['#EFE9DA', '#C2B8A2']

const court = (body: Body, [colour, dark]: Pair) => shoe(body.foot, 28, colour, dark, '#2A1710', { heel: 2 })
const flat = (body: Body, [colour, dark]: Pair) => shoe(body.foot, 27, colour, dark, '#33221A')

/** A jacket and skirt: a copy chief, a lawyer. */
function costume(cloth: Pair, lapel: Pair, blouse: Pair, stockings: Pair, extra: Drawing): Cut {
  return (body, skin) => {
    const legs = skirt(body, cloth, 96, stockings)
    const tail = jacketTail(body, cloth)
    const [x, y] = body.neck
    const bow = shape(`M${x - 9},${y + 2} l-9,8 l14,8 l9,-6 l9,6 l9,-9 l-9,-8 q-11,10 -23,1z`, blouse[0])
    return {
      ...legs,
      ...sleeves(body, cloth, 2, blouse[0]),
      torso: bodice(body, skin, blouse) + jacketFront(body, cloth, lapel) + bow + extra,
      pelvis: legs.pelvis + tail.standing,
      lap: (legs.lap ?? '') + tail.seated,
      foot: court(body, ['#33201A', '#1A0F0A']),
    }
  }
}

/** A dress in one cloth, with something at the neck. */
function dress(
  cloth: Pair,
  stockings: Pair,
  length: number,
  trim: (body: Body) => Drawing,
  over: Drawing = '',
  arms: 'long' | 'short' = 'long',
  shoes: Pair = ['#5A4030', '#33221A'],
): Cut {
  return (body, skin) => ({
    ...skirt(body, cloth, length, stockings, over),
    ...(arms === 'long' ? sleeves(body, cloth, 1) : shortSleeves(body, skin, cloth, cloth[0])),
    torso: bodice(body, skin, cloth, over) + trim(body),
    foot: flat(body, shoes),
  })
}

const peterPan = (colour: string) => (body: Body) => {
  const [x, y] = body.neck
  return shape(
    `M${x - 13},${y - 7} L${x - 22},${y + 8} Q${x - 8},${y + 18} ${x + 4},${y + 8} Q${x + 14},${y + 18} ${x + 24},${y + 7} L${x + 14},${y - 7} Q${x},${y + 8} ${x - 13},${y - 7}Z`,
    colour,
  )
}

function spots(seed: string, colour: string, count = 46, size = 3.2): Drawing {
  const next = scatter(seed)
  return Array.from({ length: count }, () => oval(-70 + next() * 190, -120 + next() * 230, size, size, colour)).join('')
}

function flowers(seed: string, petals: string, middle: string): Drawing {
  const next = scatter(seed)
  return Array.from({ length: 40 }, () => {
    const x = -70 + next() * 190
    const y = -120 + next() * 230
    const four = [
      [4, 0],
      [0, 4],
      [-4, 0],
      [0, -4],
    ] as const
    return four.map(([dx, dy]) => oval(x + dx, y + dy, 3.2, 3.2, petals)).join('') + oval(x, y, 2.2, 2.2, middle)
  }).join('')
}

/** A nurse's whites with a watch and a red cross of thread. */
const whites: Cut = dress(
  ['#F7F1E2', '#C9BFA8'],
  WHITE_STOCKING,
  92,
  body =>
    peterPan('#FFFDF4')(body) +
    line('M5,-88 V4', '#C9BFA8', 2) +
    box(18, -62, 16, 6, '#2F7A78', 2) +
    line('M24,-50 v10 m-4,-10 v7', '#C2402B', 2),
  '',
  'short',
  ['#FBF7EC', '#C9BFA8'],
)

/** A cotton overall over a dress, buttoned: the uniform of the whole block. */
function housecoat(cloth: Pair, petals: string, middle: string, edge: string): Cut {
  const print = flowers(cloth[0], petals, middle)
  return (body, skin) => {
    const legs = skirt(body, cloth, 92, NYLON, print)
    const [x, y] = body.neck
    const buttons = [-76, -52, -28].map(row => oval(x + 1, row, 3, 3, edge)).join('')
    return {
      ...legs,
      ...shortSleeves(body, skin, cloth, edge),
      torso: bodice(body, skin, cloth, print + line(`M${x},${y} V8`, cloth[1], 2)) + peterPan(edge)(body) + buttons,
      pelvis: legs.pelvis + box(-26, 24, 20, 20, cloth[0], 3) + line('M-26,25h20', edge, 3) + line('M2,-8 V90', cloth[1], 2),
      foot: shoe(body.foot, 26, '#B05A70', '#7A3448', '#7A3448'),
    }
  }
}

const PURPLE: Pair = ['#6A4A8A', '#3C2654']

/** Bea: a purple smock with a pencil in it, beads, trousers, canvas shoes. */
const smock: Cut = (body, skin) => {
  const legs = trousers(body, ['#3E3A40', '#201C22'], '#201C22', false)
  const wide = body.hipWidth + 4
  const hem = solid(
    `M${-wide + 2},-10 C${-wide - 4},10 ${-wide - 6},34 ${-wide - 5},46 Q0,54 ${wide + 5},46 C${wide + 6},30 ${wide + 2},8 ${wide - 2},-10Z`,
    ...PURPLE,
    [-wide - 6, -10, wide * 2 + 12, 62],
    0.6,
    box(-28, 10, 22, 22, '#7E5C9E', 3) + line('M-28,11h22', PURPLE[1], 2),
  )
  const beads = line('M-12,-96 Q4,-50 24,-96', '#E2A832', 5, 'stroke-dasharray="1 8"')
  return {
    ...legs,
    ...shortSleeves(body, skin, PURPLE, '#7E5C9E'),
    torso:
      bodice(body, skin, PURPLE) +
      peterPan('#7E5C9E')(body) +
      beads +
      line('M22,-60 l14,-5', '#F7EEDB', 5) +
      line('M36,-65 l4,-1', '#C2402B', 5),
    pelvis: legs.pelvis + hem,
    lap: legs.pelvis + hem,
    shin: limb(body.shin, [30, 30, 32], '#3E3A40', '#201C22', { flat: true }),
    foot: shoe(body.foot, 28, '#F4E6C6', '#C3A273', '#C2402B'),
  }
}

const LAVENDER: Pair = ['#B79AB0', '#7E607A']

/** Mrs. Teague: lavender, a brooch, a cardigan over the shoulders in spirit. */
const teagueDress = dress(LAVENDER, NYLON, 94, body => {
  const [x, y] = body.neck
  return (
    shape(
      `M${x - 11},${y - 6} C${x - 22},${y + 14} ${x - 14},${y + 30} ${x + 3},${y + 32} C${x + 20},${y + 30} ${x + 24},${y + 12} ${x + 13},${y - 6} Q${x},${y + 8} ${x - 11},${y - 6}Z`,
      '#F4E6C6',
    ) + oval(x + 3, y + 24, 5, 5, '#7A5A2C')
  )
})

/** Miss Calderón: teal with gold spots and a white collar. */
const calderonDress = dress(['#2F7A78', '#184E50'], ['#A9744C', '#70462A'], 88, peterPan('#F4E6C6'), spots('calderon', '#E2A832'), 'short')

const MOSS: Pair = ['#5E7C48', '#2C4220']

/** Mrs. Corrigan: a moss cardigan buttoned over a print. */
const corriganCardigan: Cut = (body, skin) => {
  const print = flowers('corrigan', '#F0D9A6', '#C2402B')
  const legs = skirt(body, ['#8E6A7A', '#5A3E4C'], 94, NYLON, print)
  const [x] = body.neck
  const tail = jacketTail(body, MOSS)
  const buttons = [-70, -50, -30, -10].map(row => oval(x + 3, row, 2.8, 2.8, '#F0D9A6')).join('')
  return {
    ...legs,
    ...sleeves(body, MOSS, 2),
    torso: bodice(body, skin, ['#8E6A7A', '#5A3E4C'], print) + jacketFront(body, MOSS, ['#6E8C56', '#4C6838'], '#F0D9A6') + buttons,
    pelvis: legs.pelvis + tail.standing,
    lap: (legs.lap ?? '') + tail.seated,
    foot: flat(body, ['#4A3426', '#2A1C14']),
  }
}

/** Robin: a school sweatshirt, flared jeans, platform sneakers. */
const sweatshirt: Cut = (body, skin) => {
  const cloth: Pair = ['#C4552B', '#86310F']
  const badge = shape('M-16,-60 h40 l-4,8 h-32z', '#F4E6C6') + line('M-10,-44 h28', '#F4E6C6', 4)
  const [x, y] = body.neck
  return {
    ...trousers(body, ['#5B7C9A', '#2E4560'], '#5B7C9A', false),
    ...sleeves(body, cloth, 3),
    torso: bodice(body, skin, cloth) + line(`M${x - 12},${y - 1} Q${x},${y + 14} ${x + 13},${y - 2}`, '#F4E6C6', 4.5) + badge,
    foot: shoe(body.foot, 30, '#F4E6C6', '#C3A273', '#C2402B', { lace: line('M6,1 l8,3 M9,-3 l8,3', '#2F7A78', 2) }),
  }
}

/** Nell: a pinafore over a mustard jumper, red tights, and her orders. */
const jumper: Cut = (body, skin) => {
  const wool: Pair = ['#E2A832', '#AD7418']
  const cloth: Pair = ['#4E6B3A', '#2C4220']
  const legs = skirt(body, cloth, 50, ['#A63F2C', '#641C12'])
  const bib = clip(torsoPath(body), '', shape('M-15,-52 H22 L32,8 H-30Z', cloth[0]) + shade('right', 4, -52, 30, 62, cloth[1], 0.6))
  const straps = line('M-12,-52 L-13,-72 M19,-52 L19,-72', cloth[0], 7) + oval(-12, -50, 3, 3, '#E8C49A') + oval(19, -50, 3, 3, '#E8C49A')
  return {
    ...legs,
    ...sleeves(body, wool, 1),
    torso: bodice(body, skin, wool) + line('M-9,-74 Q3,-62 15,-75', '#F0C860', 5) + bib + straps,
    foot: shoe(body.foot, 24, '#33201A', '#1A0F0A', '#1A0F0A', { lace: line('M2,0 q8,4 12,1', '#8A5A3A', 2.4) }),
  }
}

/** Toby: yellow dungarees with one strap down, over stripes. */
const dungarees: Cut = (body, skin) => {
  const wool: Pair = ['#C2402B', '#7E2013']
  const cloth: Pair = ['#5B7C9A', '#2E4560']
  const stripes = [0, 1, 2, 3, 4].map(row => shape(`M-60,${-66 + row * 15} q60,5 120,0 v6 q-60,5 -120,0z`, '#F4E6C6')).join('')
  const bib = clip(
    'M-17,4 L-15,-46 H22 L24,4Z',
    cloth[0],
    shade('right', 2, -46, 24, 52, cloth[1], 0.6) + box(-6, -38, 20, 16, '#6E90AE', 2),
  )
  return {
    ...trousers(body, cloth, cloth[0], false),
    ...shortSleeves(body, skin, wool, '#F4E6C6'),
    torso:
      bodice(body, skin, wool, stripes) +
      line('M-12,-46 L-14,-70', cloth[0], 7) +
      bib +
      oval(-12, -43, 3.4, 3.4, '#D9A93C') +
      oval(19, -43, 3.4, 3.4, '#D9A93C') +
      fold('M19,-43 C30,-38 30,-20 26,-6', cloth[0], 6),
    foot: shoe(body.foot, 24, '#F4E6C6', '#C3A273', '#AD7418', { lace: line('M6,1 l8,3 M9,-3 l8,3', '#C2402B', 2) }),
  }
}

/** Marcus: a mustard jersey with the letter of the line his father drives. */
const jersey: Cut = (body, skin) => {
  const wool: Pair = ['#E2A832', '#AD7418']
  const badge = oval(4, -38, 14, 14, '#33425A') + shape('M4,-47 L10,-29 H6.4 L5.2,-33 H2.8 L1.6,-29 H-2Z', '#F4E6C6')
  return {
    ...trousers(body, ['#6E5138', '#3E2A1A'], '#6E5138', false),
    ...sleeves(body, wool, 2),
    torso: bodice(body, skin, wool) + line('M-10,-72 Q3,-59 15,-73', '#4E6B3A', 5) + badge,
    foot: shoe(body.foot, 26, '#2F7A78', '#184E50', '#F4E6C6', { lace: line('M6,1 l8,3 M9,-3 l8,3', '#F4E6C6', 2) }),
  }
}

/** The women's and children's wardrobes, by id and by the names of `wears`. */
export const womenWardrobes = {
  nell: { jumper, coat: longCoat(jumper, { cloth: ['#A8443A', '#6A201A'], lapel: ['#BC584C', '#8A342A'], scarf: ['#F4E6C6', '#CDB182'] }) },
  toby: {
    dungarees,
    coat: longCoat(dungarees, { cloth: ['#3F6478', '#243E4E'], lapel: ['#52788C', '#345466'], scarf: ['#E2A832', '#AD7418'] }),
  },
  marcus: {
    jersey,
    coat: longCoat(jersey, { cloth: ['#4E6B3A', '#2C4220'], lapel: ['#62804C', '#3E5A2E'], scarf: ['#D4652C', '#963A16'] }),
  },
  roz: {
    suit: costume(
      ['#8E2F2A', '#54140F'],
      ['#A23A32', '#76221C'],
      ['#F4E6C6', '#CDB182'],
      NYLON,
      line('M-8,-92 Q6,-72 20,-92', '#F7F1E2', 3.6, 'stroke-dasharray="1 6"'),
    ),
  },
  teague: { dress: teagueDress },
  calderon: {
    dress: calderonDress,
    coat: longCoat(calderonDress, { cloth: ['#B5562E', '#74300F'], lapel: ['#C96A3E', '#8E4420'], scarf: ['#2F7A78', '#184E50'] }),
  },
  gloria: {
    whites,
    coat: longCoat(whites, { cloth: ['#5B6F80', '#34424E'], lapel: ['#6E8292', '#46586A'], scarf: ['#C2402B', '#7E2013'] }),
  },
  sachs: { whiteCoat: whiteCoat(['#C9A86A', '#8A6A34'], ['#7A3A24', '#431B10']) },
  doyle: {
    suit: costume(['#4E6B3A', '#2C4220'], ['#5E7C48', '#40592E'], ['#E9DCC4', '#BCA888'], NYLON_DARK, oval(26, -66, 5, 4, '#C9A04A')),
  },
  bea: { smock },
  ostrow: { housecoat: housecoat(['#5A7C9A', '#34506A'], '#F4E6C6', '#E2A832', '#F4E6C6') },
  ma: { housecoat: housecoat(['#C98A9A', '#8E5464'], '#F7EEDB', '#7E8C3E', '#F7EEDB') },
  corrigan: { cardigan: corriganCardigan },
  robin: { sweatshirt },
  ames: { housecoat: housecoat(['#7E9A8A', '#4C6858'], '#F0D9A6', '#D4652C', '#E58FA0') },
}
