/** What the year does out of doors: trees in leaf, in colour and bare, and snow on whatever lies flat. */
import { circlePath, clip, type Drawing, glow, group, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS, type Pair } from '../paint/palette.ts'
import type { Area, StateThing } from './plan.ts'
import { times } from './props.ts'

/** The seasons, as things of a room are named. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
type Season = (typeof SEASONS)[number]

const SNOW: Pair = ['#F4F1EA', '#B4C2D2']
const BARK: Pair = ['#6A4632', '#3A2418']

/** A crown: its cloth, the light on it, and the single leaves that break its edge. */
type Crown = { cloth: Pair; light: string; leaves: readonly string[] }

/** The colours a tree takes in autumn; in spring all are alike, and in summer. */
const AUTUMNS = {
  orange: { cloth: COLOURS.autumn, light: '#F3B860', leaves: ['#F0A648', '#C4701E', '#E8B45A'] },
  gold: { cloth: ['#D9A43A', '#A06E1A'], light: '#EBC46A', leaves: ['#EBC46A', '#B8842A', '#C9A24A'] },
  russet: { cloth: ['#BF5E2C', '#7E3414'], light: '#DE8A4A', leaves: ['#D9783A', '#8E3E1A', '#E09A4E'] },
  late: { cloth: ['#A39A4E', '#6C6A2E'], light: '#C4BC72', leaves: ['#C9A24A', '#8A8A44', '#B8B060'] },
} as const satisfies Record<string, Crown>

const SPRING: Crown = { cloth: ['#A8B65E', '#6E8440'], light: '#CFD68A', leaves: ['#C4CE7A', '#F2D8C8', '#8EA04E', '#F6E6DC'] }
const SUMMER: Crown = { cloth: ['#7E9449', '#47622F'], light: '#A4B464', leaves: ['#93A858', '#5E7A3C', '#A8B866'] }

/** Clouds of the crown, far ones first: left, up, radius. */
const CLOUDS = [
  [-78, -226, 54],
  [80, -232, 56],
  [-44, -318, 60],
  [50, -322, 58],
  [2, -370, 48],
  [-96, -278, 44],
  [98, -284, 44],
  [-30, -238, 62],
  [36, -252, 60],
  [0, -300, 66],
] as const

/** A tree whose foot is at 0,0, about 420 high. */
function tree(season: Season, autumn: Crown, seed: string): Drawing {
  const wood = trunk(seed, season === 'winter')
  if (season === 'winter') return wood
  const { cloth, light, leaves } = season === 'spring' ? SPRING : season === 'summer' ? SUMMER : autumn
  const random = scatter(`${seed}-${season}`)
  const thin = season === 'spring' ? 0.9 : season === 'summer' ? 1.06 : 1
  const crown = CLOUDS.map(([x, y, size], index) => {
    const [left, up, wide] = [x + random() * 14 - 7, y + random() * 14 - 7, size * thin * (0.92 + random() * 0.16)]
    const depth = index < 5 ? 0.8 : 0.6
    return clip(
      cloud(left, up, wide, random),
      cloth[0],
      shade('right', left - wide * 0.3, up - wide, wide * 1.3, wide * 2, cloth[1], depth) +
        shade('down', left - wide, up - wide * 0.1, wide * 2, wide * 1.1, cloth[1], 0.75) +
        glow(left - wide * 0.3, up - wide * 0.42, wide * 0.56, wide * 0.42, light, 0.5),
    )
  }).join('')
  const loose = times(season === 'autumn' ? 90 : 74, () => {
    const [x, y, size] = CLOUDS[Math.floor(random() * CLOUDS.length)] ?? CLOUDS[0]
    const angle = random() * 6.283
    const out = size * (0.62 + random() * 0.5)
    const [leftX, topY] = [x + Math.cos(angle) * out, y + Math.sin(angle) * out * 0.94]
    const colour = leaves[Math.floor(random() * leaves.length)] ?? light
    return oval(
      leftX,
      topY,
      5 + random() * 4,
      3 + random() * 2,
      colour,
      `transform="rotate(${Math.round(random() * 180)} ${leftX} ${topY})"`,
    )
  })
  return wood + crown + loose
}

