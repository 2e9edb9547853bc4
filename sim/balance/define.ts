/** What a number that a designer may turn looks like. */
export type Parameter = {
  /** Its value, a whole number. */
  at: number
  low: number
  high: number
  unit: 'points' | 'permille' | 'cents' | 'minutes' | 'days' | 'weeks' | 'tenths' | 'weight' | 'count' | 'hours'
  /** Why it is what it is, or what it does. */
  note: string
}
/** A table of parameters; the names are the keys. */
export const parameters = <const Table extends Readonly<Record<string, Parameter>>>(table: Table): Table => table
