/** The Eye: a good half hour, a cut, nine blocks, forty minutes, and what is owed afterwards to whoever wasn't there. */
import { type Card, scenes, type Wording } from '../events/define.ts'
import {
  any,
  arc,
  billy,
  type Condition,
  dollars,
  type Effect,
  energy,
  happened,
  joanna,
  mark,
  minutes,
  not,
  remember,
  remembers,
  stage,
  ted,
  when,
} from '../events/words.ts'

/** Who had an eye on him: the words of the scene, the memory's detail. */
const WATCHED: readonly Effect[] = [
  when(
    [arc('eyeWatched', 2)],
    [when([arc('eyeWatched', 3)], [remember('who-watched', 'paper')], [remember('who-watched', 'robin')])],
    [when([arc('eyeWatched', 1)], [remember('who-watched', 'margaret')], [remember('who-watched', 'ted', 0)])],
  ),
]

const watched: Wording[] = [
  {
    when: [arc('eyeWatched', 3)],
    text: 'You’ve got the paper open at the column about mortgages. You’ve looked up at every shout. There are a great many shouts. You look down to find your line.',
  },
  {
    when: [arc('eyeWatched', 2)],
    text: 'You’re crossing Columbus with two ices in one hand. {robin} has him. You can see the back of her sweater, and his shoes, and her head turning to say something to a girl she knows.',
  },
  {
    when: [arc('eyeWatched', 1)],
    text: 'It’s {margaret}’s turn to look; you have a system. She is tying {toby}’s shoe. You’re telling her about {pruett} and the bigger boards. You have just got to the good part.',
  },
  {
    when: [],
    text: 'You’re watching. You’re nine feet off with nothing in your hands, looking straight at him. It’s the thing you will say afterward, and it will be true.',
  },
]

const goodHalfHour: Wording[] = [
  {
    when: [remembers('kite-built')],
    text: 'Saturday. The kite goes up on the second try, and its tail says “somebody’s up first, somebody’s up.” He lets it out to the last of the string. Then he ties it to the bench, with a proper knot, because it’s a pet now.',
  },
  {
    when: [remembers('mgt-bench')],
    text: 'Saturday. Pirates. {nell} is the captain and the law. {toby} is the treasure. {billy} is whatever is left, and has made something of it; he’s the tide.',
  },
  {
    when: [],
    text: 'Saturday. {marcus} is here, with statistics. They’re timing each other with a watch that {marcus}’s father gave him, and they are getting faster, which {marcus} says people do until they don’t.',
  },
]

const ways: Card['choices'] = {
  talk: {
    label: 'Talk to him',
    costs: [minutes(150), energy(100)],
    then: [mark('eyeDay'), mark('eyeWay', 0), remember('carried-hospital', 'talked'), ...WATCHED, billy.bond.up(30), billy.calm.down(40)],
    text: '“Tell me the stops on {ray}’s train.” “From which end?” he says, into your neck. You say from the end we’re at.',
    after: ['You’ll get there whichever way.'],
    leads: 'eye.looking',
  },
  count: {
    label: 'Count the blocks for him',
    costs: [minutes(150), energy(100)],
    then: [mark('eyeDay'), mark('eyeWay', 1), remember('carried-hospital', 'counted'), ...WATCHED, billy.bond.up(20), billy.calm.down(20)],
    text: '“Nine blocks,” you say. “You tell me when it’s eight.” He can’t see the signs. He counts curbs, by the bump.',
    after: ['You’ll get there whichever way.'],
    leads: 'eye.looking',
  },
  sing: {
    label: 'Sing; the jingle, if need be',
    costs: [minutes(150), energy(100)],
    then: [mark('eyeDay'), mark('eyeWay', 2), remember('carried-hospital', 'sang'), ...WATCHED, billy.bond.up(30), billy.calm.down(30)],
    text: 'The jingle, God forgive you, all four lines. On the second time round he comes in on “golden,” a half tone under, from somewhere beneath your ear.',
    after: ['You’ll get there whichever way.'],
    leads: 'eye.looking',
  },
  run: {
    label: 'Just run',
    costs: [minutes(140), energy(125)],
    then: [
      mark('eyeDay'),
      mark('eyeWay', 3),
      remember('carried-hospital', 'ran'),
      ...WATCHED,
      billy.bond.up(20),
      billy.calm.down(60),
      billy.trust.up(20),
    ],
    text: 'Only your shoes. They’re the office ones. You hear them go by shop after shop as if someone were being chased.',
    after: ['You’ll get there whichever way.'],
    leads: 'eye.looking',
  },
}

/** What the record has taught him to write on a form. */
const knows: Condition = any(remembers('vaccines-kept'), remembers('held-for-shot'), remembers('growth-mark'), remembers('fever-night', 2))
const form: Effect = when([knows], [remember('knew-his-weight'), ted.strain.down(10)])
const notHall = not(happened('eye.door', 'hall'))

