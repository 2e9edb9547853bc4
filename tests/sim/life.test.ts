/** The hours as they are lived: who has Billy, what follows when nobody comes, what Ted's minutes give. */
import { expect, test } from 'vitest'
import { foretell } from './foretold.ts'
import { ACTIVITIES, ACTIVITY_IDS, type ActivityId, isActivity } from '../../sim/activities/index.ts'
import { isDayFor, isOpen } from '../../sim/activities/open.ts'
import { dayOf, isOfficeDay, isSchoolDay, SLOTS, type Slot } from '../../sim/calendar.ts'
import type { Fact, Today } from '../../sim/change.ts'
import { COUNTS } from '../../sim/counts.ts'
import { countOf, memoryOf } from '../../sim/memory/ledger.ts'
import { drain } from '../../sim/people/billy.ts'
import { blank, type Game } from '../../sim/state.ts'
import { type Care, cellAt, slotNumber } from '../../sim/week/grid.ts'
import { gaps, liveHour, notice, whoHasBilly, withBilly } from '../../sim/week/hours.ts'
import { interrupt, interruptRefusal } from '../../sim/week/interrupts.ts'

const SCHOOL_DAY = dayOf(1979, 1, 16) // a Tuesday

/** A day of the ordinary kind, out of the story: the week is empty but for what is put in it; nobody fails to come. */
function dayAt(day = SCHOOL_DAY, balance: Record<string, number> = {}): Game {
  const game = blank({
    seed: 'life',
    balance: { 'care.fails': 0, 'care.heldUp': 0, 'desk.five': 0, 'care.snow': 0, 'margaret.yes': 1000, ...balance },
  })
  game.day = day
  game.weather = ['clear', 'clear', 'clear', 'clear', 'clear', 'clear', 'clear']
  for (const cell of game.plan) {
    cell.ted = []
    cell.billy = null
  }
  return game
}
const now = (game: Game, slot: Slot | null = null, tell?: (fact: Fact) => void): Today => ({ game, slot, tell })
function put(game: Game, slot: Slot, ted: ActivityId[], billy: Care | null = null): void {
  const cell = cellAt(game, game.day, slot)
  cell.ted = ted
  cell.billy = billy
}
function desk(game: Game): void {
  for (const slot of ['forenoon', 'midday', 'afternoon'] as const) put(game, slot, ['desk'])
}
/** Lives slots of the day in their order, up to the one named. */
function live(game: Game, to: Slot, tell?: (fact: Fact) => void): Game {
  const today = now(game, null, tell)
  for (const slot of SLOTS) {
    today.slot = slot
    liveHour(today, slot)
    drain(today, slot)
    notice(today, slot)
    game.taken = 0
    if (slot === to) break
  }
  return game
}

test('on a school day he is at school by day and with Ted before and after, if Ted is there', () => {
  const game = dayAt()
  expect(SLOTS.map(slot => whoHasBilly(game, game.day, slot))).toEqual(['ted', 'school', 'school', 'ted', 'ted', 'ted'])
  desk(game)
  expect(whoHasBilly(game, game.day, 'afternoon')).toBe('nobody')
  put(game, 'afternoon', ['desk'], 'club')
  expect(whoHasBilly(game, game.day, 'afternoon')).toBe('club')
  expect(whoHasBilly(game, game.day, 'evening')).toBe('ted')
})

test('in her last four days everything but school is Joanna’s', () => {
  const game = blank({ seed: 'life' })
  expect(SLOTS.map(slot => whoHasBilly(game, 2, slot))).toEqual(['joanna', 'school', 'school', 'joanna', 'joanna', 'joanna'])
  expect(gaps(game).filter(({ day }) => day < 4)).toEqual([])
  expect(gaps(game)).toContainEqual({ day: 4, slot: 'afternoon' })
})

test('a desk that keeps him to the evening leaves a gap unless a sitter waits', () => {
  const game = dayAt()
  desk(game)
  put(game, 'afternoon', ['desk'], 'club')
  put(game, 'evening', ['stayLate'])
  expect(gaps(game)).toContainEqual({ day: game.day % 7, slot: 'evening' })
  put(game, 'afternoon', ['desk'], 'corrigan')
  expect(whoHasBilly(game, game.day, 'evening')).toBe('corrigan')
  expect(gaps(game)).not.toContainEqual({ day: game.day % 7, slot: 'evening' })
})

