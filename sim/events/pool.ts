/** The pool's themes. */
export const POOL = {} as const
