import { describe, expect, it } from 'vitest'
import { findCircles, findViolations, type Import, type Module, readModules } from './directions.ts'

const module = (path: string, ...imports: readonly [to: string, how?: Import['how']][]): Module => ({
  path,
  imports: imports.map(([to, how = 'static']) => ({ to, how })),
})

describe('the directions of imports', () => {
  it('are kept by every file', () => {
    expect(findViolations(readModules('src'))).toEqual([])
  })

  it('let a room import what the table names', () => {
    expect(findViolations([module('search/a.ts', ['model/b.ts']), module('model/b.ts')])).toEqual([])
  })

  it.each<readonly [string, Module]>([
    ['a room that the table does not allow', module('model/a.ts', ['text/b.ts'])],
    ['a type of such a room', module('compile/a.ts', ['documents/b.ts', 'type'])],
    ['a folder that the table does not name', module('elsewhere/a.ts')],
    ['sigma outside the canvas', module('app/explore/late/a.ts', ['sigma/rendering'])],
    ['what is late without import()', module('app/page/a.tsx', ['app/text/late/b.tsx'])],
    ['a type of what is late', module('app/page/a.tsx', ['app/text/late/b.tsx', 'type'])],
    ['the canvas from a page', module('app/page/a.tsx', ['app/canvas/b.ts'])],
    ['the compiler from a page', module('app/check/late/check.ts', ['compile/compile.ts'])],
    ['what is for tests', module('search/a.ts', ['search/testing/b.ts'])],
    ['the control of the page from the site', module('site/a.ts', ['app/start/b.ts'])],
  ])('refuse %s', (_, wrong) => {
    expect(findViolations([wrong])).toHaveLength(1)
  })

  it.each<readonly [string, Module]>([
    ['what is late by import()', module('app/start/a.ts', ['app/text/late/b.tsx', 'dynamic'])],
    ['what is late from what is late', module('app/text/late/a.tsx', ['app/term/late/b.tsx'])],
    ['the compiler from a worker', module('app/check/late/worker/check.ts', ['compile/compile.ts'])],
    ['everything from a test', module('model/a.test.ts', ['app/canvas/b.ts'])],
  ])('allow %s', (_, right) => {
    expect(findViolations([right])).toEqual([])
  })

  it('find a circle through a type, and none through import()', () => {
    const [a, b] = [module('model/a.ts', ['model/b.ts', 'type']), module('model/b.ts', ['model/a.ts'])]
    expect(findCircles([a, b])).toEqual([['model/a.ts', 'model/b.ts', 'model/a.ts']])
    expect(findCircles([module('model/a.ts', ['model/b.ts', 'dynamic']), b])).toEqual([])
  })
})
