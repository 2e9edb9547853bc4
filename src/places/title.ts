/** The title's picture: a dark house and, in its one warm window, the player's own kitchen. */
import { Container, Graphics } from 'pixi.js'
import { Room } from './room.ts'
import type { Weather } from './scene.ts'

/** What stands in the window: nothing yet, two bowls, Margaret's pie beside them, or packed boxes. */
export type Contents = 'empty' | 'two' | 'pie' | 'boxes'

/** The glass of the kitchen window in stage pixels. */
const KITCHEN_WINDOW = { x: 838, y: 318, width: 560, height: 330 } as const

/** Between the back of the kitchen and its counter. */
const BEHIND_COUNTER = 20

export class TitlePicture extends Container {
  /** Whoever is in the window; put figures here in stage pixels, they are cut by the frame. */
  readonly window = new Container({ zIndex: BEHIND_COUNTER })
  private readonly room: Room

  /** Loads the picture. Throws when it cannot be had. */
  static async open(): Promise<TitlePicture> {
    // Of all lights the one that it is seen in: the menu waits for this.
    return new TitlePicture(await Room.open('title', ['morning']))
  }

  private constructor(room: Room) {
    super()
    this.room = room
    this.addChild(room)
    const { x, y, width, height } = KITCHEN_WINDOW
    const glass = new Graphics({ zIndex: BEHIND_COUNTER }).rect(x, y, width, height).fill(0xffffff)
    room.people.addChild(glass, this.window)
    this.window.mask = glass
    this.show('clear', 'empty')
  }

  /** The weather and what is on the table, in the hour before sunrise. */
  show(weather: Weather, contents: Contents): void {
    this.room.setLight('morning', weather)
    this.room.show({
      bowls: contents === 'two' || contents === 'pie' ? 1 : 0,
      pie: contents === 'pie' ? 1 : 0,
      boxes: contents === 'boxes' ? 1 : 0,
      snow: weather === 'snow' ? 1 : 0,
    })
  }

  /** Lives for some seconds. */
  tick(seconds: number): void {
    this.room.tick(seconds)
  }
}
