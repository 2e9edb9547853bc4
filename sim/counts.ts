/** Tallies that rules keep while days pass: reset each morning, each Monday, or never. Not quantities: nobody asks why. */

export const COUNTS = {
  // the day
  attention: 'week', // attentive minutes, weighted (numbers: A)
  rituals: 'week', // permille of rituals kept, summed
  away: 'week', // permille-evenings home late
  lateRun: 'never', // evenings late running
  alone: 'week', // slots in which nobody had Billy
  grace: 'week', // permille of grace
  pickups: 'week',
  asked: 'week', // favours asked of Margaret this week
  herWeek: 'week', // what Margaret's week is, by number; 0: plain
  herTell: 'never', // 1: she has let it be seen that it is too much
  door: 'never', // 1: this morning hers was shut
  charlie: 'never', // 1: he is in
  askedEver: 'never', // weeks of the last twenty in which she was asked, as a decaying permille
  chores: 'week', // minutes of chores done, unshrunk
  deskToday: 'day', // minutes at the desk today
  officeFrom: 'day', // minute of the day Ted came to the desk, 0: not yet
  officeTo: 'day', // minute of the day he left it
  homeAt: 'day', // minute he was home
  bedAt: 'day', // minute Billy's light went out
  tedBedAt: 'day', // minute Ted lay down
  settle: 'day', // minutes of being unable to sleep after night work
  harsh: 'day', // harsh words today
  harshEver: 'never',
  mended: 'never', // harsh words mended the same night
  met: 'day', // meetings held today, as slot number: the director draws once a slot
  cardsPlanned: 'week', // pool cards the director has in mind
  decisions: 'week',
  emptyWeeks: 'never', // weeks running without a card
  coldDraws: 'never', // pool cards running without a warm one
  cardsThisWeek: 'week',
  scenesThisWeek: 'week',
  blowDay: 'never', // last day with a blow, +1
  warmDay: 'never', // last day with something warm, +1
  spoken: 'never', // the last day somebody spoke of a deed, +1
  sickDays: 'never', // days in bed left
  illness: 'never', // with what, by number; 0: well, or the eye
  hadPox: 'never', // the day the spots came, +1
  poxTed: 'never', // half days of the spots that Ted sat by
  poxMargaret: 'never', // and Margaret
  sickWeek: 'week', // days ill this week
  tedSick: 'never', // days that he is ill himself
  warnedDay: 'never', // the last day his body said so, +1
  harshDay: 'never', // the day of a harsh word that stands, +1
  tired: 'never', // energy collapses, toward E11
  neglect: 'never', // weeks running of neglect, toward E12
  broke: 'never', // weeks running without money
  lowStanding: 'never', // weeks running under the line of demotion
  demoted: 'never',
  warned: 'never', // sheets of yellow paper
  review: 'never', // the year's: 1 poor, 2 fair, 3 good
  rival: 'never', // what was dropped where Mallory could see it
  rivalWeek: 'never', // the week in which he last brought something, +1
  dropsWeeks: 'never', // weeks of eye drops left
  dropsKept: 'week',
  cashIn: 'week',
  cashOut: 'week',
  kept: 'week', // promises and asks kept
  broken: 'week',
  keptRun: 'never', // promises kept running
  friendOwed: 'never', // afternoons at Marcus's not returned
  friendWeek: 'never', // last week at a friend's house, +1
  friendSince: 'never', // day of the first afternoon there that was not returned, +1
  friendVisits: 'never', // afternoons there
  'corrigan.ill': 'never', // days in bed left
  'corrigan.late': 'never', // times kept late, one forgotten a week
  'corrigan.off': 'never', // the week she takes off, +1
  'robin.ill': 'never',
  'robin.late': 'never',
  'robin.off': 'never',
  'tried.laces': 'never', // how often he has done it with somebody
  'tried.cereal': 'never',
  'tried.table': 'never',
  'tried.bath': 'never',
  'tried.homework': 'never',
  'tried.bed': 'never',
  'tried.marcus': 'never',
  'tried.lunch': 'never',
  'step.laces': 'never', // the Sunday from which he does it by himself, +1
  'step.cereal': 'never',
  'step.table': 'never',
  'step.bath': 'never',
  'step.homework': 'never',
  'step.bed': 'never',
  'step.marcus': 'never',
  'step.lunch': 'never',
  schoolLetter: 'never', // the Sunday on which the school wrote, +1
  'told.job.first': 'never', // the Monday of the first tell of a stretch, +1
  'told.job.last': 'never', // and of the latest
  'told.job.times': 'never',
  'told.january.first': 'never',
  'told.january.last': 'never',
  'told.january.times': 'never',
  'told.desk.first': 'never',
  'told.desk.last': 'never',
  'told.desk.times': 'never',
  'told.worn.first': 'never',
  'told.worn.last': 'never',
  'told.worn.times': 'never',
  'told.poorly.first': 'never',
  'told.poorly.last': 'never',
  'told.poorly.times': 'never',
  'told.school.first': 'never',
  'told.school.last': 'never',
  'told.school.times': 'never',
  'told.margaret.first': 'never',
  'told.margaret.last': 'never',
  'told.margaret.times': 'never',
  'told.money.first': 'never',
  'told.money.last': 'never',
  'told.money.times': 'never',
  group: 'never', // the reading group, 1 to 3; 0 before the first report
  played: 'never', // hours among other children
  secondFriend: 'never', // the Sunday there was one, +1
  handovers: 'day', // times somebody else took him
  hadBy: 'day', // the last of them, by number
  sitterWeeks: 'never', // weeks running with a sitter
  thinWork: 'never',
  hoursShort: 'week', // minutes short of what the week asked
  letters: 'never', // letters answered
  lateList: 'week', // what she used to do, left undone
  earlyDays: 'week', // days the desk was left before 5:15
  sleepShort: 'week', // Billy's bad nights
  evenings: 'week', // sum of evening energy, for Sunday
  foodWeek: 'week',
  companyWeek: 'week',
  playWeek: 'week',
  calmWeek: 'week',
  sleepWeek: 'week',
  slotsLived: 'week',
  callsToday: 'day', // minutes of calls and status done today
  craft: 'never', // minutes at a desk toward the next practice of the craft
  newDesk: 'never', // 1 once the desk after the hunt is his
  probation: 'never', // weeks the new desk did not forgive
  camp: 'never', // 1 once day camp is paid
  lent: 'never', // what was done when money ran out: 1 Artie, 2 nothing is left to sell
  'sold.recordPlayer': 'never', // the day it was sold, +1
  'sold.camera': 'never',
  'sold.watch': 'never',
  'sold.sofa': 'never',
  'light.open': 'never', // cents of the bill that lies there
  'light.due': 'never', // its date, +1
  'light.off': 'never', // 1: put off, 2: cut off
  'hospital.open': 'never',
  'hospital.due': 'never',
  'hospital.off': 'never',
  ritualsDue: 'week', // permille of rituals that could have been kept
  noSchool: 'day', // 1: the school is closed by snow, or he isn't taken to it
  risen: 'day', // minutes slept on past the alarm
  held: 'day', // 1: a meeting was called for five
  leftDesk: 'day', // 1: the desk was left for good today
  sitterThisWeek: 'week', // times a sitter had him
  wroteHer: 'never', // the day of the last letter to Joanna that told her something, +1
  kite: 'never', // evenings and afternoons spent on the kite
  'outing.park': 'never', // of each outing: (day + 1) · 16 + how often running
  'outing.bench': 'never',
  'outing.museum': 'never',
  'outing.movie': 'never',
  'outing.ballgame': 'never',
  'outing.frontWindow': 'never',
  'outing.automat': 'never',
  'outing.nothing': 'never',
  leads: 'never', // hours on the list of names, before they were needed
} as const satisfies Record<string, 'day' | 'week' | 'never'>

export type Count = keyof typeof COUNTS
