/** What Billy comes to do by himself: each thing at its age, when he feels safe enough and has done it often enough with somebody; the minutes it gives back. */
import type { ActivityId } from '../activities/index.ts'
import { weekOf } from '../calendar.ts'
import { type Today, tell } from '../change.ts'
import type { Count } from '../counts.ts'
import { line, say } from '../said.ts'
import type { Game } from '../state.ts'

type Step = {
  /** After "he"; on a list of what he can do. */
  words: string
  /** What is seen when he does it first. */
  text: readonly string[]
  /** What he practises it by; what takes less of Ted from then on. */
  by: readonly ActivityId[]
}

const rows = {
  laces: {
    words: 'ties his own shoes',
    text: ['He does the left one while you look for the right. Two loops, and a third that nobody asked for.'],
    by: ['walkToSchool'],
  },
  cereal: {
    words: 'pours his own cereal',
    text: ['A bowl, a spoon, and milk to the line he has drawn on it. He has poured yours, too; it’s been ready for a while.'],
    by: ['cereal'],
  },
  table: {
    words: 'sets the table',
    text: ['The forks are where forks go. He has stood a napkin in each glass, as they do on Lexington.'],
    by: ['supper', 'supperTogether', 'slice'],
  },
  bath: {
    words: 'takes his bath alone',
    text: ['“You can go,” he says, and shuts the door. You sit outside it on the hamper and hear boats.'],
    by: ['bath'],
  },
  homework: {
    words: 'does his page alone',
    text: ['He does the whole page, and brings it to you to be signed, like a man from the bank.'],
    by: ['reading'],
  },
  bed: {
    words: 'gets himself to bed',
    text: ['When you come in he is brushed, buttoned and under, with the book open at the place.'],
    by: ['story'],
  },
  marcus: {
    words: 'walks to Marcus’s alone',
    text: ['Two blocks and one light. You have the window. At {marcus}’s corner he turns around and puts up an arm.'],
    by: ['marcusHere'],
  },
  lunch: {
    words: 'packs his own lunch',
    text: ['He has made it himself: bread, jelly, bread, and the note. The note is to you.'],
    by: ['lunchBag'],
  },
} as const satisfies Record<string, Step>
export type StepId = keyof typeof rows
export const STEPS: Readonly<Record<StepId, Step>> = rows
export const STEP_IDS = Object.keys(rows) as StepId[]

const TEXT = {} as Record<StepId, ReturnType<typeof line>>
const TRIED = {} as Record<StepId, Count>
const TAKEN = {} as Record<StepId, Count>
const STEP_BY = new Map<string, StepId>()
for (const id of STEP_IDS) {
  TEXT[id] = line(`steps.${id}.text`, STEPS[id].text)
  TRIED[id] = `tried.${id}`
  TAKEN[id] = `step.${id}`
  for (const what of STEPS[id].by) STEP_BY.set(what, id)
}

/** The step that an entry of the plan practises, or null. */
export const stepBy = (what: string): StepId | null => STEP_BY.get(what) ?? null

/** He has tried it once more with somebody. */
export function tries({ counts }: Game, id: StepId): void {
  counts[TRIED[id]]++
}

/** Whether he does it by himself. Who is afraid wants it done for him again. */
export const doesAlone = ({ balance, counts, numbers }: Game, id: StepId): boolean =>
  counts[TAKEN[id]] > 0 && numbers['billy.security'] >= balance['steps.afraid']

/** Minutes that come back to Ted of what practises it. */
export const minutesBack = (game: Game, id: StepId): number => (doesAlone(game, id) ? game.balance[`steps.${id}.minutes`] : 0)

/** Sunday: at most one new thing, the first in the order of the table that he is old enough, safe enough and practised enough for. */
export function sundaySteps(today: Today): void {
  const { game } = today
  const { balance, counts, day, numbers } = game
  const week = weekOf(day)
  for (const id of STEP_IDS) {
    if (counts[TAKEN[id]] > 0 || week < balance[`steps.${id}.week`] || counts[TRIED[id]] < balance[`steps.${id}.times`]) continue
    if (numbers['billy.security'] < balance[`steps.${id}.security`]) continue
    counts[TAKEN[id]] = day + 1
    tell(today, 'step', { what: id, minutes: balance[`steps.${id}.minutes`] })
    say(today, TEXT[id])
    return
  }
}
