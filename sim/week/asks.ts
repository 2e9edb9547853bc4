/** Asks: what people want of a named hour. Two to four stand on a week's calendar, and nobody can keep them all. */
import { ACTIVITIES, type ActivityId, isActivity } from '../activities/index.ts'
import { isSchoolDay, isWeekend, type Slot, weekOf } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import { herWeek } from '../people/landing.ts'
import type { PlaceId } from '../places.ts'
import { draw } from '../random.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import { remember } from '../memory/ledger.ts'
import { line, lines, say } from '../said.ts'
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
  /** What came of it, in turn. */
  kept: readonly string[]
  broken: readonly string[]
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
    kept: [
      'He says his line to you, over eleven heads.',
      'He is the third cloud. He rains at you.',
      'Somebody loses the song. He looks at you, you hum it, and it goes on.',
    ],
    broken: [
      'He said the line to the clock, since it was in the right place.',
      '{margaret} saw it. She tells you where he looked.',
      'He does it for you at supper, every part, with the bows.',
    ],
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
    kept: [
      'You fold up onto a chair. He shows you the hamster’s better side.',
      'He introduces you to the sink, the hooks, and {calderon}.',
      'You are given round scissors and a job. He checks your edge.',
    ],
    broken: [
      'He showed the hamster to {marcus}’s father.',
      'He kept you a small chair till eleven, with his foot.',
      'He drew a man, on the back of the ditto, and put him on the chair.',
    ],
    slot: 'forenoon',
    on: 'schoolDay',
    keptBy: ['schoolVisit'],
  },
  clinic: {
    from: 'billy',
    words: 'the clinic at three',
    says: 'The card says shots and eyes. He has read it.',
    kept: [
      'He holds your thumb and looks at the eye chart, backwards.',
      'He asks the needle where it has been. You hold the sleeve.',
      'The nurse asks him how he has been. He gets out his list.',
    ],
    broken: [
      'The card goes back on the icebox with a new date.',
      'The clinic telephones, to ask if he has moved.',
      'The new card is pink. Pink, he says, is second.',
    ],
    slot: 'afternoon',
    on: 'schoolDay',
    keptBy: ['doctor'],
  },
  gateDay: {
    from: 'billy',
    words: 'you, at three, that day',
    says: 'Only that day, he says. He has drawn a square around it.',
    kept: [
      'He does not wave. He nods, like a man met off a train.',
      'He has described your coat to somebody. She looks at it, and at him. “Brown,” she says.',
      'You’re there before the bell. “I said,” he tells the boy beside him.',
    ],
    broken: [
      'He had told three people.',
      'He waited by the paint until the square on the calendar was over.',
      'The square is still on the calendar. He has colored it in.',
    ],
    slot: 'afternoon',
    on: 'schoolDay',
    keptBy: ['pickUp', 'schoolyard', 'marcusHere'],
  },
  supperEarly: {
    from: 'billy',
    words: 'supper, all of it, by six',
    says: 'He wants peas, and to shell them, and you there.',
    kept: [
      'He shells forty-one peas. You are given the odd one.',
      'You sit down at a quarter to, and all of it is hot at once. “How did you do that?” he says.',
      'He calls out each thing as he comes to the end of it, as they do with stops.',
    ],
    broken: [
      'The peas stay in their bag, shut with a clothespin.',
      'He has set the table for six. The napkins are still at six.',
      'He had his at the sink, standing, so as to be on time.',
    ],
    slot: 'evening',
    on: 'any',
    keptBy: ['supper', 'supperTogether'],
  },
  twoChapters: {
    from: 'billy',
    words: 'the last two chapters',
    says: 'They find the boat tonight. He has not looked ahead. He has looked at the picture.',
    kept: [
      'They find the boat. He is asleep before they get it home.',
      'The last page is short. He has you read the back cover, and then the price.',
      'There turns out to be a third chapter, and you are held to it.',
    ],
    broken: [
      'He looked ahead.',
      'He read it himself, with his finger, as far as “although.”',
      'He has left the book on your chair, open, face down, at the place.',
    ],
    slot: 'evening',
    on: 'any',
    keptBy: ['story', 'reading'],
  },
  makeSomething: {
    from: 'billy',
    words: 'an hour on the floor',
    says: 'The bridge needs a second engineer.',
    kept: [
      'The bridge carries a shoe, a can, and briefly the cat from 4A.',
      'You are allowed to hold the tape.',
      'It is an hour exactly. He blows a whistle, and signs you out.',
    ],
    broken: [
      'The bridge has one engineer and stops at the rug.',
      'He has hired {toby}, who eats the paste.',
      'There is a sign on it: CLOSED. WATING FOR MEN.',
    ],
    slot: 'evening',
    on: 'any',
    keptBy: ['play', 'kite', 'supperTogether'],
  },
  parkSaturday: {
    from: 'billy',
    words: 'the park, in the afternoon',
    says: 'There is a rock he can nearly climb.',
    kept: [
      'He climbs it. He stays up there as long as it takes you to see.',
      'You have the bench and he has the rock. Every so often he looks, and counts you.',
      'He gets halfway and comes down, and asks if you saw the half.',
    ],
    broken: [
      'He says the rock will still be there. He has checked with {margaret}.',
      'He draws the rock, with an arrow at the top of it: ME.',
      'He climbs the radiator instead. It is not as high, and it is ribbed.',
    ],
    slot: 'afternoon',
    on: 'weekend',
    keptBy: ['park', 'bench', 'skates', 'nellAndToby', 'frontWindow'],
  },
  noonOut: {
    from: 'billy',
    words: 'out at noon, with you',
    says: 'Somewhere with a bench or a whale. He will decide on the way.',
    kept: [
      'He decides on the way, which makes the way longer.',
      'He decides at the corner, and again at the next corner, and then it’s one.',
      'You get mustard on the good tie. He says it’s a good place for it.',
    ],
    broken: [
      'He decides on the whale, and tells it to the icebox.',
      'He eats his sandwich on the stairs, which he says is out.',
      'He keeps his hat on till one, indoors.',
    ],
    slot: 'midday',
    on: 'weekend',
    keptBy: ['museum', 'park', 'bench', 'ballgame', 'nellAndToby', 'nothing'],
  },
  talkTonight: {
    from: 'billy',
    words: 'something to ask you',
    says: 'It is for after the light is out, and not before.',
    kept: [
      'It takes him nine minutes to get to it. You wait for all nine.',
      'It was whether you have ever been lost. You have. He asks for how long.',
      'It’s whether bread is alive. Then, with your hand on the switch, it is the other thing.',
    ],
    broken: [
      'He asked the ceiling.',
      'He has asked {nell}, who said yes. You don’t find out to what.',
      'In the morning he says it was nothing, it went away.',
    ],
    slot: 'evening',
    on: 'any',
    keptBy: ['listen'],
  },
  stayThursday: {
    from: 'work',
    words: 'stay tonight, for Condor',
    says: 'Pruett says it twice, the second time to your hat.',
    kept: [
      'At eight the boards look like boards. {pruett} sends out for pie.',
      '{eddie} letters till his glasses fog. At nine you are given what is left of the sandwich.',
      'The boards go off under somebody’s arm, wet. “Morning,” says the night man, and it isn’t.',
    ],
    broken: [
      'They had it without you. It took until ten, somebody tells you.',
      '{craig} wrote two of the lines. One of them is all right.',
      '{roz} kept your lamp on all evening, so that it looked like a man getting coffee.',
    ],
    slot: 'evening',
    on: 'officeDay',
    keptBy: ['stayLate', 'stayTillNine'],
  },
  fiveMeeting: {
    from: 'work',
    words: 'the five o’clock',
    says: 'Sunmill, the conference room, everybody.',
    kept: [
      'You are asked one thing, at five fifty, and know it.',
      'Nine people agree with you, and go on for an hour.',
      '{pruett} counts round the table. You make it come out even.',
    ],
    broken: [
      '{craig} answered for you. He was good at it.',
      'They kept you a sandwich. It is on your blotter in the morning, curling.',
      'The minutes have you as “out,” in pencil, which is {teague} being kind.',
    ],
    slot: 'afternoon',
    on: 'officeDay',
    keptBy: ['meetings', 'present'],
    keptAt: 'desk',
  },
  clientAtNoon: {
    from: 'work',
    words: 'lunch with the client',
    says: 'He wants to be listened to over a chop.',
    kept: [
      'He talks about his boat for an hour and signs over the coffee.',
      'He wants your opinion of the soup, and then of the budget. You give him the soup.',
      'He draws his warehouse on the cloth. You ask what is in it. Nobody has before.',
    ],
    broken: [
      'He ate the chop with {craig}.',
      'He sends a note round. The chop was fine.',
      'There was a gentleman, the headwaiter says, and he watched the door.',
    ],
    slot: 'midday',
    on: 'officeDay',
    keptBy: ['clientLunch', 'present', 'meetings'],
  },
  presentFriday: {
    from: 'work',
    words: 'show the boards',
    says: 'You, on your feet, before lunch.',
    kept: [
      'You say the line once and stop. Nobody coughs.',
      'The easel goes down at the fourth board. You hold the fifth up with your chin.',
      'Somebody at the end of the table says “Huh,” which at that table is applause.',
    ],
    broken: [
      'The boards showed themselves.',
      '{craig} read your line with his own pauses. It held, he says.',
      'They turned two of them over, to look for the rest.',
    ],
    slot: 'forenoon',
    on: 'officeDay',
    keptBy: ['present', 'meetings'],
  },
  saturdayHours: {
    from: 'work',
    words: 'Saturday at the office',
    says: 'Only till one, Pruett says, and only this once.',
    kept: [
      'There is nobody in the elevator on Saturdays but the elevator. You write with your hat on.',
      'At one {pruett} looks at his watch with real surprise.',
      'You can hear the water cooler think from every desk.',
    ],
    broken: [
      '{eddie} came in, with his cousin’s thermos.',
      'On Monday there is a Saturday’s worth on your chair.',
      '{pruett} did it himself. You can tell by the commas.',
    ],
    slot: 'forenoon',
    on: 'weekend',
    keptBy: ['saturdayOffice'],
    anyHour: true,
  },
  overnightCopy: {
    from: 'work',
    words: 'forty words by morning',
    says: 'A radio spot. It has to run thirty seconds and does not.',
    kept: [
      'Thirty seconds, read to the icebox, with a watch.',
      'The thirty-first second was “the.” You find it at one in the morning.',
      'Forty words, on the back of a spelling test. You copy them off and put the test back.',
    ],
    broken: [
      'In the morning there are thirty-one words, none of them yours.',
      'The announcer has filled it with a pause. The client likes the pause.',
      '{roz} did it on the train. She hands you the stub.',
    ],
    slot: 'night',
    on: 'officeDay',
    keptBy: ['nightDesk', 'stayTillNine'],
    anyHour: true,
  },
  takeNell: {
    from: 'margaret',
    words: 'take Nell and Toby',
    says: 'The florist is counting stock. She does not like to ask.',
    kept: [
      '{nell} is in charge when you are talking. {toby} is the dog.',
      'You come home with three children, one balloon, and a ruling on the balloon.',
      '{nell} has kept a list of who had turns. You had none.',
    ],
    broken: [
      'She counted stock with {toby} under the lilies.',
      'She says it was fine. The pencil is behind the wrong ear.',
      '{nell} was in charge. She tells you so on the stairs, with the figures.',
    ],
    slot: 'midday',
    on: 'weekend',
    keptBy: ['nellAndToby'],
    anyHour: true,
  },
  kettle: {
    from: 'margaret',
    words: 'coffee on the landing',
    says: 'Charlie has telephoned. She would like the kettle to have company.',
    kept: [
      'You say four things in an hour. She says that was about right.',
      'She washes, you dry. There are only the two cups.',
      '“He’d like to try again,” she says, of the telephone. You push the sugar across.',
    ],
    broken: [
      'Through the wall you hear the kettle, and then hear it taken off.',
      'Her light is on till one. You know because yours is.',
      'In the morning there are two cups out on her table, and both are dry.',
    ],
    slot: 'night',
    on: 'any',
    keptBy: ['coffee'],
    fromWeek: 3,
  },
  herDish: {
    from: 'margaret',
    words: 'her blue dish, by supper',
    says: 'She has people, and it is the one that goes in the oven.',
    kept: [
      'You bring it washed, with a lemon in it.',
      'It is on her mat at ten to. “Early,” says her voice.',
      '{billy} carries it over in both hands, and announces it.',
    ],
    broken: [
      'She served it in two pans.',
      'She comes for it herself, with her coat on over an apron.',
      'You can smell it through the wall, whatever it is, going on without the dish.',
    ],
    slot: 'evening',
    on: 'any',
    keptBy: ['dishReturned', 'dishBack', 'coffee'],
  },
  herBench: {
    from: 'margaret',
    words: 'her bench, Sunday style',
    says: 'Two benches from the swings. She would like to say nothing to somebody for an hour.',
    kept: [
      'Neither of you says anything. The children shout it for you.',
      'She sleeps for some of the hour, upright, like a person on a train.',
      'She breaks a pretzel, looks to see which half is bigger, and gives you that.',
    ],
    broken: [
      'She said nothing to the pigeons.',
      'She kept the other half of the bench till four, with her pocketbook.',
      '“It was a good bench,” she tells you on the landing, and goes in.',
    ],
    slot: 'afternoon',
    on: 'weekend',
    keptBy: ['bench', 'nellAndToby'],
    fromWeek: 4,
  },
  boiler: {
    from: 'house',
    words: 'be in for the boiler',
    says: 'Between nine and twelve, the man says, as if that were an hour.',
    kept: [
      'He comes at eleven fifty-five and hits it once.',
      'He listens to a pipe and says hm. That was the visit.',
      'He shows you a valve. You have lived over it for seven years.',
    ],
    broken: [
      'There is a card under the door. It has a boot print on it.',
      '{ames} heard him knock, and tells you how many times.',
      'The new card has fewer words on it, and they are larger.',
    ],
    slot: 'forenoon',
    on: 'officeDay',
    keptBy: ['flashlight'],
    keptAt: 'home',
  },
  exterminator: {
    from: 'house',
    words: 'let the man in',
    says: 'He does the whole line of kitchens and will not come twice.',
    kept: [
      'He goes round the baseboards like a man salting a roast, and tells you about ants.',
      'He finds a jack behind the stove, and a raisin, and hands you both.',
      'He says that yours is a clean line. He says it in 5B as well, you hear.',
    ],
    broken: [
      'He did 6B and 5B, and the ants have heard.',
      'They come in under the door in single file, keeping left.',
      '{billy} has named one. It’s too late to do anything now.',
    ],
    slot: 'midday',
    on: 'officeDay',
    keptBy: ['flashlight'],
    keptAt: 'home',
  },
  gasMan: {
    from: 'house',
    words: 'the gas man reads it',
    says: 'He reads the meter or he guesses, and he guesses high.',
    kept: [
      'He reads it by your flashlight and writes it down small.',
      'He reads it from the floor, upside down, with his hat on.',
      'He asks for a glass of water, and calls it a dry meter.',
    ],
    broken: ['He guessed.', 'He guessed again. He has imagination.', 'The bill says ESTIMATED, and it is a round figure.'],
    slot: 'afternoon',
    on: 'officeDay',
    keptBy: ['flashlight', 'pickUp'],
    keptAt: 'home',
  },
  window: {
    from: 'house',
    words: 'the window, with the super',
    says: 'Mr. Jankowski wants two hands, and they are not his.',
    kept: [
      'The window goes up. It has not gone up since Truman.',
      'He pulls, you push, and something in the wall says a word.',
      '“You hold,” says {jankowski}. You hold it until nine. There is air.',
    ],
    broken: [
      'He nails it shut, till you have time.',
      'It is held up now by a spoon of yours.',
      '{jankowski} did it alone, with his head. He shows you where.',
    ],
    slot: 'evening',
    on: 'any',
    keptBy: ['flashlight'],
    keptAt: 'home',
  },
} as const satisfies Record<string, Omit<Wanted, 'keptBy'> & { keptBy: readonly string[] }>
export type AskId = keyof typeof rows
export const ASKS: Readonly<Record<AskId, Wanted>> = rows
export const ASK_IDS = Object.keys(rows) as AskId[]
const KEPT = lines(ASK_IDS, id => line(`asks.${id}.kept`, ASKS[id].kept))
const BROKEN = lines(ASK_IDS, id => line(`asks.${id}.broken`, ASKS[id].broken))

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
  if (from === 'work' && workplace(game) !== 'agency') return 0 // a new desk asks for nothing after hours; they are by name
  if (from === 'margaret' && game.numbers['margaret.regard'] <= game.balance['margaret.shut']) return 0
  const share = game.balance[`asks.${from}`]
  return from === 'margaret' && herWeek(game) !== null ? Math.floor((share * game.balance['asks.margaret.busy']) / 1000) : share
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
  // Where the desk is gone, what was asked of it is gone.
  if (workplace(game) !== 'agency') game.asks = game.asks.filter(({ what }) => ASKS[what].from !== 'work')
  for (const ask of game.asks) {
    if (ask.state !== 'open' || ask.day !== game.day) continue
    const kept = isKept(game, ask)
    ask.state = kept ? 'kept' : 'broken'
    if (kept) keep(today, ask)
    else leave(today, ask)
    tell(today, 'ask', { what: ask.what, kept: kept ? 1 : 0 })
    say(today, kept ? KEPT[ask.what] : BROKEN[ask.what], { what: ask.what })
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
