/** The boss's corner office: a desk like a ship and the city below. */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import type { RoomPlan } from './plan.ts'
import { chair, cone, each, panesPath, picture, plant, radiator, sill, slab, times, underShadow, WHITE, windowFrame } from './props.ts'
import { sky, towers } from './skies.ts'

const { walnut, cream, mustard, teal, brick, orange, leather } = COLOURS
const PANEL: Pair = ['#8E5E3A', '#54321C']
const GOLD: Pair = ['#C9A04A', '#8A6420']

function panels(top: number, bottom: number, tone: Pair): Drawing {
  return clip(
    `M-60,${top}H1660V${bottom}H-60Z`,
    tone[0],
    times(12, index => line(boxPath(index * 144 - 40, top + 30, 112, bottom - top - 60, 4), tone[1], 4, 'opacity=".6"')) +
      shade('left', -40, top, 520, bottom - top, tone[1], 0.7) +
      shade('right', 1150, top, 500, bottom - top, tone[1], 0.7) +
      shade('up', -40, top, 1680, 200, tone[1], 0.7) +
      glow(800, 320, 520, 300, '#B98456', 0.4),
  )
}

/** The plan of the boss's office: the desk in the middle, the city below. */
export function bossOffice(): RoomPlan {
  const [x, y, width, height] = [470, 80, 660, 400]
  const awards = each([0, 1, 2], index =>
    group(
      slab(-16, -8, 32, 12, walnut, 2) + shape('M-12,-8L0,-56L12,-8Z', GOLD[0]) + shape('M0,-56L12,-8H2Z', GOLD[1]),
      `translate(${1260 + index * 60},404)`,
    ),
  )
  const bottles =
    slab(100, 420, 30, 60, ['#B5762E', '#74461A'], 6) +
    box(108, 396, 14, 28, '#E6DCC0', 3) +
    slab(146, 434, 26, 46, ['#DCE8DA', '#A9C0B4'], 5) +
    slab(186, 446, 24, 34, ['#DCE8DA', '#A9C0B4'], 4) +
    slab(222, 446, 24, 34, ['#DCE8DA', '#A9C0B4'], 4)
  const desk =
    underShadow(800, 806, 380, 20, '#3A1E10') +
    slab(470, 650, 660, 150, ['#6E3F24', '#3A1E10'], 8) +
    each([500, 900], left => line(boxPath(left, 676, 200, 100, 4), '#3A1E10', 4)) +
    slab(440, 626, 720, 32, ['#8E5634', '#54301A'], 8) +
    slab(700, 600, 200, 26, ['#3F5A48', '#24382B'], 3) +
    slab(712, 596, 130, 14, ['#FBF3DF', '#CDB182'], 2) +
    slab(520, 586, 84, 40, [INK, '#1E120E'], 8) +
    line('M516,580q46,-14 92,0', INK, 14) +
    slab(980, 572, 26, 54, GOLD, 4) +
    line('M993,572l20,-46', INK, 5) +
    slab(1040, 596, 70, 30, brick, 4) +
    group(slab(-22, -46, 44, 48, GOLD, 3) + box(-15, -39, 30, 34, '#EBD9AE'), 'translate(930,628)')
  return {
    place: 'bossOffice',
    back:
      panels(-60, 640, PANEL) +
      clip(
        'M-60,636H1660V960H-60Z',
        '#4E6258',
        shade('down', -40, 740, 1680, 200, '#2C3C34', 0.7) +
          shade('up', -40, 636, 1680, 50, '#2C3C34', 0.7) +
          glow(800, 780, 560, 110, '#6E8676', 0.4),
      ) +
      box(-60, 626, 1720, 20, walnut[1]),
    hole: panesPath(x, y, width, height),
    before:
      windowFrame(x, y, width, height, 4, 1, walnut) +
      times(11, index => box(x, y + index * 13, 160, 7, cream[0], 2, 'opacity=".9"')) +
      sill(x, y + height + 12, width, walnut) +
      radiator(560, 520, 480, 110, ['#BFB8A6', '#7F7868']) +
      picture(
        90,
        130,
        260,
        180,
        mustard[0],
        oval(-50, 10, 46, 46, orange[0]) + oval(60, -10, 30, 30, cream[0]) + line('M-110,70H110', INK, 8),
      ) +
      slab(70, 478, 300, 164, walnut, 4) +
      line('M220,486V636', walnut[1], 4) +
      bottles +
      slab(1230, 404, 260, 14, walnut, 2) +
      awards +
      picture(1240, 120, 230, 150, teal[0], shape('M-90,60L-30,-30L10,24L40,-14L96,60Z', cream[0])) +
      group(plant(0, 0, 1.05), 'translate(1500,650)') +
      slab(714, 380, 172, 270, ['#4A3428', '#1E120E'], 30),
    layers: [
      { name: 'desk', z: 806, area: [410, 500, 780, 330], drawing: desk },
      {
        name: 'visitor',
        z: 830,
        area: [1170, 580, 190, 260],
        drawing: underShadow(1260, 826, 90, 10, '#26342C') + chair(1262, 826, -1, leather, walnut[0]),
      },
    ],
    foreground: {
      name: 'front',
      z: 2000,
      area: [-40, 600, 260, 300],
      lit: false,
      drawing: group(slab(-80, 640, 260, 320, ['#2E3F36', '#18241E'], 50), 'rotate(-2)'),
    },
    view: { area: [450, 60, 700, 440], draw: hour => sky([450, 60, 700, 440], hour) + towers([460, 160, 680, 340], hour, 'boss') },
    lamp:
      glow(993, 520, 300, 200, WHITE, 0.3) +
      glow(800, 640, 420, 90, WHITE, 0.3) +
      glow(260, 240, 240, 200, WHITE, 0.24) +
      glow(1360, 240, 240, 200, WHITE, 0.24) +
      cone(800, 0, 60, 900, 520),
    sun:
      group(shape('M480,640L280,960H760L780,640ZM820,640L840,960H1320L1120,640Z', WHITE), '', 'filter="url(#blur-6)"') +
      glow(800, 640, 340, 60, WHITE, 0.4),
    panes: [[x, y, width, height]],
    lamps: [{ x: 900, range: 620, power: 1 }],
    spots: {
      boss: { x: 800, y: 770, facing: 1, seat: 120, z: 770 },
      visitor: { x: 1262, y: 828, facing: -1, seat: 96, z: 829 },
      door: { x: 1700, y: 830, facing: -1 },
      left: { x: 400, y: 840, facing: 1 },
      middle: { x: 1190, y: 846, facing: -1 },
      right: { x: 1400, y: 840, facing: -1 },
    },
  }
}
