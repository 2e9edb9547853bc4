/** Strand's cross of Ted: eight slots, each a list of what the ledger may hold, sharpest first, and one plain question for a clean book. */
import type { MemoryKind } from '../memory/kinds.ts'
import type { PersonId } from '../people/names.ts'

/** One thing Strand may ask about: a kind of memory somebody could have told him of. Slots {date} {weekday} {count} {times}. */
export type Query = {
  kind: MemoryKind
  /** At least, at most so often, all memories of the kind together. */
  from?: number
  to?: number
  /** Only with this detail. */
  detail?: string
  /** Only mended, or only unmended. */
  mended?: boolean
  /** ≤ 22 words, the fact first. */
  asks: string
  /** Ted's plain answer, ≤ 20 words. */
  plain: string
}

export type Slot = {
  title: string
  queries: Readonly<Record<string, Query>>
  /** The question for a book that holds none of these. */
  clean: { asks: string; plain: string; witness: PersonId; day: number }
  /** The other answers, as they will be spoken. */
  own: string
  context: string
  deflect: string
  shade: string
  /** What in the ledger lets him own a thing that is not mended by itself. */
  owns: readonly MemoryKind[]
  /** What in the ledger is a reason. */
  reasons: readonly MemoryKind[]
  /** The reason, or the answer turned aside, is her. */
  her?: true
}

