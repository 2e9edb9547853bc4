/** The ways a play can end. */
export const ENDINGS = {
  E1: { title: 'Breakfast for Two', canonical: true },
  E4: { title: 'The Suitcase', canonical: false },
  E7: { title: 'The Corner Office', canonical: false },
  E8: { title: 'Scranton', canonical: false },
  E10: { title: 'Third Plate', canonical: true },
} as const satisfies Record<string, { title: string; canonical: boolean }>
export type EndingId = keyof typeof ENDINGS
