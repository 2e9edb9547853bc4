/** Two Christmas mornings, an egg that isn’t found, and what comes off the hook in June. */
import { dayOf } from '../calendar.ts'
import { theme } from './define.ts'
import { billy, energy, home, joanna, margaret, minutes, not, remember, school, sick, ted } from './words.ts'

export const feasts = theme({
  aCarrot: {
    at: ['morning'],
    day: dayOf(1978, 12, 25),
    share: 650,
    onceIn: 1,
    mood: 'warm',
    when: [not(sick)],
    title: 'Two Cookies and a Carrot',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'tired' },
    ],
    text: '“He was here,” says {billy}. It’s ten past five and dark. He isn’t looking at the boxes. He’s looking at the plate, where there were two cookies and a carrot, and at you, and at something on the front of your robe. The radiator gives one knock, like a man with an idea.',
    choices: {
      brush: {
        label: 'Look down. Brush it off.',
        then: [billy.calm.up(20), billy.play.up(40)],
        after: ['You were up till two, with directions.'],
        text: 'He gets the crumb you missed. “He must’ve been hungry,” he says, “to eat the carrot.” You had it at one, over the ladder of a fire engine.',
      },
      order: {
        label: 'Ask how she used to do it.',
        costs: [minutes(20), energy(20)],
        then: [billy.security.up(8), billy.bond.up(20), ted.skill.listening.practise(2)],
        after: ['There’ll have been an order.'],
        text: 'Juice, he says; then the small ones; then you, because you were slow. He has you get back in bed for your part, so as to have it right.',
      },
      five: {
        label: 'Ask for five more minutes.',
        then: [ted.energy.up(50), billy.play.down(10)],
        after: ['He can tell five.'],
        text: 'He gives you five, aloud, off the clock on the stove. At the end of the fifth there’s a bell by your ear, and a fire engine has come to the right address.',
      },
    },
  },
  twelveBlue: {
    at: ['forenoon', 'midday'],
    day: dayOf(1979, 4, 15),
    share: 700,
    onceIn: 1,
    mood: 'warm',
    when: [margaret.regard.atLeast(350), not(sick)],
    title: 'Eleven of Twelve',
    where: 'landing',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'nell', looks: 'neutral' },
      { who: 'toby', looks: 'tired' },
      { who: 'margaret', looks: 'happy' },
    ],
    text: 'You hid a dozen last night, you and {margaret}, by flashlight, on six flights of stairs. They have eleven. {nell} doesn’t believe in the twelfth, and {toby} has sat down. It’s blue, and hard-boiled. By about Thursday everybody in the line will know where it is.',
    choices: {
      think: {
        label: 'Go over it again with {billy}.',
        costs: [minutes(40), energy(20)],
        then: [billy.bond.up(25), billy.play.up(30)],
        after: ['You were tired by then, and tall.'],
        text: '“You have to think like you,” {billy} says. You’d had enough by the lobby. It’s on the ledge over the mailboxes, where one puts one’s hat. He takes it up to {nell} on a spoon.',
      },
      desmond: {
        label: 'Have them ask {desmond}.',
        costs: [minutes(10)],
        then: [billy.play.up(40), margaret.regard.up(5)],
        after: ['He has been in the lobby since six.'],
        text: '“I have seen nothing,” says {desmond}, very upright. {billy} looks for some time at the cap. He asks, politely, is it heavy today.',
      },
      salad: {
        label: 'Call it eleven. Make egg salad.',
        costs: [minutes(15)],
        then: [home.groceries.up(20), ted.energy.up(30), billy.food.up(30)],
        after: ['It’ll do for both sides of the landing.'],
        text: 'It does for both sides, till Tuesday. On Friday {jankowski} comes up the stairs with his nose ahead of him. He has the flashlight, he says, and now he needs the children.',
      },
    },
  },
  offTheHook: {
    at: ['afternoon'],
    day: dayOf(1979, 6, 27),
    share: 700,
    onceIn: 1,
    when: [not(sick)],
    title: 'Off the Hook',
    where: 'school',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'calderon', looks: 'happy' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: 'It’s the last day, and it all comes home: the mat, the smock, ten months of paper, one mitten. The third hook is bare. {calderon} is at the door, shaking hands, low down, with each of them. {billy} has a good hold of the mat, and is not in the line.',
    choices: {
      line: {
        label: 'Stand in the line with him.',
        costs: [minutes(20)],
        then: [school.teacher.up(15), billy.security.up(8), billy.bond.up(10)],
        after: ['She has one for fathers, too.'],
        text: '“I’m going up with you,” {calderon} tells him. “All of you. It’s two more flights.” He shakes on it. Then he shakes again, to be sure which of you she meant.',
      },
      fence: {
        label: 'Wait by the fence. Let him.',
        then: [billy.calm.up(10), billy.school.up(20), billy.trust.up(4)],
        after: ['He may be the last one.'],
        text: 'He is the last one. They talk for a while, on the level. “She’s coming too,” he tells you, at the paint; as if it had been touch and go.',
      },
      paper: {
        label: 'Take the paper. What’s in there?',
        costs: [energy(20)],
        then: [billy.bond.up(20), billy.play.up(20), remember('report-read')],
        after: ['It weighs about what he does.'],
        text: 'Forty trains, eleven of them fast; the report, which says that he is exact; and one sheet with MY SUMER at the top, and nothing under. “That’s for after,” says {billy}.',
      },
    },
  },
  tillItWasLight: {
    at: ['morning'],
    day: dayOf(1979, 12, 25),
    share: 650,
    onceIn: 1,
    mood: 'warm',
    when: [not(sick)],
    title: 'Till It Was Light',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'proud' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'It’s seven, and light, and he is sitting on the end of your bed with two cups of something. “I was up at five,” says {billy}. “I waited. I did the table.” He’s got a tie on over his pajamas. On the doorknob there are two stockings, and it was he who filled yours.',
    choices: {
      toe: {
        label: 'Empty it slowly, down to the toe.',
        costs: [minutes(30)],
        then: [billy.bond.up(30), billy.calm.up(20)],
        after: ['It has been hung where you’d see it.'],
        text: 'A token; a pebble; an orange, odd. In the toe is a card from the library, in your name. “So you can take out something that isn’t work,” says {billy}.',
      },
      telephone: {
        label: 'Let him telephone his mother first.',
        costs: [minutes(20)],
        then: [joanna.regard.up(12), billy.security.up(8)],
        after: ['She’ll be up.'],
        text: 'He tells her what hasn’t been opened yet, by its shape. There’s a laugh in the wire. “She’s got one up, too,” he reports, with his hand over the end. “It’s my sock.”',
      },
      breakfast: {
        label: 'Breakfast first, in ties.',
        costs: [minutes(30), energy(20)],
        then: [ted.skill.cooking.practise(3), billy.food.up(60), billy.company.up(30), remember('kitchen-team')],
        after: ['He’d like to be on heat.'],
        text: 'You make the {dish} by the lights of the tree. He’s on heat, which is new; you have the whisk, which isn’t so easy. He stands a candle in the butter.',
      },
    },
  },
})
