/** The plans a week can be filled with: last week's, those ready-made, and those the player has kept under a name. */
import { type Action, catalogue, type LeftOut, refusalOf, textAt, words } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import { MOST_PLANS, NAME_LENGTH, type SavedPlan } from '../../settings.ts'
import type { Area, Desk } from '../../ui/area.ts'
import { PaperButton } from '../../ui/buttons.ts'
import { type Content, openDialog } from '../../ui/dialog.ts'
import { columns } from '../../ui/lay.ts'
import type { Piece } from '../../ui/piece.ts'
import { TextLine } from '../../ui/text.ts'
import { INK } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'
import { dayName } from './labels.ts'
import { Line } from './line.ts'
import type { Planning } from './planning.ts'

type Fill = Extract<Action, { do: 'template' | 'lastWeek' }>
/** `filled` is told which plan was taken and what had to be left out; `done` when the sheet is put away. */
export type PlansDoings = { filled: (said: string, left: LeftOut[]) => void; done: () => void }

/** A row of the sheet: pieces beside each other, the first as wide as it can be. */
type Row = readonly [Piece, ...Piece[]]

/** Opens all plans; one press takes one. */
export function openPlans(desk: Desk, planning: Planning, { filled, done }: PlansDoings): void {
  let outcome: { said: string; left: LeftOut[] } | null = null
  let again = false
  const close = openDialog(
    desk,
    word('calendar.plans'),
    area => {
      const take = (said: string, doing: () => LeftOut[]): void => {
        outcome = { said, left: doing() }
        close()
      }
      const reopen = (): void => {
        again = true
        close()
      }
      const offer = (action: Fill, name: string, note: string): Row => {
        const refused = refusalOf(planning.game, action)
        const line = new Line(area, {
          icon: action.do === 'lastWeek' ? 'undo' : 'pin',
          words: name,
          note,
          reason: refused ? words(planning.game, refused.path, refused.values) : undefined,
          press: () => take(name, () => planning.fill(action)),
        })
        return [line]
      }
      const built = (Object.keys(catalogue.templates) as (keyof typeof catalogue.templates)[]).map(id =>
        offer({ do: 'template', id }, textAt(`templates.${id}.name`) ?? id, textAt(`templates.${id}.says`) ?? ''),
      )
      const last = offer({ do: 'lastWeek' }, word('calendar.lastWeek'), word('calendar.lastWeekSays'))
      const own = planning.plans.map(plan =>
        kept(area, planning, plan, { take: () => take(plan.name, () => planning.fillKept(plan)), reopen }),
      )
      return laid(area, [
        last,
        ...(own.length > 0 ? [heading(area, word('calendar.plansOwn')), ...own] : []),
        ...(planning.week.hers ? [] : keeping(area, planning, reopen)),
        heading(area, word('calendar.plansBuilt')),
        ...built,
      ])
    },
    () => {
      done()
      if (again) openPlans(desk, planning, { filled, done })
      else if (outcome) filled(outcome.said, outcome.left)
    },
  )
}

const heading = (area: Area, said: string): Row => [new Words(area, 'says', said, { level: 3 })]

/** A week kept by name, and the way to take it off the list. */
function kept(area: Area, planning: Planning, { name }: SavedPlan, { take, reopen }: { take: () => void; reopen: () => void }): Row {
  const refused = refusalOf(planning.game, { do: 'template', id: 'ordinary' })
  const line = new Line(area, {
    icon: 'pin',
    words: name,
    note: word('calendar.keptSays'),
    reason: refused ? words(planning.game, refused.path, refused.values) : undefined,
    press: take,
  })
  const away = new PaperButton(area, {
    words: word('calendar.away'),
    name: word('calendar.forget', { name }),
    press: () => {
      planning.forget(name)
      area.say(word('calendar.forgotten', { name }))
      reopen()
    },
  })
  return [line, away]
}

/** A line for a name, and the button that keeps the week under it. */
function keeping(area: Area, planning: Planning, reopen: () => void): Row[] {
  const keep = (): void => {
    const name = field.value
    if (name === '' || button.reason !== undefined) return
    planning.keepAs(name)
    area.say(word('calendar.kept', { name }))
    reopen()
  }
  const field = new TextLine(area, { name: word('calendar.keepName'), value: freeName(planning), most: NAME_LENGTH, done: keep })
  const button = new PaperButton(area, { words: word('calendar.keepWeek'), press: keep })
  button.reason = planning.plans.length < MOST_PLANS ? undefined : word('calendar.plansFull', { count: MOST_PLANS })
  return [
    heading(area, word('calendar.keepHeading')),
    [field, button],
    [new Words(area, 'note', word('calendar.keepSays'), { colour: INK.soft })],
  ]
}

/** A name that no kept week has: 'Our week', 'Our week 2'. */
function freeName({ plans, week }: Planning): string {
  const taken = new Set(plans.map(({ name }) => name))
  const plain = word('calendar.keepFirst')
  if (!taken.has(plain)) return plain
  for (let at = 2; at <= MOST_PLANS; at++) {
    const name = word('calendar.keepNext', { name: plain, at })
    if (!taken.has(name)) return name
  }
  return dayName(week, 0)
}

function laid(area: Area, rows: readonly Row[]): Content {
  const gap = area.space('hair')
  const boxes = (row: Row, width: number) => {
    const rest = row.slice(1).map(piece => (piece instanceof PaperButton ? Math.min(piece.width(), width * 0.5) : 0))
    return columns({ x: 0, y: 0, width, height: 0 }, ['1fr', ...rest], area.space('small'))
  }
  const deep = (row: Row, width: number): number => Math.max(...boxes(row, width).map((box, at) => row[at]?.height(box.width) ?? 0))
  return {
    height: width => rows.reduce((sum, row) => sum + deep(row, width) + gap, area.space('small')),
    place: ({ x, y, width }) => {
      let at = y
      for (const row of rows) {
        const height = deep(row, width)
        for (const [column, box] of boxes(row, width).entries()) row[column]?.place({ ...box, x: box.x + x, y: at, height })
        at += height + gap
      }
    },
  }
}
