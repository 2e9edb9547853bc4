/** What was said since the day was opened, newest first. */
import { word } from '../../language/words.ts'
import type { Desk } from '../../ui/area.ts'
import { PaperButton } from '../../ui/buttons.ts'
import { openDialog } from '../../ui/dialog.ts'
import { Words } from '../../ui/words.ts'

/** Hours that are worth scrolling back to. */
const MOST = 42

/** Opens the log. */
export function openLog(desk: Desk, log: readonly string[]): void {
  const close = openDialog(desk, word('day.log'), area => {
    const shut = new PaperButton(area, { words: word('common.close'), press: () => close() })
    const texts = log.length > 0 ? log.slice(-MOST).toReversed() : [word('day.logEmpty')]
    const lines = texts.map(text => new Words(area, 'says', text))
    const gap = area.space('snug')
    const head = (width: number): number => shut.height(width) + gap
    return {
      height: width => lines.reduce((sum, line) => sum + line.height(width) + gap, head(width)),
      place: box => {
        const width = Math.min(box.width, shut.width())
        shut.place({ x: box.x + box.width - width, y: box.y, width, height: shut.height(width) })
        let y = box.y + head(box.width)
        for (const line of lines) {
          const height = line.height(box.width)
          line.place({ ...box, y, height })
          y += height + gap
        }
      },
    }
  })
}
