/** Loads people's pictures when somebody is about to be seen, once. */
import { Assets, Spritesheet, type SpritesheetData, type Texture } from 'pixi.js'
import type { FaceMeasure } from './expressions.ts'
import { type FigureId, isFigure } from './people.ts'

/** A person's pictures by name (`torso`, `hand_grip`, `eyes_open` …), and the measure of the face. */
export type Pictures = { textures: Readonly<Record<string, Texture>>; face: FaceMeasure }

type Kind = 'people' | 'shots'
type Data = SpritesheetData & { meta: { face?: FaceMeasure } }

const sheets = import.meta.glob<string>('../../assets/built/{people,shots}/*.json', { query: '?url', import: 'default', eager: true })
const images = import.meta.glob<string>('../../assets/built/{people,shots}/*.webp', { query: '?url', import: 'default', eager: true })

const loaded = new Map<string, Pictures>()
const loading = new Map<string, Promise<Pictures>>()

/** Loads a person's figure and what hands hold. Settles at once when both are there; rejects when a file cannot be had. */
export async function loadPerson(who: FigureId): Promise<void> {
  await Promise.all([load('people', who), load('people', 'props')])
}

/** Loads a person's head and shoulders for close shots, or what stands on the table, or who may sit in the gallery. */
export async function loadShot(who: FigureId | 'table' | 'gallery'): Promise<void> {
  await load('shots', who)
}

/** A figure's pictures, which `loadPerson` has loaded. Throws a RangeError for somebody who was not. */
export function pictures(who: FigureId | 'props'): Pictures {
  return have('people', who)
}

/** The pictures of a close shot, which `loadShot` has loaded. Throws a RangeError for somebody who was not. */
export function shotPictures(who: FigureId | 'table' | 'gallery'): Pictures {
  return have('shots', who)
}

/** Whether somebody's figure has been loaded. */
export function isLoaded(who: FigureId): boolean {
  return loaded.has(`people/${who}`) && loaded.has('people/props')
}

function have(kind: Kind, name: string): Pictures {
  const found = loaded.get(`${kind}/${name}`)
  if (!found) throw new RangeError(`The pictures of ${name} (${kind}) were not loaded.`)
  return found
}

function load(kind: Kind, name: string): Promise<Pictures> {
  const key = `${kind}/${name}`
  const before = loading.get(key)
  if (before) return before
  const now = fetchPictures(kind, name).catch((cause: unknown) => {
    // Forgotten, so that the next screen tries again: a dropped connection must not cost a face for good.
    loading.delete(key)
    throw new Error(`The pictures of ${name} could not be loaded.`, { cause })
  })
  loading.set(key, now)
  return now
}

async function fetchPictures(kind: Kind, name: string): Promise<Pictures> {
  const path = `../../assets/built/${kind}/${name}`
  const sheetUrl = sheets[`${path}.json`]
  const imageUrl = images[`${path}.webp`]
  if (!sheetUrl || !imageUrl) throw new RangeError(`${kind}/${name} was never drawn.`)
  const [texture, answer] = await Promise.all([
    // Mipmaps, or cuffs and brows show stairs on a small screen.
    Assets.load<Texture>({ src: imageUrl, data: { autoGenerateMipmaps: true, mipmapFilter: 'linear' } }),
    fetch(sheetUrl),
  ])
  if (!answer.ok) throw new Error(`${sheetUrl}: ${answer.status}`)
  const data = (await answer.json()) as Data
  const sheet = new Spritesheet({ texture, data })
  await sheet.parse()
  const textures: Record<string, Texture> = {}
  const owner = isFigure(name) ? `${name}/` : ''
  for (const [frame, piece] of Object.entries(sheet.textures)) textures[frame.slice(owner.length)] = piece
  const face = data.meta.face ?? { browX: 0, browY: 0, turn: 0, blush: 0, scale: 1 }
  const found = { textures, face }
  loaded.set(`${kind}/${name}`, found)
  return found
}
