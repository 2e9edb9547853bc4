/** All activities by id; ids are the keys of the place files. */
import { cityActivities } from './city.ts'
import type { Activity } from './define.ts'
import { homeActivities } from './home.ts'
import { officeActivities } from './office.ts'

const table = { ...homeActivities, ...officeActivities, ...cityActivities }
export type ActivityId = keyof typeof table
export const ACTIVITIES: Readonly<Record<ActivityId, Activity>> = table
/** Story order: the kitchen first. */
export const ACTIVITY_IDS = Object.keys(table) as ActivityId[]
const known: ReadonlySet<string> = new Set(ACTIVITY_IDS)
export const isActivity = (id: string): id is ActivityId => known.has(id)
