/** Hunt: find work before Friday at five. */
import { Graphics } from 'pixi.js'
import { countWord, type HuntRead, huntSaid, type Fact, readHunt, words } from '../../../sim/index.ts'
import { Rove } from '../../access/rove.ts'
import type { Commands } from '../../access/keys.ts'
import { hear, type ScreenName } from '../../bus.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { RustButton } from '../../ui/buttons.ts'
import { Ground } from '../../ui/ground.ts'
import { type Box, columns, inset } from '../../ui/lay.ts'
import type { Page } from '../../ui/page.ts'
import { Paper } from '../../ui/paper.ts'
import { Scroll } from '../../ui/scroll.ts'
import { INK } from '../../ui/theme.ts'
import { toast } from '../../ui/toast.ts'
import { Words } from '../../ui/words.ts'
import type { Screen, World } from '../screen.ts'
import { clockWords, HourStrip, hourWords, leftWords } from './hours.ts'
import { type LeadRead, LeadRow } from './lead.ts'
import { Line } from './line.ts'
import { StreetMap } from './map.ts'
import { Night } from './night.ts'
import { Portfolio } from './portfolio.ts'

export class Hunt implements Screen {
  readonly name: ScreenName = 'hunt'
  readonly title = word('hunt.screen')
  private readonly world: World
  private read: HuntRead | null
  private area!: Area
  private ground!: Ground
  private night!: Night
  private head!: Paper
  private heading!: Words
  private goal!: Words
  private hours!: HourStrip
  private news!: Paper
  private rule!: Graphics
  private wanted!: Words
  private list!: Scroll
  private board!: Area
  private later!: Words
  private rove!: Rove
  private rows: LeadRow[] = []
  private portfolio: Portfolio | undefined
  private map!: StreetMap
  private line!: Line
  private rust!: RustButton
  private chosen: LeadRead | undefined
  private answer: string[] = []
  /** Done when the last answer has been read. */
  private after: (() => void) | undefined

  constructor(world: World) {
    this.world = world
    const sitting = world.sitting()
    this.read = sitting && readHunt(sitting.game)
  }

  build(area: Area): void {
    this.area = area
    this.ground = new Ground(area, 'boards')
    this.night = new Night(area)
    this.head = new Paper(area, 'card')
    this.heading = new Words(area, 'subheading', word('hunt.screen'), { level: 1 })
    this.goal = new Words(area, 'says', word('hunt.goal'), { colour: INK.soft })
    this.hours = new HourStrip(area, this.read?.turns ?? 0)
    this.line = new Line(area)
    this.news = new Paper(area, 'news')
    this.wanted = new Words(area, 'typed', word('hunt.wanted'), { level: 2 })
    this.rule = new Graphics()
    area.view.addChild(this.rule)
    this.list = new Scroll(area)
    this.board = this.list.inner.inside({ role: 'radiogroup', name: word('hunt.wanted') })
    this.later = new Words(this.list.inner, 'says', '', { colour: INK.soft })
    this.rove = new Rove(this.board.part)
    this.map = new StreetMap(area)
    if (this.read) this.portfolio = new Portfolio(area, this.read)
    this.rust = new RustButton(area, { words: '', press: () => this.go(), ring: 'always' }, { framed: true })
    hear(this.world.bus, 'stepped', ({ facts }) => this.heard(facts), area.gone)
    hear(this.world.bus, 'refused', ({ sentence }) => void toast(area.desk, sentence), area.gone)
    this.show()
  }

  shown(): void {
    this.focus()
  }

  commands(): Commands {
    return {
      back: () => {
        this.done()
        this.world.bus.emit('goto', 'title')
      },
      go: () => this.go(),
      skip: () => this.done(),
    }
  }

  /** What the last door said is read before the day goes on. */
  ended(): Promise<void> {
    if (this.answer.length === 0 || this.area.desk.motion.instant) return Promise.resolve()
    return new Promise(done => {
      this.after = done
      for (const row of this.rows) row.reason = word('hunt.over')
      this.rust.say(word('common.goOn'))
      this.resize(this.area.page)
      this.rust.part.focus()
    })
  }

  resize(page: Page): void {
    this.ground.place(page.full)
    this.night.lay(page)
    if (page.mode === 'wide' || page.mode === 'mid') this.layWide(page)
    else this.layNarrow(page)
  }

  private heard(facts: readonly Fact[]): void {
    const sitting = this.world.sitting()
    if (!sitting) return
    this.answer = huntSaid(sitting.game, facts)
    this.read = readHunt(sitting.game) ?? this.read
    this.show()
    if (sitting.game.pending?.what === 'hunt') this.focus()
  }

