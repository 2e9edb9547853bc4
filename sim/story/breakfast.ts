/** Two breakfasts, one kitchen: the first and the last are made by the same function, out of the state as it then is. */
import { type Card, type Face, scenes, type Wording } from '../events/define.ts'
import { any, arc, billy, energy, happened, home, mark, not, remember, ted } from '../events/words.ts'
import { rounds } from './rounds.ts'

/** Nine things, in the order he points, as it is when one knows where they are. What it was to look for them is `rounds`. */
const THINGS = [
  'The pan is already out.',
  'The bowl, by its chip.',
  'The whisk. He holds out his hand for it and it is there.',
  'Eggs. He cracks one, you crack one.',
  'He takes the end of the loaf and puts it on your plate, which is where it goes.',
  'The butter is under the telephone book. You both left it there.',
  'Matches, from the high shelf. He looks at the ceiling while you find them.',
  'The boat plate, and the one without.',
  'Milk, to the line in the glass that only he can see.',
] as const

/** No bag is packed: the verdict was his, an appeal stands, or nobody went to law. */
const STAYS = [[arc('verdict', 1)], [arc('appeal', 1), not(arc('appeal', 2))], [arc('road', 4)]]
const staying: Wording[] = STAYS.flatMap(stays => [
  {
    when: [...stays, ted.skill.cooking.atLeast(3)],
    text: 'It turns over gold, both sides, on the first try, and neither of you says anything about it. He sits. You sit. There’s no bag by the door. On the icebox hang a list in two hands and a strip of paper from a parade, and the calendar goes on into May.',
  },
  {
    when: stays,
    text: 'It’s black on the side you weren’t looking at. He scrapes it for you, four strokes, the way you do. He sits. You sit. There’s no bag by the door. On the icebox hang a list in two hands and a strip of paper from a parade, and the calendar goes on into May.',
  },
])
/** The same faces on the same stool; only the looks differ. */
const faces = (at: 'first' | 'last'): Face[] => [
  { who: 'billy', looks: at === 'first' ? 'neutral' : 'fond' },
  { who: 'ted', looks: at === 'first' ? 'worried' : 'fond' },
]

/** The kitchen at breakfast: the nine things have gone by, and somebody must say something. */
function breakfast<const Choices extends Card['choices'], const Panels extends NonNullable<Card['panels']>>(
  at: 'first' | 'last',
  panels: Panels,
  choices: Choices,
  text: Card['text'],
  title: string,
) {
  return { slot: 'morning', title, where: 'apartment', faces: faces(at), panels, text, choices } as const
}

const three = (from: number): string => THINGS.slice(from, from + 3).join(' ')
const known = [
  '7:00. He’s up first. The stool is pushed in. There are two plates on the table and neither of you has said good morning, because it was already understood.',
  three(0),
  three(3),
  three(6),
] as const
/** How thick the air is by a quarter past, from what was guessed at on the way. */
const SMOKE: Wording[] = [
  {
    when: [happened('breakfast.low', 'makeDo'), happened('breakfast.fire', 'lighter')],
    text: 'There’s smoke from the lamp up, level as a shelf. Under it, at the height of a boy, the air is still quite good. He has noticed that, and sits very straight.',
  },
  {
    when: [any(happened('breakfast.low', 'makeDo'), happened('breakfast.cold', 'fast'), happened('breakfast.fire', 'lighter'))],
    text: 'Something has gone under the burner that wasn’t meant to. It writes on the air, in brown. He waves at it with a place mat, which is evidently done.',
  },
  {
    when: [],
    text: 'You’ve got all nine. It’s a feeling like a closed account. The butter goes in, and says what butter says, and you turn around to tell him that there’s nothing to it.',
  },
]

