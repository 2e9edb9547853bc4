/** Puts places and people together as the game does, for `sheet.ts` to take their pictures. */
import 'pixi.js/unsafe-eval'
import { Container, Graphics } from 'pixi.js'
import { CloseUp } from '../../src/figures/closeup.ts'
import { EXPRESSIONS, type Expression } from '../../src/figures/expressions.ts'
import { FIGURE_IDS, type FigureId, figureOf } from '../../src/figures/people.ts'
import { DUOS, type PoseName } from '../../src/figures/poses.ts'
import { Puppet } from '../../src/figures/puppet.ts'
import { RESTING } from '../../src/figures/resting.ts'
import { STANDING } from '../../src/figures/standing.ts'
import { loadUi } from '../../src/places/surfaces.ts'
import type { PlaceId, Scene, SceneState } from '../../src/places/scene.ts'
import { readSettings } from '../../src/settings.ts'
import { Stage } from '../../src/stage.ts'
import { Theatre } from '../../src/theatre/theatre.ts'
import { dressed } from '../../src/theatre/wardrobe.ts'

/** What the sheet can show, each in place of what was there. Each resolves when it can be photographed. */
export type SheetPage = {
  /** A scene as the game shows it; what its state leaves out is a tidy October. */
  scene(scene: Omit<Scene, 'state'> & { state?: Partial<SceneState> }): Promise<void>
  /** One person in every posture, in one set of clothes. */
  postures(who: FigureId, wears?: string): Promise<void>
  /** Several people, each with all faces. */
  faces(who: readonly FigureId[]): Promise<void>
  /** Everybody side by side, in everything they own; `shape` takes all but the outline away. */
  everybody(shape: boolean): Promise<void>
  /** Two who touch. */
  pairs(): Promise<void>
  /** Billy as he grows, beside Ted, in what the days have him wear. */
  years(): Promise<void>
  /** A place at an hour, with Ted and Billy where its floor has room for them. */
  place(place: string, hour: Pick<Scene, 'light' | 'weather'> & Pick<SceneState, 'season' | 'snowy'>): Promise<void>
  readonly people: readonly FigureId[]
  readonly places: readonly string[]
}

/** Every place that was painted. */
const SHEETS = import.meta.glob('../../assets/built/rooms/*/room.json', { query: '?url' })

const TIDY: SceneState = {
  mess: 100,
  laundry: 100,
  drawings: 2,
  list: 'his',
  boxes: 0,
  marks: 1,
  missing: [],
  told: [],
  season: 'autumn',
  snowy: false,
}

const host = document.querySelector<HTMLElement>('#game')
if (!host) throw new Error('The sheet has no place.')
const [stage, art] = await Promise.all([Stage.open(host, readSettings({}), { canvas: false, instant: true }), loadUi()])
stage.art = art
// Dark shoes and dark shadows are to be seen.
const ground = new Graphics().rect(0, 0, 4000, 3000).fill(0xb49a72)

let view = new Container()
let end = new AbortController()

/** An empty page. */
function clear(): Container {
  end.abort()
  end = new AbortController()
  view.destroy({ children: true })
  view = new Container()
  stage.screens.addChild(ground, view)
  return view
}

/** Waits until what stands there has been drawn. */
async function drawn(): Promise<void> {
  stage.motion.touch()
  await new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))))
}

/** Puts puppets in rows, as many as fit. */
function inRows(puppets: readonly Container[], cell: { width: number; height: number }, scale: number): void {
  const across = Math.floor(innerWidth / cell.width)
  for (const [index, puppet] of puppets.entries()) {
    const holder = new Container({ scale })
    holder.position.set((Math.floor(index % across) + 0.5) * cell.width, (Math.floor(index / across) + 1) * cell.height - 18)
    holder.addChild(puppet)
    view.addChild(holder)
  }
}