/** A lumpy round. */
function cloud(x: number, y: number, size: number, random: () => number): string {
  const points = Array.from({ length: 9 }, (_, index) => {
    const angle = (index / 9) * 6.283
    const out = size * (0.9 + random() * 0.2)
    return [x + Math.cos(angle) * out, y + Math.sin(angle) * out * 0.9] as const
  })
  const first = points[0] ?? [x, y]
  const bumps = points.map((_, index) => {
    const next = points[(index + 1) % points.length] ?? first
    const bulge = size * 0.5
    return `A${bulge.toFixed(1)},${bulge.toFixed(1)} 0 0 1 ${next[0].toFixed(1)},${next[1].toFixed(1)}`
  })
  return `M${first[0].toFixed(1)},${first[1].toFixed(1)}${bumps.join('')}Z`
}

function trunk(seed: string, bare: boolean): Drawing {
  const random = scatter(`${seed}-wood`)
  const twigs: string[] = []
  const branch = (x: number, y: number, angle: number, length: number, width: number): void => {
    const [toX, toY] = [x + Math.sin(angle) * length, y - Math.cos(angle) * length]
    const bend = (random() - 0.5) * 0.3
    const [overX, overY] = [x + Math.sin(angle + bend) * length * 0.55, y - Math.cos(angle + bend) * length * 0.55]
    twigs.push(
      line(
        `M${x.toFixed(1)},${y.toFixed(1)}Q${overX.toFixed(1)},${overY.toFixed(1)} ${toX.toFixed(1)},${toY.toFixed(1)}`,
        width > 8 ? BARK[0] : '#5C3C2A',
        width,
      ),
    )
    // Under leaves only the thick of it is seen.
    if (width < (bare ? 2.4 : 6)) return
    const spread = 0.34 + random() * 0.24
    branch(toX, toY, angle - spread, length * (0.7 + random() * 0.12), width * 0.64)
    branch(toX, toY, angle + spread * (0.8 + random() * 0.4), length * (0.68 + random() * 0.14), width * 0.62)
    if (bare && width > 5) branch(overX, overY, angle + (random() > 0.5 ? 0.9 : -0.9), length * 0.6, width * 0.4)
  }
  const long = bare ? 1 : 0.72
  branch(-4, -140, -0.34, 86 * long, 17)
  branch(8, -150, 0.36, 86 * long, 16)
  branch(2, -160, 0.02, 98 * long, 14)
  const stem = clip(
    'M-17,0C-12,-70 -14,-120 -20,-160H22C14,-120 14,-70 23,0Z',
    BARK[0],
    shade('right', -4, -170, 40, 170, BARK[1], 0.7) +
      line('M-8,-20C-5,-60 -6,-100 -9,-140M4,-10C6,-60 4,-90 5,-130', BARK[1], 2.4, 'opacity=".5"'),
  )
  return stem + twigs.join('')
}

/** A tree in all its seasons, at its place: seen between view and back when `z` is negative. */
export function trees(
  places: readonly { x: number; y: number; scale: number; autumn: keyof typeof AUTUMNS }[],
  name: string,
  area: Area,
  z: number,
): StateThing[] {
  return SEASONS.map(season => ({
    name: `${name}-${season}`,
    number: season,
    from: 1,
    area,
    z,
    drawing: places
      .map(({ x, y, scale, autumn }, index) =>
        group(tree(season, AUTUMNS[autumn], `${name}-${index}`), `translate(${x},${y}) scale(${scale})`),
      )
      .join(''),
  }))
}

/** Leaves on the ground, in their month. */
export function fallen(area: Area, z: number, count: number): StateThing {
  const [x, y, width, height] = area
  const random = scatter('fallen')
  const colours = [...AUTUMNS.orange.leaves, ...AUTUMNS.russet.leaves, ...AUTUMNS.gold.leaves]
  const drawing = times(count, () => {
    const [left, top] = [x + 8 + random() * (width - 16), y + 6 + random() * (height - 12)]
    const colour = colours[Math.floor(random() * colours.length)] ?? '#E08A2E'
    return oval(left, top, 5 + random() * 4, 2.4 + random(), colour, `transform="rotate(${Math.round(random() * 40 - 20)} ${left} ${top})"`)
  })
  return { name: 'leaves', number: 'autumn', from: 1, area, z, drawing }
}

