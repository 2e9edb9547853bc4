/** Every activity has a week in which nothing else would do: each witness of a search is lived again, beside the same hour without it. */
import { expect, test } from 'vitest'
import { beatenBy, cellsOf, daysOf, stateOf } from '../../lab/niches.ts'
import { witnesses } from '../../lab/niches-search.ts'
import { ACTIVITY_IDS, isActivity } from '../../sim/index.ts'

/** Lucks under which a witness is lived, none of them one that it was found or chosen by. */
const LUCKS = { many: 3, from: 200 } as const

test('every activity has its witness, and a witness names no other', () => {
  const found = witnesses()
  const without = ACTIVITY_IDS.filter(id => found[id] === undefined)
  expect(
    without,
    'an activity is the best use of no hour that was found: give it a niche, then run `lab niches --out lab/niches.json`',
  ).toEqual([])
  expect(Object.keys(found).filter(id => !isActivity(id))).toEqual([])
})

test.for(ACTIVITY_IDS.map(id => [id] as const))(
  '%s does better in its week than the hour without it, and than any other in its place',
  ([id]) => {
    const witness = witnesses()[id]
    if (!witness) throw new RangeError(`${id} has no witness`)
    expect(cellsOf(witness.plan)[witness.at]?.ted).toContain(id)
    const beaten = beatenBy(witness, LUCKS.many, LUCKS.from)
    expect(beaten.length).toBeGreaterThan(0)
    const stronger = beaten.filter(({ mean }) => mean <= 0).map(({ rival, mean }) => `“${rival}” is worth ${(-mean).toFixed(2)} more`)
    expect(stronger, `${id}, in the hour ${witness.at} of week ${witness.week} (${witness.player}, seed ${witness.seed})`).toEqual([])
  },
)

test('a plan is the same plan in words', () => {
  const { plan } = stateOf({ seed: 'words', player: 'balanced', week: 12 })
  expect(cellsOf(daysOf(plan))).toEqual(plan)
})
