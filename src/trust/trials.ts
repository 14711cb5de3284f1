import { DATA_TRIAL } from './data/trial.ts'
import { DOCUMENTS_TRIAL } from './documents/trial.ts'
import { FAULTS, LIBRARY_FAULTS } from './faults/faults.ts'
import { SERVER_TRIAL } from './server/server-trial.ts'
import type { Trial } from './trial.ts'

/** The trials of `npm run trust`, in the order in which they run. */
export const TRIALS: readonly Trial[] = [DATA_TRIAL, DOCUMENTS_TRIAL, FAULTS, LIBRARY_FAULTS, SERVER_TRIAL]
