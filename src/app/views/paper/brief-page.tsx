import type { Context } from '../context.ts'

/** Draws the brief. */
export function BriefPage({ context }: { readonly context: Context }) {
  return <h1 tabIndex={-1}>{context.m.allTerms}</h1>
}
