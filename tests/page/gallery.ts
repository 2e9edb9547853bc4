/** Every component once, with the longest words it has to bear: to be looked at (gallery.html in `vite`) and to be measured by tests. */
import type { Area } from '../../src/ui/area.ts'
import { IconButton, LinkAction, PaperButton, RustButton } from '../../src/ui/buttons.ts'
import { ChoiceButton } from '../../src/ui/choice.ts'
import { DateLeaf, HourCard, SlotClock, SpeedBar } from '../../src/ui/clock.ts'
import { FacePlaque, QuestionSlip, StanceButton } from '../../src/ui/court.ts'
import { FileButton, StepSlider } from '../../src/ui/fields.ts'
import { LedgerRow, PromiseRow } from '../../src/ui/ledger.ts'
import { MemoryCard } from '../../src/ui/memory.ts'
import { NeedStrip } from '../../src/ui/strip.ts'
import type { Piece } from '../../src/ui/piece.ts'
import { TabRow } from '../../src/ui/tabs.ts'
import { Tape } from '../../src/ui/tape.ts'
import { Tile } from '../../src/ui/tile.ts'
import { Words } from '../../src/ui/words.ts'

export type Shown = { name: string; piece: Piece /** Of the column's width. */; share: number }

const nothing = (): void => undefined

