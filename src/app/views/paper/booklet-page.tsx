import type { Context } from '../context.ts'

/** Draws the booklet. */
export function BookletPage({ context }: { readonly context: Context }) {
  return <h1 tabIndex={-1}>{context.m.allTerms}</h1>
}
