/** Every activity has a week in which nothing else would do: each witness of a search is lived again, beside the same hour without it. Any new card moves the Mondays that were found: what fails here wants another witness. */
import { expect, test } from 'vitest'
import { beatenBy, cellsOf } from '../../lab/niches.ts'
import { HELD } from '../../lab/niches-hold.ts'
import { witnesses } from '../../lab/niches-search.ts'

test.for(Object.values(witnesses()))('$what does better in its week than the hour without it, and than any other in its place', witness => {
  const { what, at, week, player, seed } = witness
  expect(cellsOf(witness.plan)[at]?.ted).toContain(what)
  const beaten = beatenBy(witness, HELD.lucks, HELD.from)
  expect(beaten.length).toBeGreaterThan(0)
  const stronger = beaten.filter(({ mean }) => mean <= 0).map(({ rival, mean }) => `“${rival}” is worth ${(-mean).toFixed(2)} more`)
  expect(stronger, `${what}, in hour ${at} of week ${week} (${player}, seed ${seed})`).toEqual([])
})
