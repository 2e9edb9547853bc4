/** Margaret's apartment: the same rooms as across the landing, greener, fuller, warmer. */
import { box, boxPath, clip, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { RoomPlan } from './plan.ts'
import {
  chair,
  cone,
  curtain,
  each,
  floorBoards,
  panesPath,
  picture,
  plant,
  radiator,
  sill,
  slab,
  times,
  underShadow,
  wall,
  WHITE,
  windowFrame,
} from './props.ts'
import { ledge, lying, roofSnow } from './seasons.ts'
import { rooftops, sky } from './skies.ts'

const { walnut, cream, mustard, teal, brick, orange, olive, floor } = COLOURS

/** The plan of Margaret's apartment: the same rooms as across the landing, greener, fuller, warmer. */
export function margarets(): RoomPlan {
  const [x, y, width, height] = [880, 120, 320, 320]
  const paper = times(22, column =>
    times(7, row =>
      group(
        oval(0, 0, 9, 9, '#D98E62', 'opacity=".5"') +
          line('M0,9q-2,14 -10,18', '#9FA66C', 3, 'opacity=".6"') +
          oval(-9, 20, 5, 3, '#9FA66C', 'opacity=".6"'),
        `translate(${10 + column * 76 + (row % 2) * 38},${30 + row * 70})`,
      ),
    ),
  )
  const dresser =
    slab(90, 130, 330, 516, ['#A86E3E', '#6A4020'], 6) +
    each([196, 296], up => box(112, up - 76, 286, 76, '#7A4C2A') + slab(104, up, 302, 12, ['#B87A48', '#6A4020'], 2)) +
    each(
      [130, 178, 226, 274, 322],
      (at, index) =>
        oval(at + 22, 168, 22, 24, [cream[0], teal[0], cream[0], orange[0], cream[0]][index] ?? cream[0]) +
        oval(at + 22, 168, 12, 13, cream[1], 'opacity=".6"'),
    ) +
    each(
      [
        [130, teal],
        [180, mustard],
        [230, brick],
        [280, olive],
        [336, orange],
      ] as const,
      ([at, tone]) => slab(at, 256, 34, 40, tone, 8),
    ) +
    slab(104, 372, 302, 18, cream, 4) +
    slab(128, 330, 70, 42, mustard, 12) +
    slab(220, 338, 120, 34, ['#C98E54', '#8E5A2C'], 6) +
    each([104, 258], at => line(boxPath(at + 8, 408, 132, 216, 5), '#6A4020', 4) + oval(at + (at < 200 ? 130 : 18), 510, 6, 6, mustard[0]))
  const stove =
    slab(470, 440, 150, 206, teal, 10) +
    slab(488, 500, 114, 100, ['#26403E', '#142422'], 8) +
    box(466, 430, 158, 12, INK, 3) +
    each([0, 1, 2, 3], index => oval(496 + index * 32, 466, 8, 8, cream[0])) +
    slab(500, 374, 84, 56, orange, 12) +
    box(492, 368, 100, 10, orange[1], 5) +
    oval(542, 362, 8, 7, INK) +
    slab(470, 120, 150, 96, ['#3F7A74', '#24504C'], 4) +
    shape('M480,216L440,280H650L610,216Z', '#4E8A82')
  const couch =
    slab(1260, 440, 330, 150, olive, 34) +
    slab(1232, 500, 64, 146, olive, 26) +
    slab(1290, 540, 270, 60, ['#8F9C4C', olive[1]], 18) +
    group(slab(1310, 470, 80, 76, brick, 18), 'rotate(-7 1350 508)') +
    clip(
      'M1440,436H1560V560H1446Z',
      cream[0],
      times(4, row =>
        times(4, column =>
          box(1440 + column * 30, 436 + row * 32, 15, 16, [orange, teal, mustard, brick][(row + column) % 4]?.[0] ?? orange[0]),
        ),
      ),
    )
  const table =
    shape('M772,660h56l-10,130h-36z', walnut[0]) +
    shape('M700,808q100,-40 200,0z', walnut[0]) +
    clip('M560,640 a240,38 0 0 0 480,0 v-8 h-480z', '#7E4A26', '') +
    oval(800, 630, 240, 40, brick[0]) +
    times(11, index =>
      line(
        `M${570 + index * 46},${630 - 38 * Math.sqrt(Math.max(0, 1 - ((570 + index * 46 - 800) / 240) ** 2))}V${630 + 38 * Math.sqrt(Math.max(0, 1 - ((570 + index * 46 - 800) / 240) ** 2))}`,
        cream[0],
        7,
        'opacity=".4"',
      ),
    ) +
    oval(800, 632, 54, 11, cream[1]) +
    oval(800, 628, 50, 9, '#C98434') +
    line('M772,626q28,-10 56,0M776,632q24,8 48,0', '#8A4E1E', 3) +
    slab(660, 596, 42, 40, teal, 8) +
    slab(900, 600, 36, 36, mustard, 8) +
    slab(716, 610, 30, 24, cream, 5)
  const pendant =
    line('M800,-60V150', INK, 4) +
    clip(
      'M716,226Q730,150 800,146Q870,150 884,226Z',
      '#7E8C3E',
      shade('right', 790, 140, 100, 90, olive[1], 0.6) + line('M724,206H878', mustard[0], 6),
    ) +
    oval(800, 226, 84, 9, '#FBE7AC')
  return {
    place: 'margarets',
    back:
      wall(['#E6C79A', '#B98A52'], 640, { x: 800, y: 320, colour: '#F8E6BC' }) +
      paper +
      box(-60, 626, 1720, 20, cream[0], 3) +
      floorBoards(644, floor, '#84492A', 'margarets-floor') +
      oval(800, 800, 420, 66, olive[1]) +
      oval(800, 798, 392, 58, olive[0]) +
      oval(800, 797, 320, 46, cream[1]) +
      oval(800, 796, 300, 42, olive[0]),
    hole: panesPath(x, y, width, height),
    before:
      windowFrame(x, y, width, height) +
      sill(x, y + height + 10, width) +
      each(
        [900, 980, 1060, 1140],
        (at, index) =>
          slab(at, 424, 32, 30, [orange, teal, mustard, orange][index] ?? orange, 5) +
          line(`M${at + 16},424q-14,-26 -18,-34M${at + 16},424q0,-34 4,-42M${at + 16},424q14,-22 22,-26`, '#5F7A3C', 6),
      ) +
      curtain(810, 92, 84, 380, 1, '#C9A24E', '#8E6A22', '#F3DFA0') +
      curtain(1186, 92, 84, 380, -1, '#C9A24E', '#8E6A22', '#F3DFA0') +
      line('M790,92H1290', walnut[0], 9) +
      dresser +
      stove +
      radiator(900, 510, 280, 130, [cream[0], cream[1]]) +
      couch +
      picture(
        1330,
        200,
        110,
        130,
        cream[0],
        oval(-14, -4, 17, 20, '#F0BD96') +
          oval(18, 4, 14, 16, '#F3C49B') +
          shape('M-46,60Q-14,14 12,60Z', olive[0]) +
          shape('M0,60Q20,26 44,60Z', teal[0]),
      ) +
      picture(1466, 170, 90, 90, mustard[0], oval(0, 0, 22, 22, brick[0])) +
      picture(1466, 286, 90, 100, teal[0], line('M-20,30V-10M-20,-10l-8,14M-20,-10l8,14M14,30V0M14,0l-6,12M14,0l6,12', cream[0], 4)) +
      group(plant(0, 0, 0.9), 'translate(1226,650)'),
    layers: [
      {
        name: 'chairs',
        z: 796,
        area: [470, 550, 660, 270],
        drawing: underShadow(800, 806, 270, 18, floor[1]) + chair(570, 798, 1, mustard, walnut[0]) + chair(1030, 798, -1, teal, walnut[0]),
      },
      { name: 'table', z: 800, area: [540, 570, 520, 250], drawing: table },
      { name: 'pendant', z: 1200, area: [700, -20, 200, 270], drawing: pendant, swings: { x: 800, y: -40 } },
    ],
    // The back of the chair that was Charlie's, with a shawl over it.
    foreground: {
      name: 'front',
      z: 2000,
      area: [-20, 640, 300, 260],
      lit: false,
      drawing:
        slab(-60, 690, 290, 260, ['#4E3324', '#2C1A12'], 70) +
        slab(-30, 664, 220, 70, ['#5E4030', '#38241A'], 34) +
        clip(
          'M20,668Q110,650 196,690L214,860Q120,884 30,850Z',
          '#6A5A3A',
          each([700, 744, 788, 832], at => line(`M10,${at}Q110,${at - 14} 220,${at + 6}`, '#8E7A4E', 7)) +
            shade('right', 110, 660, 110, 220, '#3E3220', 0.6),
        ),
    },
    things: [
      lying('roofs', [860, 100, 360, 360], -1, roofSnow([870, 140, 340, 310], 'margaret')),
      lying('sill', [846, 428, 390, 30], 1, ledge(880, 446, 316, 8)),
    ],
    view: { area: [860, 100, 360, 360], draw: hour => sky([860, 100, 360, 360], hour) + rooftops([870, 140, 340, 310], hour, 'margaret') },
    lamp:
      glow(800, 330, 540, 400, WHITE, 0.26) +
      cone(800, 226, 84, 900, 500) +
      glow(800, 630, 310, 70, WHITE, 0.3) +
      glow(800, 800, 440, 120, WHITE, 0.3) +
      shape('M716,226Q730,150 800,146Q870,150 884,226Z', WHITE),
    sun:
      group(shape('M890,650L700,900H1000L1030,650ZM1050,650L1060,900H1380L1200,650Z', WHITE), '', 'filter="url(#blur-6)"') +
      glow(1000, 690, 380, 150, WHITE, 0.4),
    panes: [[x, y, width, height]],
    lamps: [{ x: 800, range: 640, power: 1 }],
    steam: { x: 542, y: 356 },
    spots: {
      door: { x: -90, y: 840, facing: 1 },
      stove: { x: 660, y: 722, facing: -1 },
      tableLeft: { x: 564, y: 798, facing: 1, seat: 108, z: 798 },
      tableRight: { x: 1036, y: 798, facing: -1, seat: 140, z: 798 },
      sofa: { x: 1400, y: 690, facing: -1, seat: 108 },
      left: { x: 360, y: 846, facing: 1 },
      middle: { x: 800, y: 860, facing: 1 },
      right: { x: 1200, y: 846, facing: -1 },
    },
  }
}