export function gallery(area: Area): Shown[] {
  const off = new PaperButton(area, { words: 'Leave early', press: nothing })
  off.reason = 'he is at school'
  const row = new LedgerRow(area, {
    mark: { icon: 'mug' },
    name: 'Your energy',
    cause: 'layouts, a bad dream',
    slope: 'down',
    points: 380,
    grain: 'half',
    band: 'tired',
    press: nothing,
  })
  row.chosen = true
  const speed = new SpeedBar(area, nothing)
  speed.chosen = 'play'
  return [
    {
      name: 'rust',
      share: 0.6,
      piece: new RustButton(area, { words: 'Let the week run', note: 'with one gap', press: nothing }, { framed: true }),
    },
    { name: 'paper', share: 0.6, piece: new PaperButton(area, { words: 'Activities', icon: 'pot', press: nothing }) },
    { name: 'disabled', share: 0.6, piece: off },
    { name: 'icon', share: 0.15, piece: new IconButton(area, { icon: 'help', name: 'Help', press: nothing }) },
    { name: 'link', share: 0.5, piece: new LinkAction(area, { words: 'Show these hours', press: nothing }) },
    {
      name: 'tabs',
      share: 1,
      piece: new TabRow(area, {
        name: 'Plans',
        chosen: 1,
        choose: nothing,
        tabs: ['Last week', 'School week', 'Deadline'].map((words, id) => ({ id, words })),
      }),
    },
    { name: 'tile', share: 0.25, piece: new Tile(area, { icon: 'typewriter', words: 'Layouts', cost: 'sleep', press: nothing }) },
    {
      name: 'slider',
      share: 1,
      piece: new StepSlider(area, {
        name: 'Size',
        steps: [100, 150, 200],
        chosen: 150,
        words: size => `${size} per cent`,
        choose: nothing,
      }),
    },
    { name: 'file', share: 0.5, piece: new FileButton(area, { words: 'Import', accept: '.json', opened: nothing }) },
    {
      name: 'choice',
      share: 1,
      piece: new ChoiceButton(area, {
        number: 1,
        words: 'Find the can. Sew it on.',
        costs: [
          { icon: 'clock', words: '30 min' },
          { icon: 'mug', words: 'some energy' },
          { icon: 'tie', words: 'late to work' },
        ],
        press: nothing,
      }),
    },
    {
      name: 'choice with odds',
      share: 1,
      piece: new ChoiceButton(area, {
        number: 2,
        words: 'Safety pin, and go.',
        costs: [{ icon: 'clock', words: '2 min' }],
        odds: 'It holds about half the time',
        press: nothing,
      }),
    },
    {
      name: 'choice refused',
      share: 1,
      piece: new ChoiceButton(area, {
        number: 3,
        words: 'Take a cab',
        costs: [{ icon: 'coin', words: '$5' }],
        press: nothing,
        reason: 'You have no patience left for this',
      }),
    },
    { name: 'leaf', share: 0.25, piece: new DateLeaf(area, 29) },
    { name: 'clock', share: 0.25, piece: new SlotClock(area, 4, 'Evening, twenty past six') },
    { name: 'hour', share: 0.6, piece: new HourCard(area, { slot: 'Evening', time: 'twenty past six' }) },
    { name: 'speed', share: 0.7, piece: speed },
    { name: 'row', share: 1, piece: row },
    {
      name: 'row rising',
      share: 1,
      piece: new LedgerRow(area, {
        mark: { face: 'margaret', expression: 'happy' },
        name: 'Margaret',
        cause: 'asked twice, then the soup',
        slope: 'up',
        points: 620,
        band: 'warming',
        press: nothing,
      }),
    },
    {
      name: 'promise',
      share: 1,
      piece: new PromiseRow(area, { words: '“I’ll be there at three.”', to: 'to Billy, Friday', outcome: 'kept' }),
    },
    { name: 'broken', share: 1, piece: new PromiseRow(area, { words: 'Call Ma on Sunday', to: 'to Ma', outcome: 'broken' }) },
    {
      name: 'tape',
      share: 0.9,
      piece: new Tape(area, {
        heading: 'Why tired?',
        of: 'your energy',
        lines: [
          { words: 'Last Sunday', amount: '61' },
          { words: 'Four full nights', amount: '+18', tone: 'better', press: nothing },
          { words: 'Layouts, Mon night', amount: '−14', tone: 'worse', press: nothing },
          { words: 'Dinner with Brandt', amount: '−9', tone: 'worse', press: nothing },
        ],
        total: { words: 'This Sunday', amount: '38' },
        worth: { points: 380, grain: 'whole', band: 'tired' },
        note: 'You expected 30 to 44. The dream was the surprise.',
        actions: [
          { words: 'Show these hours', press: nothing },
          { words: 'Close', press: nothing },
        ],
      }),
    },
    {
      name: 'memory',
      share: 0.9,
      piece: new MemoryCard(area, {
        words: 'He said three o’clock, and it was.',
        by: 'Billy, Friday the 17th',
        mark: { face: 'billy', expression: 'happy' },
        press: nothing,
      }),
    },
    { name: 'plaque', share: 0.5, piece: new FacePlaque(area, 'his pen is still') },
    {
      name: 'question',
      share: 1,
      piece: new QuestionSlip(area, {
        by: 'Mr. Strand, for the mother',
        words: '“The school has four afternoons in this book. Shall I read the dates?”',
      }),
    },
    {
      name: 'stance',
      share: 1,
      piece: new StanceButton(area, {
        name: 'Own it',
        answer: '“Four. After the fourth I never missed one.”',
        warning: 'backed by the card you chose',
        press: nothing,
      }),
    },
    {
      name: 'strip',
      share: 0.9,
      piece: new NeedStrip(area, {
        who: 'Billy',
        mark: { face: 'billy', expression: 'laugh' },
        needs: [
          { icon: 'bowls', band: 'hungry', points: 400 },
          { icon: 'ball', band: 'merry', points: 800 },
        ],
      }),
    },
    {
      name: 'words',
      share: 1,
      piece: new Words(
        area,
        'body',
        'The top button of his coat goes at 8:06 and rolls under the stove, where it joins others. The bus is at 8:15.',
      ),
    },
  ]
}

/** Sets everything in as many columns as fit, and returns how far down the longest goes. */
export function laySamples(area: Area, shown: readonly Shown[]): number {
  const { box } = area.page
  const gap = area.space('room')
  const count = Math.max(1, Math.floor(box.width / area.letters(420)))
  const width = (box.width - gap * (count + 1)) / count
  const downs = Array.from({ length: count }, () => gap)
  for (const { piece, share } of shown) {
    const at = downs.indexOf(Math.min(...downs))
    const wide = Math.round(width * share)
    const height = piece.height(wide)
    piece.place({ x: Math.round(gap + at * (width + gap)), y: downs[at] ?? 0, width: wide, height })
    downs[at] = (downs[at] ?? 0) + height + gap
  }
  return Math.max(...downs)
}
