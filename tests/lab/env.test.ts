/** The environment for agents: a line each way, whatever is in the line. */
import { expect, test } from 'vitest'
import { scoreOf } from '../../lab/score.ts'
import { hash, newGame, players, run, step } from '../../sim/index.ts'
import { lab } from './lab.ts'

type Answer = {
  seen?: Record<string, unknown>
  legal: unknown
  facts?: { path: string; values: Record<string, unknown> }[]
  reward?: number
  done?: boolean
  hash?: string
  refused?: { code: string }
}

async function answers(...lines: (object | string)[]): Promise<Answer[]> {
  const { status, out, said } = await lab(['env'], { lines: lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))) })
  expect({ status, said }).toEqual({ status: 0, said: '' })
  return out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

test('a whole play through the environment is the play itself, and its rewards add up', async () => {
  const begun = newGame({ seed: 'agent' })
  const live = scoreOf(begun)
  const { actions, game } = run(newGame({ seed: 'agent' }), players.workaholic)
  const told = await answers({ do: 'reset', seed: 'agent' }, ...actions.map(action => ({ do: 'step', action })))
  expect(told).toHaveLength(actions.length + 1)
  expect(told.some(answer => answer.refused)).toBe(false)
  expect(told[0]).toMatchObject({ reward: 0, done: false, hash: hash(begun), facts: [] })
  expect(told.at(-1)).toMatchObject({ done: true, hash: hash(game), legal: { actions: [], plan: [] } })
  expect(told.reduce((sum, { reward = 0 }) => sum + reward, live)).toBe(scoreOf(game))
  expect(told.every(({ reward }) => Number.isInteger(reward))).toBe(true)
  const hidden = told
    .flatMap(({ facts = [] }) => facts)
    .filter(fact => fact.path === 'change' && String(fact.values.quantity).startsWith('joanna.'))
  expect(hidden).toEqual([])
})

test('what is junk, illegal or out of place is refused, changes nothing, and the next line is read', async () => {
  const junk = [
    '{',
    'null',
    '[]',
    '3',
    '{"do":"dance"}',
    '{"do":"reset"}',
    '{"do":"reset","seed":1}',
    '{"do":"reset","seed":"a","balance":{"no.such":1}}',
    '{"do":"reset","seed":"a","balance":[]}',
  ]
  const wrong = [
    { do: 'step' },
    { do: 'step', action: { do: 'fly' } },
    { do: 'step', action: { do: 'choose', option: 'none' } },
    { do: 'step', action: { do: 'live', more: 1 } },
  ]
  const game = newGame({ seed: 'a' })
  const told = await answers(
    { do: 'step', action: { do: 'live' } },
    ...junk,
    '',
    { do: 'reset', seed: 'a', balance: {} },
    ...wrong,
    ...junk,
    { do: 'step', action: { do: 'live' } },
  )
  const refused = told.filter(answer => answer.refused)
  expect(refused).toHaveLength(1 + junk.length + wrong.length + junk.length)
  expect(refused.slice(0, 1 + junk.length).every(answer => answer.legal === null)).toBe(true)
  expect(refused.slice(1 + junk.length).every(answer => answer.legal !== null)).toBe(true)
  expect(step(game, { do: 'live' }).ok).toBe(true)
  expect(told.at(-1)?.hash).toBe(hash(game))
})
