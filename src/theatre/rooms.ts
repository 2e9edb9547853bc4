/** Rooms that were shown lately stay open, so that going home does not load the kitchen again. */
import { Room } from '../places/room.ts'
import type { PlaceId } from '../places/scene.ts'

const KEPT = 3
const idle: Room[] = []

/** A room to show: one that stands ready, or a new one. Rejects when its pictures cannot be had. */
export async function borrowRoom(place: PlaceId): Promise<Room> {
  const at = idle.findIndex(room => room.place === place)
  const [room] = at < 0 ? [] : idle.splice(at, 1)
  return room ?? (await Room.open(place))
}

/** Brings a room's pictures ahead of the screen that shows it, so that nobody sees it dark. Rejects when they cannot be had. */
export async function readyRoom(place: PlaceId): Promise<void> {
  returnRoom(await borrowRoom(place))
}

/** Gives a room back, empty; the one longest out of use is closed. */
export function returnRoom(room: Room): void {
  room.removeFromParent()
  room.alpha = 1
  idle.push(room)
  if (idle.length > KEPT) void idle.shift()?.close()
}
