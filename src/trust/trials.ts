import { DOCUMENTS_TRIAL } from './documents/trial.ts'
import { FAULTS } from './faults/faults.ts'
import type { Trial } from './trial.ts'

/** The trials of `npm run trust`, in the order in which they run. */
export const TRIALS: readonly Trial[] = [DOCUMENTS_TRIAL, FAULTS]
