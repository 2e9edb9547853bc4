/** All activities by id; ids are the keys of the files, each of which holds one theme. */
import { aloneActivities } from './alone.ts'
import type { Activity } from './define.ts'
import { eveningActivities } from './evening.ts'
import { houseActivities } from './house.ts'
import { margaretActivities } from './margaret.ts'
import { officeActivities } from './office.ts'
import { outingsActivities } from './outings.ts'
import { schoolActivities } from './school.ts'
import { sellingActivities } from './selling.ts'
import { tableActivities } from './table.ts'

const table = {
  ...tableActivities,
  ...eveningActivities,
  ...houseActivities,
  ...margaretActivities,
  ...aloneActivities,
  ...officeActivities,
  ...schoolActivities,
  ...outingsActivities,
  ...sellingActivities,
}
export type ActivityId = keyof typeof table
export const ACTIVITIES: Readonly<Record<ActivityId, Activity>> = table
/** Story order: the kitchen first. */
export const ACTIVITY_IDS = Object.keys(table) as ActivityId[]
const known: ReadonlySet<string> = new Set(ACTIVITY_IDS)
export const isActivity = (id: string): id is ActivityId => known.has(id)
