/** The canvas and all that lies on it: renderer, layers, size, and drawing only when something has changed. */
import {
  autoDetectRenderer,
  type CanvasContextSystem,
  Container,
  Rectangle,
  type Renderer,
  type RenderOptions,
  type Texture,
  TilingSprite,
} from 'pixi.js'
import { Access } from './access/access.ts'
import { blendAnew } from './canvas.ts'
import { Motion } from './motion/motion.ts'
import type { Settings } from './settings.ts'
import { syncByList } from './shaders.ts'
import type { UiTextures } from './places/surfaces.ts'
import type { Desk } from './ui/area.ts'
import type { Sides } from './ui/lay.ts'
import { type Page, pageOf } from './ui/page.ts'
import { COLOUR } from './ui/theme.ts'

/** How much of the grain is seen: enough to be paper, too little to be in the way of a word. */
const GRAIN = 0.2

/**
 * Pictures that one draw call may choose among. For each of them the shader has a branch, which weak graphics and those that
 * a processor does alone go through at every pixel: sixteen of them take three times as long as four, for a few calls less.
 */
const CHOICES = 4

type Size = { width: number; height: number }

export class Stage implements Desk {
  readonly access: Access
  readonly motion: Motion
  /** Screens lie here. */
  readonly screens = new Container()
  /** Dialogs and passing notes lie here, above every screen. */
  readonly over = new Container()
  page: Page
  highContrast = false
  private readonly root = new Container()
  /** What every frame asks of the renderer, once: a colour that pixi has to look up is made anew each time. */
  private readonly frame: RenderOptions
  private readonly renderer: Renderer
  private readonly probe = document.createElement('div')
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)')
  private readonly coarse = matchMedia('(pointer: coarse)')
  private readonly heard = new Set<() => void>()
  private readonly grain = new TilingSprite()
  private settings: Settings
  private textures: UiTextures | undefined

  /** Makes the renderer and puts its canvas into `host`. `canvas` draws without WebGL. */
  static async open(host: HTMLElement, settings: Settings, { canvas = false, instant = false } = {}): Promise<Stage> {
    const renderer = await autoDetectRenderer({
      preference: canvas ? ['canvas'] : ['webgl', 'canvas'],
      // Touch, keys and semantics are the access layer's: pixi's own systems for them, which would be a second way in, are not even fetched.
      skipExtensionImports: true,
      antialias: false,
      autoDensity: true,
      resolution: devicePixelRatio,
      background: COLOUR.ground,
      roundPixels: true,
    })
    if ('limits' in renderer) renderer.limits.maxBatchableTextures = Math.min(CHOICES, renderer.limits.maxBatchableTextures)
    if ('canvasContext' in renderer) blendAnew(renderer.canvasContext as CanvasContextSystem)
    if ('gl' in renderer) syncByList(renderer.shader)
    return new Stage(host, renderer, settings, instant)
  }

  private constructor(host: HTMLElement, renderer: Renderer, settings: Settings, instant: boolean) {
    this.renderer = renderer
    this.frame = { container: this.root, clearColor: [...renderer.background.colorRgba] }
    this.settings = settings
    host.append(renderer.canvas as HTMLCanvasElement)
    this.probe.className = 'safe'
    host.append(this.probe)
    this.motion = new Motion(() => this.draw())
    this.motion.instant = instant
    this.access = new Access(renderer.canvas as HTMLCanvasElement, () => this.motion.touch())
    this.root.addChild(this.screens, this.over, this.grain)
    this.grain.visible = false
    this.grain.alpha = GRAIN
    this.page = this.measure()
    this.settle(settings)
    addEventListener('resize', () => this.resize())
    this.calm.addEventListener('change', () => this.settle(this.settings))
    this.coarse.addEventListener('change', () => this.resize())
  }

  /** Papers and icons, once they are loaded. */
  get art(): UiTextures | undefined {
    return this.textures
  }

  set art(art: UiTextures | undefined) {
    this.textures = art
    if (art) this.grain.texture = art.tile('grain')
    this.resize()
  }

  /** Papers are drawn as meshes, which the Canvas renderer passes over without a word. */
  get plain(): boolean {
    return this.highContrast || !('gl' in this.renderer)
  }

  print(view: Container, { width, height }: Size): Texture {
    return this.renderer.textureGenerator.generateTexture({ target: view, frame: new Rectangle(0, 0, width, height), resolution: 1 })
  }

  png(view: Container, { width, height }: Size): Promise<Blob> {
    const picture = this.renderer.extract.canvas({ target: view, frame: new Rectangle(0, 0, width, height), resolution: 1 })
    return new Promise((done, failed) => {
      const given = (blob: Blob | null): void => (blob ? done(blob) : failed(new Error('The picture could not be written.')))
      ;(picture as HTMLCanvasElement).toBlob(given, 'image/png')
    })
  }

  /** Called after every change of size or settings, with the new page already in place, in the order of asking. */
  onResize(heard: () => void, until?: AbortSignal): void {
    this.heard.add(heard)
    until?.addEventListener('abort', () => this.heard.delete(heard), { once: true })
  }

  /** Takes over what the player has set. */
  settle(settings: Settings): void {
    this.settings = settings
    this.motion.reduced = settings.motion === 'reduced' || (settings.motion === 'system' && this.calm.matches)
    this.highContrast = settings.contrast === 'high'
    this.resize()
  }

  private resize(): void {
    this.page = this.measure()
    this.renderer.resize(this.page.full.width, this.page.full.height, devicePixelRatio)
    // The paper that everything is painted on: one sheet over all of it, as fine on every screen.
    this.grain.visible = this.textures !== undefined && !this.plain
    this.grain.setSize(this.page.full.width, this.page.full.height)
    for (const heard of this.heard) heard()
    this.motion.touch()
  }

  private measure(): Page {
    const style = getComputedStyle(this.probe)
    const safe: Sides = {
      top: Number.parseFloat(style.paddingTop) || 0,
      right: Number.parseFloat(style.paddingRight) || 0,
      bottom: Number.parseFloat(style.paddingBottom) || 0,
      left: Number.parseFloat(style.paddingLeft) || 0,
    }
    return pageOf({ width: innerWidth, height: innerHeight, text: this.settings.text / 100, touch: this.coarse.matches, safe })
  }

  private draw(): void {
    this.renderer.render(this.frame)
  }
}
