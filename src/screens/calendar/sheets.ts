/** What opens over the calendar: what fits an hour, bedtime, how it stands, the activities, and the keys. */
import { type FitRead, minutesWords, openTopics, type PlanRow, readFits, type TagRead, named, textAt, words } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import type { Area, Desk } from '../../ui/area.ts'
import { type Content, openDialog } from '../../ui/dialog.ts'
import type { Box } from '../../ui/lay.ts'
import { TabRow } from '../../ui/tabs.ts'
import { INK } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'
import { capital, costOf, dayName, iconOf, longOf, nameOf, saysOf, slotName, tagWords, troubleWords } from './labels.ts'
import { isTaught, LESSONS } from './lessons.ts'
import { Line } from './line.ts'
import type { Place, Planning } from './planning.ts'
import { Stands, topicName } from './stands.ts'
import { trayOf } from './tray.ts'

type Stack = (Words | Line | TabRow<PlanRow>)[]

/** Pieces below each other, as many as are shown. */
function stacked(area: Area, pieces: Stack): Content {
  const gap = area.space('hair')
  return {
    height: width => pieces.reduce((sum, piece) => sum + (piece.shown ? piece.height(width) + gap : 0), area.space('small')),
    place: ({ x, y, width }) => {
      let at = y
      for (const piece of pieces) {
        if (!piece.shown) continue
        const height = piece.height(width)
        piece.place({ x, y: at, width, height })
        at += height + gap
      }
    },
  }
}

/** Opens what an hour holds and what fits it, best first; typing finds. */
export function openHour(desk: Desk, planning: Planning, place: Place, row: PlanRow, done: (said: string | null) => void): void {
  const { game, week } = planning
  const { day, slot } = place
  const hour = planning.hour(place)
  const heading = word('calendar.fits', { day: dayName(week, day), slot: slotName(slot).toLowerCase() })
  let outcome: string | null = null
  let other = false
  let first: Line | undefined
  let type: (event: KeyboardEvent) => void = () => undefined
  const close = openDialog(
    desk,
    heading,
    area => {
      const act = (doing: () => void) => () => {
        doing()
        close()
      }
      const lanes = new TabRow<PlanRow>(area, {
        name: heading,
        kind: 'radio',
        tabs: [
          { id: 'ted', words: word('calendar.you') },
          { id: 'billy', words: word('calendar.billy') },
        ],
        chosen: row,
        choose: id => {
          other = id !== row
          if (other) close()
        },
      })
      const left = hour.left > 0 ? word('calendar.leftWords', { left: minutesWords(hour.left) }) : capital(word('calendar.full'))
      const about = row === 'ted' ? word('calendar.fitsSays', { hours: word(`calendar.hours.${slot}`), left }) : word('calendar.who')
      const pieces: Stack = [lanes, new Words(area, 'says', about, { colour: INK.soft })]
      for (const tag of week.tags)
        if (tag.day === day && tag.slot === slot)
          pieces.push(new Words(area, 'strong', askedWords(tag), { colour: tag.kept ? INK.better : INK.rust }))
      for (const words of planning.marksAt(place)) pieces.push(new Words(area, 'says', words, { colour: INK.soft }))
      for (const trouble of planning.troubles)
        if (trouble.day === day && trouble.slot === slot)
          pieces.push(new Words(area, 'strong', capital(troubleWords(trouble)), { colour: INK.worse }))
      const within = row === 'ted' ? [...hour.ted] : hour.asked === null ? [] : [hour.asked]
      if (within.length > 0) {
        pieces.push(new Words(area, 'says', word('calendar.inIt'), { level: 3 }))
        for (const [at, what] of within.entries()) {
          const press = act(() => (row === 'ted' ? planning.takeOut(place, at) : planning.clear(place, row)))
          pieces.push(new Line(area, { icon: iconOf(what), words: longOf(what), cost: costOf(game, what), chosen: true, press }))
        }
      }
      const fits = readFits(game, day, slot, row).filter(({ what }) => !(within as readonly string[]).includes(what))
      const typed = new Words(area, 'says', word('calendar.canBe'), { level: 3 })
      const headings = [typed]
      const lineOf = ({ what, refused, keeps, instead }: FitRead): Line =>
        new Line(area, {
          icon: iconOf(what),
          words: longOf(what),
          note: keeps ? word('calendar.asksFor') : saysOf(what),
          cost: costOf(game, what),
          reason: refused && instead === null ? words(game, refused.path, refused.values) : undefined,
          press: act(() => {
            if (instead === null) outcome = planning.put(place, what) ?? nameOf(what)
            else {
              planning.putInstead(place, what, instead)
              outcome = nameOf(what)
            }
          }),
        })
      const now = fits.filter(({ refused }) => refused === null).map(lineOf)
      pieces.push(typed, ...now)
      if (now.length === 0) typed.text = word('calendar.nothingFits')
      const lines = [...now]
      for (const of of ['ted', 'both', null] as const) {
        // What only the story could open is not an hour’s to offer.
        const others = fits.filter(
          ({ refused, instead }) => refused !== null && (instead !== null || refused.code !== 'condition') && instead === of,
        )
        if (others.length === 0) continue
        const heading = new Words(
          area,
          'says',
          word(of === null ? 'calendar.cannot' : of === 'ted' ? 'calendar.instead' : 'calendar.insteadBoth'),
          { level: 3 },
        )
        const made = others.map(lineOf)
        headings.push(heading)
        pieces.push(heading, ...made)
        lines.push(...made)
      }
      first = lines.find(({ reason }) => reason === undefined)
      const content = stacked(area, pieces)
      let box: Box = { x: 0, y: 0, width: 0, height: 0 }
      let found = ''
      type = event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        if (event.key === 'Backspace') found = found.slice(0, -1)
        else if (event.key.length === 1 && event.key !== ' ') found += event.key.toLowerCase()
        else return
        typed.text = found === '' ? word('calendar.canBe') : word('calendar.filter', { typed: found })
        for (const heading of headings) heading.shown = found === '' || heading === typed
        for (const line of lines)
          line.shown =
            line.words
              .toLowerCase()
              .split(/[^a-z’]+/)
              .some(part => part.startsWith(found)) || found === ''
        content.place(box)
        lines.find(({ shown, reason }) => shown && reason === undefined)?.part.focus()
      }
      area.part.element.addEventListener('keydown', event => type(event))
      return {
        height: width => content.height(width),
        place: at => {
          box = at
          content.place(at)
        },
      }
    },
    () => {
      if (other) openHour(desk, planning, place, row === 'ted' ? 'billy' : 'ted', done)
      else done(outcome)
    },
  )
  first?.part.focus()
}

