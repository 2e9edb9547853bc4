/** What is asked at the fence and on the way home, and what is promised there. */
import { theme } from './define.ts'
import { arc, atHome, billy, dollars, energy, minutes, not, promise, remember, remembers, school, season, settled, sick, ted, weeks } from './words.ts'

export const fence = theme({
  youOrSomebody: {
    at: ['evening'],
    on: 'weekday',
    onceIn: 18,
    again: 5,
    when: [weeks(3, 76), atHome, not(sick)],
    title: 'You, or Somebody',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: [
      {
        when: [],
        text: 'He is putting his pencils in order of length. “The next time it’s three,” says {billy} to the shortest, “is it you, or is it somebody?”',
      },
      {
        when: [season('autumn', 'winter')],
        text: '“Is tomorrow a you day?” he asks the zipper. The zipper is stuck. He would like to have it settled before it moves.',
      },
      {
        when: [],
        text: '{billy} has drawn the fence, with everyone who waits there. Between the station wagon and the lady with the whistle he has left a space, about as wide as a man. “Who should I put?”',
      },
      {
        when: [remembers('knows-marcus')],
        text: '“{marcus}’s mother says who the night before,” he tells his soup, “so he can think about it.” The soup is alphabet. He is looking for a T.',
      },
      {
        when: [],
        text: 'He holds the calendar up to the lamp, as one does with eggs. “There’s nobody written on three o’clock,” he says. “I looked on the back.”',
      },
    ],
    choices: {
      me: {
        label: '“Me. I’ll be there at three.”',
        then: [billy.calm.up(40), promise('gate', 1, 'afternoon')],
        after: ['He will hold you to the minute.', 'It goes on the calendar.'],
        text: [
          { when: [], text: '“You’re this one, then,” he says, and moves the longest to the front.' },
          { when: [], text: '“Three,” he says. The zipper goes up, all the way, by itself.' },
          { when: [], text: 'He draws you. You have a hat, and very good shoes.' },
          { when: [], text: 'He finds the T. He keeps it on the edge of his spoon until it’s cold.' },
          { when: [], text: 'He writes it on the front, in ink: DAD 3. Then he puts it back on its nail, straight.' },
        ],
      },
      somebody: {
        label: '“Somebody. I’ll tell you who.”',
        then: [billy.trust.up(2), billy.calm.down(10)],
        after: ['It’s honest, and it is a whole day off.'],
        text: [
          { when: [], text: '“All right,” says {billy}. “But not the one with the perfume.” He puts the pencils away.' },
          { when: [], text: '“Then it’s a them day,” he tells the zipper. It goes up as far as his chin.' },
          { when: [], text: 'He draws a question mark with a hat on.' },
          { when: [], text: 'He eats the letters as they come, without reading them.' },
          { when: [], text: 'He takes the pencil and makes a dot at three o’clock, quite small, where somebody will go.' },
        ],
      },
      either: {
        label: '“Me, or {margaret}. One of us.”',
        then: [billy.calm.up(15), billy.security.up(6)],
        after: ['There’s room in that for both of you.'],
        text: [
          { when: [], text: 'He takes out the two that are nearly the same. “Then I’ll be glad at the first,” he says.' },
          { when: [], text: 'He considers the odds. They seem to him good. The zipper moves.' },
          { when: [], text: 'He draws you both, sharing the hat.' },
          { when: [], text: '“That’s two letters,” says {billy}, and looks for an M as well.' },
          { when: [], text: 'He writes both, one under the other, and a line between, as in a sum.' },
        ],
      },
    },
  },
  aKite: {
    at: ['afternoon', 'evening'],
    onceIn: 4,
    mood: 'warm',
    when: [weeks(24, 29), atHome, not(remembers('kite-built'))],
    title: 'Foamcore and Dowel',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'There’s a parcel for him from {eddie}, who did not see you take it: foamcore, dowel, a roll of old headlines. “It could be a kite,” says {billy}, very carefully, to the string. “If there was somebody who knew how.”',
    choices: {
      saturday: {
        label: '“This weekend. We’ll make it.”',
        then: [billy.bond.up(15), billy.calm.up(20), promise('kite', 1, 'afternoon')],
        after: ['It takes three afternoons to be a kite.', 'It goes on the calendar.'],
        text: 'He puts the parcel at the foot of his bed, where he can see that it’s still square.',
      },
      tonight: {
        label: 'Clear the table. Begin tonight.',
        costs: [minutes(60), energy(40)],
        then: [billy.bond.up(35), billy.play.up(40), billy.sleep.down(20)],
        after: ['You don’t know how, either.'],
        text: 'By nine you have a cross that wobbles, and half a tail that says somebody’s up first, somebody’s up. He sleeps with the string round his wrist.',
      },
      buy: {
        label: 'There’s a man in the park who sells them.',
        costs: [dollars(2)],
        then: [billy.play.up(40), ted.energy.up(10)],
        after: ['Two dollars, and it flies.'],
        text: 'It is plastic, with an eagle. It goes straight up and stays there. He winds it in after ten minutes, to see how it’s done.',
      },
    },
  },
  bringYou: {
    at: ['evening', 'morning'],
    on: 'weekday',
    onceIn: 16,
    when: [weeks(16, 30), atHome, not(arc('job', 0))],
    title: 'Could I Bring You?',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'It’s his turn to bring something to class. {marcus} brought a subway map with the old numbers. A girl brought her tonsils. He has gone through his shelf twice. “Could I bring you?” he says. “You’d only have to do what you do.”',
    choices: {
      go: {
        label: '“Yes. Tell me which day.”',
        then: [billy.bond.up(20), promise('playSchool', 2, 'forenoon')],
        after: ['It’ll be at ten in the morning, like everything.', 'It goes on the calendar.'],
        text: '“You go after the hamster,” says {billy}. He takes down your height, for the card.',
      },
      stapler: {
        label: 'Lend him the stapler.',
        then: [billy.play.up(15), school.teacher.up(10)],
        after: ['It is a good stapler. It’s been in the news.'],
        text: 'It is passed from hand to hand. Twenty-six children staple the air. {calderon} thanks it, by name.',
      },
      later: {
        label: '“Ask me when Sunmill is done.”',
        then: [ted.strain.down(10), billy.bond.down(10), promise('soon', 14, 'evening')],
        after: ['Sunmill is never done.'],
        text: '“When’s that?” he says, with the pencil ready. Soon, you say. He writes it down: S, O, O.',
      },
    },
  },
  theSparrows: {
    at: ['evening'],
    on: 'weekday',
    onceIn: 10,
    when: [weeks(5, 26), billy.school.below(690), atHome],
    title: 'The Sparrows',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'There are the Hawks, the Robins and the Sparrows. It is never said aloud which read best. “I’m a Sparrow,” {billy} tells you, folding a page corner and unfolding it. “They’re birds,” he adds, in fairness.',
    choices: {
      nightly: {
        label: 'Read with him, a page each, every night.',
        costs: [minutes(30), energy(20)],
        then: [billy.school.up(40), billy.bond.up(15), remember('reading-together'), promise('story', 1, 'evening')],
        after: ['A page is longer than it looks.', 'He’ll expect tomorrow’s.'],
        text: 'He reads like a man crossing a stream: stone, stone, long look, stone. At the end of the page he gives you the book as if it were the baton.',
      },
      cards: {
        label: 'Flash cards. You know a typesetter.',
        then: [billy.school.up(30), billy.bond.down(10)],
        after: ['Efficient.'],
        text: 'You have them set in Bodoni. He gets forty in a row and then, in the same voice, asks if the game is over.',
      },
      come: {
        label: '“It’ll come. It came to me.”',
        then: [billy.calm.up(20), ted.energy.up(10)],
        after: ['It generally does.'],
        text: '“Were you a Sparrow?” he says. You were, you tell him, a whole year. He looks at you with new interest.',
      },
    },
  },
  lateForm: {
    at: ['morning'],
    on: 'schoolDay',
    onceIn: 45,
    again: 20,
    when: [weeks(3, 70), settled('forms', 3, 4)],
    title: 'Two Lines for Parents',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'billy', looks: 'neutral' },
    ],
    text: [
      {
        when: [],
        text: 'It was due yesterday. It wants the name of a parent, and a line under that it wants the name of a parent. {billy} holds the cap of the pen for you. “You could do both,” he says. “You’ve got two names.”',
      },
      {
        when: [],
        text: 'The form is green this time. Mother, it says, and a line; Father, and a line. It has a coffee ring on it already, which seems to be how they come.',
      },
      {
        when: [],
        text: 'It’s off the ditto, purple, still damp. Parent or guardian, it says, and under that there are two lines. {billy} holds it up to your face. “You have to smell it before you sign it,” he says.',
      },
    ],
    choices: {
      blank: {
        label: 'Sign yours. Leave hers a blank.',
        costs: [minutes(5)],
        then: [billy.security.up(9), billy.calm.up(10), remember('left-line-blank')],
        after: ['It’s her line.', '{calderon} reads these.'],
        text: [
          { when: [], text: 'He looks at the empty line, and blows on yours, so that it won’t run into it.' },
          { when: [], text: '“Good,” says {billy}. “That one’s hers.” He folds it so that the fold doesn’t touch.' },
          { when: [], text: 'You sign the top one, in purple air. On the other he puts nothing, very neatly, with one finger.' },
        ],
      },
      cross: {
        label: 'Sign yours. Strike the other out.',
        costs: [minutes(2)],
        then: [billy.security.down(6), school.teacher.up(5), remember('line-crossed')],
        after: ['It’s tidy.'],
        text: [
          { when: [], text: 'The pen goes through the paper and into the table. There is a line there now, for good.' },
          { when: [], text: 'He carries it to school face down.' },
          { when: [], text: 'You rule it out along the edge of a cereal box. He watches the box.' },
        ],
      },
      late: {
        label: 'Tomorrow. The bus is here.',
        then: [school.teacher.down(15), ted.energy.up(5), remember('form-late')],
        after: ['It was due yesterday.', 'The office keeps a list.'],
        text: [
          { when: [], text: 'It rides to school in the bag, and home, and to school. By Friday it is soft as cloth.' },
          { when: [], text: '“They’ll say it in the loudspeaker,” says {billy}. “They say it nicely.”' },
          { when: [], text: 'By Thursday it has lost the smell. He doesn’t think they’ll want it now.' },
        ],
      },
    },
  },
  marcusAtTheFence: {
    at: ['afternoon'],
    on: 'schoolDay',
    onceIn: 2,
    mood: 'warm',
    when: [weeks(1, 8), atHome],
    title: 'Half a Cupcake, and Statistics',
    where: 'school',
    faces: [
      { who: 'marcus', looks: 'neutral' },
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'A boy with a gap in his teeth is giving {billy} exactly half of something in wax paper. “The A is eight cars,” he tells you, “but sometimes ten. My dad drives it. What do you drive?”',
    choices: {
      name: {
        label: 'Tell him. Ask his name.',
        costs: [minutes(10)],
        then: [billy.bond.up(15), billy.play.up(20), remember('knows-marcus')],
        after: ['It is as well to know who is at the fence.'],
        text: '“{marcus} Whitfield,” he says. “It’s on the list by the door, second from the end.” He considers what you do. “So you drive the cereal.”',
      },
      clients: {
        label: 'Shake hands, as with a client.',
        then: [billy.bond.up(15), billy.calm.up(15)],
        after: ['He has a firm one.'],
        text: 'He wipes his on his coat first. {billy} watches the two of you with his mouth full, like a man whose firms have merged.',
      },
      hurry: {
        label: 'There’s a bus in four minutes.',
        then: [ted.energy.up(15), billy.play.down(10)],
        after: ['There’s always a bus in four minutes.'],
        text: '“Six,” says the boy. It is six.',
      },
    },
  },
  sayNo: {
    at: ['evening', 'afternoon'],
    on: 'weekend',
    onceIn: 30,
    when: [weeks(10, 60), atHome, not(sick)],
    title: 'About an Inch',
    where: 'street',
    faces: [
      { who: 'gloria', looks: 'neutral' },
      { who: 'billy', looks: 'worried' },
      { who: 'marcus', looks: 'happy' },
    ],
    text: '{gloria} has walked them to the corner, one by each hand. “He’s asked to stay the night,” she says. “So has mine.” {marcus} is hopping. {billy} asks you too, good and loud. Then, with his back to them, he looks up at you and shakes his head, about an inch.',
    choices: {
      no: {
        label: '“Not tonight, pal. You’re needed.”',
        then: [billy.trust.up(9), billy.bond.up(25), billy.calm.up(20), remember('said-no-for-him')],
        after: ['He can be sore at you. He’d like that.'],
        text: '“Aw,” says {billy}, for {marcus}. He has hold of your hand before the light changes, and walks home fast, telling you all of it.',
      },
      stay: {
        label: 'Let him try. “Call, and I’ll come.”',
        costs: [minutes(60), dollars(3), energy(20)],
        then: [billy.play.up(90), billy.security.up(9), remember('fetched')],
        after: ['He might like it, once he’s there.', 'You’d stay by the telephone.'],
        text: 'At ten it rings. “He’s fine,” says {gloria}. “He’d like to be fine at home.” In the cab, in his pajamas, he tells you he lasted till the second snore. It was {ray}’s.',
      },
      ask: {
        label: 'Ask him which he’d rather.',
        then: [billy.calm.down(20), billy.school.up(5), ted.energy.up(15)],
        after: ['It’s his night.'],
        text: 'He looks at you like a man whose cards have been read out. “I want to,” he says, to {gloria}’s shoes. She takes a breath. “Another week,” says {gloria}.',
      },
    },
  },
})
