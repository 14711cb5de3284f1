/** Thrown where a file of the site cannot be had or read; `file` names it. */
export class DataError extends Error {
  readonly file: string
  constructor(file: string, cause: unknown) {
    super(`cannot read ${file}`, { cause })
    this.name = 'DataError'
    this.file = file
  }
}
