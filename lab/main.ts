/** The lab: many plays at once, on the command line. `npm run -s lab -- COMMAND`; exit status 0 fine, 1 a run was refused, 2 wrong usage. */
import { type Command, nearest, readLine, UsageError } from './arguments.ts'
import { bench } from './bench.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { env } from './env.ts'
import { events } from './events.ts'
import { niches } from './niches-search.ts'
import { play } from './play.ts'
import { say, warn } from './print.ts'
import { replay } from './replay.ts'
import { sweep } from './sweep.ts'
import { weeks } from './weeks-search.ts'
import { why } from './why.ts'

const COMMANDS: Readonly<Record<string, Command>> = { play, replay, sweep, events, check, compare, weeks, niches, why, bench, env }
/** Named in the lab's table, and not built. */
const UNBUILT: readonly string[] = ['worker', 'sensitivity', 'tune', 'report', 'diff']

function overview(): string {
  const rows = Object.values(COMMANDS).map(({ usage, does }) => `  ${usage}\n      ${does}`)
  return [
    'npm run -s lab -- COMMAND …',
    ...rows,
    '  Every command takes --json, --balance FILE and --set path=value.',
    '  Players: random autopilot workaholic devoted balanced learner alone worn absent template (template:homeFirst …),',
    '  whim:balanced (lives so, and answers by lot), careful:balanced (with all care there is), fickle:balanced (with care but for one in three).',
  ].join('\n')
}

async function main([name, ...line]: readonly string[]): Promise<number> {
  if (name === 'help' || name === '--help') {
    say(overview())
    return 0
  }
  if (name === undefined) throw new UsageError(`a command is wanted: ${Object.keys(COMMANDS).join(', ')}, or help`)
  if (UNBUILT.includes(name)) throw new UsageError(`${name} is not built yet; built are ${Object.keys(COMMANDS).join(', ')}`)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new UsageError(`there is no command ${name}; the nearest is ${nearest(name, [...Object.keys(COMMANDS), ...UNBUILT])}`)
  return command.run(readLine(name, command, line))
}

// Whoever reads along may stop reading: `… | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  warn(error.message)
  process.exitCode = 2
}
