/** Stands for the dictionary of readings, which is not in the single file: a draft's preview shows no pinyin. */
export function pinyin(text: string, options?: { readonly type: 'array' }): string | string[] {
  return options?.type === 'array' ? [...text] : text
}

/** Takes readings, and keeps none. */
export function customPinyin(): void {}

/** Gives no words, as there is no dictionary. */
export function segment(): string[] {
  return []
}

/** The forms that words are asked for in. */
export const OutputFormat = { ZhSegment: 3 } as const
