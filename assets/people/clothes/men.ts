/** What the men of the supporting cast wear: suits by colour, and the working clothes that tell a trade at sixty pixels. */
import type { Body } from '../../../src/figures/bodies.ts'
import { box, clip, type Drawing, line, oval, shade, shape, solid } from '../../paint/kit.ts'
import type { Pair } from '../../paint/palette.ts'
import { collar, limb, shoe, torsoPath } from '../limbs.ts'
import { bodice, type Cut, jacketFront, jacketTail, leather, shortSleeves, sleeves, suit, tie, trousers } from './tailor.ts'

const cream = (body: Body) => collar(body, '#FBF1DA', '#E4D0A6')
const SHIRT: Pair = ['#F4E6C6', '#CDB182']

const pruettSuit = suit(
  { cloth: ['#5A6A78', '#34424E'], lapel: ['#6A7C8A', '#4E5F6C'], shirt: SHIRT, tie: ['#8E2F2A', '#521612'], stripe: '#C9A04A' },
  cream,
)
const craigSuit = suit(
  {
    cloth: ['#C9A86A', '#8A6A34'],
    lapel: ['#D8BA7E', '#B08E50'],
    shirt: ['#9CB8C4', '#6A8694'],
    tie: ['#34424E', '#1E2830'],
    trousers: ['#B89658', '#7E5E2C'],
  },
  body => collar(body, '#B8D0D8', '#8FA9B4'),
)
const brandtSuit = suit(
  {
    cloth: ['#8A7A60', '#54462F'],
    lapel: ['#9C8C70', '#75664C'],
    shirt: SHIRT,
    tie: ['#4E6B3A', '#2C4220'],
    shoes: ['#6A4A2A', '#3A2614'],
  },
  cream,
)
const strandSuit = suit(
  {
    cloth: ['#2E3440', '#181C26'],
    lapel: ['#3A4250', '#222834'],
    shirt: ['#FBF7EC', '#D2CCBA'],
    tie: ['#6A7A9A', '#3E4A66'],
    shoes: ['#201A18', '#0F0B0A'],
  },
  body => collar(body, '#FFFDF6', '#E4E0D2') + shape('M22,-66 l14,-5 2,8 -15,5z', '#FBF7EC'),
)
const corduroySuit = suit(
  {
    cloth: ['#7E6A3E', '#4A3C1E'],
    lapel: ['#907A4A', '#685632'],
    shirt: ['#D9C9A0', '#A8946A'],
    tie: ['#7A3A24', '#431B10'],
    trousers: ['#5B6F80', '#34424E'],
    shoes: ['#7A5230', '#432B16'],
  },
  body => collar(body, '#E6D8B4', '#C4B284'),
)

/** What a doorman has for weddings and for court. */
const desmondSuit = suit(
  {
    cloth: ['#4A5468', '#262E3E'],
    lapel: ['#586278', '#363F52'],
    shirt: SHIRT,
    tie: ['#C9962E', '#8A6014'],
    shoes: ['#201A18', '#0F0B0A'],
  },
  cream,
)
/** One suit, three funerals. */
const artieSuit = suit(
  {
    cloth: ['#5E4A3A', '#33261C'],
    lapel: ['#6E5846', '#46362A'],
    shirt: SHIRT,
    tie: ['#2A2422', '#141010'],
    shoes: ['#33241C', '#1A110C'],
  },
  cream,
)

/** A motorman's uniform with a badge. */
const uniform = suit(
  {
    cloth: ['#33425A', '#1C2638'],
    lapel: ['#3E4E68', '#28344A'],
    shirt: ['#9CB0C4', '#6E8298'],
    tie: ['#1C2638', '#0E1420'],
    shoes: ['#201A18', '#0F0B0A'],
  },
  body => collar(body, '#B0C2D2', '#8A9EB2') + box(22, -66, 14, 9, '#D9A93C', 2),
)

const ROLLNECK: Pair = ['#3A3A3E', '#1E1E22']

/** Eddie: black rollneck, pencil in the neck, trousers with ink on them. */
const rollneck: Cut = (body, skin) => {
  const [x, y] = body.neck
  const neckband = clip(
    `M${x - 12},${y - 16} Q${x},${y - 10} ${x + 12},${y - 17} L${x + 16},${y + 8} Q${x},${y + 17} ${x - 17},${y + 8}Z`,
    '#46464C',
    line(`M${x - 18},${y - 2} Q${x},${y + 8} ${x + 18},${y - 2}`, ROLLNECK[1], 2),
  )
  const pencil = line('M24,-72 L30,-96', '#E2A832', 4) + shape('M28,-96 l5,1 l-1,-7z', '#33201A')
  return {
    ...trousers(body, ['#6E6450', '#40382A']),
    ...sleeves(body, ROLLNECK, 1),
    torso: bodice(body, skin, ROLLNECK, '', false) + neckband + pencil,
    foot: leather(body, '#33241C', '#1A110C', 34),
  }
}

const LINEN: Pair = ['#F4F1E8', '#C2BCAC']

