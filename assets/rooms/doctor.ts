/** The doctor's room: a paper sheet on the couch and letters on the wall. */
import { box, boxPath, clip, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { RoomPlan } from './plan.ts'
import { door, each, panesPath, picture, sill, slab, tiledFloor, times, underShadow, wall, WHITE, windowFrame } from './props.ts'
import { housesAcross, sky } from './skies.ts'

const { cream, mustard, teal, brick, orange, cabinet, mint, linoleum } = COLOURS

/** The plan of the doctor's room. */
export function doctor(): RoomPlan {
  const letters =
    slab(960, 150, 150, 230, ['#FBF3DF', '#D9C8A0'], 3) +
    each(
      [
        [0, 44, 1],
        [1, 30, 2],
        [2, 22, 3],
        [3, 14, 4],
        [4, 10, 5],
      ] as const,
      ([row, size, count]) =>
        times(count, index =>
          box(1035 - (count * (size + 8)) / 2 + index * (size + 8), 168 + row * 42 + (44 - size) / 2, size, size * 0.9, INK, 1),
        ),
    )
  const couch =
    underShadow(480, 806, 250, 14, '#8A7A54') +
    slab(250, 656, 460, 40, brick, 14) +
    slab(250, 632, 120, 34, ['#FBF3DF', '#CDB182'], 14) +
    box(366, 652, 340, 10, '#F3EBD6', 3) +
    slab(280, 696, 400, 100, ['#B9C2B4', '#7E8A7C'], 6) +
    each([300, 430, 560], at => line(boxPath(at, 712, 104, 68, 4), '#7E8A7C', 4))
  const scale =
    slab(1290, 790, 120, 16, ['#5E6E66', '#3A4640'], 4) +
    line('M1350,790V470', '#B9C2B4', 12) +
    slab(1296, 456, 108, 20, ['#DCE0D4', '#9AA396'], 4) +
    box(1330, 450, 16, 30, INK, 2) +
    line('M1390,470V400H1370', '#9AA396', 6)
  return {
    place: 'doctor',
    back:
      wall(['#D6DCC0', '#9FAC8C'], 640, { x: 800, y: 300, colour: '#F3F0D4' }) +
      clip(
        'M-60,450H1660V640H-60Z',
        mint[0],
        times(28, index => line(`M${index * 60},454V640M0,0`, '#A9BC9E', 3)) +
          line('M-60,540H1660', '#A9BC9E', 3) +
          shade('down', -40, 540, 1680, 110, mint[1], 0.7),
      ) +
      box(-60, 442, 1720, 12, teal[0]) +
      tiledFloor(640, linoleum, '#B9C2A4', 16),
    hole: panesPath(560, 120, 300, 290),
    before:
      windowFrame(560, 120, 300, 290) +
      times(12, index => box(560, 122 + index * 13, 300, 7, cream[0], 2, 'opacity=".9"')) +
      sill(560, 422, 300) +
      letters +
      slab(80, 130, 340, 200, ['#E6E4CC', '#A9AC8C'], 4) +
      line('M250,134V326', '#A9AC8C', 4) +
      oval(238, 230, 6, 6, mustard[0]) +
      oval(262, 230, 6, 6, mustard[0]) +
      each([100, 150, 200, 280, 330], (at, index) => slab(at, 92, 34, 38, [teal, cream, orange, cream, brick][index] ?? cream, 6)) +
      picture(
        1180,
        150,
        150,
        190,
        cream[0],
        oval(0, -54, 24, 28, '#E9B48A') + line('M0,-24V40M-40,-6H40M0,40L-24,86M0,40L24,86', brick[0], 8),
      ) +
      slab(1000, 520, 230, 126, cabinet, 4) +
      line('M1114,530V640', cabinet[1], 4) +
      slab(1020, 470, 40, 50, ['#DCE8DA', '#A9C0B4'], 6) +
      slab(1074, 480, 36, 40, ['#F3EBD6', '#C4B48E'], 6) +
      slab(1130, 496, 80, 24, brick, 4) +
      group(door(1420, 640, 150, 400, ['#D9C79A', '#A98F5C'], cream, false), ''),
    layers: [
      { name: 'couch', z: 806, area: [220, 610, 520, 220], drawing: couch },
      { name: 'scale', z: 808, area: [1260, 380, 180, 440], drawing: underShadow(1350, 806, 80, 8, '#8A7A54') + scale },
      {
        name: 'stool',
        z: 790,
        area: [820, 680, 110, 130],
        drawing:
          oval(874, 700, 44, 14, INK) + oval(874, 696, 44, 12, brick[0]) + line('M874,706V770M840,796L874,764L908,796', '#9AA396', 8),
      },
    ],
    // A rocking horse for those who are too small to be brave, with its back to us.
    foreground: {
      name: 'front',
      z: 2000,
      area: [-20, 640, 300, 260],
      lit: false,
      drawing:
        line('M-60,880Q90,940 250,866', '#4A3020', 22) +
        line('M40,780L20,890M170,780L196,880', '#5A3A28', 22) +
        clip(
          'M-10,760Q20,700 110,716Q150,650 196,662Q236,672 244,720L214,736L190,716Q200,800 150,806H40Q-14,806 -10,760Z',
          '#6A4A34',
          shade('right', 100, 660, 150, 150, '#3A2618', 0.7),
        ) +
        line('M150,672Q116,700 122,756', '#3A2618', 16) +
        line('M12,742Q-20,770 -12,830', '#3A2618', 14) +
        oval(206, 694, 5, 5, '#241610') +
        slab(60, 708, 70, 26, ['#7E2F22', '#4E1A12'], 10),
    },
    view: {
      area: [540, 100, 340, 330],
      draw: hour => sky([540, 100, 340, 330], hour) + housesAcross([530, 140, 360, 290], hour, 'doctor'),
    },
    lamp: glow(800, 60, 620, 260, WHITE, 0.3) + glow(800, 400, 620, 360, WHITE, 0.24) + glow(800, 780, 620, 150, WHITE, 0.26),
    sun:
      times(9, index => group(shape(`M${560 + index * 33},660l-60,180h20l54,-180z`, WHITE), '', 'filter="url(#blur-6)"')) +
      glow(680, 720, 320, 90, WHITE, 0.4),
    panes: [[560, 120, 300, 290]],
    lamps: [{ x: 800, range: 900, power: 1 }],
    spots: {
      couch: { x: 520, y: 800, facing: 1, seat: 140, z: 807 },
      beside: { x: 770, y: 816, facing: -1 },
      doctor: { x: 1010, y: 812, facing: -1 },
      scale: { x: 1350, y: 800, facing: -1 },
      door: { x: 1490, y: 700, facing: -1 },
      left: { x: 340, y: 856, facing: 1 },
      middle: { x: 840, y: 856, facing: 1 },
      right: { x: 1180, y: 840, facing: -1 },
    },
  }
}
