/** The door: a form answered out of what was kept, who stays on which side, and what he asks of it in the cab. The clock is stitches.ts. */
import { scenes } from '../events/define.ts'
import {
  any,
  billy,
  type Condition,
  dollars,
  type Effect,
  favour,
  happened,
  joanna,
  margaret,
  minutes,
  not,
  remember,
  remembers,
  ted,
  when,
} from '../events/words.ts'
import { inHall, inRoom } from './stitches.ts'

/** What the record has taught him to write on a form. */
const knows: Condition = any(remembers('vaccines-kept'), remembers('held-for-shot'), remembers('growth-mark'), remembers('fever-night', 2))
const form: Effect = when([knows], [remember('knew-his-weight'), ted.strain.down(10)])

/** He was in the room for the end of it, or for all. */
const inside = [any(inRoom, happened('door.last', 'in'))] as const
/** All forty minutes in the chair. */
const outside = [...inHall, not(happened('door.last', 'in'))] as const

export const door = scenes({
  form: {
    slot: 'afternoon',
    title: 'On a String',
    where: 'hospital',
    faces: [
      { who: 'gloria', looks: 'neutral' },
      { who: 'ted', looks: 'worried' },
      { who: 'billy', looks: 'worried' },
    ],
    panels: [
      'A chair that is bolted to other chairs, with him in your lap and a towel in his. She gives you a board with a pencil on a string. It wants to know three things before it will hear about anything else.',
      [
        {
          when: [knows],
          text: 'Weight. You write it without lifting the pencil. “You knew his weight,” {gloria} says. She isn’t praising. She’s filling in a line.',
        },
        {
          when: [],
          text: 'Weight. You write “about,” and there you stop. You’ve just carried him nine blocks, and you couldn’t say to ten pounds.',
        },
      ],
      [
        {
          when: [remembers('held-for-shot')],
          text: 'Last tetanus. You can see the clock he looked at, and the month that was up beside it. You write the month.',
        },
        {
          when: [remembers('vaccines-kept')],
          text: 'Last tetanus. It’s on the card for the school, with {sachs}’s stamp, and the card is in your wallet behind the license. It has been there so long that it’s the shape of you.',
        },
        {
          // Most lives have a form late now and then; this is for a father who never got to one.
          when: [remembers('form-late', 8)],
          text: 'Last tetanus. There was a card. It came home from school to be signed, and it lay on the hall table, and after that you don’t know.',
        },
        {
          when: [],
          text: 'Last tetanus. That would be on a card, and the card would be in the drawer, or the blue can, or in the head of somebody in Chicago.',
        },
      ],
      [
        {
          when: [any(remembers('fever-night'), remembers('pox-week'), remembers('shared-pox'))],
          text: 'Allergies. None. You’ve given him, by the spoon, everything they make, and sat by to see. You write it in one word.',
        },
        {
          when: [],
          text: 'Allergies. “Am I?” says the towel. You look at each other, as well as can be managed.',
        },
      ],
    ],
    text: '“Take your time,” says {gloria}, who has begun to wash him. The pencil has been chewed, all down one side, by somebody with an afternoon like this one.',
    choices: {
      write: {
        label: 'Hand it back as it stands',
        shown: [knows],
        then: [form, ted.strain.down(10)],
        text: 'She reads down it with her thumb. At the bottom it wants to know who’s with the patient. You see that you have put “father,” and gone over it twice.',
        after: ['It’s all there.'],
        leads: 'door.door',
      },
      him: {
        label: 'Ask him the rest',
        then: [form, billy.trust.up(10)],
        text: [
          {
            when: [knows],
            text: '“I had it in kindergarten,” he says, under the towel, “and then the booster. I’m not anything, except with lamb.” You take it down. He has you read it back.',
          },
          {
            when: [],
            text: '“Fifty-three pounds, with shoes,” he says, under the towel. “I had it in kindergarten. I’m not anything, except with lamb.” You take it down. He has you read it back.',
          },
        ],
        after: ['He keeps accounts.'],
        leads: 'door.door',
      },
      margaret: {
        label: 'Ask {margaret}. She’d know.',
        costs: [minutes(5), favour(5)],
        then: [form, margaret.regard.up(10), billy.calm.up(10)],
        text: '“Fifty-three. A year ago in the fall, left arm; he was sick in the taxi. None,” says {margaret}, like a bank. You put it in the boxes, down to the taxi.',
        after: ['She has been to all of it.'],
        leads: 'door.door',
      },
      about: {
        label: 'Write “about,” and hand it back',
        shown: [not(knows)],
        then: [ted.strain.up(10)],
        text: '“About is fine,” says {gloria}. She weighs him herself, shoes and all, and writes over yours, in ink.',
        after: ['It’s what you have.'],
        leads: 'door.door',
      },
    },
  },
  door: {
    slot: 'afternoon',
    title: 'Some Prefer the Hall',
    where: 'hospital',
    faces: [
      { who: 'rao', looks: 'neutral' },
      { who: 'ted', looks: 'worried' },
    ],
    text: '{rao} says it in two minutes: the lid, the white, not the center; small stitches; he must hold very still for forty minutes. “I will tell you what I know, then what I don’t,” he says, and does. Then, to you: “Some fathers prefer the hall.”',
    choices: {
      stay: {
        label: 'Stay',
        then: [billy.calm.up(20), billy.trust.up(5)],
        text: 'They show you where to stand, which is by his feet. The lamp comes down on its arm. His shoes are still on. You take hold of one.',
        after: ['Forty minutes by the clock.'],
        leads: 'door.first',
      },
      ask: {
        label: 'Stay, but ask him first',
        then: [billy.trust.up(15)],
        text: '“Do you want me here, or outside the door?” He thinks. “Where’s outside the door?” Eleven feet, says {rao}. “Here,” he says. “That’s too far to hear.”',
        after: ['He might say the hall.'],
        leads: 'door.first',
      },
      call: {
        label: 'Call {joanna}, then stay',
        costs: [dollars(1), minutes(10)],
        then: [remember('joanna-told-eye'), joanna.regard.up(60), billy.calm.down(20), ted.strain.up(20)],
        text: 'Four minutes, in dimes, at the booth by the elevators. She asks one question, and it’s the right one. You come back when you said. “Four minutes,” says {gloria}. “Most don’t.”',
        after: ['She’d want to know.', 'He will be four minutes without you.'],
        leads: 'door.first',
      },
      hall: {
        label: 'The hall. You’ve seen the needle.',
        then: [billy.trust.down(20), billy.calm.down(40), ted.strain.down(10)],
        text: 'There’s a chair, a clock, and a poster about teeth. You can hear {rao}’s voice, level, saying what each thing is before he does it. You find you are saying it along with him.',
        after: ['You’d be no use on the floor.', 'He’ll know which side of the door.'],
        leads: 'door.first',
      },
    },
  },
  cab: {
    slot: 'afternoon',
    mood: 'warm',
    title: 'To the Meter',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'tired' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: outside,
        text: 'It’s a Checker, and he has the jump seat down, for his feet. It’s light still; it has no business to be. He holds the paper cup level around the corners. “I could hear the chair,” he says, to the meter. “What did you do in it?”',
      },
      {
        when: [],
        text: 'It’s a Checker, and he has the jump seat down, for his feet. It’s light still; it has no business to be. He holds the paper cup level around the corners. About Eighty-sixth he says it, to the meter: “Did you look away?”',
      },
    ],
    choices: {
      never: {
        label: '“Not once.”',
        shown: [happened('door.third', 'look'), not(remembers('left-the-room'))],
        then: [billy.trust.up(15), billy.bond.up(10)],
        text: '“Then draw it,” he says. You do, on the back of the form, with the knots. He goes over it with his finger from one end to the other. “It’s neat,” he says.',
        after: ['It’s so.'],
      },
      once: {
        label: '“On six. I came back.”',
        shown: [not(happened('door.door', 'hall')), not(happened('door.third', 'look')), not(remembers('left-the-room'))],
        then: [billy.trust.up(20)],
        text: '“I felt that one,” he says. He reaches over and pats your sleeve, two times, the way that you do it to people.',
        after: ['It’s so. He’d know.'],
      },
      out: {
        label: '“When I was out at the telephone.”',
        shown: [not(happened('door.door', 'hall')), remembers('left-the-room')],
        then: [billy.trust.up(20), billy.calm.up(5)],
        text: '“That isn’t away. That’s out,” says {billy}. “I mean in.” In, you tell him, you stayed put. “And you came back at the number,” he says, to be fair. He lets the number go.',
        after: ['You were; he timed it.'],
      },
      shoes: {
        label: '“I looked at your shoes.”',
        shown: inside,
        then: [billy.bond.up(10), billy.calm.up(20)],
        text: '“What did they do?” The left one talked, you tell him. He holds it up for the driver to see.',
        after: ['Most of the time.'],
      },
      notAll: {
        label: '“I wasn’t in there for all of it.”',
        shown: [...inside, happened('door.door', 'hall')],
        then: [billy.trust.up(15), billy.calm.up(10)],
        text: '“I know,” he says. “I heard the door. I’d got to Jay Street.” He has it worked out already: you can be in for the taking out, from the beginning.',
        after: ['He’ll have kept count.'],
      },
      wasAfraid: {
        label: '“I was afraid I’d fall down.”',
        shown: outside,
        then: [billy.trust.up(15)],
        text: '“You could have sat in there,” he says. “There’s a stool.” He thinks some more. “You can be in for the taking out. I’ll say when to sit.”',
        after: ['It’s short, and it’s true.'],
      },
      said: {
        label: '“I said it all along with him.”',
        shown: outside,
        then: [billy.calm.up(10), billy.bond.up(15)],
        text: 'He tries you: what came after tape? The lamp, you say. What was after the lamp? He has you through all thirteen, down to the saucer. You’ve missed one, and it’s his.',
        after: ['You had every one.'],
      },
    },
  },
})
