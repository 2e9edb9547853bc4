/** `weeks`: a search for the week that could be lived for ever, so that a check can hold it against a life. */
import { writeFileSync } from 'node:fs'
import { dice, type Draw, type FixedWeek } from '../sim/index.ts'
import { balanceOf, type Command, countOf, seedsOf } from './arguments.ts'
import { scoreJobs, workersOf } from './fleet.ts'
import { say, sayDocument } from './print.ts'
import { anyWeek, type Found, likeWeek } from './weeks.ts'

const TRIES = 1000
const DICE = 'weeks'
const SEEDS = '1-12'
/** Weeks a search keeps. */
const KEPT = 3
/** Of the weeks tried, so many permille are made up; the rest are the best of those with a few hours anew. */
const MADE_UP = 600
/** Weeks that go on from one round of seeds to the next. */
const GO_ON = [80, 12] as const

export const weeks: Command = {
  usage: 'weeks [--tries 1000] [--seeds 1-12] [--dice NAME] [--out lab/weeks.json] [--workers N]',
  does: 'searches fixed weeks for the one that does best when it is repeated for a whole play',
  options: { tries: 'text', seeds: 'text', dice: 'text', out: 'text', workers: 'text' },
  words: 0,
  run: async given => {
    const tries = countOf(given, 'tries', TRIES)
    const seeds = seedsOf(given, SEEDS)
    const name = given.texts.get('dice') ?? DICE
    const draw = dice(name)
    const judge: Judge = async (each, count) =>
      best(
        each,
        await scoreJobs(
          each.map(week => ({ week, seeds: seeds.slice(0, count), balance: balanceOf(given) })),
          workersOf(given),
        ),
      )
    const scored = await searched(tries, seeds.length, draw, judge)
    const kept = scored.slice(0, KEPT)
    const found: Found = { tried: tries, dice: name, seeds: `${seeds[0]}-${seeds.at(-1)}`, weeks: kept.map(({ week }) => week) }
    const out = given.texts.get('out')
    if (out !== undefined) writeFileSync(out, `${JSON.stringify(found, null, 2)}\n`)
    if (given.flags.has('json')) sayDocument({ ...found, scores: kept.map(({ score }) => Math.round(score)) })
    else for (const { week, score } of kept) say(`${Math.round(score)}  from ${week.from}, ${week.hours.length} hours of its own`)
    return 0
  },
}

type Scored = { week: FixedWeek; score: number }
/** The weeks with their mean score on the first `count` seeds, best first. */
type Judge = (weeks: readonly FixedWeek[], count: number) => Promise<Scored[]>

function best(each: readonly FixedWeek[], scores: readonly number[][]): Scored[] {
  const scored = each.map((week, at) => {
    const own = scores[at] ?? []
    return { week, score: own.reduce((sum, score) => sum + score, 0) / Math.max(1, own.length) }
  })
  return scored.toSorted((one, other) => other.score - one.score)
}

/** All weeks on one seed, the best of them on more, and the same again for weeks like the best; the last few on all seeds. */
async function searched(tries: number, all: number, draw: Draw, judge: Judge): Promise<Scored[]> {
  const some = Math.min(all, 3)
  const [many, few] = GO_ON
  const narrowed = async (each: readonly FixedWeek[]): Promise<Scored[]> => {
    const first = await judge(each, 1)
    return judge(
      first.slice(0, many).map(({ week }) => week),
      some,
    )
  }
  const madeUp = Math.max(1, Math.floor((tries * MADE_UP) / 1000))
  const made = await narrowed(Array.from({ length: madeUp }, () => anyWeek(draw)))
  const parents = made.slice(0, few)
  const children = Array.from({ length: tries - madeUp }, (_, at) => likeWeek((parents[at % parents.length] as Scored).week, draw))
  const grown = await narrowed(children)
  const last = [...parents, ...grown].toSorted((one, other) => other.score - one.score).slice(0, few)
  return judge(
    last.map(({ week }) => week),
    all,
  )
}
