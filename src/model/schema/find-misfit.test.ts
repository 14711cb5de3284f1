import { describe, expect, it } from 'vitest'
import { findMisfit } from './find-misfit.ts'
import type { JsonSchema } from './schema.ts'

const NODE: JsonSchema = {
  anyOf: [
    {
      type: 'object',
      properties: { kind: { const: 'term' }, name: { type: 'string' } },
      required: ['kind', 'name'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { kind: { const: 'task' }, at: { type: 'integer', minimum: 0 } },
      required: ['kind'],
      additionalProperties: false,
    },
    { type: 'null' },
  ],
}

describe('a value and its schema', () => {
  it.each<[JsonSchema, unknown, string | null]>([
    [{ const: 1 }, 1, null],
    [{ const: 1 }, '1', ''],
    [{ const: false }, false, null],
    [{ const: false }, 0, ''],
    [{ enum: ['a', 'b'] }, 'b', null],
    [{ enum: ['a', 'b'] }, 'c', ''],
    [{ enum: ['a', 'b'] }, 1, ''],
    [{ type: 'string' }, 'a', null],
    [{ type: 'string' }, 1, ''],
    [{ type: 'string', pattern: '^a+$' }, 'aa', null],
    [{ type: 'string', pattern: '^a+$' }, 'ab', ''],
    [{ type: 'null' }, null, null],
    [{ type: 'null' }, undefined, ''],
    [{ type: 'boolean' }, true, null],
    [{ type: 'boolean' }, 'true', ''],
    [{ type: 'integer' }, 3, null],
    [{ type: 'integer' }, 3.5, ''],
    [{ type: 'integer' }, 2 ** 60, ''],
    [{ type: 'integer' }, '3', ''],
    [{ type: 'number' }, 3.5, null],
    [{ type: 'number' }, Number.NaN, ''],
    [{ type: 'number' }, null, ''],
    [{ type: 'number', minimum: 1 }, 1, null],
    [{ type: 'number', minimum: 1 }, 0.9, ''],
    [{ type: 'number' }, -9, null],
    [{ type: 'array' }, [1, 'a'], null],
    [{ type: 'array' }, { length: 0 }, ''],
    [{ type: 'array', items: { type: 'string' } }, ['a', 'b'], null],
    [{ type: 'array', items: { type: 'string' } }, ['a', 2, 3], '/1'],
    [{ type: 'array', items: { type: 'array', items: { type: 'null' } } }, [[null], [null, 1]], '/1/1'],
    [{ type: 'object' }, { a: 1 }, null],
    [{ type: 'object' }, null, ''],
    [{ type: 'object' }, [], ''],
    [{ type: 'object' }, 'a', ''],
    [{ type: 'object', required: ['a', 'b'] }, { a: 1 }, '/b'],
    [{ type: 'object', required: ['toString'] }, {}, '/toString'],
    [{ type: 'object', additionalProperties: false }, { a: 1 }, '/a'],
    [{ type: 'object', properties: {}, additionalProperties: false }, { constructor: 1 }, '/constructor'],
    [{ type: 'object', additionalProperties: { type: 'string' } }, { a: 'a', b: 1 }, '/b'],
    [{ type: 'object', properties: { a: { type: 'string' } } }, { a: 1, b: 2 }, '/a'],
    [NODE, { kind: 'term', name: 'a' }, null],
    [NODE, { kind: 'task', at: 0 }, null],
    [NODE, { kind: 'task', at: -1 }, '/at'],
    [NODE, { kind: 'term', name: 1 }, '/name'],
    [NODE, { kind: 'term' }, '/name'],
    [NODE, { kind: 'other' }, ''],
    [NODE, null, null],
    [NODE, 7, ''],
  ])('%j: %j is at fault at %j', (schema, value, where) => {
    expect(findMisfit(schema, value)).toBe(where)
  })
})