export const CROSS = {
  X1: {
    title: 'Before',
    queries: {
      neverCalled: {
        kind: 'returned-her-calls',
        detail: 'never',
        asks: 'Three messages from your wife in that week of October. How many did you answer, Mr. Kramer?',
        plain: 'None. I had the slips in my pocket when I came home.',
      },
      calledSome: {
        kind: 'returned-her-calls',
        detail: 'once',
        asks: 'Three messages from your wife in that week of October. Which two did you let lie?',
        plain: 'The ones that came before lunch. I couldn’t tell you what lunch was.',
      },
      toldTheNumber: {
        kind: 'the-night',
        detail: 'win',
        asks: 'She stood in the hall in her coat, on {date}. What did you tell her about?',
        plain: 'Sunmill. I told her the number. It was a good number.',
      },
      askedToWait: {
        kind: 'the-night',
        detail: 'wait',
        asks: 'On {date} she had her coat on, and you asked her to wait. Until what, sir?',
        plain: 'Until the client left. I asked her to wait for a client.',
      },
      sentHimHome: {
        kind: 'the-night',
        detail: 'brandt',
        asks: 'A client sat in your hall that night, with his hat. Which of them did you speak to first?',
        plain: 'The client. I sent him home, but I spoke to him first.',
      },
      listened: {
        kind: 'the-night',
        asks: 'You put down a bottle and listened, on {date}. When had you last done that?',
        plain: 'I don’t know. I’ve looked for the date, and I don’t know.',
      },
      calledTwice: {
        kind: 'returned-her-calls',
        detail: 'twice',
        asks: 'Three messages that week. You answered two. What was the third about?',
        plain: 'I never asked her. By then I’d have had to ask a suitcase.',
      },
      calledEach: {
        kind: 'returned-her-calls',
        asks: 'You answered all her messages, the week she left. In what other week had you?',
        plain: 'None that I recall. I picked a late one to begin.',
      },
      packed: {
        kind: 'packed-neatly',
        asks: 'Her bag was packed flat, Mrs. Phelps says, straps done. How long does that take, Mr. Kramer?',
        plain: 'Longer than I was ever home for.',
      },
    },
    clean: {
      asks: 'Before October of that year, how many nights in a week were you home for his supper?',
      plain: 'Two. There were weeks it was two.',
      witness: 'joanna',
      day: 3,
    },
    own: 'I read her list that night. I hadn’t seen any of it done. I’ve done it since.',
    context: 'It was the Sunmill week. I thought the account was for the three of us.',
    deflect: 'She might have said something. She had a voice.',
    shade: 'We spoke every day that week, as I remember it.',
    owns: ['saw-the-list', 'saw-the-box', 'list-copied'],
    reasons: ['sunmill-line', 'deadline-met'],
    her: true,
  },
  X2: {
    title: 'What he knows',
    queries: {
      costume: {
        kind: 'costume-forgot',
        asks: '{date}: a parade of costumes at the school. What had your son come as, Mr. Kramer?',
        plain: 'Himself, in his coat. I forgot the day.',
      },
      birthday: {
        kind: 'birthday-forgot',
        asks: 'His birthday. You came to Mrs. Phelps at noon for candles. Was there a cake to put them in?',
        plain: 'Not yet. I’d had a year to see it coming.',
      },
      playMissed: {
        kind: 'play-missed',
        asks: 'The school play, {date}, half past ten in the morning. What was your son’s line?',
        plain: 'I had it from him at supper. I wasn’t in the chairs.',
      },
      chair: {
        kind: 'conference-missed',
        asks: 'Miss Calderón kept a chair for you, {date}. Where were you sitting at that hour?',
        plain: 'At my desk. I’d signed the slip for it myself.',
      },
      sickOffice: {
        kind: 'billy-at-office-sick',
        asks: 'On {date} the boy had a fever and lay under a drawing table. Whose idea was that?',
        plain: 'Mine. I’d run out of the others.',
      },
      slept: {
        kind: 'slept-through-fever',
        asks: 'The doctor’s chart says a fever, reported at seven. When did it begin, Mr. Kramer?',
        plain: 'In the night. I slept. I found him at seven.',
      },
      forms: {
        kind: 'form-late',
        from: 2,
        asks: 'The school’s file has {count} forms of yours, late. Do you read them, Mr. Kramer?',
        plain: 'On the train. I read them and I sign them late.',
      },
      sorry: {
        kind: 'fight-sorry',
        asks: 'There was a fight in the yard, {date}. Whose side had you heard when you made him apologize?',
        plain: 'Nobody’s. I wanted to be on the train.',
      },
      pink: {
        kind: 'sent-in-pink',
        asks: 'The school remembers {date}: the boy in pink from collar to sock. Who does the wash?',
        plain: 'I do. I’ve learned what red is.',
      },
      staple: {
        kind: 'stapled-coat',
        asks: 'On {date} the boy’s coat was stapled. I ask again, sir: stapled?',
        plain: 'Two staples. They held to three o’clock.',
      },
      fringe: {
        kind: 'crooked-fringe',
        asks: 'On {date} the boy came to school with half his hair. Who cut it?',
        plain: 'I did. I stopped when I saw it.',
      },
      form: {
        kind: 'form-late',
        asks: 'One form in the school’s file, {date}, late, with your name. What was it for?',
        plain: 'A trip. He went on it. She took it at the door.',
      },
      line: {
        kind: 'play-attended',
        asks: 'You saw a school play, {date}. You can give us his line, then?',
        plain: 'I can. He’d rather I didn’t. It isn’t my line.',
      },
      costumeMade: {
        kind: 'costume-made',
        asks: 'You sewed him a costume, {date}. Who sewed the ones before it?',
        plain: 'His mother. I used her pattern. It was in the drawer, folded.',
      },
      sheet: {
        kind: 'costume-sheet',
        asks: 'On {date} he went as a ghost, in a sheet. At what hour was that decided?',
        plain: 'Eight in the morning. He cut the second eye himself.',
      },
      chairKept: {
        kind: 'conference-attended',
        asks: 'You sat in the small chair, {date}. Who sat in it the years before?',
        plain: 'His mother. I never asked her what was said.',
      },
      show: {
        kind: 'show-and-tell',
        asks: 'You came to his classroom, {date}. How many of the children could you name?',
        plain: 'Two, that day. It’s nineteen now, and a turtle.',
      },
      hawks: {
        kind: 'reading-together',
        asks: 'He reads with the better group since you sat with him. Who taught him his letters?',
        plain: 'His mother. I came in at chapter two.',
      },
      room: {
        kind: 'learned-the-room',
        asks: 'You learned your way about his classroom on {date}. How long had he gone there?',
        plain: 'Six weeks. Longer, if you count the school.',
      },
      friend: {
        kind: 'knows-marcus',
        asks: 'His friend’s name is Marcus. You learned it on {date}. His mother knew it when?',
        plain: 'In September. I’d been in the same apartment.',
      },
      teacher: {
        kind: 'teacher-met',
        asks: 'You met his teacher on {date}. He had been in her room how long?',
        plain: 'Since the bell in September. I’d signed for it.',
      },
      twoSheets: {
        kind: 'hung-both',
        asks: 'He drew his family on two sheets, {date}. What did you suppose that meant?',
        plain: 'That he needed more paper. I hung both.',
      },
      report: {
        kind: 'report-read',
        asks: 'You read his report, {times}, and signed it. What did it say of him?',
        plain: 'That he asks. I’d have put it in pen.',
      },
      stories: {
        kind: 'bedtime-story',
        asks: 'A neighbor has heard you read to him at night. And the nights she heard nothing, sir?',
        plain: 'Somebody else read, or nobody did. He keeps the count.',
      },
    },
    clean: {
      asks: 'That first autumn, Mr. Kramer: his teacher’s name? His friend’s? The size of his shoe?',
      plain: 'Not one of the three, then. Ask me now.',
      witness: 'calderon',
      day: 8,
    },
    own: 'I didn’t know it. I asked, and I wrote it down. It’s on the icebox.',
    context: 'I had one night’s notice of what she’d done for six years.',
    deflect: 'His mother left no book for it.',
    shade: 'I knew all that. I must have been tired.',
    owns: ['learned-the-room', 'vaccines-kept'],
    reasons: ['deadline-met', 'list-copied', 'stayed-home-sick'],
    her: true,
  },
  X3: {
    title: 'The gate',
    queries: {
      aloneOften: {
        kind: 'alone-once',
        from: 2,
        asks: 'Mrs. Ames has heard a child by himself over her head, {times}. Where were you, on {date}?',
        plain: 'At my desk. He had the radio on, so she would think that I was in.',
      },
      missedOften: {
        kind: 'pickup-missed',
        from: 4,
        asks: 'The school has {count} afternoons in this book when you did not come. Shall I read the dates, or will you?',
        plain: 'I’ll say them. He could too. He was on the step.',
      },
      lateOften: {
        kind: 'pickup-late',
        from: 5,
        asks: 'Late, the school’s book says, {times}. How many minutes is late, Mr. Kramer?',
        plain: 'Eleven, at the worst. He told me the number.',
      },
      missed: {
        kind: 'pickup-missed',
        asks: '{weekday}, {date}, three o’clock. Who came for your son, Mr. Kramer?',
        plain: 'Not me. Somebody kinder and nearer.',
      },
      alone: {
        kind: 'alone-once',
        asks: 'On {date} Mrs. Ames heard a child by himself over her head. Where were you?',
        plain: 'Out. I told myself how few minutes it was.',
      },
      nextDoor: {
        kind: 'mgt-night',
        asks: 'He asked to sleep at a neighbor’s, {date}, with a bed at home. Why was that?',
        plain: 'Because she’d be there. He packed for it himself.',
      },
      away: {
        kind: 'went-away',
        asks: 'You were in Miami, {date}. Who put the boy to bed?',
        plain: 'Mrs. Phelps. He asked me how many hours. I told him short.',
      },
      feverSitter: {
        kind: 'sitter-fever',
        asks: 'Mrs. Corrigan sat with a fever, {date}. She has it in her book. Where were you?',
        plain: 'At the office, telephoning her.',
      },
      late: {
        kind: 'pickup-late',
        asks: 'The gate, {date}. The book says late. How many minutes is late, Mr. Kramer?',
        plain: 'Ten. He had the number before I’d crossed the street.',
      },
      asked: {
        kind: 'asked-first',
        asks: 'You came to the yard on {date} and asked for his side first. Whose side did you ask in October?',
        plain: 'Nobody’s. I wasn’t in the yard in October.',
      },
      onTime: {
        kind: 'pickup-on-time',
        asks: 'You were at that gate yourself, {times}. On the others, whom was he told to look for?',
        plain: 'Somebody by name. I told him at breakfast, so he’d know the coat.',
      },
    },
    clean: {
      asks: 'On a day you have a meeting, Mr. Kramer, who is at the gate at three?',
      plain: 'Mrs. Phelps, or the club. It’s on the calendar, where he can read it.',
      witness: 'calderon',
      day: 30,
    },
    own: 'I wasn’t there. I went and sat on the step after, and we made a list of who.',
    context: 'There was a meeting, and then a train that stopped. I had left. I hadn’t come.',
    deflect: 'His mother was in Chicago. I was under Fifty-ninth Street.',
    shade: 'I think that book is wrong. I’m there when I say I am.',
    owns: ['the-who-list', 'ran-forty-blocks'],
    reasons: ['deadline-met', 'chose-meeting', 'stayed-home-sick', 'night-calls'],
    her: true,
  },
  X4: {
    title: 'Temper',
    queries: {
      heardOften: {
        kind: 'anger-word',
        from: 3,
        mended: false,
        asks: 'Mrs. Ames heard you through a floor, {times}. What does a child hear in the room?',
        plain: 'All of it. He hears all of it.',
      },
      heard: {
        kind: 'anger-word',
        mended: false,
        asks: 'Mrs. Ames in 5B heard you say something on {date}. Do you recall it?',
        plain: 'I do. It was loud, and it was to a child.',
      },
      blamed: {
        kind: 'blamed-billy',
        mended: false,
        asks: 'On {date} some boards were spoiled, and you told the room it was the boy. Was it?',
        plain: 'It was mine. He was the nearest thing to hand.',
      },
      coached: {
        kind: 'billy-coached',
        asks: 'You told the boy what to say to the caseworker. He told her so. What were you afraid of?',
        plain: 'The icebox. I’d have done better with the door open.',
      },
      badWord: {
        kind: 'bad-about-joanna',
        mended: false,
        asks: 'The boy has heard you speak of his mother, {date}. What did he hear?',
        plain: 'Something I’d take back. He heard it the first time.',
      },
      hardWord: {
        kind: 'restaurant-hard-word',
        asks: 'You dined with my client in November and said a thing on the sidewalk. Will you repeat it?',
        plain: 'No. Once was more than it was worth.',
      },
      scene: {
        kind: 'fired-scene',
        asks: 'Did you raise your voice to Mr. Pruett on the day he let you go?',
        plain: 'Yes. People came out of their doors.',
      },
      drunk: {
        kind: 'drunk-night',
        asks: 'A party, {date}. Mrs. Phelps let your sitter go. At what hour did you come in?',
        plain: 'One. She was at my table with her shoes on.',
      },
      goesBackIn: {
        kind: 'apologised',
        asks: 'You have begged a child’s pardon, Mrs. Phelps tells us. For what, Mr. Kramer?',
        plain: 'For shouting. It was owed him.',
      },
      mendedWord: {
        kind: 'anger-word',
        asks: 'There was shouting, {times}, and pardon asked. Would he not rather have had the quiet?',
        plain: 'Yes. He’d rather. So would I.',
      },
      sharp: {
        kind: 'sharp-to-pruett',
        asks: 'You were sharp with your employer on {date}. Are you sharp at home on such days?',
        plain: 'Some of them. I try to leave it on the train.',
      },
      quarrel: {
        kind: 'mgt-quarrel',
        mended: false,
        asks: 'You and Mrs. Phelps quarreled on the landing, {date}, with children behind the doors. Who began it?',
        plain: 'I did. I wanted it to be somebody’s doing.',
      },
      landing: {
        kind: 'mgt-mended',
        asks: 'You made your peace with Mrs. Phelps on {date}. You had need of her by then?',
        plain: 'I’d needed her before. I made peace when I could look at her.',
      },
      quarrelMended: {
        kind: 'mgt-quarrel',
        asks: 'You and Mrs. Phelps quarreled, {date}, before she became your witness. Over what?',
        plain: 'My wife. I was wrong about which of us she was a friend to.',
      },
    },
    clean: {
      asks: 'Nobody in that building recalls your raising your voice. Do you never lose your temper, Mr. Kramer?',
      plain: 'I lose it. I take it in the bathroom and run the tap.',
      witness: 'ames',
      day: 60,
    },
    own: 'I said it. Then I went back in and sat on the floor and said I was wrong.',
    context: 'I’d slept four hours. It isn’t a reason. It’s what the night was.',
    deflect: 'You try a year of it by yourself.',
    shade: 'I don’t recall raising my voice.',
    owns: ['came-back-in', 'mopped-5b', 'took-blame'],
    reasons: ['fever-night', 'freelance-nights', 'pox-week'],
  },
  X5: {
    title: 'The truth',
    queries: {
      hidden: {
        kind: 'letter-hidden',
        asks: 'His mother wrote to him. Where was the letter on {date}?',
        plain: 'In my drawer, under the shirts. He was asleep. I told myself that was why.',
      },
      blocked: {
        kind: 'blocked-call',
        asks: 'She telephoned, {date}. Who told her that the boy could not come to the telephone?',
        plain: 'I did. He was ten feet away, with a truck.',
      },
      refused: {
        kind: 'visit-refused',
        asks: 'She asked to see her son, and you refused, {date}. What reason did you give her?',
        plain: 'That he was settled. I was the one who wasn’t.',
      },
      parcel: {
        kind: 'parcel-held',
        asks: 'A parcel came from his mother for his birthday. On what day was it opened?',
        plain: 'Later. He’d seen the stamps. He waited better than I did.',
      },
      notTold: {
        kind: 'joanna-not-told',
        asks: 'He had stitches by his eye. When, and from whom, did his mother learn of it?',
        plain: 'From his letter. I had the number, and I didn’t dial it.',
      },
      shoeMoney: {
        kind: 'spent-shoe-money',
        asks: 'She sent money for shoes. What did it buy, Mr. Kramer?',
        plain: 'The light bill. I bought the shoes the week after.',
      },
      soon: {
        kind: 'said-soon',
        asks: 'You told him, {date}, that his mother would be home soon. Soon, Mr. Kramer?',
        plain: 'I said it because I wanted to leave the room.',
      },
      photo: {
        kind: 'photo-removed',
        asks: 'There was a photograph of his mother in that room. Where did it go, {date}?',
        plain: 'In a drawer. I thought it would be easier. It was, for me.',
      },
      idea: {
        kind: 'whose-idea',
        asks: 'You told a boy of seven whose idea this suit was. What did you hope he would do with it?',
        plain: 'Be on my side. He went and got his shoes.',
      },
      nell: {
        kind: 'nell-told-him',
        asks: 'He learned of this suit from a child on the stairs. What were you waiting for?',
        plain: 'A good day. I let the good ones go by.',
      },
      cruel: {
        kind: 'call-cruel',
        asks: 'She telephoned in November, after a year. Would you repeat the first thing you said to her?',
        plain: 'I’d rather it had been another thing. It was unkind.',
      },
      broken: {
        kind: 'promise-broken',
        from: 2,
        asks: 'Things promised him and not done: {count}, by your neighbor’s count. Which was the first?',
        plain: 'A gate, at three. He can give you the rest in order.',
      },
      walkedOut: {
        kind: 'restaurant-walkout',
        asks: 'In November she told you what she wanted. You left money on the table and went?',
        plain: 'I did. I couldn’t think of a sentence.',
      },
      lateLetters: {
        kind: 'letter-late',
        asks: 'She wrote, and the answer was late, {times}. Who kept the stamps, Mr. Kramer?',
        plain: 'I did. They were in with the tokens.',
      },
      line: {
        kind: 'line-crossed',
        asks: 'There was a line for the mother on the school’s form. What did you do with it?',
        plain: 'I put a pen through it. I’d had a long week, and it was a line.',
      },
      broke: {
        kind: 'promise-broken',
        asks: 'On {date} you promised him a thing, and it was not done. Did he mention it?',
        plain: 'No. That’s how I knew he’d kept it.',
      },
      aloud: {
        kind: 'letter-aloud',
        asks: 'You read him his mother’s letters aloud. All of every one, Mr. Kramer?',
        plain: 'Every word. I did the alphabet twice.',
      },
      truth: {
        kind: 'told-truth-mommy',
        asks: 'He asked which day she would come. You told a child of six that you did not know?',
        plain: 'I didn’t. He’d have held me to any day I gave.',
      },
      written: {
        kind: 'joanna-written-eye',
        asks: 'You wrote to her about the eye when it was mended. Why not on the night?',
        plain: 'I wanted to be able to say it was all right.',
      },
      told: {
        kind: 'joanna-told-eye',
        asks: 'You telephoned Chicago from a hospital, {date}. In eight months, had you called her with good news?',
        plain: 'No. That was the first time I dialed it. It should not have been.',
      },
      forBilly: {
        kind: 'call-for-billy',
        asks: 'In November you agreed to see her for the boy’s sake. Was there no other sake?',
        plain: 'There was. I hadn’t got to it yet.',
      },
      civil: {
        kind: 'call-civil',
        asks: 'You were civil to her on the telephone in November. Did you tell the boy that she had called?',
        plain: 'That night. He asked me what she sounded like.',
      },
    },
    clean: {
      asks: 'What did you tell the boy, Mr. Kramer, the first morning, when he asked where she was?',
      plain: 'That I didn’t know. It was true, and it wasn’t enough.',
      witness: 'joanna',
      day: 4,
    },
    own: 'I did that. I told him I did, and put it in his hands, and we read it.',
    context: 'He’d stopped asking every night. I thought I was keeping that.',
    deflect: 'She left. I was the one here to open the mail.',
    shade: 'I don’t remember it so.',
    owns: ['owned-letter', 'my-fault-answered'],
    reasons: ['told-truth-mommy', 'told-billy-suit', 'fever-night', 'letters-answered'],
    her: true,
  },
  X6: {
    title: 'The eye',
    queries: {
      wentOut: {
        kind: 'left-the-room',
        asks: 'They were sewing by his eye, {date}, and you went out. For what, Mr. Kramer?',
        plain: 'I told him when I’d be back, and I was. But I went.',
      },
      paper: {
        kind: 'who-watched',
        detail: 'paper',
        asks: 'When he was hurt you had a newspaper up. How long was the column?',
        plain: 'Long enough. I’ve never finished it.',
      },
      robin: {
        kind: 'who-watched',
        detail: 'robin',
        asks: 'When he was hurt, {date}, a girl of sixteen had charge of him. Where were you?',
        plain: 'Not there. I’d hired her by the hour, not to have to be.',
      },
      margaret: {
        kind: 'who-watched',
        detail: 'margaret',
        asks: 'When he was hurt, {date}, Mrs. Phelps was watching three children. Where were you?',
        plain: 'On my way. It’s a thing I used to say a good deal.',
      },
      weight: {
        kind: 'knew-his-weight',
        asks: 'You wrote down his weight at the hospital without asking. Since when could you do that?',
        plain: 'Since I took him for his shots. I’d have had to telephone, before.',
      },
      drops: {
        kind: 'drops-held',
        asks: 'He had drops in that eye, and you held him down for them. Is that how it was done each day?',
        plain: 'That once. After that we counted them in.',
      },
      ted: {
        kind: 'who-watched',
        detail: 'ted',
        asks: 'When he was hurt, Mr. Kramer, you were watching him. Where were you looking?',
        plain: 'At him. I was looking right at him.',
      },
      stayed: {
        kind: 'stayed-operation',
        asks: 'You stayed while they sewed, {date}. And who had been looking, before there was anything to sew?',
        plain: 'I’ve gone over that. I can give you every minute but the one.',
      },
      carried: {
        kind: 'carried-hospital',
        asks: 'Nine blocks on foot, {date}, with a child bleeding. Was there no telephone, Mr. Kramer?',
        plain: 'There was. I had him up before I’d thought of it.',
      },
      watched: {
        kind: 'who-watched',
        asks: 'When he was hurt, Mr. Kramer, where were you looking?',
        plain: 'I’ve gone over that. I can give you every minute but the one.',
      },
    },
    clean: {
      asks: 'When he was hurt, Mr. Kramer, where were you looking?',
      plain: 'I’ve gone over that. I can give you every minute but the one.',
      witness: 'gloria',
      day: 229,
    },
    own: 'I wasn’t quick enough. I carried him, and I stayed, and he asked me after, and I said so.',
    context: 'It was a Saturday, and a swing does what it does. I was four steps away.',
    deflect: 'It can happen to a child in any park, with any parent.',
    shade: 'I never took my eyes off him.',
    owns: ['scar-talk', 'knew-his-weight'],
    reasons: ['mgt-bench', 'kite-built', 'park-saturday'],
  },
  X7: {
    title: 'The work',
    queries: {
      chicago: {
        kind: 'transfer-taken',
        asks: 'You took the corner office, {date}, and the hours that go with it. Who takes the boy’s?',
        plain: 'Mrs. Corrigan. He likes her. It isn’t what you asked.',
      },
      deadlines: {
        kind: 'deadline-missed',
        from: 4,
        asks: 'You missed {count} deadlines and lost the post. Will you keep this one by losing the boy?',
        plain: 'No. I took this one because it locks its doors.',
      },
      boards: {
        kind: 'deadline-met',
        from: 55,
        asks: 'Mr. Pruett has your boards on the day, {times}. Who had the boy on those nights?',
        plain: 'I did, some. A sitter, more. I can tell you which.',
      },
      meetings: {
        kind: 'chose-meeting',
        from: 2,
        asks: 'The school telephoned, {times}, and you finished the meeting. Which client was worth it, Mr. Kramer?',
        plain: 'None. I’d have told you so then, and finished.',
      },
      meeting: {
        kind: 'chose-meeting',
        asks: 'The school telephoned, {date}. You were in a meeting. Which of the two did you finish?',
        plain: 'The meeting. He was on the bench with his coat buttoned.',
      },
      noJob: {
        kind: 'no-job',
        asks: 'The line for employer on your sworn statement is blank. What do you propose to feed him?',
        plain: 'Supper. My brother has a room, and I have two hands.',
      },
      left: {
        kind: 'left-meeting',
        asks: 'You walked out on a client, {date}, for the boy. Who employs a man that does that?',
        plain: 'Somebody with children. It took me a day to find her.',
      },
      office: {
        kind: 'billy-at-office',
        from: 3,
        asks: 'He was at your office, {times}, Mrs. Teague says, with a rubber stamp. Is that a playroom?',
        plain: 'No. It was where I was.',
      },
      deadline: {
        kind: 'deadline-missed',
        asks: 'A deadline, {date}, missed for the boy’s sake. And when the new post has one?',
        plain: 'Then I’ll tell them early. I’ve got better at early.',
      },
      sickDays: {
        kind: 'stayed-home-sick',
        asks: 'You stayed at home with him, {times}, by Mrs. Teague’s book. Was nobody else to be had?',
        plain: 'There was. He asked for me.',
      },
      terms: {
        kind: 'asked-terms',
        asks: 'You asked Mr. Pruett for less money, {date}. Is that a man providing for a child?',
        plain: 'It’s a man pricing an hour.',
      },
      inADay: {
        kind: 'job-24h',
        asks: 'You found this post in a day, for the form. Does a home rest on one day’s work?',
        plain: 'It rests on the other days. That one was for the form.',
      },
      chicagoRefused: {
        kind: 'transfer-refused',
        asks: 'You were offered Chicago and refused it. His mother lived there then. Did that occur to you?',
        plain: 'It did. So did his school, and his stairs.',
      },
      plea: {
        kind: 'fired-plea',
        asks: 'You asked Mr. Pruett for a month, {date}. What was to be different in it?',
        plain: 'Nothing. I wanted to tell the boy after his birthday.',
      },
      standing: {
        kind: 'fired-dignity',
        asks: 'You were let go in January, and stood and took it. Do you ever fight for a thing?',
        plain: 'I’m in the middle of it, sir.',
      },
      boardsFew: {
        kind: 'deadline-met',
        asks: 'You had boards ready on the day, {times}. Who had the boy on those nights?',
        plain: 'I did, some. A sitter, more. I can tell you which.',
      },
    },
    clean: {
      asks: 'You lost one position over the boy. Will you keep the next by losing the boy?',
      plain: 'I took it for its hours. She locks up at half past five.',
      witness: 'teague',
      day: 450,
    },
    own: 'I let work go first a good many times. I put it on the calendar now, second.',
    context: 'The rent is four hundred twenty-five. I’ve tried it without a desk.',
    deflect: 'She works till seven. Nobody’s asked her who pays for it.',
    shade: 'I don’t believe I ever missed a thing of his for work.',
    owns: ['asked-terms', 'chose-camp', 'transfer-refused', 'gate-over-pitch'],
    reasons: ['rent-late', 'borrowed', 'savings-gone', 'sold-something', 'paid-weekly', 'supper-in-the-hunt'],
    her: true,
  },
} as const satisfies Record<string, Slot>
export type CrossSlot = keyof typeof CROSS | 'X8'

