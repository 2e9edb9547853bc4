/** What father and son talk about when the light is low: two topics stand at a time, out of what is open between them. Questions of his close once they are answered. */
import { move, type Today } from '../change.ts'
import { countOf } from '../memory/ledger.ts'
import { topicWorth } from '../people/interests.ts'
import { skillLevel } from '../quantities.ts'
import { count, line, lines, say, timesSaid } from '../said.ts'
import type { Game } from '../state.ts'
import { weekOf } from '../calendar.ts'
import { PROMISES } from './promises.ts'
import { talk, type Topic } from './talk.ts'

export type TopicId = keyof typeof talk
export const TOPICS: Readonly<Record<TopicId, Topic>> = talk
const TOPIC_IDS = Object.keys(talk) as TopicId[]

/** What a level of listening makes of a word, permille. */
const EFFECT = [700, 820, 920, 1000, 1080, 1150] as const

const TOLD = lines(TOPIC_IDS, id => line(`topics.${id}.told`, TOPICS[id].told))
const MISSED = lines(TOPIC_IDS, id => line(`topics.${id}.needs.told`, TOPICS[id].needs?.told ?? []))
const CLOSED = lines(TOPIC_IDS, id => line(`topics.${id}.answered.closes`, TOPICS[id].answered?.closes ?? []))
/** Where evenings with an answer are counted. */
const ANSWERS = Object.fromEntries(TOPIC_IDS.map(id => [id, `topics.${id}.answered`])) as Record<TopicId, string>
const VALUES = Object.fromEntries(TOPIC_IDS.map(topic => [topic, { topic }])) as Record<TopicId, { topic: TopicId }>

/** Whether he has had his answer to a question: as often as he needed it, and anew where the story has asked it anew. */
function isAnswered(game: Game, id: TopicId): boolean {
  const { answered } = TOPICS[id]
  if (!answered) return false
  const asked = answered.again !== undefined && game.arc[answered.again] >= 0 ? 2 : 1
  return timesSaid(game, ANSWERS[id]) >= answered.times * asked
}

/** Whether a topic is open between them now; an id that is none is not. */
export function isTopic(game: Game, id: string): id is TopicId {
  if (!Object.hasOwn(TOPICS, id)) return false
  const { from, to } = TOPICS[id as TopicId]
  const week = weekOf(game.day)
  if (week < from || week > to || isAnswered(game, id as TopicId)) return false
  if (id === 'eye') return game.arc.eyeDay >= 0 && game.day > game.arc.eyeDay
  if (id === 'judge') return game.arc.suit > 0
  if (id === 'whyShe') return countOf(game, 'my-fault-answered') === 0 || week >= 40
  return true
}

const pairsOf = new Map<number, readonly (readonly [TopicId, TopicId])[]>()

/** Every two topics that could stand, in the order of the table. */
export function topicPairs(game: Game): [TopicId, TopicId][] {
  let mask = 0
  for (let at = 0; at < TOPIC_IDS.length; at++) if (isTopic(game, TOPIC_IDS[at] as TopicId)) mask += 1 << at
  let pairs = pairsOf.get(mask)
  if (!pairs) {
    const open = TOPIC_IDS.filter((_, at) => mask & (1 << at))
    pairs = open.flatMap((one, at) => open.slice(at + 1).map(other => [one, other] as const))
    pairsOf.set(mask, pairs)
  }
  return pairs.map(([one, other]) => [one, other])
}

/** An evening with a story or a talk: the topic whose turn it is (they take turns by the day) does its work. */
export function topicEffects(today: Today): void {
  const { game } = today
  const turn = game.day % 2 === 0 ? 0 : 1
  const id = standing(game, turn)
  if (id === undefined) return
  const { does, needs, answered } = TOPICS[id]
  const level = listening(game)
  const worth = Math.floor((game.balance['topics.night'] * topicWorth(game, id)) / 1000)
  if (needs && level < needs.level) {
    for (const { what, by } of needs.otherwise) move(today, what, (by * worth) / 1000, 'activity', id)
    say(today, MISSED[id], VALUES[id])
    return
  }
  const effect = EFFECT[level] ?? 1000
  for (const { what, by, eff } of does) move(today, what, (by * worth * (eff ? effect : 1000)) / 1000000, 'activity', id)
  if (id === 'tomorrow') sayAhead(today)
  if (answered) {
    count(game, ANSWERS[id])
    if (isAnswered(game, id)) {
      say(today, CLOSED[id], VALUES[id])
      standing(game, turn)
      return
    }
  }
  say(today, TOLD[id], VALUES[id])
}

const listening = (game: Game): number => skillLevel('listening', game.numbers['ted.skill.listening'])

/** The topic of a turn. One that has closed gives way to the first that is open, another question of his before small talk. */
function standing(game: Game, turn: 0 | 1): TopicId | undefined {
  const id = game.topics[turn]
  if (isTopic(game, id)) return id
  const other = game.topics[1 - turn]
  const level = listening(game)
  const fits = (next: TopicId): boolean => next !== other && isTopic(game, next) && level >= (TOPICS[next].needs?.level ?? 0)
  const next = TOPIC_IDS.find(each => TOPICS[each].answered !== undefined && fits(each)) ?? TOPIC_IDS.find(fits)
  if (next !== undefined) game.topics[turn] = next
  return next
}

/** Told the night before that it will not be: half as bad. */
function sayAhead({ game }: Today): void {
  for (const promise of game.promises) {
    if (promise.day !== game.day + 1 || promise.toldAhead) continue
    const { keptBy } = PROMISES[promise.what]
    const first = (promise.day % 7) * 6
    let held = false
    for (let at = 0; at < 6; at++)
      for (const what of game.plan[first + at]?.ted ?? []) if ((keptBy as readonly string[]).includes(what)) held = true
    if (!held) promise.toldAhead = true
  }
}
