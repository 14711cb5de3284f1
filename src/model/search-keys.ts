/** The version of the format of keys.json; a reader refuses any other. */
export const KEYS_SCHEMA = 1

/**
 * What search needs to know of a report's characters and is too heavy to find out in a browser. Characters are
 * one code unit each; only those that occur in the report are listed.
 */
export interface SearchKeys {
  readonly schema: number
  /** Pairs of characters: a traditional form and the simplified one that it stands for (區区兩两). */
  readonly folds: string
  /** The characters by their usual reading: toneless pinyin, ü as v. Digits and + are read as well. */
  readonly readings: Readonly<Record<string, string>>
  /** The characters that are read in yet another way, by that reading. */
  readonly others: Readonly<Record<string, string>>
  /**
   * Names, folded, that are not read by the usual readings: a reading for each code unit, blanks between them,
   * `-` for none, `|` between two that are both right.
   */
  readonly names: Readonly<Record<string, string>>
}

/** Thrown by `parseSearchKeys` for a text that is no keys.json of this version; `isOther` where it is of another. */
export class SearchKeysError extends Error {
  readonly isOther: boolean
  constructor(isOther: boolean) {
    super('the file is no keys.json of this version')
    this.name = 'SearchKeysError'
    this.isOther = isOther
  }
}

/** Of no character is known how it is read or folded: what is written exactly is found. */
export const NO_KEYS: SearchKeys = { schema: KEYS_SCHEMA, folds: '', readings: {}, others: {}, names: {} }

/**
 * Reads the text of a keys.json.
 *
 * @throws SearchKeysError for a truncated or foreign file and for another version of the format.
 */
export function parseSearchKeys(text: string): SearchKeys {
  let data: Partial<SearchKeys> | null
  try {
    data = JSON.parse(text)
  } catch {
    throw new SearchKeysError(false)
  }
  const isWhole =
    typeof data === 'object' &&
    data?.schema === KEYS_SCHEMA &&
    typeof data.folds === 'string' &&
    [data.readings, data.others, data.names].every((table) => typeof table === 'object' && table !== null)
  if (!isWhole) throw new SearchKeysError(typeof data?.schema === 'number' && data.schema !== KEYS_SCHEMA)
  return data as SearchKeys
}
