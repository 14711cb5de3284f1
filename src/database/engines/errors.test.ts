import { describe, expect, it } from 'vitest'
import { DatabaseError } from '../database.ts'
import { toDatabaseError } from './errors.ts'

const coded = (code: string, message = 'it says') => Object.assign(new Error(message), { code })

describe('what an engine throws', () => {
  it.each([
    ['28P01', 'refused'],
    ['28000', 'refused'],
    ['3D000', 'no-database'],
    ['53100', 'full'],
    ['ENOSPC', 'full'],
    ['57014', 'too-slow'],
    ['25006', 'read-only'],
    ['57P01', 'unreachable'],
    ['57P03', 'unreachable'],
    ['08006', 'unreachable'],
    ['ECONNREFUSED', 'unreachable'],
    ['ENOTFOUND', 'unreachable'],
    ['23505', 'failed'],
  ])('becomes by its code %s: %s', (code, kind) => {
    expect(toDatabaseError(coded(code))).toMatchObject({ code: kind, detail: `it says (${code})` })
  })

  it.each([
    ['Connection terminated unexpectedly', 'unreachable'],
    ['Client has encountered a connection error and is not queryable', 'unreachable'],
    ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', 'refused'],
    ['something else', 'failed'],
  ])('becomes by what it says where it has no code: %s', (message, kind) => {
    expect(toDatabaseError(new Error(message))).toMatchObject({ code: kind, detail: message })
  })

  it('tells a library that is not made from another table that is not there', () => {
    const missing = (table: string) =>
      toDatabaseError(coded('42P01', `relation "${table}" does not exist`)).code
    expect([missing('library'), missing('other')]).toEqual(['not-made', 'failed'])
  })

  it('says of a host with several addresses what became of each', () => {
    const parts = [coded('ECONNREFUSED', 'connect ::1'), coded('ECONNREFUSED', 'connect 127.0.0.1')]
    const error = toDatabaseError(Object.assign(new AggregateError(parts, ''), { code: 'ECONNREFUSED' }))
    expect(error).toMatchObject({
      code: 'unreachable',
      detail: 'connect ::1; connect 127.0.0.1 (ECONNREFUSED)',
    })
  })

  it('is kept where it is one of the product, and is no cause', () => {
    const own = new DatabaseError('locked', 'here')
    expect(toDatabaseError(own)).toBe(own)
    expect(toDatabaseError(coded('57014')).cause).toBeUndefined()
  })
})
