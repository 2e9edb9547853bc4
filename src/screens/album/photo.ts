/** A photograph in the album: a room and its people, taken by the same code that the days are played with. */
import { Container, Graphics } from 'pixi.js'
import type { Present } from '../../figures/bust.ts'
import { CloseUp } from '../../figures/closeup.ts'
import { Puppet } from '../../figures/puppet.ts'
import { Room } from '../../places/room.ts'
import { dressed, type Occasion } from '../../theatre/wardrobe.ts'
import { fitInto } from '../../ui/lay.ts'
import type { Negative } from './developed.ts'
import { type Frame, type Posed, posing } from './posing.ts'

/** Places in which faces say more than the room. */
const CLOSE = new Set(['restaurant', 'courtroom', 'lawOffice', 'bossOffice', 'hospital', 'emergency', 'doctor', 'lowenthal'])
/** What a close shot shows of its room, behind the heads. */
const BEHIND: Frame = { x: 800, bottom: 780, width: 1100 }
const KITCHEN: Frame = { x: 880, bottom: 700, width: 840 }
/** Prints have gone a little warm. */
const WARM = { colour: 0xe8a050, alpha: 0.1 }
/** Behind faces a room steps back a little. */
const SHADE = { colour: 0x1e100a, alpha: 0.18 }

export class Photo extends Container {
  private readonly room: Room
  private readonly frame: { x: number; bottom: number; width: number }
  private readonly close: CloseUp | undefined
  private readonly scene = new Container()
  private readonly print = new Graphics()
  private readonly window = new Graphics()

  /** Brings the room and the people. Throws when their pictures cannot be had. */
  static async take(plate: Negative): Promise<Photo> {
    const room = await Room.open(plate.place)
    room.setLight(plate.light, plate.weather)
    room.setState(plate.state)
    if (plate.fixed) {
      const cast = present(plate, ['ted', 'joanna', 'billy'])
      return new Photo(room, KITCHEN, await CloseUp.open(cast, plate.fixed === 'first' ? 'firstBreakfast' : 'breakfast'))
    }
    if (CLOSE.has(plate.place)) return new Photo(room, BEHIND, await CloseUp.open(present(plate, ['ted'])))
    const { people, frame, how } = posing(plate)
    const puppets = await Promise.all(people.map(one => bring(one, plate)))
    for (const [at, puppet] of puppets.entries()) stand(room, puppet, people[at])
    const [one, other] = puppets
    if (how === 'lead' && one && other) one.lead(other)
    else if (how && how !== 'lead' && one && other) one.take(other, how)
    return new Photo(room, frame)
  }

  private constructor(room: Room, frame: Frame, close?: CloseUp) {
    super()
    this.room = room
    const feet = Math.max(0, ...room.people.children.filter(one => one instanceof Puppet).map(({ y }) => y))
    this.frame = { x: frame.x, width: frame.width, bottom: 'below' in frame ? feet + frame.below : frame.bottom }
    this.close = close
    this.scene.addChild(room)
    if (close) this.scene.addChild(new Graphics().rect(0, 0, 1600, 900).fill({ color: SHADE.colour, alpha: SHADE.alpha }))
    this.addChild(this.scene)
    if (close) this.addChild(close)
    this.addChild(this.print, this.window)
    this.mask = this.window
  }

  /** Fills a region from 0,0. */
  layOut(width: number, height: number): void {
    const { frame } = this
    const seen = (frame.width * height) / width
    const { scale } = fitInto({ x: 0, y: 0, width, height }, frame.width, seen, true)
    const bottom = Math.min(900, Math.max(frame.bottom, seen))
    this.scene.scale.set(scale)
    this.scene.position.set(Math.round(width / 2 - frame.x * scale), Math.round(height - bottom * scale))
    this.close?.layOut(width, height)
    this.print.clear().rect(0, 0, width, height).fill({ color: WARM.colour, alpha: WARM.alpha })
    this.window.clear().rect(0, 0, width, height).fill(0xffffff)
  }

  /** Lets go of its pictures. */
  async put(): Promise<void> {
    // Whoever showed it may have gone, and destroyed it with all else.
    if (!this.destroyed) {
      this.mask = null
      this.removeFromParent()
      this.scene.removeChild(this.room)
    }
    await this.room.close()
    if (!this.destroyed) this.destroy({ children: true })
  }
}

/** Whoever is in the picture wears what that day asked for. */
async function bring({ who, looks, pose, facing }: Posed, plate: Negative): Promise<Puppet> {
  return Puppet.open(who, { pose, expression: looks, facing, ...dressed(who, occasionOf(plate)) })
}

/** What they wear goes by the light of the picture: late light in a bedroom is pyjamas. */
const HOURS = { morning: 'morning', day: 'midday', evening: 'evening', night: 'night' } as const
const occasionOf = ({ place, day, weather, scarred, light }: Negative): Occasion => ({ place, day, weather, scarred, slot: HOURS[light] })

function stand(room: Room, puppet: Puppet, posed: Posed | undefined): void {
  if (!posed) return
  if (typeof posed.at === 'number') {
    room.stand(puppet, posed.at)
    return
  }
  const spot = room.stand(puppet, posed.at)
  puppet.pose(posed.pose, 0, spot.seat)
}

/** The cast from left to right; those in `left` stand on that side, in that order. */
function present(plate: Negative, left: readonly string[]): Present[] {
  const place = (who: string): number => (left.includes(who) ? left.indexOf(who) : left.length)
  return [...plate.cast]
    .sort((a, b) => place(a.who) - place(b.who))
    .map(({ who, looks }) => ({ who, expression: looks, ...dressed(who, occasionOf(plate)) }))
}
