/** The three faces that stand for the meters nobody is shown: plaques in the painting, or with portraits in a row where there is no room for it. */
import type { CourtRead } from '../../../sim/index.ts'
import type { Expression } from '../../figures/expressions.ts'
import type { FigureId } from '../../figures/people.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { FacePlaque } from '../../ui/court.ts'
import { type Box, columns } from '../../ui/lay.ts'
import { Mark } from '../../ui/mark.ts'
import { Group } from '../../ui/piece.ts'

type Faces = CourtRead['faces']
const FACES = ['judge', 'joanna', 'photo'] as const satisfies readonly (keyof Faces)[]
const WHO: Record<keyof Faces, FigureId> = { judge: 'carlisle', joanna: 'joanna', photo: 'billy' }

export class Onlookers extends Group {
  private readonly plaques: Record<keyof Faces, FacePlaque>
  /** Made when they are first shown in a row: in the painting the people themselves are seen. */
  private marks: Record<keyof Faces, Mark> | undefined
  private faces: Faces | undefined
  private readonly mark: (face: keyof Faces) => Mark
  private readonly portraits
  private at: ((face: keyof Faces) => { x: number; y: number }) | undefined
  private bounds: Box = { x: 0, y: 0, width: 0, height: 0 }

  constructor(area: Area) {
    super(area, { role: 'group', name: word('court.faces') })
    this.portraits = this.inner.inside()
    this.plaques = { judge: new FacePlaque(this.inner, ''), joanna: new FacePlaque(this.inner, ''), photo: new FacePlaque(this.inner, '') }
    this.mark = face => new Mark(this.portraits.view, area.desk, { face: WHO[face], expression: 'neutral' })
  }

  /** Shows what is seen; answers with what changed, for readers. */
  show({ faces, seen }: Pick<CourtRead, 'faces' | 'seen'>): string[] {
    const changed: string[] = []
    for (const face of FACES) {
      if (this.plaques[face].text !== seen[face]) changed.push(word(`court.face.${face}`, { seen: seen[face] }))
      this.plaques[face].text = seen[face]
    }
    this.faces = faces
    if (this.marks) express(this.marks, faces)
    return changed
  }

  /** In the painting: each plaque with its middle where `at` says, and all inside the bounds. */
  over(bounds: Box, at: (face: keyof Faces) => { x: number; y: number }): void {
    this.at = at
    this.bounds = bounds
    this.place(bounds)
  }

  /** In a row, with portraits. */
  row(box: Box): void {
    this.at = undefined
    this.marks ??= { judge: this.mark('judge'), joanna: this.mark('joanna'), photo: this.mark('photo') }
    if (this.faces) express(this.marks, this.faces)
    this.place(box)
  }

  override height(width: number): number {
    const each = this.each(width)
    if (this.stacked(width))
      return FACES.reduce((sum, face) => sum + Math.max(this.face(), this.plaques[face].height(each)) + this.area.space('hair'), 0)
    return this.face() + Math.max(...FACES.map(face => this.plaques[face].height(each))) - this.area.space('hair')
  }

  /** A plaque with its middle at its face, as far as it stays inside the bounds. */
  private boxAt(face: keyof Faces, at: (face: keyof Faces) => { x: number; y: number }, bounds: Box): Box {
    const plaque = this.plaques[face]
    const width = plaque.width()
    const height = plaque.height(width)
    const middle = at(face)
    return {
      x: Math.round(Math.min(Math.max(bounds.x, middle.x - width / 2), bounds.x + bounds.width - width)),
      y: Math.round(Math.min(middle.y - height / 2, bounds.y + bounds.height - height)),
      width,
      height,
    }
  }

  protected override lay(box: Box): void {
    const { at, bounds } = this
    this.portraits.view.visible = at === undefined
    if (at) {
      const boxes = {
        judge: this.boxAt('judge', at, bounds),
        joanna: this.boxAt('joanna', at, bounds),
        photo: this.boxAt('photo', at, bounds),
      }
      const { judge, photo } = boxes
      // Where the papers push one plaque up to the other, his goes towards his pen.
      if (photo.y < judge.y + judge.height && photo.x + photo.width > judge.x) judge.x = photo.x + photo.width + this.area.space('small')
      for (const face of FACES) this.plaques[face].place(boxes[face])
      return
    }
    const size = this.face()
    if (this.stacked(box.width)) {
      let { y } = box
      for (const face of FACES) {
        const width = this.each(box.width)
        const height = this.plaques[face].height(width)
        const tall = Math.max(size, height)
        this.marks?.[face].put(box.x + size / 2, y + tall / 2, size)
        this.plaques[face].place({ x: box.x + size - this.area.space('hair'), y: Math.round(y + (tall - height) / 2), width, height })
        y += tall + this.area.space('hair')
      }
      return
    }
    const places = columns(box, ['1fr', '1fr', '1fr'], this.area.space('small'))
    const tall = Math.max(...FACES.map((face, index) => this.plaques[face].height(places[index]?.width ?? box.width)))
    for (const [index, face] of FACES.entries()) {
      const place = places[index]
      if (!place) continue
      this.marks?.[face].put(place.x + place.width / 2, box.y + size / 2, size)
      this.plaques[face].place({ ...place, y: box.y + size - this.area.space('hair'), height: tall })
    }
  }

  /** Below each other where three beside each other would break their words. */
  private stacked(width: number): boolean {
    return (width - 2 * this.area.space('small')) / 3 < this.area.letters(104)
  }

  private each(width: number): number {
    return this.stacked(width) ? width - this.face() + this.area.space('hair') : (width - 2 * this.area.space('small')) / 3
  }

  private face(): number {
    return this.area.units(this.area.page.mode === 'low' ? 64 : 84)
  }
}

function express(marks: Record<keyof Faces, Mark>, { judge, joanna, photo }: Faces): void {
  marks.judge.express(expressionOf(judge))
  marks.joanna.express(joanna === 'on' ? 'worried' : joanna === 'off' ? 'neutral' : 'thinking')
  marks.photo.express(photo === 'turned' ? 'happy' : 'neutral')
}

function expressionOf(pen: Faces['judge']): Expression {
  return pen === 'moving' ? 'neutral' : pen === 'still' ? 'thinking' : 'tired'
}
