import { describe, expect, it } from 'vitest'
import { SMALL } from '../../library/testing/small-library.ts'
import { UsageError } from '../command.ts'
import { makeDoApart } from './do-apart.ts'
import { doHere } from './jobs.ts'

const bytes = new TextEncoder().encode(Object.values(SMALL)[0])

describe('a document in a process of its own', () => {
  it('compiles to what it compiles to here, as do more of them at once', async () => {
    const doApart = makeDoApart()
    const jobs = [
      { bytes, name: 'a.txt' },
      { bytes, name: 'b.txt', withoutLayout: true },
    ]
    const apart = await Promise.all(jobs.map((job) => doApart('compile', job)))
    expect(apart).toEqual(await Promise.all(jobs.map((job) => doHere('compile', job))))
  })

  it('is refused with the sentence that it is refused with here', async () => {
    const job = { bytes: new Uint8Array(), name: 'a.txt' }
    const here = await doHere('compile', job).catch((error: unknown) => error)
    const apart = await makeDoApart()('compile', job).catch((error: unknown) => error)
    expect(here).toBeInstanceOf(UsageError)
    expect(apart).toEqual(here)
  })

  it('is given up where it takes too long, and the next is compiled by another', async () => {
    const doApart = makeDoApart(1)
    const job = { bytes, name: 'a.txt' }
    const refusals = await Promise.allSettled([doApart('compile', job), doApart('compile', job)])
    for (const one of refusals)
      expect(one).toMatchObject({ reason: { name: 'UsageError', message: expect.stringContaining('a.txt') } })
  })
})
