/** The hour over the boards: dark in the evening, darker at night, with one lamp between the papers. */
import { Graphics, Sprite } from 'pixi.js'
import type { Slot } from '../../../sim/index.ts'
import type { Area } from '../../ui/area.ts'
import type { Page } from '../../ui/page.ts'

const DARK: Record<Slot, number> = { morning: 0.24, forenoon: 0.12, midday: 0.08, afternoon: 0.16, evening: 0.5, night: 0.68 }
const COLOUR = '#1B1226'
const LAMP = 0xffb060

export class Night {
  private readonly dark = new Graphics()
  private readonly lamp: Sprite | undefined
  private slot: Slot = 'evening'

  constructor(area: Area) {
    area.view.addChild(this.dark)
    const { art, plain } = area.desk
    if (!art || plain) return
    this.lamp = new Sprite(art.tile('blob'))
    this.lamp.anchor.set(0.5)
    this.lamp.blendMode = 'add'
    this.lamp.tint = LAMP
    area.view.addChild(this.lamp)
  }

  set hour(slot: Slot) {
    this.slot = slot
  }

  lay({ full }: Page): void {
    const dark = DARK[this.slot]
    this.dark.clear().rect(0, 0, full.width, full.height).fill({ color: COLOUR, alpha: dark })
    if (!this.lamp) return
    this.lamp.visible = dark > 0.3
    this.lamp.alpha = 0.42
    this.lamp.position.set(full.width * 0.52, full.height * 0.4)
    this.lamp.setSize(full.width * 0.7, full.height * 1.2)
  }
}
