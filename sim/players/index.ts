/** The players: ten ways of living the eighteen months, from what a person sees to what is done next. */
import type { ActivityId } from '../activities/index.ts'
import { DAY_SLOTS, type Slot } from '../calendar.ts'
import type { Seen } from '../observe.ts'
import type { Draw, Player } from '../run.ts'
import type { Action, Legal } from '../step.ts'
import type { Care } from '../week/grid.ts'
import { TEMPLATE_IDS, type TemplateId } from '../week/templates.ts'
import type { TopicId } from '../week/topics.ts'
import { balancedWeek, stayTillFive } from './balanced.ts'
import { decide, type Manner } from './decide.ts'
import { keepAsks, keepPromises, planner } from './week.ts'

const always = (manner: Manner) => (): Manner => manner

/** Last week again and again, the ordinary one; the cards as they come. */
const autopilot = planner((_seen, _draw, edits) => edits.template('ordinary'), always({ care: 360, work: 360, asks: true }))

/** The desk first: what the agency asks is kept, what Billy asks hardly ever. */
const workaholic = planner(
  (seen, draw, edits) => {
    edits.template('workFirst')
    keepAsks(seen, draw, edits, { billy: 100, work: 900, margaret: 100, house: 300 })
    keepPromises(seen, draw, edits, 150)
  },
  always({ care: 160, work: 160, asks: true }),
)

/** The fence at three, every day. */
const devoted = planner(
  (seen, draw, edits) => {
    edits.template('homeFirst')
    // A new desk forgives one early day a week: it is kept for what is asked of him.
    if ((seen['work.job'] as number) > 0) stayTillFive(edits, 0, 1, 2, 3, 4)
    edits.topics('whyShe', 'scared')
    keepAsks(seen, draw, edits, { billy: 930, work: 300, margaret: 650, house: 500 })
    keepPromises(seen, draw, edits, 950)
  },
  always({ care: 880, work: 600, asks: true }),
)

const BALANCED: Manner = { care: 720, work: 500, asks: true }
/** Looks where it is short, and mends that. */
const balanced = planner((seen, draw, edits) => balancedWeek(seen, draw, edits, { asks: true, keeps: 680 }), always(BALANCED))

/** The same, and never a favour from across the landing. */
const alone = planner(
  (seen, draw, edits) => balancedWeek(seen, draw, edits, { asks: false, keeps: 680 }),
  always({ care: 720, work: 500, asks: false }),
)

/** Brings it home: the desk till nine, and the table till one, and never a night off. */
const worn = planner(
  (seen, draw, edits) => {
    edits.template('workFirst')
    for (let day = 0; day < 7; day++) edits.replace(day, 'night', 'nightDesk')
    for (let day = 0; day < 5; day++) {
      edits.replace(day, 'evening', 'stayTillNine')
      edits.cover(day, 'evening', 'corrigan')
    }
    keepAsks(seen, draw, edits, { billy: 300, work: 900, margaret: 100, house: 100 })
  },
  always({ care: 500, work: 600, asks: true }),
)

/** Is not there: gone before breakfast, home after bedtime, and on Sundays in front of the set. */
const absent = planner(
  (_seen, _draw, edits) => {
    edits.template('workFirst')
    for (let day = 0; day < 7; day++) edits.replace(day, 'morning')
    for (let day = 0; day < 5; day++) {
      edits.replace(day, 'evening', 'stayTillNine')
      edits.cover(day, 'evening', 'corrigan')
    }
    for (const slot of DAY_SLOTS) edits.replace(5, slot, 'saturdayOffice')
    for (const day of [5, 6]) edits.replace(day, 'evening', 'television')
  },
  always({ care: 160, work: 160, asks: true }),
)

/** Weeks after which the learner has understood. */
const LEARNT = 8
const learner = planner(
  (seen, draw, edits) => {
    if ((seen.week as number) > LEARNT) {
      balancedWeek(seen, draw, edits, { asks: true, keeps: 600 })
      return
    }
    edits.template('tiredFather')
    keepAsks(seen, draw, edits, { billy: 150, work: 600, margaret: 150, house: 200 })
  },
  seen => learning[Math.min(LEARNT + 1, seen.week as number)] ?? learned,
)
const learned: Manner = { care: 640, work: 450, asks: true }
/** 200 permille at first, 500 when it dawns, then what stays. */
const learning: readonly Manner[] = Array.from({ length: LEARNT + 2 }, (_, week) =>
  week <= LEARNT ? { care: 200, work: 300, asks: true } : { care: 600, work: 450, asks: true },
)

/** Anything that is legal: a week of the six, a few edits, whatever option. */
function random(seen: Seen, legal: Legal, draw: Draw): Action {
  const waiting = decide(seen, legal, draw, { care: 280, work: 280, asks: true })
  if (waiting) return waiting
  if (!seen.planning || draw(5) === 0) return { do: 'live' }
  const id = TEMPLATE_IDS[draw(TEMPLATE_IDS.length)]
  if (id !== undefined && draw(3) === 0) return { do: 'template', id }
  const { plan } = legal
  const group = plan[draw(Math.max(1, plan.length))]
  const at = group?.at[draw(group.at.length)]
  const what = group?.what[draw(group.what.length)]
  return group && at && what !== undefined ? { do: 'plan', day: at.day, slot: at.slot, row: group.row, what } : { do: 'live' }
}

/** One built-in week for ever; `care` permille of the cards answered with care. */
export const template = (id: TemplateId, care = 360): Player =>
  planner((_seen, _draw, edits) => edits.template(id), always({ care, work: care, asks: true }))

/** A week somebody made up: a built-in one, and what is put in its place in some of its hours. */
export type FixedWeek = {
  from: TemplateId
  topics: readonly [TopicId, TopicId]
  hours: readonly { day: number; slot: Slot; ted?: readonly ActivityId[]; billy?: Care | 'clear' }[]
}

/** The same made-up week for ever, with as much care about the cards as a balanced player takes. */
export const fixed = ({ from, topics, hours }: FixedWeek): Player =>
  planner((_seen, _draw, edits) => {
    edits.template(from)
    edits.topics(...topics)
    for (const { day, slot, ted, billy } of hours) {
      if (billy) edits.cover(day, slot, billy)
      if (ted) edits.replace(day, slot, ...ted)
    }
  }, always(BALANCED))

export const players = { random, autopilot, workaholic, devoted, balanced, learner, alone, worn, absent } as const satisfies Record<
  string,
  Player
>
export type PlayerId = keyof typeof players
