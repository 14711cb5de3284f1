/** How far some work is: what is done of it, in parts, and what is being worked on. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly what: string
}