  private show(): void {
    const sitting = this.world.sitting()
    const { read } = this
    if (!sitting || !read) return
    const { game } = sitting
    this.hours.show(read)
    this.night.hour = read.slot
    const { has, supper } = read.billy
    const asleep = read.slot === 'night' && has === 'ted'
    const named = {
      billy: words(game, 'names.billy.short'),
      margaret: words(game, 'names.margaret.short'),
      corrigan: words(game, 'names.corrigan.short'),
      robin: words(game, 'names.robin.short'),
      marcus: words(game, 'names.marcus.short'),
      joanna: words(game, 'names.joanna.short'),
    }
    this.line.show({
      has: asleep ? word('hunt.asleep', named) : word(`hunt.has.${has}`, named),
      asked: word(supper === 'eaten' && read.strip[read.turn]?.friday ? 'hunt.supper.slept' : `hunt.supper.${supper}`),
      answer: this.answer.join(' '),
    })
    this.showLeads(read)
    const now = read.strip[read.turn]
    const left = leftWords(read)
    this.area.say([...this.answer, now ? word('hunt.says', { hour: hourWords(now), left }) : ''].join(' '))
    if (this.line.box.width > 0) this.resize(this.area.page)
  }

  private showLeads(read: HuntRead): void {
    const kept = read.rows.find(row => row.move === this.chosen?.move) ?? read.rows[0]
    for (const [at, lead] of read.rows.entries()) {
      const row = this.rows[at] ?? this.add(at)
      row.show(lead)
      row.shown = true
    }
    for (const row of this.rows.slice(read.rows.length)) row.shown = false
    this.later.text = read.later.map(laterWords).join(' ')
    this.rove.lines = this.open.map(row => [row.part])
    if (kept) this.choose(read.rows.indexOf(kept))
  }

  private add(at: number): LeadRow {
    const row = new LeadRow(
      this.board,
      () => this.choose(at),
      () => this.go(),
    )
    this.rows.push(row)
    return row
  }

  private get open(): LeadRow[] {
    return this.rows.filter(row => row.shown)
  }

  private choose(at: number): void {
    const { read } = this
    const lead = read?.rows[at]
    if (!read || !lead || this.after) return
    this.chosen = lead
    for (const [index, row] of this.rows.entries()) row.chosen = index === at
    this.map.show(read, lead.move)
    const row = this.rows[at]
    if (row) this.rove.rest(row.part)
    const price = priceWords(read)
    if (lead.permille === null) this.rust.say(lead.name, price)
    else if (lead.offered) this.rust.say(word('hunt.askAgain', { name: lead.name }), word('hunt.take'))
    else this.rust.say(word('hunt.ask', { name: lead.name }), price)
  }

  private focus(): void {
    const at = this.read && this.chosen ? this.read.rows.findIndex(row => row.move === this.chosen?.move) : 0
    const row = this.rows[Math.max(0, at)]
    if (row) this.rove.focus(row.part)
  }

  private go(): void {
    if (this.after) this.done()
    else if (this.chosen) this.world.bus.emit('act', { do: 'hour', with: this.chosen.move })
  }

  private done(): void {
    const { after } = this
    this.after = undefined
    after?.()
  }

  /** The strip above; the newspaper at the left; case, Billy's line and the way on at the right. */
  private layWide({ box }: Page): void {
    const { area } = this
    const margin = area.space('room')
    const gap = area.space('snug')
    const page = inset(box, margin, area.space('snug'))
    const head = this.layHead(page, 0.27)
    const below = { ...page, y: page.y + head + gap, height: page.height - head - gap }
    const [left, right] = columns(below, ['49fr', '46fr'], area.space('room')) as [Box, Box]
    this.layNews(left)
    const rust = Math.max(area.letters(92), this.rust.height(right.width))
    const line = this.line.height(right.width)
    this.rust.place({ ...right, y: right.y + right.height - rust, height: rust })
    this.line.place({ ...right, y: right.y + right.height - rust - gap - line, height: line })
    const room = right.height - rust - line - 2 * gap
    // Where words are large the case stays shut: what is asked and who has him come first, and where it is.
    const least = area.units(130)
    const cased = this.portfolio?.height(right.width) ?? 0
    const open = cased + gap + least <= room
    if (this.portfolio) {
      this.portfolio.shown = open
      if (open) this.portfolio.place({ ...right, y: right.y + room - cased, height: cased })
    }
    this.map.shown = room >= least
    if (this.map.shown) this.map.place({ ...right, height: open ? room - cased - gap : room })
  }

