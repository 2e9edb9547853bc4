/** What Ted may know: a flat named record. Bands show as their middle; what is hidden is not there. */
import { bandMiddle, QUANTITIES, QUANTITY_NAMES, skillLevel, SKILLS } from './quantities.ts'
import { isHalfDay, isOfficeDay, isSchoolDay, SLOTS, weekdayOf, weekOf } from './calendar.ts'
import { KINDS, type MemoryKind } from './memory/kinds.ts'
import { isDark, MAIL_IDS, billOf } from './money/mail.ts'
import { missingThings } from './money/things.ts'
import { illnessOf } from './people/illness.ts'
import { herWeek } from './people/landing.ts'
import { askRefusal } from './people/margaret.ts'
import { groupOf, secondFriend } from './people/school.ts'
import { returnIsDue, sitterRefusal, SITTERS } from './people/sitters.ts'
import { doesAlone, STEP_IDS } from './people/steps.ts'
import { patienceOf } from './people/ted.ts'
import { huntMoves } from './hunt/hunt.ts'
import { legalList, type Legal, slotOf } from './step.ts'
import type { Game } from './state.ts'
import { backlog } from './work/projects.ts'
import { stageOf } from './work/stages.ts'
import { gaps, whoHasBilly } from './week/hours.ts'
import { legalPlan } from './week/legal.ts'
import { legalLay } from './court/answers.ts'

export type Seen = Record<string, number | string | boolean | null>
type Look = (game: Game) => number | string | boolean | null

const looks = new Map<string, Look>()

