/** The words for what a memory's detail names, as they stand in its sentence. What is not here is a name or a word already. */
export const DETAILS = {
  '': 'something',
  // the first breakfast
  laughed: 'laughed',
  shouted: 'shouted',
  asked: 'asked him how',
  supper: 'ate it',
  // pink slips
  never: 'not at all',
  once: 'once',
  twice: 'twice',
  everyTime: 'each time',
  // the line
  sitDown: '“Sit down, America”',
  somebodysUp: '“Somebody’s up first”',
  nineMinutes: '“The nine-minute morning”',
  // the night she went
  win: 'told her the number',
  wait: 'asked her to wait',
  listen: 'put the bottle down and listened',
  brandt: 'sent {brandt} home',
  // the run
  talked: 'talked',
  counted: 'counted the blocks',
  sang: 'sang',
  ran: 'ran',
  // who watched
  ted: 'me',
  paper: 'me, over the paper',
  margaret: '{margaret}',
  robin: '{robin}',
  // the forty minutes
  held: 'held his feet',
  hummed: 'hummed',
  explained: 'said what each thing was',
  countedStitches: 'counted with him',
  looked: 'looked the whole time',
  phoneHer: 'telephone her',
  phoneOffice: 'telephone the office',
  phoneMargaret: 'telephone {margaret}',
  air: 'stand in the hall',
  bothEyes: 'they both were',
  weWillAsk: 'we would ask',
  yourHand: 'to keep his hand on it',
  dontKnow: 'I didn’t know',
  // words said in anger
  pan: 'the pan',
  shoes: 'shoes',
  fork: 'a fork',
  // money
  artie: '{artie}',
  ma: 'my mother',
  recordPlayer: 'record player',
  golfClubs: 'golf clubs',
  watch: 'watch',
  camera: 'camera',
  sofa: 'sofa',
  cabs: 'cabs',
  cards: 'the card game',
  // Doyle's questions
  K1: 'the eighteen months',
  K2: 'her doctor',
  K3: 'what she packed',
  K4: 'her hours',
  // a season away
  landing: 'across the landing',
  scranton: 'in Scranton',
  // a job by five
  rozFriend: 'a small shop that {roz} knew of',
  brandtCard: 'Varick Street, by {brandt}’s telephone',
  eddieCousin: 'decals, over a garage in Queens',
  lustreKleen: 'Lustre-Kleen',
  triBorough: 'Tri-Borough',
  craig: 'freelance, under {craig}',
  condor: 'Condor',
  coldDoors: 'a ninth floor, by walking up to it',
  lowenthal: 'Lowenthal Direct, on Canal Street',
} as const
