/** A living picture of an hour: the room in its light, and its people, who walk to what they do next. */
import { Container } from 'pixi.js'
import type { Expression } from '../figures/expressions.ts'
import { loadPerson } from '../figures/load.ts'
import { type FigureId, figureOf, isFigure } from '../figures/people.ts'
import type { PoseName } from '../figures/poses.ts'
import { Puppet } from '../figures/puppet.ts'
import type { Motion } from '../motion/motion.ts'
import type { Room } from '../places/room.ts'
import { type Actor, type PlaceId, type Scene, STAGE } from '../places/scene.ts'
import { type Box, fitInto } from '../ui/lay.ts'
import { nearest } from './company.ts'
import { borrowRoom, returnRoom } from './rooms.ts'

/** A stroll, in stage pixels a second; longer ways are walked a little faster, so that nobody waits for a kitchen. */
const STROLL = 260
const LONGEST_SECONDS = 2.2
const SETTLE_MS = 260
const FADE_MS = 240

/** Postures whose eyes are on what the hands do, or on nothing. */
const OWN_EYES: ReadonlySet<string> = new Set([
  'cook',
  'washUp',
  'sweep',
  'look',
  'kite',
  'type',
  'desk',
  'phone',
  'phoneDesk',
  'newspaper',
  'read',
  'readBed',
  'play',
  'lie',
] satisfies PoseName[])

/** Where feet are behind a rail, and nothing that matters lies low enough to be covered. */
const RAILED: ReadonlySet<string> = new Set<PlaceId>(['courtroom'])

type Placed = { actor: Actor; puppet: Puppet }

export class Theatre extends Container {
  private readonly motion: Motion
  private room: Room | undefined
  private readonly stage = new Container()
  private readonly people = new Map<FigureId, Puppet>()
  private placed: Placed[] = []
  /** On their way out. */
  private going: Puppet[] = []
  private leading: Puppet | undefined
  private turn = 0
  private box: Box = { x: 0, y: 0, width: STAGE.width, height: STAGE.height }
  private shelf = 0
  private focus = STAGE.width / 2

  /** @param until ends its life: breath, steam and rain stop */
  constructor(motion: Motion, until: AbortSignal) {
    super()
    this.motion = motion
    this.addChild(this.stage)
    motion.live(seconds => this.tick(seconds), until)
  }

  /**
   * Shows a scene. In the same room people walk to their new places; another room fades in. What was asked for last wins:
   * a scene that is overtaken while its pictures load is never seen. Without its pictures the place stays as it was.
   */
  async show(scene: Scene): Promise<void> {
    const turn = ++this.turn
    const cast = scene.cast.filter(({ who }) => isFigure(who))
    const here = this.room?.place === scene.place ? this.room : undefined
    const [room] = await Promise.all([here ?? borrowRoom(scene.place), ...cast.map(({ who }) => loadPerson(who as FigureId))])
    if (turn !== this.turn || this.destroyed) {
      if (room !== here) returnRoom(room)
      return
    }
    room.setLight(scene.light, scene.weather)
    room.setState(scene.state)
    this.leading?.release()
    this.leading = undefined
    if (room !== this.room) this.change(room)
    this.cast(room, cast)
    this.aim()
    this.motion.touch()
  }

  /** Covers a box, its people in the middle where the box shows only a part of the stage. @param shelf what is kept free below their feet */
  lay(box: Box, shelf = 0): void {
    this.box = box
    this.shelf = shelf
    this.aim()
  }

  /** Changes somebody's face; nothing happens for who is not here. */
  express(who: FigureId, expression: Expression): void {
    this.find(who)?.express(expression)
    this.motion.touch()
  }

  /** Where somebody's speech comes from, in page coordinates; null for who is not here. */
  mouthOf(who: FigureId): { x: number; y: number } | null {
    const puppet = this.find(who)
    if (!puppet) return null
    const [x, y] = puppet.mouthAt()
    return { x: this.stage.x + x * this.stage.scale.x, y: this.stage.y + y * this.stage.scale.y }
  }

