/** What a cut of clothes is, and the pieces that cuts share: trousers, skirts, sleeves, fronts. */
import type { Body } from '../../../src/figures/bodies.ts'
import { box, clip, type Drawing, line, oval, shade, shape, solid } from '../../paint/kit.ts'
import type { Pair, Skin } from '../../paint/palette.ts'
import { fold, limb, neck, shoe, torsoPath } from '../limbs.ts'

/** Every part of a dressed body. `lap` takes the place of `pelvis` when somebody sits in what would stand out stiffly. */
export type Clothes = {
  torso: Drawing
  pelvis: Drawing
  lap?: Drawing
  thigh: Drawing
  shin: Drawing
  foot: Drawing
  upperArm: Drawing
  foreArm: Drawing
}

/** A cut of clothes: dresses a body. */
export type Cut = (body: Body, skin: Skin) => Clothes

type Legs = Pick<Clothes, 'pelvis' | 'thigh' | 'shin'> & Pick<Clothes, 'lap'>
type Arms = Pick<Clothes, 'upperArm' | 'foreArm'>

/** Trousers with a crease and a belt. */
export function trousers(body: Body, [colour, dark]: Pair, belt = '#3A231A', buckle = true): Legs {
  const wide = body.hipWidth
  const seat = solid(
    `M${-wide},-9 C${-wide - 1},8 ${-wide},22 ${-wide + 3},30 L${wide - 3},30 C${wide + 1},20 ${wide + 2},6 ${wide},-9Z`,
    colour,
    dark,
    [-wide - 2, -10, wide * 2 + 6, 44],
    0.5,
    line('M8,4 C10,16 9,24 6,32', dark, 2),
  )
  const strap = shape(`M${-wide - 1},-11 Q0,-4 ${wide + 1},-11 L${wide + 1},-1 Q0,6 ${-wide - 1},-1Z`, belt)
  const metal = buckle ? box(6, -8, 12, 10, '#D9A93C', 2) + box(9, -5.5, 6, 5, belt, 1) : ''
  return {
    pelvis: seat + strap + metal,
    thigh: limb(body.thigh, body.thighWidths, colour, dark, { over: fold(`M4,10 C7,40 6,60 3,${body.thigh}`, dark, 1.6) }),
    shin: limb(body.shin, body.shinWidths, colour, dark, {
      belly: 0.35,
      flat: true,
      over: fold(`M3,4 C5,30 5,60 6,${body.shin}`, dark, 1.6) + fold(`M-14,${body.shin - 12} q12,6 26,2`, dark),
    }),
  }
}

/** A skirt to `length` below the hip, over stockings; its lap follows the thighs when she sits. */
export function skirt(body: Body, [colour, dark]: Pair, length: number, stockings: Pair, inner: Drawing = ''): Legs {
  const wide = body.hipWidth
  const hem = wide + 17
  const folds =
    fold(`M-14,20 C-18,50 -22,${length - 18} -22,${length + 6}`, dark, 2.4) +
    fold(`M14,16 C18,50 20,${length - 18} 20,${length + 6}`, dark, 2.4)
  return {
    pelvis: solid(
      `M${-wide + 2},-10 C${-wide - 7},20 ${-hem + 2},${length * 0.6} ${-hem},${length} Q0,${length + 10} ${hem - 2},${length} C${hem - 5},${length * 0.6} ${wide + 9},20 ${wide},-10Z`,
      colour,
      dark,
      [-hem - 2, -10, hem * 2 + 4, length + 16],
      0.6,
      inner + folds,
    ),
    lap: solid(
      `M${-wide},-10 C${-wide - 8},10 ${-wide - 6},34 -20,36 L${body.thigh - 16},38 L${body.thigh - 10},${length * 0.52} Q${body.thigh + 8},${length * 0.56} ${body.thigh + 22},${length * 0.5} C${body.thigh + 24},20 ${body.thigh + 22},-2 ${body.thigh},-12 C60,-20 30,-18 ${wide},-12Z`,
      colour,
      dark,
      [-wide - 8, -18, body.thigh + wide + 34, length * 0.56 + 20],
      0.6,
      inner + fold(`M-10,8 C20,14 50,14 ${body.thigh - 6},8`, dark, 2.4),
    ),
    thigh: limb(body.thigh, body.thighWidths, ...stockings),
    shin: limb(body.shin, body.shinWidths, ...stockings, { belly: 0.3, forward: -2 }),
  }
}

