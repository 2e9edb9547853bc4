/** What the judge reads, how Billy is told, the appeal and its bench, and the list for his mother. */
import { scenes } from '../events/define.ts'
import { arc, billy, court, energy, joanna, margaret, mark, minutes, not, remember, ted } from '../events/words.ts'

/** The two ways it can be read. */
const won = [arc('verdict', 1)]
const lost = [not(arc('verdict', 1))]

export const verdict = scenes({
  reading: {
    slot: 'forenoon',
    mood: 'blow',
    title: 'Friday, Eleven Pages',
    where: 'courtroom',
    faces: [
      { who: 'carlisle', looks: 'tired' },
      { who: 'ted', looks: 'worried' },
      { who: 'joanna', looks: 'worried' },
    ],
    panels: [
      'It comes by messenger at ten, eleven pages, stapled. {doyle} reads standing, in the hall, under the light that works. You watch her thumb go down the margin.',
      '“{judgeFor}” That’s the third page. She turns two together, and goes back. “{judgeAgainst}” She reads that no faster and no slower.',
      [
        {
          when: [court.bench.below(550)],
          text: '“The father has done some of what fathers are asked,” she reads, “and has done it late. The mother has done what few do, and come back. The law I was raised in leans toward the mother of a child this age.”',
        },
        {
          when: [],
          text: '“The father has done what few do,” she reads, “and late, and well. The mother has done what few do, and come back. The law I was raised in leans toward the mother of a child this age.”',
        },
      ],
      [
        {
          when: won,
          text: '“I am told it is leaning less. On this record, and on no other I have read, it leans no further than the middle.” Her thumb has stopped. There’s a footnote. She takes off her glasses for it.',
        },
        {
          when: [],
          text: '“I am told it is leaning less. It has not finished leaning today.” Her thumb has stopped. She doesn’t need to say where.',
        },
      ],
    ],
    text: [
      {
        when: [arc('road', 1)],
        text: '“Custody to the mother, on the nineteenth of April,” {doyle} reads; “till which day he is to stay where the court has put him, and the father’s days with him to be what the father makes them.” It’s a kind page, for a short one. {joanna} has it too. She’s asking {margaret} what he weighs.',
      },
      {
        when: won,
        text: '“Custody to the father,” {doyle} reads. “By the width of a hair, and I have looked for the hair.” Then the footnote, which is about the mother, and is a kind one. Across the hall {joanna} has been handed the same eleven pages. She has begun, as people do, at the end.',
      },
      {
        when: [court.bench.atLeast(800)],
        text: '“This is the closest question I have had in this Part,” {doyle} reads. “Custody to the mother, on the nineteenth of April; to the father every weekend and any supper he can get to.” Across the hall {joanna} has sat down.',
      },
      {
        when: [court.bench.atLeast(550)],
        text: '“Custody to the mother, on the nineteenth of April.” Alternate weekends, half the summer, one supper in the week. Across the hall {joanna} has been handed the same eleven pages. She’s on the first.',
      },
      {
        when: [],
        text: '“The father began, the morning after she went, to learn what he might have known the night before,” {doyle} reads, and stops, and goes on. “He did learn it.” Custody to the mother, on the nineteenth of April.',
      },
    ],
    choices: {
      footnote: {
        label: 'Read the footnote for yourself',
        shown: won,
        then: [remember('judge-said'), ted.strain.down(80), billy.security.up(40)],
        text: '“She did nothing here that I should not hope to have done,” it says, in type you have to hold to the light. {doyle} lets you keep the page.',
        after: ['It’s four lines, in small type.'],
      },
      askWhen: {
        shown: lost,
        label: 'Ask what time on the nineteenth',
        then: [remember('judge-said'), ted.strain.up(40), billy.security.up(10)],
        text: '“Ten,” says {doyle}. She finds it for you, and holds the page with her thumb beside the number, so that you can see it isn’t nine.',
        after: ['A number to tell him.'],
      },
      askHow: {
        label: 'Ask how he’s to be told',
        shown: lost,
        then: [remember('judge-said'), court.jo.up(10), ted.strain.up(20)],
        text: '{doyle}, who never does, sits down on the bench. “Before supper,” she says at last. “They’re hungry, and then there’s supper.” {joanna} has heard it from across the hall.',
        after: ['She’s told a good many.'],
      },
      walk: {
        label: 'Walk home, a hundred blocks',
        costs: [energy(75)],
        then: [remember('judge-said'), remember('walked-home'), ted.strain.down(60)],
        text: 'By Fourteenth Street you have stopped composing it. By Fifty-ninth there is a horse, wearing a hat, and you tell the horse.',
        after: ['It takes until three.'],
      },
    },
  },
  office: {
    slot: 'midday',
    title: 'Five Thousand Dollars More',
    where: 'lawOffice',
    faces: [
      { who: 'doyle', looks: 'tired' },
      { who: 'ted', looks: 'worried' },
    ],
    text: '“You can appeal,” says {doyle}. “By Friday at five. Five thousand, nine months, say fourteen. There’d be a guardian for the child, and he’d be asked: in chambers, kindly, by a stranger, with a stenographer. Perhaps twice.” She has drawn a small chair on her pad.',
    choices: {
      askOdds: {
        label: 'Ask her what she’d do',
        then: [ted.strain.down(10), court.boy.up(5)],
        text: '“I’d file,” she says. “I’m a lawyer. I had an aunt who was a nun; she’d have asked who the chair is for.” She tears the sheet off and gives it to you.',
        after: ['She’ll say.'],
      },
      askChair: {
        label: 'Ask what they’d ask him',
        then: [ted.strain.up(20), billy.calm.up(10)],
        text: '“Whom he’d rather. Not in those words. They have very nice words.” She says some of them. They are nice. You put on your hat to hear the end.',
        after: ['It may be worse to know.'],
      },
    },
  },
  bench: {
    slot: 'afternoon',
    title: 'The Bars',
    where: 'playground',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: '{billy} hangs from the bars by his knees and reports on the sky. {doyle}’s paper is in your pocket, two lines to sign, and it’s Thursday. From up there, he says, you are standing on the ceiling.',
    choices: {
      drop: {
        label: 'Don’t appeal',
        then: [mark('appeal', 0), remember('appeal-dropped'), ted.strain.down(20)],
        text: 'There’s a wire basket by the bench. You fold the paper till it won’t fold. “Now you,” he says, and makes room on the bar.',
        after: ['Nobody will ask him.', 'He goes on the nineteenth.'],
      },
      file: {
        label: 'Sign it, on your knee',
        then: [mark('appeal', 1), remember('appeal-filed'), billy.security.down(60), joanna.regard.down(40)],
        text: 'The pen goes through at the dot of the T, into your knee. “What’s that?” he says, upside down. A form, you say. He asks what trip it’s for.',
        after: ['He stays the year, most likely.', 'He will be asked.'],
      },
      askBilly: {
        label: 'Ask {billy}',
        then: [remember('asked-billy'), billy.security.down(50), billy.calm.down(80)],
        text: 'He comes down to think. He says what he thinks you want, and watches it arrive. “Was that it?” he says. “Did I get it right?”',
        after: ['He’ll answer.', 'It is a great deal to hold.'],
        leads: 'verdict.asked',
      },
      askJoanna: {
        label: 'Call {joanna} from the corner',
        costs: [minutes(15)],
        then: [remember('asked-joanna'), court.jo.up(20)],
        text: [
          {
            when: [court.jo.below(-60)],
            text: '“You’re asking me,” she says. A truck goes by, at her end or at yours. “Don’t let them ask him, then. It isn’t for you that I say it.” The operator would like ten cents.',
          },
          {
            when: [],
            text: 'She lets it ring out the whole dime’s worth before she speaks. “I don’t want him asked either,” she says. “{ted}. I’ve never wanted that.” The operator would like ten cents.',
          },
        ],
        after: ['A dime, and her answer.'],
        leads: 'verdict.asked',
      },
    },
  },
  asked: {
    slot: 'afternoon',
    title: 'Two Lines to Sign',
    where: 'playground',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'billy', looks: 'neutral' },
    ],
    text: 'It has come back to you, as it was going to. {billy} has gone up the bars again and is naming the trains he can hear. The paper has taken the shape of your pocket.',
    choices: {
      drop: {
        label: 'Don’t appeal',
        then: [mark('appeal', 0), remember('appeal-dropped'), ted.strain.down(20)],
        text: 'You tear it along the fold, and along the other. He wants a piece for a ticket. You give him one. He has you punch it.',
        after: ['Nobody will ask him.', 'He goes on the nineteenth.'],
      },
      file: {
        label: 'Sign it, on your knee',
        then: [mark('appeal', 1), remember('appeal-filed'), billy.security.down(60), joanna.regard.down(40)],
        text: 'You sign. It’s a good signature; it sold oatmeal. “The D,” he says, meaning the train. “No. The B.”',
        after: ['He stays the year, most likely.', 'He will be asked.'],
      },
    },
  },
  tellBilly: {
    slot: 'evening',
    title: 'How Long the Hall Is',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'Before supper, as {doyle} said. {billy} listens with a hand flat on the table. Then he asks where the bathroom is there, and whether the hall is long. He doesn’t ask anything else. Those are the two.',
    choices: {
      measure: {
        label: 'All of it, slowly; then string',
        costs: [minutes(120)],
        then: [remember('told-billy-verdict'), billy.trust.up(80), billy.calm.up(60), billy.security.up(30)],
        text: 'You call {joanna} for the number and measure it off on your own floor: nineteen feet, out past the icebox. He walks it in the dark. “It’s only longer,” he says.',
        after: ['It takes the evening.', 'He’ll know the number.'],
      },
      likeIt: {
        label: '“You’ll like it there.”',
        then: [remember('going-is-fine'), billy.trust.down(40), ted.strain.down(30)],
        text: '“Did you see it?” he says. You haven’t. He nods, and sets the table for two, and counts the forks.',
        after: ['Quick, and cheerful.', 'He’ll want to know how you know.'],
      },
      withMargaret: {
        label: 'Ask {margaret} to sit with you both',
        then: [remember('told-billy-verdict'), billy.trust.up(40), margaret.regard.up(10), margaret.load.up(30), billy.security.up(10)],
        text: 'She sits on the step stool. When you stop, she says the bathroom is first on the left, she has been in it. He turns to her for the rest.',
        after: ['She has seen the place.', 'She carries some of it.'],
      },
    },
  },
  withdraw: {
    slot: 'evening',
    title: 'Dry Cereal at Nine',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'He has been up since it was filed: water, a noise, the closet. Tonight he’s at the table with dry cereal, putting it in rows. “If I say you,” he says to the rows, “does Mom hear it, or is it typed?”',
    choices: {
      withdraw: {
        label: 'Call {doyle} and take it back',
        then: [mark('appeal', 2), remember('appeal-withdrawn'), court.jo.up(40), billy.trust.down(20), billy.calm.up(120)],
        text: '{doyle} answers in her sleep and is awake by the comma. “I’ll walk it over,” she says. He eats a row, left to right, and goes to bed.',
        after: ['He won’t be asked.', 'He’ll know it was near.'],
      },
      keep: {
        label: '“It’s typed. Nobody will be cross.”',
        then: [billy.security.down(40), billy.bond.down(20), ted.strain.up(30)],
        text: '“Okay,” he says. He makes another row, and then one more, with a space between them that a finger would fit in.',
        after: ['It goes forward.'],
      },
    },
  },
})
