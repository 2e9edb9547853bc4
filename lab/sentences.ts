/** Sentences for what is told as numbers only, and for a week as its Sunday adds it up. */
import {
  bandWord,
  countWord,
  type Fact,
  type Game,
  jobLost,
  moneyWords,
  type Quantity,
  rowOf,
  named,
  textAt,
  WEEKDAYS,
  weekOf,
  words,
} from '../sim/index.ts'

const SUNDAY: readonly Quantity[] = ['billy.bond', 'billy.trust', 'billy.security', 'billy.school', 'work.standing', 'margaret.regard']

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
/** A full stop, where the words don't bring one. */
export const stopped = (text: string): string => (/[.?!…][”’]?$/.test(text) ? text : `${text}.`)
const weekday = (day: number): string => WEEKDAYS[day % 7] ?? ''

/** What a fact without a text of its own comes to in words, or null for what the reader is not told. */
export function sentenceOf({ day, path, values }: Fact, game: Game): string | null {
  const on = `on ${weekday(day)}`
  const named = (kind: string, id: unknown): string => words(game, `${kind}.${String(id)}.name`)
  switch (path) {
    case 'fever':
      return `${weekday(day)} he wakes with ${words(game, `illnesses.${values.what}.words`)}. It keeps him home ${Number(values.days) === 1 ? 'that day' : `${countWord(Number(values.days))} days`}.`
    case 'school.closed':
      return `Snow ${on}, and no school.`
    case 'collapse':
      return `${weekday(day)} you sit down on the bed to take off a shoe, and it is morning, and you have the shoe.`
    case 'broke':
      return values.weeks === undefined
        ? null
        : `There is no money: ${countWord(Number(values.weeks))} ${Number(values.weeks) === 1 ? 'week' : 'weeks'} now.`
    case 'hunt.begun':
      return 'Ten past five. On the form it says employer, and you have till five tomorrow to write something there.'
    case 'hunt.found':
      return `So there is a desk: ${named('court.leads', values.lead)}, at ${moneyWords(Number(values.pay))} a week.`
    case 'hunt.over':
      return 'Five o’clock on Friday, and the line is blank.'
    default:
      return null
  }
}

/** What a week leaves for Sunday: what was wanted and came about or not, what the agency wrote down, tempers. */
export class Tally {
  private readonly kept: string[] = []
  private readonly broken: string[] = []
  private readonly slips = new Map<string, number>()
  private harsh = 0
  private mended = 0
  private readonly bands: Readonly<Record<string, string>>

  constructor(game: Game) {
    this.bands = Object.fromEntries(SUNDAY.map(name => [name, bandWord(name, game.numbers[name])]))
  }

  settled(what: string, kept: boolean): void {
    const list = kept ? this.kept : this.broken
    if (!list.includes(what)) list.push(what)
  }
  slip(what: string): void {
    this.slips.set(what, (this.slips.get(what) ?? 0) + 1)
  }
  temper(mended: boolean): void {
    if (mended) this.mended++
    else this.harsh++
  }

  /** Sunday's paragraph. `known`: what the week has told of already. */
  paragraph(game: Game, known: (what: string) => boolean): string {
    const lines: string[] = []
    const unknown = (list: readonly string[]): string[] => list.filter(what => !known(what))
    const [kept, broken] = [unknown(this.kept), unknown(this.broken)]
    if (kept.length > 0) lines.push(`Kept, as before: ${listed(kept)}.`)
    if (broken.length > 0) lines.push(`Let go, as before: ${listed(broken)}.`)
    if (this.slips.size > 0) lines.push(`${bookOf(game)} ${listed([...this.slips].map(([what, times]) => `${what}${timesOf(times)}`))}.`)
    if (this.harsh > 0) lines.push(tempers(this.harsh, this.mended))
    for (const name of SUNDAY) {
      const before = this.bands[name] ?? ''
      const now = bandWord(name, game.numbers[name])
      if (before !== now) lines.push(`${capital(rowOf(name).name)}: from ${before} to ${now}.`)
    }
    const cash = game.numbers['ted.cash']
    lines.push(cash < 0 ? `In the drawer, nothing, and ${moneyWords(-cash)} owed.` : `In the drawer, ${moneyWords(cash - (cash % 100))}.`)
    return `Sunday. ${lines.join(' ')}`
  }
}

/** Who has written down what follows. */
function bookOf(game: Game): string {
  const { arc, day } = game
  if (jobLost(game) && weekOf(day) > weekOf(arc.jobDay)) return 'At the new desk they have noted:'
  return BOOKS[weekOf(day) % BOOKS.length] ?? BOOKS[0]
}
const BOOKS = ['The agency has written down:', 'In Mrs. Teague’s book:', 'On Pruett’s list:', 'The file says:'] as const

/** ', twice', behind what stood twice; nothing behind what stood once. */
export const timesOf = (times: number): string => (times === 1 ? '' : times === 2 ? ', twice' : `, ${countWord(times)} times`)

/** With a semicolon, as many of the words have commas of their own. */
export const listed = (things: readonly string[]): string => things.join('; ')

function tempers(harsh: number, mended: number): string {
  if (harsh === 1) return mended === 1 ? 'One evening you shouted, and went back in.' : 'One evening you shouted, and the door stayed shut.'
  const often = capital(`${countWord(harsh)} evenings`)
  if (mended === harsh) return `${often} you shouted, and went back in each time.`
  return mended === 0
    ? `${often} you shouted, and let it stand.`
    : `${often} you shouted; after ${countWord(mended)} of them you went back in.`
}

/** The words of an ask, a promise or a thing of her list. */
export const wordsOf = (game: Game, kind: string, what: string): string => words(game, `${kind}.${what}.words`)
/** What is said of it, where something is. */
export const saysOf = (kind: string, what: string): string => named(textAt(`${kind}.${what}.says`) ?? '')
