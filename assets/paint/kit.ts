/** The paint kit: every shape is a flat SVG path; a wobbly edge and a stippled shade make it look lithographed. */

/** A piece of SVG text. */
export type Drawing = string

/** Where a shade is darkest. */
export type ShadeSide = 'right' | 'left' | 'down' | 'up'

/** How far an edge strays: rooms and close shots stray most, icons least. */
export type Wobble = 'rough' | 'room' | 'figure' | 'icon'

const WOBBLES: Record<Wobble, { frequency: number; seed: number; scale: number; margin: number }> = {
  rough: { frequency: 0.03, seed: 2, scale: 5, margin: 5 },
  room: { frequency: 0.05, seed: 9, scale: 2.6, margin: 5 },
  figure: { frequency: 0.08, seed: 5, scale: 1.7, margin: 8 },
  icon: { frequency: 0.08, seed: 3, scale: 1.2, margin: 8 },
}

/** A filled path. `extra` is more attributes. */
export function shape(path: string, fill: string, extra = ''): Drawing {
  return `<path d="${path}" fill="${fill}" ${extra}/>`
}

/** A stroked path with round ends. */
export function line(path: string, colour: string, width: number, extra = ''): Drawing {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`
}

/** A rectangle, its corners rounded by `radius`. */
export function box(x: number, y: number, width: number, height: number, fill: string, radius = 0, extra = ''): Drawing {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" ${extra}/>`
}

/** An ellipse by centre and radii. */
export function oval(x: number, y: number, radiusX: number, radiusY: number, fill: string, extra = ''): Drawing {
  return `<ellipse cx="${x}" cy="${y}" rx="${radiusX}" ry="${radiusY}" fill="${fill}" ${extra}/>`
}

/** A group, moved by `transform`. */
export function group(inner: Drawing, transform = '', extra = ''): Drawing {
  return `<g ${transform ? `transform="${transform}"` : ''} ${extra}>${inner}</g>`
}

/** The path of a rounded rectangle, for `clip` and `shape`. */
export function boxPath(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = radius
  return `M${x + r},${y}h${width - 2 * r}q${r},0 ${r},${r}v${height - 2 * r}q0,${r} -${r},${r}h-${width - 2 * r}q-${r},0 -${r},-${r}v-${height - 2 * r}q0,-${r} ${r},-${r}z`
}

/** The path of a circle. */
export function circlePath(x: number, y: number, radius: number): string {
  return `M${x - radius},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0z`
}

/** A filled path with `inner` drawn inside it only. An empty `fill` leaves what lies below. */
export function clip(path: string, fill: string, inner: Drawing): Drawing {
  // The id follows from the path, so that a drawing is the same text whenever it is drawn.
  const id = `clip${textHash(path)}`
  return `<clipPath id="${id}"><path d="${path}"/></clipPath>${fill ? shape(path, fill) : ''}<g clip-path="url(#${id})">${inner}</g>`
}

/** The name of the stipple filter of one colour; `page` writes the filter for every name that its body uses. */
export function stipple(colour: string, grain = 0.55): string {
  return `url(#stipple-${colour.replace('#', '').toUpperCase()}-${Math.round(grain * 100)})`
}

/** A box of spray in one colour, fading in towards `side`. */
export function shade(side: ShadeSide, x: number, y: number, width: number, height: number, colour: string, grain?: number): Drawing {
  return group(box(x, y, width, height, `url(#fade-${side})`), '', `filter="${stipple(colour, grain)}"`)
}

/** A round spray of one colour, fading outwards. */
export function glow(x: number, y: number, radiusX: number, radiusY: number, colour: string, grain?: number): Drawing {
  return group(oval(x, y, radiusX, radiusY, 'url(#fade-round)'), '', `filter="${stipple(colour, grain)}"`)
}

/** A solid thing: its colour, and the two standard shades at right and bottom of the given box, kept inside its outline. */
export function solid(
  path: string,
  colour: string,
  dark: string,
  [x, y, width, height]: readonly [number, number, number, number],
  grain = 0.7,
  inner: Drawing = '',
): Drawing {
  const right = shade('right', x + width * 0.3, y, width * 0.7, height, dark, grain)
  const bottom = shade('down', x, y + height * 0.55, width, height * 0.45, dark, grain)
  return clip(path, colour, inner + right + bottom)
}

