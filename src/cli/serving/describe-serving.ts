import { describeError, type Io } from '../command.ts'
import { describeSystemError } from '../describe-system-error.ts'
import { SAY } from '../messages.ts'

/** Returns what tells the keeper of a server what requests failed with, the same sentence once in a row. */
export function tellFaults(io: Io): (error: unknown) => void {
  let told = ''
  return (error) => {
    const sentence = describeFault(error)
    if (told !== sentence) io.err(sentence)
    told = sentence
  }
}

function describeFault(error: unknown): string {
  const fault = error as NodeJS.ErrnoException
  if (fault.code === 'EMFILE' || fault.code === 'ENFILE') return SAY.served.fewFiles
  return fault.path === undefined ? describeError('serve', error) : describeSystemError(fault, fault.path)
}
