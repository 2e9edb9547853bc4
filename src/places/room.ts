/** A painted place that lives: its window, its light by the hour, its weather, its people in their order. */
import { Container, Graphics, RenderLayer, Sprite, type Texture, TilingSprite } from 'pixi.js'
import type { Area, Spot, StateThing } from '../../assets/rooms/plan.ts'
import { Curtain } from './curtain.ts'
import { between, type Mood, moodOf } from './moods.ts'
import { loadRoom, type RoomPictures } from './pictures.ts'
import { type Light, type PlaceId, type SceneState, STAGE, type Weather } from './scene.ts'
import { Steam } from './steam.ts'
import { loadUi, type UiTextures } from './surfaces.ts'
import { type YearPiece, yearOfPlace } from './yearly.ts'

/** Somebody who can be put into a room; a puppet takes the light of the place and sits behind its table. */
export type Standing = Container & { light?(tint: number, low?: number): void; upperTo?(layer: RenderLayer | null): void }

/** How far things move when the pointer is at the edge of the window, stage pixels: nearer things more. */
const LEAN = { view: 7, foreground: -13 }
/** The order above everybody. */
const ABOVE = { haze: 3000, weather: 3100 }
/** What is seen to be there or to be gone. */
const SOLD = ['recordPlayer', 'camera', 'sofa'] as const

/** What a picture comes with: a number of the state, or the weeks in which a wreath hangs. */
type Shown = StateThing['number'] | 'wreath'

/** Their panes show what is under a roof: the weather leaves it as it is. */
const ROOFED: ReadonlySet<PlaceId | 'title'> = new Set<PlaceId>(['shop', 'laundromat', 'pizza', 'subway'])

type Pass = { sprite: Sprite; of: 'lamp' | 'sun' }

export class Room extends Container {
  readonly place: PlaceId | 'title'
  /** Everybody and everything before the back wall, in the order of their `zIndex`: the y of their feet. */
  readonly people = new Container({ sortableChildren: true })
  /** For those who sit at a table: what is drawn here lies above it. */
  readonly overTable = new RenderLayer()
  private readonly pictures: RoomPictures
  private readonly scenery = new Container()
  private readonly view: Sprite | undefined
  private readonly cloud: Graphics | undefined
  private readonly tinted: Sprite[] = []
  private readonly passes: Pass[] = []
  private readonly swinging: Container[] = []
  private readonly things: { sprite: Sprite; number: Shown; from: number }[] = []
  /** Things that stand about indoors take the light of their place, as people do: no lamp's pass is baked for them. */
  private readonly litByPlace: { sprite: Sprite; x: number }[] = []
  private readonly fall: { rain: TilingSprite; snow: TilingSprite }[] = []
  private readonly standing = new Set<Standing>()
  /** Where somebody was lit last. */
  private readonly litAt = new WeakMap<Standing, number>()
  private readonly curtain: Curtain | undefined
  private readonly steam: Steam | undefined
  private readonly haze: Sprite
  private foreground: Sprite | undefined
  /** What stands behind the back, and moves with the view. */
  private readonly beyond: { sprite: Sprite; x: number }[] = []
  private twins: { sprite: Container; x: number }[] | undefined
  private mood: Mood = moodOf('day', 'clear')
  private hour: Light = 'day'
  private weather: Weather = 'clear'
  private numbers: Partial<Record<Shown, number>> = {}
  private clock = 0

  /** Loads a place and lights it for the first of the hours that it is wanted in. Throws when its pictures cannot be had. */
  static async open(
    place: PlaceId | 'title',
    lights: readonly [Light, ...Light[]] = ['day', 'morning', 'evening', 'night'],
  ): Promise<Room> {
    const [pictures, ui, year] = await Promise.all([loadRoom(place, lights), loadUi(), yearOfPlace(place)])
    return new Room(place, pictures, ui, year, lights[0])
  }

