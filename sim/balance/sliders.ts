/** The few numbers a player may turn for a play of his own: in order, from what he has to what judges him. */
import type { ParameterName } from './index.ts'

/** One slider: the parameter it sets, from `low` to `high` in steps of `step`; what it is called, and what turning it up does. */
export type Slider = { path: ParameterName; low: number; high: number; step: number; words: string; says: string }

export const SLIDERS: readonly Slider[] = [
  {
    path: 'money.salary',
    low: 37500,
    high: 57500,
    step: 2500,
    words: 'Pay',
    says: 'More each Friday, before anybody else has asked for it.',
  },
  {
    path: 'money.rent',
    low: 32500,
    high: 52500,
    step: 2500,
    words: 'Rent',
    says: 'More on the first of the month, for the same two bedrooms.',
  },
  {
    path: 'desk.way',
    low: 20,
    high: 52,
    step: 4,
    words: 'The way home',
    says: 'More minutes between the desk and the door. The evening loses them.',
  },
  { path: 'ted.sleep.gain', low: 560, high: 760, step: 20, words: 'What sleep gives', says: 'A night puts more back.' },
  { path: 'ted.strain.base', low: 210, high: 410, step: 20, words: 'Strain', says: 'His days weigh more, whatever he does with them.' },
  {
    path: 'asks.mean',
    low: 1400,
    high: 4200,
    step: 200,
    words: 'What people ask',
    says: 'More of the week is spoken for before it begins.',
  },
  { path: 'margaret.yes', low: 800, high: 1000, step: 10, words: 'The door across the landing', says: 'It opens oftener when he knocks.' },
  { path: 'billy.security.up', low: 120, high: 280, step: 20, words: 'How Billy mends', says: 'He feels safe again sooner.' },
  { path: 'work.project.chance', low: 640, high: 1000, step: 20, words: 'Briefs', says: 'More Mondays bring one.' },
  {
    path: 'work.deadline.least',
    low: 450,
    high: 750,
    step: 25,
    words: 'Deadlines',
    says: 'More has to be done on the day, or it is late.',
  },
  { path: 'director.cards', low: 750, high: 1950, step: 100, words: 'Things that happen', says: 'Fewer quiet weeks.' },
  {
    path: 'court.bench',
    low: 280,
    high: 480,
    step: 20,
    words: 'The bench',
    says: 'The judge begins less far from him. He leans to mothers all the same.',
  },
  {
    path: 'turn.line',
    low: 420,
    high: 580,
    step: 20,
    words: 'What Joanna asks',
    says: 'She needs to have seen more before she stays her hand.',
  },
]