/** A cushion of snow on an edge: from left to right at `y`, so thick. */
export function ledge(x: number, y: number, width: number, thick = 9): Drawing {
  const random = scatter(`${x},${y}`)
  const bumps = Math.max(2, Math.round(width / 34))
  const step = width / bumps
  const top = Array.from({ length: bumps }, () => {
    const high = thick * (0.7 + random() * 0.5)
    return `q${step / 2},${-high} ${step},0`
  }).join('')
  const path = `M${x - 3},${y + 3}${top}l6,0v4q${-width / 2 - 3},5 ${-width - 6},0z`
  return clip(path, SNOW[0], shade('down', x - 4, y - thick * 0.2, width + 8, thick + 8, SNOW[1], 0.6))
}

/** Snow over a stretch of ground given by its outline; trodden where people walk. */
export function snowfield(path: string, [x, y, width, height]: Area, seed: string): Drawing {
  const random = scatter(seed)
  const drifts = times(Math.ceil(width / 60), () => {
    const [left, top] = [x + random() * width, y + random() * height]
    return line(`M${left},${top}q${30 + random() * 50},${-5 - random() * 5} ${80 + random() * 90},0`, SNOW[1], 3, 'opacity=".5"')
  })
  const steps = times(Math.ceil(width / 46), () => {
    const [left, top] = [x + random() * width, y + height * (0.3 + random() * 0.6)]
    return oval(left, top, 7, 2.6, '#9FB0C4', 'opacity=".55"') + oval(left + 13, top + 6, 7, 2.6, '#9FB0C4', 'opacity=".55"')
  })
  return clip(
    path,
    SNOW[0],
    shade('down', x - 20, y + height * 0.4, width + 40, height * 0.62, SNOW[1], 0.7) +
      shade('up', x - 20, y, width + 40, 26, SNOW[1], 0.5) +
      drifts +
      steps,
  )
}

/** Snow on the near roofs that `rooftops` draws for the same area and seed, and on their water towers. */
export function roofSnow([x, y, width, height]: Area, seed: string): Drawing {
  const random = scatter(seed)
  const ground = y + height
  const tall = height / 330
  // The far row is passed over, for the near one comes after it in the same stream.
  for (let index = 0; index < (Math.ceil(width / 29) + 1) * 2; index++) random()
  return times(Math.ceil(width / 52) + 1, index => {
    const [wide, high, left] = [50 + random() * 16, (90 + random() * 90) * tall, x + index * 52 - 8]
    const top = ground - high
    const tower = index % 3 === 1 ? shape(`M${left + 13},${top - 36}l17,-18l17,18q-17,6 -34,0z`, SNOW[0]) : ''
    return ledge(left + 2, top, wide - 4, 7) + tower
  })
}

/** A thing that is there while snow lies. */
export function lying(name: string, area: Area, z: number, drawing: Drawing): StateThing {
  return { name: `snow-${name}`, number: 'snowy', from: 1, area, z, drawing }
}

/** A bush cut by the frame, in its season: in winter the branches, and on them, the snow. */
export function bushes(path: string, area: Area, z: number): StateThing[] {
  const [x, y, width, height] = area
  const tones: Record<Season, Pair> = {
    spring: ['#5E7A3C', '#8EA04E'],
    summer: ['#3A5030', '#5E7A44'],
    autumn: ['#6A4A28', '#A8722E'],
    winter: ['#4A3A30', '#6A5546'],
  }
  const random = scatter('bush')
  const dots = (colour: string): Drawing =>
    times(60, () => shape(circlePath(x + random() * width, y + random() * height, 4 + random() * 5), colour, 'opacity=".55"'))
  return SEASONS.map(season => ({
    name: `bush-${season}`,
    number: season,
    from: 1,
    area,
    z,
    drawing: clip(path, tones[season][0], glow(x + width * 0.3, y + height * 0.4, 80, 60, tones[season][1], 0.4) + dots(tones[season][1])),
  }))
}
