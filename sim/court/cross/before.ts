/** Before: what he heard of the calls, and what he said in the hall. Sharpest first. */
import type { Slot } from './define.ts'

export const before = {
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
      detail: 'listen',
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
      detail: 'everyTime',
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
  since: 'I read her list, after. I hadn’t seen any of it done. I’ve done it since.',
  context: 'I’d just written “{line}” for Sunmill. I thought that I was writing it for the three of us.',
  deflect: 'She might have said something. She had a voice.',
  shade: 'We spoke every day that week, as I remember it.',
  owns: ['saw-the-list', 'list-copied'],
  reasons: ['sunmill-line', 'deadline-met'],
  her: true,
} as const satisfies Slot