  private constructor(place: PlaceId | 'title', pictures: RoomPictures, ui: UiTextures, year: readonly YearPiece[], light: Light) {
    super()
    this.place = place
    this.pictures = pictures
    const { sheet } = pictures
    this.addChild(this.scenery, this.people)
    if (sheet.view) {
      this.view = laid(pictures.picture(`view-${light}`), sheet.view)
      // A grey day hides the skyline, and most of the sky.
      this.cloud = new Graphics().rect(...sheet.view).fill(0xffffff)
      this.scenery.addChild(this.view, this.cloud)
    }
    if (!sheet.outside) this.letFall(ui, this.scenery)
    const whole: Area = [0, 0, STAGE.width, STAGE.height]
    const base = this.paint('base', whole, sheet.base, sprite => this.scenery.addChild(sprite))
    if (sheet.curtain) {
      this.curtain = new Curtain(pictures.picture('base'), sheet.curtain)
      this.scenery.addChildAt(this.curtain, this.scenery.getChildIndex(base) + 1)
    }
    for (const layer of sheet.layers) this.addLayer(layer)
    for (const thing of sheet.things) this.addThing(thing, base)
    for (const piece of year) this.addYear(piece)
    this.people.addChild(this.overTable)
    this.overTable.zIndex = 800.5
    if (sheet.steam) {
      this.steam = new Steam(ui.tile('puff'))
      this.steam.position.set(sheet.steam.x, sheet.steam.y)
      this.steam.zIndex = 2
      this.people.addChild(this.steam)
    }
    this.haze = laid(ui.tile('blob'), [(sheet.lamps?.[0]?.x ?? STAGE.width / 2) - 650, 20, 1300, 900])
    this.haze.blendMode = 'add'
    this.haze.zIndex = ABOVE.haze
    this.people.addChild(this.haze)
    if (sheet.outside) this.letFall(ui, this.people)
    this.setLight(light, 'clear')
  }

  /** The hour and the weather: tints, light passes, the view, rain and snow. */
  setLight(light: Light, weather: Weather): void {
    this.hour = light
    this.weather = weather
    this.reveal()
    this.mood = moodOf(light, weather, this.place)
    const { ambient, haze, view, cloud } = this.mood
    if (this.cloud) {
      this.cloud.tint = cloud[0]
      this.cloud.alpha = cloud[1]
      this.cloud.visible = cloud[1] > 0 && !this.roofed
    }
    if (this.view) {
      this.view.texture = this.pictures.picture(`view-${light}`)
      this.view.tint = this.roofed ? 0xffffff : view
    }
    for (const sprite of this.tinted) sprite.tint = ambient
    for (const { sprite, x } of this.litByPlace) sprite.tint = this.lightFor(x).tint
    if (this.curtain) this.curtain.tint = ambient
    for (const { sprite, of } of this.passes) {
      const [colour, strength] = this.mood[of]
      sprite.tint = colour
      sprite.alpha = strength
      // A pass nobody sees still fills the screen.
      sprite.visible = strength > 0.04
    }
    this.haze.tint = haze[0]
    this.haze.alpha = haze[1]
    this.steam?.light(light === 'night' ? 0xd8b58a : 0xffffff)
    for (const { rain, snow } of this.fall) {
      rain.visible = weather === 'rain'
      snow.visible = weather === 'snow'
    }
    this.lightPeople()
  }

  /** The state of the home (drawings, mess, laundry, boxes, the list, what was sold) and of the year outside it. */
  setState({ mess, laundry, drawings, list, boxes, marks, missing, season, snowy, bare, told }: SceneState): void {
    const sold = Object.fromEntries(SOLD.flatMap(thing => (missing.includes(thing) ? [[`no-${thing}`, 1]] : [[thing, 1]])))
    const away = Object.fromEntries(told.map(thing => [thing, 1]))
    this.show({
      mess,
      laundry,
      drawings,
      boxes,
      marks,
      ...sold,
      ...away,
      [list]: 1,
      [season]: 1,
      snowy: snowy ? 1 : 0,
      wreath: season === 'winter' && !bare ? 1 : 0,
    })
  }

  /** Shows what comes with some numbers; those not named are 0. */
  show(numbers: Partial<Record<Shown, number>>): void {
    this.numbers = numbers
    this.reveal()
  }

  /** A named spot, or the place on the floor at an `x`. Throws a RangeError for a spot that the room does not have. */
  spot(at: string | number): Spot {
    if (typeof at === 'number') return { x: at, y: this.pictures.sheet.spots.middle?.y ?? 840 }
    const spot = this.pictures.sheet.spots[at]
    if (!spot) throw new RangeError(`${this.place} has no spot called ${at}.`)
    return spot
  }

  /** The names of the spots. */
  get spots(): string[] {
    return Object.keys(this.pictures.sheet.spots)
  }

  /** Puts somebody at a spot: feet on its floor, in its order, in its light. Answers with the spot, for posture and seat. */
  stand(actor: Standing, at: string | number): Spot {
    const spot = this.spot(at)
    if (actor.parent !== this.people) this.people.addChild(actor)
    actor.position.set(spot.x, spot.y)
    actor.zIndex = spot.z ?? spot.y
    this.standing.add(actor)
    actor.upperTo?.(spot.seat !== undefined && spot.z !== undefined ? this.overTable : null)
    this.lightPeople()
    return spot
  }

