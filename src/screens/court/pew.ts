/** Those who have come, on the pew along the wall, each with what they brought; the story has named them before they are seen. */
import { Container, Graphics } from 'pixi.js'
import type { galleryOf } from '../../../sim/index.ts'
import { Bust } from '../../figures/bust.ts'
import type { Expression } from '../../figures/expressions.ts'
import type { Room } from '../../places/room.ts'

/** Somebody who may come. */
export type Come = ReturnType<typeof galleryOf>[number]

const SPOTS = ['pewFirst', 'pewSecond', 'pewThird', 'pewFourth'] as const
/** They sit farther off than anybody who is asked something, and in less light. */
const SCALE = 0.52
const SHADE = 0xe2d6ca
/** From the middle of a chest to where the pew begins, head units. */
const COLLAR = 158

const LOOKS: Record<Come, Expression> = {
  desmond: 'neutral',
  roz: 'thinking',
  eddie: 'happy',
  gloria: 'worried',
  artie: 'worried',
  bea: 'thinking',
}

/** Seats them in the order in which they came; answers with who lives there from now on. Their pictures are loaded already. */
export function seatGallery(room: Room, come: readonly Come[]): { view: Container; bust: Bust }[] {
  return SPOTS.slice(0, come.length).flatMap((spot, at) => {
    const who = come[at]
    if (who === undefined) return []
    const view = new Container()
    const bust = new Bust({
      who,
      expression: LOOKS[who],
      looks: who === 'bea' ? 'ahead' : 'left',
      ...(who === 'desmond' || who === 'artie' ? { wears: 'suit' } : {}),
    })
    bust.scale.set(SCALE)
    bust.y = -SCALE * COLLAR
    bust.tint = SHADE
    view.addChild(bust)
    const brought = BROUGHT[who]
    if (brought) view.addChild(brought())
    room.stand(view, spot)
    return [{ view, bust }]
  })
}

/** Copy to read; a pad on which there is a flag by now. */
const BROUGHT: Partial<Record<Come, () => Container>> = {
  roz: () =>
    new Graphics()
      .poly([-26, -44, 14, -50, 22, 4, -18, 4])
      .fill('#F6E8C8')
      .poly([-18, -34, 10, -38, 11, -34, -17, -30])
      .fill('#8A7C64')
      .poly([-16, -22, 12, -26, 13, -22, -15, -18])
      .fill('#8A7C64'),
  eddie: () =>
    new Graphics()
      .poly([-30, -34, 12, -40, 20, 4, -24, 4])
      .fill('#F1E2BC')
      .poly([-20, -26, 4, -29, 7, -10, -17, -7])
      .fill('#B0452E')
      .moveTo(10, -22)
      .lineTo(30, -48)
      .stroke({ width: 4, color: '#E2A832', cap: 'round' }),
}
