/** The nine blocks: a man runs with a boy on his arm, and the street goes by under them. */
import { Puppet } from '../figures/puppet.ts'
import type { Room } from '../places/room.ts'
import { STAGE } from '../places/scene.ts'
import { dressed, type Occasion } from './wardrobe.ts'

/** Stage pixels a second: faster than anybody strolls, for he carries fifty-three pounds. */
const SPEED = 350
/** Farther than any reader waits. */
const FAR = 1e9
/** On the near edge of the pavement. */
const KERB = 738
/** How a picture of him is cut: where he is seen, and how low the street is seen under his shoes. */
export const RUN = { middle: 560, feet: KERB + 62 } as const

/** Whether a card is read while he runs. */
export function isRun(card: string): boolean {
  return card.startsWith('run.')
}

export class Running {
  private readonly room: Room
  private readonly ted: Puppet
  private readonly billy: Puppet
  /** The street begins where no lamp stands before him, and no trunk behind him could be taken for a leg. */
  private gone = 140

  /** Brings both into an open street. Rejects when their pictures cannot be had. */
  static async start(room: Room, occasion: Occasion): Promise<Running> {
    const [ted, billy] = await Promise.all([
      Puppet.open('ted', { expression: 'worried', ...dressed('ted', occasion) }),
      Puppet.open('billy', { expression: 'cry', ...dressed('billy', occasion) }),
    ])
    return new Running(room, ted, billy)
  }

  private constructor(room: Room, ted: Puppet, billy: Puppet) {
    this.room = room
    this.ted = ted
    this.billy = billy
    room.stand(ted, 'middle')
    ted.position.set(RUN.middle, KERB)
    ted.zIndex = KERB
    ted.take(billy, 'carry')
    void ted.walkTo(FAR, SPEED)
    // The first stride, for whoever sees this picture stand still.
    this.tick(0.2)
  }

  /** Lives for some seconds: he stays in the picture, and what he passes leaves it. */
  tick(seconds: number): void {
    this.room.tick(seconds)
    this.ted.tick(seconds)
    this.billy.tick(seconds)
    this.gone = (this.gone + this.ted.x - RUN.middle) % STAGE.width
    this.ted.x = RUN.middle
    this.room.scroll(this.gone)
  }

  /** Takes both out of the street and puts it back where it began. */
  stop(): void {
    this.room.scroll(0)
    this.room.leave(this.ted)
    this.ted.destroy({ children: true })
  }
}
