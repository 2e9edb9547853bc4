/** A person who plays: reads what stands on the page and decides by the words, with whatever hands there are. */
import { dice } from '../../sim/index.ts'
import { find, pressables, type Sight, type Sought, type Thing } from './eyes.ts'
import { type Hands, Keyboard, told } from './hands.ts'

/** Looks at one screen may take before somebody who gets nowhere gives up. */
const PATIENCE = 400

/** Ways past the court: this person has the court ask, so that everything that can be done is done once. */
const PAST_COURT = /Sign\.|Sign it|Sundays are yours|Share out the week|Start the car/

/** Cards of a statement. */
const STATEMENT = 4

/** One thing to do with a week, by name; false when the week has no room for it. */
type Doing = () => Promise<boolean>

export class Person {
  readonly hands: Hands
  private readonly slow: number
  private readonly met: (screen: string) => Promise<void>
  private readonly luck: (below: number) => number
  private readonly known = new Set<string>()
  private week = ''
  private weeks = 0

  /**
   * @param name names what this person likes: the same name decides the same
   * @param slow every so many weeks is watched hour by hour
   * @param met called when a screen is met for the first time
   */
  constructor(hands: Hands, name: string, slow: number, met: (screen: string) => Promise<void>) {
    this.hands = hands
    this.slow = slow
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
    if (sight.dialog !== null) {
      await this.leave()
      return
    }
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
      () => this.harder(),
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
    // Keeping a week, or taking one away, leaves the sheet open.
    return (await this.hands.see()).dialog === null || this.leave()
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

  /** The year is made gentler, or harder, and the week goes on where it was. */
  private async harder(): Promise<boolean> {
    const { hands } = this
    if (hands instanceof Keyboard) {
      await hands.key('Escape')
      await hands.see()
    }
    await hands.press({ name: /^Settings/ })
    const sight = await hands.see()
    const other = sight.things.find(({ role, within, on }) => role === 'radio' && /^From now on/.test(within) && !on)
    if (other) await hands.take(other, sight)
    await hands.press({ name: 'Back' })
    const back = await hands.see()
    const on = find(back, { name: /^Continue/ })
    if (on) await hands.take(on, back)
    return other !== undefined
  }

  /** Hour by hour in some weeks, in the others to the next thing that waits; now and then the plan is broken into. */
  private async day(sight: Sight): Promise<void> {
    const { hands } = this
    const on = find(sight, { name: 'Go on' })
    if (on) return hands.take(on, sight)
    const ways = sight.things.filter(({ within, role, disabled }) => within === 'Break into the plan' && role === 'button' && !disabled)
    const way = ways[this.luck(ways.length)]
    if (way && this.luck(this.slowly ? 12 : 30) === 0) return hands.take(way, sight)
    if (hands instanceof Keyboard) return hands.key(this.slowly ? 'r' : '.')
    return hands.press({ name: this.slowly ? /^Next hour/ : 'To the next thing that needs you' })
  }

  /** Whether this is a week that is watched hour by hour. */
  private get slowly(): boolean {
    return this.weeks % this.slow === 1
  }

  /** What is still to be read is read; then one of what can be chosen is. */
  private async card(sight: Sight): Promise<void> {
    const { hands } = this
    const on = find(sight, { name: 'Go on' })
    if (on) return hands instanceof Keyboard ? hands.key('r') : hands.take(on, sight)
    const choices = sight.things.filter(({ role, name }) => role === 'button' && /^\d of \d\./.test(name))
    const open = choices.filter(({ disabled, name }) => !disabled && !PAST_COURT.test(name))
    const choice = open[this.luck(open.length)]
    if (!choice) throw new Error(`Nothing can be chosen:\n${told(sight)}`)
    if (hands instanceof Keyboard && this.luck(3) > 0) return hands.key(choice.name.charAt(0))
    return hands.take(choice, sight)
  }

  private async court(sight: Sight): Promise<void> {
    const { hands } = this
    const on = find(sight, { name: 'Go on' })
    if (on) return hands.take(on, sight)
    const within = (group: string): Thing[] =>
      sight.things.filter(thing => thing.within === group && thing.role === 'button' && !thing.disabled)
    const [stances, cards, asks] = [within('Ways to answer'), within('Cards that answer'), within('What you ask')]
    if (asks.length > 0) {
      for (let laid = 0; laid < STATEMENT; laid++) await this.layOne()
      const now = await this.hands.see()
      const ask = now.things.filter(thing => thing.within === 'What you ask' && !thing.disabled)
      return hands.take(this.one(ask, now), now)
    }
    const offered = stances.length > 0 ? stances : cards
    if (offered.length === 0) return hands.press({ name: /^Without a card/ })
    const one = this.one(offered, sight)
    if (hands instanceof Keyboard && offered === stances)
      return hands.key(String(sight.things.filter(({ within: group }) => group === 'Ways to answer').indexOf(one) + 1))
    return hands.take(one, sight)
  }

  /** The first empty place of the statement gets one of the cards that go there. */
  private async layOne(): Promise<void> {
    const sight = await this.hands.see()
    const place = find(sight, { name: /empty\. Press to choose a card/ })
    if (!place) return
    await this.hands.take(place, sight)
    const now = await this.hands.see()
    const card = now.dialog
      ? pressables(now).find(({ name }) => name !== 'Close')
      : now.things.find(({ within, on }) => /drawer/.test(within) && !on)
    if (card) await this.hands.take(card, now)
    else if (now.dialog) await this.leave()
  }

  /** A door is tried, one after the other; what is offered is taken. */
  private async hunt(sight: Sight): Promise<void> {
    const { hands } = this
    const rows = pressables(sight, 'radio')
    const offered = rows.find(({ name }) => /they said yes/.test(name))
    const row = offered ?? this.one(rows, sight)
    if (!row.on) {
      await hands.take(row, sight)
      // What had the key pressed on it may have gone with it.
      const after = await hands.see()
      if (after.screen !== 'hunt') return
    }
    if (hands instanceof Keyboard) return hands.key('r')
    await hands.press({ name: /turn|the last|looking is over/ })
  }

  private one(things: readonly Thing[], sight: Sight): Thing {
    const thing = things[this.luck(things.length)]
    if (!thing) throw new Error(`There is nothing to choose from:\n${told(sight)}`)
    return thing
  }

  /** Presses what leads on, where nothing else is to be decided. */
  private async onward(sight: Sight): Promise<void> {
    const on = find(sight, { name: /^(Go on|On to)/ }) ?? pressables(sight).at(-1)
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
}
