/** Which Chromium the tests drive: one that the machine has, else the one Playwright downloaded. */
import { existsSync } from 'node:fs'

const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path))

/** Options for `chromium.launch` of Playwright; `--no-sandbox` because a container's root has no sandbox to offer. */
export const launchOptions = { ...(found ? { executablePath: found } : {}), args: ['--no-sandbox'] }
