import type { JsonSchema } from './schema.ts'

/**
 * Finds where a value is not as a schema says.
 *
 * @returns The way to the first such place (`/nodes/3/span`), empty for the value itself; null where it fits.
 */
export function findMisfit(schema: JsonSchema, value: unknown): string | null {
  if (schema.anyOf) return misfitOfAny(schema.anyOf, value)
  if (schema.const !== undefined) return value === schema.const ? null : ''
  if (schema.enum) return typeof value === 'string' && schema.enum.includes(value) ? null : ''
  switch (schema.type) {
    case 'object':
      return misfitOfObject(schema, value)
    case 'array':
      return misfitOfList(schema, value)
    case 'string':
      return typeof value === 'string' && patternOf(schema).test(value) ? null : ''
    case 'null':
      return value === null ? null : ''
    case 'boolean':
      return typeof value === 'boolean' ? null : ''
    case undefined:
      return null // says nothing of the value
    default: {
      const isNumber = schema.type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value)
      return isNumber && Number(value) >= (schema.minimum ?? Number.NEGATIVE_INFINITY) ? null : ''
    }
  }
}

/** Where none fits, the one of the value's own kind tells where. */
function misfitOfAny(schemas: readonly JsonSchema[], value: unknown): string | null {
  let where = ''
  for (const schema of schemas) {
    const misfit = findMisfit(schema, value)
    if (misfit === null) return null
    if (isOfKind(schema, value)) where = misfit
  }
  return where
}

function isOfKind({ properties }: JsonSchema, value: unknown): boolean {
  const kind = (value as { readonly kind?: unknown } | null)?.kind
  return properties?.kind !== undefined && properties.kind.const === kind
}

function misfitOfObject(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  value: unknown,
) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ''
  const fields = value as Readonly<Record<string, unknown>>
  const missing = required.find((name) => !Object.hasOwn(fields, name))
  if (missing !== undefined) return `/${missing}`
  for (const [name, field] of Object.entries(fields)) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties
    const misfit = schema ? findMisfit(schema, field) : schema === false ? '' : null
    if (misfit !== null) return `/${name}${misfit}`
  }
  return null
}

function misfitOfList({ items = {} }: JsonSchema, value: unknown): string | null {
  if (!Array.isArray(value)) return ''
  for (const [at, item] of value.entries()) {
    const misfit = findMisfit(items, item)
    if (misfit !== null) return `/${at}${misfit}`
  }
  return null
}

const patterns = new Map<string, RegExp>()

function patternOf({ pattern = '' }: JsonSchema): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u')
  patterns.set(pattern, known)
  return known
}
