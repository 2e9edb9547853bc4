/** What Ted wears: to the desk, before a client or a court, on a warm Saturday, in bed. */
import { clip, type Drawing, line, oval, shade, shape } from '../../paint/kit.ts'
import { collar, fold, limb, neck, shoe, torsoPath } from '../limbs.ts'
import { longCoat } from './outdoors.ts'
import { bodice, type Cut, jacketFront, jacketTail, leather, shortSleeves, sleeves, tie, trousers } from './tailor.ts'

const SHIRT = ['#F2E3C4', '#C3A273'] as const
const BROWN = ['#70503A', '#3E281C'] as const

/** Ted at home and at his desk: sleeves rolled to just under the elbow, an orange tie. */
const tedShirt: Cut = (body, skin) => {
  const [colour, dark] = SHIRT
  const [x, y] = body.neck
  const shirt = clip(
    torsoPath(body),
    colour,
    shade('right', 4, -120, 50, 128, dark, 0.6) +
      shade('down', -50, -34, 100, 42, dark, 0.5) +
      fold('M-38,-70 C-30,-52 -30,-34 -36,-12', dark, 2.6) +
      fold('M-34,-14 q10,4 16,2 M34,-16 q-8,6 -14,4', dark) +
      fold('M18,-60 q14,-2 24,-10', dark) +
      line(`M${x + 7},${y + 14} C${x + 13},-70 ${x + 12},-30 ${x + 8},4`, dark, 1.8) +
      shape('M12,-80h17v17q-8,5 -17,0z', '#EAD7B0') +
      line('M12,-80h17', dark, 1.8),
  )
  const [, belly, wrist] = body.foreArmWidths
  const bare = limb(body.foreArm, [23, belly, wrist], skin.skin, skin.shade, {
    belly: 0.36,
    over: line('M-6,30 q1,4 0,7 M0,36 q1,4 0,7 M5,30 q1,3 0,6', skin.shade, 1.4, 'opacity=".6"'),
  })
  // The roll is part of the fore-arm: an elbow bent either way stays covered.
  const roll =
    clip('M-14.5,0 A14.5,14.5 0 0 1 14.5,0 L14,12 L-14,12Z', colour, shade('right', 0, -14, 16, 28, dark, 0.5)) +
    clip(
      'M-16,5 Q0,11 16,4 L15,19 Q0,25 -14.5,20Z',
      '#FAF0D8',
      shade('right', 0, 4, 18, 20, dark, 0.6) + fold('M-15,12 Q0,18 16,11', dark, 1.8),
    )
  return {
    ...trousers(body, BROWN),
    torso: neck(body, skin) + shirt + tie(body, ['#C4552B', '#7E2F18'], '#E8B04A') + collar(body, '#FBF1DA', '#E4D0A6'),
    foot: leather(body),
    upperArm: limb(body.upperArm, body.upperArmWidths, colour, dark, {
      forward: -1,
      over: fold(`M-12,${body.upperArm - 18} q10,6 22,0 M-13,${body.upperArm - 6} q12,3 20,-6`, dark),
    }),
    foreArm: bare + roll,
  }
}

const TWEED = ['#8A6A48', '#4E3726'] as const

/** Ted on his way to be judged, by a client or a court. */
const tedJacket: Cut = (body, skin) => {
  const under = tedShirt(body, skin)
  const tail = jacketTail(body, TWEED)
  return {
    ...under,
    ...sleeves(body, TWEED, 3, '#FBF1DA'),
    torso: under.torso + jacketFront(body, TWEED, ['#9C7B56', '#7A5C3E']),
    pelvis: under.pelvis + tail.standing,
    lap: under.pelvis + tail.seated,
  }
}

const RUST_KNIT = ['#B5562E', '#74300F'] as const
const CORDUROY = ['#8A7448', '#574626'] as const

/** Ted on a Saturday in the warm months: a knitted shirt, open at the neck, no tie. */
const tedPolo: Cut = (body, skin) => {
  const [x, y] = body.neck
  const throat = shape(`M${x - 10},${y - 4} L${x + 5},${y + 26} L${x + 14},${y - 5}Z`, skin.skin)
  const placket = line(`M${x + 5},${y + 24} L${x + 6},-64`, RUST_KNIT[1], 2.4) + oval(x + 6, y + 34, 2, 2, '#F4E6C6')
  return {
    ...trousers(body, CORDUROY),
    ...shortSleeves(body, skin, RUST_KNIT, '#C96A3E'),
    torso: bodice(body, skin, RUST_KNIT, placket) + throat + collar(body, '#C96A3E', '#A84C26'),
    foot: leather(body, '#8A5A34', '#54321A'),
  }
}

const FLANNEL = ['#8FA3B4', '#52677A'] as const
const PIPING = '#E9DDC4'

/** Blue flannel with a white stripe; one button is not the others' brother. */
const tedPyjamas: Cut = (body, skin) => {
  const [cloth, dark] = FLANNEL
  const [x, y] = body.neck
  const stripes = (from: number, to: number): Drawing =>
    [-52, -39, -26, -13, 0, 13, 26, 39, 52].map(at => line(`M${at},${from}V${to}`, PIPING, 2.2, 'opacity=".65"')).join('')
  const throat = shape(`M${x - 11},${y - 4} L${x + 4},${y + 30} L${x + 14},${y - 5}Z`, skin.skin)
  const front =
    line(`M${x + 4},${y + 28} L${x + 3},4`, dark, 2) +
    [-62, -40, -18].map(row => oval(x + 9, row, 2.6, 2.6, row === -40 ? '#5A3A1C' : PIPING)).join('')
  const lapels =
    shape(`M${x - 13},${y - 8} L${x - 25},${y + 8} L${x - 8},${y + 26} L${x + 4},${y + 32}Z`, '#A4B6C4') +
    shape(`M${x + 14},${y - 8} L${x + 24},${y + 7} L${x + 14},${y + 24} L${x + 4},${y + 32}Z`, '#7C92A4')
  const legs = trousers(body, FLANNEL, cloth, false)
  const wide = body.hipWidth + 4
  const hem = clip(
    `M${-wide},-14 C${-wide - 2},4 ${-wide - 1},14 ${-wide + 1},22 Q0,30 ${wide - 1},20 C${wide + 2},10 ${wide + 1},-2 ${wide},-14Z`,
    cloth,
    stripes(-16, 34) + shade('right', 0, -14, wide + 6, 44, dark, 0.6),
  )
  return {
    ...legs,
    ...sleeves(body, FLANNEL, 2, PIPING),
    torso: bodice(body, skin, FLANNEL, stripes(-130, 10) + front) + throat + lapels,
    pelvis: legs.pelvis + hem,
    foot: shoe(body.foot, 34, skin.skin, skin.shade, skin.shade),
  }
}

/** Ted's wardrobe. */
export const tedWardrobe = {
  shirt: tedShirt,
  jacket: tedJacket,
  overcoat: longCoat(tedShirt, {
    cloth: ['#4A4E5A', '#2A2C36'],
    lapel: ['#5C606C', '#3A3D48'],
    scarf: ['#B5562E', '#74300F'],
    length: 0.92,
  }),
  polo: tedPolo,
  pyjamas: tedPyjamas,
}
