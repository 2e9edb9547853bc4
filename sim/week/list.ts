/** Her list: the small things that were always done. In the first week she does them; then they stand there. */
import { type Slot, seasonOf, weekdayOf, weekOf } from '../calendar.ts'
import { move, practise, type Today, tell } from '../change.ts'
import { remember } from '../memory/ledger.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import type { Quantity } from '../quantities.ts'
import { between, draw } from '../random.ts'
import type { Game } from '../state.ts'

type Small = readonly { what: Quantity; by: number }[]
type Item = {
  /** ≤ 12 characters, in her hand. */
  name: string
  /** As a line of the tape. */
  words: string
  /** What it is, when it is looked at. */
  says: string
  /** What is seen when it is done, and when it is not. */
  done: string
  left: string
  minutes: number
  slots: readonly Slot[]
  on?: 'weekday' | 'weekend'
  cents?: number
  does: Small
  costs: Small
  remembers?: MemoryKind
  forgets?: MemoryKind
  season?: 'winter' | 'summer' | 'schoolYear'
}

const rows = {
  lunchNote: {
    name: 'lunch note',
    words: 'a note in his lunch',
    says: 'She put a line in the bag. He never said, and kept them.',
    done: 'You write three words and draw a train like a shoe.',
    left: 'He looks under the sandwich, and then under the apple.',
    minutes: 10,
    slots: ['morning', 'night'],
    on: 'weekday',
    does: [{ what: 'billy.company', by: 20 }],
    costs: [{ what: 'billy.calm', by: -12 }],
    remembers: 'lunchbox-note',
    season: 'schoolYear',
  },
  libraryBook: {
    name: 'library book',
    words: 'the library book',
    says: 'Due Thursday. It is about tugboats.',
    done: 'The librarian knows him. She has not met you.',
    left: 'The book about tugboats stays under the couch, at a nickel a day.',
    minutes: 15,
    slots: ['afternoon', 'forenoon'],
    does: [{ what: 'billy.school', by: 8 }],
    costs: [{ what: 'billy.school', by: -6 }],
    forgets: 'fined',
  },
  haircut: {
    name: 'haircut',
    words: 'his haircut',
    says: 'It is in his eyes. He says it is a curtain.',
    done: 'You cut along the comb. It comes out on a slant.',
    left: 'He reads with his head tipped back.',
    minutes: 20,
    slots: ['evening', 'forenoon', 'midday'],
    does: [{ what: 'school.teacher', by: 6 }],
    costs: [{ what: 'school.teacher', by: -6 }],
    remembers: 'crooked-fringe',
  },
  permission: {
    name: 'school form',
    words: 'the school form',
    says: 'A ditto with a line for the parent. It smells of grape.',
    done: 'You sign where she used to sign.',
    left: 'The form comes back in his bag with a second form.',
    minutes: 10,
    slots: ['morning', 'evening', 'night'],
    does: [{ what: 'school.teacher', by: 8 }],
    costs: [{ what: 'school.teacher', by: -12 }],
    forgets: 'form-late',
    season: 'schoolYear',
  },
  fingernails: {
    name: 'nails',
    words: 'his fingernails',
    says: 'Ten, every Sunday, after the bath.',
    done: 'He counts them back to you, in case.',
    left: 'There is park under all ten.',
    minutes: 10,
    slots: ['evening'],
    does: [{ what: 'billy.health', by: 6 }],
    costs: [{ what: 'billy.health', by: -4 }],
  },
  waterPlant: {
    name: 'the plant',
    words: 'the plant',
    says: 'The fern by the window. She talked to it.',
    done: 'You give it a cup and feel watched.',
    left: 'The fern lets go of a leaf at supper.',
    minutes: 10,
    slots: ['morning', 'night', 'evening'],
    does: [{ what: 'home.mess', by: -6 }],
    costs: [{ what: 'home.mess', by: 8 }],
  },
  buttons: {
    name: 'buttons',
    words: 'buttons',
    says: 'There is a can of them. It is blue.',
    done: 'Two on, one of them the right color.',
    left: 'His cuff has gone over to string.',
    minutes: 20,
    slots: ['evening', 'night'],
    does: [{ what: 'home.laundry', by: -12 }],
    costs: [{ what: 'school.teacher', by: -5 }],
  },
  vitamins: {
    name: 'vitamins',
    words: 'the vitamins',
    says: 'The bottle on the high shelf. One, after milk.',
    done: 'Orange, he reports, is the worst of the four.',
    left: 'The bottle is as full as it was.',
    minutes: 10,
    slots: ['morning'],
    does: [{ what: 'billy.health', by: 8 }],
    costs: [{ what: 'billy.health', by: -6 }],
  },
  callMa: {
    name: 'ring Ma',
    words: 'Sunday call to Ma',
    says: 'Your mother. She wrote it down so that you would be told.',
    done: 'Ma talks to him for nine minutes and to you for one.',
    left: 'Ma rings the office and gets Mrs. Teague.',
    minutes: 15,
    slots: ['evening', 'midday', 'afternoon'],
    on: 'weekend',
    cents: 90,
    does: [{ what: 'billy.company', by: 15 }],
    costs: [{ what: 'ted.strain', by: 8 }],
  },
  shoePolish: {
    name: 'shoes',
    words: 'his shoes',
    says: 'Brown polish, Sunday night, newspaper under.',
    done: 'He does the left one. It is the better one.',
    left: 'One lace is now two laces.',
    minutes: 15,
    slots: ['evening', 'night'],
    does: [{ what: 'billy.play', by: 10 }],
    costs: [{ what: 'school.teacher', by: -4 }],
  },
  gymBag: {
    name: 'gym bag',
    words: 'the gym bag',
    says: 'Wednesdays. Sneakers, shirt, the note about the shirt.',
    done: 'It hangs on the knob where nobody can miss it.',
    left: 'He does gym in socks, and says it was fast.',
    minutes: 10,
    slots: ['night', 'morning'],
    on: 'weekday',
    does: [{ what: 'billy.school', by: 5 }],
    costs: [{ what: 'billy.school', by: -5 }],
    season: 'schoolYear',
  },
  toothbrush: {
    name: 'toothbrush',
    words: 'a new toothbrush',
    says: 'When the bristles lie down, she wrote.',
    done: 'He picks the red one, and brushes it before his teeth.',
    left: 'The bristles are lying down.',
    minutes: 10,
    slots: ['evening', 'afternoon'],
    cents: 79,
    does: [{ what: 'billy.health', by: 5 }],
    costs: [{ what: 'billy.health', by: -4 }],
  },
  sheets: {
    name: 'his sheets',
    words: 'his sheets',
    says: 'Saturdays. The trains go on top.',
    done: 'You get the corners on at the third try.',
    left: 'The trains have jam on them.',
    minutes: 20,
    slots: ['evening', 'forenoon', 'midday'],
    does: [{ what: 'billy.sleep', by: 10 }],
    costs: [{ what: 'home.laundry', by: 12 }],
  },
  icebox: {
    name: 'icebox',
    words: 'what is in the icebox',
    says: 'Throw out what is blue and is not a button can.',
    done: 'You find three lemons and a date from August.',
    left: 'Something in there has begun to sweat.',
    minutes: 20,
    slots: ['evening', 'night'],
    does: [{ what: 'home.mess', by: -14 }],
    costs: [{ what: 'home.mess', by: 12 }],
  },
  milkBottles: {
    name: 'the milk',
    words: 'the milk',
    says: 'Two quarts, Tuesdays and Fridays.',
    done: 'He carries one quart like a baby and sets it down like a bomb.',
    left: 'He eats his cereal with his fingers, dry, counting.',
    minutes: 10,
    slots: ['evening', 'afternoon', 'morning'],
    cents: 104,
    does: [{ what: 'home.groceries', by: 22 }],
    costs: [{ what: 'home.groceries', by: -14 }],
  },
  showAndTell: {
    name: 'show & tell',
    words: 'show and tell',
    says: 'Something that fits in a bag and is not alive.',
    done: 'He takes a type sample and says it is called Bodoni.',
    left: 'He shows them his hand.',
    minutes: 15,
    slots: ['night', 'evening', 'morning'],
    on: 'weekday',
    does: [{ what: 'billy.school', by: 8 }],
    costs: [{ what: 'billy.calm', by: -15 }],
    season: 'schoolYear',
  },
  mittens: {
    name: 'mittens',
    words: 'the mittens',
    says: 'On a string through the sleeves. He is not too old.',
    done: 'You thread the string and catch your own sleeve.',
    left: 'He has one mitten and a bread bag.',
    minutes: 15,
    slots: ['evening', 'night', 'morning'],
    does: [{ what: 'billy.health', by: 8 }],
    costs: [{ what: 'billy.health', by: -8 }],
    season: 'winter',
  },
  thankYou: {
    name: 'thank-you',
    words: 'the thank-you card',
    says: 'To your mother, for the socks. He signs.',
    done: 'He writes THANK YOU FOR THE SOKS and means it.',
    left: 'Artie asks whether the socks came.',
    minutes: 15,
    slots: ['evening'],
    cents: 15,
    does: [{ what: 'billy.school', by: 5 }],
    costs: [{ what: 'ted.strain', by: 5 }],
  },
  dishBack: {
    name: 'her dish',
    words: 'Margaret’s dish',
    says: 'Washed, and something in it.',
    done: 'You leave six cookies in it, five by the time she opens.',
    left: 'Her dish sits on your counter with its lid on.',
    minutes: 15,
    slots: ['evening', 'night'],
    cents: 60,
    does: [{ what: 'margaret.regard', by: 6 }],
    costs: [{ what: 'margaret.regard', by: -6 }],
    remembers: 'dish-returned',
  },
  trashChute: {
    name: 'papers',
    words: 'the newspapers',
    says: 'Tied with string, by the back stairs.',
    done: 'Four weeks of news weigh what a boy weighs.',
    left: 'The pile has begun to lean into the hall.',
    minutes: 10,
    slots: ['night', 'morning', 'evening'],
    does: [{ what: 'home.mess', by: -12 }],
    costs: [{ what: 'home.mess', by: 10 }],
  },
  bulb: {
    name: 'hall bulb',
    words: 'the bulb in the hall',
    says: 'Sixty watts. He goes past it fast.',
    done: 'You stand on the stool he stands on.',
    left: 'He goes down the hall with one hand on the wall.',
    minutes: 10,
    slots: ['evening', 'night'],
    cents: 65,
    does: [{ what: 'billy.calm', by: 15 }],
    costs: [{ what: 'billy.calm', by: -15 }],
  },
  drawings: {
    name: 'his drawings',
    words: 'his drawings',
    says: 'Hang the new one. Take down the oldest, with him there.',
    done: 'He chooses the nail and where the train points.',
    left: 'The drawings go on sliding off the icebox.',
    minutes: 15,
    slots: ['evening', 'forenoon', 'afternoon'],
    does: [{ what: 'billy.calm', by: 14 }],
    costs: [{ what: 'billy.calm', by: -10 }],
  },
  clockWind: {
    name: 'the clock',
    words: 'the kitchen clock',
    says: 'Eight turns, Sunday nights. It gains.',
    done: 'He counts the turns and says when.',
    left: 'It is ten past four in the kitchen until Tuesday.',
    minutes: 10,
    slots: ['night', 'evening'],
    on: 'weekend',
    does: [{ what: 'home.routine', by: 8 }],
    costs: [{ what: 'home.routine', by: -8 }],
  },
  coins: {
    name: 'milk money',
    words: 'the milk money',
    says: 'Seven nickels in an envelope, Mondays.',
    done: 'You lick the envelope and it tastes like school.',
    left: 'Miss Calderón lends him a nickel a day, and writes it down.',
    minutes: 10,
    slots: ['morning', 'night'],
    on: 'weekday',
    cents: 35,
    does: [{ what: 'school.teacher', by: 6 }],
    costs: [{ what: 'school.teacher', by: -8 }],
    season: 'schoolYear',
  },
  raincoat: {
    name: 'the slicker',
    words: 'the slicker',
    says: 'The hook on it. It has been a nail since spring.',
    done: 'It has a hook again, and a smell of glue.',
    left: 'He walks home under your newspaper.',
    minutes: 15,
    slots: ['evening', 'night'],
    does: [{ what: 'billy.health', by: 6 }],
    costs: [{ what: 'billy.health', by: -6 }],
  },
  blocks: {
    name: 'blocks',
    words: 'the blocks',
    says: 'Count them back in the box. There are sixty-one.',
    done: 'Sixty. You both look for the bridge.',
    left: 'You find the bridge at two in the morning, with your heel.',
    minutes: 15,
    slots: ['evening'],
    does: [{ what: 'home.mess', by: -8 }],
    costs: [{ what: 'ted.strain', by: 6 }],
  },
} as const satisfies Record<string, Item>
export type ListId = keyof typeof rows
export const LIST: Readonly<Record<ListId, Item>> = rows
export const LIST_IDS = Object.keys(rows) as ListId[]
export const isListed = (id: string): id is ListId => Object.hasOwn(LIST, id)

