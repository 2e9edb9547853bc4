/** Who buys the sentences, and what they were for. */
import { theme } from './define.ts'
import {
  arc,
  atDesk,
  billy,
  chance,
  dollars,
  energy,
  favour,
  margaret,
  minutes,
  not,
  remember,
  remembers,
  sick,
  ted,
  weeks,
  work,
} from './words.ts'

const employed = not(arc('job', 0))

export const clients = theme({
  brandtLunch: {
    at: ['midday'],
    on: 'officeDay',
    onceIn: 40,
    again: 18,
    when: [weeks(8, 60), atDesk, employed],
    title: 'Oatmeal at Lunch',
    where: 'restaurant',
    faces: [
      { who: 'brandt', looks: 'neutral' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: [
      {
        when: [],
        text: '{brandt} of Sunmill Foods orders oatmeal, at one in the afternoon, in a restaurant with a harpist. He takes the table from which one can see the street. He hasn’t opened the folder. “Does your boy eat the product?” he says. “Don’t be polite.”',
      },
      {
        when: [],
        text: '{brandt} has a hat on his knee and the good manners of a man from somewhere with weather. A truck goes by outside and he follows it with his eyes to the end of the block. “I like to see things go where they’re going,” he says.',
      },
      {
        when: [],
        text: 'The soup comes, and the second soup. {brandt}, who is shy, has told you the price of oats since the war. Now he has run out of years, and looks at you for help.',
      },
    ],
    choices: {
      shelf: {
        label: 'Talk shelf space.',
        then: [work.standing.up(20), ted.skill.pitching.practise(1)],
        after: ['It is what lunch is for.'],
        text: [
          {
            when: [],
            text: 'You get him eleven inches at eye level in the tri-state area. He shakes your hand for it, and puts on his hat.',
          },
          { when: [], text: 'You draw the shelf on a napkin. He folds it in with his receipts.' },
          {
            when: [],
            text: 'By the coffee you have moved him up from knee to waist. It’s good work. He looks out of the window for most of it.',
          },
        ],
      },
      trains: {
        label: 'Ask him about trains.',
        costs: [minutes(30)],
        then: [remember('brandt-friend'), work.standing.up(5)],
        after: ['It is nothing to do with oats.', 'He would not forget it.'],
        text: [
          {
            when: [],
            text: 'His father was a brakeman on the Rock Island. It takes till three. He writes his number at home on the back of his card, and the name of an engine.',
          },
          {
            when: [],
            text: 'He knows the Iowa timetable for 1931. He says it, softly, with the stops. You say that there’s a boy you know who ought to hear this.',
          },
          { when: [], text: 'He draws you the Cedar Rapids yard, with the points. Nobody mentions breakfast at all.' },
        ],
      },
      hall: {
        label: 'Mention the night in the hall.',
        costs: [energy(30)],
        then: [remember('brandt-spoke'), remember('brandt-friend'), ted.strain.down(30)],
        after: ['He was there. Nobody has ever said so.'],
        text: [
          {
            when: [],
            text: '“I sat in your hall with a hat on my knee,” he says. “I’ve thought of it since.” He pushes the bread across. “My wife used to do the talking.”',
          },
          {
            when: [],
            text: 'He nods for some time. “I ought to have gone down the stairs sooner,” he says, “or not at all.” You tell him there was no good time for the stairs.',
          },
          { when: [], text: '“How is he?” says {brandt}, at once, as if he had been holding it since October. You tell him how he is.' },
        ],
      },
    },
  },
  glueForMilk: {
    at: ['midday', 'afternoon'],
    on: 'officeDay',
    onceIn: 18,
    when: [weeks(16, 24), atDesk, employed],
    title: 'Glue for Milk',
    where: 'office',
    faces: [
      { who: 'roz', looks: 'thinking' },
      { who: 'eddie', looks: 'tired' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'The breakfast in the studio has been lacquered since eight. The milk is white glue, so that the oats will stand. The steam is a man under the table with a cigar. Your line goes along the foot of it: {line}. {roz} looks at it all through two fingers. “Nobody’s been late for this,” she says.',
    choices: {
      burn: {
        label: 'Send out for a pan. Burn it.',
        costs: [minutes(60), energy(25)],
        then: [chance(550, 'the client likes it', [work.standing.up(40)], [work.standing.down(20)]), remember('burnt-pan-ad')],
        after: ['It’s true, and nobody has ordered it.', '{pruett} will see the proofs first.'],
        text: 'You do it yourself, on a hot plate, in four minutes, and the studio goes quiet at the skill of it. The photographer walks round the pan twice and puts the lid on his lacquer.',
      },
      leave: {
        label: 'Leave the lacquer on.',
        then: [work.standing.up(10), ted.energy.up(20)],
        after: ['It is what they came to buy.'],
        text: 'By five you have it from nine sides, and it’s beautiful. A fly comes down, walks to the rim of the bowl, and looks in. It’s in the picture they use.',
      },
      billy: {
        label: 'Have {billy} brought down to look hungry.',
        costs: [dollars(3), minutes(30)],
        then: [billy.bond.up(20), billy.play.up(30), work.standing.down(5), remember('billys-bite')],
        after: ['He’d be real. He’d be real all over the set.'],
        text: 'He’s told to look at it as if it were breakfast, and does better than that. It takes two men and a spoon to get the varnish off his tongue. {eddie} has the shot.',
      },
    },
  },
  withRegret: {
    at: ['forenoon', 'afternoon'],
    on: 'officeDay',
    onceIn: 80,
    mood: 'blow',
    when: [weeks(12, 62), atDesk, employed, work.standing.below(520)],
    title: 'With Regret, a Toaster',
    where: 'bossOffice',
    faces: [
      { who: 'pruett', looks: 'sad' },
      { who: 'craig', looks: 'worried' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: 'Tri-Borough Savings has written. They are grateful; they are taking the Flushing branch elsewhere; they enclose a toaster, as they do for any large withdrawal. {pruett} has it on his desk, in the box. “They say the copy came late,” he says. “Whose was it?” {craig} looks at the toaster.',
    choices: {
      mine: {
        label: 'Say it was yours.',
        then: [work.standing.down(20), ted.strain.down(30), remember('took-blame')],
        after: ['It was, mostly.', 'He will remember who said so.'],
        text: '“Thank you,” says {pruett}, and means it. He gives you the toaster. At home it turns out to do four. {billy} reads the guarantee aloud, to the bread.',
      },
      nurse: {
        label: 'Say where you were that Tuesday.',
        then: [work.standing.down(10), ted.strain.down(10)],
        after: ['You were outside the nurse’s office. It is so.'],
        text: 'He nods at each word. “I’ve got it here,” he says. “Nurse.” He turns the sheet over, to have something else to read, and it’s on that side, too.',
      },
      craig: {
        label: 'Say {craig} had it last.',
        then: [work.standing.up(10), ted.energy.up(10), remember('blamed-craig')],
        after: ['He did have it last, for an afternoon.', '{roz} is at the door with proofs.'],
        text: '{craig} opens his mouth, and thinks of his rent. “I had it,” he says. {roz} walks beside you as far as her door and doesn’t say what she came along to say.',
      },
    },
  },
  boxSeats: {
    at: ['midday', 'afternoon'],
    on: 'weekend',
    onceIn: 24,
    mood: 'warm',
    when: [weeks(27, 50), remembers('brandt-friend'), employed],
    title: 'Behind Third Base',
    where: 'ballpark',
    faces: [
      { who: 'brandt', looks: 'happy' },
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: '{brandt} is in town over a Saturday, with three seats that belong to a cereal. He wrote the boy’s name on the third himself. {billy} has brought his glove, a pencil, and a question about couplings. You have been told by {pruett}, twice, that Canada is not yet sold.',
    choices: {
      trains: {
        label: 'Put {billy} in the middle.',
        then: [work.standing.up(5), billy.company.up(60), billy.bond.up(15), remember('brandt-billy')],
        after: ['They have things to settle.'],
        text: 'They do the Rock Island by divisions through the fifth, and then the pie. Somebody strikes out behind them. Going down the ramp {brandt} is allowed to carry the glove.',
      },
      canada: {
        label: 'Sit between. Sell Canada.',
        then: [work.standing.up(30), billy.bond.down(10)],
        after: ['Nine innings is a long lunch.'],
        text: 'You get Canada in the seventh, all but Manitoba. {billy} has kept the game in pencil. There’s a column in it for you, and under it a hot dog.',
      },
      bleachers: {
        label: 'Ask if he’d rather the bleachers.',
        costs: [dollars(4.5), energy(15)],
        then: [billy.play.up(50), ted.strain.down(40), remember('ballgame')],
        after: ['A dollar-fifty each, and no roof.'],
        text: '“I’ve always wanted to,” says {brandt}. He takes off the hat, then the jacket. By the sixth he’s telling a man with no shirt how an oat is rolled.',
      },
    },
  },
  dearAbruzzi: {
    at: ['forenoon', 'midday'],
    on: 'officeDay',
    onceIn: 70,
    mood: 'warm',
    when: [weeks(5, 52), atDesk, employed],
    title: 'Dear Mrs. Abruzzi',
    where: 'office',
    faces: [
      { who: 'teague', looks: 'thinking' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'There is no Mrs. Abruzzi. She’s a drawing by {eddie} of his landlady. But she gets mail, and {teague} brings it to you. This one is in pencil, from a man in Dayton. His wife has gone, and his girl won’t eat. “You look as if you’d know,” it says. “What did you do with yours?”',
    choices: {
      yourself: {
        label: 'Answer it, as yourself.',
        costs: [minutes(40), energy(15)],
        then: [ted.strain.down(50), ted.skill.listening.practise(2), remember('dear-abruzzi')],
        after: ['There’s a coupon due at noon.'],
        text: 'Let her crack the eggs, you write. Eat the burnt one where she can see you. You sign it with your own name, and use the other side to explain who you are.',
      },
      her: {
        label: 'Answer it, as Mrs. Abruzzi.',
        costs: [minutes(20)],
        then: [ted.skill.copy.practise(4), work.standing.up(5)],
        after: ['You know how she’d put it. You made her up.'],
        text: 'You give her flour to the elbows and six of her own. It’s the best copy you’ve done all year. {teague} reads it before she seals it, and puts in her own coupons.',
      },
      coupon: {
        label: 'Send him the coupon. It’s policy.',
        then: [ted.energy.up(15), work.standing.up(5)],
        after: ['Forty cents off the eggplant.'],
        text: 'It goes out at four with the rest. On the train you find that you know the address: the street, the number, and the half.',
      },
    },
  },
  postmarkedDayton: {
    at: ['forenoon', 'midday'],
    on: 'officeDay',
    onceIn: 8,
    mood: 'warm',
    when: [remembers('dear-abruzzi'), weeks(12, 63), atDesk, employed],
    title: 'Postmarked Dayton',
    where: 'office',
    faces: [
      { who: 'roz', looks: 'fond' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'There’s a parcel on your chair from the man in Dayton to whom you wrote about eggs: a jar, a note, and a school picture of a girl with her cheeks full. The jar is peach. “We are up to two eggs,” says the note. “She does the shells.” {roz} has read it already, with her coat on.',
    choices: {
      pin: {
        label: 'Pin the girl over the boards.',
        then: [work.standing.up(10), ted.strain.down(20)],
        after: ['Everyone who comes in will ask.'],
        text: 'She goes up between Sunmill and the wax. For a week people stand in front of her with their coffee. “Who’s she with?” says {pruett}. “Us,” says {roz}.',
      },
      home: {
        label: 'Take the jar home to {billy}.',
        then: [billy.bond.up(20), billy.food.up(40)],
        after: ['He’ll want to know who, and why peach.'],
        text: 'You tell him the whole of it over toast. He chews. “Did you tell them about the end?” he says. “That nobody eats the end?” You hadn’t. He gets the pencil.',
      },
      back: {
        label: 'Send the jar back, with something in it.',
        costs: [dollars(2), minutes(15)],
        then: [ted.strain.down(40), ted.skill.copy.practise(1)],
        after: ['A jar is like a dish. You’ve been told.'],
        text: 'You wash it at the water cooler. {eddie} draws the label; {teague} gives buttons. What it holds, when it goes, is a hundred and four pennies and a whisk.',
      },
    },
  },
  blackTie: {
    at: ['evening'],
    onceIn: 5,
    when: [weeks(44, 50), remembers('burnt-pan-ad'), employed, not(sick)],
    title: 'Black Tie, and a Groundsheet',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'The burnt pan is up for a prize, and they give it tonight, at eight, at a hotel, in black tie. It’s also the night that {calderon}’s families sleep out in tents by the river, with a flag to each. {billy} has made the flag. There’s a pan on it.',
    choices: {
      tent: {
        label: 'The tent. {craig} can collect.',
        costs: [energy(40)],
        then: [billy.bond.up(45), billy.trust.up(10), work.standing.down(15), remember('chose-camp')],
        after: ['{brandt} is flying in for it.'],
        text: 'The tent knows every root. At eleven somebody comes over the grass with a flashlight: {craig}, in a dinner jacket, carrying a thing like a bookend. “I said you were with a client,” he says.',
      },
      hotel: {
        label: 'The hotel. {margaret} takes the flag.',
        costs: [favour(15)],
        when: [margaret.regard.atLeast(250)],
        because: 'You can’t ask {margaret} to sleep on the ground.',
        then: [work.standing.up(50), billy.bond.down(20), billy.trust.down(10), billy.company.up(40)],
        after: ['It’s your pan.', 'He made the flag for two.'],
        text: '{brandt} stands on a chair to clap. You thank {roz}, {eddie} and a stove. In the morning the flag is on your table, with dew in it, and one of {toby}’s shoes.',
      },
      both: {
        label: 'Both, by cab.',
        costs: [dollars(9), energy(100)],
        then: [work.standing.up(20), billy.bond.up(25), billy.sleep.down(30), remember('tuxedo-tent')],
        after: ['It’s ninety blocks, there and back.'],
        text: 'At ten past ten you crawl in, satin lapels first. “Did you win?” says {billy}. He’s had a marshmallow for you up his sleeve for an hour and a half.',
      },
    },
  },
  pageFortyOne: {
    at: ['afternoon'],
    onceIn: 6,
    mood: 'warm',
    when: [weeks(66, 77), remembers('burnt-pan-ad'), arc('job', 0)],
    title: 'Page Forty-one',
    where: 'doctor',
    faces: [
      { who: 'billy', looks: 'surprised' },
      { who: 'sachs', looks: 'neutral' },
      { who: 'ted', looks: 'proud' },
    ],
    text: 'In {sachs}’s waiting room there’s a magazine with its cover gone. It falls open at forty-one, on your pan: black, with the one egg, and the light from the left. {line}, it says. It doesn’t say whose. {billy} leans across, one sleeve rolled up for the booster. “They got its good side,” he says.',
    choices: {
      tear: {
        label: 'Tear it out.',
        then: [ted.strain.down(30), billy.bond.up(5)],
        after: ['It makes a noise.'],
        text: '{sachs} hears it from the window, where she’s smoking. “Take the staples, too,” she says.',
      },
      leave: {
        label: 'Leave it for the next man.',
        then: [billy.bond.up(15), billy.calm.up(10)],
        after: ['He may have a pan of his own.'],
        text: '{billy} asks the nurse for her pencil. Under the pan, in the white, where the logotype doesn’t go, he prints: OURS.',
      },
    },
  },
})
