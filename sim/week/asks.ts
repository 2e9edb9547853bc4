/** Asks: what people want of a named hour. Two to four stand on a week's calendar, and nobody can keep them all. */
import { ACTIVITIES, type ActivityId, isActivity } from '../activities/index.ts'
import { isSchoolDay, isWeekend, type Slot, weekOf } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import type { PlaceId } from '../places.ts'
import { draw } from '../random.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import { remember } from '../memory/ledger.ts'
import type { Ask, Game } from '../state.ts'
import { slip } from '../work/slips.ts'
import { officeOpen, workplace } from '../work/workplace.ts'
import { cellAt } from './grid.ts'
import type { ListId } from './list.ts'

export type From = 'billy' | 'work' | 'margaret' | 'house'
type On = 'schoolDay' | 'officeDay' | 'weekend' | 'any'
type Wanted = {
  from: From
  /** ≤ 26 characters: the bell on the calendar, the line on the tape. */
  words: string
  /** What they say, or what the note says. */
  says: string
  kept: string
  broken: string
  slot: Slot
  on: On
  /** Any of these, lived in that slot (or, where `anyHour`, at any hour of the day). */
  keptBy: readonly (ActivityId | ListId)[]
  anyHour?: true
  /** Kept by where Ted was: at home, or at the desk, in that slot. */
  keptAt?: 'home' | 'desk'
  /** From this week on; or in these weeks only. */
  fromWeek?: number
  inWeeks?: readonly number[]
  /** What is kept of it either way. */
  remembers?: MemoryKind
  forgets?: MemoryKind
}

