/** Every activity has a week in which nothing else would do: each witness of a search is lived again, beside the same hour without it. */
import { expect, test } from 'vitest'
import { beatenBy, cellsOf, daysOf, stateOf } from '../../lab/niches.ts'
import { witnesses } from '../../lab/niches-search.ts'
import { ACTIVITY_IDS, type ActivityId, isActivity } from '../../sim/index.ts'

/** Lucks under which a witness is lived, none of them one that it was found or chosen by. */
const LUCKS = { many: 3, from: 200 } as const

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

// Any new card moves the Mondays that were found: the long run says which hours want another witness.
test.for(process.env.LONG ? Object.values(found) : [])(
  '$what does better in its week than the hour without it, and than any other in its place',
  witness => {
    const { what, at, week, player, seed } = witness
    expect(cellsOf(witness.plan)[at]?.ted).toContain(what)
    const beaten = beatenBy(witness, LUCKS.many, LUCKS.from)
    expect(beaten.length).toBeGreaterThan(0)
    const stronger = beaten.filter(({ mean }) => mean <= 0).map(({ rival, mean }) => `“${rival}” is worth ${(-mean).toFixed(2)} more`)
    expect(stronger, `${what}, in hour ${at} of week ${week} (${player}, seed ${seed})`).toEqual([])
  },
)

test('a plan is the same plan in words', () => {
  const { plan } = stateOf({ seed: 'words', player: 'balanced', week: 12 })
  expect(cellsOf(daysOf(plan))).toEqual(plan)
})
