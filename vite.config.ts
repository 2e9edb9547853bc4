import { availableParallelism } from 'node:os'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './tests/chromium.ts'

/** A browser is opened where a person sits in front of a desktop, and never by a test. */
const desktop = ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

export default defineConfig(({ mode }) => ({
  base: './',
  server: { open: desktop && !process.env.CI && !process.env.VITEST },
  build: {
    // Fonts and pictures as data: addresses would be refused by the page's own policy.
    assetsInlineLimit: 0,
    target: 'es2023',
    // Whoever serves the page passes on the licences of what it is made of.
    license: { fileName: 'licences.md' },
    // The patch that the policy asks for names one file of the WebGPU renderer; on its own it is small, inside it would bring all of that to everybody.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'uniforms', test: /renderers[\\/]gpu[\\/](GpuUboSystem|shader[\\/]utils)/ }] } },
    },
    // The page asks for WebGL, so the WebGPU renderer is fetched only if pixi ever needs it.
    modulePreload: { resolveDependencies: (_file: string, chunks: string[]) => chunks.filter(chunk => !/webgpu/i.test(chunk)) },
  },
  test: {
    reporters: ['default', './tests/closing.ts', ...(mode === 'long' ? ['./tests/long.ts'] : [])],
    env: mode === 'long' ? { LONG: '1' } : {},
    exclude: mode === 'long' ? [] : ['**/*.long.test.ts'],
    // Generous, because two cores run the browser, the rules and the tools at once; a test that hangs is still ended.
    testTimeout: mode === 'long' ? 3_600_000 : 120_000,
    hookTimeout: 300_000,
    // A play on the page mostly waits for its browser: on two cores another file goes on beside it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['tests/{sim,lab,house}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          // What a browser has not found by then it never finds: five such tests are not to eat the run's ten minutes.
          testTimeout: 45_000,
          include: ['tests/page/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'play',
          environment: 'node',
          include: ['tests/page/**/*.play.test.ts', 'tests/page/**/*.play.long.test.ts'],
          globalSetup: ['./tests/built.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'golden',
          environment: 'node',
          include: ['tests/page/**/*.golden.test.ts'],
          globalSetup: ['./tests/built.ts'],
          // Drawing is all that it does, with as many pages as the cores can draw: it comes last, with nothing beside it.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}))
