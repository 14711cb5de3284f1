import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOCUMENT_LIMITS } from '../model/document-limits.ts'
import { readDocumentBytes } from './read-input.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-input-'))
  mkdirSync(join(folder, 'folder'))
  symlinkSync('circle', join(folder, 'circle'))
  writeFileSync(join(folder, 'large'), '')
  truncateSync(join(folder, 'large'), DOCUMENT_LIMITS.bytes + 1)
  writeFileSync(join(folder, 'empty'), '')
  writeFileSync(join(folder, 'small'), '甲')
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (name: string) => readDocumentBytes(join(folder, name), name)
const refused = (name: string) =>
  expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(new RegExp(`${name}.*。$`)) })

describe('a document that is read', () => {
  it('is read whole, be it empty', () => {
    expect(new TextDecoder().decode(read('small'))).toBe('甲')
    expect(read('empty')).toHaveLength(0)
  })

  it.each(['folder', 'circle', 'large', 'missing'])('is refused by its name: %s', (name) => {
    expect(() => read(name)).toThrow(refused(name))
  })

  it.runIf(process.platform === 'linux')('is read of a device as far as a document goes', () => {
    expect(() => readDocumentBytes('/dev/zero', 'zero')).toThrow(refused('zero'))
    expect(readDocumentBytes('/dev/null', 'null')).toHaveLength(0)
  })

  it.runIf(process.platform !== 'win32')('is read of a pipe', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    execFileSync('sh', ['-c', `(printf 甲 > "${join(folder, 'pipe')}") & true`], { stdio: 'ignore' })
    expect(new TextDecoder().decode(read('pipe'))).toBe('甲')
  })
})
