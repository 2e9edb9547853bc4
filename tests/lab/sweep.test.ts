/** Many plays: shares and means, the grid, a stop and a going on, and how often events come. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shareOf, spreadOf } from '../../lab/shares.ts'
import { document, folder, lab } from './lab.ts'

type Share = { share: number; low: number; high: number }
type Swept = {
  plays: number
  days: number
  daysPerSecond: number
  players: Record<string, { plays: number; endings: Record<string, Share>; canonical: Share; score: { mean: number } }>
  points?: { set: Record<string, number>; players: Record<string, { plays: number; score: { mean: number } }> }[]
}
const sweep = async (...words: string[]): Promise<Swept> => (await document('sweep', ...words)) as unknown as Swept

test('a sweep plays every seed by every player; the shares of endings add up to one', async () => {
  const { plays, days, players } = await sweep('--players', 'autopilot,template', '--seeds', '3-6')
  expect({ plays, days }).toEqual({ plays: 8, days: 8 * 553 })
  for (const { plays: own, endings, canonical } of Object.values(players)) {
    expect(own).toBe(4)
    expect(Object.values(endings).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    expect(canonical.low).toBeLessThanOrEqual(canonical.share)
    expect(canonical.high).toBeGreaterThanOrEqual(canonical.share)
  }
})

test('one thread or two: the same plays', async () => {
  const [one, two] = await Promise.all(['1', '2'].map(workers => sweep('--players', 'autopilot', '--seeds', '9', '--workers', workers)))
  expect(one?.players).toEqual(two?.players)
})

test('a grid has a point for every value, and the points hold what is swept as a whole', async () => {
  const { plays, points } = await sweep('--players', 'autopilot', '--seeds', '2', '--set', 'ted.strain.base=300..320/3')
  expect(plays).toBe(6)
  expect(points?.map(({ set }) => set['ted.strain.base'])).toEqual([300, 310, 320])
  expect(points?.every(({ players }) => players.autopilot?.plays === 2)).toBe(true)
})

test('Ctrl-C stops between plays, and --resume goes on to the same result', async () => {
  const words = ['sweep', '--players', 'autopilot', '--seeds', '24', '--workers', '1', '--out']
  const whole = join(folder(), 'whole.json')
  const half = join(folder(), 'half.json')
  expect((await lab([...words, whole])).status).toBe(0)
  const journal = `${half}.journal`
  const started = (): boolean => existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > 2
  const stopped = await lab([...words, half], {
    after: kill => {
      const watching = setInterval(() => {
        if (!started()) return
        clearInterval(watching)
        kill()
      }, 20)
    },
  })
  expect(stopped.status).toBe(1)
  expect(stopped.said).toContain('--resume')
  expect(existsSync(half)).toBe(false)
  const other = await lab([...words.with(4, '25'), half, '--resume'])
  expect(other.status).toBe(2)
  expect((await lab([...words, half, '--resume'])).status).toBe(0)
  expect(existsSync(journal)).toBe(false)
  const read = (file: string): Swept => JSON.parse(readFileSync(file, 'utf8'))
  expect(read(half).players).toEqual(read(whole).players)
  expect(read(half).plays).toBe(24)
})

test('events: every card is counted in its theme, and a choice comes no oftener than its card', async () => {
  const found = (await document('events', '--players', 'balanced', '--seeds', '4')) as {
    total: number
    pool: number
    scenes: number
    themes: Record<string, number>
    events: { id: string; theme: string; reach: number; choices: { id: string; reach: number }[] }[]
  }
  expect(found.pool + found.scenes).toBe(found.total)
  expect(found.events).toHaveLength(found.total)
  expect(Object.values(found.themes).reduce((sum, count) => sum + count, 0)).toBe(found.total)
  expect(found.events.find(event => event.id === 'prologue.pitch')?.reach).toBe(1)
  for (const { reach, choices } of found.events) for (const choice of choices) expect(choice.reach).toBeLessThanOrEqual(reach)
})

test('bench measures days, facts and bytes beside its calibration', async () => {
  const measured = await document('bench', '--rounds', '1', '--plays', '1')
  expect(Object.keys(measured)).toEqual([
    'daysPerSecond',
    'daysPerSecondTold',
    'playsPerSecond',
    'bytesPerGame',
    'factsPerDay',
    'calibration',
  ])
  expect(measured.daysPerSecond).toBeGreaterThan(100)
  expect(measured.bytesPerGame).toBeGreaterThan(1000)
  expect(measured.calibration).toMatchObject({ name: expect.any(String), perSecond: expect.any(Number) })
})

test('Wilson’s interval of none in ten, half of ten, all of ten, as the tables have it', () => {
  expect(shareOf(0, 10)).toEqual({ share: 0, low: 0, high: 0.2775 })
  expect(shareOf(5, 10)).toEqual({ share: 0.5, low: 0.2366, high: 0.7634 })
  expect(shareOf(10, 10)).toEqual({ share: 1, low: 0.7225, high: 1 })
})

test('the spread of nothing is nothing; of one value, that value', () => {
  expect(spreadOf([])).toBeNull()
  expect(spreadOf([7])).toEqual({ mean: 7, low: 7, high: 7, p10: 7, p50: 7, p90: 7 })
})
