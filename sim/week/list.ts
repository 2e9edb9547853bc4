/** Her list: the small things that were always done. In the first week she does them; then they stand there. */
import { isSchoolDay, type Slot, seasonOf, weekdayOf, weekOf } from '../calendar.ts'
import { move, practise, type Today } from '../change.ts'
import { remember } from '../memory/ledger.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import type { Quantity } from '../quantities.ts'
import { between, draw } from '../random.ts'
import { line, lines, say } from '../said.ts'
import type { Game } from '../state.ts'

type Small = readonly { what: Quantity; by: number }[]
type Item = {
  /** ≤ 12 characters, in her hand. */
  name: string
  /** As a line of the tape. */
  words: string
  /** What it is, when it is looked at. */
  says: string
  /** What is seen when it is done, and when it is not, in turn. */
  done: readonly string[]
  left: readonly string[]
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
    done: [
      'You write three words and draw a train like a shoe.',
      'A napkin, folded. Inside it is a riddle about a pickle, with the answer upside down.',
      'You write down the score of last night’s cards. The napkin comes home with I NO printed under it.',
    ],
    left: [
      'He looks under the sandwich, and then under the apple.',
      '{marcus} had a drawing in his, he says. It was of a sandwich.',
      'There is a napkin in the bag with nothing on it. He brings it home clean.',
    ],
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
    done: [
      'The librarian knows him. She has not met you.',
      'He pushes it through the slot himself and listens for it to land.',
      'It is exchanged for one about bridges. He carries it home open.',
    ],
    left: [
      'The book about tugboats stays under the couch, at a nickel a day.',
      'A postcard comes, with his name typed, and the tugboats underlined.',
      'He walks you past the library on the other side of the street.',
    ],
    minutes: 15,
    slots: ['afternoon', 'forenoon'],
    does: [{ what: 'billy.school', by: 8 }],
    costs: [{ what: 'billy.school', by: -6 }],
    forgets: 'library-fine',
  },
  haircut: {
    name: 'haircut',
    words: 'his haircut',
    says: 'It is in his eyes. He says it is a curtain.',
    done: [
      'You cut along the comb. It comes out on a slant.',
      'He holds the bowl on by himself. You go around it, like a man edging a lawn.',
      'There is hair in the tub, the sugar and your cuff. He can see.',
    ],
    left: [
      'He reads with his head tipped back.',
      'A lady on the crosstown calls him miss. “You’re welcome,” he says.',
      'He pins it up with a clothespin to eat his soup.',
    ],
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
    done: [
      'You sign where she used to sign.',
      'It wants the name of the doctor and the number of the sitter. You have both.',
      'He finds the line for you, and blows on it after, as one does with ink.',
    ],
    left: [
      'The form comes back in his bag with a second form.',
      '{calderon} has clipped a pencil to this one.',
      'The others see the firehouse. He tells you about it, from the outside.',
    ],
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
    done: [
      'He counts them back to you, in case.',
      'He does your left hand, for practice. You hold very still.',
      'Ten small moons lie on the newspaper. He makes a train of them.',
    ],
    left: [
      'There is park under all ten.',
      'He can dig with them, he points out, and shows you where he has.',
      '{nell} inspects him on the stairs and gives him till Tuesday.',
    ],
    minutes: 10,
    slots: ['evening'],
    does: [{ what: 'billy.health', by: 6 }],
    costs: [{ what: 'billy.health', by: -4 }],
  },
  waterPlant: {
    name: 'the plant',
    words: 'the plant',
    says: 'The fern by the window. She talked to it.',
    done: [
      'You give it a cup and feel watched.',
      'He tells it the news while you pour. It is mostly about {toby}.',
      'It has put out something new and curled. You both stand around it, like relations.',
    ],
    left: [
      'The fern lets go of a leaf at supper.',
      'You can lift the whole pot with one finger now.',
      'He has taken it into the bath with him, to share.',
    ],
    minutes: 10,
    slots: ['morning', 'night', 'evening'],
    does: [{ what: 'home.mess', by: -6 }],
    costs: [{ what: 'home.mess', by: 8 }],
  },
  buttons: {
    name: 'buttons',
    words: 'buttons',
    says: 'There is a can of them. It is blue.',
    done: [
      'Two on, one of them the right color.',
      'You bite the thread, as she did. He watches you do it.',
      'It closes, one hole too high. He goes out in it like a man with a stiff neck.',
    ],
    left: [
      'His cuff has gone over to string.',
      'The pajamas are down to one button, and it is the one on the pocket.',
      'He has a paper clip where the second one was. He says it is silver.',
    ],
    minutes: 20,
    slots: ['evening', 'night'],
    does: [{ what: 'home.laundry', by: -12 }],
    costs: [{ what: 'school.teacher', by: -5 }],
  },
  vitamins: {
    name: 'vitamins',
    words: 'the vitamins',
    says: 'The bottle on the high shelf. One, after milk.',
    done: [
      'Orange, he reports, is the worst of the four.',
      'He takes it like a man signing for a package.',
      'You have one too, to be fair. It is shaped like a bear.',
    ],
    left: [
      'The bottle is as full as it was.',
      'He has moved the bottle down one shelf, to help.',
      'He sneezes in the direction of the bottle, twice.',
    ],
    minutes: 10,
    slots: ['morning'],
    does: [{ what: 'billy.health', by: 8 }],
    costs: [{ what: 'billy.health', by: -6 }],
  },
  callMa: {
    name: 'ring Ma',
    words: 'Sunday call to Ma',
    says: 'Your mother. She wrote it down so that you would be told.',
    done: [
      '{ma} talks to him for nine minutes and to you for one.',
      'She asks him what is in the icebox and he goes to look, at long-distance rates.',
      'He tells her he had a carrot. There is a silence in Scranton. “Put your father on,” it says.',
    ],
    left: [
      '{ma} rings on Monday, before seven, to ask what you died of.',
      '{ma} rings the lobby and gets {desmond}, who gives a full account.',
      '{artie} rings. “She isn’t saying anything,” he says.',
    ],
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
    done: [
      'He does the left one. It is the better one.',
      'You teach him the part with the spit. He asks whether it has to be yours.',
      'Brown, both of them, and one thumb. He sets them on the comics to dry.',
    ],
    left: [
      'One lace is now two laces.',
      'The toes have gone the color of the sidewalk.',
      'He has gone over the worst place with a crayon. It was the closest brown, he says.',
    ],
    minutes: 15,
    slots: ['evening', 'night'],
    does: [{ what: 'billy.play', by: 10 }],
    costs: [{ what: 'school.teacher', by: -4 }],
  },
  gymBag: {
    name: 'gym bag',
    words: 'the gym bag',
    says: 'Wednesdays. Sneakers, shirt, the note about the shirt.',
    done: [
      'It hangs on the knob where nobody can miss it.',
      'Shirt, sneakers, and the note about the shirt, in her hand, which still goes along.',
      'He packs, you check. He has put in a spare shoe, in case of one.',
    ],
    left: [
      'He does gym in socks, and says it was fast.',
      'He keeps score instead, and comes home with the figures.',
      'They lend him a shirt out of the box. It says RAMONA.',
    ],
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
    done: ['He picks the red one, and brushes it before his teeth.', 'You buy two. Yours was worse.', 'He gives the old one to the shoes.'],
    left: [
      'The bristles are lying down.',
      'He combs the bristles up with your comb, and brushes quickly.',
      'It looks like something that has been slept on.',
    ],
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
    done: [
      'You get the corners on at the third try.',
      'He lies on the mattress to hold it down, is made, and has to be got out.',
      'They’re warm from the dryer. He gets in with his shoes on.',
    ],
    left: [
      'The trains have jam on them.',
      'There are crumbs in the bed from a cracker you remember.',
      'He makes it every day, neatly, over everything that is in it.',
    ],
    minutes: 20,
    slots: ['evening', 'forenoon', 'midday'],
    does: [{ what: 'billy.sleep', by: 10 }],
    costs: [{ what: 'home.laundry', by: 12 }],
  },
  icebox: {
    name: 'icebox',
    words: 'what is in the icebox',
    says: 'Throw out what is blue and is not a button can.',
    done: [
      'You find three lemons, and a carton with a date on it.',
      'There is a jar of something of hers at the back. He reads you the label. You put it back.',
      'You throw out the blue, the soft, and the one nobody knew.',
    ],
    left: ['Something in there has begun to sweat.', 'He opens it with his collar over his nose.', 'The lettuce can be poured.'],
    minutes: 20,
    slots: ['evening', 'night'],
    does: [{ what: 'home.mess', by: -14 }],
    costs: [{ what: 'home.mess', by: 12 }],
  },
  milkBottles: {
    name: 'the milk',
    words: 'the milk',
    says: 'Two quarts, Tuesdays and Fridays.',
    done: [
      'He carries one quart like a baby and sets it down like a bomb.',
      'Two quarts. He smells them both at the door of the shop.',
      'He reads you the date on each carton till you come to a good one.',
    ],
    left: [
      'He eats his cereal with his fingers, dry, counting.',
      'He goes across the landing with a cup. “Again?” you hear, and then pouring.',
      'You put coffee cream on his oatmeal. He says it tastes like your office.',
    ],
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
    done: [
      'He takes a type sample and says it is called Bodoni.',
      'He takes the old doorknob, in a sock. He has a good deal to say about the inside.',
      'He takes a subway token and passes it around. It comes back, he reports, warm.',
    ],
    left: ['He shows them his hand.', 'He tells, and leaves out the show.', 'He takes in the bag it would have come in.'],
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
    done: [
      'You thread the string and catch your own sleeve.',
      'Two, matching, dry. He puts his hands up, like a man being robbed.',
      'You find the lost one inside the found one.',
    ],
    left: [
      'He has one mitten and a bread bag.',
      'He goes out with your socks on his hands. They come up to the elbow.',
      'He keeps his hands in your pockets, and you walk like that, sideways.',
    ],
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
    done: [
      'He writes THANK YOU FOR THE SOKS and means it.',
      'DEAR GRANDMA, he prints. THEY FIT. He puts them on first, to be sure.',
      'It goes off with a drawing of the socks, on feet.',
    ],
    left: [
      '{artie} asks whether the socks came.',
      '{ma} isn’t saying anything about a card.',
      'The socks have a hole in them, and nobody has been thanked.',
    ],
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
    done: [
      'You leave six cookies in it, five by the time she opens.',
      'He rings and runs. She has washed it again before you are in at your own door.',
      'You put an orange in it, since that’s what there was. {margaret} looks under the orange.',
    ],
    left: [
      'Her dish sits on your counter with its lid on.',
      'It has keys in it now, and a marble.',
      '{nell} asks after the dish, on the stairs, on behalf of somebody.',
    ],
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
    done: [
      'Four weeks of news weigh what a boy weighs.',
      'He ties the knot with his finger in it, and you untie that.',
      'At the bottom is an ad of yours. Somebody has drawn a hat on the oatmeal.',
    ],
    left: [
      'The pile has begun to lean into the hall.',
      'He has cut a window in Tuesday, and looks at you through it.',
      '{jankowski} has hung a ball of string on your doorknob.',
    ],
    minutes: 10,
    slots: ['night', 'morning', 'evening'],
    does: [{ what: 'home.mess', by: -12 }],
    costs: [{ what: 'home.mess', by: 10 }],
  },
  bulb: {
    name: 'hall bulb',
    words: 'the bulb in the hall',
    says: 'Sixty watts. He goes past it fast.',
    done: [
      'You stand on the stool he stands on.',
      'He works the switch: on, off, on. “It’s a better hall,” he says.',
      'A hundred watts was what they had. You can see the whole hall, and where it wants paint.',
    ],
    left: [
      'He goes down the hall with one hand on the wall.',
      'He sings in the hall now, quickly.',
      'You find the flashlight outside his door, standing on its end, like a man on duty.',
    ],
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
    done: [
      'He chooses the nail and where the train points.',
      'The oldest one comes down. He looks at it for a while. “I was five,” he says.',
      'You put in four tacks. He steps back as far as the stove.',
    ],
    left: [
      'The drawings go on sliding off the icebox.',
      'The new one is underneath the old one. He knows it’s there.',
      'He has hung it himself, on the inside of his closet.',
    ],
    minutes: 15,
    slots: ['evening', 'forenoon', 'afternoon'],
    does: [{ what: 'billy.calm', by: 14 }],
    costs: [{ what: 'billy.calm', by: -10 }],
  },
  clockWind: {
    name: 'the clock',
    words: 'the kitchen clock',
    says: 'Eight turns, Sunday nights. It gains.',
    done: [
      'He counts the turns and says when.',
      'Eight turns. He puts his ear to it, to see if it minds.',
      'It is seven minutes ahead of the bank, and you leave it so.',
    ],
    left: [
      'It is ten past four in the kitchen until Tuesday.',
      'He sets it by guess, from the sun on the stove.',
      'It stops at noon, or at midnight. You have breakfast by the radio.',
    ],
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
    done: [
      'You lick the envelope and it tastes like school.',
      'Seven nickels. He has you shake it, so she’ll hear that it’s all there.',
      'You are two nickels short. There are two in the blue can, with the buttons.',
    ],
    left: [
      '{calderon} lends him a nickel a day, and writes it down.',
      'He drinks water through the straw, he says, and nobody could tell.',
      'He offers a subway token. The milk lady says that’s him till a week from Friday.',
    ],
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
    done: [
      'It has a hook again, and a smell of glue.',
      'You hammer. He holds the hook, thinks, and goes and gets the pliers to hold it with.',
      'It hangs. He takes it down and hangs it up four times, to see.',
    ],
    left: [
      'It hangs by its label, and the label is giving.',
      'It lives on the floor of the closet, folded in three, like a fish.',
      'The slicker has come down again. He lets it lie there and be yellow.',
    ],
    minutes: 15,
    slots: ['evening', 'night'],
    does: [{ what: 'billy.health', by: 6 }],
    costs: [{ what: 'billy.health', by: -6 }],
  },
  blocks: {
    name: 'blocks',
    words: 'the blocks',
    says: 'Count them back in the box. There are sixty-one.',
    done: [
      'Sixty. You both look for the bridge.',
      'Sixty-one, and a domino that has been living with them.',
      'You get fifty-nine. He has two in his pockets, to see if you would.',
    ],
    left: [
      'You find the bridge at two in the morning, with your heel.',
      'There is a city from the rug to the stove. You go to bed by way of the river.',
      'The vacuum finds a small one, and has to be talked to.',
    ],
    minutes: 15,
    slots: ['evening'],
    does: [{ what: 'home.mess', by: -8 }],
    costs: [{ what: 'ted.strain', by: 6 }],
  },
} as const satisfies Record<string, Item>
export type ListId = keyof typeof rows
export const LIST: Readonly<Record<ListId, Item>> = rows
export const LIST_IDS = Object.keys(rows) as ListId[]
const DONE = lines(LIST_IDS, id => line(`list.${id}.done`, LIST[id].done))
const LEFT = lines(LIST_IDS, id => line(`list.${id}.left`, LIST[id].left))
const WHAT = Object.fromEntries(LIST_IDS.map(what => [what, { what }])) as Record<ListId, { what: ListId }>
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
  if (season !== 'schoolYear') return true
  for (let ahead = 0; ahead < 5; ahead++) if (isSchoolDay(day + ahead)) return true
  return false
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
  say(today, DONE[id], WHAT[id])
  return true
}

/** What else was done has taken care of a line of the list: it is struck, and is not done twice. */
export function strike(game: Game, id: ListId): void {
  const item = openItem(game, id)
  if (item) item.state = 'done'
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
    say(today, LEFT[item.what], WHAT[item.what])
  }
}
