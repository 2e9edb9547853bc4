/** The pool's themes. */
import { almanac } from './almanac.ts'
import { body } from './body.ts'
import { clients } from './clients.ts'
import { crowds } from './crowds.ts'
import { fence } from './fence.ts'
import { floor } from './floor.ts'
import { grace } from './grace.ts'
import { heart } from './heart.ts'
import { kitchen } from './kitchen.ts'
import { landing } from './landing.ts'
import { letters } from './letters.ts'
import { means } from './means.ts'
import { purse } from './purse.ts'
import { sky } from './sky.ts'
import { spring } from './spring.ts'
import { streets } from './streets.ts'
import { visitors } from './visitors.ts'
import { winter } from './winter.ts'

export const POOL = {
  ...{ kitchen, body, heart, fence, landing },
  ...{ floor, clients, visitors, purse, means },
  ...{ sky, crowds, almanac, streets, grace, letters, winter, spring },
} as const
