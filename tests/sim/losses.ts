/** What is lost in a play, and whether it was to be seen coming: looked up on the calendar as a player would, not in the tallies of the rules. */
import { type Game, type Player, readWarnings, run, type Warning, type WarningId, weekOf } from '../../sim/index.ts'

/** `of`: which thing; `by`: the warning that should have spoken of it. */
type Loss = { of: string; by: WarningId; day: number; told: boolean }

/** What stands lost now: a number that rises, or turns from nothing, when something is. */
const STANDING: Readonly<Record<string, { by: WarningId; now: (game: Game) => number }>> = {
  sunmill: { by: 'job', now: ({ counts }) => counts.demoted },
  january: { by: 'january', now: ({ arc }) => (arc.jobHow >= 0 && arc.jobHow <= 2 ? 1 : 0) },
  locked: { by: 'desk', now: ({ arc, counts, balance }) => (arc.job === 0 && counts.probation >= balance['work.probation.weeks'] ? 1 : 0) },
  collapse: { by: 'worn', now: ({ counts }) => counts.tired },
  neglect: { by: 'poorly', now: ({ counts }) => Math.min(1, counts.neglect) },
  letter: { by: 'school', now: ({ counts }) => counts.schoolLetter },
  group: { by: 'school', now: ({ counts }) => (counts.group === 0 ? -2 : -counts.group) },
  door: { by: 'margaret', now: ({ counts }) => counts.door },
}

const WINDOW = 70
const AHEAD = 14
const WAYS = 2

/** Two Mondays in the ten weeks before on which the calendar spoke of it and knew two ways out, the first of them two weeks ago. */
function wasSeen(mondays: ReadonlyMap<number, readonly Warning[]>, day: number, by: WarningId): boolean {
  const told = [...mondays]
    .filter(([monday, warnings]) => monday <= day && day - monday <= WINDOW && warnings.some(({ id, remedies }) => id === by && remedies.length >= WAYS))
    .map(([monday]) => monday)
  return told.length > 1 && day - Math.min(...told) >= AHEAD
}

/** Lives a game to its end by a player, and lists what was lost. */
export function lossesOf(game: Game, player: Player): Loss[] {
  const losses: Loss[] = []
  const mondays = new Map<number, readonly Warning[]>()
  const before = new Map<string, number>()
  run(game, player, {
    until: at => {
      if (at.planning && at.day % 7 === 0 && weekOf(at.day) > 0 && !mondays.has(at.day)) mondays.set(at.day, readWarnings(at))
      for (const [of, { by, now }] of Object.entries(STANDING)) {
        const value = now(at)
        const was = before.get(of) ?? value
        before.set(of, value)
        if (value > was) losses.push({ of, by, day: at.day, told: wasSeen(mondays, at.day, by) })
      }
      return false
    },
  })
  return losses
}