/** Long sleeves, wider than the arm by `ease`, with a cuff in another colour when given. */
export function sleeves(body: Body, [colour, dark]: Pair, ease = 2, cuff?: string): Arms {
  const [joint, belly, end] = body.upperArmWidths
  const upperArm = limb(body.upperArm, [joint + ease, belly + ease, end + ease], colour, dark, {
    over: fold(`M-12,${body.upperArm - 16} q10,6 22,0`, dark),
  })
  const low = body.foreArmWidths[0] + ease
  const fore = limb(body.foreArm - 5, [low, low - 2, low - 5], colour, dark, { flat: true, over: fold('M-10,9 q10,4 20,-2', dark) })
  const width = low - 7
  return { upperArm, foreArm: (cuff ? box(-width / 2, body.foreArm - 8, width, 8, cuff, 1) : '') + fore }
}

/** Short or rolled sleeves: cloth above, the bare tapering fore-arm below. */
export function shortSleeves(body: Body, skin: Skin, [colour, dark]: Pair, cuff: string): Arms {
  const [joint, , end] = body.foreArmWidths
  const bare = limb(body.foreArm, [joint - 6, body.foreArmWidths[1], end], skin.skin, skin.shade, { belly: 0.36 })
  const half = joint / 2
  const roll = clip(
    `M${-half},0 A${half},${half} 0 0 1 ${half},0 L${half},12 L${-half},12Z`,
    colour,
    shade('right', 0, -half, 16, 28, dark, 0.5),
  )
  const edge = clip(
    `M${-half - 1.5},4 Q0,10 ${half + 1.5},3 L${half + 0.5},17 Q0,23 ${-half},18Z`,
    cuff,
    shade('right', 0, 2, half + 4, 20, dark, 0.6),
  )
  return {
    upperArm: limb(body.upperArm, body.upperArmWidths, colour, dark, {
      forward: -1,
      over: fold(`M-12,${body.upperArm - 18} q10,6 22,0`, dark),
    }),
    foreArm: bare + roll + edge,
  }
}

/** A plain torso with its two shades and two creases; `over` is drawn inside its outline. */
export function bodice(body: Body, skin: Skin, [colour, dark]: Pair, over: Drawing = '', bareNeck = true): Drawing {
  const wide = body.shoulderWidth
  const creases =
    fold(`M${-wide + 9},-62 C${-wide + 17},-48 ${-wide + 15},-26 ${-wide + 9},0`, dark, 2.4) + fold(`M18,-58 q14,-2 ${wide - 20},-10`, dark)
  const shades =
    shade('right', 4, -body.torso - 4, wide + 14, body.torso + 14, dark, 0.6) + shade('down', -wide - 12, -34, wide * 2 + 24, 42, dark, 0.5)
  return (bareNeck ? neck(body, skin) : '') + clip(torsoPath(body), colour, shades + creases + over)
}

/** A striped or plain tie. */
export function tie(body: Body, [colour, dark]: Pair, stripe = ''): Drawing {
  const [x, y] = body.neck
  const stripes = stripe ? [0, 1, 2, 3, 4, 5].map(row => line(`M-10,${-86 + row * 15}L40,${-100 + row * 15}`, stripe, 3.4)).join('') : ''
  return clip(
    `M${x + 1},${y + 8} L${x + 11},${y + 8} L${x + 10},${y + 17} L${x + 17},-30 L${x + 7},-19 L${x - 3},-31 L${x + 3},${y + 17}Z`,
    colour,
    stripes + shade('right', x + 3, -110, 18, 100, dark, 0.6),
  )
}

