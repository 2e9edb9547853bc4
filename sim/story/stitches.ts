/** The stitch clock: four times ten minutes, held, hummed, counted, named or looked at; a telephone to step out to, and a chair in the hall. */
import { scenes, type Wording } from '../events/define.ts'
import {
  any,
  billy,
  dollars,
  type Effect,
  energy,
  happened,
  joanna,
  margaret,
  minutes,
  not,
  remember,
  remembers,
  stage,
  ted,
  when,
  work,
} from '../events/words.ts'

/** Which side of the door: he went in, or was there all along. */
const wentIn = any(happened('door.first', 'in'), happened('door.second', 'in'), happened('door.third', 'in'))
export const inHall = [happened('door.door', 'hall'), not(wentIn)] as const
export const inRoom = any(not(happened('door.door', 'hall')), wentIn)
const room = [inRoom] as const
const throughDoor = (hall: string, here: string): Wording[] => [
  { when: inHall, text: hall },
  { when: [], text: here },
]

/** What follows the Saturday: whoever was telephoned needn't be telephoned again; the bottle waits in the icebox. */
const AFTER: readonly Effect[] = [
  when([remembers('joanna-told-eye')], [], [stage('eye.tellHer', 2, 'evening')]),
  stage('eye.night', 0, 'night'),
  stage('eye.drops', 4, 'morning'),
]
/** How he stayed: whoever did not look away is known for that. */
const stayed = (detail: string): Effect =>
  when([happened('door.third', 'look')], [remember('stayed-operation', 'looked')], [remember('stayed-operation', detail)])
/** He went in from the chair: it is both that he was out, and that he came. */
const cameIn = [remember('left-the-room', 'air'), billy.trust.up(5), billy.calm.up(30)] as const

const boyAndDoctor = [
  { who: 'billy', looks: 'worried' },
  { who: 'rao', looks: 'thinking' },
] as const
/** From the chair the door is seen, and what is behind it is heard. */
const alone = { when: inHall, faces: [{ who: 'ted', looks: 'worried' }] } as const

