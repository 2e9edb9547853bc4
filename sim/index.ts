/** The front door: everything the page, the lab, tests and the library's users may use. */
export { ACTIVITIES, ACTIVITY_IDS, type ActivityId, isActivity } from './activities/index.ts'
export {
  type BalanceChanges,
  lettersApart,
  nearestParameter,
  PARAMETER_NAMES,
  PARAMETERS,
  type ParameterName,
  PRESETS,
  type PresetId,
} from './balance/index.ts'
export { type Slider, SLIDERS } from './balance/sliders.ts'
export * from './calendar.ts'
export type { Cause, CauseKind, Fact, Tell, Values } from './change.ts'
export {
  courtPaths,
  type CardUp,
  type CourtRead,
  courtSaid,
  frameOf,
  questionWords,
  readCourt,
  type SaidRead,
  type StanceRead,
  stanceWords,
  statementSaid,
  testimonyWords,
} from './court/reading.ts'
export { type Place as StatementPlace, PLEAS } from './court/cards.ts'
export { COURT_DAYS } from './court/scenes.ts'
export type { AnyCard, CardId } from './events/index.ts'
export { CARD_IDS, cardAt, isScene, themeOf } from './events/index.ts'
export { type Because, type Explanation, explain, summed } from './explain.ts'
export { FORECAST_QUANTITIES, type Forecast, type ForecastOptions, forecast, Rollouts } from './forecast.ts'
export type { Ahead, Outlook, Rests } from './outlook.ts'
export { dice } from './random.ts'
export { hash } from './hash.ts'
export { galleryOf } from './story/gallery.ts'
export { KINDS, type MemoryKind } from './memory/kinds.ts'
export { funds } from './money/bills.ts'
export { missingThings, type ThingId } from './money/things.ts'
export { jobLost } from './work/workplace.ts'
export { imagine } from './imagine.ts'
export { huntSaid, type HuntRead, readHunt } from './hunt/reading.ts'
export { lazyLegal, observe, type Seen, view } from './observe.ts'
export * from './quantities.ts'
export { type Play, relive } from './relive.ts'
export {
  type Cell,
  CONTENT_VERSION,
  copy,
  copyPlan,
  type Game,
  type Memory,
  type MemoryRef,
  type Question,
  redraw,
  type Stance,
  type Start,
} from './state.ts'
export {
  type Action,
  isLegal,
  type Legal,
  legalActions,
  newGame,
  type PlanGroup,
  type PlanRow,
  type PlanWhat,
  type Refusal,
  refusalOf,
  type Result,
  slotOf,
  step,
} from './step.ts'
export { type CardRead, type ChoiceRead, cardPaths, causeWords, costWords, readCard } from './reading.ts'
export { editsTo, type FitRead, openTopics, type PlanAction, placesFor, readFits } from './reading-edits.ts'
export { careCents, type KeepRead, sameWay, type WayRead, waysOut, waysToKeep } from './reading-ways.ts'
export { readTroubles, type Trouble } from './reading-troubles.ts'
export { readStops, type Stop, stopName } from './reading-stops.ts'
export { type Care, isCare } from './week/grid.ts'
export { readWarnings, type Remedy, type Warning } from './week/warnings.ts'
export { TOLD as WARNING_IDS, type ToldId as WarningId } from './week/told.ts'
export { type BlockKind, type BlockRead, type HourRead, minutesFor, readWeek, type TagRead, type WeekRead } from './reading-plan.ts'
export {
  dueIn,
  type HourAt,
  type Interrupt,
  isUnderWay,
  type Keeper,
  lastHour,
  type MomentRead,
  type NeedRead,
  nextHour,
  openInterrupts,
  readMoment,
  readNeeds,
} from './reading-day.ts'
export { type AlbumPage, type Print, readAlbum, readShoebox, type Tally } from './reading-album.ts'
export { type DeskRead, readDesk, readMissing } from './reading-house.ts'
export type { OtherLife } from './reading-lives.ts'
export type { Deed } from './reading-why.ts'
export { type LivedHour, livedDay, promiseWords, rememberedIn, whyWords } from './reading-ledger.ts'
export { type MemoryRead, readMemories } from './reading-memories.ts'
export {
  catalogue,
  contextOf,
  countWord,
  dateWords,
  factWords,
  fullDate,
  memoryWords,
  minutesWords,
  moneyWords,
  oddsWords,
  refWords,
  named,
  textAt,
  words,
} from './words.ts'
export { readAction } from './save/action.ts'
export { pack, type Read, readSave, restore, type Save, saveOf, unpack } from './save/save.ts'
export { addUp, type CauseLine, type Ledger, type LedgerLine, lineOf, type PromiseLine } from './ledger.ts'
export type { PersonId } from './people/names.ts'
export type { PlaceId } from './places.ts'
export { type FixedWeek, fixed, type PlayerId, players, template } from './players/index.ts'
export { type LeftOut, leftOut, templateWishes } from './week/templates.ts'
export { album, type Light, type Plate } from './story/album.ts'
export { isCanonical } from './story/finish.ts'
export { type Draw, type Player, type Run, run } from './run.ts'
