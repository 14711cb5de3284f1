import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readModules } from '../../directions.ts'
import { ALLOWED_LICENCES, BUNDLED, formatNotices, readShipped } from './notices.ts'

const readJson = (name: string) => JSON.parse(readFileSync(name, 'utf8'))
const shipped = readShipped('.')

describe('what ships', () => {
  it('is what package.json depends on, what the page holds, and what these need', () => {
    const names = shipped.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(readJson('package.json').dependencies)))
    expect(names).toEqual(expect.arrayContaining(['sigma', 'events', 'domhandler', 'micromark']))
    expect(names).not.toContain('vitest')
  })

  it('is all that the shipped code imports', () => {
    const stays = /^(?:bench|trust|cli\/developer|site\/building)\/|\.test\.tsx?$|\/testing\/|^[a-z-]+\.ts$/
    const imported = readModules('src')
      .filter(({ path }) => !stays.test(path))
      .flatMap(({ imports }) => imports)
      .filter(({ to, how }) => how !== 'type' && /^(?:@?[a-z])/.test(to) && !/\.tsx?$|\.css$|^node:/.test(to))
      .map(({ to }) =>
        to
          .split('/')
          .slice(0, to.startsWith('@') ? 2 : 1)
          .join('/'),
      )
    const known = new Set([...Object.keys(readJson('package.json').dependencies), ...BUNDLED])
    expect([...new Set(imported)].filter((name) => !known.has(name))).toEqual([])
    expect(imported.length).toBeGreaterThan(20)
  })

  it('is under a licence that lets it be passed on, and gives its text', () => {
    expect(shipped.filter(({ licence }) => !ALLOWED_LICENCES.has(licence))).toEqual([])
    // These have no file for it; npm installs them as they are, none is built into what ships.
    const bare = ['pg-types', 'pgpass']
    expect(shipped.filter(({ text }) => text.length < 300).map(({ name }) => name)).toEqual(bare)
  })
})

describe('the notices', () => {
  it('name every package with its version, its licence and the text', () => {
    const notices = formatNotices(shipped)
    for (const { name, version, licence, text } of shipped)
      expect(notices).toContain(`${name} ${version} (${licence})\n\n${text}`.trimEnd())
  })
})

describe('package-lock.json', () => {
  const entries = Object.entries<Record<string, unknown>>(readJson('package-lock.json').packages).filter(
    ([path]) => path !== '',
  )

  it('has the hash of every package', () => {
    expect(entries.filter(([, { integrity }]) => !/^sha512-/.test(String(integrity)))).toEqual([])
    expect(entries.length).toBeGreaterThan(300)
  })

  it('names no registry', () => {
    expect(entries.filter(([, entry]) => 'resolved' in entry)).toEqual([])
  })

  it('has no package whose install script is not named in package.json', () => {
    const scripted = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
    expect(scripted.map((path) => path.replace(/^.*node_modules\//, '')).sort()).toEqual(
      Object.keys(readJson('package.json').allowScripts).sort(),
    )
  })
})
