/** The bakes of all places and of the title picture. */
import type { Bake } from '../paint/bake.ts'
import { apartment } from './apartment.ts'
import { roomBake } from './bake.ts'
import { ballpark } from './ballpark.ts'
import { basement } from './basement.ts'
import { billysRoom } from './billys-room.ts'
import { bossOffice } from './boss-office.ts'
import { courtroom } from './courtroom.ts'
import { doctor } from './doctor.ts'
import { emergency } from './emergency.ts'
import { landing, lobby } from './hallways.ts'
import { hospital } from './hospital.ts'
import { lawOffice } from './law-office.ts'
import { lowenthal } from './lowenthal.ts'
import { margarets } from './margarets.ts'
import { office } from './office.ts'
import { museum } from './museum.ts'
import { playground } from './playground.ts'
import { restaurant } from './restaurant.ts'
import { school } from './school.ts'
import { laundromat, pizza, shop } from './shops.ts'
import { street } from './street.ts'
import { subway } from './subway.ts'
import { tedsRoom } from './teds-room.ts'
import { title } from './title.ts'
import { yearly } from './yearly.ts'

export const bakes: Bake[] = [
  roomBake(title, ['title']),
  roomBake(apartment, ['apartment', 'apartment-things', 'seasons', 'typewriter']),
  roomBake(office, ['office', 'typewriter']),
  roomBake(courtroom, ['courtroom']),
  roomBake(playground, ['playground', 'seasons']),
  roomBake(street, ['street', 'seasons']),
  roomBake(hospital, ['hospital']),
  roomBake(restaurant, ['restaurant']),
  roomBake(school, ['school', 'seasons']),
  roomBake(billysRoom, ['billys-room', 'seasons']),
  roomBake(tedsRoom, ['teds-room', 'seasons']),
  roomBake(emergency, ['emergency', 'seasons']),
  roomBake(landing, ['hallways']),
  roomBake(lobby, ['hallways']),
  roomBake(bossOffice, ['boss-office']),
  roomBake(lawOffice, ['law-office']),
  roomBake(lowenthal, ['lowenthal']),
  roomBake(margarets, ['margarets', 'seasons']),
  roomBake(doctor, ['doctor']),
  roomBake(museum, ['museum']),
  roomBake(subway, ['subway']),
  roomBake(laundromat, ['shops', 'seasons']),
  roomBake(basement, ['basement', 'basement-walls', 'basement-machines', 'basement-wash', 'basement-window']),
  roomBake(shop, ['shops', 'seasons']),
  roomBake(pizza, ['shops', 'seasons']),
  roomBake(ballpark, ['ballpark']),
  yearly,
]
