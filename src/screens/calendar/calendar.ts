/** Calendar: give every hour to somebody, and leave no hour in which nobody has Billy. */
import { type Action, type LeftOut, minutesWords, refusalOf, SLOTS, type Stop, words } from '../../../sim/index.ts'
import type { Commands } from '../../access/keys.ts'
import { hear, type ScreenName } from '../../bus.ts'
import { loadPerson } from '../../figures/load.ts'
import { monthDate } from '../../language/dates.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { Ground } from '../../ui/ground.ts'
import type { Page } from '../../ui/page.ts'
import { toast } from '../../ui/toast.ts'
import type { Screen, World } from '../screen.ts'
import { outlookOf, watchAhead } from './ahead.ts'
import type { Body, Doings } from './body.ts'
import type { HourCell } from './cell.ts'
import { gapsWords, hourName, leftLine, longOf, nameOf, rowFor } from './labels.ts'
import { isTaught } from './lessons.ts'
import { placeOf, stopWords } from './matters.ts'
import { Planning, type Place } from './planning.ts'
import { openPlans } from './plans.ts'
import { openActivities, openBedtime, openHelp, openHour, openStands } from './sheets.ts'
import { Tall } from './tall.ts'
import { Wide } from './wide.ts'
import { openWhy } from './why.ts'

type Shape = 'wide' | 'tall' | 'low'

export class Calendar implements Screen {
  readonly name: ScreenName = 'calendar'
  readonly parting = 'lifted'
  readonly title: string
  private readonly world: World
  private readonly planning: Planning
  private area!: Area
  private ground!: Ground
  private body: { area: Area; shape: Shape; what: Body } | undefined

  constructor(world: World) {
    this.world = world
    this.planning = new Planning(world, () => this.show())
    this.title = word('calendar.screen', { date: monthDate(this.planning.week.monday) })
  }

  async prepare(): Promise<void> {
    // The lanes say in words whose they are: the calendar opens without the faces when they cannot be had.
    await Promise.all([loadPerson('ted'), loadPerson('billy')]).catch((cause: unknown) =>
      console.warn('The lanes go without faces.', cause),
    )
  }

  build(area: Area): void {
    this.area = area
    this.ground = new Ground(area, 'wallpaper')
    hear(this.world.bus, 'stepped', () => this.planning.heard(), area.gone)
    hear(this.world.bus, 'stopped', ({ stop, weeks }) => this.stopped(stop, weeks), area.gone)
    hear(this.world.bus, 'refused', ({ sentence }) => void toast(area.desk, sentence), area.gone)
    watchAhead(this.world, this.planning, () => this.body?.what.showAhead(), area.gone)
    document.addEventListener('keydown', event => this.key(event), { signal: area.gone })
  }

  resize(page: Page): void {
    this.ground.place(page.full)
    const shape = shapeOf(page)
    if (this.body?.shape !== shape) this.make(shape)
    this.body?.what.place(page)
  }

  commands(): Commands {
    const { planning } = this
    return {
      back: () => {
        if (planning.hand !== null) this.putBack()
        else this.world.bus.emit('goto', 'title')
      },
      pause: () => this.world.bus.emit('goto', 'settings'),
      go: () => this.run(),
      gap: () => this.nextGap(),
      lane: () => this.otherLane(),
      tray: () => this.body?.what.focusTray(),
      forecast: () => this.body?.what.focusStands(),
      why: () => this.why(this.body?.what.focusedQuantity ?? 'billy.bond'),
      help: () => openHelp(this.area.desk, this.planning),
    }
  }

  private show(): void {
    this.body?.what.show()
  }

  /** Wide and mid are one shape; a change between them is made anew. */
  private make(shape: Shape): void {
    if (this.body) {
      this.body.area.part.remove()
      this.body.area.view.destroy({ children: true })
    }
    const area = this.area.inside()
    const what =
      shape === 'wide' ? new Wide(area, this.planning, this.doings()) : new Tall(area, this.planning, this.doings(), shape === 'low')
    this.body = { area, shape, what }
  }

