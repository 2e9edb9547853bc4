/** The pool's themes. */
import { body } from './body.ts'
import { city } from './city.ts'
import { classroom } from './classroom.ts'
import { clinic } from './clinic.ts'
import { company } from './company.ts'
import { fence } from './fence.ts'
import { floor } from './floor.ts'
import { heart } from './heart.ts'
import { kitchen } from './kitchen.ts'
import { landing } from './landing.ts'
import { nights } from './nights.ts'
import { play } from './play.ts'
import { purse } from './purse.ts'
import { questions } from './questions.ts'
import { rooms } from './rooms.ts'
import { stairs } from './stairs.ts'
import { table } from './table.ts'
import { walls } from './walls.ts'

export const POOL = {
  kitchen,
  table,
  rooms,
  walls,
  body,
  clinic,
  nights,
  heart,
  questions,
  fence,
  classroom,
  play,
  company,
  floor,
  landing,
  stairs,
  purse,
  city,
} as const
