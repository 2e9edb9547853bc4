/** What both shapes of the calendar can do, and what they are given to do it with. */
import type { PlanRow, PlanWhat, Quantity, SLOTS } from '../../../sim/index.ts'
import type { Page } from '../../ui/page.ts'
import type { HourCell } from './cell.ts'
import type { Place } from './planning.ts'

type Offer = { words: string; press: () => void; reason: () => string | undefined }

export type Doings = {
  press: (cell: HourCell) => void
  item: (what: string) => void
  drop: (what: PlanWhat, place: Place | null) => void
  why: (quantity: Quantity) => void
  topics: () => void
  stands: () => void
  activities: () => void
  plans: Offer
  /** Last week, school week, deadline. */
  templates: readonly [Offer, Offer]
  undo: () => void
  settings: () => void
  run: () => void
  /** Weeks go by until something needs the player; and whether that is there yet. */
  onward: () => void
  mayGoOn: () => boolean
  runNote: () => string
}

export interface Body {
  readonly focusedHour: HourCell | undefined
  readonly focusedQuantity: Quantity | null
  focusHour(place: { day: number; slot: (typeof SLOTS)[number] }, row: PlanRow): void
  focusTray(): void
  focusStands(): void
  pick(number: number): void
  show(): void
  /** Shows how the week may go, which is known a moment later than the plan. */
  showAhead(): void
  place(page: Page): void
}
