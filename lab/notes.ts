/** What a week leaves to be told at its end, each thing beside its like: the nights, what was wanted and by whom, her list, the desk. */
import { catalogue, dateWords, type Fact, factWords, type Game, jobLost, named, textAt, WEEKDAYS, words } from '../sim/index.ts'
import { capital, listed, saysOf, stopped, timesOf, wordsOf } from './sentences.ts'

/** Things of her list that are told of in one week. */
const SMALL_THINGS = 2

/** How good a piece of work was, from 850 down; and how good several were. */
const WORK: readonly (readonly [atLeast: number, one: string, several: string])[] = [
  [850, 'the best thing on the rail', 'the best things on the rail'],
  [700, 'good', 'good'],
  [570, 'as good as it had to be', 'as good as they had to be'],
  [0, 'thin', 'thin'],
]

const ASKERS = {
  billy: 'Wanted by Billy',
  work: 'Wanted at the office',
  margaret: 'Wanted across the landing',
  house: 'Wanted by the house',
} as const
type Asker = keyof typeof ASKERS

/** What went out on the Friday: whose, when, how good. */
type Work = { whose: string; late: boolean; at: number }
type Evening = { weekday: string; text: string }
/** Each behind its weekday; what was said on the same evening follows without. */
const evenings = (texts: readonly Evening[]): string =>
  texts.map(({ weekday, text }, at) => (weekday === texts[at - 1]?.weekday ? text : `${weekday}: ${text}`)).join(' ')

export class Notes {
  private readonly game: Game
  /** Texts that have been told in the play: each is told in full once. */
  private readonly told: Set<string>
  private readonly nights = new Map<string, Evening[]>()
  private readonly wanted = new Map<Asker | 'promised', string[]>()
  private readonly small = { done: [] as string[], left: [] as string[] }
  private readonly desk = { out: [] as Work[], behind: [] as string[], gone: [] as string[], come: [] as string[] }
  /** What was wanted and was told in full: Sunday needn't name it again. */
  private readonly full = new Set<string>()

  constructor(game: Game, told: Set<string>) {
    this.game = game
    this.told = told
  }

  /** Hears a fact; false for one that is not a note's. */
  hear(fact: Fact): boolean {
    const { path, values } = fact
    if (path.startsWith('topics.')) this.night(fact)
    else if (/^(asks|promises)\.\w+\.(kept|broken)/.test(path)) this.settled(fact)
    else if (/^list\.\w+\.(done|left)/.test(path)) this.smallThing(fact)
    else if (path === 'brief') this.brief(values)
    else if (path === 'delivered')
      this.desk.out.push({ whose: this.account(values), late: Boolean(values.late), at: rankOf(Number(values.quality)) })
    else if (path === 'missed') this.desk.behind.push(this.account(values))
    else if (path === 'taken') this.desk.gone.push(this.account(values))
    else return false
    return true
  }

  /** Whether it was told in full this week. */
  has(what: string): boolean {
    return this.full.has(what)
  }

  /** The paragraphs, in the order in which one would tell them. */
  paragraphs(): string[] {
    const told: string[] = []
    for (const [topic, texts] of this.nights)
      told.push(`With the light out, ${topic}. ${texts.length === 1 ? texts[0]?.text : evenings(texts)}`)
    for (const asker of Object.keys(ASKERS) as Asker[]) {
      const texts = this.wanted.get(asker)
      if (texts) told.push(`${ASKERS[asker]}. ${texts.join(' ')}`)
    }
    const promised = this.wanted.get('promised')
    if (promised) told.push(`Promised. ${promised.join(' ')}`)
    if (this.small.done.length > 0) told.push(`Off her list. ${this.small.done.join(' ')}`)
    if (this.small.left.length > 0) told.push(`Still on her list. ${this.small.left.join(' ')}`)
    const desk = this.deskWords()
    if (desk !== '') told.push(desk)
    return told
  }

