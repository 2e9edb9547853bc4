/** The words of what stands in his diary, named to him by others: it can’t be planned, only planned around. */
type Dated = {
  /** ≤ 9 characters: the tag that hangs on the hour. */
  tag: string
  /** ≤ 26 characters: the line in lists. */
  words: string
  /** What is known of it. */
  says: string
}

export const DATES = {
  supper: {
    tag: 'supper',
    words: 'supper, with his mother',
    says: 'Paper tablecloths, and most of the evening. {robin} will sit, unless somebody else does.',
  },
  lawyer: { tag: 'lawyer', words: '{doyle}, at noon', says: 'Her office, her yellow pad, her hat.' },
  court: { tag: 'court', words: 'court, at ten', says: 'The judge sits from ten to one. Nothing else is done in those hours.' },
  verdict: { tag: 'verdict', words: 'the verdict, at ten', says: 'He reads it himself, they say.' },
} as const satisfies Record<string, Dated>
export type DateId = keyof typeof DATES
