/** Lowenthal Direct on Canal Street: a stock room with a drawing table in it. */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, scatter, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import type { RoomPlan } from './plan.ts'
import { cone, each, floorBoards, panesPath, picture, sill, slab, times, underShadow, wall, WHITE, windowFrame } from './props.ts'
import { housesAcross, sky } from './skies.ts'

const { walnut, cream, mustard, teal, brick, orange, olive, oak, cabinet } = COLOURS

/** The plan of Lowenthal Direct: a stock room on Canal Street with a drawing table in it. */
export function lowenthal(): RoomPlan {
  const random = scatter('lowenthal')
  const [x, y, width, height] = [620, 90, 380, 330]
  const cartons = (left: number, wide: number, bottom: number, tall: number): Drawing => {
    let paint = ''
    let at = left
    while (at < left + wide - 30) {
      const across = Math.min(46 + random() * 50, left + wide - at)
      const up = tall * (0.55 + random() * 0.42)
      const tone: Pair = [['#CF9A5C', '#D9AA6C', '#C08A4C', '#B5B08A'][Math.floor(random() * 4)] ?? '#CF9A5C', '#8E5F2C']
      paint +=
        slab(at, bottom - up, across - 4, up, tone, 2) +
        box(at + 8, bottom - up * 0.6, Math.min(26, across - 20), 14, cream[0], 1) +
        line(`M${at + across / 2 - 2},${bottom - up}v${up * 0.24}`, '#EFE0B4', 6, 'opacity=".8"')
      at += across
    }
    return paint
  }
  const rack = (left: number, wide: number): Drawing =>
    times(
      4,
      row => cartons(left + 14, wide - 28, 196 + row * 148, 128) + slab(left, 196 + row * 148, wide, 14, ['#6E7A74', '#46504A'], 2),
    ) + each([left, left + wide - 14], post => slab(post, 40, 14, 606, ['#6E7A74', '#46504A'], 2))
  const table =
    underShadow(820, 808, 300, 16, '#4A3A28') +
    line('M570,690L552,800M1060,690L1078,800', walnut[0], 14) +
    group(slab(-280, -20, 560, 44, oak, 6), 'translate(816,676) rotate(-1.4)') +
    slab(600, 628, 120, 32, ['#FBF3DF', '#CDB182'], 2) +
    clip(
      boxPath(740, 622, 130, 36, 2),
      '#FBF3DF',
      box(750, 628, 36, 24, orange[0]) + box(794, 628, 36, 24, teal[0]) + line('M838,634h24M838,644h18', INK, 3),
    ) +
    slab(900, 606, 40, 50, brick, 5) +
    each(
      [
        [910, -6, mustard[0]],
        [920, 0, teal[0]],
        [930, 6, INK],
      ] as const,
      ([at, lean, tone]) => line(`M${at},608l${lean},-32`, tone, 5),
    ) +
    slab(962, 612, 80, 40, teal, 6) +
    box(976, 596, 52, 20, cream[0], 2)
  const pendant =
    line('M816,-60V150', INK, 4) +
    shape('M730,220Q746,152 816,148Q886,152 902,220Z', '#4E6A5C') +
    shape('M820,148Q886,152 902,220H840Z', '#34483E') +
    oval(816, 220, 86, 9, '#FBE7AC')
  return {
    place: 'lowenthal',
    back:
      wall(['#D9C49A', '#9C8458'], 640, { x: 810, y: 300, colour: '#F0E0B4' }) +
      floorBoards(640, ['#8E6A48', '#5A4028'], '#6E5034', 'lowenthal-floor') +
      line('M-60,40H1660M-60,62H1660', '#8A7E68', 9),
    hole: panesPath(x, y, width, height),
    before:
      windowFrame(x, y, width, height, 4, 3, ['#5E6E66', '#3A4640']) +
      sill(x, y + height + 12, width, ['#8E7A5C', '#5A4A34']) +
      rack(40, 480) +
      rack(1120, 440) +
      slab(1020, 190, 84, 60, mustard, 3) +
      line('M1034,210h56M1034,226h40', INK, 4) +
      oval(574, 130, 30, 30, INK) +
      oval(574, 130, 25, 25, cream[0]) +
      line('M574,130V112M574,130L586,136', INK, 3) +
      picture(540, 210, 70, 96, cream[0], oval(0, -14, 13, 15, '#E7B48E') + shape('M-24,34Q0,0 24,34Z', olive[0])) +
      slab(640, 520, 120, 122, ['#7F8A80', '#525C54'], 4) +
      line('M680,552h40M680,590h40', INK, 5) +
      slab(780, 560, 90, 82, ['#CF9A5C', '#8E5F2C'], 2) +
      slab(884, 580, 110, 62, ['#D9AA6C', '#8E5F2C'], 2) +
      slab(900, 540, 70, 40, ['#C08A4C', '#8E5F2C'], 2),
    layers: [
      { name: 'table', z: 806, area: [500, 560, 620, 260], drawing: table },
      { name: 'pendant', z: 1200, area: [700, -20, 240, 260], drawing: pendant, swings: { x: 816, y: -40 } },
      {
        name: 'trolley',
        z: 836,
        area: [230, 660, 260, 190],
        drawing:
          underShadow(360, 836, 120, 10, '#4A3A28') +
          slab(262, 700, 90, 92, ['#CF9A5C', '#8E5F2C'], 2) +
          slab(360, 720, 84, 72, ['#D9AA6C', '#8E5F2C'], 2) +
          slab(250, 792, 210, 14, cabinet, 3) +
          line('M456,796L476,680', '#6E7A74', 8) +
          each([284, 430], at => oval(at, 820, 15, 15, INK) + oval(at, 820, 6, 6, '#A89C88')),
      },
    ],
    foreground: {
      name: 'front',
      z: 2000,
      area: [1380, 640, 260, 260],
      lit: false,
      drawing:
        slab(1420, 700, 260, 260, ['#7A5430', '#46301A'], 4) +
        slab(1440, 660, 160, 50, ['#8A6238', '#54391E'], 3) +
        box(1470, 760, 90, 40, '#B9A684', 2),
    },
    view: {
      area: [600, 70, 420, 370],
      draw: hour => sky([600, 70, 420, 370], hour) + housesAcross([590, 120, 440, 320], hour, 'lowenthal'),
    },
    lamp:
      glow(816, 320, 480, 380, WHITE, 0.28) +
      cone(816, 220, 86, 900, 480) +
      glow(816, 670, 320, 70, WHITE, 0.3) +
      glow(816, 800, 420, 110, WHITE, 0.3) +
      shape('M730,220Q746,152 816,148Q886,152 902,220Z', WHITE, 'opacity=".6"'),
    sun:
      group(shape('M640,640L480,900H760L790,640ZM830,640L850,900H1140L990,640Z', WHITE), '', 'filter="url(#blur-6)"') +
      glow(816, 680, 320, 70, WHITE, 0.4),
    panes: [[x, y, width, height]],
    lamps: [{ x: 816, range: 640, power: 1 }],
    spots: {
      table: { x: 740, y: 770, facing: 1, seat: 116, z: 770 },
      bea: { x: 1010, y: 770, facing: -1, z: 770 },
      rack: { x: 560, y: 730, facing: -1 },
      door: { x: 1700, y: 830, facing: -1 },
      left: { x: 520, y: 850, facing: 1 },
      middle: { x: 1120, y: 840, facing: -1 },
      right: { x: 1300, y: 836, facing: -1 },
    },
  }
}