  private night(fact: Fact): void {
    if (!this.first(fact.path)) return
    const topic = textAt(`topics.${fact.values.topic}.name`) ?? ''
    put(this.nights, topic, { weekday: WEEKDAYS[fact.day % 7] ?? '', text: factWords(this.game, fact) ?? '' })
  }

  /** An ask or a promise that fell due: told in full the first time it goes that way, counted ever after. */
  private settled(fact: Fact): void {
    if (!this.first(fact.path)) return
    const [kind = '', what = ''] = fact.path.split('.')
    const name = wordsOf(this.game, kind, what)
    this.full.add(name)
    const says = this.first(`${kind}.${what}`) ? saysOf(kind, what) : ''
    const text = [stopped(capital(name)), says, factWords(this.game, fact) ?? ''].filter(part => part !== '').join(' ')
    const from = kind === 'asks' ? (catalogue.asks as Readonly<Record<string, { from: Asker } | undefined>>)[what]?.from : undefined
    put(this.wanted, from ?? 'promised', text)
  }

  private smallThing(fact: Fact): void {
    const [, what = '', how = ''] = fact.path.split('.')
    const { done, left } = this.small
    if (done.length + left.length >= SMALL_THINGS || !this.first(fact.path)) return
    const into = how === 'done' ? done : left
    into.push(`${stopped(capital(wordsOf(this.game, 'list', what)))} ${factWords(this.game, fact) ?? ''}`)
  }

  private brief({ account, brief, due }: Fact['values']): void {
    const asked = words(this.game, `accounts.${account}.briefs.${brief}`)
    this.desk.come.push(`${asked}, for ${this.account({ account: account ?? '' })}, by ${dateWords(Number(due))}`)
  }

  private account({ account }: { readonly account?: string | number }): string {
    return named(words(this.game, `accounts.${String(account)}.name`))
  }

  private deskWords(): string {
    const { out, behind, gone, come } = this.desk
    const lines: string[] = []
    if (out.length > 0) lines.push(`Out on Friday: ${listed(workWords(out))}.`)
    if (behind.length > 0) lines.push(`Not ready: ${listed(counted(behind))}.`)
    if (gone.length > 0) lines.push(`${jobLost(this.game) ? 'Gone to another desk' : 'Gone to Mallory'}: ${listed(counted(gone))}.`)
    if (come.length > 0) lines.push(`New on the desk: ${listed(come)}.`)
    return lines.join(' ')
  }

  private first(text: string): boolean {
    if (this.told.has(text)) return false
    this.told.add(text)
    return true
  }
}

const rankOf = (quality: number): number => WORK.findIndex(([atLeast]) => quality >= atLeast)

/** What was equally good, and as late, is told together. */
function workWords(out: readonly Work[]): string[] {
  const alike = new Map<string, Work[]>()
  for (const work of out) put(alike, `${work.late}${work.at}`, work)
  return [...alike.values()].map(works => {
    const [, one = '', several = ''] = WORK[works[0]?.at ?? 0] ?? []
    return `${joined(counted(works.map(({ whose }) => whose)))}${works[0]?.late ? ', a week late' : ''}, ${works.length === 1 ? one : several}`
  })
}

/** Names, each once; one that stood twice is said to have. */
function counted(names: readonly string[]): string[] {
  return [...new Set(names)].map(name => `${name}${timesOf(names.filter(each => each === name).length)}`)
}

function put<Key, Item>(into: Map<Key, Item[]>, key: Key, item: Item): void {
  into.set(key, [...(into.get(key) ?? []), item])
}