test('Ted at the fence is remembered, counted and a ritual', () => {
  const game = dayAt()
  put(game, 'forenoon', ['desk'])
  put(game, 'midday', ['desk'])
  put(game, 'afternoon', ['pickUp'])
  live(game, 'afternoon')
  expect(countOf(game, 'pickup-on-time')).toBe(1)
  expect(game.numbers['billy.trustAccount']).toBe(game.balance['billy.trust.pickup'])
  expect(game.did).toContainEqual({ slot: 'afternoon', what: 'pickUp' })
  expect(game.counts.earlyDays).toBe(1)
  expect(game.numbers['work.slips']).toBe(game.balance['slip.leftBeforeThree.weight'])
})

test('a card that holds him at the desk makes him late at the gate', () => {
  const game = dayAt()
  put(game, 'forenoon', ['desk'])
  put(game, 'midday', ['desk'])
  put(game, 'afternoon', ['pickUp'])
  live(game, 'midday')
  game.taken = 45
  const today = now(game, 'afternoon')
  liveHour(today, 'afternoon')
  notice(today, 'afternoon')
  expect(countOf(game, 'pickup-late')).toBe(1)
  expect(countOf(game, 'pickup-on-time')).toBe(0)
})

test('a sitter who does not come is made good by Margaret, at the price of a late call', () => {
  const game = dayAt(SCHOOL_DAY, { 'care.fails': 1000 })
  desk(game)
  put(game, 'afternoon', ['desk'], 'corrigan')
  game.counts['corrigan.ill'] = 1
  live(game, 'afternoon')
  expect(game.numbers['margaret.favour']).toBe(game.balance['margaret.late'])
  expect(countOf(game, 'pickup-missed')).toBe(0)
})

test('Margaret steps in for a whole day of a sitter in bed, and is owed it once', () => {
  const game = dayAt(dayOf(1979, 7, 10))
  for (const slot of ['forenoon', 'midday', 'afternoon'] as const) put(game, slot, ['desk'], 'corrigan')
  game.counts['corrigan.ill'] = 1
  const load = game.numbers['margaret.load']
  live(game, 'afternoon')
  expect(game.numbers['margaret.favour']).toBe(game.balance['margaret.late'])
  expect(game.numbers['margaret.load'] - load).toBeLessThan(2 * game.balance['margaret.weight'])
  expect(game.counts.alone).toBe(0)
})

test('with her door shut the call reaches Ted, who leaves in the middle and is late', () => {
  const game = dayAt(SCHOOL_DAY, { 'care.fails': 1000, 'care.tedLeaves': 1000 })
  game.numbers['margaret.regard'] = 100
  desk(game)
  put(game, 'afternoon', ['desk'], 'club')
  live(game, 'evening')
  expect(countOf(game, 'pickup-late')).toBe(1)
  expect(game.numbers['work.slips']).toBe(game.balance['slip.leftMiddle.weight'])
  expect(game.counts.homeAt).toBe(0)
})

test('or it does not reach him, and nobody is at the gate', () => {
  const game = dayAt(SCHOOL_DAY, { 'care.fails': 1000, 'care.tedLeaves': 0 })
  game.numbers['margaret.regard'] = 100
  desk(game)
  put(game, 'afternoon', ['desk'], 'club')
  const calm = game.numbers['billy.calm']
  live(game, 'afternoon')
  expect(countOf(game, 'pickup-missed')).toBe(1)
  expect(game.numbers['billy.trustAccount']).toBe(game.balance['billy.trust.missed'])
  expect(game.numbers['billy.calm']).toBeLessThan(calm - 100)
})

test('nobody, meant, is allowed, and kept', () => {
  const game = dayAt()
  desk(game)
  put(game, 'afternoon', ['desk'], 'nobody')
  live(game, 'afternoon')
  expect(game.counts.alone).toBe(1)
  expect(memoryOf(game, 'alone-once')).toBeDefined()
  expect(game.numbers['margaret.favour']).toBe(0)
})

