/** The people of the story as the rules know them: nights, tempers, fevers, favours, and Sunday's slow steps. */
import { expect, test } from 'vitest'
import { foretell } from './foretold.ts'
import { dayOf } from '../../sim/calendar.ts'
import type { Today } from '../../sim/change.ts'
import { sundayHouse } from '../../sim/home/house.ts'
import { countOf } from '../../sim/memory/ledger.ts'
import { drain, nightBilly, sundayBilly } from '../../sim/people/billy.ts'
import { ILLNESS_IDS, type IllnessId, illnessOf, satBy, sundayDrops, wakeHealth } from '../../sim/people/illness.ts'
import { sundayJoanna } from '../../sim/people/joanna.ts'
import { helps, mayAsk, sundayMargaret } from '../../sim/people/margaret.ts'
import { nightTed, patienceOf, spend, sundayTed, wakeTed } from '../../sim/people/ted.ts'
import { temper } from '../../sim/people/temper.ts'
import { blank, type Game } from '../../sim/state.ts'

const SUNDAY = dayOf(1979, 1, 21)
function at(day = SUNDAY, balance: Record<string, number> = {}): Game {
  const game = blank({ seed: 'people', balance })
  game.day = day
  game.weather = ['clear', 'clear', 'clear', 'clear', 'clear', 'clear', 'clear']
  return game
}
const now = (game: Game): Today => ({ game, slot: null, tell: undefined })
/** A week of slots that all felt the same. */
function weekOfSlots(game: Game, each: number): void {
  const { counts } = game
  counts.slotsLived = 35
  counts.companyWeek = each * 35
  counts.playWeek = each * 35
  counts.calmWeek = each * 35
  counts.foodWeek = each * 35
  counts.sleepWeek = each * 35
  counts.evenings = 560 * 7
}

test('patience is what energy and strain have left', () => {
  const game = at()
  game.numbers['ted.energy'] = 1000
  game.numbers['ted.strain'] = 0
  const rested = patienceOf(game)
  game.numbers['ted.strain'] = 1000
  game.numbers['ted.energy'] = 0
  expect(patienceOf(game)).toBe(0)
  expect(rested).toBeGreaterThan(800)
  game.numbers['ted.energy'] = 600
  game.numbers['ted.strain'] = 500
  const before = patienceOf(game)
  game.numbers['ted.skill.listening'] = 200
  expect(patienceOf(game)).toBeGreaterThan(before)
})

test('the tired spend less on the same hour', () => {
  const cost = (energy: number): number => {
    const game = at()
    game.numbers['ted.energy'] = energy
    spend(now(game), 50, 'desk')
    return energy - game.numbers['ted.energy']
  }
  expect(cost(200)).toBeLessThan(cost(800))
})

test('a short night is owed, a debt makes him sleep through the alarm', () => {
  const game = at(dayOf(1979, 1, 16))
  game.counts.tedBedAt = 21 * 60 + 150 + 60
  const owed = game.numbers['ted.sleepDebt']
  nightTed(now(game))
  expect(game.numbers['ted.sleepDebt']).toBeGreaterThan(owed)
  game.numbers['ted.sleepDebt'] = 1200
  wakeTed(now(game))
  expect(game.counts.risen).toBeGreaterThan(10)
})

test('no patience, a harsh word: calm, the account and the ledger know it', () => {
  const game = at(SUNDAY, { 'ted.temper.odds': 1000, 'ted.temper.mendOdds': 0 })
  game.numbers['ted.energy'] = 100
  game.numbers['ted.strain'] = 900
  const calm = game.numbers['billy.calm']
  temper(now(game))
  expect(game.numbers['billy.calm']).toBeLessThan(calm)
  expect(game.numbers['billy.trustAccount']).toBe(game.balance['billy.trust.harsh'])
  expect(countOf(game, 'anger-word')).toBe(1)
  expect(countOf(game, 'apologised')).toBe(0)
})

test('who is near enough goes back in the same night', () => {
  const game = at(SUNDAY, { 'ted.temper.odds': 1000, 'ted.temper.mendOdds': 1000 })
  game.numbers['billy.bond'] = 800
  game.numbers['ted.energy'] = 100
  game.numbers['ted.strain'] = 600
  temper(now(game))
  expect(game.counts.mended).toBe(1)
  expect(game.memories.find(({ kind }) => kind === 'anger-word')?.mendedBy).toBe(`apologised@${game.day}`)
})

test('a rested man in a quiet week says none', () => {
  const game = at()
  game.numbers['ted.energy'] = 900
  game.numbers['ted.strain'] = 100
  for (let evening = 0; evening < 50; evening++) temper(now(game))
  expect(game.counts.harshEver).toBe(0)
})

