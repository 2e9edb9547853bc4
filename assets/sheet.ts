/** One page with every picture there is, to be looked at in colour, in grey, and as three kinds of eyes see it: `npm run art:sheet` writes it beside the packages and says where. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILT = join(ROOT, 'assets/built')
const PAGE = join(ROOT, 'node_modules/.cache/art/sheet.html')

/** How light reaches other eyes: rows of red, green and blue, in linear light (Machado, Oliveira and Fernandes 2009, full strength), and plain lightness. */
function eyes(): Record<string, readonly number[]> {
  return {
    grey: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
    protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
    tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  }
}

/** A filter for each kind of eyes. */
function filters(): string {
  const row = (three: readonly number[]): string => `${three.join(' ')} 0 0`
  const made = Object.entries(eyes()).map(([name, m]) => {
    const values = [row(m.slice(0, 3)), row(m.slice(3, 6)), row(m.slice(6, 9)), '0 0 0 1 0'].join(' ')
    return `<filter id="as-${name}" color-interpolation-filters="linearRGB"><feColorMatrix values="${values}"/></filter>`
  })
  return `<svg width="0" height="0" style="position:absolute">${made.join('')}</svg>`
}

const STYLE = `
  body { margin: 24px; background: #e6cc97; color: #3a2016; font: 16px/1.4 Georgia, serif }
  h2 { margin: 32px 0 8px } figure { display: inline-block; margin: 0 12px 12px 0; vertical-align: top }
  img { display: block; max-width: 460px; max-height: 420px; background: repeating-conic-gradient(#d9b983 0 25%, #e2c48e 0 50%) 0 0 / 24px 24px }
  .room { position: relative; display: inline-block; width: 640px; height: 360px; margin: 0 12px 12px 0; overflow: hidden }
  nav { position: sticky; top: 0; z-index: 1; padding: 8px 0; background: #e6cc97 } nav label { margin-right: 16px }
  .eyes { display: grid; grid-template-columns: repeat(5, 1fr); gap: 8px } .eyes > div { zoom: .5 }
  ${Object.keys(eyes())
    .map(eye => `.${eye}, main:has(#${eye}:checked) section { filter: url(#as-${eye}) }`)
    .join('\n  ')}
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
  return `<div class="eyes">${['', ...Object.keys(eyes())].map(eye => `<div class="${eye}">${room(folder)}${eye || 'as painted'}</div>`).join('')}</div>`
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
const choices = ['painted', ...Object.keys(eyes())]
  .map(eye => `<label><input type="radio" name="eyes" id="${eye}"${eye === 'painted' ? ' checked' : ''}> ${eye}</label>`)
  .join('')
mkdirSync(dirname(PAGE), { recursive: true })
writeFileSync(
  PAGE,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${STYLE}</style>${filters()}<main><nav>${choices}</nav>${sections.join('')}</main></html>`,
)
console.log(`${files.length} pictures: ${relative(ROOT, PAGE)}`)
