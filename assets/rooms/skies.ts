/** What is seen through windows: skies of the hour, the roofs of the neighbourhood, the towers of midtown. */
import { block, box, type Drawing, oval, scatter, shade, shape } from '../paint/kit.ts'
import type { Area, Light } from './plan.ts'
import { each, times } from './props.ts'

/** Colours of the hour outside: sky from top to horizon, houses from far to near, and lit windows. */
export type Hour = { top: string; horizon: string; far: string; middle: string; near: string; lit?: string; share: number }

export const HOURS: Record<Light, Hour> = {
  morning: { top: '#A9CBC8', horizon: '#F8D9A0', far: '#E3B183', middle: '#CB8F68', near: '#A5674E', share: 0 },
  day: { top: '#86BAC2', horizon: '#DCE8DA', far: '#C9B79C', middle: '#B98F70', near: '#97644D', share: 0 },
  evening: { top: '#A65A63', horizon: '#F5A04E', far: '#C8644C', middle: '#8E4550', near: '#642F48', lit: '#FFD27A', share: 0.34 },
  night: { top: '#121C3C', horizon: '#39507F', far: '#2A3A68', middle: '#1F2B54', near: '#16203F', lit: '#FFD98A', share: 0.45 },
}

/** Dark panes as they look from across the street. */
const GLASS: Record<Light, string> = { morning: '#B9BDA8', day: '#A3B8B8', evening: '#5C4464', night: '#131B38' }

/** A sky: the horizon's colour, sprayed with the top's from above; stars at night. */
export function sky([x, y, width, height]: Area, light: Light): Drawing {
  const { top, horizon } = HOURS[light]
  const random = scatter(`sky-${light}`)
  const stars =
    light === 'night'
      ? times(Math.ceil((width * height) / 9000), () => oval(x + random() * width, y + random() * height * 0.7, 1.3, 1.3, '#F1E6CF'))
      : ''
  return (
    box(x - 60, y - 60, width + 120, height + 120, horizon) +
    shade('up', x - 60, y - 60, width + 120, height + 40, top, 0.4) +
    shade('up', x - 60, y - 60, width + 120, height * 0.6 + 60, top, 0.4) +
    stars
  )
}

/** Roofs with water towers, a far skyline and one tall spire, standing on the area's bottom. */
export function rooftops([x, y, width, height]: Area, light: Light, seed: string): Drawing {
  const hour = HOURS[light]
  // Shape and light draw from streams of their own, or a lit window would move a roof.
  const random = scatter(seed)
  const lamps = scatter(`${seed}-${light}`)
  const ground = y + height
  const tall = height / 330
  const far = times(Math.ceil(width / 29) + 1, index => {
    const [wide, high] = [26 + random() * 22, (90 + random() * 120) * tall]
    return box(x + index * 29, ground - high - 60 * tall, wide, high + 60 * tall, hour.far)
  })
  const spire = `<g transform="translate(${x + width * 0.42},${ground}) scale(${tall})">${shape('M-22,0V-260l8,-8v-22l8,-12v-22l6,-34l6,34v22l8,12v22l8,8V0Z', hour.far)}</g>`
  const haze = shade('down', x - 20, ground - height * 0.55, width + 40, height * 0.36, hour.horizon, 0.5)
  const near = times(Math.ceil(width / 52) + 1, index => {
    const [wide, high, left] = [50 + random() * 16, (90 + random() * 90) * tall, x + index * 52 - 8]
    const top = ground - high
    const windows = times(4, column =>
      times(Math.floor(high / 22), row => {
        const on = hour.lit && lamps() < hour.share
        return box(left + 7 + column * 12, top + 12 + row * 22, 6, 11, on ? (hour.lit ?? '') : hour.near, 1)
      }),
    )
    const tower = index % 3 === 1 ? shape(`M${left + 16},${top}v-14h-4v-24l14,-14l14,14v24h-4v14h-3v-12h-14v12z`, hour.near) : ''
    return block(left, top, wide, high + 10, hour.middle, hour.near, 0) + windows + tower
  })
  return far + spire + haze + near
}

