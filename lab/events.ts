/** `events`: every card and scene there is, and in what share of plays each comes and each of its choices is taken. */
import { CARD_IDS, type CardId, cardAt, isScene, themeOf } from '../sim/index.ts'
import { balanceOf, type Command, seedsOf } from './arguments.ts'
import { jobsOf, liveJobs, workersOf } from './fleet.ts'
import { playersNamed } from './players.ts'
import { readable } from './reach.ts'
import { say, sayDocument, table } from './print.ts'
import type { Row } from './worker.ts'

const PLAYERS = 'random,devoted,balanced'
const SEEDS = '1-16'

export const events: Command = {
  usage: 'events [--players a,b] [--seeds 1-100] [--workers N]',
  does: 'all cards and scenes by theme, with the share of plays in which each comes; then the texts that nobody came to read',
  options: { players: 'text', seeds: 'text', workers: 'text' },
  words: 0,
  run: async given => {
    const players = playersNamed(given.texts.get('players') ?? PLAYERS)
    const seeds = seedsOf(given, SEEDS)
    const balance = balanceOf(given)
    const rows: Row[] = []
    await liveJobs(
      players.flatMap(player => jobsOf(player, seeds, balance, true)),
      workersOf(given),
      (_, lived) => rows.push(...lived),
    )
    const texts = readable()
    const document = documentOf(rows, texts)
    if (given.flags.has('json')) sayDocument(document)
    else {
      say(`${document.total} events: ${document.pool} of the pool, ${document.scenes} scenes; shares of ${rows.length} plays`)
      for (const [theme, count] of Object.entries(document.themes)) {
        say(`\n${theme} (${count})`)
        say(
          table(
            document.events
              .filter(event => event.theme === theme)
              .map(({ id, reach, choices }) => [
                `  ${id}`,
                percent(reach),
                ...choices.map(choice => `${choice.id} ${percent(choice.reach)}`),
              ]),
          ),
        )
      }
      say(`\n${document.unread.length} of ${texts.length} texts were never read in these plays:`)
      for (const path of document.unread) say(`  ${path}`)
    }
    return 0
  },
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

type Event = { id: string; theme: string; reach: number; choices: { id: string; reach: number }[] }

function documentOf(
  rows: readonly Row[],
  texts: readonly string[],
): {
  total: number
  pool: number
  scenes: number
  themes: Record<string, number>
  events: Event[]
  unread: string[]
} {
  const came = new Map<string, number>()
  const read = new Set(rows.flatMap(row => row.read ?? []))
  for (const { cards = {} } of rows) {
    for (const [card, options] of Object.entries(cards)) {
      came.set(card, (came.get(card) ?? 0) + 1)
      for (const option of options) came.set(`${card}.${option}`, (came.get(`${card}.${option}`) ?? 0) + 1)
    }
  }
  const reach = (name: string): number => Math.round(((came.get(name) ?? 0) / Math.max(1, rows.length)) * 10_000) / 10_000
  const themes: Record<string, number> = {}
  for (const id of CARD_IDS) themes[themeOf(id)] = (themes[themeOf(id)] ?? 0) + 1
  const scenes = CARD_IDS.filter(isScene).length
  return {
    total: CARD_IDS.length,
    pool: CARD_IDS.length - scenes,
    scenes,
    themes,
    events: CARD_IDS.map((id: CardId) => ({
      id,
      theme: themeOf(id),
      reach: reach(id),
      choices: Object.keys(cardAt(id).choices).map(option => ({ id: option, reach: reach(`${id}.${option}`) })),
    })),
    unread: texts.filter(path => !read.has(path)),
  }
}
