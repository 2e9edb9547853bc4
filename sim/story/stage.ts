/** Which scene of the arc falls on which day: the windows are calendar.ts, the seed and the record choose within them. */
import { isSchoolDay, LAST_SATURDAY, type Slot, weekdayOf, weekOf } from '../calendar.ts'
import { bring, type Today, tell } from '../change.ts'
import { courtScenes, holdCourt } from '../court/days.ts'
import { allHold, holds } from '../events/holds.ts'
import { type CardId, cardAt, isScene, type SceneId } from '../events/index.ts'
import { atDesk, atHome } from '../events/words.ts'
import { beginHunt, resumeHunt } from '../hunt/hunt.ts'
import { memoryOf, refOf, remember } from '../memory/ledger.ts'
import { firstInterests } from '../people/interests.ts'
import { skillLevel } from '../quantities.ts'
import { draw, settled } from '../random.ts'
import { isSentWest, standingSeen } from '../work/workplace.ts'
import type { Game } from '../state.ts'
import { cellAt } from '../week/grid.ts'
import { isFair } from '../weather.ts'
import { onTrip } from '../week/who.ts'
import { BEATS } from './arc.ts'
import { completeBeat } from './beats.ts'
import { FIXED, REPEATS, ROWS_BY_WEEK, type Row } from './calendar.ts'
import { codaAt, finale } from './finish.ts'
import { lastMeal, noSuit, openRoads, sceneOf, standIn } from './roads.ts'

/** The night she goes. */
const LEAVING_DAY = 3
/** Windows of what is decided by more than a row: the first good morning, the eye, the Thursday at five. */
const MORNING = BEATS.B9
const EYE = BEATS.B11
const JOB = BEATS.B18

/** What the seed settles before the first morning. */
export function beginStory(today: Today): void {
  firstInterests(today.game)
}

/** Each morning: what of the arc falls today. Mondays lay out the rows of the week. */
export function stageScenes(today: Today): void {
  const { game } = today
  const { day, staged } = game
  const week = weekOf(day)
  if (staged.length > 0) game.staged = staged.filter(scene => scene.day >= day)
  const fixed = FIXED.get(day)
  if (fixed) for (const scene of fixed) put(game, scene, day)
  if (weekdayOf(day) === 0) {
    layOutWeek(game, week)
    // Four times something is decided over one tablecloth: the director leaves that week room.
    if (game.staged.some(({ card, day: on }) => card === 'restaurant.table' && on < day + 7)) game.counts.scenesThisWeek += 3
  }
  if (week >= MORNING.from && week <= MORNING.to) firstGoodMorning(game, week)
  if (week >= EYE.from && week <= EYE.to && game.arc.eyeDay < 0) {
    if (weekdayOf(day) === 5) theEye(today, week)
    // Room for that Saturday: the director counts it as played before it is.
    else if (weekdayOf(day) === 0 && !early(game, week)) game.counts.scenesThisWeek += 2
  }
  if (week >= JOB.from && week <= JOB.to && weekdayOf(day) === 3 && !noSuit(game)) thursdayAtFive(game, week)
  courtScenes(today)
  openRoads(today)
  const last = lastMeal(game)
  if (day === last.day) put(game, last.scene, day)
}

function put(game: Game, scene: SceneId, day: number): void {
  game.staged.push({ card: scene, day, slot: cardAt(scene).slot ?? 'evening' })
}

/** What has taken the place of her call once takes it for good. */
const INSTEAD_OF_A_CALL = ['chicago.call', 'tray.twoDoors'] as const

function layOutWeek(game: Game, week: number): void {
  for (const row of ROWS_BY_WEEK[week] ?? []) {
    if (game.happened[row.scene] && !REPEATS.has(row.scene)) continue
    // What came in the place of her call was her call.
    if (row.scene === 'call.call' && game.arc.callDay >= 0) continue
    if (row.instead && game.happened[row.instead]) continue
    if (row.scene === 'call.call' && INSTEAD_OF_A_CALL.some(scene => game.happened[scene])) continue
    if (week < row.to && week < row.from + settled(game.seed, row.scene, row.to - row.from + 1)) continue
    const days: number[] = []
    for (let ahead = 0; ahead < 7; ahead++) if (row.on(game.day + ahead)) days.push(game.day + ahead)
    const day = row.daily ? days[0] : days[settled(game.seed, `${row.scene}/day`, 210) % Math.max(1, days.length)]
    if (day !== undefined) put(game, row.scene, day)
  }
}

