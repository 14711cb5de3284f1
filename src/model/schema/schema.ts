/** JSON Schemas (2020-12) that the compiler checks against our types, as far as the files of a report need them. */

/** A JSON Schema: of the vocabulary only what `findMisfit` knows. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null'
  readonly const?: string | number | boolean
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false | JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

declare const of: unique symbol
/** A schema of the values of a type. */
export type Schema<T> = JsonSchema & { readonly [of]?: T }

type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T]
type Properties<T, K extends keyof T> = { readonly [P in K]-?: Schema<Exclude<T[P], undefined>> }

/** Returns the schema of an object: it has these properties and no others, and names every one that its type has. */
export function object<T>(
  needed: Properties<T, Exclude<keyof T, OptionalKey<T>>>,
  optional: Properties<T, OptionalKey<T>>,
): Schema<T> {
  return {
    type: 'object',
    properties: { ...needed, ...optional },
    required: Object.keys(needed),
    additionalProperties: false,
  }
}

/** Returns the schema of an object whose properties have any names. */
export function record<T>(values: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return { type: 'object', additionalProperties: values }
}

/** Returns the schema of a list. */
export function list<T>(items: Schema<T>): Schema<T[]> {
  return { type: 'array', items }
}

/** Returns the schema of a text, which may have to have a form. */
export function text(pattern?: RegExp): Schema<string> {
  return branded(pattern)
}

/** Returns the schema of a text of a type of its own, such as a key. */
export function branded<T extends string>(pattern?: RegExp): Schema<T> {
  return pattern === undefined ? { type: 'string' } : { type: 'string', pattern: pattern.source }
}

/** Returns the schema of one of some words. */
export function oneOf<T extends string>(words: readonly T[]): Schema<T> {
  return { enum: words }
}

/** Returns the schema of this very value. */
export function only<const T extends string | number | boolean>(value: T): Schema<T> {
  return { const: value }
}

/** Returns the schema of what one of some schemas is of. */
export function either<T>(...schemas: readonly Schema<T>[]): Schema<T> {
  return { anyOf: schemas }
}

/** Returns the schema of what may be null. */
export function orNull<T>(schema: Schema<T>): Schema<T | null> {
  return { anyOf: [schema, { type: 'null' }] }
}

/** A whole number, 0 or more. */
export const COUNT: Schema<number> = { type: 'integer', minimum: 0 }
export const INTEGER: Schema<number> = { type: 'integer' }
/** A finite number. */
export const NUMBER: Schema<number> = { type: 'number' }
export const BOOLEAN: Schema<boolean> = { type: 'boolean' }
/** A SHA-256, lower-case hexadecimal. */
export const SHA256: Schema<string> = text(/^[0-9a-f]{64}$/)
