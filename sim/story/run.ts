/** The run: nine blocks with him on your arm. At each corner a way, or a word; none of them loses it, and each is what he keeps. */
import { scenes, type Wording } from '../events/define.ts'
import { any, arc, billy, energy, margaret, mark, minutes, not, remember, remembers, ted } from '../events/words.ts'

/** By what he set out with: talk, count, sing, or only his shoes. */
const byWay = (talk: string, count: string, sing: string, run: string): Wording[] => [
  { when: [arc('eyeWay', 3)], text: run },
  { when: [arc('eyeWay', 2)], text: sing },
  { when: [arc('eyeWay', 1)], text: count },
  { when: [], text: talk },
]
/** The neighbour had the turn to look, and has come running behind. */
const behind = [arc('eyeWatched', 1), not(arc('eyeWatched', 2))]
const DOORS = 'Doors. {gloria} Whitfield, in white, sees you two as {marcus}’s friend and his father for one second, and then as a chart.'

export const run = scenes({
  cab: {
    slot: 'afternoon',
    title: 'Its Light Off',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'worried' },
    ],
    text: byWay(
      'A cab with its light off. A cab with its light off. “Two hundred and seventh,” he says into your collar. “Dyckman. A Hundred and Ninetieth.” The avenue goes on ahead, full of Saturday. The side street has trees in it, and nobody.',
      'A cab with its light off. A cab with its light off. “One,” he says into your collar, at the curb; he felt it go. The avenue goes on ahead, full of Saturday. The side street has trees in it, and nobody.',
      'A cab with its light off. A cab with its light off. “Golden,” says your collar, to keep its place. The avenue goes on ahead, full of Saturday. The side street has trees in it, and nobody.',
      'A cab with its light off. A cab with its light off. He says nothing, so that you can run. The avenue goes on ahead, full of Saturday. The side street has trees in it, and nobody.',
    ),
    choices: {
      avenue: {
        label: 'Keep to the avenue',
        costs: [minutes(2)],
        then: [billy.calm.up(5)],
        text: 'They open for you, the length of it: carriages, a piano on a dolly, two nuns with ices. Nobody asks. A boy with a radio on his shoulder turns it off.',
        after: ['It’s the shorter, and there are people.'],
        leads: 'run.weight',
      },
      trees: {
        label: 'Cut across, by the trees',
        costs: [minutes(5)],
        then: [billy.calm.up(15)],
        text: 'It’s cooler, and you can hear him breathe; he can hear you. A woman on a stoop stands up with her sewing in her hand, and she stays up till you’re past.',
        after: ['It’s longer, and it’s quiet.'],
        leads: 'run.weight',
      },
      stop: {
        label: 'Stand in front of the next one',
        costs: [minutes(5)],
        then: [ted.strain.up(10)],
        text: 'It stops. There’s a very old lady in the back with a cake. “St. Aidan’s?” says the driver. The avenue’s solid as far as the bridge. “You’ll beat me.” You do.',
        after: ['Somebody has to stop.'],
        leads: 'run.weight',
      },
    },
  },
  weight: {
    slot: 'afternoon',
    title: 'What He Weighs',
    where: 'street',
    faces: [
      { who: 'ted', looks: 'tired' },
      { who: 'billy', looks: 'worried' },
    ],
    text: [
      {
        when: [remembers('carried-stairs')],
        text: 'You carried him up ninety-six stairs once, for a game. He is heavier than the stairs. Two blocks, and your arm has begun to be somebody else’s. His shoe knocks on your hip at every step, like a man at a door.',
      },
      {
        when: [],
        text: 'You have never carried him this far. He has grown since anybody carried him. Two blocks, and your arm has begun to be somebody else’s. His shoe knocks on your hip at every step, like a man at a door.',
      },
    ],
    choices: {
      shift: {
        label: 'Change arms against a hydrant',
        costs: [minutes(1)],
        then: [billy.calm.up(10)],
        text: '“That’s my bad side,” he says. No, you tell him, it’s the window. He puts his chin over your shoulder and looks out of it, with the one he’s got.',
        after: ['It would be one breath.'],
        leads: 'run.light',
      },
      tighter: {
        label: 'Hold him tighter',
        costs: [energy(10)],
        then: [billy.bond.up(5)],
        text: 'He makes himself small, knees first and then the chin. He hasn’t done it since he was three, and has kept it by him in case.',
        after: ['It’s your arm. It will do it.'],
        leads: 'run.light',
      },
      drop: {
        label: 'Let go of everything else',
        then: [ted.strain.down(10)],
        text: 'The jacket goes, and the thermos, and half of a pretzel, into a wire basket, without stopping. “That was the good thermos,” says {billy}. It was.',
        after: ['You’ve been carrying a thermos.'],
        leads: 'run.light',
      },
    },
  },
  light: {
    slot: 'afternoon',
    title: 'The Light Against You',
    where: 'street',
    faces: [
      { who: 'ted', looks: 'worried' },
      { who: 'billy', looks: 'thinking' },
    ],
    text: byWay(
      'The light is against you, and all of Broadway is going by. A man with a dog looks around; it’s a large dog, with an interest. “A Hundred and Sixty-eighth,” says {billy}. “You can change there.”',
      'The light is against you, and all of Broadway is going by. A man with a dog looks around; it’s a large dog, with an interest. “Three,” says {billy}. “Or was one of them a driveway?”',
      'The light is against you, and all of Broadway is going by. A man with a dog looks around; it’s a large dog, with an interest. {billy} has gone on into the second verse. You hadn’t known that he knew there was one.',
      'The light is against you, and all of Broadway is going by. A man with a dog looks around; it’s a large dog, with an interest. “We’re stopped,” says {billy}. It’s the first thing he has said.',
    ),
    choices: {
      go: {
        label: 'Step off. Hold up your hand.',
        then: [ted.strain.up(10), billy.bond.up(5)],
        text: 'A bus sits down on its brakes, and a bakery truck behind it, and somebody’s Buick. Nobody honks. You are across before you notice that, on Broadway, nobody honked.',
        after: ['There’s a bus.'],
        leads: 'run.bank',
      },
      dog: {
        label: 'Look at the man with the dog',
        then: [billy.calm.up(20)],
        text: 'He puts out his arm and stops Broadway, all of it, as one holds a door. The dog sits down on the white line, to help. “What kind is it?” says {billy}, going by.',
        after: ['He has seen.'],
        leads: 'run.bank',
      },
      wait: {
        label: 'Wait for it. Tell him why.',
        costs: [minutes(1)],
        then: [billy.trust.up(5)],
        text: 'It’s red, you tell him, and how long red is. He does the seconds down from thirty, and at one it changes. “I did that,” he says, not much above a breath.',
        after: ['He’d sooner know.'],
        leads: 'run.bank',
      },
    },
  },
  bank: {
    slot: 'afternoon',
    title: 'Left at the Bank',
    where: 'street',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'billy', looks: 'worried' },
    ],
    text: [
      {
        when: [remembers('was-there-for-toby')],
        text: 'You know the way from here; you came it with {toby}, with the towel. Left at the bank. The ramp, not the steps. You find that you’re saying it aloud. “Ramp,” he says after you, as one takes down an order.',
      },
      {
        when: [remembers('kite-built')],
        text: 'The tail of the kite is still wound on your wrist. “{line},” he reads, the part that’s by his good side. The bank has two corners, and you’ve always gone by both of them in a cab. Left is shorter, on paper. Straight on is the school, which he knows.',
      },
      {
        when: [],
        text: 'The bank has two corners, and you’ve always gone by both of them in a cab. Left is shorter, on paper. Straight on is the school, which he knows. Under your hand it’s warm, and then cooler where the air gets in. You press.',
      },
    ],
    choices: {
      left: {
        label: 'Left at the bank',
        costs: [minutes(2)],
        then: [ted.energy.up(5)],
        text: 'The sign over the door says 4:11, then the temperature, then five and a quarter percent. He doesn’t look up. You have never known him not to look at a clock.',
        after: ['It’s the shorter way.'],
        leads: 'run.quiet',
      },
      school: {
        label: 'Straight on, by the school',
        costs: [minutes(4)],
        then: [billy.calm.up(15)],
        text: 'The yard is locked, and empty as a plate. The fence goes by, with the worn place in it. “That’s mine,” he says, and puts out two fingers and touches it as it passes.',
        after: ['He’d know where he is.'],
        leads: 'run.quiet',
      },
      ask: {
        label: 'Ask a man in an apron',
        then: [billy.calm.up(5), ted.strain.down(10)],
        text: 'He doesn’t say; he comes along. “Left. Left,” he says, trotting, and “Here is curb,” and at the corner he stands with his arm out till you’re around it. You never see his face.',
        after: ['He looks as if he lived here.'],
        leads: 'run.quiet',
      },
    },
  },
  quiet: {
    slot: 'afternoon',
    title: 'He Has Stopped',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'sad' },
      { who: 'ted', looks: 'worried' },
    ],
    text: byWay(
      'He has stopped naming stops. He got as far as Fourteenth Street. He weighs more when he’s quiet, and his head has come down on your collarbone and stays where it’s put. Four blocks.',
      'He has stopped counting. He got as far as four. He weighs more when he’s quiet, and his head has come down on your collarbone and stays where it’s put. Four blocks.',
      'He has stopped singing; you have been doing both parts since the bank. He weighs more when he’s quiet, and his head has come down on your collarbone and stays where it’s put. Four blocks.',
      'There’s only your breath, and you’d rather he heard something else. He weighs more when he’s quiet, and his head has come down on your collarbone and stays where it’s put. Four blocks.',
    ),
    choices: {
      his: {
        label: 'Say his part for him',
        costs: [energy(10)],
        then: [billy.calm.up(20), billy.bond.up(5)],
        text: byWay(
          'West Fourth, you say for him. Spring. “Spring’s the local,” says your neck. You beg its pardon. “Canal,” it says, and you’re off again.',
          '“Five,” you say for him, at the curb. “Five was the one before,” says your neck. “That’s six.” You beg its pardon.',
          'You do it half a tone under, where he does it. “Lower,” says your neck. You’d have said that there wasn’t any lower.',
          'You tell him what goes by: a barber, a florist, a man asleep in a shoe repair. “Open or closed?” says your neck, of the barber.',
        ),
        after: ['He may put you right.'],
        leads: 'run.looking',
      },
      count: {
        label: 'Give him the blocks to count',
        shown: [any(not(arc('eyeWay', 1)), arc('eyeWay', 2))],
        then: [mark('eyeWay', 1), remember('carried-hospital', 'counted'), billy.calm.up(20), billy.trust.up(5)],
        text: '“There are four,” you tell him. “You say when it’s three.” It’s a long one. “Three,” says your neck, at the bump, and he’s right; it is.',
        after: ['It would be something to hold.'],
        leads: 'run.looking',
      },
      sing: {
        label: 'Sing him the one for oatmeal',
        shown: [any(not(arc('eyeWay', 2)), arc('eyeWay', 3))],
        then: [mark('eyeWay', 2), remember('carried-hospital', 'sang'), billy.calm.up(20), billy.play.up(20)],
        text: 'You wrote it in a taxi, in 1976. A man steps out of a bar to see who’s so happy. At the last line there’s someone with you, not in time.',
        after: ['People will look.'],
        leads: 'run.looking',
      },
      let: {
        label: 'Let him have it quiet',
        then: [billy.trust.up(5), ted.skill.listening.practise()],
        text: 'You let him. At the next curb he says, “I can hear you.” You ask what you sound like. “A bus,” he says. “Going up.”',
        after: ['He isn’t asleep.'],
        leads: 'run.looking',
      },
    },
  },
  looking: {
    slot: 'afternoon',
    title: 'His Looking Eye',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'Three. There’s a big breath, against your neck, and then a good deal of time. He has been getting it ready since Broadway. “Is it my looking eye?” he says.',
    choices: {
      both: {
        label: '“They’re both your looking eye.”',
        then: [remember('looking-eye', 'bothEyes'), billy.calm.up(30)],
        text: 'He thinks about it for a block. “Then it’s half,” he says.',
        after: ['He’ll work it out.'],
        leads: 'run.grocer',
      },
      ask: {
        label: '“We’ll ask.”',
        then: [remember('looking-eye', 'weWillAsk'), billy.trust.up(20)],
        text: '“Who will we ask?” Somebody who knows, you say. “Good,” he says. He moves up a little, so as to be ready.',
        after: ['It’s the next thing that you’ll do.'],
        leads: 'run.grocer',
      },
      hand: {
        label: '“Keep your hand on it. Like that.”',
        then: [remember('looking-eye', 'yourHand'), billy.calm.up(20), billy.bond.up(5)],
        text: 'You give him the edge of the job, under your own palm. He’s doing it right, you tell him. He presses harder.',
        after: ['He likes to be given a part.'],
        leads: 'run.grocer',
      },
      dontKnow: {
        label: '“I don’t know, pal.”',
        then: [remember('looking-eye', 'dontKnow'), billy.trust.up(25), billy.calm.down(10)],
        text: '“Does the doctor?” The doctor will. “Then go faster,” he says. It’s the only thing he has asked for, and you’ve got it somewhere.',
        after: ['It’s true, and it’s short.'],
        leads: 'run.grocer',
      },
    },
  },
  grocer: {
    slot: 'afternoon',
    title: 'Who Ought to Know',
    where: 'street',
    faces: [
      { who: 'pak', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    text: '{pak} is out in front of his boxes with the broom. He looks once, and walks backward ahead of you, sweeping a road through Saturday. “Who I call?” he says. “You say. I call.” He has the dime out already. Two.',
    choices: {
      margaret: {
        label: '“{margaret}. She has a key.”',
        then: [margaret.regard.up(20), margaret.load.up(20), billy.calm.up(10)],
        text: [
          {
            when: behind,
            text: '“She’s back there,” says {billy}, who has the window. She is: half a block behind, a child by each hand, {toby} in one shoe. She’s shouting to you which door.',
          },
          {
            when: [],
            text: '“Which door?” you hear her say, out of his telephone and right across the sidewalk. She’ll have a toothbrush and a clean shirt there before you’ve got your breath.',
          },
        ],
        after: ['She’d come. She’d bring his things.', 'She has two of her own.'],
        leads: 'run.ramp',
      },
      hospital: {
        label: '“St. Aidan’s. Say we’re coming.”',
        then: [billy.calm.up(20)],
        text: 'He’s in by the register before you have finished. When you come around the last corner there’s somebody in white at the top of the ramp, looking down the block for you.',
        after: ['They’d be looking out.'],
        leads: 'run.ramp',
      },
      nobody: {
        label: '“Nobody yet.”',
        then: [ted.strain.up(10), billy.bond.up(5)],
        text: '“Nobody yet,” he says, and puts the dime in your shirt pocket, going backward. When you look around he’s out in the street, and has the uptown traffic by the broom.',
        after: ['First the door. Then the rest.'],
        leads: 'run.ramp',
      },
    },
  },
  ramp: {
    slot: 'afternoon',
    title: 'One',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'tired' },
      { who: 'ted', looks: 'tired' },
    ],
    text: byWay(
      '“Chambers Street,” says {billy}. “Change for everything.” There it is, with its lamp on in the daylight. Eleven steps go up to it, and beside them, a long way around, goes a ramp.',
      '“Eight,” says {billy}, as agreed. There it is, with its lamp on in the daylight. Eleven steps go up to it, and beside them, a long way around, goes a ramp.',
      'You’ve come to the end of the song with half a block to spare. There it is, with its lamp on in the daylight. Eleven steps go up to it, and beside them, a long way around, goes a ramp.',
      '“You never stopped,” says {billy}. “I’d have felt it.” There it is, with its lamp on in the daylight. Eleven steps go up to it, and beside them, a long way around, goes a ramp.',
    ),
    choices: {
      ramp: {
        label: 'The ramp',
        costs: [minutes(1)],
        then: [billy.calm.up(15)],
        text: `Long and smooth, and not one bump in it. ${DOORS}`,
        after: ['It’s made for it.'],
        leads: 'door.form',
      },
      steps: {
        label: 'The steps, by twos',
        costs: [energy(10)],
        then: [billy.bond.up(5)],
        text: `“Five and a half,” he says at the top. ${DOORS}`,
        after: ['You’ve got this far.'],
        leads: 'door.form',
      },
      down: {
        label: 'Set him down. Walk in together.',
        costs: [minutes(2)],
        then: [billy.trust.up(10)],
        text: `He goes in on his own shoes, under your hand. ${DOORS}`,
        after: ['He may not want to be brought.'],
        leads: 'door.form',
      },
    },
  },
})
