/** The work: what it was put before, and what before it. Sharpest first. */
import type { Slot } from './define.ts'

/** Where he put it second. */
const WORK_SECOND = ['asked-terms', 'chose-camp', 'transfer-refused', 'gate-over-pitch'] as const

export const work = {
  title: 'The work',
  queries: {
    chicago: {
      kind: 'transfer-taken',
      grave: true,
      asks: 'You took the corner office, {date}, and the hours that go with it. Who takes the boy’s?',
      plain: '{corrigan}. He likes her. It isn’t what you asked.',
    },
    deadlines: {
      kind: 'deadline-missed',
      from: 4,
      with: ['job-24h'],
      asks: 'You missed {count} deadlines and lost the job. Will you keep this one by losing the boy?',
      plain: 'No. I took this one because it locks its doors.',
    },
    boards: {
      kind: 'deadline-met',
      from: 55,
      asks: 'Mr. {pruett} has your boards on the day, {times}. Who had the boy on those nights?',
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
      own: 'I have none. I asked at every door there was, and stopped once, to make his supper.',
      owns: ['supper-in-the-hunt'],
      shade: 'I’ve several irons in the fire.',
    },
    left: {
      kind: 'left-meeting',
      asks: 'You walked out on a client, {date}, for the boy. Who employs a man that does that?',
      plain: 'Whoever has done it once themselves. There are more of those than you’d think.',
      own: 'I did. I’d sooner have lost the hour than the boy.',
      owns: WORK_SECOND,
    },
    office: {
      kind: 'billy-at-office',
      from: 3,
      asks: 'He was at your office, {times}, {teague} says, with a rubber stamp. Is that a playroom?',
      plain: 'No. It was where I was.',
      own: 'I did. I’d sooner have lost the hour than the boy.',
      owns: WORK_SECOND,
    },
    deadline: {
      kind: 'deadline-missed',
      with: ['job-24h'],
      asks: 'A deadline, {date}, missed for the boy’s sake. And when the new job has one?',
      plain: 'Then I’ll tell them early. I’ve got better at early.',
    },
    deadlineStill: {
      kind: 'deadline-missed',
      without: ['job-24h'],
      asks: 'A deadline, {date}, and you missed it. Where were you at five o’clock that day?',
      plain: 'On the train to him. The boards were nearly done.',
    },
    sickDays: {
      kind: 'stayed-home-sick',
      asks: 'You stayed at home with him, {times}, by {teague}’s book. Was nobody else to be had?',
      plain: 'There was. He asked for me.',
      own: 'I did. I’d sooner have lost the hour than the boy.',
      owns: WORK_SECOND,
    },
    terms: {
      kind: 'asked-terms',
      asks: 'You asked Mr. {pruett} for less money, {date}. Is that a man providing for a child?',
      plain: 'It’s a man pricing an hour.',
      own: 'I did. I’d sooner have lost the hour than the boy.',
      owns: WORK_SECOND,
    },
    inADay: {
      kind: 'job-24h',
      asks: 'You found this job in a day, for the form. Does a home rest on one day’s work?',
      plain: 'It rests on the other days. That one was for the form.',
      own: 'I took the first that closed in time. I’d have taken it for less.',
    },
    chicagoRefused: {
      kind: 'transfer-refused',
      asks: 'You were offered Chicago and refused it. His mother lived there then. Did that occur to you?',
      plain: 'It did. So did his school, and his stairs.',
    },
    plea: {
      kind: 'fired-plea',
      asks: 'You asked Mr. {pruett} for a month, {date}. What was to be different in it?',
      plain: 'Nothing. I wanted to have been the one who told the boy.',
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
    asks: 'There is the boy, Mr. Kramer, and there is the work. Which has been taught to wait?',
    plain: 'The work. It took it badly.',
    witness: 'teague',
    day: 450,
  },
  own: 'I finished it. I’ve told him since that I shouldn’t have.',
  since: 'I let work go first a good many times. I put it second on the calendar now.',
  context: 'The rent is four hundred twenty-five. I’ve tried it without a desk.',
  deflect: 'She keeps hours of her own. Nobody’s asked her what those cost him.',
  shade: 'I don’t believe I ever missed a thing of his for work.',
  owns: WORK_SECOND,
  reasons: ['rent-late', 'borrowed', 'savings-gone', 'sold-something', 'paid-weekly', 'supper-in-the-hunt'],
  her: true,
} as const satisfies Slot
