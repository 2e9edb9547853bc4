/** What sets an hour apart from the others: the rules that give an activity a week of its own. */
import { expect, test } from 'vitest'
import type { ActivityId } from '../../sim/activities/index.ts'
import { dayOf, SLOTS, type Slot } from '../../sim/calendar.ts'
import type { Today } from '../../sim/change.ts'
import { oddsOf } from '../../sim/hunt/hunt.ts'
import { nightTed } from '../../sim/people/ted.ts'
import { blank, type Game } from '../../sim/state.ts'
import { type Care, cellAt } from '../../sim/week/grid.ts'
import { liveHour, notice } from '../../sim/week/hours.ts'

const TUESDAY = dayOf(1979, 1, 16)
const SATURDAY = TUESDAY + 4

function dayAt(day = TUESDAY): Game {
  const game = blank({ seed: 'niches', balance: { 'care.fails': 0, 'care.heldUp': 0, 'desk.five': 0, 'care.snow': 0 } })
  game.day = day
  game.weather = ['clear', 'clear', 'clear', 'clear', 'clear', 'clear', 'clear']
  for (const cell of game.plan) {
    cell.ted = []
    cell.billy = null
  }
  return game
}
const now = (game: Game, slot: Slot | null = null): Today => ({ game, slot, tell: undefined })
function put(game: Game, slot: Slot, ted: ActivityId[], billy: Care | null = null, day = game.day): void {
  const cell = cellAt(game, day, slot)
  cell.ted = ted
  cell.billy = billy
}
function live(game: Game, to: Slot): Game {
  const today = now(game)
  for (const slot of SLOTS) {
    today.slot = slot
    liveHour(today, slot)
    notice(today, slot)
    if (slot === to) break
  }
  return game
}

test('cold cereal is known the night before: the alarm rings later, he owes less sleep, and he is no sooner at the desk', () => {
  const owed = (breakfast: ActivityId): number => {
    const game = dayAt()
    put(game, 'morning', [breakfast], null, TUESDAY + 1)
    nightTed(now(game))
    return game.numbers['ted.sleepDebt']
  }
  expect(owed('breakfast') - owed('cereal')).toBe(dayAt().balance['ted.sleep.cereal'])
  const begins = (...morning: ActivityId[]): number => {
    const game = dayAt()
    put(game, 'morning', morning)
    for (const slot of ['forenoon', 'midday', 'afternoon'] as const) put(game, slot, ['desk'])
    return live(game, 'morning').counts.officeFrom
  }
  expect(begins('cereal') - begins('lunchBag')).toBe(dayAt().balance['ted.sleep.cereal'])
})

test('on a Monday, or beside a breakfast, nobody sleeps longer for cereal; on a free day he pours it himself', () => {
  const sparedBy = (day: number, morning: readonly ActivityId[]): number => {
    const debt = (own: readonly ActivityId[]): number => {
      const game = dayAt(day - 1)
      put(game, 'morning', [...own], null, day)
      nightTed(now(game))
      return game.numbers['ted.sleepDebt']
    }
    return debt([]) - debt(morning)
  }
  expect(sparedBy(TUESDAY - 1, ['cereal'])).toBe(0)
  expect(sparedBy(TUESDAY, ['breakfast', 'cereal'])).toBe(0)
  expect(sparedBy(SATURDAY, ['cereal'])).toBe(dayAt().balance['ted.sleep.cereal'])
})

test('a morning nobody brings him to school is a run to its door: Ted is later, and the boy has seen it', () => {
  const begins = (...morning: ActivityId[]): Game => {
    const game = dayAt()
    put(game, 'morning', ['breakfast', ...morning])
    for (const slot of ['forenoon', 'midday', 'afternoon'] as const) put(game, slot, ['desk'])
    return live(game, 'morning')
  }
  const [run, bus] = [begins(), begins('bus')]
  expect(run.counts.officeFrom - bus.counts.officeFrom).toBe(run.balance['home.morning.run'] - 8)
  expect(bus.numbers['billy.security']).toBeGreaterThan(run.numbers['billy.security'])
})

test('toast, standing, is noticed', () => {
  const after = (...morning: ActivityId[]): number => {
    const game = dayAt(SATURDAY)
    put(game, 'morning', morning)
    return live(game, 'morning').numbers['billy.security']
  }
  expect(after('cereal')).toBeGreaterThan(after())
})

