/**
 * Makes package-lock.json whole, to be run after every change of dependencies: packages of platforms other than ours that the registry in use
 * did not serve are entered by name (without them `npm ci` stops in every clone), and the address each package came from is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const here = `node_modules/${name}`
    if (!(here in lock.packages) && !(`${path}/${here}` in lock.packages)) lock.packages[here] = entry(name, version, path !== '')
  }
}
for (const one of Object.values(lock.packages)) delete one.resolved
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)

/** What the lockfile says of a package nobody here could ask about; its system and processor stand in its name. */
function entry(name, version, dev) {
  const words = name.split(/[/-]/).map(word => ({ win: 'win32', armv7: 'arm', gnueabihf: 'arm' })[word] ?? word)
  const os = systems.filter(system => words.includes(system))
  const cpu = processors.filter(processor => words.includes(processor))
  const libc = words.includes('musl') ? { libc: ['musl'] } : words.includes('gnu') ? { libc: ['glibc'] } : {}
  return { version, ...(dev ? { dev } : {}), optional: true, ...(os.length ? { os } : {}), ...(cpu.length ? { cpu } : {}), ...libc }
}
