/** What holds in every play whatever is done in it. */
import { expect, test } from 'vitest'
import { CAUSES } from '../../sim/change.ts'
import { copy, dice, type Fact, type Game, hash, isLegal, legalActions, newGame, QUANTITY_NAMES, refusalOf, step } from '../../sim/index.ts'
import { size } from '../sizes.ts'
import { stray, wander } from './wanderer.ts'

/** Wanders through a whole play, or through its first `steps` actions, handing each step to `each` before it is done. */
function wanderThrough(
  seed: string,
  each: (game: Game, doIt: (game: Game, tell?: (fact: Fact) => void) => boolean) => Game,
  steps = 20_000,
): Game {
  const draw = dice(`${seed}/wanderer`)
  let game = newGame({ seed })
  for (let done = 0; done < steps && !game.over; done++) {
    const action = wander(legalActions(game), draw)
    if (!action) throw new Error(`nothing is legal on day ${game.day} of ${seed}: ${JSON.stringify(game.pending)}`)
    game = each(game, (on, tell) => step(on, action, tell).ok)
  }
  return game
}
/** Does the step and goes on with the same game. */
const goOn = (game: Game, doIt: (game: Game) => boolean): Game => {
  doIt(game)
  return game
}
const seeds = (count: number): string[] => Array.from({ length: count }, (_, at) => `wander-${at + 1}`)

test('a play lived twice is the same play, and comes to an end', () => {
  for (const seed of seeds(size('dual'))) {
    const once = wanderThrough(seed, goOn)
    const again = wanderThrough(seed, goOn)
    expect(hash(again)).toBe(hash(once))
    expect(once.over).not.toBeNull()
  }
})

test('a play that goes through JSON after every step is the same play', () => {
  for (const seed of seeds(size('dual'))) {
    const plain = wanderThrough(seed, goOn, 900)
    const dual = wanderThrough(
      seed,
      (game, doIt) => {
        const read = JSON.parse(JSON.stringify(game)) as Game
        doIt(read)
        return read
      },
      900,
    )
    expect(hash(dual)).toBe(hash(plain))
  }
})

test('a copy goes its own way', () => {
  for (const seed of seeds(size('dual'))) {
    wanderThrough(
      seed,
      (game, doIt) => {
        const before = hash(game)
        const other = copy(game)
        doIt(other)
        expect(hash(game)).toBe(before)
        return other
      },
      300,
    )
  }
})

const causes: ReadonlySet<string> = new Set(CAUSES)

test('whether anybody listens makes no difference, and causes add up to the change', () => {
  for (const seed of seeds(Math.ceil(size('plays') / 4))) {
    const told = wanderThrough(seed, (game, doIt) => {
      const before = { ...game.numbers }
      const sums = new Map<string, number>()
      doIt(game, fact => {
        if (fact.path !== 'change') return
        // Thrown, not expected: there are a great many of them in a play.
        if (!fact.cause?.what || !causes.has(fact.cause.by)) throw new Error(`No cause: ${JSON.stringify(fact)}`)
        const quantity = String(fact.values.quantity)
        sums.set(quantity, (sums.get(quantity) ?? 0) + Number(fact.values.change))
      })
      for (const name of QUANTITY_NAMES)
        if (game.numbers[name] !== before[name] + (sums.get(name) ?? 0))
          throw new Error(`${name} moved by ${game.numbers[name] - before[name]}, told ${sums.get(name) ?? 0}`)
      return game
    })
    const untold = wanderThrough(seed, goOn)
    expect(hash(told)).toBe(hash(untold))
  }
})

test('numbers stay whole and within their ends', () => {
  for (const seed of seeds(size('dual'))) {
    wanderThrough(seed, (game, doIt) => {
      doIt(game)
      for (const name of QUANTITY_NAMES)
        if (!Number.isInteger(game.numbers[name])) throw new Error(`${name} is ${game.numbers[name]} on day ${game.day}`)
      return game
    })
  }
})

test('what is listed is legal, what is legal is done, and what is refused changes nothing', () => {
  for (const seed of seeds(Math.ceil(size('plays') / 8))) {
    const draw = dice(`${seed}/strays`)
    wanderThrough(
      seed,
      (game, doIt) => {
        const legal = legalActions(game)
        for (const action of legal.actions)
          if (!isLegal(game, action)) throw new Error(`listed, but refused: ${JSON.stringify(action)} ${refusalOf(game, action)?.code}`)
        for (const group of legal.plan) {
          const at = group.at[draw(group.at.length)]
          for (const what of group.what)
            if (at && !isLegal(game, { do: 'plan', day: at.day, slot: at.slot, row: group.row, what }))
              throw new Error(`grouped, but refused: ${group.row} ${what} on ${at.day} ${at.slot}`)
        }
        const odd = stray(draw)
        const before = hash(game)
        const tried = copy(game)
        const allowed = isLegal(game, odd)
        const result = step(tried, odd)
        expect(result.ok).toBe(allowed)
        if (!result.ok) {
          expect(hash(tried)).toBe(before)
          expect(result.reason.path).toBe(`refusals.${result.reason.code}`)
        }
        expect(doIt(game)).toBe(true)
        return game
      },
      1200,
    )
  }
})
