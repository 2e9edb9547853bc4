/** What is handed to WebGL by a list is the same picture as what pixi hands over itself. */
import 'pixi.js/unsafe-eval'
import { Container, Geometry, Graphics, Mesh, Shader, Texture, TilingSprite, UniformGroup, WebGLRenderer } from 'pixi.js'
import { expect, test } from 'vitest'
import { syncByList } from '../../src/shaders.ts'

const SIZE = 64

/** Draws two frames of something, each as its pixels. */
async function frames(listed: boolean, make: () => { view: Container; change: () => void }): Promise<[number[], number[]]> {
  const renderer = new WebGLRenderer()
  await renderer.init({ width: SIZE, height: SIZE, preserveDrawingBuffer: true, background: 0x204060 })
  if (listed) syncByList(renderer.shader)
  const { view, change } = make()
  const draw = (): number[] => {
    renderer.render(view)
    const pixels = new Uint8Array(SIZE * SIZE * 4)
    renderer.gl.readPixels(0, 0, SIZE, SIZE, renderer.gl.RGBA, renderer.gl.UNSIGNED_BYTE, pixels)
    return [...pixels]
  }
  const first = draw()
  change()
  const second = draw()
  view.destroy({ children: true })
  renderer.destroy()
  return [first, second]
}

/** Shapes with too many corners for a batch, and a tile whose size is no power of two: both hand numbers and pictures over at every draw. */
function shapes(): { view: Container; change: () => void } {
  const view = new Container()
  const round = new Graphics()
  for (let ring = 0; ring < 40; ring++) round.circle(20 + ring / 4, 20, 14).fill({ color: 0xc04020 + ring, alpha: 0.5 })
  const square = document.createElement('canvas')
  square.width = square.height = 12
  square.getContext('2d')?.fillRect(0, 0, 7, 5)
  const tile = new TilingSprite({ texture: Texture.from(square), width: 30, height: 40, x: 30, y: 20, tint: 0x60c0a0 })
  view.addChild(round, tile)
  const change = (): void => {
    round.position.set(15, 25)
    round.tint = 0x80ff80
    tile.tilePosition.set(3.5, 2)
  }
  return { view, change }
}

/** A mesh whose colour lies in a block of numbers, which no list of ours holds. */
function block(): { view: Container; change: () => void } {
  const tones = new UniformGroup({ uTone: { value: new Float32Array([1, 0.5, 0, 1]), type: 'vec4<f32>' } }, { ubo: true, isStatic: true })
  const vertex = `#version 300 es
    in vec2 aPosition;
    uniform mat3 uProjectionMatrix;
    uniform mat3 uWorldTransformMatrix;
    uniform mat3 uTransformMatrix;
    void main() { gl_Position = vec4((uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix * vec3(aPosition, 1.0)).xy, 0.0, 1.0); }`
  const fragment = `#version 300 es
    precision highp float;
    layout(std140) uniform tones { vec4 uTone; };
    out vec4 colour;
    void main() { colour = uTone; }`
  const geometry = new Geometry({ attributes: { aPosition: [0, 0, 40, 0, 40, 40, 0, 40] }, indexBuffer: [0, 1, 2, 0, 2, 3] })
  const mesh = new Mesh({ geometry, shader: Shader.from({ gl: { vertex, fragment }, resources: { tones } }) })
  const view = new Container({ children: [mesh] })
  const change = (): void => {
    tones.uniforms.uTone[2] = 1
    tones.update()
    mesh.x = 12
  }
  return { view, change }
}

test.each([
  ['shapes and tiles', shapes],
  ['numbers in a block', block],
])('%s are drawn as pixi draws them, and changed as pixi changes them', async (_name, make) => {
  const [first, second] = await frames(true, make)
  const [pixisFirst, pixisSecond] = await frames(false, make)
  expect(first).toEqual(pixisFirst)
  expect(second).toEqual(pixisSecond)
  expect(second).not.toEqual(first)
})