test('a child in bed keeps Ted from the desk, and the agency writes it down once', () => {
  const game = dayAt()
  desk(game)
  game.counts.sickDays = 2
  expect(whoHasBilly(game, game.day, 'forenoon')).toBe('ted')
  live(game, 'afternoon')
  expect(countOf(game, 'stayed-home-sick')).toBeGreaterThan(0)
  expect(game.numbers['work.slips']).toBe(game.balance['slip.absent.weight'])
  expect(game.counts.deskToday).toBe(0)
})

test('a child in bed and Mrs. Corrigan beside it let him go to the desk', () => {
  const game = dayAt()
  for (const slot of ['forenoon', 'midday', 'afternoon'] as const) put(game, slot, ['desk'], 'corrigan')
  game.counts.sickDays = 2
  live(game, 'afternoon')
  expect(game.counts.deskToday).toBeGreaterThan(400)
  expect(game.numbers['work.slips']).toBe(0)
  expect(game.numbers['ted.cash']).toBeLessThan(21000 - 1500)
})

test('the office day is 165, 150 and 135 minutes, and he is home at nine minutes to six', () => {
  const game = dayAt()
  desk(game)
  put(game, 'afternoon', ['desk'], 'club')
  put(game, 'morning', ['cereal', 'walkToSchool'])
  live(game, 'evening')
  expect(game.counts.deskToday).toBe(165 + 150 + 135)
  expect(game.counts.homeAt).toBe(17 * 60 + 51)
  expect(countOf(game, 'home-by-six')).toBe(1)
})

test('a morning of snow, a hunt for mittens and a card make him late, and it is written down', () => {
  const game = dayAt()
  desk(game)
  put(game, 'morning', ['breakfast', 'walkToSchool'])
  game.weather = game.weather.map(() => 'snow')
  game.taken = 15
  live(game, 'forenoon')
  expect(game.numbers['work.slips']).toBe(game.balance['slip.late.weight'])
  expect(game.counts.deskToday).toBeLessThan(165)
})

test('till nine is an evening away; the second running is more', () => {
  const game = dayAt()
  for (const days of [0, 1]) {
    game.day = SCHOOL_DAY + days
    game.counts.homeAt = 0
    game.counts.officeTo = 0
    desk(game)
    put(game, 'afternoon', ['desk'], 'corrigan')
    put(game, 'evening', ['stayTillNine'], 'corrigan')
    live(game, 'evening')
    expect(game.counts.homeAt).toBe(21 * 60 + 36)
  }
  expect(game.counts.away).toBe(2000 + game.balance['billy.away.running'])
})

test('an evening that is too full loses what comes last, and the minutes are short', () => {
  const game = dayAt()
  put(game, 'evening', ['supperTogether', 'reading', 'play', 'bath'])
  live(game, 'evening')
  const done = game.did.filter(({ slot }) => slot === 'evening').map(({ what }) => what)
  expect(done).toContain('supperTogether')
  expect(done).not.toContain('bath')
  expect(game.counts.hoursShort).toBeGreaterThan(0)
})

test('practice shortens and betters the same supper', () => {
  const fed = (halves: number): { food: number; used: number } => {
    const game = dayAt()
    game.numbers['ted.skill.cooking'] = halves
    game.numbers['billy.food'] = 500
    put(game, 'evening', ['supper', 'story'])
    live(game, 'evening')
    return { food: game.numbers['billy.food'], used: game.counts.bedAt }
  }
  const first = fed(0)
  const last = fed(900)
  expect(last.food).toBeGreaterThan(first.food)
  expect(last.used).toBeLessThan(first.used)
})

test('a bare icebox makes a thin supper', () => {
  const supper = (groceries: number): number => {
    const game = dayAt()
    game.numbers['home.groceries'] = groceries
    game.numbers['billy.food'] = 400
    put(game, 'evening', ['supper'])
    live(game, 'evening')
    return game.numbers['billy.food']
  }
  expect(supper(50)).toBeLessThan(supper(500))
})

