/** A Saturday in April, twenty to ten: who comes up in the elevator, and who goes down in it. */
import { scenes } from '../events/define.ts'
import { billy, energy, joanna, margaret, mark, remember, remembers, ted } from '../events/words.ts'

export const lobby = scenes({
  stays: {
    slot: 'forenoon',
    beat: 'B26',
    title: 'As Far as You',
    where: 'lobby',
    faces: [
      { who: 'joanna', looks: 'sad' },
      { who: 'ted', looks: 'worried' },
    ],
    panels: [
      'The buzzer isn’t due till ten. It’s 9:40, and it’s the telephone. She’s in the lobby. She would like you to come down, by yourself.',
      '{desmond} finds something on the ceiling. She has her gloves on, a list in one of them. “I came to tell you before I lost my nerve in the elevator.”',
      '“{reason1}” She says it to the list. “{reason2}” She has to stop. “{reason3}”',
    ],
    text: '“I wrote down everything to pack. I got as far as you.” She gives you the list. It’s blank after “boat plate.” “I want him Sundays, and I want to be telephoned about teeth. And I want the boat plate left where it lives.”',
    choices: {
      up: {
        label: '“Come up. There’s a third chair.”',
        then: [joanna.regard.up(60), joanna.well.up(20), ted.strain.down(100), remember('asked-her-up')],
        text: 'She looks at the stairs and then at the elevator. She took the stairs the other time. {desmond} has the gate open, and his eyes on six, where they’ve been all along.',
        after: ['She may not stay long.'],
        leads: 'lobby.table',
      },
      tell: {
        label: '“Do you want to tell him, or shall I?”',
        then: [joanna.regard.up(40), billy.trust.up(20), ted.strain.down(100), remember('who-tells-him')],
        text: '“You,” she says. “No, both. You say it, and I’ll be there while it’s said.” She’s taking off her gloves, a finger at a time, all the way to the elevator.',
        after: ['He ought to have it from somebody.'],
        leads: 'lobby.table',
      },
      hold: {
        label: 'Hold the elevator',
        then: [joanna.regard.up(40), ted.strain.down(120), remember('held-the-elevator')],
        text: 'You haven’t got anything to say it with, so you put your arm across the door, and it bumps you, and bumps you. “{ted},” she says. “Get in. It’ll take your arm off.”',
        after: ['The door has a temper.'],
        leads: 'lobby.table',
      },
    },
  },
  table: {
    slot: 'forenoon',
    beat: 'B27',
    mood: 'warm',
    title: 'The End, for Whoever',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'joanna', looks: 'fond' },
    ],
    panels: [
      [
        {
          when: [remembers('said-love')],
          text: 'Between two and four you tell her what he says when the light’s out, and what you say. She watches the numbers. “In that order?” she says. In that order.',
        },
        {
          when: [remembers('saluted')],
          text: 'Between two and four you tell her that he salutes, when the light’s out, in place of the other thing. “He has that from you,” she says, to the numbers. “You did it at the altar.”',
        },
        {
          when: [],
          text: 'Five floors go by in the little window, each with its mat and its bottle. She reads them off under her breath, as he does.',
        },
      ],
    ],
    text: [
      {
        when: [remembers('third-chair')],
        text: 'Sixth floor. He’s at the table with his coat on, buttoned to the top; for once it isn’t on the third chair. He looks at your hands: no bag. He looks at the plates. “It’s getting cold,” he says. “I left the end for whoever.” There are two plates, and two forks, on the sides you use.',
      },
      {
        when: [],
        text: 'Sixth floor. He’s at the table with his coat on, buttoned to the top. He looks at your hands: no bag. He looks at the plates. “It’s getting cold,” he says. “I left the end for whoever.” There are two plates on the table, and two forks, on the sides you use.',
      },
    ],
    choices: {
      third: {
        label: 'Set a third plate',
        then: [mark('plate', 1), joanna.regard.up(80), billy.calm.up(100), billy.security.up(120), remember('third-plate')],
        text: 'It’s the one without a boat and with a chip. He moves his chair over, by exactly one chair. “That’s where it went,” he says. He undoes the top button. The butter goes three ways.',
        after: ['There’s a chair for it.'],
      },
      two: {
        label: 'Sit down, to the two there are',
        then: [mark('plate', 0), billy.calm.up(100), billy.security.up(120), remember('two-plates')],
        text: 'She stands by the stove with her coat open and eats the end of the loaf. “This is good,” she says. “Who did this?” He undoes the top button. “We both did,” he says.',
        after: ['It’s laid already.'],
      },
    },
  },
  goes: {
    slot: 'forenoon',
    mood: 'blow',
    title: 'The Good One’s Little Brother',
    where: 'landing',
    faces: [
      { who: 'billy', looks: 'sad' },
      { who: 'joanna', looks: 'fond' },
    ],
    panels: [
      'She’s kind, and early, and has learned the boat plate. He shows her the list. He carries his own bag; he is firm about it.',
      [
        {
          when: [remembers('lobby-suitcase')],
          text: 'On the landing he comes back for one thing. It’s the spatula. It was in the other suitcase too, the one for Chicago.',
        },
        { when: [], text: 'On the landing he comes back for one thing. It’s the napkins. “You’ll only forget where,” he says.' },
      ],
    ],
    text: '{margaret}’s door stands open with three people in it. {nell} has chalk on her hands and no remarks. The elevator comes, for once, when it’s called. He gets in, turns around, and stands as he stands in it, by the buttons, in case somebody should want a floor.',
    choices: {
      ride: {
        label: 'Ride down with them',
        costs: [energy(50)],
        then: [billy.calm.up(60), billy.trust.up(20), remember('the-last-morning')],
        text: 'Six floors; he says them. In the street he shows her which is the M104. “Dad knows the route,” he tells her. You do. You’ve ridden it four times, at night, to learn it.',
        after: ['It’s six floors.'],
      },
      pack: {
        label: 'Button his coat to the top',
        then: [billy.bond.up(30), billy.calm.up(40), remember('the-last-morning')],
        text: 'He holds his chin up for it. The third one hangs by a thread. “It’ll hold,” you say. “Till March,” he says. It’s April. The gate shuts on the both of you thinking of that.',
        after: ['He can do it himself.'],
      },
      call: {
        label: '“Sunday. I’ll be by the telephone.”',
        then: [billy.trust.up(40), billy.security.up(30), remember('the-last-morning')],
        text: '“What time?” he says. Seven. Sunday, at 7:04, it rings. “I’m at the stove,” he says. “Mom’s listening too. What’s first?” The pan, you say. “Lower,” he tells somebody.',
        after: ['He’ll want the minute.'],
      },
    },
  },
  scranton: {
    slot: 'forenoon',
    beat: 'B26',
    title: 'The Ten-Fifty',
    where: 'lobby',
    faces: [
      { who: 'joanna', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    panels: [
      'The buzzer isn’t due till ten. It’s 9:40, and it’s the telephone. She’s in the lobby. There are four cartons down there already, and {artie}’s truck, double-parked, with its flashers going.',
      '“{reason1}” She has her gloves on, and a paper from the judge’s clerk, folded small. “I asked them could it be in two halves.”',
    ],
    text: '“School with me and summers with you, or the other way around,” she says. “They have a form for it. I thought he ought to have a yard for some of it. I thought he ought to have you for all of it, one way or another.” {artie} leans on his horn and is sorry.',
    choices: {
      summers: {
        label: '“Summers, and every other Friday.”',
        then: [joanna.regard.up(40), billy.security.up(60), remember('the-last-morning')],
        text: 'She writes it on the paper, against {desmond}’s desk. It comes to a hundred and nine days. “Is that a lot?” she says. It’s more than you were home, the year he was five.',
        after: ['School would be here.'],
        leads: 'lobby.truck',
      },
      terms: {
        label: '“Terms in Scranton. Summers with you.”',
        then: [joanna.regard.up(20), billy.bond.up(40), remember('the-last-morning')],
        text: 'She thinks of a school with a hill behind it. “And the telephone,” she says. “Breakfasts.” {ma} has already been to see the principal, it turns out; she isn’t saying anything.',
        after: ['There’s a school there, with a hill.'],
        leads: 'lobby.truck',
      },
      him: {
        label: '“Let’s ask him how far it is.”',
        then: [billy.trust.up(40), joanna.regard.up(40), remember('the-last-morning')],
        text: 'You don’t ask him which. You ask how far. He has it in miles and in hours. “It’s two and a half,” he says. “It’s closer than the Rockaways, when the bridge is up.”',
        after: ['He’ll have looked it up.'],
        leads: 'lobby.truck',
      },
    },
  },
  truck: {
    slot: 'forenoon',
    beat: 'B27',
    title: 'The Last Thing',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'joanna', looks: 'fond' },
    ],
    text: 'Sixth floor. The kitchen has nothing in it but the stove, and on the stove, from {margaret}, a white dish with a blue rim and a strip of tape with an hour on it. He’s on the stool with the boat plate in a towel on his knees. “This is the last thing,” he says. Below, a horn goes.',
    choices: {
      third: {
        label: 'Leave a plate with {joanna}',
        then: [mark('plate', 1), joanna.regard.up(60), billy.calm.up(60), remember('the-last-morning')],
        text: 'You get it out of the second carton. It’s the one with the chip. She holds it against her coat with both arms. “It’s for when we come,” {billy} tells her.',
        after: ['There’s one to spare.'],
      },
      two: {
        label: 'Carry down the stool. Wave.',
        then: [mark('plate', 0), billy.calm.up(60), margaret.regard.up(20), remember('the-last-morning')],
        text: 'He waves from the truck until the corner, and there turns around and looks where you’re going. “What’s the first stop?” he says. {artie} says there’s only the one.',
        after: ['{artie} is double-parked.'],
      },
    },
  },
  lake: {
    slot: 'forenoon',
    title: 'A Very Clean Kitchen',
    where: 'apartment',
    faces: [
      { who: 'joanna', looks: 'fond' },
      { who: 'billy', looks: 'neutral' },
    ],
    panels: [
      'She’s kind, and early. His bag has been by the door since Thursday. The rest has gone to Chicago in crates with the name of the agency on them.',
    ],
    text: 'He shows her which faucet is hot. There’s a plaque on the table, in its tissue, with SUNMILL on it, and the years. “Dad got it for the oatmeal,” he tells her. He has eaten the oatmeal. He carries the bowl to the sink and rinses it, clean as it is.',
    choices: {
      desk: {
        label: 'Give him the number of the new desk',
        then: [billy.trust.up(20), remember('promise-kept')],
        text: 'He learns it while she does up his coat. He says it back, with the area code, and asks who’ll pick up. “I will,” you say. He waits. “Or the girl,” you say.',
        after: ['It’s a direct line.'],
      },
      honest: {
        label: 'Tell him why, in one sentence',
        then: [billy.trust.up(40), joanna.regard.up(40), ted.strain.down(40)],
        text: 'She’s better at this, you tell him, than you have been. He looks at her, to see if it’s so. “You’re good at the other thing,” he says, and shakes your hand.',
        after: ['It’s short, and it’s true.'],
      },
      plaque: {
        label: 'Let him have the plaque',
        then: [billy.bond.up(30)],
        text: 'He reads the years on it aloud. “I was in all of these,” he says. He wraps it in the tissue himself and carries it down on the flat of both hands, like a tray.',
        after: ['It’s only brass.'],
      },
    },
  },
})
