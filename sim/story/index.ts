/** The arc's scenes by chapter, in the order in which they are lived. */
import { after } from './after.ts'
import { away } from './away.ts'
import { breakfasts } from './breakfast.ts'
import { call } from './call.ts'
import { counsel } from './counsel.ts'
import { courtroom } from './courtroom.ts'
import { chambers } from './chambers.ts'
import { chicago } from './chicago.ts'
import { coda } from './coda.ts'
import { leaving } from './leaving.ts'
import { letters } from './letter.ts'
import { stitches } from './stitches.ts'
import { hers } from './hers.ts'
import { interstate } from './interstate.ts'
import { season } from './season.ts'
import { settled } from './settled.ts'
import { tray } from './tray.ts'
import { door } from './door.ts'
import { envelope } from './envelope.ts'
import { eye } from './eye.ts'
import { job } from './job.ts'
import { lobby } from './lobby.ts'
import { margarets } from './margaret.ts'
import { pan } from './pan.ts'
import { prologue } from './prologue.ts'
import { quiz } from './quiz.ts'
import { run } from './run.ts'
import { restaurant } from './restaurant.ts'
import { served } from './served.ts'
import { steps } from './steps.ts'
import { two } from './two.ts'
import { verdict } from './verdict.ts'

export const STORY = {
  prologue: { ...prologue, ...hers, ...leaving },
  breakfast: breakfasts,
  pan: { ...pan, ...letters },
  margaret: margarets,
  two: { ...two, ...away },
  eye: { ...eye, ...after },
  run,
  door: { ...door, ...stitches },
  call,
  restaurant,
  served,
  job,
  courtroom: { ...counsel, ...courtroom, ...quiz },
  verdict,
  lobby,
  steps,
  tray,
  settled,
  season,
  interstate,
  coda,
  chicago,
  chambers,
  envelope,
} as const
