/**
 * The ratios that `npm run bench -- --check` does not let fall lower, by subject and name.
 *
 * Each is about three quarters of the least that was measured, so that other load on a machine does not break it and a
 * change that makes something half as fast does.
 */
export const FLOORS = {
  compile: {},
  search: {},
  library: {},
  'library-db': {},
  link: {},
  page: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>