/** A doctor's coat to the knee, over a shirt and tie; it fits a woman too. */
export function whiteCoat(shirt: Pair, neckwear: Pair): Cut {
  return (body, skin) => {
    const legs = trousers(body, ['#4E5660', '#2A3038'])
    const wide = body.hipWidth + 6
    const stethoscope =
      line('M-8,-92 C-16,-60 -4,-48 2,-44 M20,-92 C28,-62 14,-50 8,-44 M5,-44 V-26', '#33383E', 3) + oval(5, -23, 5, 5, '#A9B0B4')
    const skirts = (low: number) =>
      solid(
        `M${-wide},-10 C${-wide - 2},20 ${-wide - 3},${low * 0.7} ${-wide - 2},${low} L2,${low + 4} L8,-10Z M12,-10 L12,${low + 4} L${wide + 2},${low} C${wide + 3},${low * 0.6} ${wide + 2},16 ${wide},-10Z`,
        ...LINEN,
        [-wide - 4, -10, wide * 2 + 8, low + 16],
        0.6,
      ) + line(`M${-wide + 10},22 h16 M22,22 h14`, LINEN[1], 2.4)
    return {
      ...legs,
      ...sleeves(body, LINEN, 4),
      torso:
        bodice(body, skin, shirt) +
        tie(body, neckwear) +
        collar(body, shirt[0], shirt[1]) +
        jacketFront(body, LINEN, ['#FFFDF6', '#DDD8CA'], '#8A8474') +
        stethoscope,
      pelvis: legs.pelvis + skirts(78),
      lap: legs.pelvis + skirts(24),
      foot: leather(body),
    }
  }
}

const BLACK: Pair = ['#2A2220', '#0F0B0A']

/** The judge, on the rare occasions when he stands. */
const robe: Cut = (body, skin) => {
  const wide = body.hipWidth
  const gown = solid(
    `M${-wide - 2},-10 C${-wide - 10},40 -64,110 -66,150 Q0,162 68,150 C64,110 ${wide + 12},40 ${wide + 2},-10Z`,
    ...BLACK,
    [-68, -10, 136, 172],
    0.7,
    line('M-20,20 C-26,70 -30,120 -30,156 M22,20 C26,70 30,120 30,156', '#463A34', 3),
  )
  const front = line('M-16,-104 C-24,-60 -22,-20 -20,4 M26,-104 C30,-60 28,-20 26,4', '#463A34', 3.4)
  return {
    ...trousers(body, BLACK),
    ...sleeves(body, BLACK, 12),
    torso:
      bodice(body, skin, BLACK, front) +
      shape('M-10,-116 L6,-92 L22,-116 L18,-76 L6,-70 L-6,-76Z', '#FBF7EC') +
      tie(body, ['#3A231A', '#1A0F0A']),
    pelvis: gown,
    foot: leather(body, '#201A18', '#0F0B0A'),
  }
}

const MAROON: Pair = ['#7E2A24', '#4A1410']

/** A doorman's livery: maroon, gold frogs, epaulettes. */
const livery: Cut = (body, skin) => {
  const legs = trousers(body, ['#3A2A2C', '#1C1214'], '#2A1710', false)
  const tail = jacketTail(body, MAROON)
  const wide = body.shoulderWidth
  const buttons = [-78, -56, -34]
    .map(row => oval(-6, row, 3.4, 3.4, '#E2A832') + oval(18, row, 3.4, 3.4, '#E2A832') + line(`M-2,${row} h16`, '#C98A1E', 1.6))
    .join('')
  const shoulders = shape(
    `M${-wide},-94 L-20,-112 L-16,-104 L${-wide + 2},-84Z M${wide},-92 L28,-112 L24,-104 L${wide - 2},-82Z`,
    '#E2A832',
  )
  return {
    ...legs,
    ...sleeves(body, MAROON, 4, '#E2A832'),
    torso:
      bodice(body, skin, MAROON, line('M6,-108 V8', MAROON[1], 2)) +
      shape('M-8,-118 L6,-104 L20,-118 L18,-102 L6,-96 L-6,-102Z', '#F4E6C6') +
      shape('M1,-104 h10 l-3,9 h-4z', '#1E1410') +
      shoulders +
      buttons,
    pelvis: legs.pelvis + tail.standing + line('M-38,36 h34 M22,34 h16', '#E2A832', 2.4),
    lap: legs.pelvis + tail.seated,
    foot: leather(body, '#201A18', '#0F0B0A'),
  }
}

const DRILL: Pair = ['#6A7C8A', '#3E4E5A']

