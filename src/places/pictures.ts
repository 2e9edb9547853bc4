/** The pictures of rooms by name, loaded when a room opens and let go when the last one of its kind has closed. */
import { Assets, type Texture } from 'pixi.js'
import type { RoomSheet } from '../../assets/rooms/plan.ts'

const IMAGES = import.meta.glob<string>('../../assets/built/rooms/*/*.webp', { query: '?url', import: 'default', eager: true })
const SHEETS = import.meta.glob<string>('../../assets/built/rooms/*/room.json', { query: '?url', import: 'default', eager: true })

/** How many open rooms use a picture. */
const uses = new Map<string, number>()

/** One room's sheet and the pictures in its folder. */
export type RoomPictures = { sheet: RoomSheet; picture(name: string): Texture; has(name: string): boolean; close(): Promise<void> }

/** Of the lights in which a view is painted, its name in a file. */
const VIEW = /\/view-(\w+)\.webp$/

/** Loads a place, its view in all of the lights that are wanted. Throws when it was never painted or a file cannot be had. */
export async function loadRoom(place: string, lights: readonly string[]): Promise<RoomPictures> {
  const folder = `../../assets/built/rooms/${place}/`
  const address = SHEETS[`${folder}room.json`]
  if (!address) throw new Error(`There is no picture of ${place}.`)
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`The room ${place} could not be read: ${answer.status}.`)
  const sheet = (await answer.json()) as RoomSheet
  const images = Object.entries(IMAGES).filter(
    ([path]) => path.startsWith(folder) && lights.includes(VIEW.exec(path)?.[1] ?? lights[0] ?? ''),
  )
  // Counted before they are here: who closes the same room meanwhile must not let go what is still being brought.
  for (const [, url] of images) uses.set(url, (uses.get(url) ?? 0) + 1)
  const close = async (): Promise<void> => {
    const free = images.map(([, url]) => url).filter(url => release(url))
    await Assets.unload(free)
  }
  const loaded = await Promise.all(
    images.map(async ([path, url]) => [path.slice(folder.length, -'.webp'.length), await Assets.load<Texture>(url)] as const),
  ).catch((cause: unknown) => {
    for (const [, url] of images) release(url)
    throw cause
  })
  const textures = new Map(loaded)
  return {
    sheet,
    has: name => textures.has(name),
    picture: name => {
      const texture = textures.get(name)
      if (!texture) throw new Error(`${place} has no picture called ${name}.`)
      return texture
    },
    close,
  }
}

function release(url: string): boolean {
  const left = (uses.get(url) ?? 1) - 1
  uses.set(url, left)
  return left === 0
}
