/** Shows the gallery in a browser: `?text=150` for larger words, `?high` for high contrast, `?renderer=canvas`. */
import 'pixi.js/unsafe-eval'
import { Container } from 'pixi.js'
import { loadUi } from '../../src/places/surfaces.ts'
import { readSettings } from '../../src/settings.ts'
import { Stage } from '../../src/stage.ts'
import { Area } from '../../src/ui/area.ts'
import { loadFonts } from '../../src/ui/fonts.ts'
import { Paper } from '../../src/ui/paper.ts'
import { Scroll } from '../../src/ui/scroll.ts'
import { gallery, laySamples } from './gallery.ts'

const query = new URLSearchParams(location.search)
const host = document.querySelector<HTMLElement>('#game')
if (!host) throw new Error('The gallery has no place.')
const settings = readSettings({ text: Number(query.get('text') ?? 100), contrast: query.has('high') ? 'high' : 'paper' })
const [stage, art] = await Promise.all([
  Stage.open(host, settings, { canvas: query.get('renderer') === 'canvas', instant: true }),
  loadUi(),
  loadFonts(),
])
stage.art = art
const view = new Container()
stage.screens.addChild(view)
const area = new Area(view, stage.access.screen('Components'), stage, new AbortController().signal)
const paper = new Paper(area, 'sheet')
const scroll = new Scroll(area)
const shown = gallery(scroll.inner)
const lay = (): void => {
  paper.place(stage.page.full)
  scroll.place(stage.page.box)
  scroll.length = laySamples(scroll.inner, shown)
}
lay()
stage.onResize(lay)
document.documentElement.dataset.screen = 'gallery'
