/** A person who plays: reads what stands on the page and decides by the words, with whatever hands there are. */
import { dice } from '../../sim/index.ts'
import { find, pressables, type Sight, type Sought, type Thing } from './eyes.ts'
import { type Hands, Keyboard, told } from './hands.ts'

/** Looks at one screen may take before somebody who gets nowhere gives up. */
const PATIENCE = 400

/** One thing to do with a week, by name; false when the week has no room for it. */
type Doing = () => Promise<boolean>

export class Person {
  readonly hands: Hands
  /** Called when a screen is met for the first time. */
  private readonly met: (screen: string) => Promise<void>
  private readonly luck: (below: number) => number
  private readonly known = new Set<string>()
  private week = ''
  private weeks = 0

  constructor(hands: Hands, name: string, met: (screen: string) => Promise<void> = async () => undefined) {
    this.hands = hands
    this.met = met
    this.luck = dice(name)
  }

  /** Plays on until what is seen is enough. */
  async play(enough: (sight: Sight) => boolean): Promise<Sight> {
    let looks = 0
    let last = ''
    for (;;) {
      const sight = await this.hands.see()
      if (!this.known.has(sight.screen)) {
        this.known.add(sight.screen)
        await this.met(sight.screen)
      }
      if (enough(sight)) return sight
      const now = JSON.stringify(sight.things.map(({ name }) => name))
      looks = now === last ? looks + 1 : 0
      last = now
      if (looks > PATIENCE) throw new Error(`Nothing happens any more:\n${told(sight)}`)
      await this.act(sight)
    }
  }

  private async act(sight: Sight): Promise<void> {
    switch (sight.screen) {
      case 'title':
        return this.title(sight)
      case 'calendar':
        return this.calendar(sight)
      case 'day':
        return this.day(sight)
      case 'card':
        return this.card(sight)
      case 'court':
        return this.court(sight)
      case 'hunt':
        return this.hunt(sight)
      default:
        return this.onward(sight)
    }
  }

  private async title(sight: Sight): Promise<void> {
    const on = find(sight, { name: /^Continue/ }) ?? find(sight, { name: /^New game/ })
    if (!on) throw new Error(`There is no way to begin:\n${told(sight)}`)
    await this.hands.take(on, sight)
  }

  /** One or two things of the week are seen to, then it is let run. */
  private async calendar(sight: Sight): Promise<void> {
    const week = sight.things.find(({ role }) => role === 'heading')?.name ?? ''
    if (week !== this.week) {
      this.week = week
      this.weeks++
      const doings = this.doings()
      const turn = doings[this.weeks % doings.length]
      // Most weeks are left as they stand, once everything has been tried.
      if (turn && (this.weeks < 2 * doings.length || this.luck(4) === 0)) await turn()
    }
    if (this.hands instanceof Keyboard) return this.hands.key('r')
    await this.hands.press({ name: /^Let (the week|it) run/ })
  }

  private doings(): Doing[] {
    return [
      () => this.fillHour(),
      () => this.tile(),
      () => this.template('School week'),
      () => this.bedtime(),
      () => this.template('Last week'),
      () => this.wayOut(),
      () => this.listed(),
      () => this.plans(),
      () => this.clear(),
      () => this.easier(),
    ]
  }

  /** A free hour is opened, and the first thing that fits is taken. */
  private async fillHour(): Promise<boolean> {
    const hour = await this.pick('gridcell', /You: .*free/)
    if (!hour) return false
    await this.hands.take(hour.thing, hour.sight)
    const sheet = await this.hands.see()
    const fits = pressables(sheet).filter(({ on }) => !on)
    const one = fits[this.luck(Math.min(4, fits.length))]
    if (!one) return this.leave()
    await this.hands.take(one, sheet)
    return true
  }

  /** A tile of the tray into a free hour. */
  private async tile(): Promise<boolean> {
    const sight = await this.hands.see()
    const tiles = sight.things.filter(
      ({ within, role, disabled, name }) => within === 'Activities' && role === 'button' && !disabled && !/activities/i.test(name),
    )
    const tile = tiles[this.luck(tiles.length)]
    if (!tile) return false
    await this.hands.take(tile, sight)
    for (let tries = 0; tries < 4; tries++) {
      const now = await this.hands.see()
      if (!now.things.some(({ within, on }) => within === 'Activities' && on)) return true
      const hours = now.things.filter(({ role, name }) => role === 'gridcell' && /You: .*free/.test(name))
      const hour = hours[this.luck(hours.length)]
      if (!hour) break
      await this.hands.take(hour, now)
    }
    const now = await this.hands.see()
    const held = now.things.find(({ within, on }) => within === 'Activities' && on)
    if (held && this.hands instanceof Keyboard) await this.hands.key('Escape')
    else if (held) await this.hands.take(held, now)
    return false
  }

