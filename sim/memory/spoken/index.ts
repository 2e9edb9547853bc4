/** Everything that is said of deeds, by where it is said. */
import { home } from './home.ts'
import { landing } from './landing.ts'
import { out } from './out.ts'
import { gate, lobby, office } from './town.ts'

export const RECALLS = { home, out, landing, gate, office, lobby } as const
export type Voice = keyof typeof RECALLS
