/**
 * What the interface is drawn with: papers of any size, icons, whole things and repeating tiles.
 *
 * Papers, for `new Surface(paper('card'), …)` (never stretch them with NineSliceSprite: their stipple would smear; `shadow: true` lays the hard shadow):
 *   to read: card cardSmall cardFramed sheet sheetBand slip plaque bubble toast notice news memory drawerCard pencilList photo tape leaf leafHead chip input menu night
 *   to press: rust rustFramed choice disabled warned tile tab tabOpen dayTab dayTabNow chosen chosenRow
 *   plan: together office school home own margaret sitter pencil gap ghost · hunt: hourPast hourNow hourDay hourNight hourLast
 *   boards and books: wood board boardLight bookCover bookLeft bookRight albumCover albumLeft albumRight portfolio drawerBox drawerFront label wall
 *   marks over others: stampKept stampBroken focus
 * Icons (40×40, centre anchored), for `icon('mug')`:
 *   feelings: bowls string roof mug hourglass tie curls
 *   doings: pan pot basket bag book tree typewriter phone yarn bed bath ball envelope bus iron needle toothbrush pill kite ferry recordPlayer newspaper moon
 *     blackboard knight broom dishes museum ballpark guitar suitcase boxes spatula wine subway stars
 *   states: coin clock bell tag chair nobody scales drawer camera fever token pin pencil undo lock ringFull ringHalf ringEmpty arrowUp arrowDown arrowFlat
 *     tick cross steady stampKept stampBroken · weather: clear cloud rain snow heat snowflake leaf
 *   controls (cream, for rust and walnut; tint 0x5a3c28 on paper): play pause faster nextEvent step left right up down close check · (dark, for paper): gear help sound log keyboard out into dots plus trash
 * Things (centre anchored), for `thing('clockCase')`:
 *   clockCase clockWedge clockWedgeNow (white: tint, turn by 60°) clockHub clockHand roundPaper roundRust roundTeal numberPlate numberPlateOn portraitRing bubbleTail
 *   calendarRing bookmark seal machine pencilCircle cupRing spine tagPaper pencilStroke tape dust pen
 * Tiles, for TilingSprite (`tileScale` .5 for those at 2×), for `tile('grain')`: grain (1×) boards (2×) wallpaper (2×) leather (2×) rain (1×) snow (1×); puff and blob are soft round lights
 */
import { Assets, Spritesheet, type SpritesheetData, type Texture } from 'pixi.js'
import type { DOINGS, FEELINGS } from '../../assets/ui/icons-life.ts'
import type { CONTROLS, STATES, WEATHER } from '../../assets/ui/icons-state.ts'
import type { THINGS } from '../../assets/ui/objects.ts'
import type { PAPERS } from '../../assets/ui/papers.ts'

export type PaperName = keyof typeof PAPERS
export type IconName = keyof typeof FEELINGS | keyof typeof DOINGS | keyof typeof STATES | keyof typeof WEATHER | keyof typeof CONTROLS
export type ThingName = keyof typeof THINGS
export type TileName = 'grain' | 'boards' | 'wallpaper' | 'leather' | 'rain' | 'snow' | 'puff' | 'blob'

/** A paper's picture and the sides that keep their size, in stage pixels; between left and right lie `repeat` pixels that tile without a seam. */
export type PaperTexture = { texture: Texture; slice: { left: number; top: number; right: number; bottom: number }; repeat: number }

export type UiTextures = {
  icon(name: IconName): Texture
  paper(name: PaperName): PaperTexture
  thing(name: ThingName): Texture
  tile(name: TileName): Texture
}

/** How much of each edge is baked before it repeats; the same number as REPEAT in assets/ui/surface.ts. */
const REPEAT = 64

const SHEET = {
  picture: new URL('../../assets/built/ui/ui.webp', import.meta.url).href,
  frames: new URL('../../assets/built/ui/ui.json', import.meta.url).href,
}
const TILES: Record<TileName, string> = {
  grain: new URL('../../assets/built/ui/grain.webp', import.meta.url).href,
  boards: new URL('../../assets/built/ui/boards.webp', import.meta.url).href,
  wallpaper: new URL('../../assets/built/ui/wallpaper.webp', import.meta.url).href,
  leather: new URL('../../assets/built/ui/leather.webp', import.meta.url).href,
  rain: new URL('../../assets/built/ui/rain.webp', import.meta.url).href,
  snow: new URL('../../assets/built/ui/snow.webp', import.meta.url).href,
  puff: new URL('../../assets/built/ui/puff.webp', import.meta.url).href,
  blob: new URL('../../assets/built/ui/blob.webp', import.meta.url).href,
}

let loading: Promise<UiTextures> | undefined

/** Loads the atlas and the tiles, once. Throws when a file cannot be had. */
export function loadUi(): Promise<UiTextures> {
  loading ??= load()
  return loading
}

/** Reads a sheet of frames and its picture. Mipmaps, because papers and icons are baked at twice their size. */
async function loadSheet(picture: string, frames: string): Promise<Record<string, Texture>> {
  const [texture, answer] = await Promise.all([Assets.load<Texture>(picture), fetch(frames)])
  if (!answer.ok) throw new Error(`The sheet ${frames} could not be read: ${answer.status}.`)
  const data = (await answer.json()) as SpritesheetData
  texture.source.autoGenerateMipmaps = true
  texture.source.style.mipmapFilter = 'linear'
  return new Spritesheet(texture, data).parse()
}

async function load(): Promise<UiTextures> {
  const [frames, ...tiles] = await Promise.all([
    loadSheet(SHEET.picture, SHEET.frames),
    ...Object.entries(TILES).map(async ([name, url]) => [name, await Assets.load<Texture>(url)] as const),
  ])
  const tileByName = new Map<string, Texture>(tiles)
  const frame = (name: string): Texture => found(frames[name], name)
  return {
    icon: name => frame(`icon/${name}`),
    thing: name => frame(`thing/${name}`),
    tile: name => found(tileByName.get(name), name),
    paper: name => {
      const texture = frame(`paper/${name}`)
      const borders = texture.defaultBorders
      if (!borders) throw new Error(`The paper ${name} has no borders.`)
      return { texture, slice: borders, repeat: REPEAT }
    },
  }
}

function found(texture: Texture | undefined, name: string): Texture {
  if (!texture) throw new Error(`There is no picture called ${name}.`)
  return texture
}
