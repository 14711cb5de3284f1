/** Reasons to take an expression for a coinage, the strongest first. */
export const COINAGE_REASONS = [
  'numeral',
  'formula',
  'pair',
  'parallel',
  'joined',
  'suffix',
  'head',
  'repeated',
  'quoted',
] as const
export type CoinageReason = (typeof COINAGE_REASONS)[number]

/** Tells whether a coinage has only its quotation marks and its surroundings for a reason, not its form. */
export function isPlainQuotation(reasons: readonly CoinageReason[]): boolean {
  return reasons.every((reason) => reason === 'head' || reason === 'repeated' || reason === 'quoted')
}
