/** Lives weeks ahead in a worker: asked with a game it answers soon, and once more when it is sure; a newer question ends the older one. */
import { Rollouts } from '../../sim/index.ts'
import type { Answer, Asked } from './ask.ts'

/** Runs, and milliseconds, that make an answer worth giving; fewer than the least say little. */
const LEAST = 20
const SOON = { runs: 60, ms: 80 } as const
const SURE = { runs: 160, ms: 1200 } as const
/** Where the machine is slow or busy, little is better than late: the fan has to stand within three tenths of a second of an edit. */
const LATE = { runs: 8, ms: 100 } as const
/** After so long it looks up whether something newer has been asked. */
const SLICE_MS = 12

type Question = { number: number; rollouts: Rollouts; began: number; answered: boolean }
let question: Question | null = null

const turn = new MessageChannel()
turn.port1.onmessage = work

addEventListener('message', ({ data: { number, game } }: MessageEvent<Asked>) => {
  const idle = question === null
  question = { number, rollouts: new Rollouts(game), began: performance.now(), answered: false }
  if (idle) turn.port2.postMessage(null)
})

function work(): void {
  if (!question) return
  const { rollouts, number } = question
  const until = performance.now() + SLICE_MS
  do rollouts.live()
  while (performance.now() < until && rollouts.runs < SURE.runs)
  const sure = isWorth(question, SURE)
  if (sure || (!question.answered && (isWorth(question, SOON) || isLate(question)))) {
    const answer: Answer = { number, forecast: rollouts.read() }
    postMessage(answer)
    question.answered = true
  }
  if (sure) question = null
  else turn.port2.postMessage(null)
}

const isLate = ({ rollouts, began }: Question): boolean => rollouts.runs >= LATE.runs && performance.now() - began >= LATE.ms

function isWorth({ rollouts, began }: Question, { runs, ms }: { runs: number; ms: number }): boolean {
  return rollouts.runs >= runs || (rollouts.runs >= LEAST && performance.now() - began >= ms)
}