export const stitches = scenes({
  first: {
    slot: 'afternoon',
    title: 'The First Ten Minutes',
    where: 'hospital',
    faces: boyAndDoctor,
    otherwise: alone,
    panels: [
      'The clock on the wall is the kind that holds still and then jumps. It’s thirteen stitches, he has told you both, and he’ll say each one. It is 4:34.',
    ],
    text: throughDoor(
      'Through the door you can hear him name the stops on the A, from the top, in the voice he has for the telephone. {rao}’s goes along underneath. You could go in. You’re allowed to. It’s eleven feet.',
      '“A bee,” says {rao}, “and after that nothing.” The bee’s the worst of it. He goes stiff as an ironing board, all the way down to his shoes, and the shoes are the part that you’ve been given. “One,” says {rao}.',
    ),
    choices: {
      hold: {
        label: 'Hold his feet',
        shown: room,
        then: [billy.bond.up(10), billy.calm.up(10)],
        text: 'At two the left one presses your hand: once. You press back: once. It’s a conversation.',
        after: ['They’re yours to hold.'],
        leads: 'door.second',
      },
      explain: {
        label: 'Say what each thing is',
        shown: room,
        then: [billy.trust.up(10), ted.skill.listening.practise()],
        text: '“That’s the lamp moving. That’s only tape.” “You skipped one,” says the towel. That was the needle. “All right,” it says. You don’t skip any more.',
        after: ['He likes to have things named.'],
        leads: 'door.second',
      },
      hum: {
        label: 'Hum',
        shown: room,
        then: [billy.calm.up(20)],
        text: 'It has no tune yet. {gloria} looks at you over her mask, and then goes on looking, in case you stop.',
        after: ['You’ve no idea what.'],
        leads: 'door.second',
      },
      phone: {
        label: 'Step out and telephone {joanna}',
        costs: [dollars(1), minutes(5)],
        shown: [inRoom, not(remembers('joanna-told-eye'))],
        then: [remember('joanna-told-eye'), remember('left-the-room', 'phoneHer'), joanna.regard.up(60), billy.calm.down(10)],
        text: 'You tell him four minutes, and he starts the count. She wants to know which side it’s on, and is he holding still. “Three fifty,” says the towel, when you take hold of a shoe.',
        after: ['She’d want to know.', 'He’ll have you timed.'],
        leads: 'door.second',
      },
      in: {
        label: 'Go in',
        shown: inHall,
        then: [...cameIn, billy.bond.up(10)],
        text: '{gloria} makes room without being asked. “Dad’s in,” she tells the towel. “Which side?” it says. You take hold of a shoe. “That side,” it says.',
        after: ['It is eleven feet.'],
        leads: 'door.second',
      },
      wait: {
        label: 'Stay in the chair',
        shown: inHall,
        then: [ted.energy.up(5), billy.calm.down(10)],
        text: 'You read the poster. It’s a good poster; somebody was up all night with it. Brush, it says.',
        after: ['You’re no use on the floor.'],
        leads: 'door.second',
      },
    },
  },
  second: {
    slot: 'afternoon',
    title: 'The Second Ten',
    where: 'hospital',
    faces: boyAndDoctor,
    otherwise: alone,
    text: throughDoor(
      'He’s out of stops. You hear him begin on the D. A woman has sat down one chair along, with the same look on, and a small red boot in her lap. Neither of you reads.',
      '“Five,” says {rao}. Something runs down past his ear, and {gloria} has it before it gets there. “Is that mine?” says the towel. Nobody has lied to it yet.',
    ),
    choices: {
      yours: {
        label: '“Yours. You’ve got plenty.”',
        shown: room,
        then: [billy.trust.up(10)],
        text: '“How much?” About four quarts, says {rao}, not stopping. “Milk quarts?” says the towel. Milk quarts. You can see it being stood in a row in the icebox.',
        after: ['It asked.'],
        leads: 'door.third',
      },
      count: {
        label: 'Count them with him',
        shown: room,
        then: [billy.bond.up(10), billy.calm.up(10)],
        text: 'He’s always one ahead of you; he has it from the inside. {rao} comes in last, with the number, like a conductor.',
        after: ['It’s thirteen. It was nine blocks.'],
        leads: 'door.third',
      },
      hum: {
        label: 'Hum the one for the bath',
        shown: room,
        then: [billy.calm.up(25)],
        text: 'You hadn’t known that there was one for the bath. He has it by the second bar, through the towel. {rao} sews in time. He’ll deny it.',
        after: ['He’d know it anywhere.'],
        leads: 'door.third',
      },
      office: {
        label: 'Step out and telephone the office',
        costs: [dollars(0.1), minutes(5)],
        shown: room,
        then: [remember('left-the-room', 'phoneOffice'), work.standing.up(20), billy.trust.down(20), billy.calm.down(10)],
        text: '{pruett} is in, with his hat on. You tell him about Monday, and why. “Monday, Tuesday,” he says. “Go back in.” It was three minutes. The towel has it as four.',
        after: ['There are boards due Monday.', 'He has you timed.'],
        leads: 'door.third',
      },
      in: {
        label: 'Go in to him',
        shown: inHall,
        then: [...cameIn, billy.bond.up(5)],
        text: 'You’re given a gown and told to tie it. “That’s his cough,” says the towel, before you’ve coughed. You find the shoes. There are eight to go.',
        after: ['It’s still eleven feet.'],
        leads: 'door.third',
      },
      wait: {
        label: 'Stay where you are',
        shown: inHall,
        then: [ted.energy.up(5), billy.calm.down(10), billy.bond.down(10)],
        text: 'She turns the boot the other way up. “Yours?” she says. You say yours. “Mine goes to the nurse,” she says. “He can’t stand to see me look.”',
        after: ['Somebody has to sit here.'],
        leads: 'door.third',
      },
    },
  },
  third: {
    slot: 'afternoon',
    title: 'The Third Ten',
    where: 'hospital',
    faces: boyAndDoctor,
    otherwise: alone,
    text: throughDoor(
      '“Ask me again,” you hear {rao} say. “People don’t hear it the first time.” He is asked again. You’d like to know too. The chair has arms, and you’ve been holding on to them.',
      '“Nine.” His hand has come up off the sheet by itself, an inch or so, toward his face. It stops there, open, like somebody’s in class. “I’d like that hand,” says {rao}, quite calmly, to anyone.',
    ),
    choices: {
      hand: {
        label: 'Take the hand',
        shown: room,
        then: [billy.bond.up(10)],
        text: 'It’s smaller than the shoe. He holds two of your fingers, the two that he had to cross the street with when he was three, and all of it goes into those.',
        after: ['It’s nearer than the shoes.'],
        leads: 'door.last',
      },
      look: {
        label: 'Look. Don’t look away.',
        costs: [energy(50)],
        shown: room,
        then: [billy.trust.up(10), billy.bond.up(5), ted.strain.up(20)],
        text: 'It’s the smallest sewing that you ever saw, black on pink, by a man with his tongue between his teeth. You hold your breath on the knots.',
        after: ['You’d have it for good.'],
        leads: 'door.last',
      },
      wall: {
        label: 'Look at the wall. Talk breakfast.',
        shown: room,
        then: [billy.calm.up(20), billy.food.up(10)],
        text: 'You tell the wall what there is for tomorrow, and what there could be. “Butter,” says the towel. You put down butter. He can’t see where you’re looking. He can hear you look.',
        after: ['You needn’t see it.'],
        leads: 'door.last',
      },
      margaret: {
        label: 'Step out and telephone {margaret}',
        costs: [dollars(0.1), minutes(5)],
        shown: [inRoom, not(happened('run.grocer', 'margaret'))],
        then: [remember('left-the-room', 'phoneMargaret'), margaret.regard.up(20), billy.trust.down(10)],
        text: 'It’s picked up before it rings. “Is it his whole eye?” you hear {nell} say. Half, you tell them, and the lid. When you’re back he wants to know what they’re having.',
        after: ['They’ll have heard by now, and not heard.'],
        leads: 'door.last',
      },
      in: {
        label: 'Push the door',
        shown: inHall,
        then: [...cameIn, billy.bond.up(5)],
        text: 'It isn’t locked; you’d begun to think that it might be. “You’re late,” says the towel. “There’s four.” You take the left shoe. After some time it presses.',
        after: ['There is some of it left.'],
        leads: 'door.last',
      },
      wait: {
        label: 'Hold on to the chair',
        shown: inHall,
        then: [ted.energy.up(5), billy.calm.down(10), billy.bond.down(10)],
        text: 'You know it by now: the small click, and the voice, and the number. You’ve had every one of them, out here, in the same place.',
        after: ['It can’t be long.'],
        leads: 'door.last',
      },
    },
  },
  last: {
    slot: 'afternoon',
    beat: 'B12',
    title: 'The Last Ten Minutes',
    where: 'hospital',
    faces: boyAndDoctor,
    otherwise: alone,
    text: throughDoor(
      'It has been quiet in there, and then {rao} says something, and somebody small laughs: one syllable, tired. You have your hand on the door. On this side there is a brass plate at the height of a hand, worn gold.',
      '“Twelve,” says {rao}. “The last is the long one.” It’s five minutes past, and stays it, and stays it; and then with a jump it is ten. The feet have gone slack in your hands. He’s only listening.',
    ),
    choices: {
      still: {
        label: 'Don’t move at all',
        shown: room,
        then: [stayed('held'), billy.bond.up(10), billy.calm.up(15), ...AFTER],
        text: '“Done,” says {rao}, to {billy}, not to you. Then he does look up. “You were the stiller of the two.” You find you can’t open your hand.',
        after: ['It’s what he’s doing.'],
        leads: 'door.cab',
      },
      hum: {
        label: 'Bring the tune home',
        shown: [inRoom, any(happened('door.first', 'hum'), happened('door.second', 'hum'))],
        then: [stayed('hummed'), billy.calm.up(30), ...AFTER],
        text: 'Thirteen comes on the last note of it. “Who taught you that?” says {rao}, tying off. “It’s for the bath,” says {billy}. “Done,” says {rao}.',
        after: ['It has about ten minutes in it.'],
        leads: 'door.cab',
      },
      count: {
        label: 'Count the long one down',
        shown: room,
        then: [stayed('countedStitches'), billy.bond.up(5), billy.trust.up(5), ...AFTER],
        text: '“Done,” says {rao}. “We know,” says {billy}. It’s 5:14. He asks for that to be written down.',
        after: ['He’ll want the time.'],
        leads: 'door.cab',
      },
      tell: {
        label: 'Tell him which one it is',
        shown: room,
        then: [stayed('explained'), billy.trust.up(10), ...AFTER],
        text: '“That’s all of them?” says the towel, to check. “All of them,” says {rao}. “Done.” It lets out a breath that it must have taken on Broadway.',
        after: ['He’d like to know it’s the last.'],
        leads: 'door.cab',
      },
      in: {
        label: 'Go in for the last one',
        shown: inHall,
        then: [...cameIn, remember('stayed-operation', 'held', 1), ...AFTER],
        text: '“Dad,” says the towel, not asking. “This is the long one.” You take both shoes. It’s four minutes. “Done,” says {rao}, to the two of you.',
        after: ['There’s one.'],
        leads: 'door.cab',
      },
      wait: {
        label: 'Wait till it opens',
        shown: inHall,
        then: [remember('left-the-room', 'air'), ted.energy.up(10), billy.bond.down(10), ...AFTER],
        text: 'It opens. He’s sitting up, with a patch on the size of a saucer, and a paper cup. “You had the chair with arms,” he says. “I asked.”',
        after: ['It’s nearly over.'],
        leads: 'door.cab',
      },
    },
  },
})