/** By turns, as it comes again. */
const CARE: Readonly<Record<string, readonly string[]>> = {
  corrigan: ['Mrs. Corrigan can’t come', 'Mrs. Corrigan sends word that she can’t', 'it isn’t to be Mrs. Corrigan'],
  robin: ['Robin can’t come', 'Robin has to say no'],
  margaret: ['Margaret’s afternoon falls through'],
  club: ['the club is called off', 'there’s no club after all', 'there’s a card on the door of the club', 'the club lets out at three'],
  friend: ['nobody is home at Marcus’s'],
  camp: ['the camp bus has a flat', 'the camp bus doesn’t come', 'camp sends them home at noon'],
  ted: ['you are held up at the desk'],
}
/** How she comes: at three o'clock, and on a day without school. */
const SHE_GOES = {
  gate: [
    'Margaret goes to the gate for you, at five to three.',
    'It’s Margaret who stands by the paint.',
    'Margaret has her coat on before you’ve finished asking.',
    '“Which door?” says Margaret, and goes.',
    'Margaret goes, with a pencil in her hair.',
  ],
  house: [
    'Margaret has him by the hand before you’ve asked it.',
    'Margaret lays a fourth place.',
    'He’s across the landing before you have found your keys.',
    '“One more,” says Margaret, to the pot.',
    'Margaret takes him along to the florist’s, in an apron.',
  ],
} as const

/** Who couldn't come, day upon day, and who came instead: told together. */
export class Care {
  private readonly failed = new Map<string, string[]>()
  /** Who was told of last, and for which day. */
  private readonly last = new Map<string, number>()
  private readonly turns = new Map<string, number>()
  private readonly times = { gate: 0, house: 0 }
  private no: string[] = []
  private came: { where: keyof typeof SHE_GOES; days: string[] } | null = null
  /** The day on which Margaret last said yes or no. */
  private answered = -1

  /** Whether what has gathered must be told first: what she said is of its own day. */
  mixes({ path, day }: Fact): boolean {
    return /^(care\.failed|margaret\.(no|yes))$/.test(path) && (this.no.length > 0 || this.came !== null) && day !== this.answered
  }

  /** Hears who failed, or what Margaret said; false for what is neither. */
  hear({ path, values, day }: Fact, schoolDay: boolean): boolean {
    const weekday = WEEKDAYS[day % 7] ?? ''
    if (path === 'care.failed') this.fails(String(values.who), day, weekday)
    else if (path === 'margaret.no') {
      this.no = added(this.no, weekday)
      this.answered = day
    } else if (path === 'margaret.yes') {
      this.answered = day
      if (values.how === 'late') this.came = { where: schoolDay ? 'gate' : 'house', days: added(this.came?.days ?? [], weekday) }
    } else return false
    return true
  }

  /** At three and again at six it is one failing. */
  private fails(who: string, day: number, weekday: string): void {
    if (this.last.get(who) === day) return
    this.last.set(who, day)
    this.failed.set(who, added(this.failed.get(who) ?? [], weekday))
  }

  private excuse(who: string): string {
    const turn = this.turns.get(who) ?? 0
    this.turns.set(who, turn + 1)
    const texts = CARE[who] ?? ['nobody comes']
    return texts[turn % texts.length] ?? ''
  }

  /** What has gathered, and nothing is left of it; empty where there is nothing. */
  take(): string {
    const lines = [...this.failed].map(([who, days]) => `On ${joined(days)} ${this.excuse(who)}.`)
    if (this.no.length > 0) {
      const same = lines.length === 1 && joined([...this.failed.values()][0] ?? []) === joined(this.no)
      if (same) lines[0] = `${lines[0]?.slice(0, -1)}, and Margaret can’t.`
      else lines.push(`On ${joined(this.no)} Margaret can’t.`)
    }
    if (this.came) {
      const { where } = this.came
      const texts = SHE_GOES[where]
      lines.push(texts[this.times[where] % texts.length] ?? texts[0])
      this.times[where]++
    }
    this.failed.clear()
    this.no = []
    this.came = null
    return lines.join(' ')
  }
}

const added = (days: readonly string[], day: string): string[] => (days.includes(day) ? [...days] : [...days, day])
const joined = (days: readonly string[]): string => (days.length < 2 ? days.join('') : `${days.slice(0, -1).join(', ')} and ${days.at(-1)}`)
