/**
 * `env`: the game as an environment for agents, a line of JSON each way.
 *
 * In: `{"do":"reset","seed":"a","balance":{}}` or `{"do":"step","action":{…}}`. Out: `{ seen, legal, facts, reward, done, hash }`.
 * `reward` is how much the score's live part (bond, trust, security, money, work, Ted, Margaret; 0–1000) went up with the action; the last action's
 * is what remains to the score with its ending, so that all rewards of a play add up to its score less the live part it began with.
 * `facts` are all that was told, without changes of what Ted can't know. What is illegal, unreadable or out of place is answered with
 * `{ refused, legal }` and changes nothing; the next line is read as if it had not come.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import {
  type BalanceChanges,
  type Fact,
  type Game,
  hash,
  type Legal,
  legalActions,
  newGame,
  observe,
  type Quantity,
  readAction,
  rowOf,
  type Seen,
  step,
} from '../sim/index.ts'
import { balanceOf, type Command } from './arguments.ts'
import { scoreOf } from './score.ts'

type Refused = { code: string; path?: string; values: Record<string, string | number> }
type Answer =
  | { seen: Seen; legal: Legal; facts: Fact[]; reward: number; done: boolean; hash: string }
  | { refused: Refused; legal: Legal | null }

export const env: Command = {
  usage: 'env',
  does: 'an environment for agents: {"do":"reset","seed":"a"} or {"do":"step","action":{…}} a line, answered by a line',
  options: {},
  words: 0,
  run: async given => {
    const world = new World(balanceOf(given))
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue
      if (!process.stdout.write(`${JSON.stringify(world.answer(line))}\n`)) await once(process.stdout, 'drain')
    }
    return 0
  },
}

/** One game at a time, begun anew by each reset. */
class World {
  private game: Game | null = null
  private readonly balance: BalanceChanges
  constructor(balance: BalanceChanges) {
    this.balance = balance
  }

  answer(line: string): Answer {
    let given: unknown
    try {
      given = JSON.parse(line)
    } catch {
      return this.refuse('unreadable', { why: 'This line is not JSON.' })
    }
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return this.refuse('unreadable', { why: 'A line is an object: {"do":"reset"} or {"do":"step"}.' })
    const { do: verb, seed, balance, action } = given as Record<string, unknown>
    if (verb === 'reset') return this.reset(seed, balance)
    if (verb === 'step') return this.step(action)
    return this.refuse('unknown', { do: String(verb), why: 'What can be done is reset and step.' })
  }

  private reset(seed: unknown, balance: unknown = {}): Answer {
    if (typeof seed !== 'string') return this.refuse('unreadable', { why: 'A reset wants a seed, and a seed is a text.' })
    if (typeof balance !== 'object' || balance === null || Array.isArray(balance))
      return this.refuse('unreadable', { why: 'A balance is an object of names and whole numbers.' })
    try {
      this.game = newGame({ seed, balance: { ...this.balance, ...balance } })
    } catch (error) {
      if (error instanceof RangeError) return this.refuse('balance', { why: error.message })
      throw error
    }
    return see(this.game, [], 0)
  }

  private step(given: unknown): Answer {
    const { game } = this
    if (!game) return this.refuse('notBegun', { why: 'No game has begun; reset first.' })
    const action = readAction(given)
    if (!action)
      return this.refuse('unreadable', { why: 'This is not an action: a verb is unknown, or a field missing, surplus or of another kind.' })
    const before = scoreOf(game)
    const facts: Fact[] = []
    const result = step(game, action, fact => facts.push(fact))
    return result.ok ? see(game, facts.filter(isKnown), scoreOf(game) - before) : { refused: result.reason, legal: legalActions(game) }
  }

  private refuse(code: string, values: Refused['values']): Answer {
    return { refused: { code, values }, legal: this.game && legalActions(this.game) }
  }
}

const see = (game: Game, facts: Fact[], reward: number): Answer => ({
  seen: observe(game),
  legal: legalActions(game),
  facts,
  reward,
  done: game.over !== null,
  hash: hash(game),
})

/** Whether Ted could know of it. */
const isKnown = (fact: Fact): boolean => fact.path !== 'change' || rowOf(fact.values.quantity as Quantity).seen !== 'hidden'
