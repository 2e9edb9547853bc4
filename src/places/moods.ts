/** The light of the hour in colours: what tints a room and its people, and how strong sun and lamps are. */
import type { Light, PlaceId, Weather } from './scene.ts'

/** A colour and how much of it is added. */
type Glow = readonly [colour: number, strength: number]

/** `near` and `far` tint people by their distance to the lamps, `low` darkens legs, `haze` is one soft light over everybody, `cloud` what covers the sky. */
export type Mood = { ambient: number; sun: Glow; lamp: Glow; near: number; far: number; low: number; haze: Glow; view: number; cloud: Glow }

const MOODS: Record<Light, Mood> = {
  morning: {
    ambient: 0xfbf0e2,
    sun: [0xffe9c0, 0.5],
    lamp: [0xffc070, 0],
    near: 0xfff8ec,
    far: 0xf6e6d4,
    low: 0.95,
    haze: [0xffe2b0, 0.1],
    view: 0xffffff,
    cloud: [0xc9ccc8, 0],
  },
  day: {
    ambient: 0xfffaf0,
    sun: [0xfff0c8, 0.22],
    lamp: [0xffc070, 0],
    near: 0xfffcf4,
    far: 0xfaf0e2,
    low: 0.97,
    haze: [0xfff0d0, 0.05],
    view: 0xffffff,
    cloud: [0xc4cbcc, 0],
  },
  evening: {
    ambient: 0xc98b80,
    sun: [0xffb080, 0.35],
    lamp: [0xffb35c, 0.38],
    near: 0xffdcb4,
    far: 0xcf9a8c,
    low: 0.86,
    haze: [0xffa860, 0.16],
    view: 0xffffff,
    cloud: [0x8a7480, 0],
  },
  night: {
    ambient: 0x474c80,
    sun: [0x8fa8ff, 0.06],
    lamp: [0xffb45e, 0.82],
    near: 0xffcf9e,
    far: 0x776f9c,
    low: 0.74,
    haze: [0xffb060, 0.17],
    view: 0xffffff,
    cloud: [0x2c3350, 0],
  },
}

/** The title's house: its morning is the hour before, dark, with a rim of light. */
const DAWN: Mood = { ...MOODS.evening, ambient: 0xa97f86, sun: [0xff9c78, 0.3], lamp: [0xffb768, 0.5], haze: [0xffa860, 0.03] }
const HOUSE: Record<Light, Mood> = { ...MOODS, morning: DAWN, evening: { ...MOODS.evening, ambient: 0xb07a78, lamp: [0xffb35c, 0.5] } }

/** The ballpark after dark: its lamps are as white as an afternoon, and there are a great many. */
const FLOOD: Record<Light, Mood> = {
  ...MOODS,
  evening: { ...MOODS.evening, lamp: [0xffe2bc, 0.5] },
  night: { ...MOODS.night, lamp: [0xfff2dc, 1], near: 0xfff2e2, far: 0xb4b0c4, low: 0.86, haze: [0xdfe6ff, 0.08] },
}

/** Under the street: a bulb that burns all day, and no night that is darker than that. */
const BELOW: Record<Light, Mood> = {
  morning: { ...MOODS.morning, ambient: 0xe2d5c3, sun: [0xffe9c0, 0.42], lamp: [0xffc070, 0.34] },
  day: { ...MOODS.day, ambient: 0xe6dac8, sun: [0xfff0c8, 0.3], lamp: [0xffc070, 0.34] },
  evening: { ...MOODS.evening, ambient: 0xc0988a, sun: [0xffb080, 0.28], lamp: [0xffb968, 0.46] },
  night: { ...MOODS.night, ambient: 0x5c5676 },
}

/** Places whose light is not that of every other. */
const OWN: Readonly<Partial<Record<PlaceId | 'title', Record<Light, Mood>>>> = { title: HOUSE, ballpark: FLOOD, basement: BELOW }

/** The mood of an hour in a weather at a place. */
export function moodOf(light: Light, weather: Weather, place?: PlaceId | 'title'): Mood {
  const mood = ((place && OWN[place]) ?? MOODS)[light]
  if (weather === 'clear') return mood
  const [sunColour, sun] = mood.sun
  if (weather === 'heat')
    return { ...mood, ambient: multiply(mood.ambient, 0xfff2d6), sun: [sunColour, sun * 1.35], haze: [0xffc060, mood.haze[1] + 0.08] }
  // A grey day wants a lamp.
  const [lampColour, lamp] = mood.lamp
  const wet = weather === 'rain'
  return {
    ...mood,
    ambient: multiply(mood.ambient, wet ? 0xd5dad6 : 0xe6ebf0),
    sun: [sunColour, wet ? 0 : sun * 0.4],
    lamp: [lampColour, Math.max(lamp, 0.25)],
    far: multiply(mood.far, wet ? 0xdde2e0 : 0xeaeef2),
    view: wet ? 0xb9c2c4 : 0xe2e8ee,
    cloud: [mood.cloud[0], wet ? 0.62 : 0.72],
  }
}

/** A colour between two: 0 is `a`, 1 is `b`. */
export function between(a: number, b: number, share: number): number {
  return channels(shift => part(a, shift) + (part(b, shift) - part(a, shift)) * share)
}

function multiply(a: number, b: number): number {
  return channels(shift => (part(a, shift) * part(b, shift)) / 255)
}

const part = (colour: number, shift: number): number => (colour >> shift) & 255

function channels(value: (shift: number) => number): number {
  let colour = 0
  for (const shift of [16, 8, 0]) colour |= Math.round(value(shift)) << shift
  return colour
}
