/** The pool's themes. */
import { body } from './body.ts'
import { city } from './city.ts'
import { clinic } from './clinic.ts'
import { fence } from './fence.ts'
import { floor } from './floor.ts'
import { heart } from './heart.ts'
import { kitchen } from './kitchen.ts'
import { landing } from './landing.ts'
import { nights } from './nights.ts'
import { purse } from './purse.ts'
import { rooms } from './rooms.ts'
import { table } from './table.ts'
import { walls } from './walls.ts'

export const POOL = { kitchen, table, rooms, walls, body, clinic, nights, heart, fence, floor, landing, purse, city } as const