const rows = {
  schoolPlay: {
    from: 'billy',
    words: '10:30, the class play',
    says: 'He is a vegetable. He has a line.',
    kept: 'He says his line to you, over eleven heads.',
    broken: 'He said the line to the clock, since it was in the right place.',
    slot: 'forenoon',
    on: 'schoolDay',
    keptBy: ['schoolVisit'],
    inWeeks: [8, 9, 20, 21, 33, 34, 56, 60, 61, 72],
    remembers: 'play-attended',
    forgets: 'play-missed',
  },
  showMorning: {
    from: 'billy',
    words: 'his morning at school',
    says: 'Parents may sit on the small chairs from ten until eleven.',
    kept: 'You fold up onto a chair. He shows you the hamster’s better side.',
    broken: 'He showed the hamster to Marcus’s father.',
    slot: 'forenoon',
    on: 'schoolDay',
    keptBy: ['schoolVisit'],
  },
  clinic: {
    from: 'billy',
    words: 'the clinic at three',
    says: 'The card says shots and eyes. He has read it.',
    kept: 'He holds your thumb and looks at the eye chart, backwards.',
    broken: 'The card goes back on the icebox with a new date.',
    slot: 'afternoon',
    on: 'schoolDay',
    keptBy: ['doctor'],
  },
  gateDay: {
    from: 'billy',
    words: 'you, at three, that day',
    says: 'Only that day, he says. He has drawn a square around it.',
    kept: 'He does not wave. He nods, like a man met off a train.',
    broken: 'He had told three people.',
    slot: 'afternoon',
    on: 'schoolDay',
    keptBy: ['pickUp', 'schoolyard', 'marcusHere'],
  },
  supperEarly: {
    from: 'billy',
    words: 'supper, all of it, by six',
    says: 'He wants peas, and to shell them, and you there.',
    kept: 'He shells forty-one peas. You are given the odd one.',
    broken: 'The peas stay in their bag, shut with a clothespin.',
    slot: 'evening',
    on: 'any',
    keptBy: ['supper', 'supperTogether'],
  },
  twoChapters: {
    from: 'billy',
    words: 'the last two chapters',
    says: 'They find the boat tonight. He has not looked ahead. He has looked at the picture.',
    kept: 'They find the boat. He is asleep before they get it home.',
    broken: 'He looked ahead.',
    slot: 'evening',
    on: 'any',
    keptBy: ['story', 'reading'],
  },
  makeSomething: {
    from: 'billy',
    words: 'an hour on the floor',
    says: 'The bridge needs a second engineer.',
    kept: 'The bridge carries a shoe, a can, and briefly the cat from 4A.',
    broken: 'The bridge has one engineer and stops at the rug.',
    slot: 'evening',
    on: 'any',
    keptBy: ['play', 'kite', 'supperTogether'],
  },
  parkSaturday: {
    from: 'billy',
    words: 'the park, in the afternoon',
    says: 'There is a rock he can nearly climb.',
    kept: 'He climbs it. He stays up there as long as it takes you to see.',
    broken: 'He says the rock will still be there. He has checked with Margaret.',
    slot: 'afternoon',
    on: 'weekend',
    keptBy: ['park', 'bench', 'skates', 'nellAndToby', 'frontWindow'],
  },
  noonOut: {
    from: 'billy',
    words: 'out at noon, with you',
    says: 'Somewhere with a bench or a whale. He will decide on the way.',
    kept: 'He decides on the way, which makes the way longer.',
    broken: 'He decides on the whale, and tells it to the icebox.',
    slot: 'midday',
    on: 'weekend',
    keptBy: ['museum', 'park', 'bench', 'ballgame', 'nellAndToby', 'nothing'],
  },
  talkTonight: {
    from: 'billy',
    words: 'something to ask you',
    says: 'It is for after the light is out, and not before.',
    kept: 'It takes him nine minutes to get to it. You wait for all nine.',
    broken: 'He asked the ceiling.',
    slot: 'evening',
    on: 'any',
    keptBy: ['listen'],
  },
  stayThursday: {
    from: 'work',
    words: 'stay tonight, for Condor',
    says: 'Pruett says it twice, the second time to your hat.',
    kept: 'At eight the boards look like boards. Pruett sends out for pie.',
    broken: 'They had it without you. It took until ten, somebody tells you.',
    slot: 'evening',
    on: 'officeDay',
    keptBy: ['stayLate', 'stayTillNine'],
  },
  fiveMeeting: {
    from: 'work',
    words: 'the five o’clock',
    says: 'Sunmill, the conference room, everybody.',
    kept: 'You are asked one thing, at five fifty, and know it.',
    broken: 'Mallory answered for you. He was good at it.',
    slot: 'afternoon',
    on: 'officeDay',
    keptBy: ['meetings', 'present'],
    keptAt: 'desk',
  },
  clientAtNoon: {
    from: 'work',
    words: 'lunch with the client',
    says: 'He wants to be listened to over a chop.',
    kept: 'He talks about his boat for an hour and signs over the coffee.',
    broken: 'He ate the chop with Mallory.',
    slot: 'midday',
    on: 'officeDay',
    keptBy: ['clientLunch', 'present', 'meetings'],
  },
  presentFriday: {
    from: 'work',
    words: 'show the boards',
    says: 'You, on your feet, before lunch.',
    kept: 'You say the line once and stop. Nobody coughs.',
    broken: 'The boards showed themselves.',
    slot: 'forenoon',
    on: 'officeDay',
    keptBy: ['present', 'meetings'],
  },
  saturdayHours: {
    from: 'work',
    words: 'Saturday at the office',
    says: 'Only till one, Pruett says, and only this once.',
    kept: 'The building has no heat on Saturdays. You write with your coat on.',
    broken: 'Eddie came in, with his cousin’s thermos.',
    slot: 'forenoon',
    on: 'weekend',
    keptBy: ['saturdayOffice'],
    anyHour: true,
  },
  overnightCopy: {
    from: 'work',
    words: 'forty words by morning',
    says: 'A radio spot. It has to run thirty seconds and does not.',
    kept: 'Thirty seconds, read to the icebox, with a watch.',
    broken: 'In the morning there are thirty-one words, none of them yours.',
    slot: 'night',
    on: 'officeDay',
    keptBy: ['nightDesk', 'stayTillNine'],
    anyHour: true,
  },
  takeNell: {
    from: 'margaret',
    words: 'take Nell and Toby',
    says: 'The florist is counting stock. She does not like to ask.',
    kept: 'Nell is in charge when you are talking. Toby is the dog.',
    broken: 'She counted stock with Toby under the lilies.',
    slot: 'midday',
    on: 'weekend',
    keptBy: ['nellAndToby'],
    anyHour: true,
  },
  kettle: {
    from: 'margaret',
    words: 'coffee on the landing',
    says: 'Charlie has telephoned. She would like the kettle to have company.',
    kept: 'You say four things in an hour. She says that was about right.',
    broken: 'Through the wall you hear the kettle, and then hear it taken off.',
    slot: 'night',
    on: 'any',
    keptBy: ['coffee'],
    fromWeek: 3,
  },
  herDish: {
    from: 'margaret',
    words: 'her blue dish, by supper',
    says: 'She has people, and it is the one that goes in the oven.',
    kept: 'You bring it washed, with a lemon in it.',
    broken: 'She served it in two pans.',
    slot: 'evening',
    on: 'any',
    keptBy: ['dishReturned', 'dishBack', 'coffee'],
  },
  herBench: {
    from: 'margaret',
    words: 'her bench, Sunday style',
    says: 'Two benches from the swings. She would like to say nothing to somebody for an hour.',
    kept: 'Neither of you says anything. The children shout it for you.',
    broken: 'She said nothing to the pigeons.',
    slot: 'afternoon',
    on: 'weekend',
    keptBy: ['bench', 'nellAndToby'],
    fromWeek: 4,
  },
  boiler: {
    from: 'house',
    words: 'be in for the boiler',
    says: 'Between nine and twelve, the man says, as if that were an hour.',
    kept: 'He comes at eleven fifty-five and hits it once.',
    broken: 'There is a card under the door. It has a boot print on it.',
    slot: 'forenoon',
    on: 'officeDay',
    keptBy: ['flashlight'],
    keptAt: 'home',
  },
  exterminator: {
    from: 'house',
    words: 'let the man in',
    says: 'He does the whole line of kitchens and will not come twice.',
    kept: 'Billy follows him room to room and is told about ants.',
    broken: 'He did 6B and 5B, and the ants have heard.',
    slot: 'midday',
    on: 'officeDay',
    keptBy: ['flashlight'],
    keptAt: 'home',
  },
  gasMan: {
    from: 'house',
    words: 'the gas man reads it',
    says: 'He reads the meter or he guesses, and he guesses high.',
    kept: 'He reads it by your flashlight and writes it down small.',
    broken: 'He guessed.',
    slot: 'afternoon',
    on: 'officeDay',
    keptBy: ['flashlight', 'pickUp'],
    keptAt: 'home',
  },
  window: {
    from: 'house',
    words: 'the window, with the super',
    says: 'Mr. Jankowski wants two hands, and they are not his.',
    kept: 'The window goes up. It has not gone up since Truman.',
    broken: 'He nails it shut, for the winter.',
    slot: 'evening',
    on: 'any',
    keptBy: ['flashlight'],
    keptAt: 'home',
  },
} as const satisfies Record<string, Omit<Wanted, 'keptBy'> & { keptBy: readonly string[] }>
export type AskId = keyof typeof rows
export const ASKS: Readonly<Record<AskId, Wanted>> = rows
export const ASK_IDS = Object.keys(rows) as AskId[]

