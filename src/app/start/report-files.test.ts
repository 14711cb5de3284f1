import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Fault } from '../../model/trouble.ts'
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

  const refused = async (changed: Readonly<Record<string, string>>, file: string, fault: Fault) => {
    const error = await read(changed).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(DataError)
    expect(error).toMatchObject({ file, fault })
  }
  const text = files['source.txt'] ?? ''

  it('are refused where the text is another by one character', async () => {
    await refused({ 'source.txt': text.replace('。', '！') }, 'source.txt', 'foreign')
  })

  it('are refused where a graph is cut short, or of another version', async () => {
    const graph = files['graph.json'] ?? ''
    await refused({ 'graph.json': graph.slice(0, -9) }, 'graph.json', 'damaged')
    const newer = graph.replace(/"schema":\s*\d+/, '"schema":999')
    await refused({ 'graph.json': newer }, 'graph.json', 'version')
  })

  it('are refused where one breaks off on its way', async () => {
    const breaksOff = new ReadableStream({ start: (body) => body.error(new TypeError('network error')) })
    const broken = readReportFiles(
      async (file) => new Response(file === 'source.txt' ? breaksOff : files[file]),
    )
    await expect(broken).rejects.toMatchObject({ file: 'source.txt', fault: 'unreachable' })
  })

  it('are refused by length and mentions where the browser makes no hashes', async () => {
    vi.stubGlobal('crypto', {})
    await expect(read({})).resolves.toMatchObject({ source: text })
    await refused({ 'source.txt': `${text}\n` }, 'source.txt', 'foreign')
    await refused({ 'source.txt': text.replaceAll('四区两城', '四区三城') }, 'source.txt', 'foreign')
  })
})