test('the park a third Saturday running gives less than the first', () => {
  const play = (times: number): number => {
    const game = dayAt(dayOf(1979, 5, 5))
    for (let time = 0; time < times; time++) {
      game.numbers['billy.play'] = 300
      put(game, 'midday', ['park'])
      liveHour(now(game, 'midday'), 'midday')
      if (time < times - 1) game.day += 7
    }
    return game.numbers['billy.play']
  }
  expect(play(3)).toBeLessThan(play(1))
})

test('when she will not take them, Ted has him after all and rests with one eye', () => {
  const game = dayAt(dayOf(1979, 5, 5))
  game.numbers['margaret.regard'] = 100
  foretell(game, 'margaret')
  put(game, 'midday', ['margaretTakes'])
  expect(whoHasBilly(game, game.day, 'midday')).toBe('margaret')
  liveHour(now(game, 'midday'), 'midday')
  expect(game.did).toEqual([])
  expect(game.numbers['margaret.favour']).toBe(0)
})

test('a letter before the last was answered tells her nothing new', () => {
  const game = dayAt()
  put(game, 'night', ['writeJoanna'])
  liveHour(now(game, 'night'), 'night')
  const once = game.numbers['joanna.regard']
  expect(once).toBeGreaterThan(480)
  game.day++
  put(game, 'night', ['writeJoanna'])
  liveHour(now(game, 'night'), 'night')
  expect(game.numbers['joanna.regard']).toBe(once)
  expect(countOf(game, 'letters-answered')).toBe(1)
})

test('work past half past ten at night is taken from sleep', () => {
  const bed = (night: ActivityId[]): number => {
    const game = dayAt()
    put(game, 'night', night)
    liveHour(now(game, 'night'), 'night')
    return game.counts.tedBedAt
  }
  expect(bed([])).toBe(22 * 60 + 30)
  expect(bed(['nightDesk', 'mending'])).toBe(21 * 60 + 135)
  expect(bed(['sleepEarly'])).toBe(21 * 60 + 30)
})

/** Just before a slot begins. */
function atMeeting(game: Game, slot: Slot): Game {
  game.stage = 1 + 2 * slotNumber[slot]
  game.counts.met = slotNumber[slot]
  return game
}

test('leaving early puts Ted at the gate, and is seen', () => {
  const game = dayAt()
  desk(game)
  put(game, 'afternoon', ['desk'], 'club')
  live(game, 'midday')
  atMeeting(game, 'afternoon')
  expect(interruptRefusal(game, 'leaveEarly')).toBeNull()
  interrupt(now(game), 'leaveEarly')
  expect(interruptRefusal(game, 'leaveEarly')).toBe('notNow')
  expect(whoHasBilly(game, game.day, 'afternoon')).toBe('ted')
  liveHour(now(game, 'afternoon'), 'afternoon')
  expect(game.did.at(-1)).toEqual({ slot: 'afternoon', what: 'pickUp' })
  expect(game.numbers['work.slips']).toBe(game.balance['slip.leftBeforeThree.weight'])
})

test('staying late keeps the desk for the evening, and needs somebody at home', () => {
  const game = dayAt()
  desk(game)
  put(game, 'afternoon', ['desk'], 'corrigan')
  live(game, 'afternoon')
  atMeeting(game, 'evening')
  interrupt(now(game), 'stayLate')
  expect(whoHasBilly(game, game.day, 'evening')).toBe('corrigan')
  liveHour(now(game, 'evening'), 'evening')
  expect(game.counts.homeAt).toBe(21 * 60 + 36)
})

test('calling Margaret covers the gap at the price of a late call', () => {
  const game = dayAt()
  desk(game)
  live(game, 'midday')
  atMeeting(game, 'afternoon')
  expect(interruptRefusal(game, 'callMargaret')).toBeNull()
  interrupt(now(game), 'callMargaret')
  liveHour(now(game, 'afternoon'), 'afternoon')
  expect(game.numbers['margaret.favour']).toBe(game.balance['margaret.late'])
  game.numbers['margaret.regard'] = 100
  atMeeting(game, 'evening')
  expect(interruptRefusal(game, 'callMargaret')).toBeNull()
  foretell(game, 'margaret')
  expect(interruptRefusal(game, 'callMargaret')).toBe('shut')
})

