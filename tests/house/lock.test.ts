/** A fresh clone installs, whatever the machine: the lockfile is whole and names no address. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root, succeed } from '../outside.ts'

type Lock = { packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }> }

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock

test('npm ci accepts the lockfile in an empty folder', () => {
  const clone = mkdtempSync(join(tmpdir(), 'clone-'))
  onTestFinished(() => rmSync(clone, { recursive: true }))
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(clone, file))
  succeed('npm', ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund'], clone)
})

test('every optional package of every platform has its entry (tools/lock.mjs writes them)', () => {
  const names = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
    return Object.keys(optionalDependencies).filter(name => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
  })
  expect(names).toEqual([])
})

test('no package says from which address it came (tools/lock.mjs takes them out)', () => {
  expect(Object.keys(packages).filter(path => packages[path]?.resolved)).toEqual([])
})

test('versions are exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+[-\w.]*$/.test(String(version)),
  )
  expect(loose).toEqual([])
})