/** X8, the fair praise that stings: about the best thing of his that anybody saw, by its theme. */
export const STING = {
  title: 'The sting',
  home: 'You learned to keep a table in eighteen months. Might she, who had him six years, not be allowed it?',
  school: 'The school speaks well of you now. It took you a year. Might she not be given one?',
  gate: 'You are at that gate now. She stood at it first. Might she not stand there again?',
  eye: 'You carried him nine blocks, and I admire it. Would she have put him down at the eighth?',
  truth: 'You have told that boy the truth when it was hard. Has she told him a lie, to your knowledge?',
  margaret: 'You found a friend across a landing. She had the same friend. Why should she not have the landing?',
  joanna: 'You were fair to her when you needn’t have been. Doesn’t that say you know what she is to him?',
  grace: 'You have given him good days. Did you suppose the first six years had none?',
  work: 'You put him before a career. She did that first, Mr. Kramer. What did it get her?',
  money: 'You went short for him. She went without. Who is to add that up?',
  clean: 'You learned all this in eighteen months. Might not she, who had him six years, be allowed the same?',
  plain: 'Yes. She might. I’d only ask that he not be what she learns it on.',
  own: 'Yes. I learned it off her list. She should have the credit and the Sundays.',
  context: 'She went because nobody helped her. I had help. I’d want her to have it.',
  deflect: 'She had six years. I’m asking about the rest.',
  owns: ['saw-the-list', 'list-copied', 'asked-what-missed'],
  reasons: ['asked-what-missed', 'told-mgt-truth', 'answered-her', 'restaurant-listened', 'glad-for-her', 'mgt-bench'],
} as const satisfies Record<string, string | readonly MemoryKind[]>
