/** Settings and help: one long paper, the same on every size of page. */
import { type ParameterName, PRESETS, SLIDERS } from '../../sim/index.ts'
import type { Commands } from '../access/keys.ts'
import { COMMANDS, type Command, DEFAULT_KEYS } from '../access/keys.ts'
import { hear, type ScreenName } from '../bus.ts'
import { type WordPath, word } from '../language/words.ts'
import { standsAt } from '../measure.ts'
import { CONTRASTS, DIFFICULTIES, MOTIONS, type Settings, SPEEDS, TEXT_SIZES } from '../settings.ts'
import type { Area } from '../ui/area.ts'
import { PaperButton, RustButton } from '../ui/buttons.ts'
import { FileButton, KeyRow, StepSlider } from '../ui/fields.ts'
import { Ground } from '../ui/ground.ts'
import { type Box, columns, inset, rows } from '../ui/lay.ts'
import { Paper } from '../ui/paper.ts'
import type { Page } from '../ui/page.ts'
import type { Piece } from '../ui/piece.ts'
import { Scroll } from '../ui/scroll.ts'
import { type TabDress, TabRow } from '../ui/tabs.ts'
import { INK } from '../ui/theme.ts'
import { toast } from '../ui/toast.ts'
import { Words } from '../ui/words.ts'
import { download } from './download.ts'
import { LESSONS } from './calendar/lessons.ts'
import { openMeasure, turnTo } from './measure.ts'
import type { Screen, World } from './screen.ts'

const CHOICE: TabDress = { rest: 'tile', chosen: 'chosen', tick: true }

/** The numbers in which difficulties differ, and those that have a slider: a difficulty sets them all. */
const TURNED = [
  ...new Set([...DIFFICULTIES.flatMap(difficulty => Object.keys(PRESETS[difficulty])), ...SLIDERS.map(({ path }) => path)]),
] as ParameterName[]

/** Things under one heading, with the space after each. */
type Section = { heading: Words; pieces: readonly Piece[] }

export class SettingsScreen implements Screen {
  readonly name: ScreenName = 'settings'
  readonly title = word('settings.screen')
  private readonly world: World
  private area!: Area
  private ground!: Ground
  private paper!: Paper
  private heading!: Words
  private scroll!: Scroll
  private back!: RustButton
  private left: Section[] = []
  private right: Section[] = []
  private keyRows = new Map<Command, KeyRow>()
  private waiting: Command | undefined

  constructor(world: World) {
    this.world = world
  }

  commands(): Commands {
    return { back: () => this.leave() }
  }

  build(area: Area): void {
    this.area = area
    this.ground = new Ground(area, 'boards')
    this.paper = new Paper(area, 'sheet')
    this.heading = new Words(area, 'heading', this.title, { level: 1 })
    this.scroll = new Scroll(area)
    const inner = this.scroll.inner
    this.left = [
      this.textSize(inner),
      this.speed(inner),
      this.motion(inner),
      this.contrast(inner),
      this.difficulty(inner),
      this.save(inner),
    ]
    this.right = [this.help(inner), this.keys(inner)]
    this.back = new RustButton(area, { words: word('common.back'), press: () => this.leave() })
    const { bus } = this.world
    hear(bus, 'exported', file => this.exported(file), area.gone)
    hear(bus, 'imported', ({ week }) => void toast(area.desk, word('settings.imported', { week })), area.gone)
    // Heard before the page's own keys: the key that is asked for here does nothing else.
    document.addEventListener('keydown', event => this.take(event), { capture: true, signal: area.gone })
  }