  private doings(): Doings {
    const { desk } = this.area
    const { planning } = this
    const offer = (action: Extract<Action, { do: 'template' | 'lastWeek' }>, said: string) => ({
      words: said,
      press: () => this.filled(said, planning.fill(action)),
      reason: () => {
        const refused = refusalOf(planning.game, action)
        return refused ? words(planning.game, refused.path, refused.values) : undefined
      },
    })
    return {
      press: cell => this.press(cell),
      item: what => this.item(what),
      drop: (what, place) => {
        if (place) this.put(place, what)
      },
      why: quantity => this.why(quantity),
      topics: () => openBedtime(desk, planning, () => this.show()),
      stands: () =>
        openStands(desk, planning, { why: quantity => this.why(quantity), topics: () => openBedtime(desk, planning, () => this.show()) }),
      activities: () => openActivities(desk, planning),
      plans: {
        words: word('calendar.plans'),
        press: () => openPlans(desk, planning, { filled: (said, left) => this.filled(said, left), done: () => this.show() }),
        reason: () => undefined,
      },
      templates: [offer({ do: 'lastWeek' }, word('calendar.lastWeek')), offer({ do: 'template', id: 'ordinary' }, word('calendar.school'))],
      undo: () => this.undo(),
      settings: () => this.world.bus.emit('goto', 'settings'),
      run: () => this.run(),
      onward: () => this.onward(),
      mayGoOn: () => isTaught(planning, 'onward'),
      runNote: () => {
        const { week } = planning
        const { length } = week.gaps
        if (week.hers) return word('calendar.runHers')
        return length === 0 ? '' : length === 1 ? word('calendar.runGap') : word('calendar.runGaps', { count: length })
      },
    }
  }

  private press(cell: HourCell): void {
    const { planning } = this
    const hour = planning.hour(cell.at)
    if (hour.shut) {
      this.refuse(word('calendar.shut'))
      return
    }
    if (planning.hand !== null) {
      const what = planning.hand
      if (this.put(cell.at, what)) planning.hand = null
      return
    }
    if (cell.row === 'billy' && planning.week.hers) {
      this.refuse(word('calendar.hersNow'))
      return
    }
    const { at, row } = cell
    openHour(this.area.desk, planning, at, row, said => {
      this.body?.what.focusHour(at, row)
      if (said !== null) this.tell(said, at, row)
    })
  }

  private put(place: Place, what: NonNullable<Planning['hand']>): boolean {
    const refused = this.planning.put(place, what)
    if (refused !== null) {
      this.refuse(refused)
      return false
    }
    this.tell(nameOf(what), place, rowFor(what))
    return true
  }

  /** A thing of her list: into the first hour that has room, wherever that is. */
  private item(what: string): void {
    const place = this.planning.putAnywhere(what as Parameters<Planning['putAnywhere']>[0])
    if (place) this.tell(longOf(what), place)
    else this.refuse(word('calendar.noRoom'))
  }

  private run(): void {
    this.world.bus.emit('act', { do: 'live' })
  }

  private onward(): void {
    if (isTaught(this.planning, 'onward')) this.planning.onward()
    else this.refuse(word('calendar.onwardLater'))
  }

  /** The weeks have come to something: the calendar opens there, and says what. On a day that is under way the day goes on, and a note says it. */
  private stopped(stop: Stop | null, weeks: number): void {
    if (!stop || !this.planning.game.planning) {
      if (stop) this.refuse(`${word('calendar.stops.head')} ${stopWords(this.planning, stop)}`)
      return
    }
    this.planning.turnTo(stop, weeks)
    const shape = this.body?.shape
    if (shape) this.make(shape)
    this.body?.what.place(this.area.page)
    const hour = placeOf(this.planning, stop)
    if (hour) this.body?.what.focusHour(hour, stop.why === 'gap' ? 'billy' : 'ted')
    this.area.say(`${word('calendar.stops.head')} ${stopWords(this.planning, stop)}`)
  }

  /** A plan has filled the week: what it is, and in one line what had no room. */
  private filled(said: string, left: readonly LeftOut[]): void {
    const line = leftLine(this.planning.week, left)
    if (line !== '') this.refuse(line)
    this.tell(said)
  }

