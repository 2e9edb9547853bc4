/** The one thing to look at next, with up to three ways on. */
import { Graphics } from 'pixi.js'
import type { PlanRow } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { LinkAction } from '../../ui/buttons.ts'
import { type Box, flow } from '../../ui/lay.ts'
import { Piece } from '../../ui/piece.ts'
import { Picture, Sheet } from '../../ui/sheet.ts'
import { Words } from '../../ui/words.ts'
import { matterOf } from './matters.ts'
import type { Place, Planning } from './planning.ts'

export class Notice extends Piece {
  private readonly planning: Planning
  private readonly taken: (place: Place, row: PlanRow) => void
  private readonly sheet: Sheet
  private readonly inner: Area
  private icon: Picture | undefined
  private head: Words | undefined
  private words: Words | undefined
  private ways: LinkAction[] = []
  private key = ''
  private readonly brief: boolean
  private hushed = false
  private readonly mark = new Graphics()

  /**
   * @param taken told where a way out was taken
   * @param brief there is little room: what is known already is said by its head
   */
  constructor(area: Area, planning: Planning, taken: (place: Place, row: PlanRow) => void, brief = false) {
    super(area)
    this.brief = brief
    this.planning = planning
    this.taken = taken
    this.sheet = new Sheet(this.view, area.desk, 'cardSmall')
    this.view.addChild(this.mark)
    this.inner = area.inside({ role: 'group', name: word('calendar.ways') })
    this.show()
  }

  show(): void {
    const matter = matterOf(this.planning)
    const key = JSON.stringify(matter)
    if (key === this.key) return
    this.key = key
    this.sheet.paper = matter.paper
    this.icon?.destroy()
    this.head?.remove()
    this.words?.remove()
    for (const way of this.ways) way.remove()
    this.icon = new Picture(this.sheet.top, this.area.desk, { icon: matter.icon })
    this.head = new Words(this.inner, 'row', matter.head)
    this.words = new Words(this.inner, 'row', matter.words, { colour: matter.tone })
    this.hushed = this.brief && matter.known === true
    this.words.view.visible = !this.hushed
    this.ways = matter.ways.map(
      ({ words, press, place, row = 'billy' }) =>
        new LinkAction(this.inner, {
          words,
          press: () => {
            press()
            if (place) this.taken(place, row)
          },
        }),
    )
    if (this.box.width > 0) this.place(this.box)
  }

  override height(width: number): number {
    return this.walk({ x: 0, y: 0, width, height: 0 }, false)
  }

  override place(box: Box): void {
    super.place(box)
    this.walk(box, true)
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
  }

  /** Head and words beside the icon; the ways out below them, or beside them where it is wide. */
  private walk({ x, y, width, height }: Box, really: boolean): number {
    const { area, head, words } = this
    if (!head || !words) return 0
    const pad = area.units(10)
    const bar = area.units(this.ways.length > 0 ? 8 : 0)
    const side = area.letters(36)
    const left = x + bar + pad + side + pad
    const widths = this.ways.map(way => way.width())
    const deep = Math.max(0, ...this.ways.map((way, at) => way.height(widths[at] ?? width)))
    const line = widths.reduce((sum, wide) => sum + wide + area.space('room'), 0)
    const beside = line > 0 && width - (left - x) - line - pad > Math.max(head.width(), words.width())
    const room = width - (left - x) - pad - (beside ? line : 0)
    // Words that are not drawn are still read out.
    const said = this.hushed ? 0 : words.height(room)
    // On a long slip head and words are one line.
    const one = width >= area.letters(700) && head.width() + area.space('small') + words.width() <= room
    const lines = one ? Math.max(head.height(room), side) : Math.max(head.height(room) + said, side)
    const ways = beside
      ? flow({ x: x + width - line, y: 0, width: line + 1, height: 0 }, widths, deep, area.space('room'))
      : flow({ x: x + bar + area.units(7), y: 0, width: width - bar - area.units(9), height: 0 }, widths, deep, area.space('hair'), 0)
    const below = beside || ways.height === 0 ? 0 : ways.height + area.space('hair')
    if (really) {
      const top = y + Math.max(area.units(6), (height - lines - below) / 2)
      this.icon?.put(bar + pad + side / 2, top - y + lines / 2, side)
      const text = head.height(room) + said
      if (one) {
        const deep = head.height(room)
        head.place({ x: left, y: top + (lines - deep) / 2, width: head.width() + 1, height: deep })
        words.place({ x: left + head.width() + area.space('small'), y: top + (lines - deep) / 2, width: words.width() + 1, height: deep })
      } else {
        head.place({ x: left, y: top + (lines - text) / 2, width: room, height: head.height(room) })
        const from = top + (lines - text) / 2 + (this.hushed ? 0 : head.height(room))
        words.place({ x: left, y: from, width: room, height: this.hushed ? head.height(room) : said })
      }
      const first = beside ? top + (lines - deep) / 2 : top + lines + area.space('hair')
      for (const [at, box] of ways.boxes.entries()) this.ways[at]?.place({ ...box, y: box.y + first })
    }
    return lines + below + 2 * area.units(one ? 5 : 9)
  }
}
