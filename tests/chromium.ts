/** Which Chromium the tests drive: one that the machine has, else the one Playwright downloaded; and how finely it draws. */
import { existsSync } from 'node:fs'

const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path))

/** Options for `chromium.launch` of Playwright; `--no-sandbox` because a container's root has no sandbox to offer. */
export const launchOptions = { ...(found ? { executablePath: found } : {}), args: ['--no-sandbox'] }

/** Pixels to a line of a page that is not looked at, only gone through: it is as large, and drawn in a part of the time. */
export const COARSE = 0.25