export const breakfasts = scenes({
  ...rounds,
  first: {
    slot: 'morning',
    title: 'Eleven Minutes, One Witness',
    where: 'apartment',
    faces: faces('first'),
    text: 'Friday. You say her name down the hall once, out of habit. He sits on the stool with his coat buttoned and his lunch box on his knees, and regards the stove. It is your stove. “What is it going to be?” he says. “I need to know what it’s going to be.”',
    choices: {
      toast: {
        label: 'French toast',
        then: [mark('dish', 0)],
        text: 'You had it in a hotel once. It’s bread that something has happened to. “It has cinnamon,” he says. “The cinnamon is behind the rice.”',
        after: ['It becomes your dish.'],
        leads: 'breakfast.low',
      },
      pancakes: {
        label: 'Pancakes',
        then: [mark('dish', 1)],
        text: 'You sold them to Ohio, in 1974. The box says to add an egg and love. He reads it over your arm. “How much is love?” he says. “Is it a cup?”',
        after: ['It becomes your dish.'],
        leads: 'breakfast.low',
      },
      eggs: {
        label: 'Eggs',
        then: [mark('dish', 2)],
        text: 'Eggs are what a man makes. “Which kind?” he says. There turn out to be kinds.',
        after: ['It becomes your dish.'],
        leads: 'breakfast.low',
      },
    },
  },
  firstPan: {
    beat: 'B6',
    ...breakfast(
      'first',
      [SMOKE],
      {
        laugh: {
          label: 'Laugh',
          costs: [energy(25)],
          then: [
            mark('mood', 0),
            remember('first-breakfast', 'laughed'),
            billy.bond.up(30),
            billy.calm.up(30),
            home.mess.up(60),
            billy.food.up(40),
            ted.skill.cooking.practise(),
          ],
          text: 'It gets out before you can stop it. He checks your face, then the pan, then laughs at the pan. He eats the end of the bread.',
          after: ['He may laugh too.'],
        },
        snap: {
          label: 'Say what you feel like saying',
          then: [
            mark('mood', 1),
            remember('first-breakfast', 'shouted', -2),
            remember('anger-word', 'pan'),
            billy.bond.down(30),
            billy.calm.down(60),
            ted.strain.down(40),
            home.mess.up(40),
            ted.skill.cooking.practise(),
          ],
          text: 'It’s loud and it’s about the pan. He gets down, carries his boat plate to the sink, and rinses it, clean as it is.',
          after: ['It would be a relief.', 'The floor is thin. {ames} lives under it.'],
        },
        honest: {
          label: '“I don’t know how to do this.”',
          then: [
            mark('mood', 2),
            remember('first-breakfast', 'asked'),
            billy.trust.up(40),
            billy.bond.up(10),
            home.mess.up(60),
            billy.food.up(40),
            ted.skill.cooking.practise(),
          ],
          text: '“I know,” he says. “I’ll tell you. First you turn it off.”',
          after: ['He knows it already.'],
        },
      },
      [
        {
          when: [arc('dish', 2)],
          text: 'The eggs are black on the side you aren’t looking at. He looks at it for you. Smoke goes out under the door, to tell the landing. It’s 8:15. The bus is at 8:15.',
        },
        {
          when: [arc('dish', 1)],
          text: 'The pancake is black on the side you aren’t looking at. He looks at it for you. Smoke goes out under the door, to tell the landing. It’s 8:15. The bus is at 8:15.',
        },
        {
          when: [],
          text: 'The French toast is black on the side you aren’t looking at. He looks at it for you. Smoke goes out under the door, to tell the landing. It’s 8:15. The bus is at 8:15.',
        },
      ],
      'The Other Side of It',
    ),
  },
  last: {
    beat: 'B25',
    ...breakfast(
      'last',
      known,
      {
        napkins: {
          label: '“Who’s got the napkins?”',
          then: [mark('lastLine', 0), remember('last-breakfast', 'napkins'), billy.calm.up(30)],
          text: lastWords('He has. He has had them since November of 1978.'),
          after: ['It is what you say every morning.'],
        },
        whisk: {
          label: '“You’re a good whisk, pal.”',
          then: [mark('lastLine', 1), remember('last-breakfast', 'whisk'), billy.bond.up(10)],
          text: lastWords('He goes on whisking a while longer than it needs, so that you’ll have been right.'),
          after: ['He knows. It bears saying.'],
        },
        scar: {
          label: '“I’ll know you by it.”',
          shown: [{ is: 'remembers', kind: 'scar-talk', times: 1 }],
          then: [mark('lastLine', 2), remember('last-breakfast', 'scar'), billy.bond.up(10)],
          text: lastWords('He puts one finger to the side of his eye, to see that it’s there.'),
          after: ['You said it once before.'],
        },
        butter: {
          label: 'Say nothing. Pass the butter.',
          then: [mark('lastLine', 3), remember('last-breakfast', 'butter'), ted.strain.down(20)],
          text: lastWords('He passes it back. It goes over and back a second time, and nobody needed butter.'),
          after: ['There is butter.'],
        },
      },
      [
        ...staying,
        {
          when: [ted.skill.cooking.atLeast(3)],
          text: 'It turns over gold, both sides, on the first try, and neither of you says anything about it. He sits. You sit. The bag by the door is the good one’s little brother. On the icebox hang a list in two hands and a strip of paper from a parade.',
        },
        {
          when: [not(ted.skill.cooking.atLeast(3))],
          text: 'It’s black on the side you weren’t looking at. He scrapes it for you, four strokes, the way you do. He sits. You sit. The bag by the door is the good one’s little brother. On the icebox hang a list in two hands and a strip of paper from a parade.',
        },
      ],
      'It’s Getting Cold',
    ),
  },
})

/** His one line, from the mood of the first morning, after yours. */
function lastWords(yours: string): Wording[] {
  return [
    { when: [arc('mood', 2)], text: `${yours} “You can turn it off now,” he says. “You know how.”` },
    { when: [arc('mood', 1)], text: `${yours} “You yelled at the pan,” he says. “It was the pan’s fault a little.”` },
    { when: [], text: `${yours} “You laughed the first time,” he says.` },
  ]
}
