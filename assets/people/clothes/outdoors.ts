/** What is put on against the cold, over whatever is worn: a long coat with lapels, and a scarf. */
import { box, clip, type Drawing, line, oval, shade, shape, solid } from '../../paint/kit.ts'
import type { Pair } from '../../paint/palette.ts'
import { fold, neck, torsoPath } from '../limbs.ts'
import { type Cut, sleeves } from './tailor.ts'

/** How a coat is cut: its cloth, the two sides of its collar, its scarf, how far below the hip it ends (0–1 of the thigh), its buttons. */
type Coat = { cloth: Pair; lapel: Pair; scarf?: Pair; length?: number; button?: string; belted?: boolean }

/** A coat over `under`, whose legs and shoes are seen below it. */
export function longCoat(under: Cut, { cloth, lapel, scarf, length = 0.86, button = '#3A231A', belted = false }: Coat): Cut {
  return (body, skin) => {
    const [colour, dark] = cloth
    const [x, y] = body.neck
    const k = body.torso / 116
    const wide = body.hipWidth + 4
    const hem = wide + 12 * k
    const low = body.thigh * length
    const front = clip(
      torsoPath(body, { shoulder: 4, waist: 7, hip: 5, drop: 4 }),
      colour,
      shade('right', 2, -body.torso - 6, wide + 18, body.torso + 18, dark, 0.6) +
        fold(`M${-wide + 5},${-58 * k} C${-wide + 11},${-44 * k} ${-wide + 9},${-24 * k} ${-wide + 5},0`, dark, 2.4) +
        line(`M${x + 4},${y + 34 * k} C${x + 8},${-44 * k} ${x + 8},${-18 * k} ${x + 6},8`, dark, 2.2),
    )
    const lapels =
      shape(
        `M${x - 13 * k},${y - 4} L${x - 30 * k},${y + 12 * k} L${x - 22 * k},${y + 38 * k} L${x + 4},${y + 50 * k} C${x - 6},${y + 26 * k} ${x - 8},${y + 12} ${x - 8},${y}Z`,
        lapel[0],
      ) +
      shape(
        `M${x + 15 * k},${y - 4} L${x + 29 * k},${y + 12 * k} L${x + 23 * k},${y + 36 * k} L${x + 6},${y + 50 * k} C${x + 12},${y + 26 * k} ${x + 12},${y + 12} ${x + 10},${y}Z`,
        lapel[1],
      )
    const buttons = [-50 * k, -26 * k].map(row => oval(x + 13 * k, row, 3, 3, button) + oval(x - 3 * k, row, 3, 3, button)).join('')
    const skirts = solid(
      `M${-wide},-10 C${-wide - 4},${low * 0.25} ${-hem + 2},${low * 0.7} ${-hem},${low} Q0,${low + 8} ${hem - 2},${low} C${hem - 3},${low * 0.7} ${wide + 4},${low * 0.25} ${wide},-10Z`,
      colour,
      dark,
      [-hem - 2, -10, hem * 2 + 4, low + 16],
      0.6,
      fold(`M-14,${low * 0.35} C-17,${low * 0.6} -19,${low * 0.8} -19,${low + 4}`, dark, 2.2) +
        line(`M9,-6 C11,${low * 0.36} 12,${low * 0.7} 10,${low + 4}`, dark, 2.4) +
        line('M20,16 l13,-4', dark, 2.4),
    )
    const knee = body.thigh
    const lap = solid(
      `M${-wide - 2},-10 C${-wide - 10},8 ${-wide - 8},34 -20,38 L${knee - 26},38 L${knee - 16},46 Q${knee - 2},48 ${knee + 8},40 C${knee + 10},18 ${knee + 4},-4 ${knee - 16},-12 C${knee * 0.6},-20 30,-16 ${wide},-12Z`,
      colour,
      dark,
      [-wide - 10, -16, knee + wide + 22, 66],
      0.6,
      line(`M6,0 C24,10 ${knee * 0.6},14 ${knee - 12},8`, dark, 2.4),
    )
    const belt = belted
      ? shape(`M${-wide},-14 Q2,-6 ${wide},-14 L${wide + 1},-2 Q2,7 ${-wide - 1},-2Z`, lapel[1]) + box(6, -11, 13, 13, button, 2)
      : ''
    return {
      ...under(body, skin),
      ...sleeves(body, cloth, 5, lapel[1]),
      torso: neck(body, skin) + front + lapels + buttons + (scarf ? muffler(scarf, [x, y], k) : ''),
      pelvis: skirts + belt,
      lap: lap + belt,
    }
  }
}

/** A scarf, once round the neck, its end down the front. */
function muffler([colour, dark]: Pair, [x, y]: readonly [number, number], k: number): Drawing {
  const end = solid(
    `M${x - 2},${y + 6} L${x + 15 * k},${y + 8} L${x + 13 * k},${y + 52 * k} L${x - 3},${y + 50 * k}Z`,
    colour,
    dark,
    [x - 4, y + 4, 20 * k, 50 * k],
    0.6,
    [16, 28, 40].map(row => line(`M${x - 4},${y + row * k}h${20 * k}`, dark, 2.2, 'opacity=".6"')).join(''),
  )
  const fringe = [0, 5, 10].map(at => line(`M${x + at * k},${y + 51 * k}v${6 * k}`, dark, 1.8)).join('')
  const round = clip(
    `M${x - 16 * k},${y - 15} C${x - 6},${y - 5} ${x + 8},${y - 5} ${x + 16 * k},${y - 16} L${x + 20 * k},${y + 5} Q${x},${y + 18} ${x - 20 * k},${y + 5}Z`,
    colour,
    shade('right', x, y - 18, 22 * k, 36, dark, 0.6) + fold(`M${x - 14},${y - 5} Q${x},${y + 7} ${x + 15},${y - 5}`, dark, 2),
  )
  return end + fringe + round
}