  private async template(name: string): Promise<boolean> {
    return this.tryPress({ name })
  }

  /** Another thing to talk of when the light is low. */
  private async bedtime(): Promise<boolean> {
    if (!(await this.tryPress({ name: /^At bedtime/ }))) return false
    const sheet = await this.hands.see()
    const topic = pressables(sheet).find(({ on }) => !on)
    if (topic) await this.hands.take(topic, sheet)
    return this.leave()
  }

  /** One of the ways out of a gap. */
  private async wayOut(): Promise<boolean> {
    const sight = await this.hands.see()
    const ways = sight.things.filter(({ within, role, disabled }) => within === 'Ways out' && role === 'button' && !disabled)
    const way = ways[this.luck(ways.length)]
    if (!way) return false
    await this.hands.take(way, sight)
    return true
  }

  /** Something of her list that nobody has taken up. */
  private listed(): Promise<boolean> {
    return this.tryPress({ name: /nobody has taken it up/ })
  }

  /** One of the plans that the sheet of plans holds. */
  private async plans(): Promise<boolean> {
    if (!(await this.tryPress({ name: 'Plans' }))) return false
    const sheet = await this.hands.see()
    const all = pressables(sheet)
    const plan = all[this.luck(all.length)]
    if (!plan) return this.leave()
    await this.hands.take(plan, sheet)
    return true
  }

  /** An hour is emptied again, and the emptying taken back. */
  private async clear(): Promise<boolean> {
    const { hands } = this
    const hour = await this.pick('gridcell', /You: (?!free)/)
    if (!hour || !(hands instanceof Keyboard)) return false
    await hands.reach(hour.thing, hour.sight)
    await hands.key('Delete')
    await hands.key('Control+z')
    return true
  }

  /** The year is made gentler, or as it was, on the way through title and settings. */
  private async easier(): Promise<boolean> {
    const { hands } = this
    if (!(hands instanceof Keyboard)) return false
    await hands.key('Escape')
    await hands.press({ name: /^Settings/ })
    const sight = await hands.see()
    const other = sight.things.find(({ role, within, on }) => role === 'radio' && /^From now on/.test(within) && !on)
    if (other) await hands.reach(other, sight)
    await hands.key('Escape')
    await hands.press({ name: /^Continue/ })
    await this.until('calendar')
    return other !== undefined
  }

  private async day(sight: Sight): Promise<void> {
    return this.onward(sight)
  }

  private async card(sight: Sight): Promise<void> {
    return this.onward(sight)
  }

  private async court(sight: Sight): Promise<void> {
    return this.onward(sight)
  }

  private async hunt(sight: Sight): Promise<void> {
    return this.onward(sight)
  }

  /** Presses what leads on, where nothing else is to be decided. */
  private async onward(sight: Sight): Promise<void> {
    const on = find(sight, { name: /^(Go on|On to|Next hour)/ }) ?? pressables(sight).at(-1)
    if (!on) throw new Error(`There is no way on:\n${told(sight)}`)
    await this.hands.take(on, sight)
  }

  /** Any one of the things of a role whose names say this. */
  private async pick(role: string, name: RegExp): Promise<{ thing: Thing; sight: Sight } | null> {
    const sight = await this.hands.see()
    const all = sight.things.filter(thing => thing.role === role && !thing.disabled && name.test(thing.name))
    const thing = all[this.luck(all.length)]
    return thing ? { thing, sight } : null
  }

  private async tryPress(sought: Sought): Promise<boolean> {
    const sight = await this.hands.see()
    const thing = find(sight, sought)
    if (!thing) return false
    await this.hands.take(thing, sight)
    return true
  }

  /** Closes what lies above the screen. */
  private async leave(): Promise<boolean> {
    if (this.hands instanceof Keyboard) await this.hands.key('Escape')
    else await this.hands.press({ name: 'Close' })
    return true
  }

  private async until(screen: string): Promise<void> {
    const sight = await this.hands.see()
    if (sight.screen !== screen) throw new Error(`Expected ${screen}:\n${told(sight)}`)
  }
}
