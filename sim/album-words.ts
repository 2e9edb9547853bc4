/** What stands under the album's photographs beside a number, singular and plural. */
export const TALLY_WORDS = {
  times: { one: 'time', many: 'times' },
  mended: { one: 'day till it was mended', many: 'days till it was mended' },
  sameNight: { one: 'night, and it was mended', many: 'night, and it was mended' },
  weeks: { one: 'week into it', many: 'weeks into it' },
  keepers: { one: 'keeps it: {who}', many: 'keep it: {who}' },
  // the two breakfasts
  before: { one: 'breakfast before it', many: 'breakfasts before it' },
  table: { one: 'at the table', many: 'at the table' },
  days: { one: 'day after the first', many: 'days after the first' },
  stove: { one: 'hour at the stove between', many: 'hours at the stove between' },
  // in all
  stories: { one: 'story at bedtime', many: 'stories at bedtime' },
  notes: { one: 'note under a sandwich', many: 'notes under sandwiches' },
  suppers: { one: 'evening home by six', many: 'evenings home by six' },
  onTime: { one: 'afternoon at the fence at three', many: 'afternoons at the fence at three' },
  late: { one: 'afternoon late at the gate', many: 'afternoons late at the gate' },
  kept: { one: 'promise kept', many: 'promises kept' },
  broken: { one: 'promise broken', many: 'promises broken' },
  shouted: { one: 'evening I shouted', many: 'evenings I shouted' },
  wentBack: { one: 'time I went back in', many: 'times I went back in' },
  letters: { one: 'letter to her, answered', many: 'letters to her, answered' },
  hers: { one: 'afternoon with Nell and Toby', many: 'afternoons with Nell and Toby' },
  park: { one: 'Saturday in the park', many: 'Saturdays in the park' },
  remembered: { one: 'thing somebody keeps', many: 'things somebody keeps' },
} as const