/** The scene whose hour this is, taken from what was staged; or null. What the story does unasked it does here too. */
export function dueScene(today: Today, slot: Slot): CardId | null {
  const { game } = today
  unasked(today, slot)
  standIn(today)
  for (let at = 0; at < game.staged.length; at++) {
    const scene = game.staged[at]
    if (!scene || scene.day !== game.day || scene.slot !== slot) continue
    game.staged.splice(at, 1)
    at--
    const row = ROWS_BY_WEEK[weekOf(game.day)]?.find(each => each.scene === scene.card)
    const usual = row ? dueOf(today, row, slot) : scene.card
    const due = usual && isScene(usual) ? sceneOf(game, usual) : usual
    // Half past eight before they have found their coats.
    if (due === 'restaurant.table') game.taken = Math.max(game.taken, game.balance['story.supper.taken'])
    if (due) return due
  }
  if (game.day === LAST_SATURDAY && slot === 'forenoon') {
    const last = finale(game)
    if (!game.happened[last]) return last
  }
  const coda = game.day >= LAST_SATURDAY ? codaAt(game, slot) : null
  if (coda && !game.happened[coda]) return coda
  if (!game.pending) resumeHunt(today, slot)
  if (!game.pending) holdCourt(today, slot)
  return null
}

/** The scene of a row now that its hour has come; put off where it wants what isn't so, and forced in the last week. */
function dueOf(today: Today, row: Row, slot: Slot): SceneId | null {
  const { game } = today
  if (onTrip(game, game.day, slot)) return null // nothing of home finds him in Miami
  const last = weekOf(game.day) >= row.to
  if (row.when && !allHold(today, row.when)) {
    if (row.daily) putOff(game, row, slot)
    return last ? (row.instead ?? null) : null
  }
  if (row.wants && !holds(today, row.wants === 'home' ? atHome : atDesk)) {
    if (putOff(game, row, slot) || !last) return null
  }
  return row.scene
}

/** Tries again on the next of its days in this week; whether there is one. */
function putOff(game: Game, row: Row, slot: Slot): boolean {
  for (let day = game.day + 1; day % 7 !== 0; day++) {
    if (!row.on(day)) continue
    game.staged.push({ card: row.scene, day, slot })
    return true
  }
  return false
}

/** What happens without an answer: the cab, the empty column, the drops, what follows from five o'clock. */
function unasked(today: Today, slot: Slot): void {
  const { game } = today
  const { arc, balance, counts, day } = game
  if (day === LEAVING_DAY) thursday(today, slot)
  if (day === arc.eyeDay && counts.dropsWeeks === 0 && sewn(game)) {
    // From Monday on; of the week that ends nothing more is asked.
    counts.dropsWeeks = balance['story.eye.drops'] + 1
    counts.dropsKept = balance['billy.drops.days']
    counts.sickDays = Math.max(counts.sickDays, balance['story.eye.home'] + 2)
  }
  if (day === arc.jobDay && slot === 'afternoon') afterFive(today)
  if (arc.job === 0 && !game.beats.some(beat => beat.id === 'B20')) {
    completeBeat(today, 'B20', { as: 'artiesRoom', place: 'street', with: ['ted', 'artie'], options: [], option: null, memories: [] })
    tell(today, 'passages.artiesRoom')
  }
  if (day === LAST_SATURDAY && slot === 'midday') leftOver(today)
}

const sewn = (game: Game): boolean => game.beats.some(beat => beat.id === 'B12')

function thursday(today: Today, slot: Slot): void {
  const { game } = today
  if (slot === 'afternoon' && !game.beats.some(beat => beat.id === 'B4')) {
    tell(today, 'passages.cab')
    tell(today, 'passages.cabDoor')
    completeBeat(today, 'B4', {
      place: 'street',
      with: ['joanna', 'desmond', 'margaret', 'billy'],
      options: [],
      option: null,
      memories: packed(today),
    })
  }
  if (slot === 'night' && game.arc.leaving >= 0) {
    bring(today, 'billy.calm', game.balance['story.gone.calm'], 'story', 'leaving')
    bring(today, 'billy.security', game.balance['story.gone.security'], 'story', 'leaving')
    tell(today, 'passages.empty')
  }
}

function packed(today: Today): string[] {
  return [refOf(remember(today, 'packed-neatly'))]
}

/** The first morning on which nobody says where anything is; in the last week of its window it comes as it can. */
function firstGoodMorning(game: Game, week: number): void {
  if (game.happened['two.goodMorning'] || game.happened['two.stumble']) return
  const { balance, counts, numbers, day } = game
  const last = week === MORNING.to && weekdayOf(day) === 4
  if (!last && (!isSchoolDay(day) || counts.sickDays > 0 || onTrip(game, day, 'morning'))) return
  const cooks = skillLevel('cooking', numbers['ted.skill.cooking']) >= balance['story.morning.cooking']
  if (
    cooks &&
    numbers['home.routine'] >= balance['story.morning.routine'] &&
    week >= MORNING.from + settled(game.seed, 'morning', balance['story.morning.spread'])
  )
    put(game, 'two.goodMorning', day)
  else if (last) put(game, 'two.stumble', day)
}

