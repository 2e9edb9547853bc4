/** The places of the story. */
const PLACES = [
  'apartment',
  'billysRoom',
  'tedsRoom',
  'landing',
  'lobby',
  'street',
  'school',
  'playground',
  'office',
  'bossOffice',
  'hospital',
  'emergency',
  'restaurant',
  'lawOffice',
  'courtroom',
  'lowenthal',
  'margarets',
  'laundromat',
  'basement',
  'shop',
  'pizza',
  'museum',
  'ballpark',
  'subway',
  'doctor',
] as const
export type PlaceId = (typeof PLACES)[number]

/** Where a house is kept. Nobody goes far who leaves the wash at Mrs. Ostrow’s. */
export const AT_HOME: readonly PlaceId[] = ['apartment', 'billysRoom', 'landing', 'laundromat', 'basement']
/** Where he is at home: there, and wherever else in the house. */
export const HOME: readonly PlaceId[] = [...AT_HOME, 'lobby', 'margarets']
