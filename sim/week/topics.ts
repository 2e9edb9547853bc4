/** What father and son talk about when the light is low: two topics stand at a time, out of what is open between them. */
import { move, type Today, tell } from '../change.ts'
import { countOf } from '../memory/ledger.ts'
import { type Quantity, type Skill, skillLevel } from '../quantities.ts'
import type { Game } from '../state.ts'
import { weekOf } from '../calendar.ts'
import { PROMISES } from './promises.ts'

type Topic = {
  name: string
  /** What is said, once it comes to it. */
  says: string
  /** What an evening of it does, each through `move`; `eff`: as much as the skill can. */
  does: readonly { what: Quantity; by: number; eff?: true }[]
  /** Under this level of listening it goes wrong, and does this instead. */
  needs?: { level: number; otherwise: readonly { what: Quantity; by: number }[]; says: string }
  from: number
  to: number
}

const always = { from: 0, to: 78 } as const

const rows = {
  day: {
    name: 'his day',
    says: 'He tells it in order, with the times.',
    does: [
      { what: 'billy.school', by: 3 },
      { what: 'billy.calm', by: 6, eff: true },
    ],
    ...always,
  },
  trains: {
    name: 'trains',
    says: 'He does the whole local, with the doors.',
    does: [
      { what: 'billy.calm', by: 10 },
      { what: 'billy.play', by: 8 },
    ],
    ...always,
  },
  school: {
    name: 'school',
    says: 'Sparrows are the low group. He says it is not low, it is near.',
    does: [
      { what: 'billy.school', by: 7 },
      { what: 'billy.calm', by: 3 },
    ],
    ...always,
  },
  mommy: {
    name: 'his mother',
    says: 'You say what you know of her, and it takes longer than you thought.',
    does: [
      { what: 'billy.security', by: 1 },
      { what: 'billy.calm', by: 5, eff: true },
    ],
    needs: { level: 1, otherwise: [{ what: 'billy.calm', by: -6 }], says: 'You say she is fine. He asks how you know.' },
    from: 1,
    to: 78,
  },
  whyShe: {
    name: 'why she went',
    says: 'You have a true answer and it is short. He turns it over.',
    does: [
      { what: 'billy.security', by: 2 },
      { what: 'billy.trustAccount', by: 1 },
    ],
    needs: {
      level: 2,
      otherwise: [
        { what: 'billy.calm', by: -10 },
        { what: 'billy.security', by: -1 },
      ],
      says: 'You start it three ways. He says never mind.',
    },
    from: 1,
    to: 78,
  },
  scared: {
    name: 'what scares him',
    says: 'The hall, the drain, and one he will tell tomorrow.',
    does: [
      { what: 'billy.calm', by: 12, eff: true },
      { what: 'billy.sleep', by: 4 },
    ],
    ...always,
  },
  dog: {
    name: 'a dog',
    says: 'It would be brown. It would sleep on the left.',
    does: [
      { what: 'billy.play', by: 12 },
      { what: 'billy.company', by: 8 },
    ],
    ...always,
  },
  tomorrow: {
    name: 'tomorrow',
    says: 'He wants it by the hour, and who is at the gate.',
    does: [
      { what: 'home.routine', by: 3 },
      { what: 'billy.security', by: 1 },
    ],
    ...always,
  },
  yourWork: {
    name: 'what you do all day',
    says: 'You read him a headline. He takes out a word.',
    does: [
      { what: 'billy.company', by: 10 },
      { what: 'ted.strain', by: -3 },
    ],
    ...always,
  },
  whenSmall: {
    name: 'when you were six',
    says: 'Scranton, a sled, a tooth in a snowbank.',
    does: [
      { what: 'billy.company', by: 12 },
      { what: 'billy.calm', by: 4 },
    ],
    from: 2,
    to: 78,
  },
  margaret: {
    name: 'next door',
    says: 'He knows what Nell is in charge of this week.',
    does: [
      { what: 'billy.company', by: 6 },
      { what: 'billy.play', by: 6 },
    ],
    from: 3,
    to: 78,
  },
  eye: {
    name: 'the eye',
    says: 'He asks what the doctor was humming. You hum it.',
    does: [
      { what: 'billy.calm', by: 10, eff: true },
      { what: 'billy.security', by: 1 },
    ],
    from: 31,
    to: 78,
  },
  judge: {
    name: 'the judge',
    says: 'He asks if a judge has a bedtime. You think so.',
    does: [
      { what: 'billy.security', by: 2 },
      { what: 'billy.trustAccount', by: 1 },
    ],
    needs: { level: 2, otherwise: [{ what: 'billy.calm', by: -10 }], says: 'You say it will be all right. He asks for whom.' },
    from: 57,
    to: 78,
  },
} as const satisfies Record<string, Topic>
export type TopicId = keyof typeof rows
export const TOPICS: Readonly<Record<TopicId, Topic>> = rows
const TOPIC_IDS = Object.keys(rows) as TopicId[]

/** What a level of listening makes of a word, permille. */
const EFFECT = [700, 820, 920, 1000, 1080, 1150] as const

/** Whether a topic is open between them now; an id that is none is not. */
export function isTopic(game: Game, id: string): id is TopicId {
  if (!Object.hasOwn(TOPICS, id)) return false
  const { from, to } = TOPICS[id as TopicId]
  const week = weekOf(game.day)
  if (week < from || week > to) return false
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
  const id = game.topics[game.day % 2]
  if (id === undefined || !isTopic(game, id)) return
  const { does, needs } = TOPICS[id]
  const skill: Skill = 'listening'
  const level = skillLevel(skill, game.numbers[`ted.skill.${skill}`])
  const worth = game.balance['topics.night']
  if (needs && level < needs.level) {
    for (const { what, by } of needs.otherwise) move(today, what, (by * worth) / 1000, 'activity', id)
    if (today.tell) tell(today, `topics.${id}.needs.says`, { topic: id })
    return
  }
  const effect = EFFECT[level] ?? 1000
  for (const { what, by, eff } of does) move(today, what, (by * worth * (eff ? effect : 1000)) / 1000000, 'activity', id)
  if (id === 'tomorrow') sayAhead(today)
  if (today.tell) tell(today, `topics.${id}.says`, { topic: id })
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
