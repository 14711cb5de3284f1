/** Data that prove themselves: changed bytes are found and named, and the same text gives the same bytes anywhere. */

import type { Trial } from '../trial.ts'
import { damageReports } from './damage-reports.ts'
import { damageSite } from './damage-site.ts'
import { runElsewhere } from './run-elsewhere.ts'

/** The trial of changed bytes and other surroundings. */
export const DATA_TRIAL: Trial = {
  name: 'data',
  heading: 'Data that prove themselves',
  async *run() {
    yield* damageReports()
    yield* damageSite()
    yield* runElsewhere()
  },
}
