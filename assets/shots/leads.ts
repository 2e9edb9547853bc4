/** The four leads in a close shot: shoulders by wardrobe, and arms that lie on a table and hold something. Head units, as in bust.ts. */
import type { HandName } from '../../src/figures/pose.ts'
import { box, clip, type Drawing, group, line, oval, scatter, shade, shape, solid } from '../paint/kit.ts'
import { type Pair, type Skin, SKINS } from '../paint/palette.ts'
import { fold, hand, limb } from '../people/limbs.ts'
import { shoulders, throat } from './bust.ts'
import { from, type Sleeve } from './gestures.ts'
import { billyPyjamas, billySummer, coatChest, joannaSuit, tedPolo, tedPyjamas } from './outfits.ts'

type Lead = 'ted' | 'billy' | 'margaret' | 'joanna'

const palm = (name: HandName, skin: Skin, scale: number, x: number, y: number, degrees: number, flip = false) =>
  group(hand(name, skin, scale), `translate(${x},${y}) rotate(${degrees})${flip ? ' scale(-1,1)' : ''}`)

/** Four fingers round a mug or a bowl, from the side: strokes with a thin darker stroke under each. */
function wrapped(skin: Skin, x: number, y: number, reach: number, thick: number, flip = false): Drawing {
  const side = flip ? -1 : 1
  return [0, 1, 2, 3]
    .map(row => {
      const end = reach - Math.abs(row - 1.2) * 3
      const path = `M${x},${y + row * thick * 0.86} q${(side * end) / 2},${-2 + row} ${side * end},${1 + row * 0.6}`
      return line(path, skin.shade, thick + 3) + line(path, skin.skin, thick)
    })
    .join('')
}

const SHIRT: Pair = ['#F2E3C4', '#C3A273']
const ted = SKINS.ted

/** The upper arms of a shirt, from the shoulder down to an elbow behind the table's edge. */
function upperArms(wide: number, elbow: number, [colour, dark]: Pair, thick: number): Drawing {
  return [-1, 1]
    .map(side =>
      from(side * (wide - 24), 100, side * (wide + 14), elbow, length =>
        limb(length, [thick, thick * 0.96, thick * 0.86], colour, dark, { over: fold(`M-20,${length - 30} q16,9 36,-2`, dark, 4) }),
      ),
    )
    .join('')
}

function tedTorso(): Drawing {
  const [colour, dark] = SHIRT
  const outline = shoulders(122, 72)
  return (
    clip(
      outline,
      colour,
      shade('right', 10, 60, 130, 190, dark, 0.7) +
        shade('down', -130, 150, 260, 70, dark, 0.5) +
        line('M2,120 V240', dark, 3) +
        fold('M-94,120 C-80,154 -80,190 -88,220', dark, 4) +
        fold('M94,120 C80,154 80,190 88,220', dark, 4) +
        shape('M48,130 h38 v40 q-18,12 -38,0z', '#EAD7B0') +
        line('M48,130 h38', dark, 3),
    ) + throat(ted, 30)
  )
}

function tedTie(): Drawing {
  const stripes = [0, 1, 2, 3, 4, 5, 6].map(row => line(`M-40,${126 + row * 24} L40,${98 + row * 24}`, '#E8B04A', 6)).join('')
  return (
    clip('M-13,92 L13,92 L9,112 L26,216 L-26,216 L-9,112Z', '#C4552B', stripes + shade('right', 0, 90, 34, 160, '#7E2F18', 0.7)) +
    shape('M-34,62 L-64,82 L-42,122 L0,92Z', '#FBF0D8') +
    shape('M34,62 L64,82 L44,122 L0,92Z', '#EAD8B4') +
    line('M-34,64 L0,92 L34,64', SHIRT[1], 3)
  )
}