test('nobody eats twice at one sitting', () => {
  const game = dayAt()
  put(game, 'morning', ['breakfast', 'cereal'])
  expect(live(game, 'morning').did).toEqual([{ slot: 'morning', what: 'breakfast' }])
})

test('a day with a sick child that was told beforehand is written down small', () => {
  const written = (...forenoon: ActivityId[]): number => {
    const game = dayAt()
    game.counts.sickDays = 2
    put(game, 'forenoon', forenoon)
    return live(game, 'forenoon').numbers['work.slips']
  }
  const { balance } = dayAt()
  expect(written('desk')).toBe(balance['slip.absent.weight'])
  expect(written('sickDay')).toBe(Math.floor((balance['slip.absent.weight'] * balance['slip.told']) / 1000))
})

test('a gate that was in the plan is a gate he counted on; one come to by chance is less', () => {
  const at = (...afternoon: ActivityId[]): Game => {
    const game = dayAt()
    put(game, 'afternoon', afternoon)
    return live(game, 'afternoon')
  }
  const [told, chance] = [at('pickUp', 'schoolyard'), at('schoolyard')]
  expect(chance.did.map(({ what }) => what)).toContain('pickUp')
  expect(told.counts.rituals - chance.counts.rituals).toBe(1000 - told.balance['billy.routine.gateUnplanned'])
  expect(told.numbers['billy.trustAccount'] - chance.numbers['billy.trustAccount']).toBe(told.balance['billy.trust.pickup'])
})

test('a day of nothing is a gift once a fortnight', () => {
  const game = dayAt(SATURDAY)
  game.numbers['billy.bond'] = 700
  game.numbers['home.routine'] = 700
  put(game, 'midday', ['nothing'])
  put(game, 'afternoon', ['nothing'])
  expect(live(game, 'midday').counts.grace).toBe(1000)
  expect(live(game, 'afternoon').counts.grace).toBe(1000)
})

test('an outing that is new, or was not made for weeks, is worth more than the same one last month', () => {
  const played = (weeksAgo: number | null): number => {
    const game = dayAt(SATURDAY)
    game.interests = []
    if (weeksAgo !== null) game.counts['outing.museum'] = (SATURDAY - 7 * weeksAgo + 1) * 16
    put(game, 'midday', ['museum'])
    const before = game.numbers['billy.play']
    return live(game, 'midday').numbers['billy.play'] - before
  }
  expect(played(null)).toBe(played(8))
  expect(played(8)).toBeGreaterThan(played(4))
  expect(played(4)).toBeGreaterThan(played(1))
})

test('the walk to school in the rain is less of a walk', () => {
  const company = (sky: 'clear' | 'rain'): number => {
    const game = dayAt()
    game.weather[1] = sky
    put(game, 'morning', ['walkToSchool'])
    return live(game, 'morning').numbers['billy.company']
  }
  expect(company('clear')).toBeGreaterThan(company('rain'))
})

test('lunch is for the client who is coolest', () => {
  const game = dayAt()
  const project = {
    account: 'condor',
    brief: 0,
    need: 900,
    done: 0,
    due: TUESDAY + 3,
    began: TUESDAY - 7,
    grace: false,
    crunch: false,
  } as const
  game.projects = [
    { ...project, client: 620 },
    { ...project, client: 300 },
  ]
  put(game, 'forenoon', ['desk'])
  put(game, 'midday', ['clientLunch'])
  expect(live(game, 'midday').projects.map(({ client }) => client)).toEqual([620, 300 + game.balance['work.lunch.client']])
})

test('names rung while there was a desk speak for him when there is none', () => {
  const game = dayAt()
  const before = oddsOf(game, 'eddieCousin')
  for (let hour = 0; hour < game.balance['hunt.leads']; hour++) {
    put(game, 'night', ['jobLeads'])
    game.day = dayOf(1980, 1, 8) + hour
    put(game, 'night', ['jobLeads'])
    liveHour(now(game, 'night'), 'night')
  }
  expect(game.counts.leads).toBe(game.balance['hunt.leads'])
  expect(oddsOf(game, 'eddieCousin') - before).toBe(game.balance['hunt.lead'])
})
