/** Places: every place of the story opens, is lit by the hour, rains where it may, and puts people in their order. */
import 'pixi.js/unsafe-eval'
import { Container, Graphics, Sprite, Texture, TilingSprite } from 'pixi.js'
import { expect, test } from 'vitest'
import { moodOf } from '../../src/places/moods.ts'
import { Room } from '../../src/places/room.ts'
import type { PlaceId, SceneState, Weather } from '../../src/places/scene.ts'
import { Surface } from '../../src/places/surface.ts'
import { loadUi } from '../../src/places/surfaces.ts'

const PLACES = Object.keys({
  apartment: 0,
  billysRoom: 0,
  tedsRoom: 0,
  landing: 0,
  lobby: 0,
  street: 0,
  school: 0,
  playground: 0,
  office: 0,
  bossOffice: 0,
  hospital: 0,
  emergency: 0,
  restaurant: 0,
  lawOffice: 0,
  courtroom: 0,
  lowenthal: 0,
  margarets: 0,
  laundromat: 0,
  basement: 0,
  shop: 0,
  pizza: 0,
  museum: 0,
  ballpark: 0,
  subway: 0,
  doctor: 0,
} satisfies Record<PlaceId, 0>) as PlaceId[]

const HOME = {
  mess: 0,
  laundry: 0,
  drawings: 0,
  list: 'hers',
  boxes: 0,
  marks: 0,
  missing: [],
  told: [],
  season: 'autumn',
  snowy: false,
} as const satisfies SceneState

const WEATHERS: readonly Weather[] = ['clear', 'rain', 'snow', 'heat']

const brightness = (colour: number): number => (colour >> 16) + ((colour >> 8) & 255) + (colour & 255)

/** Everything in a container, at any depth. */
function inside(container: Container): Container[] {
  return container.children.flatMap(child => [child, ...inside(child)])
}

/** Somebody to stand about. */
function somebody(): Container {
  const body = new Container()
  body.addChild(new Sprite(Texture.WHITE))
  return body
}

test.each(PLACES)('%s opens, lives through every light and weather, and has room for people', async place => {
  const room = await Room.open(place)
  for (const light of ['morning', 'day', 'evening', 'night'] as const) {
    for (const weather of WEATHERS) {
      room.setLight(light, weather)
      room.tick(1 / 30)
    }
  }
  expect(room.spots).toEqual(expect.arrayContaining(['left', 'middle', 'right']))
  for (const name of room.spots) {
    const spot = room.spot(name)
    expect(spot.x).toBeGreaterThan(-200)
    expect(spot.x).toBeLessThan(1800)
  }
  await room.close()
})

test('a place that was never painted is refused by name', async () => {
  await expect(Room.open('moon' as PlaceId)).rejects.toThrow('moon')
})

test('nights are darker than days, and lamps make up for it where they hang', () => {
  const [day, night] = [moodOf('day', 'clear'), moodOf('night', 'clear')]
  expect(brightness(night.ambient)).toBeLessThan(brightness(day.ambient) / 2)
  expect(night.lamp[1]).toBeGreaterThan(0.5)
  expect(brightness(night.near)).toBeGreaterThan(brightness(night.far))
})

test('rain takes the sun away and asks for a lamp', () => {
  const rain = moodOf('morning', 'rain')
  expect(rain.sun[1]).toBe(0)
  expect(rain.lamp[1]).toBeGreaterThanOrEqual(0.25)
})

test('in the basement a bulb burns all day, whatever falls outside', () => {
  for (const light of ['morning', 'day', 'evening', 'night'] as const)
    expect(moodOf(light, 'clear', 'basement').lamp[1]).toBeGreaterThan(0.3)
  expect(moodOf('day', 'clear', 'landing')).toEqual(moodOf('day', 'clear'))
})

test('rain falls behind the window of a room, and before everybody in the street', async () => {
  const [home, below, street] = await Promise.all([Room.open('apartment'), Room.open('basement'), Room.open('street')])
  for (const room of [home, below, street]) room.setLight('day', 'rain')
  const falling = (room: Room): Container[] => inside(room).filter(part => part instanceof TilingSprite && part.visible)
  for (const room of [home, below]) {
    expect(falling(room)).toHaveLength(1)
    expect(falling(room)[0]?.parent).not.toBe(room.people)
  }
  expect(falling(street)[0]?.parent).toBe(street.people)
  await Promise.all([home.close(), below.close(), street.close()])
})

test('who stands nearer is drawn over who stands behind, and is warmer under the lamp', async () => {
  const room = await Room.open('apartment')
  room.setLight('night', 'clear')
  const [near, far] = [somebody(), somebody()]
  room.stand(near, 'middle')
  room.stand(far, 'door')
  expect(near.zIndex).toBeGreaterThan(far.zIndex)
  expect(brightness(near.tint)).toBeGreaterThan(brightness(far.tint))
  room.leave(near)
  expect(near.parent).toBeNull()
  await room.close()
})

