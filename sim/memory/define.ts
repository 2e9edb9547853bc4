/** What a kind of memory is. */
import type { PersonId } from '../people/names.ts'

export type Kind = {
  holders: readonly PersonId[]
  /** Who could tell a court of it: school, agency, hospital, a neighbour, her. Ted himself is none. */
  witnesses: readonly PersonId[]
  /** −3 … +3. */
  valence: number
  /** 1 … 5. */
  weight: number
  /** Weeks until it is half as strong; 'always' stays. */
  lasts: number | 'always'
  /** The same kind again merges into one with a count. */
  merges?: true
  /** Never more than three faults of one theme under cross. */
  theme: 'gate' | 'home' | 'truth' | 'work' | 'eye' | 'joanna' | 'margaret' | 'school' | 'grace' | 'court' | 'money'
  /** First person, past, Ted's hand; slots {date} {weekday} {count} {detail}. ≤ 18 words. */
  text: string
  /** ≤ 46 characters, for the edge of a card. */
  short: string
}

type Row = Omit<Kind, 'theme'>
export const always = 'always'

/** What is felt of it, how long, by whom, and who could tell; `merges`: the same again is one with a count. */
export function kept(
  valence: number,
  weight: number,
  lasts: Kind['lasts'],
  holders: readonly PersonId[],
  witnesses: readonly PersonId[],
  merges = false,
): Omit<Row, 'text' | 'short'> {
  return { valence, weight, lasts, holders, witnesses, ...(merges ? { merges } : {}) }
}

/** The kinds of one theme. */
export function kinds<Name extends string>(theme: Kind['theme'], rows: Readonly<Record<Name, Row>>): Readonly<Record<Name, Kind>> {
  const made = {} as Record<Name, Kind>
  for (const name of Object.keys(rows) as Name[]) made[name] = { ...rows[name], theme }
  return made
}
