/** `play`: one play, told as a story, as one document, or as every change that was made. */
import { writeFileSync } from 'node:fs'
import { type Fact, fullDate, hash, memoryWords, saveOf } from '../sim/index.ts'
import { balanceOf, type Command, type Given, UsageError } from './arguments.ts'
import { encode } from './code.ts'
import { type Life, lastSunday, live, type Setting } from './live.ts'
import { playerNamed } from './players.ts'
import { say, sayDocument, table } from './print.ts'
import { Storyteller } from './story.ts'

const SEED = 'autumn-78'
const PLAYER = 'balanced'

export const play: Command = {
  usage: 'play --seed S --player P [--save FILE] [--trace]',
  does: 'one play: its story to read; with --json its record; with --trace a row a change',
  options: { seed: 'text', player: 'text', save: 'text', trace: 'flag' },
  words: 0,
  run: given => {
    const setting = settingOf(given)
    const telling = given.flags.has('trace') ? 'trace' : given.flags.has('json') ? 'nothing' : 'story'
    const story = new Storyteller()
    const changes: Fact[] = []
    const cards: Came[] = []
    const sunday = lastSunday()
    const life = live(setting, {
      sunday: sunday.hear,
      tell: (fact, game) => {
        noteCard(cards, fact)
        if (telling === 'story') story.hear(fact, game)
        else if (telling === 'trace' && fact.path === 'change') changes.push(fact)
      },
    })
    const save = saveOf(life.play, life.game, sunday.state())
    const file = given.texts.get('save')
    if (file !== undefined) writeSave(file, JSON.stringify(save))
    const code = encode(save)
    const trace = changes.map(rowOf)
    if (given.flags.has('json')) sayDocument({ ...recordOf(setting, life, cards, code), ...(telling === 'trace' ? { trace } : {}) })
    else if (telling === 'trace') say(table([TRACE, ...trace.map(row => TRACE.map(name => String(row[name] ?? '')))]))
    else say(story.finish(setting, life, code))
    return 0
  },
}

/** Which play is meant: --seed, --player and the balance. */
export function settingOf(given: Given, seed = given.texts.get('seed') ?? SEED): Setting {
  const player = given.texts.get('player') ?? PLAYER
  playerNamed(player)
  return { seed, player, balance: balanceOf(given) }
}

function writeSave(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new UsageError(`--save ${file} can’t be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A card that came, its day, and the option that was taken. */
type Came = { id: string; day: number; option: string | null }

/** A card's text is told when it comes, and that of its option when it is taken. In court, 'card' is what is laid on the table. */
function noteCard(cards: Came[], { day, path, values }: Fact): void {
  if (typeof values.card !== 'string' || !/^(events|story)\./.test(path)) return
  if (typeof values.option !== 'string') {
    cards.push({ id: values.card, day, option: null })
    return
  }
  const came = cards.findLast(card => card.id === values.card)
  if (came) came.option = values.option
}

const numberOf = (beat: string): number => Number(beat.slice(1))

/** The record of a play, as scripts read it. */
function recordOf({ seed, player }: Setting, { game, decisions, outcomes }: Life, events: Came[], code: string): object {
  return {
    seed,
    player,
    days: game.day + 1,
    weeks: Math.floor(game.day / 7) + 1,
    ending: outcomes.ending,
    canonical: outcomes.canonical,
    hash: hash(game),
    code,
    beats: game.beats
      .toSorted((one, other) => one.day - other.day || numberOf(one.id) - numberOf(other.id))
      .map(({ id, as, day, place, with: people, options, option, memories }) => ({
        id,
        ...(as === null ? {} : { as }),
        day,
        date: fullDate(day),
        place,
        with: people,
        options,
        option,
        memories,
      })),
    score: outcomes.score,
    outcomes,
    events,
    decisions,
    memories: game.memories.map(memory => ({ ref: `${memory.kind}@${memory.day}`, ...memory, text: memoryWords(game, memory).text })),
  }
}

const TRACE = ['day', 'slot', 'quantity', 'change', 'now', 'by', 'what'] as const
type Row = Record<(typeof TRACE)[number], string | number | null>

function rowOf({ day, slot, values, cause }: Fact): Row {
  return {
    day,
    slot,
    quantity: values.quantity ?? null,
    change: values.change ?? null,
    now: values.now ?? null,
    by: cause?.by ?? null,
    what: cause?.what ?? null,
  }
}
