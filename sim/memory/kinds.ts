/** Every kind of memory there is; ids are the keys of the theme files. */
import { courtKinds } from './kinds/court.ts'
import { eyeKinds } from './kinds/eye.ts'
import { gateKinds } from './kinds/gate.ts'
import { graceKinds } from './kinds/grace.ts'
import { homeKinds } from './kinds/home.ts'
import { joannaKinds } from './kinds/joanna.ts'
import { margaretKinds } from './kinds/margaret.ts'
import { moneyKinds } from './kinds/money.ts'
import { roadKinds } from './kinds/roads.ts'
import { schoolKinds } from './kinds/school.ts'
import { truthKinds } from './kinds/truth.ts'
import { workKinds } from './kinds/work.ts'

export const KINDS = {
  ...gateKinds,
  ...homeKinds,
  ...truthKinds,
  ...schoolKinds,
  ...eyeKinds,
  ...workKinds,
  ...joannaKinds,
  ...margaretKinds,
  ...graceKinds,
  ...moneyKinds,
  ...courtKinds,
  ...roadKinds,
}
export type MemoryKind = keyof typeof KINDS
