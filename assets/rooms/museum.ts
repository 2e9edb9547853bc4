/** The hall of the whale: over everybody, and beside it the cases, one of which is his. */
import { boxPath, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { RoomPlan, StateThing } from './plan.ts'
import { each, slab, tiledFloor, times, underShadow, wall, WHITE } from './props.ts'

const { walnut, cream, mustard, brick, orange, teal } = COLOURS

/** The glass of the right-hand case. */
const GLASS = [1276, 396, 268, 180] as const

/** What a case holds, behind its glass and over its own ground. */
function inCase(ground: string, dark: string, inner: Drawing): Drawing {
  const [x, y, width, height] = GLASS
  return clip(
    boxPath(x, y, width, height, 3),
    ground,
    shade('down', x, y + 60, width, height - 60, dark, 0.6) +
      inner +
      shape(`M${x + 14},${y + height}L${x + 114},${y}h40L${x + 54},${y + height}z`, '#FFFFFF', 'opacity=".14"'),
  )
}

const CASES: Readonly<Record<string, Drawing>> = {
  fish: inCase(
    '#9FBFB4',
    '#6E9488',
    shape('M1276,550Q1410,520 1560,550V580H1276Z', '#E6D2A4') +
      oval(1360, 480, 34, 16, orange[0]) +
      shape('M1326,480l-22,-14v28z', orange[0]) +
      oval(1450, 510, 26, 12, mustard[0]) +
      shape('M1474,510l20,-12v24z', mustard[0]) +
      each([1350, 1440], x => oval(x + 22, 476 + (x > 1400 ? 30 : 0), 3, 3, INK)) +
      line('M1320,556q-10,-30 4,-56M1500,556q10,-40 -4,-60', '#5E7A44', 6),
  ),
  // The jaw of one, on two irons, with a boy's height marked beside it.
  whales: inCase(
    '#8FAEB4',
    '#4E7282',
    line('M1330,576V500M1480,576V500', INK, 5) +
      line('M1296,520C1340,440 1480,430 1526,512', '#EDE2C4', 20) +
      line('M1296,524C1350,480 1476,474 1526,516', '#D6C498', 13) +
      times(9, at => line(`M${1318 + at * 22},${492 - Math.round(14 * Math.sin((at / 8) * Math.PI))}v22`, '#C2AE80', 5)) +
      line('M1304,408V566M1298,440h12M1298,480h12M1298,520h12', brick[0], 3),
  ),
  space: inCase(
    '#26304E',
    '#141A30',
    each(
      [
        [1300, 420],
        [1340, 452],
        [1520, 430],
        [1500, 520],
        [1310, 530],
        [1440, 412],
      ] as const,
      ([x, y]) => oval(x, y, 2.6, 2.6, '#F6E8C8'),
    ) +
      line('M1410,576V488', INK, 5) +
      `<ellipse cx="1410" cy="486" rx="104" ry="34" fill="none" stroke="#C9A04A" stroke-width="3"/>` +
      `<ellipse cx="1410" cy="486" rx="66" ry="21" fill="none" stroke="#C9A04A" stroke-width="3"/>` +
      oval(1410, 484, 25, 25, '#F0B548') +
      oval(1318, 478, 11, 11, teal[0]) +
      oval(1462, 500, 9, 9, brick[0]) +
      oval(1500, 470, 16, 16, '#D9B27A') +
      line('M1478,476Q1500,486 1522,464', '#F0DDB0', 4),
  ),
  maps: inCase(
    '#C9B27C',
    '#8E7440',
    clip(
      boxPath(1296, 414, 150, 130, 2),
      '#F1E2BC',
      shape('M1310,440q30,-22 54,4q26,-10 40,14q-6,40 -30,52q-40,14 -62,-20z', '#A9B47C') +
        shape('M1398,498q24,-6 34,14q-14,22 -36,10z', '#A9B47C') +
        line('M1306,530Q1350,480 1436,424', brick[0], 3, 'stroke-dasharray="7 6"') +
        line('M1424,520v-18M1415,511h18', INK, 3),
    ) +
      oval(1496, 470, 36, 36, '#5E94A4') +
      shape('M1478,452q16,-16 30,-4q8,14 -8,20q-14,8 -24,-4zM1500,486q14,-8 22,2q-6,14 -18,12z', '#B4B070') +
      line('M1464,444A44,44 0 1 0 1530,446', mustard[1], 4) +
      slab(1472, 540, 48, 36, walnut, 3) +
      line('M1496,508V540', mustard[1], 5),
  ),
}

/** A bear in a painted wood, on the left: as long as anybody remembers. */
function bear(x: number): Drawing {
  const pine = (at: number, y: number, size: number): Drawing =>
    shape(
      `M${at},${y - 90 * size}l${26 * size},${44 * size}h-${12 * size}l${20 * size},${42 * size}h-${68 * size}l${20 * size},-${42 * size}h-${12 * size}z`,
      '#5E7A4E',
    )
  const legs = each([110, 142, 192, 220], at => slab(x + at, 516, 21, 44, ['#5A3A24', '#33200F'], 7))
  return (
    pine(x + 50, 540, 0.9) +
    pine(x + 270, 546, 1.1) +
    pine(x + 236, 520, 0.7) +
    shape(`M${x + 16},546Q${x + 150},520 ${x + 300},550V580H${x + 16}Z`, '#A98F4A') +
    legs +
    clip(
      `M${x + 104},520C${x + 100},486 ${x + 128},470 ${x + 162},474C${x + 196},462 ${x + 244},474 ${x + 246},512C${x + 246},536 ${x + 226},540 ${x + 176},538C${x + 130},542 ${x + 104},540 ${x + 104},520Z`,
      '#6A4630',
      shade('down', x + 100, 500, 150, 42, '#3A2414', 0.7),
    ) +
    oval(x + 96, 476, 10, 10, '#5A3A24') +
    oval(x + 122, 468, 10, 10, '#5A3A24') +
    oval(x + 106, 492, 27, 24, '#6A4630') +
    oval(x + 90, 502, 15, 11, '#A87E56') +
    oval(x + 80, 498, 5, 4, INK) +
    oval(x + 101, 486, 3, 3.4, INK)
  )
}

/** The case he makes for, by what he is full of; in winter the coats, which somebody has to carry. */
const things: readonly StateThing[] = [
  ...Object.entries(CASES).map(
    ([name, drawing]): StateThing => ({
      name: `case-${name}`,
      number: `case-${name}`,
      from: 1,
      area: [1270, 390, 280, 192],
      z: 1,
      drawing,
    }),
  ),
  {
    name: 'coats',
    number: 'winter',
    from: 1,
    area: [170, 700, 240, 110],
    z: 836.5,
    drawing:
      clip(
        'M186,756C190,728 214,716 252,722C280,716 300,732 302,756L308,800H250L244,768L196,790Z',
        '#4A4E5A',
        shade('right', 220, 716, 90, 90, '#2A2C36', 0.7),
      ) +
      clip(
        'M306,756C310,730 334,722 356,726C378,726 392,738 394,756L398,786H348L340,770L316,780Z',
        '#D9A136',
        shade('right', 340, 722, 60, 70, '#9C6A14', 0.7),
      ) +
      line('M236,728l14,20l16,-20M250,748v44', '#5C606C', 4) +
      line('M206,768q-6,22 2,40', '#2A2C36', 12) +
      line('M330,734q20,14 44,2', brick[0], 9) +
      line('M352,742v32', brick[0], 9),
  },
]

/** The plan of the museum: the whale over everybody. */
export function museum(): RoomPlan {
  const whale =
    clip(
      'M180,250Q240,120 560,110Q960,96 1180,210Q1260,248 1380,200Q1440,150 1500,150Q1490,220 1420,256Q1490,286 1500,352Q1420,340 1370,288Q1240,300 1160,312Q860,420 480,396Q240,380 180,250Z',
      '#5E7F92',
      shade('down', 180, 240, 1330, 170, '#2E4A5C', 0.7) +
        shade('up', 180, 100, 1330, 110, '#8FAEBC', 0.5) +
        shape('M196,280Q260,400 520,400Q800,404 980,356Q640,372 430,330Q280,300 196,280Z', '#D6DCD0') +
        times(9, index => line(`M${250 + index * 50},${316 + index * 4}q60,${52 - index * 4} 190,${50 - index * 4}`, '#9FB4B8', 3)) +
        oval(330, 262, 10, 9, INK) +
        oval(333, 259, 3, 3, cream[0]) +
        line('M300,292Q400,320 470,300', '#2E4A5C', 4),
    ) +
    clip('M560,380Q640,400 690,490Q600,480 520,396Z', '#4E6E80', shade('down', 520, 400, 180, 90, '#2E4A5C', 0.6)) +
    line('M500,-60V112M980,-60V124', INK, 3)
  const cases = each(
    [
      [60, 300],
      [1260, 300],
    ] as const,
    ([at, wide]) =>
      slab(at, 380, wide, 266, walnut, 4) +
      clip(
        boxPath(at + 16, 396, wide - 32, 180, 3),
        at < 500 ? '#B9C79C' : '#3A3428',
        (at < 500 ? shade('up', at, 396, wide, 90, '#8FA0A0', 0.5) + bear(at) : '') +
          shape(`M${at + 30},576L${at + 130},396h40L${at + 70},576z`, '#FFFFFF', 'opacity=".14"'),
      ) +
      slab(at + 70, 596, wide - 140, 28, ['#C9A04A', '#8A6420'], 2),
  )
  return {
    place: 'museum',
    back:
      wall(['#B9C0A8', '#76826E'], 640, { x: 800, y: 320, colour: '#E2E2C8' }) +
      each([430, 1110], at => slab(at, 40, 64, 606, ['#D9CFAE', '#9C9068'], 4) + slab(at - 12, 26, 88, 26, ['#E6DCBC', '#A99C70'], 3)) +
      clip(
        'M540,646V210Q540,70 800,70T1060,210V646Z',
        '#8FA08E',
        shade('up', 540, 60, 520, 300, '#5E6E60', 0.7) + shade('right', 800, 60, 260, 600, '#5E6E60', 0.6),
      ) +
      slab(600, 430, 400, 216, ['#7E8E7C', '#56645A'], 2) +
      slab(690, 460, 220, 50, ['#C9A04A', '#8A6420'], 3) +
      line('M720,486h60M796,486h84', INK, 5) +
      cases +
      tiledFloor(640, ['#D9CFAE', '#9C9068'], '#8E8462', 16),
    layers: [
      { name: 'whale', z: 5, area: [160, -20, 1360, 540], drawing: whale },
      {
        name: 'rope',
        z: 770,
        area: [540, 640, 520, 150],
        drawing:
          each(
            [560, 800, 1040],
            at => line(`M${at},770V670`, mustard[1], 9) + oval(at, 664, 12, 12, mustard[0]) + oval(at, 774, 28, 7, mustard[1]),
          ) + line('M560,680Q680,750 800,680Q920,750 1040,680', brick[0], 10),
      },
      {
        name: 'bench',
        z: 836,
        area: [140, 730, 300, 110],
        drawing:
          underShadow(290, 832, 140, 8, '#6A6248') + slab(160, 750, 260, 24, walnut, 6) + line('M190,774V830M390,774V830', walnut[1], 12),
      },
    ],
    foreground: {
      name: 'front',
      z: 2000,
      area: [1410, 560, 230, 340],
      lit: false,
      drawing:
        slab(1450, 600, 240, 360, ['#4A4636', '#2A281C'], 6) +
        slab(1470, 620, 200, 180, ['#5E6E60', '#3A463C'], 4) +
        shape('M1490,800L1560,620h40L1530,800z', '#FFFFFF', 'opacity=".1"'),
    },
    lamp:
      glow(800, 260, 700, 300, WHITE, 0.28) +
      glow(800, 760, 620, 140, WHITE, 0.26) +
      each([210, 1410], at => glow(at, 480, 170, 140, WHITE, 0.4)),
    sun:
      group(shape('M560,-20L380,900H1240L1060,-20Z', WHITE, 'opacity=".4"'), '', 'filter="url(#blur-18)"') +
      glow(800, 720, 420, 110, WHITE, 0.4),
    lamps: [{ x: 800, range: 900, power: 1 }],
    things,
    spots: {
      rope: { x: 700, y: 800, facing: 1 },
      case: { x: 240, y: 720, facing: -1 },
      bench: { x: 290, y: 836, facing: 1, seat: 96, z: 837 },
      left: { x: 500, y: 850, facing: 1 },
      middle: { x: 860, y: 850, facing: 1 },
      right: { x: 1180, y: 840, facing: -1 },
    },
  }
}
