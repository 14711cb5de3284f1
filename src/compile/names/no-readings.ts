/** Stands for pinyin-pro in the single file, which has no dictionary of readings: a draft's preview shows no pinyin. */
export function pinyin(text: string, options?: { readonly type: 'array' }): string | string[] {
  return options?.type === 'array' ? [...text] : text
}

/** Takes readings, and keeps none. */
export function customPinyin(): void {}

/** Returns no words, as there is no dictionary. */
export function segment(): string[] {
  return []
}

/** The forms that words are asked for in. */
export const OutputFormat = { ZhSegment: 3 } as const