  resize(page: Page): void {
    const { area } = this
    const narrow = page.mode === 'tall' || page.mode === 'low'
    this.ground.place(page.full)
    const margin = area.space(narrow ? 'small' : 'room')
    const most = Math.min(page.box.width - 2 * margin, area.units(1180))
    const sheet: Box = {
      x: page.box.x + Math.round((page.box.width - most) / 2),
      y: page.box.y + margin,
      width: most,
      height: page.box.height - 2 * margin,
    }
    this.paper.place(sheet)
    const inner = inset(sheet, area.space(narrow ? 'snug' : 'wide'), area.space(narrow ? 'snug' : 'room'))
    const foot = this.back.height(inner.width)
    const lines = page.mode === 'low' ? 0 : this.heading.height(inner.width)
    const [head, body, end] = rows(inner, [lines, '1fr', foot], area.space('snug')) as [Box, Box, Box]
    this.heading.place(head)
    // On a phone's side every line counts; readers still get the heading.
    this.heading.view.visible = page.mode !== 'low'
    this.scroll.place(body)
    this.back.place(narrow ? end : { ...end, x: end.x + end.width - area.letters(240), width: area.letters(240) })
    this.scroll.length = this.layBody(body.width, page.mode === 'wide')
  }

  private layBody(width: number, two: boolean): number {
    const gap = this.area.space('far')
    if (!two) return this.stack([...this.left, ...this.right], { x: 0, y: 0, width, height: 0 })
    const [left, right] = columns({ x: 0, y: 0, width, height: 0 }, ['6fr', '5fr'], gap) as [Box, Box]
    return Math.max(this.stack(this.left, left), this.stack(this.right, right))
  }

  /** Sets sections below each other and returns where they end. */
  private stack(sections: readonly Section[], { x, y, width }: Box): number {
    let at = y
    for (const { heading, pieces } of sections) {
      for (const piece of [heading, ...pieces]) {
        const height = piece.height(width)
        piece.place({ x, y: at, width, height })
        at += height + this.area.space('small')
      }
      at += this.area.space('snug')
    }
    return at
  }

  private textSize(area: Area): Section {
    const { bus } = this.world
    return this.section(area, 'settings.text', [
      new StepSlider(area, {
        name: word('settings.text'),
        steps: TEXT_SIZES,
        chosen: this.world.settings().text,
        words: size => word('settings.textIs', { size }),
        choose: text => bus.emit('settings', { text }),
      }),
    ])
  }

  private speed(area: Area): Section {
    return this.choice(area, 'settings.speed', 'speed', SPEEDS, speed => word(`settings.speeds.s${speed}`))
  }

  private motion(area: Area): Section {
    return this.choice(area, 'settings.motion', 'motion', MOTIONS, motion => word(`settings.motions.${motion}`))
  }

  private contrast(area: Area): Section {
    return this.choice(area, 'settings.contrast', 'contrast', CONTRASTS, contrast => word(`settings.contrasts.${contrast}`))
  }

  private difficulty(area: Area): Section {
    const note = new Words(area, 'note', word(`settings.difficultyNotes.${this.world.settings().difficulty}`), { colour: INK.soft })
    const section = this.choice(
      area,
      this.world.sitting() ? 'settings.difficultyNow' : 'settings.difficulty',
      'difficulty',
      DIFFICULTIES,
      difficulty => word(`settings.difficulties.${difficulty}`),
      difficulty => {
        note.text = word(`settings.difficultyNotes.${difficulty}`)
        this.turn(difficulty)
        this.resize(area.page)
      },
    )
    // Read after the choice it explains, so it is moved behind it.
    section.pieces[0]?.view.parent?.addChild(note.view)
    const own = new PaperButton(area, {
      words: word('settings.measure'),
      press: () => openMeasure(this.area.desk, this.world, () => own.part.focus()),
    })
    return { ...section, pieces: [...section.pieces, note, own] }
  }

  /** The play that lies on the table goes on with these numbers: each one that differs is set, and so stands in its record. */
  private turn(difficulty: Settings['difficulty']): void {
    // A difficulty is whole: what was turned by hand goes back.
    this.world.bus.emit('settings', { measure: {} })
    for (const path of TURNED) turnTo(this.world, path, standsAt(path, { difficulty, measure: {} }))
  }