function tedJacket(): Drawing {
  const cloth: Pair = ['#8A6A48', '#4E3726']
  const outline = shoulders(130, 70)
  const fronts = clip(
    outline,
    '',
    shape('M-150,40 H-34 C-40,120 -10,190 -4,230 H-150Z', cloth[0]) +
      shape('M150,40 H34 C40,120 14,190 6,230 H150Z', cloth[0]) +
      shade('right', 10, 60, 140, 190, cloth[1], 0.7) +
      shade('left', -150, 60, 70, 190, cloth[1], 0.4) +
      fold('M-98,120 C-84,154 -84,190 -92,220', cloth[1], 4) +
      fold('M98,120 C84,154 84,190 92,220', cloth[1], 4),
  )
  const near = shape('M-36,60 L-74,86 L-56,122 L-72,126 L-6,216 L-2,216 C-20,170 -28,120 -24,84Z', '#9C7B56')
  const far = shape('M36,60 L74,86 L58,122 L72,126 L8,216 L4,216 C20,170 30,120 24,84Z', '#7A5C3E')
  return tedTorso() + tedTie() + fronts + near + far
}

/** Both fore-arms on the table: one hand round the mug, the other open beside it. */
function tedArms(): Drawing {
  const [, dark] = SHIRT
  const bare = (length: number) =>
    limb(length, [50, 46, 31], ted.skin, ted.shade, {
      belly: 0.3,
      over: line('M-10,34 q2,6 0,11 M2,44 q2,6 0,11 M10,34 q2,6 0,10', ted.shade, 2.2, 'opacity=".5"'),
    }) +
    clip('M-29,-26 Q0,-34 29,-26 L30,22 Q0,34 -30,22Z', '#F2E3C4', shade('right', 0, -34, 34, 66, dark, 0.6)) +
    clip(
      'M-31,12 Q0,25 31,12 L30,32 Q0,46 -30,32Z',
      '#FAF0D8',
      shade('right', 0, 10, 34, 40, dark, 0.6) + fold('M-30,22 Q0,36 30,22', dark, 3),
    )
  const near = from(-132, 184, -58, 214, bare)
  const far = from(134, 184, 84, 220, bare)
  return near + far + palm('rest', ted, 0.6, 86, 220, 62, true) + mug() + gripMug()
}

function mug(): Drawing {
  return (
    oval(6, 238, 44, 10, '#7A4322', 'opacity=".4"') +
    line('M28,190 q26,-2 24,22 t-26,20', '#2F7A78', 9) +
    solid('M-29,168 H31 L29,228 Q1,240 -27,228Z', '#2F7A78', '#184E50', [-29, 168, 60, 70]) +
    oval(1, 168, 30, 8, '#3A2418') +
    oval(-3, 167, 19, 4, '#5A3824')
  )
}

function gripMug(): Drawing {
  const back = clip(
    'M-74,196 C-62,180 -42,178 -30,186 L-26,232 C-40,242 -62,240 -76,228Z',
    ted.skin,
    shade('right', -60, 176, 44, 66, ted.shade, 0.6),
  )
  const thumb = line('M-46,188 Q-30,172 -16,180', ted.shade, 17) + line('M-46,188 Q-30,172 -16,180', ted.skin, 14)
  return back + wrapped(ted, -34, 192, 36, 14) + thumb
}

const TEAL: Pair = ['#2F7A78', '#1D5557']
const CREAM = '#F0DFB6'
const billy = SKINS.billy

function billyTorso(): Drawing {
  const [cloth, dark] = TEAL
  const stripes = [0, 1, 2, 3, 4, 5].map(row => shape(`M-120,${86 + row * 25} q120,14 240,0 v12 q-120,14 -240,0z`, CREAM)).join('')
  return (
    clip(
      shoulders(82, 76),
      cloth,
      stripes + shade('right', 10, 60, 90, 160, dark, 0.7) + fold('M-56,120 C-46,150 -48,180 -54,210', dark, 4),
    ) +
    throat(billy, 19) +
    line('M-27,68 C-12,86 12,86 27,68', CREAM, 7)
  )
}

function billySleeves(): Drawing {
  const [cloth, dark] = TEAL
  const sleeve = (length: number) =>
    limb(length + 26, [36, 36, 32], billy.skin, billy.shade) +
    limb(length, [50, 52, 48], cloth, dark, { flat: true, over: [10, 34].map(row => box(-30, row, 60, 11, CREAM)).join('') })
  return from(-62, 98, -88, 146, sleeve) + from(62, 98, 88, 144, sleeve)
}

