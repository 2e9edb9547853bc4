/** `niches`: for every activity, on how many sampled Mondays it stands in the best plan that is found, and one of them to hold it to. */
import { readFileSync, writeFileSync } from 'node:fs'
import { ACTIVITY_IDS, type ActivityId } from '../sim/index.ts'
import { type Command, countOf, seedsOf } from './arguments.ts'
import { holdJobs, nicheJobs, workersOf } from './fleet.ts'
import { mondays } from './niche-states.ts'
import type { Witness } from './niches.ts'
import type { Row } from './niches-hold.ts'
import { say, sayDocument, table } from './print.ts'

const FILE = new URL('./niches.json', import.meta.url)
const SEEDS = '1-12'
const EACH = 1
/** One witness an activity, by its name. */
type Witnesses = Partial<Record<ActivityId, Witness>>
export const witnesses = (): Witnesses => JSON.parse(readFileSync(FILE, 'utf8'))

export const niches: Command = {
  usage: 'niches [--seeds 1-12] [--each 1] [--out lab/niches.json] [--workers N]',
  does: 'searches the best plan of sampled Mondays, and says in how many of them each activity stands; writes a witness for each',
  options: { seeds: 'text', each: 'text', out: 'text', workers: 'text' },
  words: 0,
  run: async given => {
    const sampled = mondays(seedsOf(given, SEEDS), countOf(given, 'each', EACH))
    const best = await nicheJobs(sampled, workersOf(given))
    const rows = await holdJobs(ACTIVITY_IDS, best, workersOf(given))
    const out = given.texts.get('out')
    if (out !== undefined) writeFileSync(out, `${JSON.stringify(foundIn(rows), null, 2)}\n`)
    if (given.flags.has('json')) sayDocument({ mondays: sampled.length, activities: rows })
    else {
      say(table([['activity', 'best plans', 'margin', 'where'], ...rows.map(wordsOf)]))
      say(`${sampled.length} Mondays; ${rows.filter(({ witness }) => witness).length} of ${rows.length} activities have a witness`)
    }
    return rows.every(({ witness }) => witness) ? 0 : 1
  },
}

const foundIn = (rows: readonly Row[]): Witnesses =>
  Object.fromEntries(rows.flatMap(({ what, witness }) => (witness ? [[what, witness]] : [])))

function wordsOf({ what, plans, margin, witness, near }: Row): string[] {
  const monday = witness ?? near
  const where = monday ? `${monday.seed} ${monday.player} week ${monday.week}` : ''
  const miss = near ? `: “${near.hour}”, where “${near.best}” is worth ${near.short.toFixed(2)} more` : ''
  return [what, String(plans), margin.toFixed(2), `${where}${miss}`]
}
