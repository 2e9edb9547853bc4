/** Ted's temper: an evening with too little patience left, a harsh word, and whether he goes back in. */
import { move, type Today, tell } from '../change.ts'
import { mend, remember } from '../memory/ledger.ts'
import { between, chance } from '../random.ts'
import { line, say } from '../said.ts'
import { patienceOf } from './ted.ts'

/** How it sounds, and what is said after, in turn. */
export const TEMPER_WORDS = {
  word: [
    'You say it, and you say it louder than the room. He looks at the salt.',
    '“For once,” you hear, “for once in your life.” It’s a short one yet to be once in.',
    'The milk goes over. What you say is about the milk for two words.',
    'You say “Now” in a voice that you know from Scranton.',
    'It’s a zipper. You say a thing to the zipper, and he’s in it.',
    'You shut a cupboard, and it goes on shutting. He has his hands over the trains.',
  ],
  back: [
    'You go back in. He’s facing the wall. “I was wrong,” you tell it, and after a while it moves over.',
    'You knock on his door, which you haven’t before. “Who is it?” he says. You say who.',
    'You sit down on the floor by the bed. “That was mine,” you say. “I know,” he says.',
    '“I’m sorry I shouted.” “How sorry?” he says, in the dark, and waits for the number.',
  ],
  late: [
    'You say it at breakfast, late, to the eggs and then to him. He nods. He’s been keeping a place for it.',
    'On the stairs you tell him that you were wrong, the other night. “Which?” he says. Then: “Okay.”',
    'You write it on the lunch bag. He brings the bag home, flat, and puts it in his drawer.',
  ],
} as const
const WORD = line('anger.word', TEMPER_WORDS.word)
const BACK = line('anger.back', TEMPER_WORDS.back)
const LATE = line('anger.late', TEMPER_WORDS.late)

/** One evening with Billy. Three draws, whatever comes of them. */
export function temper(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  findTheWord(today)
  const tonight = patienceOf(game) + between(game, 'temper', -balance['ted.temper.spread'], balance['ted.temper.spread'])
  const missing = balance['ted.temper.below'] - tonight
  const odds = missing <= 0 ? 0 : balance['ted.temper.odds'] + Math.floor((missing * balance['ted.temper.slope']) / 1000)
  if (!chance(game, 'temper', odds)) return
  counts.harsh++
  counts.harshEver++
  move(today, 'billy.calm', -balance['billy.calm.harsh'], 'temper', 'harsh')
  move(today, 'billy.trustAccount', balance['billy.trust.harsh'], 'temper', 'harsh')
  remember(today, 'anger-word')
  tell(today, 'temper.harsh', { patience: tonight })
  say(today, WORD)
  counts.harshDay = game.day + 1
  const goesBack =
    balance['ted.temper.mendOdds'] +
    Math.floor(((numbers['billy.bond'] - 500) * balance['ted.temper.mendBond']) / 1000) -
    Math.floor(((numbers['ted.strain'] - 400) * balance['ted.temper.mendStrain']) / 1000)
  if (!chance(game, 'temper', goesBack)) return
  counts.mended++
  counts.harshDay = 0
  move(today, 'billy.calm', balance['billy.calm.mended'], 'temper', 'mended')
  mend(today, 'anger-word', 'apologised')
  tell(today, 'temper.mended', {})
  say(today, BACK)
}

/** A word that stands can still be taken back, some evening with patience in it. It helps less. */
function findTheWord(today: Today): void {
  const { game } = today
  const { balance, counts, day } = game
  const finds = chance(game, 'temper', balance['ted.temper.lateOdds'])
  if (counts.harshDay === 0) return
  const days = day - (counts.harshDay - 1)
  if (days > balance['ted.temper.lateDays']) counts.harshDay = 0
  else if (finds && days > 0 && patienceOf(game) >= balance['ted.temper.lateFrom']) {
    counts.harshDay = 0
    move(today, 'billy.calm', balance['billy.calm.mendedLate'], 'temper', 'mended')
    mend(today, 'anger-word', 'apologised')
    tell(today, 'apology', { days })
    say(today, LATE)
  }
}
