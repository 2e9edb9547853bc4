/** A play told as a story: week by week, what came, what was done, what followed, to the ending and the album. */
import {
  album,
  chapterOf,
  dateWords,
  type Fact,
  factWords,
  fullDate,
  type Game,
  isSchoolDay,
  readCard,
  refWords,
  WEEKDAYS,
  weekOf,
  words,
} from '../sim/index.ts'
import type { Life, Setting } from './live.ts'
import { Care, Notes } from './notes.ts'
import { capital, sentenceOf, stopped, Tally, wordsOf } from './sentences.ts'

const WIDTH = 84
/** The last breakfast: after it a story doesn’t go back to the week's sums. */
const LAST_SATURDAY = 78 * 7 + 5
const ROMAN: Readonly<Record<string, string>> = { pan: 'I', two: 'II', eye: 'III', letter: 'IV', breakfast: 'V' }

export class Storyteller {
  private readonly parts: string[] = []
  /** Texts that have been told: what happens every week is told once, and then counted. */
  private readonly told = new Set<string>()
  private week = -1
  private tally: Tally | null = null
  private readonly care = new Care()
  private notes: Notes | null = null
  private speaker = ''
  private scene = ''

  /** Hears one fact, with the game as it is at that moment. */
  hear(fact: Fact, game: Game): void {
    const { day, path } = fact
    const at = weekOf(day)
    if (at > this.week && path !== 'week' && !path.startsWith('endings.')) this.beginWeek(at, game)
    if (day === LAST_SATURDAY && this.notes && path.startsWith('story.')) this.sayNotes()
    if (path === 'broke' && this.notes === null) return
    if (this.care.mixes(fact)) this.sayCare()
    if (this.care.hear(fact, isSchoolDay(day)) || this.notes?.hear(fact)) return
    if (path === 'week') this.endWeek(game)
    else if (path.startsWith('events.') || path.startsWith('story.')) this.card(fact, game)
    else if (path.startsWith('court.')) this.court(fact, game)
    else if (path.startsWith('endings.')) this.ending(fact, game)
    else if (path.startsWith('temper.')) this.tally?.temper(path === 'temper.mended')
    else if (path === 'slip') this.tally?.slip(wordsOf(game, 'slips', String(fact.values.what)))
    else if (path.startsWith('slips.')) this.slip(fact, game)
    else if (path === 'ask' || path === 'promise')
      this.tally?.settled(wordsOf(game, `${path}s`, String(fact.values.what)), fact.values.kept === 1)
    else if (path.startsWith('passages.')) this.say(factWords(game, fact) ?? '')
    else this.say(sentenceOf(fact, game) ?? factWords(game, fact) ?? '')
  }

  /** The whole story, with its album and what it came to. */
  finish({ seed, player }: Setting, { game, decisions, outcomes }: Life, code: string): string {
    this.say('THE ALBUM')
    for (const { day, memory, caption, mended } of album(game)) {
      const text = memory === null ? null : refWords(game, memory)
      const lines = [`${fullDate(day)}. ${stopped(caption)}`]
      if (text && text.short !== caption) lines.push(stopped(text.text))
      else if (text) lines[0] = `${fullDate(day)}. ${stopped(text.text)}`
      if (mended !== null) lines.push(`Beside it, ${stopped(lower(mended))}`)
      this.say(lines.join(' '))
    }
    const heading = ['BREAKFAST FOR TWO', `a play of the seed ${seed}, lived by ${player}`]
    const coda = `${game.day + 1} days, ${decisions} decisions, a score of ${outcomes.score}. Whoever has this line can live it again:`
    return [...heading, ...this.parts.map(wrapped), wrapped(coda), code].join('\n\n')
  }

  private say(text: string): void {
    // Two jobs of one client on one Friday, two hours of one night: said once.
    if (text === '' || text === this.parts.at(-1)) return
    // Who couldn’t come is gathered day upon day, until something else is to be told.
    this.sayCare()
    this.parts.push(text)
    this.speaker = ''
  }

  private sayCare(): void {
    const care = this.care.take()
    if (care !== '') this.parts.push(care)
  }

  private beginWeek(week: number, game: Game): void {
    const chapter = chapterOf(week)
    if (chapter.from === week) {
      const number = ROMAN[chapter.id]
      this.say(`\n${number === undefined ? '' : `${number}. `}${chapter.title.toUpperCase()}`)
    }
    this.week = week
    this.tally = new Tally(game)
    this.notes = new Notes(game, this.told)
    this.say(`Week ${week}: ${weekWords(week)}\n${'-'.repeat(WIDTH)}`)
  }