/** The two open fronts of a jacket, drawn over a shirt, with lapels and a button. */
export function jacketFront(body: Body, [colour, dark]: Pair, lapel: Pair, button = '#3A231A'): Drawing {
  const [x, y] = body.neck
  const fronts =
    shape(`M-70,24 V-130 H${x - 12} C${x - 14},-90 ${x - 2},-60 ${x + 4},-46 L${x - 2},24Z`, colour) +
    shape(`M70,24 V-130 H${x + 16} C${x + 20},-90 ${x + 16},-60 ${x + 10},-46 L${x + 14},24Z`, colour) +
    shade('right', 2, -124, 62, 144, dark, 0.6) +
    shade('left', -60, -124, 36, 144, dark, 0.4)
  const near = shape(
    `M${x - 13},${y - 8} L${x - 26},${y + 22} L${x - 16},${y + 26} L${x + 3},-44 C${x - 6},-70 ${x - 9},-90 ${x - 9},${y}Z`,
    lapel[0],
  )
  const far = shape(
    `M${x + 15},${y - 8} L${x + 26},${y + 20} L${x + 18},${y + 25} L${x + 10},-44 C${x + 15},-70 ${x + 16},-90 ${x + 12},${y}Z`,
    lapel[1],
  )
  return clip(torsoPath(body, { waist: 4, hip: 4, drop: 5 }), '', fronts) + near + far + oval(x + 6, -36, 2.2, 2.2, button)
}

/** The tail of a jacket below the hip line, and what is left of it when he sits on it. */
export function jacketTail(body: Body, [colour, dark]: Pair): { standing: Drawing; seated: Drawing } {
  const wide = body.hipWidth + 5
  const box4 = [-wide - 3, -12, wide * 2 + 6, 52] as const
  const back = `M${-wide},-12 C${-wide - 2},10 ${-wide - 1},26 ${-wide + 1},38 L-2,36 L8,-12Z`
  return {
    standing: solid(`${back} M14,-12 L22,34 L${wide - 1},36 C${wide + 2},20 ${wide + 1},4 ${wide},-12Z`, colour, dark, box4, 0.6),
    seated: solid(
      `M${-wide},-12 C${-wide - 2},4 ${-wide},20 ${-wide + 6},26 L-10,24 C0,12 6,2 8,-12Z M14,-12 C20,-4 28,2 ${wide - 2},4 L${wide},-12Z`,
      colour,
      dark,
      [-wide - 3, -12, wide * 2 + 6, 40],
      0.6,
    ),
  }
}

/** Leather on a man's foot. */
export function leather(body: Body, colour = '#4A2A1C', dark = '#2A1710', length = 36): Drawing {
  return shoe(body.foot, length, colour, dark, '#2A1710')
}

/** A suit with shirt, tie and tail; the plainest man on the floor is six colours. */
export function suit(
  colours: { cloth: Pair; lapel: Pair; shirt: Pair; tie: Pair; stripe?: string; trousers?: Pair; shoes?: Pair },
  collarCut: (body: Body) => Drawing,
): Cut {
  return (body, skin) => {
    const legs = trousers(body, colours.trousers ?? colours.cloth)
    const tail = jacketTail(body, colours.cloth)
    const front = tie(body, colours.tie, colours.stripe) + collarCut(body) + jacketFront(body, colours.cloth, colours.lapel)
    return {
      ...legs,
      ...sleeves(body, colours.cloth, 3, colours.shirt[0]),
      torso: bodice(body, skin, colours.shirt) + front,
      pelvis: legs.pelvis + tail.standing,
      lap: legs.pelvis + tail.seated,
      foot: leather(body, ...(colours.shoes ?? (['#4A2A1C', '#2A1710'] as const))),
    }
  }
}