function billyCoat(): Drawing {
  const cloth: Pair = ['#D9A136', '#9C6A14']
  const outline = shoulders(92, 74)
  const scarf =
    clip(
      'M-44,54 Q0,84 44,52 L50,82 Q0,116 -50,84Z',
      '#C2402B',
      shade('right', 0, 54, 52, 60, '#7E2013', 0.6) + fold('M-44,68 Q0,100 48,66', '#7E2013', 4),
    ) +
    solid('M-24,88 l30,6 l-6,70 l-30,-2z', '#C2402B', '#7E2013', [-32, 84, 40, 84], 0.6) +
    line('M-28,162 v10 M-17,163 v10 M-6,164 v10', '#E8B04A', 4)
  const toggles = [140, 186].map(y => line(`M18,${y} h36`, '#5A3A1C', 9) + line(`M8,${y} h8 M56,${y} h8`, cloth[1], 3)).join('')
  return (
    clip(
      outline,
      cloth[0],
      shade('right', 10, 60, 100, 160, cloth[1], 0.7) +
        shade('down', -100, 150, 200, 70, cloth[1], 0.5) +
        line('M36,96 C42,150 42,190 40,220', cloth[1], 4),
    ) +
    throat(billy, 19) +
    scarf +
    toggles
  )
}

/** One hand on the rim, the other with the spoon; the bowl between them. */
function billyArms(): Drawing {
  const bare = (length: number) => limb(length, [34, 34, 23], billy.skin, billy.shade, { belly: 0.3 })
  const spoon =
    line('M106,72 L92,150', '#A39B8C', 9) +
    line('M106,72 L92,150', '#C9C1B0', 6) +
    oval(108, 62, 13, 18, '#DAD3C4', 'transform="rotate(10 108 62)"') +
    oval(106, 60, 8, 12, '#F0EADC', 'transform="rotate(10 108 62)"')
  const near = from(-98, 154, -80, 176, bare) + palm('hold', billy, 0.46, -80, 172, -38)
  const far = from(104, 160, 98, 146, bare)
  const fist =
    spoon +
    clip(
      'M78,122 C84,110 112,110 118,124 C122,144 114,156 98,156 C82,156 76,142 78,122Z',
      billy.skin,
      shade('right', 92, 108, 30, 50, billy.shade, 0.6),
    ) +
    wrapped(billy, 112, 122, 26, 11, true)
  return near + far + fist
}

const KNIT: Pair = ['#7E8C3E', '#4F5A22']
const margaret = SKINS.margaret

function margaretTorso(): Drawing {
  const [wool, dark] = KNIT
  return (
    clip(
      shoulders(98, 78),
      wool,
      shade('right', 6, 60, 116, 190, dark, 0.7) +
        shade('down', -120, 150, 240, 80, dark, 0.6) +
        fold('M-70,116 C-58,150 -60,190 -66,220', dark, 4) +
        fold('M72,116 C60,150 60,190 66,220', dark, 4),
    ) +
    clip(
      'M-28,18 H28 L38,84 Q0,104 -38,84Z',
      '#8D9B48',
      shade('up', -40, 16, 80, 40, dark, 0.6) +
        shade('right', 4, 20, 40, 80, dark, 0.6) +
        [32, 50, 68].map(y => line(`M-40,${y}Q0,${y + 12} 40,${y}`, dark, 3, 'opacity=".45"')).join(''),
    ) +
    line('M-42,82C-38,140 -10,160 0,162C10,160 38,140 42,82', '#E2A832', 3.5) +
    oval(0, 168, 12, 12, '#D4652C') +
    oval(0, 168, 6, 6, '#F4E6C6')
  )
}

const woolSleeve =
  ([wool, dark]: Pair) =>
  (length: number) =>
    limb(length, [48, 44, 34], wool, dark, { flat: true, over: fold('M-18,24 q18,9 36,-2', dark, 4) }) +
    clip(`M-19,${length - 16} H19 V${length} H-19Z`, wool, [-12, -4, 4, 12].map(x => line(`M${x},${length - 16}v16`, dark, 2.4)).join(''))