  /** One column: the hours, Billy's line, the paper, and the way on at the foot. */
  private layNarrow({ box, mode }: Page): void {
    const { area } = this
    const gap = area.space('small')
    const page = inset(box, gap)
    const low = mode === 'low'
    const [one, two] = low ? (columns(page, ['1fr', '1fr'], gap) as [Box, Box]) : [page, page]
    if (this.portfolio) this.portfolio.shown = false
    const head = this.layHead(one, 1)
    const line = this.line.height(one.width)
    this.line.place({ ...one, y: one.y + head + gap, height: line })
    const rust = Math.max(area.letters(56), this.rust.height(low ? one.width : two.width))
    const foot = { ...one, y: page.y + page.height - rust, height: rust }
    this.rust.place(foot)
    const top = low ? two.y : one.y + head + line + 2 * gap
    const room = (low ? page.y + page.height : foot.y - gap) - top
    // The streets, as far as the paper under them keeps a head and two doors in sight.
    const streets = Math.min(area.letters(low ? 84 : 112), room - gap - area.letters(176))
    this.map.shown = streets >= area.letters(62)
    if (this.map.shown) this.map.place({ ...two, y: top, height: streets })
    const news = this.map.shown ? streets + gap : 0
    this.layNews({ ...two, y: top + news, height: room - news })
  }

  /** The paper with the hours; answers with its height. `share`: how much of its width the words take. */
  private layHead(page: Box, share: number): number {
    const { area } = this
    const beside = share < 1
    const pad = area.space(beside ? 'room' : 'snug')
    const inner = inset({ ...page, height: 0 }, pad)
    const name = { ...inner, width: beside ? Math.round(inner.width * share) - pad : inner.width }
    const words = [this.heading.height(name.width), this.goal.height(name.width)] as const
    const strip = {
      ...inner,
      x: beside ? inner.x + name.width + pad : inner.x,
      width: beside ? inner.width - name.width - pad : inner.width,
    }
    const deep = this.hours.height(strip.width)
    const text = words[0] + words[1]
    const gap = area.space('hair')
    const height = (beside ? Math.max(text, deep) : text + gap + deep) + area.space('room')
    this.head.place({ ...page, height })
    const top = page.y + (beside ? Math.round((height - text) / 2) : area.space('small'))
    this.heading.place({ ...name, y: top, height: words[0] })
    this.goal.place({ ...name, y: top + words[0], height: words[1] })
    this.hours.place({ ...strip, y: beside ? page.y + Math.round((height - deep) / 2) : top + text + gap, height: deep })
    return height
  }

  private layNews(box: Box): void {
    const { area } = this
    this.news.place(box)
    const pad = area.space(box.width < area.letters(440) ? 'small' : 'snug')
    const inner = inset(box, pad)
    const head = this.wanted.height(inner.width - 2 * pad)
    this.wanted.place({ ...inner, x: inner.x + pad, width: inner.width - 2 * pad, height: head })
    this.rule
      .clear()
      .rect(inner.x + pad, inner.y + head + 1, inner.width - 2 * pad, Math.max(2, area.units(2)))
      .fill(INK.plain)
    const window = { ...inner, y: inner.y + head + area.space('small'), height: inner.height - head - area.space('small') }
    this.list.place(window)
    let y = area.space('small')
    for (const [at, row] of this.open.entries()) {
      const height = row.height(window.width)
      row.ruled = at < this.open.length - 1
      row.place({ x: 0, y, width: window.width, height })
      y += height + area.space('snug')
    }
    // What opens later stands under what can be asked now: whether to sleep till then is a choice.
    if (this.later.text !== '') {
      const text = { x: pad, y, width: window.width - 2 * pad }
      const height = this.later.height(text.width)
      this.later.place({ ...text, height })
      y += height + area.space('snug')
    }
    this.list.length = y + area.space('small')
  }
}

const NAMED_LATER = 3

/** 'At nine: Lustre-Kleen, Condor Air Lines, Cold doors, and five more.' */
function laterWords({ minute, names }: HuntRead['later'][number]): string {
  const more = names.length - NAMED_LATER
  const list = names.slice(0, NAMED_LATER).join(', ')
  return more > 0
    ? word('hunt.laterMore', { time: clockWords(minute), names: list, count: countWord(more) })
    : word('hunt.later', { time: clockWords(minute), names: list })
}

/** What asking costs: one of the turns that are left. */
function priceWords({ turn, turns }: HuntRead): string {
  const count = turns - turn
  return count <= 1 ? word('hunt.turnLast') : word('hunt.turn', { count })
}
