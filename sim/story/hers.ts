/** Her side of it: a Wednesday as she lives it, and her rooms at night. Of what she thinks nothing is said. */
import { scenes } from '../events/define.ts'
import { arc, billy, type Effect, happened, home, joanna, mark, not, remember, remembers, ted, when, work } from '../events/words.ts'

/** One more thing looked at. */
const looked: Effect = when(
  [arc('looked', 3)],
  [mark('looked', 4)],
  [when([arc('looked', 2)], [mark('looked', 3)], [when([arc('looked', 1)], [mark('looked', 2)], [mark('looked', 1)])])],
)

export const hers = scenes({
  herDay: {
    slot: 'midday',
    title: 'Her Wednesday',
    where: 'apartment',
    faces: [{ who: 'joanna', looks: 'tired' }],
    panels: [
      'Wednesday, from her side. She’s up at ten to six, so that it is quiet when she begins. Two lunches, one of them yours. A mitten. The walk, with a hand in hers; the fence, where the paint is worn; the walk back.',
      'The sheets, since it is Wednesday. The radio says what the ballplayers did. Twice she picks up the telephone, and each time there is the tone, waiting for somebody to want something.',
    ],
    text: 'It’s ten past twelve. The dryer in the basement has twenty minutes left in it, and so has she. Nobody is looking at her. The iron’s hot. The flat box with the brass corners is on the high shelf, where it has been since he could reach the others.',
    choices: {
      box: {
        label: 'Take the box down',
        then: [joanna.well.up(10)],
        text: 'She wipes the lid with her sleeve. The green has dried to a stone; she wets it. It still makes green. It makes a leaf, on the back of the shopping list.',
        after: ['It has been up there six years.'],
      },
      iron: {
        label: 'Iron the blue one',
        then: [home.laundry.down(40)],
        text: 'Collar, yoke, cuffs: four minutes. She does five of yours. The last one she holds up by the shoulders, with nobody in it, and turns it to the light.',
        after: ['There are nine.'],
      },
      dial: {
        label: 'Dial your office',
        then: [joanna.well.up(5)],
        text: 'She dials all of it but the seven, and stands there with her finger in the hole. Then she puts the receiver back, so that it makes no sound.',
        after: ['It’s lunchtime. You’d be in a booth with Condor.'],
      },
      sit: {
        label: 'Sit down by the window',
        then: [joanna.well.up(15)],
        text: 'There’s a chair there, for the plant. She moves the plant. A woman across the way is sitting at hers. Neither of them waves, and neither gets up. It’s eleven minutes, by the stove.',
        after: ['The plant has the chair.'],
      },
    },
  },
  herSupper: {
    slot: 'evening',
    title: 'Three Chops',
    where: 'apartment',
    faces: [
      { who: 'joanna', looks: 'tired' },
      { who: 'billy', looks: 'thinking' },
    ],
    text: 'Ten to six, and the telephone: {teague}, in the voice she keeps for wives. You’ll be late; they’re to start. {billy} is on the stool in the pajamas with the boats. He coughs, on the left. “Is Dad late,” he says, “or is he busy?” There are three chops.',
    choices: {
      cover: {
        label: 'Put a plate over the third',
        then: [ted.energy.up(10)],
        text: 'It goes on the pilot, where it will be warm till nine and dry by ten. “What’s it called when a plate has a plate on?” says {billy}. “Dad’s supper,” she says.',
        after: ['You may be hungry.'],
      },
      give: {
        label: 'Give him the third',
        then: [billy.food.up(60)],
        text: 'He eats it by the bone. Then he’s sorry, and rolls the bone in a napkin for you. She has him print your name on it. It’s in the icebox, on the second shelf.',
        after: ['He’s six. He’s always hungry.'],
      },
      both: {
        label: '“He’s busy, and he’s late.”',
        then: [billy.trust.up(10), joanna.well.up(5)],
        text: 'He nods: both. “And what are you?” he says. She turns down his collar at the back, where it’s always up. “I’m just slow today,” says {joanna}.',
        after: ['He wants it exact.'],
      },
    },
  },
  evening: {
    slot: 'night',
    title: 'Twenty to Ten',
    where: 'apartment',
    faces: [{ who: 'ted', looks: 'tired' }],
    text: [
      {
        when: [],
        text: 'She has gone to bed with the light on. The rooms are as she leaves them, and you’re in them, with nothing in your hands. A list hangs on the icebox. There’s a flat box, high up; there’s a basket by the board. Down the hall, he coughs.',
      },
      {
        when: [],
        text: 'It has all been done by somebody. The cups hang by their handles, all facing one way. You have walked past the four of them for years, on your way to the lamp. The light’s still on under the bedroom door.',
      },
      {
        when: [],
        text: 'Her shoes are on the mat, side by side, with their toes to the door. On the stove the pilot ticks. It’s five to ten; you can’t think when you were last in here standing up.',
      },
      {
        when: [],
        text: 'The strip of light under the bedroom door goes out, and after a while comes on again. Nobody has called you. It’s ten o’clock, by a clock that you had taken for a picture.',
      },
      { when: [], text: 'That’s all four. They’re where they were. There’s the lamp left.' },
    ],
    choices: {
      list: {
        label: 'Read her list',
        shown: [not(remembers('saw-the-list'))],
        then: [looked, remember('saw-the-list')],
        text: 'It has twenty-six lines for a Thursday. Number nine is “galoshes (his).” Number fourteen is “galoshes (T’s).” The last is a question mark, with nothing before it.',
        after: ['You will be able to say you saw it.'],
        leads: 'prologue.evening',
      },
      box: {
        label: 'Take down the box',
        shown: [not(remembers('saw-the-box'))],
        then: [looked, remember('saw-the-box')],
        text: [
          {
            when: [happened('prologue.herDay', 'box')],
            text: 'It’s full of flowers, drawn so that one runs on into the next. The dates stop in January of 1972. On top is a leaf, on a shopping list, and it isn’t quite dry.',
          },
          {
            when: [],
            text: 'It is full of flowers, drawn so that one runs into the next for ever. The dates stop in January of 1972. There is dust on the lid, and in it four finger marks, new.',
          },
        ],
        after: ['You will be able to say you saw it.'],
        leads: 'prologue.evening',
      },
      ironing: {
        label: 'Look in the basket',
        shown: [not(remembers('saw-the-ironing'))],
        then: [looked, remember('saw-the-ironing'), ted.strain.down(10)],
        text: [
          {
            when: [happened('prologue.herDay', 'iron')],
            text: 'Five hang on the door, done. In the basket are four more of yours, sprinkled and rolled like loaves. One of hers is at the bottom. It has a summer collar. It’s October.',
          },
          {
            when: [],
            text: 'You count nine shirts, all of them yours, sprinkled and rolled like loaves. One of hers is at the bottom. It has a summer collar. It’s October.',
          },
        ],
        after: ['You will be able to say you saw it.'],
        leads: 'prologue.evening',
      },
      cough: {
        label: 'Go down the hall to him',
        shown: [not(remembers('heard-the-cough'))],
        then: [looked, remember('heard-the-cough'), billy.calm.up(20), billy.bond.up(5)],
        text: 'You stand over him the way you stand over a layout. You turn him. It is the left side; he stops, and sleeps on, as if that were all there was to it.',
        after: ['He won’t wake.'],
        leads: 'prologue.evening',
      },
      bed: {
        label: 'Put out the lamp',
        then: [when([arc('looked', 1)], [], [mark('looked', 0), remember('put-out-the-lamp')])],
        text: 'You find the switch without looking, as you find everything here.',
        after: ['Tomorrow is {brandt}.'],
        leads: 'prologue.lamp',
      },
    },
  },
  lamp: {
    slot: 'night',
    beat: 'B3',
    title: 'She Moves Over',
    where: 'apartment',
    faces: [
      { who: 'joanna', looks: 'tired' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [arc('looked', 3)],
        text: 'In the dark it’s all still out there, in its places. She isn’t asleep; she has her sleeping breath, a shade too even. “You were a long time,” says {joanna}. It’s not a complaint. It’s nearer to interest.',
      },
      {
        when: [arc('looked', 1)],
        text: 'She moves over to make room. She isn’t asleep; she has her sleeping breath, a shade too even. “What did you lose?” she says. It’s what people stand about in kitchens for.',
      },
      {
        when: [],
        text: 'She moves over to make room. She is very good at it. On her night table are a glass of water and a pencil. “Big day,” she says, of yours.',
      },
    ],
    choices: {
      saw: {
        label: 'Say what you saw',
        shown: [arc('looked', 1)],
        then: [joanna.regard.up(10)],
        text: [
          {
            when: [remembers('saw-the-list')],
            text: '“What’s the question mark?” you ask her. It’s so long that you think she’s gone. “I don’t know,” says {joanna}. “I left it room.”',
          },
          {
            when: [remembers('saw-the-box')],
            text: '“You used to date them,” you say. She’s up on one elbow. “You had it down,” she says. Then, when you’ve nothing to add, she lies back.',
          },
          {
            when: [remembers('saw-the-ironing')],
            text: '“That’s a lot of shirts,” you say. “Nine,” she says. She begins to laugh, and it goes on a little too long, and stops by itself.',
          },
          {
            when: [],
            text: '“It’s his left side,” you tell her. “I know,” says {joanna}. You can hear her not say since when.',
          },
        ],
        after: ['It would be something to say.'],
      },
      day: {
        label: 'Ask what kind of a day she had',
        then: [joanna.regard.up(5), ted.energy.down(10)],
        text: [
          {
            when: [happened('prologue.herDay', 'sit')],
            text: '“Wednesday,” she says. Then, when you’re nearly off: “There was a woman at her window.” You say, “Mm?” You’ll swear to it, later, that you said it.',
          },
          {
            when: [happened('prologue.herDay', 'box')],
            text: '“Wednesday,” she says. Then, when you’re nearly off: “The green’s still good.” You say, “Mm?” You’ll swear to it, later, that you said it.',
          },
          {
            when: [happened('prologue.herSupper', 'both')],
            text: '“Wednesday,” she says. Then, when you’re nearly off: “He asked me what I was.” You say, “Mm?” You’ll swear to it, later, that you said it.',
          },
          {
            when: [],
            text: '“Wednesday,” she says. Then, when you’re nearly off: “There were three chops.” You say, “Mm?” You’ll swear to it, later, that you said it.',
          },
        ],
        after: ['She may tell you.', 'It’s ten past ten.'],
      },
      line: {
        label: 'Try the line on her',
        then: [ted.skill.copy.practise(), work.standing.up(5)],
        text: '“{line},” you say, to the ceiling. She thinks it over; she always has. “It’s good,” says {joanna}. You’re asleep before it comes to you to ask what she’d change.',
        after: ['She has an ear.'],
      },
      sleep: {
        label: 'Go to sleep',
        then: [ted.energy.up(20)],
        text: 'You’re asleep at once; you have always been good at it. Toward three the bed is wide on one side, and there’s a line of light under the kitchen door.',
        after: ['Tomorrow is {brandt}.'],
      },
    },
  },
})