  /** Takes somebody out of the room; what becomes of the figure is its owner's. */
  leave(actor: Standing): void {
    actor.upperTo?.(null)
    this.standing.delete(actor)
    this.people.removeChild(actor)
  }

  /** The light where somebody is: warm near the lamps. */
  lightFor(x: number): { tint: number; low: number } {
    let nearness = 0
    for (const lamp of this.pictures.sheet.lamps ?? [])
      nearness = Math.max(nearness, Math.max(0, 1 - Math.abs(x - lamp.x) / lamp.range) * lamp.power)
    return { tint: between(this.mood.far, this.mood.near, Math.min(1, nearness ** 0.8)), low: this.mood.low }
  }

  /** Leans with the pointer: −1 at the left edge of the window, 1 at the right. */
  lean(x: number): void {
    const { view, outside, layers } = this.pictures.sheet
    if (this.view && view && !outside) {
      this.view.x = view[0] + x * LEAN.view
      for (const thing of this.beyond) thing.sprite.x = thing.x + x * LEAN.view
    }
    const front = layers.find(layer => layer.foreground)
    // What spans the whole frame has nothing to spare at its sides.
    if (this.foreground && front && front.area[2] < STAGE.width) this.foreground.x = front.area[0] + x * LEAN.foreground
  }

  /** Lets the street go by under those who run in it; for places whose ends meet. */
  scroll(distance: number): void {
    this.twins ??= this.double()
    const shift = ((distance % STAGE.width) + STAGE.width) % STAGE.width
    for (const { sprite, x } of this.twins) sprite.x = x - shift
  }

  /** Lives for some seconds: steam, curtain, lamp, rain and snow, light on those who walk. */
  tick(seconds: number): void {
    this.clock += seconds
    const time = this.clock
    // By number: what a walk through a list makes in every frame is garbage in the next.
    const swing = 0.004 * Math.sin(time * 0.9)
    for (let index = 0; index < this.swinging.length; index++) {
      const hung = this.swinging[index]
      if (hung) hung.rotation = swing
    }
    if (this.hour === 'night') this.flicker(1 + 0.012 * Math.sin(time * 23) * Math.sin(time * 3.1))
    for (let index = 0; index < this.fall.length; index++) {
      const pane = this.fall[index]
      if (pane?.rain.visible) pane.rain.tilePosition.set(time * -20, time * 520)
      if (pane?.snow.visible) pane.snow.tilePosition.set(14 * Math.sin(time * 0.6), time * 46)
    }
    this.curtain?.tick(time)
    this.steam?.tick(time)
    this.standing.forEach(this.lightMoved)
  }

  /** Lets go of the pictures too, when no other room uses them. */
  async close(): Promise<void> {
    this.destroy({ children: true })
    await this.pictures.close()
  }

  private get roofed(): boolean {
    return ROOFED.has(this.place)
  }

  /** Shows what has come with the state and with the weather, and hides the rest. */
  private reveal(): void {
    const { numbers, weather } = this
    const wet = weather === 'rain' || weather === 'snow'
    const sky: typeof numbers = {
      dry: wet ? 0 : 1,
      [weather === 'heat' ? 'heat' : 'rain']: weather === 'clear' || weather === 'snow' ? 0 : 1,
    }
    for (const { sprite, number, from } of this.things) sprite.visible = (numbers[number] ?? sky[number] ?? 0) >= from
  }

  private flicker(strength: number): void {
    for (let index = 0; index < this.passes.length; index++) {
      const pass = this.passes[index]
      if (pass?.of === 'lamp') pass.sprite.alpha = this.mood.lamp[1] * strength
    }
  }

  private lightPeople(): void {
    for (const actor of this.standing) this.light(actor)
  }

  /** In the light as it was, only who has moved is lit anew. */
  private readonly lightMoved = (actor: Standing): void => {
    if (this.litAt.get(actor) !== actor.x) this.light(actor)
  }

  private light(actor: Standing): void {
    this.litAt.set(actor, actor.x)
    const { tint, low } = this.lightFor(actor.x)
    if (actor.light) actor.light(tint, low)
    else actor.tint = tint
  }