  /** Moves somebody's mouth; null rests all. */
  speak(who: FigureId | null): void {
    for (const { puppet } of this.placed) puppet.talk(puppet.who === who)
  }

  /** Gives the room back; call it before the screen goes. */
  close(): void {
    this.turn++
    this.leading?.release()
    for (const puppet of [...this.placed.map(({ puppet }) => puppet), ...this.going]) this.room?.leave(puppet)
    this.placed = []
    this.going = []
    for (const puppet of this.people.values()) puppet.destroy({ children: true })
    this.people.clear()
    if (this.room) returnRoom(this.room)
    this.room = undefined
  }

  private tick(seconds: number): void {
    this.room?.tick(seconds)
    for (let index = 0; index < this.placed.length; index++) this.placed[index]?.puppet.tick(seconds)
    for (let index = 0; index < this.going.length; index++) this.going[index]?.tick(seconds)
  }

  private find(who: FigureId): Puppet | undefined {
    return this.placed.find(({ puppet }) => puppet.who === who)?.puppet
  }

  private change(room: Room): void {
    const before = this.room
    for (const puppet of [...this.placed.map(({ puppet }) => puppet), ...this.going]) before?.leave(puppet)
    this.placed = []
    this.going = []
    this.room = room
    this.stage.addChild(room)
    if (!before) return
    void this.motion
      .run(
        FADE_MS,
        at => {
          room.alpha = at
        },
        { fade: true },
      )
      .then(() => {
        // The way back may have been shorter than the fade.
        if (this.room !== before) returnRoom(before)
      })
  }

  /** Brings everybody on, sends off who is not needed: by the door, where the place stays the same and there is time to look. */
  private cast(room: Room, cast: readonly Actor[]): void {
    const before = this.placed
    const still = this.motion.instant || this.motion.reduced || before.length === 0
    this.placed = cast.map(actor => ({ actor, puppet: this.puppetFor(actor) }))
    this.going = this.going.filter(puppet => !this.placed.some(now => now.puppet === puppet))
    for (const { puppet } of before) {
      if (this.placed.some(now => now.puppet === puppet)) continue
      if (still) room.leave(puppet)
      else void this.goOff(room, puppet)
    }
    for (const now of this.placed) {
      const was = before.find(({ puppet }) => puppet === now.puppet)
      if (still || was?.actor.spot === now.actor.spot) this.settle(room, now, was !== undefined)
      else {
        if (!was && now.puppet.parent !== room.people) this.comeIn(room, now.puppet, room.spot(now.actor.spot ?? now.actor.x ?? 'middle'))
        void this.walk(room, now)
      }
    }
    this.focus = this.middle()
  }

  /** Stands somebody where people come in: at the door, or outside the nearer edge. */
  private comeIn(room: Room, puppet: Puppet, spot: { x: number; y: number }): void {
    room.stand(puppet, 'middle')
    puppet.upperTo(null)
    puppet.position.set(wayOut(room, spot.x), spot.y)
    puppet.zIndex = spot.y
    puppet.pose('stand')
  }

  private async goOff(room: Room, puppet: Puppet): Promise<void> {
    this.going.push(puppet)
    puppet.upperTo(null)
    puppet.lookAt(null)
    puppet.zIndex = puppet.y
    const x = wayOut(room, puppet.x)
    await puppet.walkTo(x, Math.max(STROLL, Math.abs(x - puppet.x) / LONGEST_SECONDS))
    // Called back on the way, or the place has changed.
    if (!this.going.includes(puppet)) return
    this.going = this.going.filter(other => other !== puppet)
    if (!puppet.destroyed) room.leave(puppet)
  }

  private puppetFor({ who, pose, expression, wears, scarred, size }: Actor): Puppet {
    const known = this.people.get(who as FigureId)
    const look = { ...(wears ? { wears } : {}), ...(scarred ? { scarred } : {}), ...(size ? { size } : {}) }
    const puppet = known ?? new Puppet(who as FigureId, { pose: pose as PoseName, expression: expression as Expression, ...look })
    puppet.face.scarred = scarred ?? false
    if (!known) this.people.set(who as FigureId, puppet)
    if (known) known.wear(wears ?? figureOf(known.who).wears[0])
    puppet.express(expression as Expression)
    return puppet
  }

