/** In your own measure: the few numbers of the year that a player may turn, one slider each, for the play under way and for new ones. */
import { moneyWords, PARAMETERS, type Slider, SLIDERS } from '../../sim/index.ts'
import { word } from '../language/words.ts'
import { nearestStep, standsAt, stepsOf } from '../measure.ts'
import type { Area, Desk } from '../ui/area.ts'
import { PaperButton } from '../ui/buttons.ts'
import { type Content, openDialog } from '../ui/dialog.ts'
import { StepSlider } from '../ui/fields.ts'
import type { Piece } from '../ui/piece.ts'
import { INK } from '../ui/theme.ts'
import { Words } from '../ui/words.ts'
import type { World } from './screen.ts'

/** Opens the sliders. @param done told when they are put away */
export function openMeasure(desk: Desk, world: World, done: () => void): void {
  const close = openDialog(
    desk,
    word('settings.measure'),
    area => {
      const intro = new Words(area, 'says', word(world.sitting() ? 'settings.measureNow' : 'settings.measureNew'), { colour: INK.soft })
      const groups = SLIDERS.map(slider => sliderOf(area, world, slider))
      const back = new PaperButton(area, {
        words: word('settings.measureBack'),
        icon: 'undo',
        press: () => {
          world.bus.emit('settings', { measure: {} })
          for (const { path } of SLIDERS) turnTo(world, path, standsAt(path, { ...world.settings(), measure: {} }))
          close()
        },
      })
      return stack(area, [[intro], ...groups, [back]])
    },
    done,
  )
}

/** The play that lies on the table goes on with this number: it is set there, and so stands in its record. */
export function turnTo(world: World, path: Slider['path'], value: number): void {
  const sitting = world.sitting()
  if (sitting && sitting.game.balance[path] !== value) world.bus.emit('act', { do: 'set', path, value })
}

function sliderOf(area: Area, world: World, slider: Slider): Piece[] {
  const { path, words, says } = slider
  const now = world.sitting()?.game.balance[path] ?? standsAt(path, world.settings())
  return [
    new Words(area, 'row', words, { level: 3 }),
    new StepSlider(area, {
      name: words,
      steps: stepsOf(slider),
      chosen: nearestStep(slider, now),
      words: value => valueWords(slider, value),
      choose: value => {
        world.bus.emit('settings', { measure: { ...world.settings().measure, [path]: value } })
        turnTo(world, path, value)
      },
    }),
    new Words(area, 'note', says, { colour: INK.soft }),
  ]
}

/** '$475', '36 minutes', '93 per cent'; and whether that is the year as it was. */
function valueWords({ path }: Slider, value: number): string {
  const { unit, at } = PARAMETERS[path]
  const words =
    unit === 'cents'
      ? moneyWords(value)
      : unit === 'minutes'
        ? word('settings.minutes', { count: value })
        : unit === 'permille'
          ? word('settings.perCent', { count: Math.round(value / 10) })
          : String(value)
  return value === at ? word('settings.asItWas', { words }) : words
}

/** Groups below each other, a little air between them. */
function stack(area: Area, groups: readonly (readonly Piece[])[]): Content {
  const gap = area.space('room')
  return {
    height: width => groups.reduce((sum, group) => sum + gap + group.reduce((deep, piece) => deep + piece.height(width), 0), 0),
    place: ({ x, y, width }) => {
      let at = y
      for (const group of groups) {
        for (const piece of group) {
          const height = piece.height(width)
          piece.place({ x, y: at, width, height })
          at += height
        }
        at += gap
      }
    },
  }
}
