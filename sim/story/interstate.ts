/** A car with the boy asleep in it: three questions out of the back seat, a rest stop, and a room with a clock. */
import { scenes } from '../events/define.ts'
import { arc, billy, energy, joanna, mark, minutes, remember, ted } from '../events/words.ts'

/** Turned back before it was anything. */
const turned = [remember('turned-the-car'), billy.trust.up(20), ted.strain.down(40)] as const
/** Over the line of the state, with the order in the glove compartment (roads.ts: 2). */
const drove = [mark('road', 2), remember('drove-off'), billy.security.down(120), billy.calm.down(120), ted.energy.down(150)] as const

export const interstate = scenes({
  keys: {
    slot: 'night',
    title: 'A Full Tank',
    where: 'street',
    faces: [
      { who: 'ted', looks: 'tired' },
      { who: 'billy', looks: 'asleep' },
    ],
    text: '{artie} has lent you the wagon, for the boxes. It’s at the curb, with {billy} asleep in the back under your coat; he wanted to see a car at night. He goes at ten tomorrow. The bridge is nine minutes from here. You’ve got the key in your hand, and you know what it would be called.',
    choices: {
      up: {
        label: 'Carry him up to his bed',
        costs: [energy(25)],
        then: [billy.calm.up(60), billy.sleep.up(60), ted.strain.down(20)],
        text: '{desmond} holds the door, and then the elevator, and says nothing about the hour. On four he wakes up. “Is it tomorrow?” he says. Not yet, you tell him. He’s heavier than the boxes.',
        after: ['He goes at ten.'],
      },
      drive: {
        label: 'Start the car. Drive.',
        costs: [energy(50)],
        then: [ted.strain.up(40)],
        text: 'It starts the first time. You’d thought it might not. Broadway’s all green, as far up as you can see, as it never is by day, when you want it.',
        after: ['It’s against the judge’s order.', 'He’ll wake, and he’ll ask.'],
        leads: 'interstate.bridge',
      },
    },
  },
  bridge: {
    slot: 'night',
    title: 'The First Question',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'tired' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'The bridge has its lights on, like something that’s expected. You hear the coat move. He sits up in the mirror with the seam of the seat printed on his cheek, and reads the sign, by syllables, as he’s been taught. “Does Mom know which road?” says {billy}.',
    choices: {
      back: {
        label: 'Turn around under the ramp',
        then: [...turned],
        text: 'There’s a place for it; other people must have wanted one. A man asleep in a cab lifts his hand. “Is that all?” says {billy}. He’s seen a bridge, you tell him, at night.',
        after: ['You could be home in nine minutes.'],
      },
      on: {
        label: '“Not yet.” Keep on.',
        costs: [energy(25)],
        then: [billy.calm.down(60), ted.strain.up(40)],
        text: 'He says nothing for the whole of the bridge. On the other side it says WELCOME, in a different kind of letter. He counts the lamps under his breath, and he loses count.',
        after: ['It’s another state on the far side.'],
        leads: 'interstate.pike',
      },
    },
  },
  pike: {
    slot: 'night',
    title: 'The Second Question',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'Trucks, a smell of oil, a moon over the tanks. He’s got into his coat, and buttoned it. “I have a spelling test,” he says. “It’s Monday.” You say you know. He’s quiet for as long as it takes to pass a truck with its name on the side. “Are we late,” says {billy}, “or are we just going fast?”',
    choices: {
      back: {
        label: 'Take the next way back',
        then: [...turned, billy.calm.up(40)],
        text: 'It’s four miles on, and goes under the road and up the other side. “Now we’re going the same as before,” he says, “only it’s backward.” He spells you “because,” all the way in.',
        after: ['There’s a way around in four miles.'],
      },
      on: {
        label: '“Just going fast.” Keep on.',
        costs: [energy(50)],
        then: [billy.trust.down(60), ted.strain.up(40)],
        text: '“Okay,” he says. It’s the word he made rows of cereal with. You drive till the radio is all one preacher, and then until he’s gone too, and the needle is on the peg.',
        after: ['After this it has a name.', 'He has one question left.'],
        leads: 'interstate.restStop',
      },
    },
  },
  restStop: {
    slot: 'night',
    mood: 'blow',
    title: 'The Third Question',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'cry' },
      { who: 'ted', looks: 'cry' },
    ],
    text: 'Four in the morning, Pennsylvania, a light with moths in it. He’s holding a doughnut. He has looked at the map on the wall and put his finger where it says YOU ARE HERE. “When I’m there,” he says, “and you’re here, am I allowed to say where we were?” There’s a telephone beside the map.',
    choices: {
      artie: {
        label: 'Call {artie}',
        then: [...drove, ted.strain.down(120), remember('artie-talked')],
        text: '“Where?” says {artie}, and nothing else until you’ve said it. “All right. Get gas. Then it’s left, and left again.” He stays on for as long as you have dimes, and reads you the signs.',
        after: ['He said there’s a room. He always picks up.'],
      },
      joanna: {
        label: 'Call {joanna}',
        then: [...drove, joanna.regard.up(40), billy.trust.up(60), remember('called-from-there')],
        text: '“Is he warm?” she says. Then, after a time: “I’ll have to tell them, {ted}. I’ll tell them you called.” It’s {artie} who talks you in from there, a dime at a time.',
        after: ['She’ll have to say so in the morning.'],
      },
    },
  },
  supervised: {
    slot: 'forenoon',
    title: 'A Room with a Clock',
    where: 'lawOffice',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    panels: [
      'They came for him at ten, she and a man from the court, who was polite to the plates. {artie} sat with you until the truck had to be back.',
      'It’s a room on Centre Street: an hour on Saturdays, with a clock, some other child’s blocks, and a lady by the door with her knitting. You’ve learned to bring things that take an hour.',
    ],
    text: [
      {
        when: [arc('turned', 1)],
        text: 'On the fifth Saturday {joanna} comes in with him, with a paper. “I’ve asked the judge to stop it,” she says, “the room, and the lady. I’ve told him where you turned around.” {billy} has begun to build. “You have to sign by mine,” she says. “I left the place.” The lady by the door counts stitches, in a whisper.',
      },
      {
        when: [],
        text: 'On the fifth Saturday he’s brought the boat plate, in a towel, and sets it among the blocks. “I’m allowed,” he says. “I asked Mom, and Mom asked the judge.” The lady by the door has a thermos and, it turns out, half a sandwich. It’s eleven-ten. “We could do it pretend,” says {billy}, “and you say where things are.”',
      },
    ],
    choices: {
      sign: {
        label: 'Sign where she left the place',
        shown: [arc('turned', 1)],
        then: [joanna.regard.up(80), billy.security.up(80), remember('she-asked-the-judge')],
        text: 'It takes the pen a while to start. “There was a telephone,” says {joanna}. “You used it.” {billy} has a bridge done. He drives a block over, and turns it around, and drives it back.',
        after: ['You needn’t say anything.'],
      },
      pretend: {
        label: 'Say where things are',
        costs: [minutes(30)],
        then: [billy.bond.up(60), billy.calm.up(60), remember('breakfast-pretend')],
        text: '“Lower,” you tell him. He finds the pan. It’s a blue block. You take turns, nine things. At the end there are two plates, and the lady by the door has been given the crust.',
        after: ['There’s fifty minutes yet.'],
      },
      sorry: {
        label: 'Tell him it was wrong, and why',
        costs: [energy(50)],
        then: [billy.trust.up(120), joanna.regard.up(20), remember('said-it-was-wrong')],
        text: 'It’s four sentences. He goes on building. “You went the whole way back, though,” he says. “It was the same road. I watched.” He hands you the one for the top.',
        after: ['You owe it to him.'],
      },
    },
  },
})
