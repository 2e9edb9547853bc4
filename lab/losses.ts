/** What is lost in a play, and whether it was told twice, the first time two weeks before. */
import { type Game, jobLost, WARNING_IDS, type WarningId } from '../sim/index.ts'

/** `of`: which thing; `by`: the warning that should have spoken of it. */
type Loss = { of: string; by: WarningId; day: number; told: boolean }

/** What stands lost now: a number that rises when something is. */
const STANDING: Readonly<Record<string, { by: WarningId; now: (game: Game) => number }>> = {
  sunmill: { by: 'job', now: ({ counts }) => counts.demoted },
  january: { by: 'january', now: game => (jobLost(game) ? 1 : 0) },
  locked: { by: 'desk', now: ({ arc, counts, balance }) => (arc.job === 0 && counts.probation >= balance['work.probation.weeks'] ? 1 : 0) },
  collapse: { by: 'worn', now: ({ counts }) => counts.tired },
  neglect: { by: 'poorly', now: ({ counts }) => Math.min(1, counts.neglect) },
  letter: { by: 'school', now: ({ counts }) => counts.schoolLetter },
  group: { by: 'school', now: ({ counts }) => (counts.group === 0 ? -2 : -counts.group) },
  door: { by: 'margaret', now: ({ counts }) => counts.door },
}
const KINDS = Object.entries(STANDING)

/** Ten weeks back a tell is remembered; the first of two is this many days before. */
const WINDOW = 70
const AHEAD = 14

/** The warnings that the rules have toldOn as told on this Monday. */
export const toldOn = ({ counts, day }: Game): WarningId[] => WARNING_IDS.filter(id => counts[`told.${id}.last`] === day + 1)

/** Looks on while a play is lived: at every Monday’s calendar as it lies open, and at what is lost by then. */
export class Onlooker {
  readonly losses: Loss[] = []
  private readonly mondays = new Map<number, readonly WarningId[]>()
  private readonly before = new Map<string, number>()
  private readonly speaks: (game: Game) => readonly WarningId[]

  /** @param speaks what a Monday warns of with two ways out */
  constructor(speaks: (game: Game) => readonly WarningId[]) {
    this.speaks = speaks
  }

  /** To be asked before each action. */
  look(game: Game): void {
    if (game.planning && game.day % 7 === 0 && !this.mondays.has(game.day)) this.mondays.set(game.day, this.speaks(game))
    for (const [of, { by, now }] of KINDS) {
      const value = now(game)
      const was = this.before.get(of)
      if (value === was) continue
      this.before.set(of, value)
      if (was !== undefined && value > was) this.losses.push({ of, by, day: game.day, told: this.wasTold(game.day, by) })
    }
  }

  private wasTold(day: number, by: WarningId): boolean {
    const told: number[] = []
    for (const [monday, warnings] of this.mondays) if (day - monday <= WINDOW && warnings.includes(by)) told.push(monday)
    return told.length > 1 && day - Math.min(...told) >= AHEAD
  }
}