/** Both hands round a red cup. */
function margaretArms(): Drawing {
  const cup =
    oval(0, 232, 46, 9, '#7A4322', 'opacity=".4"') +
    solid('M-27,168 H27 Q27,214 14,226 H-14 Q-27,214 -27,168Z', '#C2402B', '#7E2013', [-27, 168, 54, 60]) +
    oval(0, 168, 27, 7, '#3A2418')
  const sleeve = woolSleeve(KNIT)
  const side = (flip: boolean) => {
    const k = flip ? -1 : 1
    const back = clip(
      `M${k * -66},196 C${k * -56},182 ${k * -38},180 ${k * -26},186 L${k * -22},222 C${k * -36},232 ${k * -56},230 ${k * -68},222Z`,
      margaret.skin,
      shade('right', k < 0 ? 22 : -56, 178, 44, 56, margaret.shade, 0.6),
    )
    return back + wrapped(margaret, k * -30, 190, 27, 11.5, flip)
  }
  return from(-122, 186, -62, 210, sleeve) + from(122, 186, 62, 210, sleeve) + cup + side(false) + side(true)
}

const OAT: Pair = ['#CDB48F', '#8F7450']
const joanna = SKINS.joanna

function joannaTorso(): Drawing {
  const [wool, dark] = OAT
  const outline = shoulders(94, 80)
  const blouse = clip(outline, '#E9DCC4', shade('right', 4, 60, 60, 160, '#BCA888', 0.6)) + throat(joanna, 22)
  const fronts = clip(
    outline,
    '',
    shape('M-120,50 H-32 C-34,120 -22,180 -20,230 H-120Z', wool) +
      shape('M120,50 H32 C36,120 24,180 22,230 H120Z', wool) +
      shade('right', 6, 60, 110, 180, dark, 0.7) +
      fold('M-66,120 C-56,150 -58,190 -64,220', dark, 4) +
      fold('M68,120 C58,150 58,190 64,220', dark, 4),
  )
  const edges =
    line('M-32,66 C-34,120 -22,180 -20,216', '#B89A70', 8) +
    line('M32,66 C36,120 24,180 22,216', '#B89A70', 8) +
    [124, 160, 196].map(y => oval(-25, y, 4.4, 4.4, '#6E5536')).join('')
  return blouse + shape('M-20,74 l-20,14 l28,20 l12,-14 l12,14 l28,-20 l-20,-14 q-20,18 -40,0z', '#F3EAD6') + fronts + edges
}

function joannaCoat(): Drawing {
  const [cloth, dark]: Pair = ['#C2904F', '#7F5424']
  const outline = shoulders(104, 76)
  const next = scatter('scarf')
  const colours = ['#2F7A78', '#D4652C', '#F4E6C6', '#E2A832'] as const
  const rings = Array.from({ length: 70 }, (_, index) => {
    const x = -60 + (index % 10) * 13 + (Math.floor(index / 10) % 2) * 6
    const y = 44 + Math.floor(index / 10) * 24
    const outer = colours[Math.floor(next() * 4) % 4] ?? colours[0]
    const inner = colours[Math.floor(next() * 4) % 4] ?? colours[1]
    return oval(x, y, 8, 8, outer) + oval(x, y, 3.4, 3.4, inner)
  }).join('')
  const scarf = clip(
    'M-42,44 Q0,70 42,42 C52,62 48,86 32,98 C40,130 44,170 42,216 H4 C8,170 6,130 -4,104 C-32,98 -52,76 -42,44Z',
    '#8E2F2A',
    rings + shade('right', 4, 40, 60, 180, '#521612', 0.5),
  )
  return (
    clip(
      outline,
      cloth,
      shade('right', 8, 60, 120, 170, dark, 0.7) +
        shade('down', -110, 150, 220, 80, dark, 0.5) +
        fold('M-72,120 C-60,150 -62,190 -70,220', dark, 4),
    ) +
    shape('M-38,58 L-76,86 L-62,126 L-6,190 C-24,140 -32,110 -26,78Z', '#CFA061') +
    shape('M38,58 L76,86 L62,126 L14,190 C26,140 34,110 26,78Z', '#A87838') +
    oval(-24, 196, 7, 7, '#5A3A1C') +
    scarf
  )
}

