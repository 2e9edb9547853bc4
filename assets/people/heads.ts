/** Everybody's head, by id. */
import type { FigureId } from '../../src/figures/people.ts'
import type { Head } from './features.ts'
import { agency } from './heads/agency.ts'
import { law } from './heads/law.ts'
import { leads } from './heads/leads.ts'
import { school } from './heads/school.ts'
import { street } from './heads/street.ts'

/** Everybody's head, by id. */
export const HEADS: Record<FigureId, Head> = { ...leads, ...agency, ...school, ...law, ...street }
