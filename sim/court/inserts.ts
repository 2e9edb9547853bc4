/** Three glimpses of her (B24): what reached her of his, from outside, and no thought told. */
import { type Today, tell } from '../change.ts'
import { KINDS, type MemoryKind } from '../memory/kinds.ts'
import { memoryOf, refOf } from '../memory/ledger.ts'
import type { PlaceId } from '../places.ts'
import { settled } from '../random.ts'
import type { Game, MemoryRef } from '../state.ts'
import { completeBeat } from '../story/beats.ts'

type Shown = { kind: MemoryKind; text: string }
type Insert = { title: string; where: PlaceId; shown: Readonly<Record<string, Shown>>; bare: string }

/** In the order shown; of each one thing that the ledger holds, else an object without its reason. */
export const INSERTS = {
  transcript: {
    title: 'The Transcript',
    where: 'lawOffice',
    shown: {
      defended: {
        kind: 'defended-joanna',
        text: '{joanna} has the transcript on her knees on the crosstown bus. At a page with a question that was not asked she takes off one glove, and goes past her stop.',
      },
      pitcher: {
        kind: 'the-pitcher',
        text: '{joanna} reads the transcript standing at her drawing board. It does not mention the water. She writes “water” in the margin, small, and draws a line under it.',
      },
      truth: {
        kind: 'truth-under-oath',
        text: '{joanna} reads his answers aloud to the empty showroom, only his, one after another. She stops at a short one, goes back a page, and reads the question.',
      },
      ownedLetter: {
        kind: 'owned-letter',
        text: 'On the transcript, beside the page about the letter, {joanna} has set the letter. It has been folded in eight. Someone has ironed it.',
      },
      statement: {
        kind: 'statement-made',
        text: '{joanna} has one page out of the transcript, the one where he is standing. It is pinned over her board, between a swatch of yellow and a swatch of a better yellow.',
      },
    },
    bare: '{joanna} has a letter in her coat with a stamp on it and no address. She takes it out at the mailbox, looks both ways, and takes it home.',
  },
  bench: {
    title: 'The Bench',
    where: 'playground',
    shown: {
      faucet: {
        kind: 'my-fault-answered',
        text: '{joanna} and {margaret}, on the bench, a paper bag between them. {margaret} says what a boy asked a faucet. {joanna} holds a roll by both ends and does not eat it.',
      },
      aloud: {
        kind: 'letter-aloud',
        text: 'On the bench {margaret} says the alphabet, an animal to a letter, the way she has heard it through a wall. {joanna} draws each one again on the bag.',
      },
      photo: {
        kind: 'photo-kept',
        text: '{margaret} tells her which shelf it stands on, and which way it faces. {joanna} turns her hand over on the bench as if it were there.',
      },
      photoThree: {
        kind: 'photo-three',
        text: '{margaret} tells her there are three in the frame, and who leaned over to make it fit. {joanna} asks what he is wearing. Stripes.',
      },
      stayed: {
        kind: 'stayed-operation',
        text: '{margaret} says forty minutes, and holds up a thumb and finger to show how near the eye. {joanna} looks at the space between them until {margaret} puts it away.',
      },
      carried: {
        kind: 'carried-hospital',
        text: '{margaret} counts the blocks on her fingers and runs out at nine, with one to spare. {joanna} takes hold of that finger.',
      },
      windows: {
        kind: 'visit-generous',
        text: '{margaret} says who washed the windows, that Saturday, and that it was both sides. {joanna} breathes on the air before her and rubs it with one glove.',
      },
      mark: {
        kind: 'growth-mark',
        text: '{margaret} holds a hand flat over the bench, about so high. {joanna} puts hers under it and moves it up, to where it would be by now.',
      },
      tap: {
        kind: 'fever-night',
        text: '{margaret} says a hundred and three, and from when until when. {joanna} has turned to look at the swings. On the paper bag her hand goes on turning a tap.',
      },
      mended: {
        kind: 'apologised',
        text: '{margaret} says that he goes back in. She shows with two fingers, along the slat: out, a turn, in. {joanna} does it after her.',
      },
    },
    bare: '{joanna} and {margaret} share a bench and a roll. {nell} comes to say that it is her turn on something. Neither has spoken.',
  },
  street: {
    title: 'Half a Block',
    where: 'street',
    shown: {
      strike: {
        kind: 'strike-walks',
        text: 'The whole city walks. {joanna}, in flat shoes, is half a block behind a man and a boy who share one sandwich by turns. At Seventy-second they turn. She has stopped.',
      },
      dime: {
        kind: 'the-dime',
        text: 'In the crowd on the avenue {joanna} has a dime in her glove. At a telephone she puts it in, hears the tone, and lets it drop back to her. Ahead, two coats, one small.',
      },
      census: {
        kind: 'he-wrote-two',
        text: '{joanna} walks behind two coats, one small. He is printing something on the air with a finger, for his father, who waits till it is spelled.',
      },
      corner: {
        kind: 'walked-her-to-corner',
        text: 'At the corner where she was once walked to, {joanna} waits out a light she could cross by. Two coats go over ahead of her, in step.',
      },
    },
    bare: 'The trains are out and everybody walks. {joanna}, half a block back, sees two coats from behind, one small. They keep the same step. She does not call.',
  },
} as const satisfies Record<string, Insert>
const ORDER = ['transcript', 'bench', 'street'] as const

/** Shows the next insert; with the third the beat is complete. */
export function showInsert(today: Today): void {
  const { game } = today
  const at = Math.max(0, game.arc.inserts)
  const id = ORDER[at]
  if (!id) return
  const insert: Insert = INSERTS[id]
  const found = shownOf(game, id)
  const memory = found === undefined ? undefined : memoryOf(game, (insert.shown[found] as Shown).kind)
  const about = memory ? refOf(memory) : ''
  game.arc.inserts = at + 1
  tell(today, found === undefined ? `court.inserts.${id}.bare` : `court.inserts.${id}.shown.${found}.text`, {
    insert: id,
    about,
    place: insert.where,
  })
  if (at + 1 === ORDER.length)
    completeBeat(today, 'B24', { place: insert.where, with: ['joanna'], options: [], option: null, memories: shownSoFar(today) })
}

/** Of the transcript the first thing it holds; on the bench and in the street what weighs most, and of about as much what is hers, by seed. */
export function shownOf(game: Game, id: keyof typeof INSERTS): string | undefined {
  const insert: Insert = INSERTS[id]
  const held = Object.keys(insert.shown).filter(name => memoryOf(game, (insert.shown[name] as Shown).kind))
  if (id === 'transcript') return held[0]
  const weight = (name: string): number => {
    const { kind } = insert.shown[name] as Shown
    return KINDS[kind].valence * KINDS[kind].weight * (100 + settled(game.seed, `insert/${kind}`, 100))
  }
  return held.sort((a, b) => weight(b) - weight(a))[0]
}

/** What the three showed, for the record: the ledger has not changed so that it would show other things. */
function shownSoFar(today: Today): MemoryRef[] {
  const refs: MemoryRef[] = []
  for (const id of ORDER) {
    const insert: Insert = INSERTS[id]
    const found = shownOf(today.game, id)
    const memory = found === undefined ? undefined : memoryOf(today.game, (insert.shown[found] as Shown).kind)
    if (memory) refs.push(refOf(memory))
  }
  return refs
}
