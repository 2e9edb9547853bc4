/** The layer of real elements over the canvas: one screen, the dialogs above it, and the voice that says what changed. */
import { Part } from './part.ts'

export class Access {
  readonly layer = document.createElement('div')
  private readonly voices = [document.createElement('div'), document.createElement('div')] as const
  private readonly touched: () => void
  private readonly open: HTMLElement[] = []
  private turn: 0 | 1 = 0

  /** Puts the layer after the canvas, which readers then pass over. `touched` is called when a picture has to be drawn again. */
  constructor(canvas: HTMLCanvasElement, touched: () => void) {
    this.touched = touched
    this.layer.className = 'access'
    canvas.setAttribute('aria-hidden', 'true')
    for (const voice of this.voices) {
      voice.setAttribute('role', 'status')
      voice.className = 'voice'
    }
    this.layer.append(...this.voices)
    canvas.after(this.layer)
  }

  /** A landmark for a screen; the caller removes the one before it first, so that there are never two. */
  screen(name: string): Part {
    return new Part({ role: 'main', name }, this.layer, this.touched)
  }

  /**
   * The browser's own modal dialog: Tab stays inside, Escape closes, focus goes back to where it was.
   * @param fill puts the dialog's parts into it; the first pressable of them gets the focus
   * @param closed called once, however it was closed
   */
  dialog(name: string, fill: (part: Part) => void, closed: () => void): { part: Part; close: () => void } {
    const part = new Part({ role: 'dialog', name }, this.layer, this.touched)
    const element = part.element as HTMLDialogElement
    fill(part)
    element.addEventListener('close', () => {
      this.open.splice(this.open.indexOf(element), 1)
      this.home().append(...this.voices)
      element.remove()
      closed()
      this.touched()
    })
    this.open.push(element)
    element.showModal()
    // What lies behind a modal is silent, its live regions too.
    element.append(...this.voices)
    return { part, close: () => element.close() }
  }

  /** Whether a dialog is open above the screen. */
  get covered(): boolean {
    return this.open.length > 0
  }

  /** Tells readers what changed. Two regions in turn: the same sentence twice is read twice. */
  say(text: string): void {
    this.voices[this.turn].textContent = ''
    this.turn = this.turn === 0 ? 1 : 0
    this.voices[this.turn].textContent = text
  }

  private home(): HTMLElement {
    return this.open.at(-1) ?? this.layer
  }
}
