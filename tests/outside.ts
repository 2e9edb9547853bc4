/** The environment of a program that a test starts as a person would: nothing in it says that tests are running. */

/** A copy of this process's environment without vitest's own words and without NODE_ENV, which vite and knip would obey. */
export function outside(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$|MODE$|PROD$|DEV$|SSR$|BASE_URL$)/.test(name)),
  )
}