const TOWERS: Record<Light, readonly (readonly [string, string, string])[]> = {
  morning: [
    ['#D79C74', '#9A6044', '#8A5038'],
    ['#A9B7AE', '#728A88', '#5C7472'],
    ['#C48A64', '#8A5840', '#784630'],
  ],
  day: [
    ['#C98F6E', '#8A5640', '#7A4634'],
    ['#8FA3A6', '#5C7378', '#4C646A'],
    ['#B07A5C', '#7A4A38', '#6A3E2E'],
  ],
  evening: [
    ['#A85A50', '#6C3246', '#56283C'],
    ['#7C5468', '#4A3050', '#3C2744'],
    ['#984A48', '#5E2C40', '#4C2438'],
  ],
  night: [
    ['#2A3460', '#1A2346', '#141B38'],
    ['#24305A', '#161F40', '#111933'],
    ['#30365E', '#1E2446', '#171C38'],
  ],
}

/** Midtown close by: a far row and nine towers full of windows. */
export function towers([x, y, width, height]: Area, light: Light, seed: string): Drawing {
  const hour = HOURS[light]
  const random = scatter(seed)
  const lamps = scatter(`${seed}-${light}`)
  const ground = y + height
  const far = times(Math.ceil(width / 54) + 1, index => {
    const [wide, high] = [46 + random() * 34, (160 + random() * 230) * (height / 480)]
    return box(x - 10 + index * 54, ground - high, wide, high, hour.far, 0, 'opacity=".75"')
  })
  const near = times(Math.ceil(width / 92) + 1, index => {
    const [wide, high, left] = [74 + random() * 26, (130 + random() * 250) * (height / 480), x - 20 + index * 92]
    const top = ground - high
    const [face, dark, glass] = TOWERS[light][index % 3] ?? ['#C98F6E', '#8A5640', '#7A4634']
    const windows = times(Math.floor(high / 20) - 1, row =>
      times(5, column => {
        const opacity = 0.5 + random() * 0.5
        const on = hour.lit && lamps() < hour.share * 0.8
        return box(
          left + 8 + (column * wide) / 5.4,
          top + 10 + row * 20,
          wide / 9,
          10,
          on ? (hour.lit ?? '') : glass,
          0,
          on ? '' : `opacity="${opacity.toFixed(2)}"`,
        )
      }),
    )
    return block(left, top, wide, high, face, dark, 0) + windows
  })
  return far + near
}

/** Houses across a street: brick fronts with rows of windows, close enough to see curtains. */
export function housesAcross([x, y, width, height]: Area, light: Light, seed: string): Drawing {
  const hour = HOURS[light]
  const random = scatter(seed)
  const lamps = scatter(`${seed}-${light}`)
  const count = Math.ceil(width / 150)
  return times(count, index => {
    const [left, wide] = [x + index * 150, 148]
    const top = y + height * (0.1 + random() * 0.16)
    const windows = times(3, column =>
      times(Math.ceil((y + height - top) / 84), row => {
        const on = hour.lit && lamps() < hour.share
        const [wx, wy] = [left + 16 + column * 44, top + 34 + row * 84]
        const pane = box(wx, wy, 28, 46, on ? (hour.lit ?? '') : GLASS[light], 1)
        const cross = box(wx, wy + 21, 28, 3, hour.far) + box(wx - 4, wy + 46, 36, 6, hour.far)
        return pane + cross
      }),
    )
    const cornice =
      box(left - 4, top - 10, wide + 8, 16, hour.near) +
      each([0, 1, 2, 3, 4, 5, 6], tooth => box(left + 6 + tooth * 21, top + 6, 8, 8, hour.near))
    return (
      block(left, top, wide, y + height - top + 60, index % 2 ? hour.middle : hour.near, index % 2 ? hour.near : hour.top, 0, 0.5) +
      windows +
      cornice
    )
  })
}
