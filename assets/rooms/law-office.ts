/** Frances Doyle's law office: books to the ceiling, one green lamp, papers. */
import { box, boxPath, type Drawing, glow, group, line, oval, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import type { RoomPlan } from './plan.ts'
import {
  books,
  chair,
  cone,
  each,
  floorBoards,
  panesPath,
  picture,
  radiator,
  sill,
  slab,
  times,
  underShadow,
  wall,
  WHITE,
  windowFrame,
} from './props.ts'
import { rooftops, sky } from './skies.ts'

const { walnut, cream, mustard, teal, brick, oak, leather } = COLOURS
const GOLD: Pair = ['#C9A04A', '#8A6420']

/** The plan of the law office: books to the ceiling, one lamp, papers. */
export function lawOffice(): RoomPlan {
  const [x, y, width, height] = [660, 110, 280, 330]
  const shelf = (left: number, wide: number, seed: string): Drawing =>
    slab(left, 40, wide, 604, walnut, 4) +
    box(left + 14, 54, wide - 28, 576, '#3A2214') +
    times(
      5,
      row => books(left + 18, 158 + row * 112, wide - 36, `${seed}-${row}`, 86) + slab(left + 8, 158 + row * 112, wide - 16, 14, walnut, 2),
    )
  const desk =
    underShadow(800, 806, 330, 18, '#4A2817') +
    slab(540, 660, 520, 140, oak, 6) +
    each([566, 880], left => line(boxPath(left, 684, 156, 96, 4), oak[1], 4)) +
    slab(510, 636, 580, 30, oak, 6) +
    slab(560, 600, 110, 38, ['#FBF3DF', '#CDB182'], 2) +
    slab(568, 588, 100, 16, ['#E9DDBB', '#B9A87C'], 2) +
    slab(574, 578, 96, 14, brick, 2) +
    slab(880, 606, 84, 30, [INK, '#1E120E'], 8) +
    line('M876,600q46,-14 92,0', INK, 13) +
    slab(1000, 598, 34, 40, teal, 5) +
    line('M1034,608q14,2 12,12t-12,8', teal[0], 6) +
    slab(740, 622, 96, 14, ['#FBF3DF', '#CDB182'], 1) +
    line('M752,628h60', INK, 2)
  const lamp =
    slab(836, 624, 50, 12, GOLD, 4) +
    line('M860,626V556', GOLD[0], 7) +
    shape('M806,556Q812,524 860,524T914,556Z', '#3F6A52') +
    shape('M864,524Q910,526 914,556H876Z', '#26483A')
  return {
    place: 'lawOffice',
    back:
      wall(['#D2B27C', '#96703A'], 640, { x: 800, y: 300, colour: '#F0DAA4' }) +
      floorBoards(640, ['#8A5230', '#54301A'], '#6A3D22', 'law-floor') +
      oval(800, 800, 470, 70, '#7E2F26') +
      oval(800, 798, 430, 60, '#9A4434') +
      oval(800, 797, 400, 52, '#7E2F26'),
    hole: panesPath(x, y, width, height),
    before:
      windowFrame(x, y, width, height, 2, 2, walnut) +
      times(9, index => box(x, y + index * 14, width, 8, cream[0], 2, 'opacity=".9"')) +
      sill(x, y + height + 12, width, walnut) +
      radiator(700, 500, 200, 130, [cream[0], cream[1]]) +
      shelf(60, 420, 'law-left') +
      shelf(1130, 420, 'law-right') +
      picture(500, 150, 100, 130, cream[0], line('M-34,-30H34M-34,-12H34M-34,6H20', INK, 3) + oval(20, 36, 12, 12, brick[0])) +
      picture(992, 160, 100, 110, cream[0], line('M-30,-20H30M-30,0H30', INK, 3) + oval(-16, 28, 10, 10, mustard[0])) +
      slab(500, 560, 70, 84, ['#7F8A80', '#525C54'], 4) +
      line('M520,584h30M520,616h30', INK, 4) +
      slab(1010, 566, 80, 78, ['#C98E54', '#8E5A2C'], 3) +
      slab(1020, 540, 66, 26, ['#E9DDBB', '#B9A87C'], 2),
    layers: [
      { name: 'desk', z: 806, area: [490, 500, 620, 320], drawing: desk + lamp },
      {
        name: 'chairs',
        z: 838,
        area: [330, 600, 200, 250],
        drawing: underShadow(430, 834, 80, 10, '#4A2817') + chair(430, 834, 1, leather, walnut[0]),
      },
    ],
    foreground: {
      name: 'front',
      z: 2000,
      area: [1380, 700, 260, 200],
      lit: false,
      drawing:
        slab(1420, 760, 260, 200, ['#4A2A1A', '#26140A'], 10) +
        slab(1450, 720, 150, 44, ['#5E3A26', '#331C10'], 4) +
        slab(1470, 700, 120, 24, ['#6E2A20', '#3E140E'], 3),
    },
    view: { area: [640, 90, 320, 370], draw: hour => sky([640, 90, 320, 370], hour) + rooftops([640, 150, 320, 310], hour, 'law') },
    lamp:
      glow(860, 560, 320, 240, WHITE, 0.28) +
      glow(820, 650, 300, 70, WHITE, 0.3) +
      shape('M806,556Q812,524 860,524T914,556Z', WHITE) +
      cone(860, 556, 50, 860, 330) +
      glow(800, 60, 620, 200, WHITE, 0.24),
    sun:
      times(8, index => group(shape(`M${660 + index * 36},640l-26,90h20l22,-90z`, WHITE), '', 'filter="url(#blur-6)"')) +
      glow(800, 700, 320, 90, WHITE, 0.4),
    panes: [[x, y, width, height]],
    lamps: [{ x: 860, range: 560, power: 1 }],
    spots: {
      lawyer: { x: 760, y: 770, facing: -1, seat: 116, z: 770 },
      client: { x: 430, y: 836, facing: 1, seat: 96, z: 837 },
      window: { x: 960, y: 730, facing: -1 },
      door: { x: -90, y: 830, facing: 1 },
      left: { x: 300, y: 850, facing: 1 },
      middle: { x: 1150, y: 846, facing: -1 },
      right: { x: 1300, y: 840, facing: -1 },
    },
  }
}
