/** One page with every picture there is, to be looked at: `npm run art:sheet` writes it beside the packages and says where. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILT = join(ROOT, 'assets/built')
const PAGE = join(ROOT, 'node_modules/.cache/art/sheet.html')

const STYLE = `
  body { margin: 24px; background: #e6cc97; color: #3a2016; font: 16px/1.4 Georgia, serif }
  h2 { margin: 32px 0 8px } figure { display: inline-block; margin: 0 12px 12px 0; vertical-align: top }
  img { display: block; max-width: 460px; max-height: 420px; background: repeating-conic-gradient(#d9b983 0 25%, #e2c48e 0 50%) 0 0 / 24px 24px }
  .room { position: relative; display: inline-block; width: 640px; height: 360px; margin: 0 12px 12px 0; overflow: hidden }
  .room img { position: absolute; max-width: none; max-height: none; background: none }`

type Sheet = { view?: number[]; layers: { name: string; area: number[] }[] }

/** A room as it stands in the morning: its view, its back and its layers, each in its place. */
function room(folder: string): string {
  const sheet = JSON.parse(readFileSync(join(BUILT, folder, 'room.json'), 'utf8')) as Sheet
  const laid = (name: string, [x = 0, y = 0, width = 0]: number[]): string =>
    `<img src="${address(`${folder}/${name}.webp`)}" style="left:${x * 0.4}px;top:${y * 0.4}px;width:${width * 0.4}px">`
  const parts = [
    sheet.view ? laid('view-morning', sheet.view) : '',
    laid('base', [0, 0, 1600]),
    ...sheet.layers.map(layer => laid(layer.name, layer.area)),
  ]
  return `<div class="room">${parts.join('')}</div>`
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
  return `<h2>${folder}</h2>${folder.startsWith('rooms/') ? room(folder) : ''}${inside.map(picture).join('')}`
})
mkdirSync(dirname(PAGE), { recursive: true })
writeFileSync(
  PAGE,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${STYLE}</style>${sections.join('')}</html>`,
)
console.log(`${files.length} pictures: ${relative(ROOT, PAGE)}`)
