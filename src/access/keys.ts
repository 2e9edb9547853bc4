/** Keys that mean the same on every screen, and those that a screen adds; all of them can be changed by the player. */

/** Things that have a key. Moving about (Tab, arrows, Enter, space) is the browser's and stands outside this list. */
export const COMMANDS = [
  'back',
  'help',
  'why',
  'drawer',
  'skip',
  'pause',
  'go',
  'gap',
  'tray',
  'forecast',
  'lane',
  'log',
  'first',
  'second',
  'third',
  'fourth',
] as const
export type Command = (typeof COMMANDS)[number]

export const DEFAULT_KEYS: Readonly<Record<Command, string>> = {
  back: 'Escape',
  help: '?',
  why: 'w',
  drawer: 'm',
  skip: '.',
  pause: 'p',
  go: 'r',
  gap: 'g',
  tray: 't',
  forecast: 'f',
  lane: 'l',
  log: 'j',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
}

export type Commands = Partial<Record<Command, () => void>>

/** Hears the keyboard once for the whole page and calls what the screen shown has for a key. */
export class Keys {
  private commands: Commands = {}
  private everywhere: Commands = {}
  private keys: Readonly<Record<Command, string>>
  private readonly deaf: () => boolean

  /**
   * @param deaf true while keys belong to somebody else (a dialog)
   * @param until ends the hearing; a page hears for as long as it lives
   */
  constructor(keys: Readonly<Record<Command, string>>, deaf: () => boolean, until?: AbortSignal) {
    this.keys = keys
    this.deaf = deaf
    document.addEventListener('keydown', event => this.hear(event), until ? { signal: until } : {})
  }

  /** The keys as the player has set them. */
  set map(keys: Readonly<Record<Command, string>>) {
    this.keys = keys
  }

  /** What keys do on the screen shown now. */
  set now(commands: Commands) {
    this.commands = commands
  }

  /** What keys do on every screen that has no use of its own for them. */
  set always(commands: Commands) {
    this.everywhere = commands
  }

  private hear(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || this.deaf() || writing(event.target)) return
    const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const commands = { ...this.everywhere, ...this.commands }
    const command = COMMANDS.find(name => this.keys[name] === pressed && commands[name])
    if (!command) return
    event.preventDefault()
    commands[command]?.()
  }
}

function writing(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'text'
}
