/** The arc's numbers: what opens a scene within its window, and which way the job goes. */
import { parameters } from './define.ts'

export const storyParameters = parameters({
  'story.gone.calm': { at: 300, low: 0, high: 1000, unit: 'points', note: 'Billy’s calm on the night she goes' },
  'story.gone.security': { at: 330, low: 0, high: 1000, unit: 'points', note: 'his steady home, the same night' },
  'story.morning.routine': { at: 500, low: 0, high: 1000, unit: 'points', note: 'routine at which a first good morning can come' },
  'story.morning.cooking': { at: 3, low: 0, high: 5, unit: 'count', note: 'cooking level at which it can' },
  'story.morning.spread': { at: 6, low: 1, high: 22, unit: 'weeks', note: 'weeks over which plays differ in how soon it may come' },
  'story.eye.plan': { at: 3, low: 0, high: 20, unit: 'weight', note: 'what the plan adds for whoever has Billy that Saturday' },
  'story.eye.any': { at: 2, low: 1, high: 20, unit: 'weight', note: 'what each who might be watching counts for anyway' },
  'story.eye.playground': { at: 550, low: 0, high: 1000, unit: 'permille', note: 'plays in which it happens at the slide' },
  'story.eye.drops': { at: 2, low: 0, high: 10, unit: 'weeks', note: 'weeks of eye drops' },
  'story.eye.home': { at: 3, low: 0, high: 14, unit: 'days', note: 'days at home after it' },
  'story.job.kept': { at: 835, low: 0, high: 1000, unit: 'points', note: 'standing at which Chicago is offered' },
  'story.job.cut': { at: 735, low: 0, high: 1000, unit: 'points', note: 'standing at which he is let go with honour' },
  'story.job.spread': { at: 30, low: 0, high: 300, unit: 'points', note: 'Minneapolis itself: up or down' },
  'story.job.transfer': { at: 150, low: 0, high: 1000, unit: 'permille', note: 'below that, plays in which Chicago is offered instead' },
  'story.job.brandt': { at: 200, low: 0, high: 1000, unit: 'permille', note: 'a friend in Cedar Rapids telephones in time' },
  'story.job.brandtLeast': { at: 140, low: 0, high: 1000, unit: 'points', note: 'standing under which he is not listened to' },
  'story.third.turn': { at: 880, low: 0, high: 2000, unit: 'points', note: 'her turning at which she sits down with them' },
  'story.third.letters': { at: 7, low: 0, high: 20, unit: 'count', note: 'letters answered, for the same' },
})
