/** What moved a number and has no entry of its own elsewhere: as a line of the adding machine's tape says it, ≤ 24 characters. */
export const CAUSE_WORDS = {
  // Sunday's slow steps
  bond: 'the hours together',
  trust: 'what he counts on',
  security: 'how the week ran',
  forgotten: 'what was let go',
  drift: 'as the office goes',
  // nights and hours
  sleep: 'sleep',
  hunger: 'an empty stomach',
  tired: 'a long day',
  subway: 'the subway',
  together: 'being in one room',
  joanna: 'Joanna’s hours',
  school: 'a school day',
  // who had him
  club: 'chess club',
  corrigan: 'Mrs. Corrigan',
  robin: 'Robin',
  margaret: 'Margaret had him',
  friend: 'an afternoon at Marcus’s',
  camp: 'day camp',
  office: 'him at the office',
  late: 'late at the gate',
  missed: 'nobody at the gate',
  nobody: 'nobody had him',
  // give and take
  asked: 'asked, and not too much',
  ahead: 'asked her ahead',
  leaning: 'leaning on her',
  newDesk: 'the new desk',
  raise: 'a raise',
  demoted: 'a smaller desk',
  // illness, words, the story
  fever: 'a fever',
  cold: 'a cold',
  drops: 'drops not given',
  harsh: 'a harsh word',
  mended: 'going back in',
  broke: 'no money in the house',
  leaving: 'the night she left',
  whatHeWillRead: 'what he will read',
  // the twenty-four hours
  rozFriend: 'Roz’s friend',
  eddieCousin: 'Eddie’s cousin',
  brandtCard: 'Brandt’s card',
  craig: 'asking Mallory',
} as const
