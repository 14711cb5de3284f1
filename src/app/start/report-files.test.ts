import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DataError, readReportFiles } from './report-files.ts'

const FOLDER = 'graph-data/lingling-2024-plan/'
const files: Readonly<Record<string, string>> = {
  'graph.json': readFileSync(`${FOLDER}graph.json`, 'utf8'),
  'source.txt': readFileSync(`${FOLDER}source.txt`, 'utf8'),
}
const read = (changed: Readonly<Record<string, string>>) =>
  readReportFiles(async (file) => new Response({ ...files, ...changed }[file]))

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the files of a report', () => {
  it('are read where they fit each other', async () => {
    const { graph, source } = await read({})
    expect(graph.nodesOf('term')).toHaveLength(22)
    expect(source).toBe(files['source.txt'])
  })

  const refused = async (changed: Readonly<Record<string, string>>, file: string) => {
    const error = await read(changed).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(DataError)
    expect((error as DataError).file).toBe(file)
  }
  const text = files['source.txt'] ?? ''

  it('are refused where the text is another by one character', async () => {
    await refused({ 'source.txt': text.replace('。', '！') }, 'source.txt')
  })

  it('are refused where a graph is cut short', async () => {
    await refused({ 'graph.json': (files['graph.json'] ?? '').slice(0, -9) }, 'graph.json')
  })

  it('are refused by length and mentions where the browser makes no hashes', async () => {
    vi.stubGlobal('crypto', {})
    await expect(read({})).resolves.toMatchObject({ source: text })
    await refused({ 'source.txt': `${text}\n` }, 'source.txt')
    await refused({ 'source.txt': text.replaceAll('四区两城', '四区三城') }, 'source.txt')
  })
})