/** A superintendent: overalls, a flashlight in the chest pocket. */
const overalls: Cut = (body, skin) => {
  const cloth: Pair = ['#B8543A', '#7A2C1A']
  const bib = clip(
    'M-26,6 L-22,-70 H32 L36,6Z',
    DRILL[0],
    shade('right', 4, -70, 34, 80, DRILL[1], 0.6) + box(-8, -58, 26, 22, '#7E909E', 2) + line('M-8,-50h26', DRILL[1], 1.8),
  )
  const straps = line('M-20,-68 L-24,-112 M30,-68 L34,-112', DRILL[0], 8) + oval(-20, -68, 4, 4, '#D9A93C') + oval(30, -68, 4, 4, '#D9A93C')
  const torch = box(0, -72, 9, 20, '#33201A', 2) + box(-2, -76, 13, 8, '#D9A93C', 2)
  return {
    ...trousers(body, DRILL, DRILL[1], false),
    ...shortSleeves(body, skin, cloth, '#C96A4C'),
    torso: bodice(body, skin, cloth) + collar(body, '#C96A4C', '#9A3E26') + straps + bib + torch,
    foot: shoe(body.foot, 38, '#7A5230', '#432B16', '#2A1710'),
  }
}

/** A shopkeeper: an apron over a shirt, sleeves rolled. */
function apron(shirt: Pair, cloth: Pair, mark: Drawing): Cut {
  return (body, skin) => {
    const legs = trousers(body, ['#5A4A3E', '#33261E'], '#33201A', false)
    const wide = body.hipWidth
    const bib =
      clip(torsoPath(body), '', shape('M-18,-72 L30,-72 L40,10 L-34,10Z', cloth[0]) + shade('right', 6, -72, 40, 84, cloth[1], 0.6)) +
      line('M-16,-72 L-14,-108 M28,-72 L26,-108', cloth[0], 5)
    const skirt = solid(
      `M${-wide + 2},-8 C${-wide - 2},20 ${-wide - 2},60 ${-wide},86 Q4,94 ${wide + 2},84 C${wide + 3},50 ${wide + 2},20 ${wide - 1},-8Z`,
      ...cloth,
      [-wide - 2, -8, wide * 2 + 6, 100],
      0.6,
      line(`M${-wide},-2 Q0,6 ${wide},-2`, cloth[1], 3) + box(-18, 20, 34, 22, cloth[0], 2) + line('M-18,20h34', cloth[1], 2),
    )
    return {
      ...legs,
      ...shortSleeves(body, skin, shirt, shirt[0]),
      torso: bodice(body, skin, shirt) + collar(body, shirt[0], shirt[1]) + bib + mark,
      pelvis: legs.pelvis + skirt,
      lap: legs.pelvis,
      foot: leather(body, '#33241C', '#1A110C'),
    }
  }
}

/** Artie: a red plaid shirt, work trousers. */
const plaid: Cut = (body, skin) => {
  const cloth: Pair = ['#A63F2C', '#641C12']
  const checks = (left: number, top: number, wide: number, high: number) =>
    [0, 1, 2, 3, 4, 5, 6]
      .map(
        at =>
          line(`M${left + at * 17},${top}v${high}`, '#33201A', 4, 'opacity=".35"') +
          line(`M${left + at * 17 + 6},${top}v${high}`, '#F0C860', 1.6, 'opacity=".7"'),
      )
      .join('') +
    [0, 1, 2, 3, 4, 5, 6, 7]
      .map(
        at =>
          line(`M${left},${top + at * 18}h${wide}`, '#33201A', 4, 'opacity=".35"') +
          line(`M${left},${top + at * 18 + 6}h${wide}`, '#F0C860', 1.6, 'opacity=".7"'),
      )
      .join('')
  const arms = sleeves(body, cloth, 2, '#B8543A')
  return {
    ...trousers(body, ['#6E6450', '#40382A']),
    ...arms,
    upperArm: limb(body.upperArm, body.upperArmWidths, ...cloth, { under: checks(-24, -20, 50, 90) }),
    torso: bodice(body, skin, cloth, checks(-60, -124, 130, 130)) + collar(body, '#B8543A', '#8A2E1E') + line('M8,-96 V2', cloth[1], 2),
    foot: shoe(body.foot, 38, '#8A5A2A', '#4A2E14', '#2A1710'),
  }
}

/** The men's wardrobes, by id and by the names of `wears`. */
export const menWardrobes = {
  pruett: { suit: pruettSuit },
  craig: { suit: craigSuit },
  eddie: { rollneck },
  brandt: { suit: brandtSuit },
  ray: { uniform },
  rao: { whiteCoat: whiteCoat(['#8FB0A0', '#5E8272'], ['#5E6A2A', '#3A421A']) },
  strand: { suit: strandSuit },
  carlisle: { robe },
  desmond: { livery, suit: desmondSuit },
  jankowski: { overalls },
  pak: {
    apron: apron(['#E2D8C0', '#B0A284'], ['#4E7A52', '#2C4E30'], line('M-6,-40 q12,-10 22,0 q-2,14 -11,16 q-9,-2 -11,-16z', '#E08A2E', 4)),
  },
  carmine: {
    apron: apron(
      ['#F4E6C6', '#CDB182'],
      ['#F7F1E2', '#CDBFA4'],
      oval(4, -36, 9, 8, '#C2402B', 'opacity=".7"') + oval(20, -14, 5, 4, '#C2402B', 'opacity=".6"'),
    ),
  },
  artie: { plaid, suit: artieSuit },
  charlie: { corduroy: corduroySuit },
}