  /** Across the floor to the next spot: along the line between the two, in the order of the feet. */
  private async walk(room: Room, now: Placed): Promise<void> {
    const { actor, puppet } = now
    const spot = room.spot(actor.spot ?? actor.x ?? 'middle')
    const from = { x: puppet.x, y: puppet.y }
    const length = Math.abs(spot.x - from.x)
    const speed = Math.max(STROLL, length / LONGEST_SECONDS)
    puppet.upperTo(null)
    puppet.lookAt(null)
    const turn = this.turn
    await Promise.all([
      puppet.walkTo(spot.x, speed),
      this.motion.run(
        (length / speed) * 1000,
        at => {
          if (puppet.destroyed || turn !== this.turn) return
          puppet.y = from.y + (spot.y - from.y) * at
          puppet.zIndex = puppet.y
        },
        { ease: at => at },
      ),
    ])
    if (turn === this.turn && !puppet.destroyed) this.settle(room, now, true)
  }

  private settle(room: Room, { actor, puppet }: Placed, here: boolean): void {
    const spot = room.stand(puppet, actor.spot ?? actor.x ?? 'middle')
    const facing = actor.facing ?? spot.facing ?? puppet.facing
    puppet.turn(facing)
    puppet.pose(actor.pose as PoseName, here && !this.motion.instant && !this.motion.reduced ? SETTLE_MS : 0, spot.seat)
    const child = this.placed.find(other => other.actor.pose === 'held')
    if (actor.pose === 'held' || (actor.pose === 'hold' && child)) this.join()
    this.meet()
    this.motion.touch()
  }

  /** Once both are there, the one who leads takes the other's hand. */
  private join(): void {
    const leader = this.placed.find(({ actor, puppet }) => actor.pose === 'hold' && !puppet.walking)
    const child = this.placed.find(({ actor, puppet }) => actor.pose === 'held' && !puppet.walking)
    if (!leader || !child || this.leading || child.puppet.parent !== leader.puppet.parent) return
    leader.puppet.lead(child.puppet)
    this.leading = leader.puppet
  }

  /** Eyes go to the nearest of the company; who has something in hand looks at that. */
  private meet(): void {
    for (const { actor, puppet } of this.placed) {
      if (puppet.walking) continue
      const company = this.placed.map(other => other.puppet).filter(({ parent }) => parent === puppet.parent)
      puppet.lookAt(OWN_EYES.has(actor.pose) ? null : nearest(puppet, company))
    }
  }

  private middle(): number {
    const spots = this.placed.filter(({ actor }) => actor.who === 'ted' || actor.who === 'billy' || this.placed.length < 2)
    const xs = spots.map(({ actor }) => this.room?.spot(actor.spot ?? actor.x ?? 'middle').x ?? this.focus)
    return xs.length === 0 ? STAGE.width / 2 : xs.reduce((sum, x) => sum + x, 0) / xs.length
  }

  private aim(): void {
    const { x, y, width, height } = this.box
    const { scale } = fitInto(this.box, STAGE.width, STAGE.height, true)
    const spare = { x: STAGE.width * scale - width, y: STAGE.height * scale - height }
    const free = this.room && RAILED.has(this.room.place) ? 0 : this.shelf
    const left = Math.min(spare.x, Math.max(0, this.focus * scale - width / 2))
    this.stage.scale.set(scale)
    // In a wide window the centre is kept: nobody's step moves the walls.
    this.stage.position.set(Math.round(x - (spare.x > width * 0.25 ? left : spare.x / 2)), Math.round(y - spare.y * 0.7 - free))
    this.motion.touch()
  }
}

/** Where one leaves a room from somewhere: its door, or the nearer edge. */
function wayOut(room: Room, x: number): number {
  return room.spots.includes('door') ? room.spot('door').x : x < STAGE.width / 2 ? -110 : STAGE.width + 110
}
