/** The pool's themes. */
import { almanac } from './almanac.ts'
import { body } from './body.ts'
import { classroom } from './classroom.ts'
import { clients } from './clients.ts'
import { clinic } from './clinic.ts'
import { company } from './company.ts'
import { crowds } from './crowds.ts'
import { feasts } from './feasts.ts'
import { fence } from './fence.ts'
import { floor } from './floor.ts'
import { grace } from './grace.ts'
import { halfdays } from './halfdays.ts'
import { heart } from './heart.ts'
import { kitchen } from './kitchen.ts'
import { landing } from './landing.ts'
import { letters } from './letters.ts'
import { means } from './means.ts'
import { nights } from './nights.ts'
import { play } from './play.ts'
import { purse } from './purse.ts'
import { questions } from './questions.ts'
import { rooms } from './rooms.ts'
import { rounds } from './rounds.ts'
import { sky } from './sky.ts'
import { spring } from './spring.ts'
import { stairs } from './stairs.ts'
import { streets } from './streets.ts'
import { table } from './table.ts'
import { visitors } from './visitors.ts'
import { walls } from './walls.ts'
import { winter } from './winter.ts'

export const POOL = {
  ...{ kitchen, table, rooms, walls },
  ...{ body, clinic, nights },
  ...{ heart, questions },
  ...{ fence, classroom, play, company, rounds, halfdays },
  ...{ landing, stairs },
  ...{ floor, clients, visitors, purse, means },
  ...{ sky, crowds, almanac, feasts, streets, grace, letters, winter, spring },
} as const
