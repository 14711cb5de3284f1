import { DATA_TRIAL } from './data/trial.ts'
import type { Trial } from './trial.ts'

/** The trials of `npm run trust`, in the order in which they run. */
export const TRIALS: readonly Trial[] = [DATA_TRIAL]
