import { readFileSync } from 'node:fs'
import { formatWithOptions } from 'node:util'
import { describe, expect, it } from 'vitest'
import { asFunctionBody, findExamples } from './testing/doc-examples.ts'

const AREAS: Readonly<Record<string, () => Promise<object>>> = {
  'policy-term-graph': () => import('./index.ts'),
  'policy-term-graph/compile': () => import('./compile.ts'),
  'policy-term-graph/formats': () => import('./formats.ts'),
  'policy-term-graph/model': () => import('./model.ts'),
  'policy-term-graph/node': () => import('./node.ts'),
}
/** The examples read the shipped report by a name of their own. */
const FILES = {
  readFile: async (_: string, encoding?: 'utf8') => {
    const { readFile } = await import('node:fs/promises')
    return readFile('graph-data/lingling-2024-plan/source.txt', encoding)
  },
}
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (load: (name: string) => Promise<object>, console: object) => Promise<void>

const examples = findExamples(readFileSync('docs/library.md', 'utf8'))

describe('the examples for programs', () => {
  it('are there for each area', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6)
  })

  it.each(examples.map((example) => [example.title, example] as const))(
    'print what they say: %s',
    async (_, example) => {
      const printed: string[] = []
      const load = async (name: string) => (name === 'node:fs/promises' ? FILES : await AREAS[name]!())
      const log = (...args: unknown[]) =>
        printed.push(formatWithOptions({ breakLength: Number.POSITIVE_INFINITY }, ...args))
      await new AsyncFunction('load', 'console', asFunctionBody(example))(load, { log })
      expect(printed).toEqual(example.printed)
    },
  )
})