const byFrom: Record<From, AskId[]> = { billy: [], work: [], margaret: [], house: [] }
for (const id of ASK_IDS) byFrom[ASKS[id].from].push(id)
const FROM = ['billy', 'work', 'margaret', 'house'] as const
/** Where he is at home. */
export const HOME: readonly PlaceId[] = ['apartment', 'billysRoom', 'landing', 'lobby', 'margarets', 'laundromat']

/** Monday: how many, from whom, what, and when. Every ask takes three draws, whether or not it comes to anything. */
export function drawAsks(today: Today): void {
  const { game } = today
  const week = weekOf(game.day)
  game.asks = []
  if (week === 0) return
  const many = Math.max(0, Math.floor((game.balance['asks.mean'] - 500 + draw(game, 'asks', 2000)) / 1000))
  for (let number = 0; number < many; number++) {
    const from = pickFrom(game, draw(game, 'asks', 1 << 20))
    const luck = draw(game, 'asks', 1 << 20)
    const turn = draw(game, 'asks', 7)
    if (from === null) continue
    const what = pickAsk(game, from, week, luck)
    if (what === null) continue
    const day = pickDay(game, ASKS[what], turn)
    if (day === null) continue
    game.asks.push({ what, day, slot: ASKS[what].slot, state: 'open' })
    if (today.tell) tell(today, 'asked', { what, day, slot: ASKS[what].slot })
  }
}

function shareOf(game: Game, from: From): number {
  if (from === 'work' && workplace(game) === null) return 0
  if (from === 'margaret' && game.numbers['margaret.regard'] <= game.balance['margaret.shut']) return 0
  return game.balance[`asks.${from}`]
}

function pickFrom(game: Game, luck: number): From | null {
  let sum = 0
  for (const from of FROM) sum += shareOf(game, from)
  if (sum === 0) return null
  let left = luck % sum
  for (const from of FROM) {
    left -= shareOf(game, from)
    if (left < 0) return from
  }
  return null
}

