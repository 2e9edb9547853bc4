/** What pixi's Canvas renderer, which draws where there is no WebGL, does not do of itself. */
import { type CanvasContextSystem, ExtensionType, extensions } from 'pixi.js'

/**
 * Canvas has no pipe for meshes: one that is only there is passed over, but one that moves ends the frame with an error.
 * Nothing is lost where they are not drawn: a curtain stirs over its own picture, and papers are drawn plainly.
 */
class Unmeshed {
  static extension = { type: [ExtensionType.CanvasPipes], name: 'mesh' } as const
  validateRenderable(): boolean {
    return false
  }
  addRenderable(): void {}
  updateRenderable(): void {}
  destroy(): void {}
}
extensions.add(Unmeshed)

/**
 * Without WebGL pixi sets a shape's blending inside a saved state and forgets that the restore takes it back: all that
 * came after a light would shine as well. Another blending in between has it set anew each time.
 */
export function blendAnew(context: CanvasContextSystem): void {
  const blend = context.setBlendMode.bind(context)
  context.setBlendMode = mode => {
    blend(mode === 'normal' ? 'add' : 'normal')
    blend(mode)
  }
}
