/** The laundry in the basement of the house, under a bulb that burns all day. */
import { boxPath, clip, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { INK } from '../paint/palette.ts'
import { boiler, dryer, duckboard, frontLoader, IRON, sink, topLoader } from './basement-machines.ts'
import { cage, drain, floor, fuses, paintedBrick, pipes, rules } from './basement-walls.ts'
import { cart, hung, table, things } from './basement-wash.ts'
import { PANE, sidewalk, VIEW, windowWell } from './basement-window.ts'
import type { RoomPlan } from './plan.ts'
import { cone, each, slab, times, WHITE } from './props.ts'

/** Where the bulb hangs. */
const LAMP = { x: 800, y: 290 }

/** The plan of the basement. */
export function basement(): RoomPlan {
  const [x, y, wide, high] = PANE
  return {
    place: 'basement',
    back: paintedBrick() + floor() + drain + pipes(),
    hole: boxPath(x, y, wide, high),
    before: windowWell() + cage() + rules + boiler + sink + topLoader(514) + frontLoader(682) + dryer(856) + duckboard + fuses + hung,
    layers: [
      // What is seen of the fire is as bright at noon as at night.
      {
        name: 'fire',
        z: 1,
        area: [60, 480, 180, 190],
        lit: false,
        glows: true,
        drawing:
          glow(146, 536, 60, 48, '#F08A34', 0.6) +
          each([506, 524, 542, 560], at => line(`M104,${at}H188`, '#F0A048', 7) + line(`M112,${at}H180`, '#FFE0A0', 3)) +
          glow(146, 652, 84, 14, '#F08A34', 0.5),
      },
      { name: 'table', z: 752, area: [1110, 480, 390, 290], drawing: table },
      { name: 'cart', z: 838, area: [86, 660, 244, 200], drawing: cart },
      {
        name: 'shade',
        z: 1200,
        area: [LAMP.x - 110, -20, 220, LAMP.y + 40],
        swings: { x: LAMP.x, y: -40 },
        drawing:
          line(`M${LAMP.x},-60V${LAMP.y - 56}`, INK, 5) +
          slab(LAMP.x - 15, LAMP.y - 66, 30, 30, IRON, 6) +
          clip(
            `M${LAMP.x - 92},${LAMP.y}q8,-42 92,-44q84,2 92,44z`,
            '#3F6A54',
            shade('right', LAMP.x - 20, LAMP.y - 48, 120, 50, '#1E3A2E', 0.7),
          ) +
          oval(LAMP.x, LAMP.y, 92, 13, '#F6E8C0'),
      },
      {
        name: 'bulb',
        z: 1200.5,
        area: [LAMP.x - 60, LAMP.y - 42, 120, 100],
        swings: { x: LAMP.x, y: -40 },
        lit: false,
        glows: true,
        drawing:
          glow(LAMP.x, LAMP.y + 8, 56, 40, '#FFD98A', 0.5) +
          oval(LAMP.x, LAMP.y + 10, 19, 21, '#FFE9B0') +
          oval(LAMP.x - 4, LAMP.y + 6, 9, 10, '#FFFAE6'),
      },
    ],
    foreground: {
      name: 'front',
      z: 2000,
      area: [1440, -20, 200, 920],
      lit: false,
      drawing:
        slab(1524, -60, 58, 1020, ['#4A3C32', '#241A14'], 4) +
        slab(1508, 640, 90, 34, ['#54453A', '#2A1F18'], 6) +
        slab(1508, 838, 90, 34, ['#54453A', '#2A1F18'], 6) +
        slab(1512, 702, 82, 108, ['#54453A', '#2A1F18'], 30) +
        slab(1474, 744, 48, 26, ['#4A3C32', '#2A1F18'], 4) +
        `<ellipse cx="1472" cy="757" rx="25" ry="66" fill="none" stroke="#6E2A1E" stroke-width="16"/>` +
        line('M1472,692V822M1452,734L1492,780M1452,780L1492,734', '#5A2218', 9) +
        oval(1472, 757, 10, 15, '#8A6A3A'),
    },
    view: { area: VIEW, draw: sidewalk },
    lamp:
      glow(LAMP.x, 350, 700, 270, WHITE, 0.28) +
      glow(LAMP.x, 500, 780, 330, WHITE, 0.26) +
      cone(LAMP.x, LAMP.y + 8, 70, 900, 620) +
      glow(LAMP.x, 770, 760, 150, WHITE, 0.28) +
      oval(LAMP.x, LAMP.y, 92, 13, WHITE) +
      glow(160, 600, 240, 200, WHITE, 0.26) +
      glow(230, 700, 380, 240, WHITE, 0.3) +
      glow(1310, 560, 300, 240, WHITE, 0.22),
    sun:
      group(
        times(7, index =>
          shape(
            `M${x + 12 + index * 40},${y + high}L${x + 190 + index * 62},806h44L${x + 38 + index * 40},${y + high}z`,
            WHITE,
            'opacity=".8"',
          ),
        ),
        '',
        'filter="url(#blur-6)"',
      ) +
      shape(`M${x - 20},${y + high + 34}L${x},${y + high}H${x + wide}L${x + wide + 20},${y + high + 34}Z`, WHITE, 'opacity=".6"') +
      glow(720, 740, 330, 80, WHITE, 0.4),
    panes: [PANE],
    lamps: [{ x: LAMP.x, range: 1200, power: 1 }],
    steam: { x: 590, y: 428 },
    things,
    spots: {
      left: { x: 524, y: 846, facing: 1 },
      middle: { x: 826, y: 850, facing: 1 },
      right: { x: 1092, y: 844, facing: -1 },
    },
  }
}