const sheet: SheetPage = {
  people: FIGURE_IDS,
  places: [...new Set(Object.keys(SHEETS).map(path => path.split('/').at(-2) ?? ''))].filter(place => place !== 'title'),
  async place(place, { light, weather, season, snowy }) {
    const cast = [
      { who: 'ted', spot: 'left', pose: 'stand', expression: 'neutral' },
      { who: 'billy', spot: 'right', pose: 'stand', expression: 'happy' },
    ] as const
    await sheet.scene({
      place: place as PlaceId,
      light,
      weather,
      cast: [...cast],
      state: { season, snowy, mess: 700, laundry: 700, drawings: 6 },
    })
  },
  async scene({ state = {}, ...scene }) {
    const parent = clear()
    const theatre = new Theatre(stage.motion, end.signal)
    end.signal.addEventListener('abort', () => theatre.close())
    parent.addChild(theatre)
    theatre.lay(stage.page.full)
    await theatre.show({ ...scene, state: { ...TIDY, ...state } })
    await drawn()
  },
  async postures(who, wears) {
    clear()
    const names = Object.keys({ ...STANDING, ...RESTING }) as PoseName[]
    const puppets = await Promise.all(names.map(pose => Puppet.open(who, { pose, ...(wears ? { wears } : {}) })))
    inRows(puppets, { width: 145, height: 222 }, 0.46)
    await drawn()
  },
  async faces(who) {
    clear()
    for (const [row, person] of who.entries()) {
      for (const [column, expression] of (Object.keys(EXPRESSIONS) as Expression[]).entries()) {
        const shot = await CloseUp.open([{ who: person, expression, looks: 'right' }])
        shot.layOut(112, 150, true)
        shot.position.set(8 + column * 113, 6 + row * 154)
        view.addChild(shot)
      }
    }
    await drawn()
  },
  async everybody(shape) {
    clear()
    const all = FIGURE_IDS.flatMap(who => figureOf(who).wears.map(wears => ({ who, wears })))
    const puppets = await Promise.all(all.map(({ who, wears }) => Puppet.open(who, { wears, shadow: !shape })))
    if (shape) for (const puppet of puppets) puppet.tint = 0
    inRows(puppets, { width: 99, height: 224 }, 0.48)
    await drawn()
  },
  async years() {
    clear()
    const days = [
      { day: 4, place: 'apartment' },
      { day: 90, place: 'playground' },
      { day: 200, place: 'billysRoom', slot: 'evening' },
      { day: 275, place: 'playground' },
      { day: 420, place: 'street', scarred: true },
      { day: 548, place: 'apartment', scarred: true },
    ] as const
    const both = days.map(async occasion => {
      const holder = new Container()
      const looks = { weather: 'clear', ...occasion } as const
      const [ted, billy] = await Promise.all([
        Puppet.open('ted', dressed('ted', looks)),
        Puppet.open('billy', { ...dressed('billy', looks), expression: 'happy' }),
      ])
      billy.x = 130
      holder.addChild(ted, billy)
      return holder
    })
    inRows(await Promise.all(both), { width: 400, height: 440 }, 0.95)
    await drawn()
  },
  async pairs() {
    clear()
    const both: Container[] = []
    for (const who of ['ted', 'joanna', 'margaret'] as const) {
      for (const how of Object.keys(DUOS) as (keyof typeof DUOS)[]) {
        const holder = new Container()
        const [large, small] = await Promise.all([Puppet.open(who), Puppet.open('billy')])
        holder.addChild(large, small)
        large.take(small, how)
        both.push(holder)
      }
      const holder = new Container()
      const [large, small] = await Promise.all([Puppet.open(who), Puppet.open('billy')])
      holder.addChild(large, small)
      large.lead(small)
      holder.pivot.x = 50
      both.push(holder)
    }
    inRows(both, { width: 320, height: 430 }, 0.9)
    await drawn()
  },
}

declare global {
  interface Window {
    sheet: SheetPage
  }
}
window.sheet = sheet
document.documentElement.dataset.screen = 'sheet'