  private nextGap(): void {
    const { gaps } = this.planning.week
    const at = this.body?.what.focusedHour?.at
    const order = at ? at.day * SLOTS.length + SLOTS.indexOf(at.slot) : -1
    const next = gaps.find(({ day, slot }) => day * SLOTS.length + SLOTS.indexOf(slot) > order) ?? gaps[0]
    if (next) this.body?.what.focusHour(next, 'billy')
    else this.area.say(word('calendar.gapsNone'))
  }

  private otherLane(): void {
    const cell = this.body?.what.focusedHour
    if (cell) this.body?.what.focusHour(cell.at, cell.row === 'ted' ? 'billy' : 'ted')
    else this.body?.what.focusHour({ day: this.planning.week.first, slot: 'morning' }, 'ted')
  }

  private why(quantity: Parameters<typeof openWhy>[2]): void {
    const sitting = this.world.sitting()
    if (!sitting) return
    openWhy(this.area.desk, sitting, quantity, nameOfQuantity(quantity), outlookOf(this.planning, quantity))
  }

  /** Keys that need Ctrl, or that are not a player's to change. */
  private key(event: KeyboardEvent): void {
    // A calendar that has been taken off the page hears nothing.
    if (!this.area.part.element.isConnected) return
    if (event.defaultPrevented || this.area.desk.access.covered || event.altKey) return
    const control = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    const cell = this.body?.what.focusedHour
    if (control && key === 'z') this.undo()
    else if (control && key === 'd') this.copyYesterday(cell?.at.day)
    else if (control) return
    else if ((key === 'delete' || key === 'backspace') && cell) this.clear(cell)
    else if ((key === 'pageup' || key === 'pagedown') && cell) this.turn(cell, key === 'pageup' ? -1 : 1)
    else if (key === 'u') this.onward()
    else if (/^[1-9]$/.test(key)) this.body?.what.pick(Number(key))
    else return
    event.preventDefault()
  }

  private clear({ at, row }: HourCell): void {
    if (this.planning.clear(at, row)) this.tell(word('calendar.emptyHour'), at, row)
  }

  private undo(): void {
    if (this.planning.undo()) this.tell(word('calendar.undone'))
    else this.refuse(word('calendar.nothingUndone'))
  }

  private copyYesterday(day: number | undefined): void {
    if (day === undefined) return
    if (this.planning.copyYesterday(day)) this.tell(word('calendar.copied'))
    else this.refuse(word('calendar.noYesterday'))
  }

  private turn({ at, row }: HourCell, by: number): void {
    const day = Math.min(6, Math.max(0, at.day + by))
    this.body?.what.focusHour({ ...at, day }, row)
  }

  private putBack(): void {
    const { hand } = this.planning
    this.planning.hand = null
    if (hand !== null) this.area.say(word('calendar.putBack', { words: nameOf(hand) }))
  }

  private refuse(sentence: string): void {
    void toast(this.area.desk, sentence)
  }

  /** What changed, for readers: the hour as it is now, and whether a gap is left. */
  private tell(said: string, place?: Place, row: 'ted' | 'billy' = 'ted'): void {
    const { week } = this.planning
    const hour = place ? hourName(this.planning, place, row) : ''
    this.area.say(
      [
        place ? word('calendar.placed', { words: said, cell: hour }) : said,
        gapsWords(week),
        word('calendar.hoursFree', { hours: minutesWords(week.free) }),
      ].join(' '),
    )
  }
}

/** Lines of letters, a page's height in them, below which seven days have no room for their words: then one is shown at a time. */
const SEVEN_DAYS = 640

/** Wide and mid are one shape while seven days fit below each other; where the letters are too large for that, two panes. */
function shapeOf({ mode, box, unit, text }: Page): Shape {
  if (mode !== 'wide' && mode !== 'mid') return mode
  return box.height / (unit * text) < SEVEN_DAYS ? 'low' : 'wide'
}

function nameOfQuantity(quantity: Parameters<typeof openWhy>[2]): string {
  switch (quantity) {
    case 'billy.bond':
      return word('calendar.bond')
    case 'billy.trust':
      return word('calendar.trust')
    case 'billy.security':
      return word('calendar.house')
    case 'ted.energy':
      return word('calendar.energy')
    default:
      return word('calendar.office')
  }
}