  private paint(name: string, area: Area, lit: { lamp: boolean; sun: boolean }, add: (sprite: Sprite) => void): Sprite {
    const sprite = laid(this.pictures.picture(name), area)
    this.tinted.push(sprite)
    add(sprite)
    for (const of of ['lamp', 'sun'] as const) {
      if (!lit[of]) continue
      const pass = laid(this.pictures.picture(`${name}-${of}`), area)
      pass.blendMode = 'add'
      this.passes.push({ sprite: pass, of })
      add(pass)
    }
    return sprite
  }

  private addLayer({ name, z, area, lamp, sun, foreground, swings, glows }: RoomPictures['sheet']['layers'][number]): void {
    let parent: Container = this.people
    let [x, y] = [area[0], area[1]]
    if (swings) {
      parent = new Container({ position: swings, zIndex: z })
      this.swinging.push(parent)
      this.people.addChild(parent)
      ;[x, y] = [x - swings.x, y - swings.y]
    }
    let above = 0
    const sprite = this.paint(name, [x, y, area[2], area[3]], { lamp, sun }, part => {
      part.zIndex = z + above
      above += 0.1
      parent.addChild(part)
    })
    if (glows) this.tinted.splice(this.tinted.indexOf(sprite), 1)
    if (foreground) this.foreground = sprite
  }

  /** A thing among people, or behind the back where the sky shows it. */
  private addThing({ name, number, from, area, z, glows }: RoomPictures['sheet']['things'][number], back: Sprite): void {
    const sprite = laid(this.pictures.picture(`thing-${name}`), area)
    sprite.visible = false
    const indoors = z >= 0 && !this.pictures.sheet.outside && this.place !== 'title'
    if (!glows && indoors) this.litByPlace.push({ sprite, x: area[0] + area[2] / 2 })
    else if (!glows) this.tinted.push(sprite)
    this.things.push({ sprite, number, from })
    if (z < 0) {
      this.scenery.addChildAt(sprite, this.scenery.getChildIndex(back))
      this.beyond.push({ sprite, x: area[0] })
      return
    }
    sprite.zIndex = z
    this.people.addChild(sprite)
  }

  /** A piece of the year, hidden until its season. */
  private addYear({ season, texture, x, y, scale, z }: YearPiece): void {
    const sprite = new Sprite({ texture, x, y, scale, zIndex: z, visible: false })
    // The sheet is drawn at one and a half pixels a unit; pixi has told the texture so.
    sprite.anchor.copyFrom(texture.defaultAnchor ?? { x: 0.5, y: 1 })
    this.things.push({ sprite, number: season === 'winter' ? 'wreath' : season, from: 1 })
    if (this.pictures.sheet.outside) this.tinted.push(sprite)
    else this.litByPlace.push({ sprite, x })
    this.people.addChild(sprite)
  }

  private letFall(ui: UiTextures, parent: Container): void {
    for (const [x, y, width, height] of this.pictures.sheet.panes ?? []) {
      const rain = new TilingSprite({ texture: ui.tile('rain'), width, height, x, y, visible: false })
      const snow = new TilingSprite({ texture: ui.tile('snow'), width, height, x, y, visible: false })
      // Only among people: a zIndex would make the scenery sort itself and put the rain inside.
      if (parent === this.people) rain.zIndex = snow.zIndex = ABOVE.weather
      this.fall.push({ rain, snow })
      parent.addChild(rain, snow)
    }
  }

  /** A second copy of everything painted, one frame to the right. */
  private double(): { sprite: Container; x: number }[] {
    const originals = [...(this.view ? [this.view] : []), ...this.tinted, ...this.passes.map(pass => pass.sprite)]
    const twins: { sprite: Container; x: number }[] = []
    for (const sprite of originals) {
      const parent = sprite.parent
      if (!parent) continue
      const twin = new Sprite({
        texture: sprite.texture,
        x: sprite.x + STAGE.width,
        y: sprite.y,
        zIndex: sprite.zIndex,
        blendMode: sprite.blendMode,
      })
      twin.setSize(sprite.width, sprite.height)
      twin.tint = sprite.tint
      twin.alpha = sprite.alpha
      twin.visible = sprite.visible
      parent.addChildAt(twin, parent.getChildIndex(sprite) + 1)
      if (this.tinted.includes(sprite)) this.tinted.push(twin)
      const pass = this.passes.find(one => one.sprite === sprite)
      if (pass) this.passes.push({ sprite: twin, of: pass.of })
      twins.push({ sprite, x: sprite.x }, { sprite: twin, x: twin.x })
    }
    return twins
  }
}

function laid(texture: Texture, [x, y, width, height]: Area): Sprite {
  const sprite = new Sprite({ texture, x, y })
  sprite.setSize(width, height)
  return sprite
}
