/** One page with every picture there is, to be looked at in colour, in grey, and as three kinds of eyes see it: `npm run art:sheet` writes it beside the packages and says where. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EYE_NAMES, eyeFilters } from './eyes.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILT = join(ROOT, 'assets/built')
const PAGE = join(ROOT, 'node_modules/.cache/art/sheet.html')
/** Places and people put together by the game itself: `tests/page/sheet.ts` photographs them. */
const LIVING = join(ROOT, 'node_modules/.cache/art/living')

const STYLE = `
  body { margin: 24px; background: #e6cc97; color: #3a2016; font: 16px/1.4 Georgia, serif }
  h2 { margin: 32px 0 8px } figure { display: inline-block; margin: 0 12px 12px 0; vertical-align: top }
  img { display: block; max-width: 460px; max-height: 420px; background: repeating-conic-gradient(#d9b983 0 25%, #e2c48e 0 50%) 0 0 / 24px 24px }
  img.wide { max-width: 100%; max-height: none }
  .room { position: relative; display: inline-block; width: 640px; height: 360px; margin: 0 12px 12px 0; overflow: hidden }
  nav { position: sticky; top: 0; z-index: 1; padding: 8px 0; background: #e6cc97 } nav label { margin-right: 16px }
  .eyes { display: grid; grid-template-columns: repeat(5, 1fr); gap: 8px } .eyes > div { zoom: .5 }
  ${EYE_NAMES.map(eye => `.${eye}, main:has(#${eye}:checked) section { filter: url(#as-${eye}) }`).join('\n  ')}
  .room img { position: absolute; max-width: none; max-height: none; background: none }`

type Sheet = {
  view?: number[]
  layers: { name: string; area: number[] }[]
  things: { name: string; number: string; area: number[]; z: number }[]
}

/** A room as it stands on an autumn morning: its view, what is beyond, its back, its things and its layers, each in its place. */
function room(folder: string): string {
  const sheet = JSON.parse(readFileSync(join(BUILT, folder, 'room.json'), 'utf8')) as Sheet
  const laid = (name: string, [x = 0, y = 0, width = 0]: number[]): string =>
    `<img src="${address(`${folder}/${name}.webp`)}" style="left:${x * 0.4}px;top:${y * 0.4}px;width:${width * 0.4}px">`
  const autumn = sheet.things.filter(({ number }) => number === 'autumn')
  const things = (behind: boolean): string[] =>
    autumn.filter(({ z }) => z < 0 === behind).map(({ name, area }) => laid(`thing-${name}`, area))
  const parts = [
    sheet.view ? laid('view-morning', sheet.view) : '',
    ...things(true),
    laid('base', [0, 0, 1600]),
    ...things(false),
    ...sheet.layers.map(layer => laid(layer.name, layer.area)),
  ]
  return `<div class="room">${parts.join('')}</div>`
}

/** A room five times, once for each kind of eyes. */
function seen(folder: string): string {
  return `<div class="eyes">${['', ...EYE_NAMES].map(eye => `<div class="${eye}">${room(folder)}${eye || 'as painted'}</div>`).join('')}</div>`
}

function address(file: string): string {
  return relative(dirname(PAGE), join(BUILT, file))
}

function picture(file: string): string {
  const size = Math.ceil(statSync(join(BUILT, file)).size / 1024)
  return `<figure><img src="${address(file)}" loading="lazy"><figcaption>${file}, ${size} kB</figcaption></figure>`
}

const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.webp'))
  .sort()
const folders = [...new Set(files.map(file => dirname(file)))]
const sections = folders.map(folder => {
  const inside = files.filter(file => dirname(file) === folder)
  return `<h2>${folder}</h2>${folder.startsWith('rooms/') ? seen(folder) : ''}<section>${inside.map(picture).join('')}</section>`
})
const together = (existsSync(LIVING) ? readdirSync(LIVING).sort() : []).map(
  file => `<figure><img class="wide" src="living/${file}" loading="lazy"><figcaption>${file}</figcaption></figure>`,
)
const choices = ['painted', ...EYE_NAMES]
  .map(eye => `<label><input type="radio" name="eyes" id="${eye}"${eye === 'painted' ? ' checked' : ''}> ${eye}</label>`)
  .join('')
mkdirSync(dirname(PAGE), { recursive: true })
writeFileSync(
  PAGE,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${STYLE}</style>${eyeFilters()}<main><nav>${choices}</nav><h2>put together</h2><section>${together.join('')}</section>${sections.join('')}</main></html>`,
)
console.log(`${files.length} pictures: ${relative(ROOT, PAGE)}`)
