/** What stands behind two rows of the calendar: what is on the desk, stage by stage, and what is no longer in the rooms. It changes nothing. */
import { CANDLES, isDark } from './money/mail.ts'
import { missingThings } from './money/things.ts'
import type { Game } from './state.ts'
import { STAGES, stageOf } from './work/stages.ts'
import { dateWords, minutesWords, words } from './words.ts'

/** Work that lies on the desk: whose, what, how far it is, what helps it on, what is left of it, and by when. */
export type DeskRead = { account: string; brief: string; stage: string; helps: string; left: string; by: string; done: boolean }

/** The desk, the nearest date first. */
export function readDesk(game: Game): DeskRead[] {
  return [...game.projects]
    .sort((a, b) => a.due - b.due)
    .map(project => {
      const stage = STAGES[stageOf(project)]
      return {
        account: words(game, `accounts.${project.account}.name`),
        brief: words(game, `accounts.${project.account}.briefs.${project.brief}`),
        stage: stage.name,
        helps: stage.helps,
        left: minutesWords(Math.max(0, project.need - project.done)),
        by: dateWords(project.due),
        done: project.done >= project.need,
      }
    })
}

/** What a visitor would miss: a sentence for each thing that was sold, and one for the light. */
export function readMissing(game: Game): string[] {
  const missed = missingThings(game).map(id => words(game, `things.${id}.gone`))
  return isDark(game) ? [...missed, CANDLES] : missed
}
