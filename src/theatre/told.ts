/** What the play has put into places away from home: the case he makes for in the museum, whose campaign of the agency’s rides the train, how far the trial is. */
import { catalogue, COURT_DAYS, type Game } from '../../sim/index.ts'

/** Cases of the museum, by what a boy may be full of; for everybody else there are the fish. */
const CASES = ['whales', 'space', 'maps'] as const
/** From this day of the hearing on there are so many folders on her table. */
const TRIAL = [COURT_DAYS.joanna, COURT_DAYS.margaret, COURT_DAYS.cross] as const
/** Games differ by how far they have come. */
const INNINGS = 3

/** The things of rooms that come with the play, by the names that their painters gave them. */
export function toldOf({ interests, delivered, day }: Pick<Game, 'interests' | 'delivered' | 'day'>): string[] {
  const full = CASES.find(one => interests.includes(one))
  const last = delivered.findLast(({ account }) => catalogue.accounts[account].at[0] === 'agency')
  const heard = TRIAL.filter(from => day >= from).length
  return [
    `case-${full ?? 'fish'}`,
    `score-${day % INNINGS}`,
    ...(last ? [`ad-${last.account}`] : []),
    ...(heard > 0 ? [`trial-${heard}`] : []),
  ]
}