/** What follows the Saturday: whoever was telephoned needn't be telephoned again; the bottle waits in the icebox. */
const AFTER: readonly Effect[] = [
  when([remembers('joanna-told-eye')], [], [stage('eye.tellHer', 2, 'evening')]),
  stage('eye.drops', 4, 'morning'),
]

export const eye = scenes({
  slide: {
    slot: 'afternoon',
    beat: 'B11',
    mood: 'blow',
    title: 'He Doesn’t Yell',
    where: 'playground',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'surprised' },
    ],
    panels: [goodHalfHour, watched],
    text: 'The slide has a bolt at the top that somebody meant to see to. He goes over the side of the ladder without a sound. He doesn’t yell. That’s how you know. You have him up before you have decided to, with your hand flat over the side of his face.',
    choices: ways,
  },
  curb: {
    slot: 'afternoon',
    beat: 'B11',
    mood: 'blow',
    title: 'The Iron Rail',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'surprised' },
    ],
    panels: [goodHalfHour, watched],
    text: 'Going home they race, stoop to stoop, one hand along the area rails. One of the rails ends in a leaf, at the height of a boy. He stops, and stands there. He doesn’t yell. That’s how you know. You have him up before you have decided to.',
    choices: ways,
  },
  looking: {
    slot: 'afternoon',
    title: 'Nine Blocks',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'worried' },
    ],
    panels: [
      'A cab with its light off. A cab with its light off.',
      [
        {
          when: [remembers('carried-stairs')],
          text: 'You carried him up ninety-six stairs once, for a game. He is heavier than the stairs.',
        },
        { when: [], text: 'You have never carried him this far. He has grown since anybody carried him.' },
      ],
      'The light is against you. Nobody honks. A man with a dog puts out his arm and stops Broadway.',
      [
        {
          when: [remembers('was-there-for-toby')],
          text: 'You know the way; you came it with {toby}, in the other rain. Left at the bank. The ramp, not the steps.',
        },
        { when: [remembers('kite-built')], text: 'The tail of the kite is still wound on your wrist.' },
        { when: [], text: 'Six. A grocer walks backward ahead of you with his broom held out, clearing the pavement. Five.' },
      ],
    ],
    text: 'He’s been quiet since the bank. He weighs more when he is quiet. “Is it my looking eye?” he says.',
    choices: {
      both: {
        label: '“They’re both your looking eye.”',
        then: [remember('looking-eye', 'bothEyes'), billy.calm.up(30)],
        text: 'He thinks about it for a block. “Then it’s half,” he says. Doors. {gloria} Whitfield, in white, sees you two as {marcus}’s friend and his father for one second, and then as a chart.',
        leads: 'eye.door',
      },
      ask: {
        label: '“We’ll ask.”',
        then: [remember('looking-eye', 'weWillAsk'), billy.trust.up(30)],
        text: '“Who will we ask?” Somebody who knows, you say. “Good,” he says. Doors. {gloria} Whitfield, in white, sees you two as {marcus}’s friend and his father for one second, and then as a chart.',
        leads: 'eye.door',
      },
      hand: {
        label: '“Keep your hand on it. Like that.”',
        then: [remember('looking-eye', 'yourHand'), billy.calm.up(20), billy.bond.up(10)],
        text: 'He’s doing it right, you tell him. He presses harder. Doors. {gloria} Whitfield, in white, sees you two as {marcus}’s friend and his father for one second, and then as a chart.',
        leads: 'eye.door',
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
    panels: [
      [
        {
          when: [knows],
          text: 'The form wants weight, last booster, allergies. You write it without lifting the pen. “You knew his weight,” {gloria} says. She isn’t praising. She’s filling in a line.',
        },
        {
          when: [],
          text: 'The form wants weight, last booster, allergies. You write “about,” and “about,” and cross both out, and ask him. “Fifty-three pounds,” he says, under the towel. “With shoes.”',
        },
      ],
    ],
    text: '{rao} says it in two minutes: the lid, the white, not the center; small stitches; he must hold very still for forty minutes. “I will tell you what I know, then what I don’t,” he says, and does. Then, to you: “Some fathers prefer the hall.”',
    choices: {
      stay: {
        label: 'Stay',
        then: [form, billy.calm.up(30), billy.trust.up(10)],
        text: 'They show you where to stand, which is by his feet. The lamp comes down on its arm. His shoes are still on. You take hold of one.',
        after: ['Forty minutes by the clock.'],
        leads: 'eye.stitches',
      },
      ask: {
        label: 'Stay, but ask him first',
        then: [form, billy.trust.up(40)],
        text: '“Do you want me here, or outside the door?” He thinks. “Where’s outside the door?” Eleven feet, says {rao}. “Here,” he says. “That’s too far to hear.”',
        after: ['He might say the hall.'],
        leads: 'eye.stitches',
      },
      call: {
        label: 'Call {joanna}, then stay',
        costs: [dollars(1), minutes(10)],
        then: [form, remember('joanna-told-eye'), joanna.regard.up(60), billy.calm.down(20), ted.strain.up(20)],
        text: 'Four minutes, in dimes, at the booth by the elevators. She asks one question, and it’s the right one. You come back when you said. “Four minutes,” says {gloria}. “Most don’t.”',
        after: ['She’d want to know.', 'He will be four minutes without you.'],
        leads: 'eye.stitches',
      },
      hall: {
        label: 'The hall. You’ve seen the needle.',
        then: [form, remember('left-the-room', 'air'), billy.trust.down(30), billy.calm.down(60), ted.strain.down(10)],
        text: 'There’s a chair, a clock, and a poster about teeth. You can hear {rao}’s voice, level, saying what each thing is before he does it. You find you are saying it along with him.',
        after: ['You’d be no use on the floor.', 'He’ll know which side of the door.'],
        leads: 'eye.stitches',
      },
    },
  },
  stitches: {
    slot: 'afternoon',
    beat: 'B12',
    title: 'Forty Minutes',
    where: 'hospital',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'rao', looks: 'thinking' },
    ],
    panels: [
      'Four-fifty. The clock on the wall is the kind that holds still and then jumps. It’s thirteen stitches, he has told you both, and he’ll say each one.',
    ],
    text: [
      {
        when: [happened('eye.door', 'hall')],
        text: 'Through the door you can hear him name the stops on the A: Canal, Chambers. At four stitches he has stopped at Chambers. You could go in. You’re allowed to. There’s a chair here, a clock, and a poster about teeth, and it is eleven feet.',
      },
      {
        when: [],
        text: 'He’s holding still, better than the clock. Only his feet are yours. You can look away; he can’t see whether you look away. He’ll ask, after, and you’ll say. “Four,” says {rao}.',
      },
    ],
    choices: {
      hold: {
        label: 'Hold his feet',
        shown: [notHall],
        then: [remember('stayed-operation', 'held'), billy.calm.up(50), billy.bond.up(40), ...AFTER],
        text: 'At six the left one presses your hand: once. You press back: once. It’s a conversation. “Done,” says {rao}, to {billy}, not to you. “You were the stiller of the two.”',
        after: ['They’re the part you’ve been given.'],
      },
      hum: {
        label: 'Hum',
        shown: [notHall],
        then: [remember('stayed-operation', 'hummed'), billy.calm.up(60), billy.bond.up(30), ...AFTER],
        text: 'It has no tune for ten minutes, and then it has one, and it’s the one for the bath. {rao} sews in time. He’ll deny it. “Thirteen,” he says, on the last note.',
        after: ['You’ve no idea what.'],
      },
      explain: {
        label: 'Say what each thing is',
        shown: [notHall],
        then: [remember('stayed-operation', 'explained'), billy.trust.up(60), billy.bond.up(20), ted.skill.listening.practise(2), ...AFTER],
        text: '“That’s the lamp moving. That’s only tape.” “You skipped one,” says the towel. “That was the needle.” “All right,” it says. You don’t skip any more. At thirteen he tells you: “That’s all of them.”',
        after: ['He likes to have things named.'],
      },
      count: {
        label: 'Count them with him',
        shown: [notHall],
        then: [remember('stayed-operation', 'countedStitches'), billy.calm.up(40), billy.bond.up(30), billy.trust.up(20), ...AFTER],
        text: 'He’s always one ahead of you; he has it from the inside. “Done,” says {rao}. “We know,” says {billy}. It’s 5:14. He asks for that to be written down.',
        after: ['It’s thirteen. It was nine blocks.'],
      },
      look: {
        label: 'Look. Don’t look away.',
        costs: [energy(50)],
        shown: [notHall],
        then: [remember('stayed-operation', 'looked'), billy.trust.up(60), billy.bond.up(30), ted.strain.up(20), ...AFTER],
        text: 'The smallest sewing you ever saw. You hold your breath on the knots. “Did you look away?” he says in the cab. Not once. “Then draw it,” he says. You do, knots and all.',
        after: ['You’d have it for good.'],
      },
      back: {
        label: 'Go back in',
        shown: [happened('eye.door', 'hall')],
        then: [remember('stayed-operation', 'held', 1), billy.trust.up(30), billy.calm.up(60), ...AFTER],
        text: '{gloria} makes room without being asked. “Dad’s in,” she tells the towel. “Which side?” it says. You take hold of a shoe. “That side,” it says. There are nine to go.',
        after: ['It is eleven feet.'],
      },
      wait: {
        label: 'Stay in the chair',
        shown: [happened('eye.door', 'hall')],
        then: [ted.energy.up(10), billy.calm.down(30), billy.bond.down(20), ...AFTER],
        text: 'He goes on from Chambers by himself, after a while, to the end of the line. “I heard the chair,” he says in the cab. “You can be in for the taking out.”',
        after: ['You’re no use on the floor.'],
      },
    },
  },
  tellHer: {
    slot: 'evening',
    title: 'Ninety Cents to Chicago',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'joanna', looks: 'worried' },
    ],
    text: 'He is asleep with the patch on. The number has been in the blue button can since October. She’d want to know. You would want not to be asked where you were looking. It’s nine here and eight where she is, and after nine it is cheaper.',
    choices: {
      call: {
        label: 'Call her tonight',
        costs: [dollars(0.9), energy(50)],
        then: [remember('joanna-told-eye'), joanna.regard.up(60), ted.strain.down(20)],
        text: 'You tell it in order. She doesn’t ask. At the end she says, “And where’s the scar?” and you put a finger to your own face, in the dark hall, and tell her exactly.',
        after: ['She may ask where you were looking.'],
      },
      write: {
        label: 'Write when he’s mended',
        costs: [minutes(30), dollars(0.15)],
        then: [remember('joanna-written-eye'), joanna.regard.up(20)],
        text: 'It takes two weeks to be true: mended, no damage, a line. She writes back the same day. It’s one page, and there’s a place on it where the pen has stopped.',
        after: ['You could say it all was over.'],
      },
      no: {
        label: 'Leave it. She’d only worry.',
        then: [remember('joanna-not-told'), joanna.regard.down(60), ted.energy.up(20)],
        text: 'You put the number back in with the buttons. On Tuesday he asks how you spell “stitches.” You tell him, and you don’t ask who wants to know.',
        after: ['It would spare you both.', 'He writes his own letters now.'],
      },
    },
  },
  drops: {
    slot: 'morning',
    title: 'The Fourth Drop',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'Four times a day for two weeks, and he hates the fourth. It’s the same bottle. “It’s not the same,” he says, with the pillow over him. “The fourth one is at night and it’s colder.” The label says to keep it in the icebox.',
    choices: {
      pirate: {
        label: 'Drops for pirates, by the count',
        costs: [minutes(15)],
        then: [remember('eye-drops-kept'), billy.calm.up(30), billy.bond.up(20)],
        text: 'You count him down from ten in a voice. He lies like a plank. On two he opens both, to get it over with. {toby} has asked for some.',
        after: ['It takes as long as it takes.'],
      },
      hold: {
        label: 'Hold him. It’s only a drop.',
        costs: [minutes(5)],
        then: [remember('drops-held'), billy.trust.down(30), billy.health.up(20)],
        text: 'It goes in. He’s very strong, you find, for fifty-three pounds, and then he isn’t. Afterward he dries the bottle and puts it back himself.',
        after: ['It has to go in.'],
      },
      warm: {
        label: 'Warm the bottle in your hand first',
        costs: [minutes(10)],
        then: [remember('eye-drops-kept'), ted.skill.listening.practise(), billy.trust.up(20)],
        text: 'You hold it through the whole of the weather. “That one was like the others,” he says, surprised, to the ceiling. {gloria} tells you later that nobody ever thinks of it.',
        after: ['He said it was colder.'],
      },
    },
  },
  scar: {
    slot: 'evening',
    title: 'When I’m You',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'The last of the tape came off on Monday. He is on the stool before your shaving mirror with the good lamp, looking at it from both sides. It’s pink, and no longer than a grain of rice, lying down. “Will it be there when I’m you?” he says.',
    choices: {
      know: {
        label: '“A little. I’ll know you by it.”',
        then: [remember('scar-talk'), billy.bond.up(30), billy.calm.up(20)],
        text: '“In a crowd?” he says. In a crowd, you say. He tries it out, turning away and turning back, so that you can know him by it. You do, each time.',
        after: ['It’s the truth, and then some.'],
      },
      never: {
        label: '“You’ll never notice.”',
        then: [billy.trust.down(10), billy.calm.up(10)],
        text: '“I notice now,” he says, reasonably. He turns the lamp off. He doesn’t bring it up again, and for some days he washes around it.',
        after: ['It’s what one says.'],
      },
      yours: {
        label: 'Show him yours; tell about the sled',
        costs: [minutes(20)],
        then: [remember('scar-talk'), billy.bond.up(40), ted.strain.down(10)],
        text: 'Yours is under the chin, from a sled, in Scranton, in 1949. He’s never seen under your chin. “You too,” he says. He gets the ruler. Yours wins by an eighth.',
        after: ['It’s a long story. It has a hill.'],
      },
    },
  },
})
