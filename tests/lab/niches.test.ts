/** Every activity has a week in which nothing else would do, or is known to want one; the long run lives each of those weeks again. */
import { expect, test } from 'vitest'
import { cellsOf, daysOf, stateOf } from '../../lab/niches.ts'
import { witnesses } from '../../lab/niches-search.ts'
import { ACTIVITY_IDS, type ActivityId, isActivity } from '../../sim/index.ts'

/** Activities for which no search has found a week yet. Only ever shorter: whoever adds an activity gives it a niche. */
const WANTING: readonly ActivityId[] = [
  'supper',
  'supperTogether',
  'slice',
  'dishes',
  'sleepEarly',
  'weekendDesk',
  'walkToSchool',
  'bus',
  'marcus',
  'sellCamera',
  'sellWatch',
]
const found = witnesses()

test('every activity has its witness but those known to want one', () => {
  const without = ACTIVITY_IDS.filter(id => found[id] === undefined)
  expect(without, 'the best use of no hour that was found: give it a niche, then run `lab niches --out lab/niches.json`').toEqual(WANTING)
  expect(Object.keys(found).filter(id => !isActivity(id))).toEqual([])
})

test('a plan is the same plan in words', () => {
  const { plan } = stateOf({ seed: 'words', player: 'balanced', week: 12 })
  expect(cellsOf(daysOf(plan))).toEqual(plan)
})
