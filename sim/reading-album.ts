/** The album page by page, as it is looked at: the end, ten photographs, the sums, the two breakfasts, and why it ended so. */
import { TALLY_WORDS } from './album-words.ts'
import { weekOf } from './calendar.ts'
import { countOf, memoryAt } from './memory/ledger.ts'
import type { MemoryKind } from './memory/kinds.ts'
import { NAMES } from './people/names.ts'
import { type OtherLife, otherLives } from './reading-lives.ts'
import { type Deed, deedsOf } from './reading-why.ts'
import type { Game, Memory } from './state.ts'
import { album, type Plate, shoebox } from './story/album.ts'
import { endingsOf } from './story/finish.ts'
import { fill, memoryWords, words } from './words.ts'

/** A number out of the record, and what it counts. */
export type Tally = { number: number; words: string }
export type AlbumPage =
  | { what: 'end'; title: string; text: string }
  | { what: 'cover' }
  /** `plate` is null where nothing was kept: four corners. `text` is the memory in full, where the caption is shorter. */
  | { what: 'photo'; plate: Plate | null; text: string | null; tallies: Tally[] }
  | { what: 'sums'; tallies: Tally[] }
  /** What weighed most, and the life that lay nearest; `nearest` is null where none was near. */
  | { what: 'why'; deeds: Deed[]; nearest: OtherLife | null }
  | { what: 'lives'; lives: OtherLife[] }
  /** Some of the pictures in the box, small. */
  | { what: 'prints'; prints: Print[]; at: number; total: number }
/** A picture out of the box, and what was written on its back: the memory in full. */
export type Print = { plate: Plate; text: string }

const PHOTOS = 10
/** Small prints on a page of the box. */
const PRINTS = 4
const MOST = 3
const MOST_SUMS = 9
const LIVES = 3
const HALVES_AN_HOUR = 4
const FIRST_MORNING = 4

const SUMS = [
  ['stories', 'bedtime-story'],
  ['notes', 'lunchbox-note'],
  ['suppers', 'home-by-six'],
  ['onTime', 'pickup-on-time'],
  ['late', 'pickup-late'],
  ['kept', 'promise-kept'],
  ['broken', 'promise-broken'],
  ['shouted', 'anger-word'],
  ['wentBack', 'apologised'],
  ['letters', 'letters-answered'],
  ['hers', 'took-her-kids'],
  ['park', 'park-saturday'],
] as const satisfies readonly (readonly [keyof typeof TALLY_WORDS, MemoryKind])[]

/** The pages in their order, an even number; before the end the first is the inside of the cover. */
export function readAlbum(game: Game): AlbumPage[] {
  const plates = album(game)
  const [first, last] = [plates[0], plates.at(-1)]
  const between = plates.slice(1, -1)
  const photos = Array.from({ length: PHOTOS }, (_, at) => photo(game, between[at]))
  return [
    game.over ? { what: 'end', title: words(game, `endings.${game.over}.title`), text: endWords(game) } : { what: 'cover' },
    ...photos,
    { what: 'sums', tallies: sums(game) },
    photo(game, first),
    photo(game, last),
    ...(game.over ? why(game) : []),
  ]
}

/** The box of all pictures, page by page in the order of their days. */
export function readShoebox(game: Game): AlbumPage[] {
  const prints = shoebox(game).map((plate): Print => {
    const memory = plate.memory === null ? undefined : memoryAt(game, plate.memory)
    return { plate, text: memory ? memoryWords(game, memory).text : plate.caption }
  })
  const pages: AlbumPage[] = []
  for (let at = 0; at < prints.length; at += PRINTS)
    pages.push({ what: 'prints', prints: prints.slice(at, at + PRINTS), at, total: prints.length })
  return pages
}

/** Why it ended so, and three lives beside the nearest that were not lived. */
function why(game: Game): AlbumPage[] {
  const [nearest = null, ...others] = otherLives(game)
  return [
    { what: 'why', deeds: deedsOf(game), nearest },
    { what: 'lives', lives: others.slice(0, LIVES) },
  ]
}

/** What is said at the end: the ending’s own words, and of whatever is laid over it. */
const endWords = (game: Game): string =>
  endingsOf(game)
    .map(ending => words(game, `endings.${ending}.text`))
    .join(' ')

function photo(game: Game, plate: Plate | undefined): AlbumPage {
  const memory = plate?.memory ? memoryAt(game, plate.memory) : undefined
  if (!plate || !memory) return { what: 'photo', plate: null, text: null, tallies: [] }
  if (plate.fixed) return { what: 'photo', plate, text: null, tallies: breakfast(game, plate.fixed, plate) }
  return { what: 'photo', plate, text: memoryWords(game, memory).text, tallies: tallies(game, memory) }
}

function tallies(game: Game, memory: Memory): Tally[] {
  const rows: Tally[] = []
  const by = memory.mendedBy === null ? undefined : memoryAt(game, memory.mendedBy)
  if (memory.count > 1) rows.push(tally('times', memory.count))
  if (by && by.last > memory.last) rows.push(tally('mended', by.last - memory.last))
  else if (by) rows.push(tally('sameNight', 1))
  if (weekOf(memory.day) > 0) rows.push(tally('weeks', weekOf(memory.day)))
  const keepers = memory.holders.filter(who => who !== 'ted').map(who => NAMES[who].short)
  if (keepers.length > 0) rows.push(tally('keepers', keepers.length, keepers.join(', ')))
  return rows.slice(0, MOST)
}

function breakfast(game: Game, which: 'first' | 'last', plate: Plate): Tally[] {
  const table = tally('table', plate.cast.length)
  if (which === 'first') return [tally('before', 0), table]
  return [
    tally('days', plate.day - FIRST_MORNING),
    tally('stove', Math.floor(game.numbers['ted.skill.cooking'] / HALVES_AN_HOUR)),
    table,
  ].slice(0, MOST)
}

function sums(game: Game): Tally[] {
  const rows: Tally[] = []
  for (const [name, kind] of SUMS) {
    const count = countOf(game, kind)
    if (count > 0) rows.push(tally(name, count))
  }
  return [...rows.slice(0, MOST_SUMS - 1), tally('remembered', game.memories.length)]
}

function tally(name: keyof typeof TALLY_WORDS, number: number, who = ''): Tally {
  return { number, words: fill(TALLY_WORDS[name][number === 1 ? 'one' : 'many'], { who }) }
}
