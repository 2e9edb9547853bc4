/** How a shader's pictures and numbers reach WebGL, without making anything on the way. */
import { BufferResource, type GlShaderSystem, type Shader, TextureSource, TextureView, UniformGroup } from 'pixi.js'

/** A resource of a shader: its group, its number in there, and for a picture the unit that it is bound to. */
type Step = { group: number; key: number; unit: number }

/** For numbers, which have no unit. */
const NONE = -1

/**
 * Lists what a program is given when it is first bound, and goes by the list from then on. pixi would write code for
 * it, which the page's policy refuses; what it does instead puts the names of all resources together before every draw.
 * Call it before anything is drawn.
 */
export function syncByList(shaders: GlShaderSystem): void {
  const pixis = shaders._generateShaderSync.bind(shaders)
  shaders._generateShaderSync = (first, system) => {
    const steps = stepsOf(first, system)
    if (!steps) return pixis(first, system)
    return (renderer, shader, told) => {
      for (let at = 0; at < steps.length; at++) {
        const step = steps[at]
        const resource = step && shader.groups[step.group]?.resources[step.key]
        if (!resource) continue
        if (step.unit === NONE) renderer.uniformGroup.updateUniformGroup(resource as UniformGroup, shader.glProgram, told)
        else renderer.texture.bind(resource as TextureSource, step.unit)
      }
    }
  }
}

/** What is handed over, in its order; each picture's unit is told to the program, which is in use. Null for numbers in blocks: nothing of ours has them, and pixi does those. */
function stepsOf(shader: Shader, system: GlShaderSystem): Step[] | null {
  const { uniformData } = system._getProgramData(shader.glProgram)
  const steps: Step[] = []
  let units = 0
  for (const [group, { resources }] of Object.entries(shader.groups)) {
    for (const [key, resource] of Object.entries(resources)) {
      const step = { group: Number(group), key: Number(key) }
      if (resource instanceof BufferResource || (resource instanceof UniformGroup && resource.ubo)) return null
      if (resource instanceof UniformGroup) steps.push({ ...step, unit: NONE })
      if (!(resource instanceof TextureSource || resource instanceof TextureView)) continue
      const name = shader._uniformBindMap[step.group]?.[step.key]
      const uniform = name === undefined ? undefined : uniformData[name]
      if (!uniform) continue
      system._gl.uniform1i(uniform.location, units)
      steps.push({ ...step, unit: units++ })
    }
  }
  return steps
}