test('going home is the rest of the day at home', () => {
  const game = dayAt(dayOf(1979, 5, 5))
  put(game, 'midday', ['park'])
  atMeeting(game, 'midday')
  interrupt(now(game), 'goHome')
  liveHour(now(game, 'midday'), 'midday')
  expect(game.did).toEqual([{ slot: 'midday', what: 'rest' }])
  expect(withBilly(now(game, 'afternoon'))).toBe(true)
})

test('nothing can be broken into once the hour is under way, or in her days', () => {
  const game = dayAt()
  desk(game)
  atMeeting(game, 'afternoon')
  game.counts.met = slotNumber.afternoon + 1
  expect(interruptRefusal(game, 'leaveEarly')).toBe('notNow')
  const hers = blank({ seed: 'life' })
  atMeeting(hers, 'afternoon')
  expect(interruptRefusal(hers, 'leaveEarly')).toBe('notNow')
})

test.each(ACTIVITY_IDS)('%s can be lived', id => {
  const row = ACTIVITIES[id]
  const slot = row.slots[0] as Slot
  // A day that fits: summer, winter, week or weekend, with what it waits for.
  for (let day = 35; day < 550; day++) {
    const game = dayAt(day)
    game.arc.suit = 1
    game.counts.sickDays = id === 'sickDay' ? 2 : 0
    game.memories.push({
      kind: 'knows-marcus',
      day: 1,
      last: 1,
      count: 1,
      holders: [],
      witnesses: [],
      valence: 1,
      weight: 1,
      detail: '',
      mendedBy: null,
    })
    game.numbers['ted.cash'] = row.sells === undefined ? 100000 : 1000
    if (row.sells !== undefined) game.numbers['ted.savings'] = 0
    if (!isDayFor(game, id, day) || !isOpen(game, id, day)) continue
    if (id === 'sickDay' && !isSchoolDay(day)) continue
    if ((row.place === 'office' || id === 'desk') && id !== 'saturdayOffice' && !isOfficeDay(day)) continue
    const away = row.billy === 'no' && id !== 'margaretTakes' && id !== 'marcus' && !(slot === 'forenoon' && isSchoolDay(day))
    if (slot === 'evening' || slot === 'afternoon') put(game, 'midday', isOfficeDay(day) && row.kind === 'office' ? ['desk'] : [])
    put(game, slot, [id], away ? 'corrigan' : null)
    const before = JSON.stringify([game.numbers, game.counts])
    liveHour(now(game, slot), slot)
    if (id === 'sleepEarly') expect(game.counts.tedBedAt).toBeLessThan(22 * 60 + 30)
    else expect(game.did.map(({ what }) => what)).toContain(id)
    expect(JSON.stringify([game.numbers, game.counts])).not.toBe(before)
    return
  }
  expect.unreachable(`${id} never comes`)
})

test('every activity has its words, its icon’s name, and a count where it stales', () => {
  for (const id of ACTIVITY_IDS) {
    const { name, long, says, stales, icon, pose, minutes, slots } = ACTIVITIES[id]
    expect(name.length, id).toBeLessThanOrEqual(11)
    expect(long.length, id).toBeLessThanOrEqual(28)
    expect(says, id).toMatch(/[.]$/)
    expect(icon && pose, id).toBeTruthy()
    expect(minutes).toBeGreaterThan(0)
    expect(slots.length).toBeGreaterThan(0)
    if (stales) expect(Object.hasOwn(COUNTS, `outing.${id}`), id).toBe(true)
  }
  expect(ACTIVITY_IDS.length).toBeGreaterThanOrEqual(58)
  expect(isActivity('clear')).toBe(false)
})

test('what an hour tells adds up to what it changed', () => {
  const game = dayAt()
  desk(game)
  put(game, 'morning', ['breakfast', 'walkToSchool'])
  put(game, 'afternoon', ['desk'], 'margaret')
  put(game, 'evening', ['supper', 'story'])
  const before = { ...game.numbers }
  const told: Record<string, number> = {}
  live(game, 'night', ({ path, values }) => {
    if (path === 'change') told[values.quantity as string] = (told[values.quantity as string] ?? 0) + (values.change as number)
  })
  for (const [name, value] of Object.entries(game.numbers)) expect(value - before[name as keyof typeof before], name).toBe(told[name] ?? 0)
})
