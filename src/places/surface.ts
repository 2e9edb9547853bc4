/** A paper of any size: one mesh whose corners keep their size and whose edges tile, so that nothing stippled is stretched. */
import { Container, Mesh, MeshGeometry, type Texture } from 'pixi.js'
import type { PaperTexture } from './surfaces.ts'

/** The hard shadow of papers: how far, what colour, how dark. No blur. */
const SHADOW = { x: 4, y: 6, colour: 0x2a160e, alpha: 0.34 }

export type SurfaceOptions = {
  width: number
  height: number
  /** The stage's `u`: corners and stipple grow with it. */
  scale?: number
  /** Lays the hard shadow under it. */
  shadow?: boolean
}

/** One stretch along an axis: where it lies on the paper and which part of the picture it shows, both in pixels of their own. */
type Stretch = { from: number; to: number; start: number; end: number }

/** The corners of all its pieces, where they lie in the picture, and which three make a triangle. */
type Quads = { positions: Float32Array; uvs: Float32Array; indices: Uint32Array }

/** A paper with an optional shadow; `resize` lays it anew, `lift` moves the shadow for hover and press. */
export class Surface extends Container {
  #paper: PaperTexture
  #size: { width: number; height: number; scale: number }
  readonly #sheet: Mesh<MeshGeometry>
  readonly #shade: Mesh<MeshGeometry> | undefined

  constructor(paper: PaperTexture, { width, height, scale = 1, shadow = false }: SurfaceOptions) {
    super()
    this.#paper = paper
    this.#size = { width, height, scale }
    const geometry = new MeshGeometry(quads(paper, width, height, scale))
    if (shadow) {
      this.#shade = new Mesh({ geometry, texture: paper.texture })
      this.#shade.tint = SHADOW.colour
      this.#shade.alpha = SHADOW.alpha
      this.addChild(this.#shade)
    }
    this.#sheet = this.addChild(new Mesh({ geometry, texture: paper.texture }))
    this.lift(SHADOW.x, SHADOW.y)
  }

  /** Changes the paper it is made of, or its size; what is left out stays. */
  resize({
    paper = this.#paper,
    width = this.#size.width,
    height = this.#size.height,
    scale = this.#size.scale,
  }: Partial<SurfaceOptions> & { paper?: PaperTexture }): void {
    const same = paper === this.#paper && width === this.#size.width && height === this.#size.height && scale === this.#size.scale
    if (same) return
    this.#paper = paper
    this.#size = { width, height, scale }
    // The same geometry gets new numbers: pixi keeps a mesh's place in the atlas until its buffer says that it has changed.
    const { positions, uvs, indices } = quads(paper, width, height, scale)
    const { geometry } = this.#sheet
    geometry.positions = positions
    geometry.uvs = uvs
    geometry.indices = indices
    for (const mesh of [this.#sheet, this.#shade]) if (mesh) mesh.texture = paper.texture
    this.lift(SHADOW.x, SHADOW.y)
  }

  /** Puts the shadow this far away, in stage pixels: (4, 6) at rest, (5, 8) lifted, (1, 2) pressed. */
  lift(x: number, y: number): void {
    this.#shade?.position.set(x * this.#size.scale, y * this.#size.scale)
  }

  /** Colours the paper; the shadow keeps its own. */
  set paint(colour: number) {
    this.#sheet.tint = colour
  }
}

function quads({ texture, slice, repeat }: PaperTexture, width: number, height: number, scale: number): Quads {
  const columns = stretches(width, slice.left, slice.right, repeat, scale)
  const rows = stretches(height, slice.top, slice.bottom, repeat, scale)
  const at = pictureCoordinates(texture)
  const positions: number[] = []
  const uvs: number[] = []
  const indices: number[] = []
  const quad = (x: Stretch, y: Stretch): void => {
    const first = positions.length / 2
    positions.push(x.from, y.from, x.to, y.from, x.to, y.to, x.from, y.to)
    uvs.push(...at(x.start, y.start), ...at(x.end, y.start), ...at(x.end, y.end), ...at(x.start, y.end))
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const [left, right] = ends(columns)
  const [top, bottom] = ends(rows)
  for (const y of [top, bottom]) for (const x of columns) quad(x, y)
  for (const y of rows.slice(1, -1)) for (const x of [left, right]) quad(x, y)
  if (columns.length > 2 && rows.length > 2) {
    // The middle is one plain colour: one pixel of it is enough for any size.
    const plain = (start: number): { start: number; end: number } => ({ start: start + repeat / 2, end: start + repeat / 2 + 1 })
    quad({ from: left.to, to: right.from, ...plain(slice.left) }, { from: top.to, to: bottom.from, ...plain(slice.top) })
  }
  return { positions: new Float32Array(positions), uvs: new Float32Array(uvs), indices: new Uint32Array(indices) }
}

/** The first and last sides with as many repeats between as fit best; a paper smaller than its sides shows their outer parts. */
function stretches(length: number, first: number, last: number, repeat: number, scale: number): Stretch[] {
  const end = first + repeat + last
  const between = length - (first + last) * scale
  if (between <= 0) {
    const share = Math.min(first * scale, Math.max(length * 0.35, length - last * scale))
    return [
      { from: 0, to: share, start: 0, end: share / scale },
      { from: share, to: length, start: end - (length - share) / scale, end },
    ]
  }
  const count = Math.max(1, Math.round(between / (repeat * scale)))
  const step = between / count
  const middle = Array.from({ length: count }, (_, index) => ({
    from: first * scale + index * step,
    to: first * scale + (index + 1) * step,
    start: first,
    end: first + (count === 1 && between < repeat * scale ? between / scale : repeat),
  }))
  return [
    { from: 0, to: first * scale, start: 0, end: first },
    ...middle,
    { from: length - last * scale, to: length, start: first + repeat, end },
  ]
}

function ends(list: Stretch[]): [Stretch, Stretch] {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last) throw new RangeError('A paper has at least two sides.')
  return [first, last]
}

/** From stage pixels of the picture to shares of its frame: a mesh maps them into the atlas itself. */
function pictureCoordinates(texture: Texture): (x: number, y: number) => [number, number] {
  const { width, height } = texture.orig
  return (x, y) => [x / width, y / height]
}