test('strain goes to where such weeks lead and no feedback runs away', () => {
  const strainAfter = (weeks: number, worst: boolean): number => {
    const game = at(dayOf(1979, 8, 5))
    for (let week = 0; week < weeks; week++) {
      weekOfSlots(game, 500)
      game.counts.evenings = worst ? 0 : 650 * 7
      game.counts.hoursShort = worst ? 5000 : 0
      game.numbers['ted.sleepDebt'] = worst ? 1800 : 0
      if (worst) game.numbers['billy.security'] = 100
      sundayTed(now(game))
    }
    return game.numbers['ted.strain']
  }
  expect(strainAfter(20, false)).toBeLessThan(450)
  expect(strainAfter(20, true)).toBeGreaterThan(700)
  expect(strainAfter(40, true)).toBeLessThanOrEqual(1000)
})

test('a slot makes him hungry, and hunger upsets', () => {
  const game = at()
  game.numbers['billy.food'] = 200
  const calm = game.numbers['billy.calm']
  drain(now(game), 'forenoon')
  expect(game.numbers['billy.food']).toBeLessThan(200)
  expect(game.numbers['billy.calm']).toBeLessThan(calm)
})

test('a light out late, or no calm, is a worse night', () => {
  const slept = (bed: number, calm: number): number => {
    const game = at()
    game.numbers['billy.sleep'] = 450
    game.numbers['billy.calm'] = calm
    game.counts.bedAt = bed
    nightBilly(now(game))
    return game.numbers['billy.sleep']
  }
  expect(slept(1320, 600)).toBeLessThan(slept(1210, 600))
  expect(slept(1210, 200)).toBeLessThan(slept(1210, 600))
})

test('a good week counts, a good month counts more, and nothing leaps', () => {
  const game = at()
  game.numbers['billy.bond'] = 400
  const steps: number[] = []
  for (let week = 0; week < 4; week++) {
    weekOfSlots(game, 750)
    game.counts.ritualsDue = 30000
    game.counts.rituals = 27000
    game.counts.attention = 900
    const before = game.numbers['billy.bond']
    sundayBilly(now(game))
    steps.push(game.numbers['billy.bond'] - before)
  }
  for (const step of steps) {
    expect(step).toBeGreaterThan(0)
    expect(step).toBeLessThanOrEqual(game.balance['billy.bond.most'])
  }
  expect(game.numbers['home.routine']).toBeGreaterThan(550)
})

test('evenings away and hours alone cost a steady home', () => {
  const secure = (away: number, alone: number): number => {
    const game = at()
    weekOfSlots(game, 600)
    game.counts.away = away
    game.counts.alone = alone
    sundayBilly(now(game))
    return game.numbers['billy.security']
  }
  expect(secure(5000, 0)).toBeLessThan(secure(0, 0))
  expect(secure(0, 2)).toBeLessThan(secure(0, 0))
})

test('what he keeps count of fades, and trust follows it by weeks', () => {
  const game = at()
  game.numbers['billy.trustAccount'] = -400
  weekOfSlots(game, 600)
  sundayBilly(now(game))
  expect(game.numbers['billy.trust']).toBeLessThan(480)
  expect(game.numbers['billy.trust']).toBeGreaterThanOrEqual(480 - game.balance['billy.trust.most'])
  expect(game.numbers['billy.trustAccount']).toBeGreaterThan(-400)
})

test('illnesses come in winter, last, and go', () => {
  const sickDays = (from: number): number => {
    let days = 0
    for (let seed = 0; seed < 60; seed++) {
      const game = blank({ seed: `fever-${seed}` })
      game.weather = ['clear', 'clear', 'clear', 'clear', 'clear', 'clear', 'clear']
      for (let day = from; day < from + 28; day++) {
        game.day = day
        if (day % 7 === 0) game.draws = {}
        wakeHealth(now(game))
        if (game.counts.sickDays > 0) days++
        expect(illnessOf(game) === null).toBe(game.counts.sickDays === 0)
      }
      expect(game.counts.sickDays).toBeLessThanOrEqual(7)
    }
    return days
  }
  const winter = sickDays(dayOf(1979, 1, 8))
  expect(winter).toBeGreaterThan(20)
  expect(sickDays(dayOf(1979, 7, 9))).toBeLessThan(winter)
})

