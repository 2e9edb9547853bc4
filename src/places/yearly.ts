/** Where the year is kept in each room: a sill or a shelf for what stands, a nail for the wreath. */
import { Assets, Spritesheet, type SpritesheetData, type Texture } from 'pixi.js'
import type { Season } from '../../sim/index.ts'
import type { PlaceId } from './scene.ts'

/** `z` puts a piece among what stands before the back; without it, it belongs to the wall. */
type Kept = {
  stands: readonly [x: number, y: number]
  hangs: readonly [x: number, y: number]
  scale?: number
  z?: number
  /** On a pavement nobody plugs in a fan. */
  fan?: false
}

const KEPT: Readonly<Partial<Record<PlaceId, Kept>>> = {
  apartment: { stands: [720, 460], hangs: [472, 138], scale: 0.9 },
  billysRoom: { stands: [1312, 284], hangs: [1098, 150], scale: 0.8 },
  landing: { stands: [92, 644], hangs: [316, 282] },
  lobby: { stands: [566, 546], hangs: [800, 134] },
  office: { stands: [240, 472], hangs: [1230, 120], scale: 0.9 },
  bossOffice: { stands: [310, 477], hangs: [1190, 150], scale: 0.9 },
  hospital: { stands: [520, 716], hangs: [800, 300], z: 797 },
  emergency: { stands: [600, 450], hangs: [704, 210], scale: 0.8 },
  restaurant: { stands: [264, 453], hangs: [1110, 70], scale: 0.9 },
  lawOffice: { stands: [926, 457], hangs: [797, 130], scale: 0.8 },
  lowenthal: { stands: [640, 436], hangs: [1062, 116], scale: 0.9 },
  margarets: { stands: [372, 372], hangs: [668, 132] },
  laundromat: { stands: [1336, 644], hangs: [1180, 400], fan: false },
  shop: { stands: [1336, 644], hangs: [1180, 400], fan: false },
  pizza: { stands: [1336, 644], hangs: [1180, 400], fan: false },
  doctor: { stands: [1212, 518], hangs: [1486, 262], scale: 0.9 },
}

/** A picture of the year, the season it belongs to, and where it stands or hangs. */
export type YearPiece = { season: Season; texture: Texture; x: number; y: number; scale: number; z: number }

let loading: Promise<Record<string, Texture>> | undefined

/** What a place has of the year; nothing, where nobody decorates. Rejects when the pictures cannot be had. */
export async function yearOfPlace(place: PlaceId | 'title'): Promise<YearPiece[]> {
  const kept = place === 'title' ? undefined : KEPT[place]
  if (!kept) return []
  loading ??= load().catch((cause: unknown) => {
    // Forgotten, so that the next room tries again.
    loading = undefined
    throw cause
  })
  const textures = await loading
  const { stands, hangs, scale = 1, z = 2.5, fan = true } = kept
  const seasons = (['spring', 'summer', 'autumn', 'winter'] as const).filter(season => fan || season !== 'summer')
  return seasons.map(season => {
    const texture = textures[`year/${season}`]
    if (!texture) throw new Error(`The year has no ${season}.`)
    const [x, y] = season === 'winter' ? hangs : stands
    return { season, texture, x, y, scale, z }
  })
}

async function load(): Promise<Record<string, Texture>> {
  const frames = new URL('../../assets/built/rooms/yearly.json', import.meta.url).href
  const [texture, answer] = await Promise.all([
    Assets.load<Texture>(new URL('../../assets/built/rooms/yearly.webp', import.meta.url).href),
    fetch(frames),
  ])
  if (!answer.ok) throw new Error(`The sheet ${frames} could not be read: ${answer.status}.`)
  return new Spritesheet(texture, (await answer.json()) as SpritesheetData).parse()
}
