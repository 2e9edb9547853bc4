/** What an hour can be given to, as tiles: press one, then an hour; or drag it. Pages turn with the arrows beside them. */
import { ACTIVITY_IDS, type PlanWhat, placesFor, refusalOf, SLOTS, words } from '../../../sim/index.ts'
import { drag, type Point } from '../../access/drag.ts'
import { Rove } from '../../access/rove.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { IconButton } from '../../ui/buttons.ts'
import type { Box } from '../../ui/lay.ts'
import { Tile } from '../../ui/tile.ts'
import { toast } from '../../ui/toast.ts'
import { carry } from './carry.ts'
import { costOf, iconOf, isCare, nameOf, rowFor } from './labels.ts'
import type { Planning } from './planning.ts'

/** What most weeks are made of comes first; the rest follows in the order of the story. */
const FIRST: readonly PlanWhat[] = [
  'supper',
  'laundry',
  'shopping',
  'story',
  'park',
  'nightDesk',
  'margaret',
  'corrigan',
  'breakfast',
  'bath',
  'reading',
  'play',
  'listen',
  'pickUp',
  'sleepEarly',
  'desk',
  'club',
  'cleaning',
  'museum',
  'coffee',
  'robin',
  'friend',
  'office',
  'camp',
]
/** All that can be moved in the week that is still hers. */
const HERS: readonly PlanWhat[] = ['stayTillNine', 'nightDesk', 'sleepEarly']

/** The things of the tray this week, in order: what has not come into the play is not there. */
export function trayOf(planning: Planning): PlanWhat[] {
  if (planning.week.hers) return [...HERS]
  const rest = ACTIVITY_IDS.filter(id => !FIRST.includes(id))
  return [...FIRST, ...rest].filter(what => standsFor(planning, what) !== 'away')
}

/** Why something can't go anywhere this week, null when it can, 'away' when it is not there at all. */
function standsFor({ game, week }: Planning, what: PlanWhat): string | null | 'away' {
  const row = rowFor(what)
  if (placesFor(game, row, what).length > 0) return null
  for (let day = week.first; day < 7; day++)
    for (const slot of SLOTS) {
      const refused = refusalOf(game, { do: 'plan', day, slot, row, what })
      if (refused && !['closed', 'weekend', 'condition'].includes(refused.code)) return words(game, refused.path, refused.values)
    }
  return 'away'
}

const tileName = (what: PlanWhat): string =>
  isCare(what) && what !== 'ted' && what !== 'school' && what !== 'nobody' ? word(`calendar.caresTile.${what}`) : nameOf(what)

export class Tray {
  private readonly area: Area
  private readonly planning: Planning
  private readonly things: PlanWhat[]
  private readonly before: IconButton
  private readonly after: IconButton
  private readonly rove: Rove
  private readonly dropped: (what: PlanWhat, at: Point) => void
  private tiles: { what: PlanWhat; tile: Tile }[] = []
  private starts: number[] = [0]
  private box: Box | undefined

  constructor(area: Area, planning: Planning, dropped: (what: PlanWhat, at: Point) => void) {
    this.area = area.inside({ role: 'toolbar', name: word('calendar.tray') })
    this.planning = planning
    this.dropped = dropped
    this.things = trayOf(planning)
    this.before = new IconButton(this.area, { icon: 'left', name: word('calendar.before'), press: () => this.turn(-1) })
    this.after = new IconButton(this.area, { icon: 'right', name: word('calendar.next'), press: () => this.turn(1) })
    this.rove = new Rove(this.area.part)
  }

  place(box: Box): void {
    this.box = box
    this.starts = [this.starts.at(-1) ?? 0]
    if (this.starts[0] !== 0) this.starts = [0]
    this.fill()
  }

  show(): void {
    for (const { what, tile } of this.tiles) {
      tile.chosen = this.planning.hand === what
      const reason = standsFor(this.planning, what)
      const why = reason === null ? undefined : reason === 'away' ? word('calendar.noRoom') : reason
      if (tile.reason !== why) tile.reason = why
    }
  }

  /** Takes the tile with this number, from 1, into the hand. */
  pick(number: number): void {
    this.tiles[number - 1]?.tile.part.element.click()
  }

  focus(): void {
    const part = this.rove.current ?? this.tiles[0]?.tile.part
    if (part) this.rove.focus(part)
  }

  private turn(by: 1 | -1): void {
    const last = (this.starts.at(-1) ?? 0) + this.tiles.length
    if (by > 0 && last < this.things.length) this.starts.push(last)
    else if (by < 0 && this.starts.length > 1) this.starts.pop()
    this.fill()
    const button = by > 0 ? this.after : this.before
    const part = button.shown ? button.part : this.tiles[0]?.tile.part
    if (part) this.rove.focus(part)
  }

  /** As many tiles as go into the row, from where this page begins. */
  private fill(): void {
    const { box } = this
    if (!box) return
    for (const { tile } of this.tiles) tile.remove()
    this.tiles = []
    const start = this.starts.at(-1) ?? 0
    const gap = this.area.units(4)
    const side = this.before.side()
    const left = start > 0 ? side + gap : 0
    const room = box.width - left - (this.allFit(box.width, gap) && start === 0 ? 0 : side + gap)
    let used = 0
    const widths: number[] = []
    for (const what of this.things.slice(start)) {
      const tile = this.make(what)
      const width = Math.max(tile.width() - this.area.units(8), this.area.units(78))
      if (used + width > room && this.tiles.length > 0) {
        tile.remove()
        break
      }
      used += width + gap
      widths.push(width)
      this.tiles.push({ what, tile })
    }
    const full = start + this.tiles.length < this.things.length
    const spare = full || start > 0 ? Math.max(0, room - used + gap) / Math.max(1, this.tiles.length) : 0
    let x = box.x + left
    for (const [at, { tile }] of this.tiles.entries()) {
      const width = Math.floor((widths[at] ?? 0) + Math.min(spare, this.area.units(24)))
      tile.place({ x, y: box.y, width, height: box.height })
      x += width + gap
    }
    this.before.shown = start > 0
    this.after.shown = full
    const middle = box.y + (box.height - side) / 2
    if (this.before.shown) this.before.place({ x: box.x, y: middle, width: side, height: side })
    if (this.after.shown) this.after.place({ x: box.x + box.width - side, y: middle, width: side, height: side })
    this.rove.lines = [[this.before.part, ...this.tiles.map(({ tile }) => tile.part), this.after.part]]
    this.show()
  }

  private allFit(width: number, gap: number): boolean {
    return this.things.length * (this.area.letters(80) + gap) <= width
  }

  private make(what: PlanWhat): Tile {
    const { planning } = this
    const tile = new Tile(this.area, {
      icon: iconOf(what),
      words: tileName(what),
      cost: costOf(planning.game, what),
      press: () => {
        planning.hand = planning.hand === what ? null : what
        this.area.say(word(planning.hand === null ? 'calendar.putBack' : 'calendar.carried', { words: nameOf(what) }))
      },
    })
    tile.part.element.addEventListener('click', () => {
      if (tile.reason !== undefined) void toast(this.area.desk, tile.reason)
    })
    drag(
      tile.part,
      carry(this.area.desk, {
        lift: () => {
          if (tile.part.disabled) return null
          planning.hand = what
          return nameOf(what)
        },
        drop: at => {
          planning.hand = null
          this.dropped(what, at)
        },
        cancel: () => {
          planning.hand = null
        },
      }),
    )
    return tile
  }
}