  private endWeek(game: Game): void {
    const known = this.notes
    if (this.notes) {
      this.sayNotes()
      this.say(this.tally?.paragraph(game, what => known?.has(what) === true) ?? '')
    }
    this.scene = ''
  }

  private sayNotes(): void {
    for (const text of this.notes?.paragraphs() ?? []) this.say(text)
    this.notes = null
  }

  /** A card that comes is told with what it says; an option, with its label and what followed. */
  private card(fact: Fact, game: Game): void {
    const { day, path, slot, values } = fact
    if (typeof values.option === 'string') {
      const label = words(game, `${path.slice(0, path.indexOf('.choices.'))}.choices.${values.option}.label`)
      this.say(`> ${label}`)
      this.say(factWords(game, fact) ?? '')
      return
    }
    const read = readCard(game)
    const hour = `${WEEKDAYS[day % 7] ?? ''}${slot === null ? '' : `, ${slot}`}`
    const heading = [read?.title.toUpperCase() ?? '', hour].filter(text => text !== '' && text !== this.scene)
    this.say(heading.join(' · '))
    this.scene = hour
    for (const panel of read?.panels ?? []) this.say(panel)
    this.say(factWords(game, fact) ?? '')
  }

  /** In court people speak; what one says in a row is one speech. */
  private court(fact: Fact, game: Game): void {
    const { path, values } = fact
    const text = path === 'court.card' ? String(values.card) : (factWords(game, fact) ?? '')
    const [, part = '', id = ''] = path.split('.')
    if (part === 'inserts') {
      this.say(words(game, `court.inserts.${id}.title`).toUpperCase())
      this.say(text)
    } else if (part === 'leads') this.say(`${capital(words(game, `court.leads.${id}.name`))}. ${text}`)
    else if (text.includes('“') || part === 'reactions' || part === 'silence' || part === 'pauses' || id === 'nothing') this.say(text)
    else this.speech(speakerOf(path, values), text, turnOf(path))
  }

  private speech(who: string, text: string, turn: string): void {
    if (text === '') return
    if (this.speaker === who) this.parts.push(`${this.parts.pop()?.slice(0, -1)}${turn}${text}”`)
    else this.parts.push(`${who}: “${text}”`)
    this.speaker = who
  }

  private slip(fact: Fact, game: Game): void {
    if (this.first(fact.path)) this.say(`${WEEKDAYS[fact.day % 7]}. ${factWords(game, fact) ?? ''}`)
  }

  private ending(fact: Fact, game: Game): void {
    this.say(`\n${words(game, `endings.${fact.values.ending}.title`).toUpperCase()}`)
    this.say(factWords(game, fact) ?? '')
  }

  private first(text: string): boolean {
    if (this.told.has(text)) return false
    this.told.add(text)
    return true
  }
}

/** 'October 30 to November 5, 1978' */
function weekWords(week: number): string {
  const [from, to] = [dateWords(week * 7), fullDate(week * 7 + 6).replace(/^\w+, /, '')]
  return `${from} to ${from.split(' ')[0] === to.split(' ')[0] ? to.replace(/^\w+ /, '') : to}`
}

function speakerOf(path: string, values: Fact['values']): string {
  if (path.startsWith('court.affidavit')) return 'Miss Calderón, sworn'
  if (path.startsWith('court.testimony')) return 'Margaret'
  if (path.startsWith('court.direct') && path.endsWith('.asks')) return 'Doyle'
  if (
    path.startsWith('court.direct') ||
    path.startsWith('court.card') ||
    path.startsWith('court.statement') ||
    path.startsWith('court.asks')
  )
    return 'You'
  return values.stance === undefined ? 'Strand' : 'You'
}

/** What a witness is asked before this line of hers, or whom she turns to. */
function turnOf(path: string): string {
  if (path.startsWith('court.testimony.hard') || path === 'court.testimony.spared') return '” Asked what she would rather not say: “'
  return path === 'court.testimony.close' ? '” Then, up to the judge: “' : ' '
}

const lower = (text: string): string => (/^I\b/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1))

/** Broken into lines that are read without turning the head; lines of a part stay lines. */
function wrapped(part: string): string {
  return part.split('\n').map(wrappedLine).join('\n')
}

function wrappedLine(line: string): string {
  const lines: string[] = []
  let at = ''
  for (const word of line.split(' ')) {
    if (at !== '' && at.length + 1 + word.length > WIDTH) {
      lines.push(at)
      at = word
    } else at = at === '' ? word : `${at} ${word}`
  }
  return [...lines, at].join('\n')
}