/** Hands folded, one over the other. */
function joannaArms(): Drawing {
  const sleeve = woolSleeve(OAT)
  const far = from(118, 188, 54, 214, sleeve)
  const near = from(-118, 188, -54, 216, sleeve)
  const under = clip(
    'M56,202 C36,192 2,194 -14,206 C-20,218 -12,228 4,230 C26,232 48,228 58,222Z',
    joanna.skin,
    shade('right', 4, 190, 54, 42, joanna.shade, 0.6),
  )
  const back = clip(
    'M-58,202 C-44,190 -24,190 -10,196 L0,226 C-20,236 -46,234 -60,226Z',
    joanna.skin,
    shade('right', -36, 188, 40, 48, joanna.shade, 0.5),
  )
  const ring = line('M6,199 l1,9', '#E2A832', 3)
  return oval(0, 236, 70, 9, '#7A4322', 'opacity=".35"') + far + near + under + back + wrapped(joanna, -12, 198, 30, 11) + ring
}

type Outfit = { chest: Drawing; sleeve: Omit<Sleeve, 'skin' | 'thick' | 'wide'> }

/** A lead's shoulders by wardrobe (`chest` is what the table hides the foot of) and the sleeve of a raised arm; `arms` is what lies on a table, in the first wardrobe only. */
export const LEADS: Record<Lead, { wide: number; thick: number; outfits: Record<string, Outfit>; arms: Drawing }> = {
  ted: {
    wide: 128,
    thick: 52,
    outfits: {
      shirt: { chest: upperArms(122, 188, SHIRT, 62) + tedTorso() + tedTie(), sleeve: { cloth: SHIRT, rolled: true } },
      jacket: { chest: tedJacket(), sleeve: { cloth: ['#8A6A48', '#4E3726'], cuff: '#FBF1DA' } },
      overcoat: {
        chest: coatChest(134, 70, ['#4A4E5A', '#2A2C36'], ['#5C606C', '#3A3D48'], ['#B5562E', '#74300F'], throat(ted, 30)),
        sleeve: { cloth: ['#4A4E5A', '#2A2C36'], cuff: '#5C606C' },
      },
      polo: { chest: tedPolo(), sleeve: { cloth: ['#B5562E', '#74300F'], bare: true } },
      pyjamas: { chest: tedPyjamas(), sleeve: { cloth: ['#8FA3B4', '#52677A'], cuff: '#E9DDC4' } },
    },
    arms: tedArms(),
  },
  billy: {
    wide: 84,
    thick: 37,
    outfits: {
      stripes: { chest: billySleeves() + billyTorso(), sleeve: { cloth: TEAL, bare: true } },
      coat: { chest: billyCoat(), sleeve: { cloth: ['#D9A136', '#9C6A14'] } },
      pyjamas: { chest: billyPyjamas(), sleeve: { cloth: ['#D98A4E', '#9A4E22'], cuff: '#F6D9A8' } },
      summer: { chest: billySummer(), sleeve: { cloth: ['#C2402B', '#7E2013'], bare: true } },
    },
    arms: billyArms(),
  },
  margaret: {
    wide: 102,
    thick: 46,
    outfits: {
      knit: { chest: upperArms(96, 188, KNIT, 52) + margaretTorso(), sleeve: { cloth: KNIT } },
      coat: {
        chest: coatChest(108, 74, ['#7A4A5E', '#472636'], ['#8E5C70', '#5E364A'], ['#E2A832', '#AD7418'], throat(margaret, 22)),
        sleeve: { cloth: ['#7A4A5E', '#472636'] },
      },
    },
    arms: margaretArms(),
  },
  joanna: {
    wide: 98,
    thick: 43,
    outfits: {
      cardigan: { chest: upperArms(92, 188, OAT, 50) + joannaTorso(), sleeve: { cloth: OAT } },
      coat: { chest: joannaCoat(), sleeve: { cloth: ['#C2904F', '#7F5424'], cuff: '#A87838' } },
      suit: { chest: joannaSuit(), sleeve: { cloth: ['#3E5368', '#22303F'], cuff: '#F0E2C8' } },
      suitCoat: { chest: joannaCoat(), sleeve: { cloth: ['#C2904F', '#7F5424'], cuff: '#A87838' } },
    },
    arms: joannaArms(),
  },
}