function mayAsk(game: Game, id: AskId, week: number): boolean {
  const { fromWeek = 1, inWeeks } = ASKS[id]
  if (week < fromWeek || (inWeeks && !inWeeks.includes(week))) return false
  for (const ask of game.asks) if (ask.what === id) return false
  return true
}

function pickAsk(game: Game, from: From, week: number, luck: number): AskId | null {
  let many = 0
  for (const id of byFrom[from]) if (mayAsk(game, id, week)) many++
  if (many === 0) return null
  let left = luck % many
  for (const id of byFrom[from]) if (mayAsk(game, id, week) && left-- === 0) return id
  return null
}

/** The first fitting day from the one drawn on, round the week; none where the slot is taken by another ask of the same kind of day. */
function pickDay(game: Game, { on, slot }: Wanted, turn: number): number | null {
  for (let ahead = 0; ahead < 7; ahead++) {
    const day = game.day + ((turn + ahead) % 7)
    if (!fits(game, on, day)) continue
    let taken = false
    for (const ask of game.asks) if (ask.day === day && ask.slot === slot && ASKS[ask.what].from === 'billy') taken = true
    if (!taken) return day
  }
  return null
}

function fits(game: Game, on: On, day: number): boolean {
  if (on === 'schoolDay') return isSchoolDay(day)
  if (on === 'officeDay') return officeOpen(game, day)
  return on === 'any' || isWeekend(day)
}

/** Each evening: what was asked of today, kept or not, by what was lived and where Ted was. */
export function settleAsks(today: Today): void {
  const { game } = today
  for (const ask of game.asks) {
    if (ask.state !== 'open' || ask.day !== game.day) continue
    const kept = isKept(game, ask)
    ask.state = kept ? 'kept' : 'broken'
    if (kept) keep(today, ask)
    else leave(today, ask)
    tell(today, 'ask', { what: ask.what, kept: kept ? 1 : 0 })
    if (today.tell) tell(today, `asks.${ask.what}.${kept ? 'kept' : 'broken'}`, { what: ask.what })
  }
}

function isKept(game: Game, ask: Ask): boolean {
  const { keptBy, keptAt, anyHour } = ASKS[ask.what]
  let elsewhere = false
  let lived = false
  for (const { slot, what } of game.did) {
    if ((anyHour || slot === ask.slot) && keptBy.includes(what)) return true
    if (slot !== ask.slot || !isActivity(what)) continue
    lived = true
    if (keptAt === 'desk' && what === 'desk' && !game.broke.leftEarly) return true
    if (!HOME.includes(ACTIVITIES[what].place)) elsewhere = true
  }
  if (keptAt !== 'home') return false
  // An hour in which nothing was planned is an hour at home, unless the plan had him at the desk and he never came.
  return lived ? !elsewhere : cellAt(game, ask.day, ask.slot).ted.length === 0
}

function keep(today: Today, { what }: Ask): void {
  const { balance, counts } = today.game
  counts.kept++
  const { from, remembers } = ASKS[what]
  if (from === 'billy') {
    move(today, 'billy.trustAccount', balance['asks.kept.trust'], 'ask', what)
    move(today, 'billy.bond', balance['asks.kept.bond'], 'ask', what)
  } else if (from === 'work') move(today, 'work.standing', balance['asks.kept.standing'], 'ask', what)
  else if (from === 'margaret') {
    move(today, 'margaret.favour', -balance['asks.kept.favour'], 'ask', what)
    move(today, 'margaret.regard', balance['asks.kept.regard'], 'ask', what)
  }
  if (remembers) remember(today, remembers)
}

function leave(today: Today, { what }: Ask): void {
  const { balance, counts } = today.game
  counts.broken++
  const { from, forgets } = ASKS[what]
  if (from === 'billy') {
    move(today, 'billy.trustAccount', -balance['asks.broken.trust'], 'ask', what)
    move(today, 'billy.bond', -balance['asks.broken.bond'], 'ask', what)
    move(today, 'billy.security', -balance['asks.broken.security'], 'ask', what)
    move(today, 'billy.calm', -balance['asks.broken.calm'], 'ask', what)
  } else if (from === 'work') slip(today, 'refusedAsk')
  else if (from === 'margaret') move(today, 'margaret.regard', -balance['asks.broken.regard'], 'ask', what)
  else {
    move(today, 'ted.cash', -balance['asks.broken.cents'], 'ask', what)
    move(today, 'ted.strain', balance['asks.broken.strain'], 'ask', what)
  }
  if (forgets) remember(today, forgets)
}