  private save(area: Area): Section {
    const { bus } = this.world
    const heading = new Words(area, 'day', word('settings.save'), { level: 2 })
    const note = new Words(area, 'note', word('settings.exportNote'), { colour: INK.soft })
    const out = new PaperButton(area, { words: word('settings.export'), icon: 'out', press: () => bus.emit('export') })
    out.reason = this.world.sitting() ? undefined : word('settings.noSave')
    const into = new FileButton(area, {
      words: word('settings.import'),
      accept: '.json,application/json',
      opened: text => bus.emit('import', { text }),
    })
    return { heading, pieces: [note, out, into] }
  }

  private help(area: Area): Section {
    const { noted } = this.world.settings()
    const said = LESSONS.filter(id => noted[`lesson ${id}`] !== undefined).map(
      id =>
        new Words(
          area,
          'says',
          word('calendar.lesson', { head: word(`calendar.lessons.${id}.head`), says: word(`calendar.lessons.${id}.says`) }),
        ),
    )
    return this.section(area, 'settings.help', [new Words(area, 'says', word('settings.helpWords')), ...said])
  }

  private keys(area: Area): Section {
    const heading = new Words(area, 'day', word('settings.keys'), { level: 2 })
    const note = new Words(area, 'note', word('settings.keysWords'), { colour: INK.soft })
    const map = this.world.settings().keys
    for (const command of COMMANDS) {
      const words = word(`commands.${command}`)
      this.keyRows.set(command, new KeyRow(area, { words, key: keyWords(map[command]), press: () => this.ask(command) }))
    }
    const reset = new PaperButton(area, { words: word('settings.keysBack'), icon: 'undo', press: () => this.setKeys({ ...DEFAULT_KEYS }) })
    return { heading, pieces: [note, ...this.keyRows.values(), reset] }
  }

  private section(area: Area, path: WordPath, pieces: readonly Piece[]): Section {
    return { heading: new Words(area, 'day', word(path), { level: 2 }), pieces }
  }

  private choice<Name extends 'speed' | 'motion' | 'contrast' | 'difficulty', Value>(
    area: Area,
    path: WordPath,
    name: Name,
    values: readonly Value[],
    words: (value: Value) => string,
    chose: (value: Value) => void = () => undefined,
  ): Section {
    const heading = new Words(area, 'day', word(path), { level: 2 })
    const row = new TabRow<Value>(area, {
      name: word(path),
      kind: 'radio',
      dress: CHOICE,
      tabs: values.map(value => ({ id: value, words: words(value) })),
      chosen: this.world.settings()[name] as Value,
      choose: value => {
        this.world.bus.emit('settings', { [name]: value })
        chose(value)
      },
    })
    return { heading, pieces: [row] }
  }

  /** Waits for the key that a command shall have. */
  private ask(command: Command): void {
    this.waiting = command
    this.keyRows.get(command)?.show('…', word('settings.pressKey'), true)
    this.area.say(word('settings.pressKey'))
  }

  private take(event: KeyboardEvent): void {
    const command = this.waiting
    if (!command || ['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(event.key)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.waiting = undefined
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const map = this.world.settings().keys
    const other = COMMANDS.find(name => name !== command && map[name] === key)
    if (other) void toast(this.area.desk, word('settings.keyTaken', { command: word(`commands.${other}`) }))
    this.setKeys(other ? map : { ...map, [command]: key })
  }

  private setKeys(keys: Record<Command, string>): void {
    this.world.bus.emit('settings', { keys })
    for (const [command, row] of this.keyRows) {
      const key = keyWords(keys[command])
      row.show(key, word('settings.keySet', { command: word(`commands.${command}`), key }))
    }
  }

  private exported({ name, text }: { name: string; text: string }): void {
    download(name, text)
    void toast(this.area.desk, word('settings.exported', { name }))
  }

  private leave(): void {
    this.world.bus.emit('goto', this.world.from() ?? 'title')
  }
}

/** A key as it is printed on its cap. */
function keyWords(key: string): string {
  return key === 'Escape' ? 'Esc' : key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key
}
