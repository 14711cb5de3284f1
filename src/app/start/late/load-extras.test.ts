import { describe, expect, it } from 'vitest'
import { formatMoved, type Moved } from '../../../address/moved.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { DataError } from '../report-files.ts'
import { loadExtras } from './load-extras.ts'

const MOVED: Moved[] = [{ from: 'p/1.1' as NodeKey, to: null, change: 'deleted', words: '全面落实' }]
const BOTH = { hasMoved: true, isOfLibrary: true }

/** Loads what files hold; those that are not named are missing. */
const load = (files: Readonly<Record<string, string>>, extras = BOTH) =>
  loadExtras(async (path) => {
    const text = files[path]
    if (text === undefined) throw new DataError(path, 'missing')
    return new Response(text)
  }, extras)

describe('what a book has beside graph and text', () => {
  it('is read where there is any', async () => {
    const found = await load({ 'moved.json': formatMoved(MOVED), 'elsewhere.json': '{"term/a":{}}' })
    expect(found).toEqual({ moved: MOVED, elsewhere: { 'term/a': {} }, lacks: [] })
    expect(await load({}, { hasMoved: false, isOfLibrary: false })).toEqual({
      ...{ moved: [], elsewhere: null, lacks: [] },
    })
  })

  it.each([
    ['is missing', undefined, 'missing'],
    ['is cut short', '{"schema":1,"mo', 'damaged'],
    ['is of another version', '{"schema":999,"moved":[]}', 'version'],
  ])('is told as lacking where moved.json %s', async (_, text, fault) => {
    const files = { 'elsewhere.json': '{}', ...(text !== undefined && { 'moved.json': text }) }
    const { moved, lacks } = await load(files)
    expect([moved, lacks]).toEqual([[], [expect.objectContaining({ file: 'moved.json', fault })]])
  })

  it('is an empty list of what others say where that is no JSON', async () => {
    const { elsewhere, lacks } = await load({ 'moved.json': formatMoved(MOVED), 'elsewhere.json': '<html>' })
    expect(elsewhere).toEqual({})
    expect(lacks).toEqual([expect.objectContaining({ file: 'elsewhere.json', fault: 'damaged' })])
  })
})
