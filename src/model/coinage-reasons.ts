/** What speaks for an expression being a coinage, the most telling first. */
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

/** Tells whether only its quotation marks and its surroundings speak for a coinage, not its form. */
export function isPlainQuotation(reasons: readonly CoinageReason[]): boolean {
  return reasons.every((reason) => reason === 'head' || reason === 'repeated' || reason === 'quoted')
}