/** Where a Saturday's plan has him out of doors. */
const OUT = new Set<string>(['park', 'bench', 'museum', 'skates', 'nellAndToby', 'margaretTakes', 'frontWindow', 'ballgame', 'schoolyard'])
const OUT_SLOTS = ['forenoon', 'midday', 'afternoon'] as const

/** The Saturday of the eye: the first fair one from the seed's own on, when he is out of doors; the last of its window in any weather. */
function theEye(today: Today, week: number): void {
  const { game } = today
  const { arc, balance, day } = game
  const weights = [0, 0, 0, 0].map(() => balance['story.eye.any'])
  const plan = balance['story.eye.plan']
  const leans = (who: number): void => {
    weights[who] = (weights[who] ?? 0) + plan
  }
  let out = false
  for (const slot of OUT_SLOTS) {
    const cell = cellAt(game, day, slot)
    for (const what of cell.ted) {
      if (OUT.has(what)) out = true
      if (what === 'rest') leans(3)
      else if (what === 'bench' || what === 'margaretTakes') leans(1)
      else if (OUT.has(what)) leans(0)
    }
    if (cell.billy === 'margaret') leans(1)
    else if (cell.billy === 'robin' || cell.billy === 'corrigan' || cell.billy === 'friend') leans(2)
    else continue
    out = true
  }
  if (week < EYE.to && (early(game, week) || !out || !isFair(game, day))) return
  let sum = 0
  for (const weight of weights) sum += weight
  let luck = draw(game, 'story', sum)
  let who = 0
  while (who < 3 && luck >= (weights[who] ?? 0)) {
    luck -= weights[who] ?? 0
    who++
  }
  arc.eyeWatched = who
  arc.eyePlace = settled(game.seed, 'eye/place', 1000) < balance['story.eye.playground'] ? 0 : 1
  put(game, arc.eyePlace === 0 ? 'eye.slide' : 'eye.curb', day)
}

/** Whether the seed's own first Saturday is still to come. */
const early = (game: Game, week: number): boolean => week < EYE.from + settled(game.seed, 'eye', EYE.to - EYE.from)

/** Which Thursday, and which way: standing as it is that day, and what Minneapolis thinks of it. */
function thursdayAtFive(game: Game, week: number): void {
  const { arc, balance, day, seed } = game
  if (arc.jobDay >= 0 || week < JOB.from + settled(seed, 'job', JOB.to - JOB.from + 1)) return
  const standing = standingSeen(game)
  const friend = memoryOf(game, 'brandt-friend') && memoryOf(game, 'brandt-spoke')
  if (standing >= balance['story.job.kept']) put(game, 'job.transfer', day)
  else if (standing >= balance['story.job.cut']) put(game, 'job.cut', day)
  else if (friend && standing >= balance['story.job.brandtLeast'] && settled(seed, 'job/brandt', 1000) < balance['story.job.brandt'])
    put(game, 'job.brandt', day)
  else put(game, isSentWest(game, standing) ? 'job.transfer' : 'job.fired', day)
}

/** Ten past five: the hunt begins, or there is nothing to hunt for. */
function afterFive(today: Today): void {
  const { game } = today
  const { arc } = game
  if (arc.jobHow >= 0 && arc.jobHow <= 2) {
    if (!game.hunt) beginHunt(today)
    return
  }
  if (game.beats.some(beat => beat.id === 'B19')) return
  const as = arc.jobHow === 3 ? 'plaque' : 'brandtsWord'
  const kept = game.beats.find(beat => beat.id === 'B18')
  if (kept) kept.as = as
  for (const id of ['B19', 'B20'] as const)
    completeBeat(today, id, { as, place: 'office', with: ['ted', 'pruett'], options: [], option: null, memories: [] })
  tell(today, arc.jobHow === 3 ? 'passages.plaque' : 'passages.keptDesk')
}

/** Where he has gone with her, the lobby and the table are what they were instead. */
function leftOver(today: Today): void {
  const { game } = today
  for (const id of ['B26', 'B27'] as const) {
    if (game.beats.some(beat => beat.id === id)) continue
    completeBeat(today, id, {
      as: game.arc.jobHow === 3 ? 'plaque' : 'suitcase',
      place: 'apartment',
      with: ['ted', 'billy', 'joanna'],
      options: [],
      option: null,
      memories: [],
    })
  }
}