looks.set('day', game => game.day)
looks.set('week', game => weekOf(game.day))
looks.set('weekday', game => weekdayOf(game.day))
looks.set('slot', game => slotOf(game))
looks.set('planning', game => game.planning)
looks.set('over', game => game.over)
looks.set('pending', game => game.pending?.what ?? null)
looks.set('pending.card', game => (game.pending?.what === 'card' ? game.pending.card : null))
looks.set('pending.question', game => (game.pending?.what === 'question' ? (game.questions[game.pending.question]?.slot ?? null) : null))
looks.set('pending.about', game => (game.pending?.what === 'question' ? (game.questions[game.pending.question]?.about ?? null) : null))
looks.set('hunt.turn', game => game.hunt?.turn ?? null)
looks.set('hunt.offer', game => (game.hunt && game.hunt.offer !== '' ? game.hunt.offer : null))
looks.set('hunt.moves', game => (game.pending?.what === 'hunt' ? huntMoves(game).join(' ') : null))
looks.set('ted.patience', patienceOf)
for (const name of QUANTITY_NAMES) {
  const { seen } = QUANTITIES[name]
  if (seen === 'exact') looks.set(name, game => game.numbers[name])
  else if (seen === 'band') looks.set(name, game => bandMiddle(name, game.numbers[name]))
}
for (const skill of SKILLS) looks.set(`ted.level.${skill}`, game => skillLevel(skill, game.numbers[`ted.skill.${skill}`]))
looks.set('billy.sick', game => game.counts.sickDays > 0)
looks.set('billy.illness', illnessOf)
looks.set('billy.drops', game => game.counts.dropsWeeks)
looks.set('billy.interests', game => game.interests.join(' '))
looks.set('billy.group', groupOf)
looks.set('billy.secondFriend', secondFriend)
looks.set('billy.alone', game => STEP_IDS.filter(id => doesAlone(game, id)).join(' '))
looks.set('ted.sick', game => game.counts.tedSick > 0)
for (const who of SITTERS) looks.set(`sitters.${who}`, game => sitterRefusal(game, who, game.day))
looks.set('friend.owed', game => game.counts.friendOwed)
looks.set('friend.returnDue', returnIsDue)
looks.set('margaret.week', herWeek)
looks.set('margaret.charlie', game => game.counts.charlie > 0)
looks.set('margaret.heavy', game => game.counts.herTell > 0)
looks.set('margaret.refuses', game => askRefusal(game))
for (const id of MAIL_IDS) {
  looks.set(`mail.${id}.cents`, game => billOf(game, id)?.cents ?? 0)
  looks.set(`mail.${id}.due`, game => billOf(game, id)?.due ?? null)
  looks.set(`mail.${id}.putOff`, game => billOf(game, id)?.putOff ?? false)
}
looks.set('home.dark', isDark)
looks.set('home.missing', game => missingThings(game).join(' '))
looks.set('ted.broke', game => game.counts.broke)
looks.set('work.warned', game => game.counts.warned)
looks.set('work.review', game => game.counts.review)
looks.set('work.backlog', backlog)
looks.set('work.job', game => game.arc.job)
looks.set('arc.suit', game => game.arc.suit)
looks.set('ted.demoted', game => game.counts.demoted > 0)
for (let at = 0; at < 4; at++) {
  looks.set(`projects.${at}.account`, game => game.projects[at]?.account ?? null)
  looks.set(`projects.${at}.left`, game => {
    const project = game.projects[at]
    return project ? Math.max(0, project.need - project.done) : null
  })
  looks.set(`projects.${at}.stage`, game => {
    const project = game.projects[at]
    return project ? stageOf(project) : null
  })
  looks.set(`projects.${at}.due`, game => game.projects[at]?.due ?? null)
  looks.set(`asks.${at}.what`, game => game.asks[at]?.what ?? null)
  looks.set(`asks.${at}.day`, game => game.asks[at]?.day ?? null)
  looks.set(`asks.${at}.slot`, game => game.asks[at]?.slot ?? null)
  looks.set(`asks.${at}.state`, game => game.asks[at]?.state ?? null)
  looks.set(`promises.${at}.what`, game => game.promises[at]?.what ?? null)
  looks.set(`promises.${at}.day`, game => game.promises[at]?.day ?? null)
  looks.set(`promises.${at}.slot`, game => game.promises[at]?.slot ?? null)
}
for (let at = 0; at < 9; at++) {
  looks.set(`list.${at}.what`, game => game.list[at]?.what ?? null)
  looks.set(`list.${at}.state`, game => game.list[at]?.state ?? null)
}
for (let day = 0; day < 7; day++) {
  looks.set(`days.${day}.school`, game => isSchoolDay(monday(game) + day))
  looks.set(`days.${day}.half`, game => isHalfDay(monday(game) + day))
  looks.set(`days.${day}.office`, game => isOfficeDay(monday(game) + day))
  looks.set(`days.${day}.weather`, game => game.weather[day] ?? null)
  for (let at = 0; at < SLOTS.length; at++) {
    const slot = SLOTS[at] as (typeof SLOTS)[number]
    looks.set(`plan.${day}.${slot}.ted`, game => game.plan[day * 6 + at]?.ted.join(' ') ?? '')
    looks.set(`plan.${day}.${slot}.billy`, game => whoHasBilly(game, monday(game) + day, slot))
  }
}
looks.set('gaps', game => gaps(game).length)
for (const kind of Object.keys(KINDS) as MemoryKind[]) looks.set(`memories.${kind}`, game => countMemories(game, kind))

const monday = (game: Game): number => weekOf(game.day) * 7

function countMemories(game: Game, kind: MemoryKind): number {
  let count = 0
  for (const memory of game.memories) if (memory.kind === kind) count += memory.count
  return count
}

/** Everything Ted may know, as plain data. */
export function observe(game: Game): Seen {
  const seen: Seen = {}
  for (const [name, look] of looks) seen[name] = look(game)
  return seen
}

const watched = Symbol('game')
type Watching = { [watched]: Game }
const sight = {}
for (const [name, look] of looks) {
  Object.defineProperty(sight, name, {
    enumerable: true,
    get(this: Watching) {
      return look(this[watched])
    },
  })
}

/** The same record, looked up only when asked: for players that live thousands of weeks. It follows the game as it goes on. */
export function view(game: Game): Seen {
  return Object.create(sight, { [watched]: { value: game } }) as Seen
}

/** What is legal, reckoned only when asked. */
export function lazyLegal(game: Game): Legal {
  return {
    get actions() {
      return legalList(game)
    },
    get plan() {
      return game.over || game.pending || !game.planning ? [] : legalPlan(game)
    },
    get lay() {
      return legalLay(game) ?? { from: [], count: 0 }
    },
  }
}
