/** The pool's themes. */
import { body } from './body.ts'
import { city } from './city.ts'
import { fence } from './fence.ts'
import { floor } from './floor.ts'
import { heart } from './heart.ts'
import { kitchen } from './kitchen.ts'
import { landing } from './landing.ts'
import { purse } from './purse.ts'

export const POOL = { kitchen, body, heart, fence, floor, landing, purse, city } as const
