/** Every activity has a week in which nothing else would do; the long run lives each of those weeks again. */
import { expect, test } from 'vitest'
import { cellsOf, daysOf, stateOf } from '../../lab/niches.ts'
import { witnesses } from '../../lab/niches-search.ts'
import { ACTIVITY_IDS, isActivity } from '../../sim/index.ts'

const found = witnesses()

test('every activity has its witness', () => {
  const without = ACTIVITY_IDS.filter(id => found[id] === undefined)
  expect(without, 'the best use of no hour that was found: give it a niche, then run `lab niches --out lab/niches.json`').toEqual([])
  expect(Object.keys(found).filter(id => !isActivity(id))).toEqual([])
})

test('a plan is the same plan in words', () => {
  const { plan } = stateOf({ seed: 'words', player: 'balanced', week: 12 })
  expect(cellsOf(daysOf(plan))).toEqual(plan)
})