test('drawings gather on the fridge one by one, and a tidy home shows no mess', async () => {
  const room = await Room.open('apartment')
  const shown = (): number => inside(room.people).filter(part => part instanceof Sprite && part.visible).length
  room.setState(HOME)
  const bare = shown()
  room.setState({ ...HOME, drawings: 4 })
  expect(shown()).toBe(bare + 4)
  room.setState({ ...HOME, mess: 1000, laundry: 1000 })
  expect(shown()).toBeGreaterThan(bare + 6)
  // What was sold leaves its place empty, and the place is seen.
  room.setState({ ...HOME, missing: ['recordPlayer', 'camera', 'sofa'] })
  expect(shown()).toBe(bare)
  await room.close()
})

test.each(['street', 'school', 'playground'] as const)('%s has every season, one at a time, and snow that lies', async place => {
  const room = await Room.open(place)
  const shown = (): string => JSON.stringify(inside(room).map(part => part.visible))
  const looks = (['spring', 'summer', 'autumn', 'winter'] as const).map(season => {
    room.setState({ ...HOME, season })
    return shown()
  })
  room.setState({ ...HOME, season: 'winter', snowy: true })
  expect(new Set([...looks, shown()]).size).toBe(5)
  await room.close()
})

test('the year is kept in a room, a piece a season, and goes unseen where nobody decorates', async () => {
  const [kitchen, train] = await Promise.all([Room.open('apartment'), Room.open('subway')])
  const shown = (room: Room): string => JSON.stringify(inside(room).map(part => part.visible))
  const looks = (room: Room): number =>
    new Set(
      (['spring', 'summer', 'autumn', 'winter'] as const).map(season => {
        room.setState({ ...HOME, season })
        return shown(room)
      }),
    ).size
  expect(looks(kitchen)).toBe(4)
  expect(looks(train)).toBe(1)
  await Promise.all([kitchen.close(), train.close()])
})

test('what lies under a lamp at night is as warm as whoever stands there', async () => {
  const room = await Room.open('apartment')
  room.setLight('night', 'clear')
  room.setState({ ...HOME, mess: 1000 })
  const things = inside(room.people).filter(part => part instanceof Sprite && part.visible && part.x > 900 && part.x < 1000 && part.y > 800)
  expect(things.length).toBeGreaterThan(0)
  for (const thing of things) {
    expect(brightness(thing.tint)).toBeGreaterThan(brightness(moodOf('night', 'clear').ambient))
    expect(thing.tint).toBe(room.lightFor(thing.x + thing.width / 2).tint)
  }
  await room.close()
})

test('a grey day covers the sky, and a clear one does not', async () => {
  const room = await Room.open('street')
  const covered = (): boolean[] => inside(room).flatMap(part => (part instanceof Graphics ? [part.visible] : []))
  room.setLight('day', 'clear')
  expect(covered()).toEqual([false])
  room.setLight('day', 'snow')
  expect(covered()).toEqual([true])
  await room.close()
})

test('a grey day leaves what is under a roof as it is: the window of a shop, the tunnel', async () => {
  for (const place of ['shop', 'subway'] as const) {
    const room = await Room.open(place)
    room.setLight('day', 'rain')
    expect(inside(room).flatMap(part => (part instanceof Graphics ? [part.visible] : []))).toEqual([false])
    await room.close()
  }
})

test('the ballpark is full when it is dry; in the rain there is a sheet over the diamond, whatever else is told', async () => {
  const room = await Room.open('ballpark')
  const shown = (): number => inside(room.people).filter(part => part instanceof Sprite && part.visible).length
  room.setLight('day', 'clear')
  room.setState({ ...HOME, season: 'summer', told: ['score-1'] })
  const dry = shown()
  room.setState({ ...HOME, season: 'summer' })
  expect(shown()).toBe(dry - 1)
  room.setLight('day', 'heat')
  expect(shown()).toBe(dry)
  room.setLight('day', 'rain')
  expect(shown()).toBe(dry - 2)
  await room.close()
})

test('the street comes round again after one frame of it', async () => {
  const room = await Room.open('street')
  const lefts = (): number[] => inside(room).map(part => part.x)
  room.scroll(0)
  const start = lefts()
  room.scroll(700)
  expect(lefts()).not.toEqual(start)
  room.scroll(1600)
  expect(lefts()).toEqual(start)
  await room.close()
})

test.each([
  [330, 180],
  [104, 27],
  [60, 400],
  [12, 12],
])('a paper of %i by %i fills exactly that', async (width, height) => {
  const { paper } = await loadUi()
  for (const name of ['card', 'together', 'gap', 'tape', 'photo', 'rustFramed'] as const) {
    const surface = new Surface(paper(name), { width, height })
    const bounds = surface.getLocalBounds()
    expect([Math.round(bounds.width), Math.round(bounds.height)]).toEqual([width, height])
    surface.resize({ width: width * 2 })
    expect(Math.round(surface.getLocalBounds().width)).toBe(width * 2)
    surface.destroy({ children: true })
  }
})