/** A solid rounded rectangle. */
export function block(
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  dark: string,
  radius = 6,
  grain = 0.7,
  inner: Drawing = '',
): Drawing {
  const right = shade('right', x + width * 0.35, y, width * 0.65, height, dark, grain)
  const bottom = shade('down', x, y + height * 0.6, width, height * 0.4, dark, grain)
  return clip(boxPath(x, y, width, height, radius), colour, inner + right + bottom)
}

/** Gives edges their hand: everything in `inner` is displaced a little, as one layer. */
export function wobble(inner: Drawing, kind: Wobble): Drawing {
  return group(inner, '', `filter="url(#wobble-${kind})"`)
}

/** A whole SVG document with the filters that `body` uses (`url(#stipple-…)`, `url(#wobble-room)`, `url(#blur-6)`, the one soft thing, for light and background). Units are pixels of the drawing; `raster` decides the size of the picture. */
export function page(width: number, height: number, body: Drawing, background = ''): Drawing {
  const paint = (background ? box(0, 0, width, height, background) : '') + body
  const start = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`
  return `${start}<defs>${FADES}${filtersOf(paint)}</defs>${paint}</svg>`
}

/** A small number from a text, the same on every machine: ids and seeds of drawings come from it. */
function textHash(text: string): number {
  let hash = 2166136261
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  return hash >>> 0
}

/** Numbers from 0 to 1 for scattering things, the same for the same seed. Every layer has its own seed, or it shifts when its neighbour changes. */
export function scatter(seed: string | number): () => number {
  let state = (typeof seed === 'number' ? seed : textHash(seed)) % 2147483647 || 1
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

const FADES = [
  fade('right', 'x1="0" y1="0" x2="1" y2="0"', 0.1),
  fade('left', 'x1="1" y1="0" x2="0" y2="0"', 0.1),
  fade('down', 'x1="0" y1="0" x2="0" y2="1"', 0),
  fade('up', 'x1="0" y1="1" x2="0" y2="0"', 0),
  '<radialGradient id="fade-round"><stop offset="0" stop-opacity=".9"/><stop offset="1" stop-opacity="0"/></radialGradient>',
].join('')

function fade(side: ShadeSide, direction: string, start: number): Drawing {
  return `<linearGradient id="fade-${side}" ${direction}><stop offset="${start}" stop-opacity="0"/><stop offset="1" stop-opacity=".9"/></linearGradient>`
}

function filtersOf(paint: Drawing): Drawing {
  const names = new Set([...paint.matchAll(/url\(#((?:stipple|wobble|blur)-[^)]+)\)/g)].map(match => match[1] ?? ''))
  return [...names].sort().map(filterOf).join('')
}

function filterOf(name: string): Drawing {
  const [kind, first = '', second = '0'] = name.split('-')
  if (kind === 'stipple') return stippleFilter(name, `#${first}`, Number(second) / 100)
  if (kind === 'blur') {
    return `<filter id="${name}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${first}"/></filter>`
  }
  return wobbleFilter(name, WOBBLES[first as Wobble])
}

/** Alpha of the shape plus noise, thrown against a threshold, then flooded: a spray of one colour. Without sRGB the colours wash out. */
function stippleFilter(id: string, colour: string, grain: number): Drawing {
  return [
    `<filter id="${id}" x="-10%" y="-10%" width="120%" height="120%" color-interpolation-filters="sRGB">`,
    '<feTurbulence type="fractalNoise" baseFrequency=".75" numOctaves="2" seed="4" result="noise"/>',
    '<feColorMatrix in="noise" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  1.4 0 0 0 -.2" result="speckle"/>',
    `<feComposite in="SourceAlpha" in2="speckle" operator="arithmetic" k1="0" k2="1" k3="${grain}" k4="-${grain * 0.62}" result="sum"/>`,
    '<feComponentTransfer in="sum" result="hard"><feFuncA type="linear" slope="2.4" intercept="-.55"/></feComponentTransfer>',
    '<feComposite in="hard" in2="SourceAlpha" operator="in" result="spray"/>',
    `<feFlood flood-color="${colour}"/><feComposite in2="spray" operator="in"/></filter>`,
  ].join('')
}

function wobbleFilter(id: string, { frequency, seed, scale, margin }: (typeof WOBBLES)[Wobble]): Drawing {
  return [
    `<filter id="${id}" color-interpolation-filters="sRGB" x="-${margin}%" y="-${margin}%" width="${100 + 2 * margin}%" height="${100 + 2 * margin}%">`,
    `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="${seed}"/>`,
    `<feDisplacementMap in="SourceGraphic" scale="${scale}" xChannelSelector="R" yChannelSelector="G"/></filter>`,
  ].join('')
}