/** What is wanted of an hour, and what was said of it. */
function askedWords(tag: TagRead): string {
  const says = textAt(`${tag.kind}s.${tag.what}.says`)
  return says === null ? capital(tagWords(tag)) : word('calendar.askedSays', { words: capital(tagWords(tag)), says: named(says) })
}

/** The two things that are talked of at bedtime: the one taken up pushes the older one out. */
export function openBedtime(desk: Desk, planning: Planning, done: () => void): void {
  openDialog(
    desk,
    word('calendar.topicsHeading'),
    area => {
      const says = new Words(area, 'says', word('calendar.topicsSays'), { colour: INK.soft })
      const lines = openTopics(planning.game).map(id => {
        const line: Line = new Line(area, {
          icon: 'moon',
          words: capital(topicName(id)),
          note: textAt(`topics.${id}.says`) ?? '',
          chosen: planning.game.topics.includes(id),
          press: () => {
            const { topics } = planning.game
            if (!topics.includes(id)) planning.wish([{ do: 'topics', ids: [topics[1], id] }])
            for (const { id: topic, line: other } of all) other.chosen = planning.game.topics.includes(topic)
          },
        })
        return { id, line }
      })
      const all = lines
      return stacked(area, [says, ...lines.map(({ line }) => line)])
    },
    done,
  )
}

/** The panel, where there is no room for it beside the calendar. */
export function openStands(desk: Desk, planning: Planning, doings: ConstructorParameters<typeof Stands>[2]): void {
  openDialog(desk, word('calendar.stands'), area => new Stands(area, planning, doings))
}

/** The tray as a list, where there is no room for tiles. */
export function openActivities(desk: Desk, planning: Planning): void {
  const { game } = planning
  const close = openDialog(desk, word('calendar.activities'), area =>
    stacked(
      area,
      trayOf(planning).map(
        what =>
          new Line(area, {
            icon: iconOf(what),
            words: longOf(what),
            note: saysOf(what),
            cost: costOf(game, what),
            press: () => {
              close()
              planning.hand = what
            },
          }),
      ),
    ),
  )
}

/** The keys of the calendar, and every verb that has been said so far. */
export function openHelp(desk: Desk, planning: Planning): void {
  openDialog(desk, word('calendar.help'), area =>
    stacked(area, [
      new Words(area, 'body', word('calendar.helpWords')),
      ...LESSONS.filter(id => isTaught(planning, id)).map(
        id =>
          new Words(
            area,
            'says',
            word('calendar.lesson', { head: word(`calendar.lessons.${id}.head`), says: word(`calendar.lessons.${id}.says`) }),
          ),
      ),
    ]),
  )
}