/** Monday's list: seven to nine things that fit the season; in her last week they are hers. */
export function drawList(today: Today): void {
  const { game } = today
  const { balance } = game
  const week = weekOf(game.day)
  const many = between(game, 'list', Math.min(balance['list.least'], balance['list.most']), balance['list.most'])
  game.list = []
  let at = draw(game, 'list', LIST_IDS.length)
  const stride = STRIDES[draw(game, 'list', STRIDES.length)] ?? 1
  // A stride without a common divisor with the length comes past every thing once.
  for (let looked = 0; looked < LIST_IDS.length && game.list.length < many; looked++) {
    const what = LIST_IDS[at] as ListId
    at = (at + stride) % LIST_IDS.length
    if (inSeason(game.day, LIST[what])) game.list.push({ what, day: game.day, state: week === 0 ? 'hers' : 'open' })
  }
}
const SUNDAY = 6
const STRIDES = [1, 3, 5, 7, 9, 11, 15, 17, 19, 21, 23, 25] as const

function inSeason(day: number, { season }: Item): boolean {
  if (season === 'winter') return seasonOf(day) === 'winter'
  if (season === 'summer') return seasonOf(day) === 'summer'
  if (season === 'schoolYear') return seasonOf(day) !== 'summer'
  return true
}

/** Does a thing of the list in the hour that is lived; false when it is not on this week's, or done already. */
export function doItem(today: Today, id: ListId): boolean {
  const { game } = today
  const item = openItem(game, id)
  if (!item) return false
  item.state = 'done'
  const { does, cents = 0, remembers } = LIST[id]
  for (const effect of does) move(today, effect.what, effect.by, 'list', id)
  if (cents > 0) move(today, 'ted.cash', -cents, 'purchase', id)
  practise(today, 'house', 1, 'list', id)
  if (remembers) remember(today, remembers)
  if (today.tell) tell(today, `list.${id}.done`, { what: id })
  return true
}

/** The open item of this week's list, or undefined. */
export function openItem(game: Game, id: ListId): Game['list'][number] | undefined {
  return game.list.find(item => item.what === id && item.state === 'open')
}

/** Sunday: what nobody took up is left, and costs what it costs; most of it later. */
export function settleList(today: Today): void {
  const { game } = today
  if (weekdayOf(game.day) !== SUNDAY) return
  for (const item of game.list) {
    if (item.state !== 'open') continue
    item.state = 'left'
    game.counts.lateList++
    const { costs, forgets } = LIST[item.what]
    for (const effect of costs) move(today, effect.what, effect.by, 'list', item.what)
    if (forgets) remember(today, forgets)
    if (today.tell) tell(today, `list.${item.what}.left`, { what: item.what })
  }
}
