import { SAY } from './messages.ts'

/** Tells whether an error is the system's refusal to read or write a file. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  const { code, syscall, path } = (error ?? {}) as NodeJS.ErrnoException
  const isCode = typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)
  return isCode && (typeof path === 'string' || ['read', 'write', 'open'].includes(String(syscall)))
}

/** Returns the sentence that says why the system refuses to read or write something, and the remedy. */
export function describeSystemError({ code = '' }: NodeJS.ErrnoException, name: string): string {
  const sentences: Readonly<Record<string, (name: string) => string>> = SAY.system
  return sentences[code]?.(name) ?? SAY.refused(name, code)
}

/** Makes the error of a system that refuses something, for what is refused before it is tried. */
export function systemError(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}, ${path}`), { code, path })
}
