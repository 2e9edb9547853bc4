/** The nine things of the first breakfast, three at a time: he knows where each is; one may ask, look, or make do. What is missed goes up in smoke. */
import { scenes } from '../events/define.ts'
import { billy, home, ted } from '../events/words.ts'

export const rounds = scenes({
  low: {
    slot: 'morning',
    title: 'Pan, Bowl, Whisk',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'worried' },
    ],
    text: '8:04. He is on the stool in his coat. “Mommy starts at seven,” he says, not as a complaint. As a specification. You’ll want a pan, a bowl, and something to beat with. He knows where they are. So do you, presumably; it’s your kitchen.',
    choices: {
      ask: {
        label: 'Ask him',
        then: [billy.trust.up(10)],
        text: 'The pan: “Lower,” he says. The oven has a drawer. The bowl: “That’s the paint one.” He puts your thumb on the chip of the other. The third you show with your hand. “The whisk.”',
        after: ['He’s been waiting to be asked.'],
        leads: 'breakfast.cold',
      },
      doors: {
        label: 'Open all the doors',
        then: [home.mess.up(20), ted.skill.house.practise()],
        text: 'There are eleven doors, and behind them soup. You come on the bowl, by its chip, and a thing for apples. “Lower,” he says in the end. The oven has a drawer. It always had.',
        after: ['It’s your kitchen.'],
        leads: 'breakfast.cold',
      },
      makeDo: {
        label: 'Make do with what’s out',
        then: [home.mess.up(30), billy.calm.down(10)],
        text: 'A roasting pan, the salad bowl, a fork. “That’s for the turkey,” he says, of the first. It covers two burners. You light them both.',
        after: ['It’s all just metal.'],
        leads: 'breakfast.cold',
      },
    },
  },
  cold: {
    slot: 'morning',
    title: 'Eggs, Bread, Butter',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: '8:08. Now for what goes in it. The icebox has a light, and a system. He gets down off the stool and then up again, so as not to be in the way, and so as to see. His lunch box is on his knees the whole time.',
    choices: {
      say: {
        label: 'Let him say it as you go',
        then: [billy.trust.up(10)],
        text: 'You break two. “You have to take the outside off all of it.” You cut the bread. “That’s the end. Nobody eats the end.” The butter’s under the telephone book, for reasons of hers.',
        after: ['He’d say it anyhow.'],
        leads: 'breakfast.fire',
      },
      eggs: {
        label: 'Hand him the eggs',
        then: [billy.bond.up(10), home.mess.up(10)],
        text: 'He taps the first, and all of it goes in. He looks at his hands. “I do the second,” he says. “Mommy does the first.” He does the second. Nobody eats the end, he says.',
        after: ['He’s six.'],
        leads: 'breakfast.fire',
      },
      fast: {
        label: 'Do it fast',
        then: [home.mess.up(30), ted.strain.down(10)],
        text: 'One egg goes in and one goes over. You cut the loaf as you’d cut copy. “That’s the end,” he says. “Nobody eats the end.” There’s no butter, so you use something white.',
        after: ['It’s nine minutes on the package.'],
        leads: 'breakfast.fire',
      },
    },
  },
  fire: {
    slot: 'morning',
    title: 'Matches, Plate, Milk',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: '8:11. The stove is gas, and older than you. The little flame it ought to have isn’t there this morning; somebody usually sees to it. You pat yourself for matches. He looks at the ceiling, which is how he doesn’t tell.',
    choices: {
      high: {
        label: 'Feel along the high shelf',
        then: [billy.calm.up(10)],
        text: 'There they are, and dust, and a string for tying birds. “I’m not allowed to tell you where,” he says, now that he needn’t. “Mine has the boat.” Half of the milk goes on him.',
        after: ['It’s where one would put them.'],
        leads: 'breakfast.firstPan',
      },
      lighter: {
        label: 'Use your lighter',
        then: [ted.strain.up(10), billy.calm.down(10)],
        text: 'It goes up with the sound of a page. You’ve still got your eyebrows. He has moved his stool back a foot, and the boat plate with it. Half the milk goes on him.',
        after: ['You’ve a lighter.'],
        leads: 'breakfast.firstPan',
      },
      plate: {
        label: 'Ask which plate is his',
        then: [billy.bond.up(5), billy.trust.up(5)],
        text: '“Mine has the boat.” Yours is any of the others. His eyes go to the high shelf and back, once, by accident. The milk you pour to the line. There’s no line; he says when.',
        after: ['That one he can tell you.'],
        leads: 'breakfast.firstPan',
      },
    },
  },
})