/** Falls ill of one thing on a Monday; the others can't be caught. */
function illOf(id: IllnessId, day = dayOf(1979, 3, 5)): Game {
  const shares = Object.fromEntries(ILLNESS_IDS.map(other => [`billy.ill.${other}.share`, other === id ? 100 : 0]))
  const game = at(day, { ...shares, 'billy.ill.odds': 1000, 'billy.ill.winter': 1000, 'billy.ill.poorly': 5000 })
  game.numbers['billy.health'] = 100
  wakeHealth(now(game))
  return game
}

test.each(ILLNESS_IDS)('%s has its own days, looks like itself and takes from his health', id => {
  const game = illOf(id)
  const { balance } = game
  expect(illnessOf(game)).toBe(id)
  expect(game.counts.sickDays).toBeGreaterThanOrEqual(balance[`billy.ill.${id}.least`])
  expect(game.counts.sickDays).toBeLessThan(balance[`billy.ill.${id}.least`] + balance[`billy.ill.${id}.more`])
  expect(game.numbers['billy.health']).toBeLessThan(100)
  expect(game.said[`illnesses.${id}.text`]).toBe(1)
})

test('a stomach keeps nothing and uses sheets; an ear is up at night', () => {
  expect(illOf('stomach').numbers['billy.food']).toBeLessThan(720)
  expect(illOf('stomach').numbers['home.laundry']).toBeGreaterThan(300)
  expect(illOf('ear').counts.settle).toBeGreaterThan(0)
})

test('the spots come once, and whoever sat by him is remembered for it', () => {
  const game = illOf('pox')
  for (let day = 0; day < 9 && game.counts.sickDays > 0; day++) {
    for (let half = 0; half < 3; half++) satBy(game, 'ted')
    game.day++
    wakeHealth(now(game))
    if (game.counts.sickDays === 0) break
  }
  expect(countOf(game, 'pox-week')).toBe(1)
  for (let day = 0; day < 40; day++) {
    game.day++
    if (game.day % 7 === 0) game.draws = {}
    wakeHealth(now(game))
    expect(illnessOf(game)).not.toBe('pox')
  }
  expect(countOf(game, 'shared-pox')).toBe(0)
})

test('eye drops kept three days a week are remembered; missed, they cost', () => {
  const kept = at()
  kept.counts.dropsWeeks = 2
  kept.counts.dropsKept = 3
  sundayDrops(now(kept))
  expect(kept.counts.dropsWeeks).toBe(1)
  expect(countOf(kept, 'eye-drops-kept')).toBe(1)
  const missed = at()
  missed.counts.dropsWeeks = 2
  const bond = missed.numbers['billy.bond']
  sundayDrops(now(missed))
  expect(missed.numbers['billy.bond']).toBeLessThan(bond)
})

test('a yes from Margaret is owed and weighs; her door can shut', () => {
  const game = at(SUNDAY, { 'margaret.yes': 1000 })
  expect(helps(now(game), 'ahead')).toBe(true)
  expect(game.numbers['margaret.favour']).toBe(game.balance['margaret.ahead'])
  expect(game.numbers['margaret.load']).toBeGreaterThan(300)
  expect(helps(now(game), 'late')).toBe(true)
  expect(game.numbers['margaret.favour']).toBe(game.balance['margaret.ahead'] + game.balance['margaret.late'])
  game.numbers['margaret.regard'] = 150
  expect(mayAsk(game)).toBe(true)
  foretell(game, 'margaret')
  expect(mayAsk(game)).toBe(false)
  expect(helps(now(game), 'ahead')).toBe(false)
})

test('leaning on her costs regard and, past a point, is remembered', () => {
  const game = at()
  game.numbers['margaret.favour'] = 80
  game.counts.asked = 3
  sundayMargaret(now(game))
  expect(game.numbers['margaret.regard']).toBeLessThan(300)
  expect(countOf(game, 'took-for-granted')).toBe(1)
  expect(game.numbers['margaret.favour']).toBeLessThan(80)
})

test('asked within bounds she grows into their life, and the circle grows with her', () => {
  const circle = (asks: number): number => {
    const game = at(6)
    for (let week = 0; week < 20; week++) {
      game.day = 6 + week * 7
      game.counts.asked = asks
      sundayHouse(now(game))
      sundayMargaret(now(game))
    }
    return game.numbers['home.circle']
  }
  expect(circle(1)).toBeGreaterThan(circle(0) + 100)
})

test('Joanna comes to herself, and by the fiftieth week she is set on it', () => {
  const game = at(6)
  for (let week = 1; week <= 54; week++) {
    game.day = week * 7 + 6
    game.draws = {}
    sundayJoanna(now(game))
  }
  expect(game.numbers['joanna.well']).toBeGreaterThan(550)
  expect(game.numbers['joanna.setOn']).toBeGreaterThan(400)
})
