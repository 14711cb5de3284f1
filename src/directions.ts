/**
 * The directions in which the rooms of `src/` may import each other, and the check that they are kept.
 *
 * dependency-cruiser would say the same, but its newest version for Node 20 reads no TypeScript 7.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'

const BASE = ['model', 'text'] as const
const DATA = [...BASE, 'search', 'library', 'address', 'revision', 'linking', 'formats'] as const

/** What each room may import of the others. A folder of `src/` that is not named here is an error. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  documents: BASE,
  compile: BASE,
  search: BASE,
  library: [...BASE, 'search'],
  database: [...BASE, 'search', 'library'],
  address: BASE,
  revision: [...BASE, 'address'],
  linking: [...BASE, 'documents', 'address'],
  formats: [...BASE, 'address', 'library'],
  embed: [...BASE, 'address', 'linking'],
  app: [...DATA, 'embed'],
  site: [...BASE, 'address', 'formats', 'library', 'app'],
  cli: [...DATA, 'documents', 'compile', 'site', 'database'],
  package: [...DATA, 'documents', 'compile', 'cli'],
  bench: [...DATA, 'documents', 'compile', 'site', 'database', 'app', 'cli'],
  trust: [...DATA, 'documents', 'compile', 'site', 'database', 'cli'],
}

/** Packages that only some folders may import; everybody else may not. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  sigma: ['app/canvas/', 'bench/page/'],
  pg: ['database/'],
  '@electric-sql': ['database/'],
  graphology: ['app/canvas/', 'model/ties/', 'bench/page/'],
}

/** An import as it is written: `import type`, `import()` and workers (`new URL(…, import.meta.url)`) among them. */
export interface Import {
  readonly to: string
  readonly how: 'static' | 'type' | 'dynamic'
}
/** A file of `src/` by its path below it, with what it imports: paths below `src/`, or names of packages. */
export interface Module {
  readonly path: string
  readonly imports: readonly Import[]
}

/** Reads every module below a folder. */
export function readModules(src: string): Module[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, imports: readImports(src, path) }))
}

function readImports(src: string, path: string): Import[] {
  const code = readFileSync(join(src, path), 'utf8')
  const { module, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`src/${path} cannot be parsed: ${errors[0]?.message}`)
  const found: Import[] = []
  const add = (spec: string, how: Import['how']) => {
    const to = spec.startsWith('.') ? relative(src, join(src, path, '..', spec)) : spec
    found.push({ to: to.replaceAll('\\', '/'), how })
  }
  for (const { moduleRequest, entries } of module.staticImports) {
    const isType = entries.length > 0 && entries.every(({ isType }) => isType)
    add(moduleRequest.value, isType ? 'type' : 'static')
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries))
    if (moduleRequest) add(moduleRequest.value, isType ? 'type' : 'static')
  for (const [whole, isType, spec = ''] of code.matchAll(/(typeof )?\bimport\(\s*['"]([^'"]+)['"]/g))
    if (whole) add(spec, isType ? 'type' : 'dynamic')
  for (const [, spec = ''] of code.matchAll(/new URL\(\s*['"](\.[^'"]+\.tsx?)['"],\s*import\.meta\.url/g))
    add(spec, 'dynamic')
  return found
}

const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')
const isTest = (path: string) => /\.test\.tsx?$|\/testing\//.test(path)
const lateOf = (path: string) => /^(?:.*\/)?late\//.test(path)
/** Of the page, what the site's pages are drawn by and from: the views and the pure files beside them. */
const isDrawn = (path: string) =>
  /\.tsx$|^app\/page\/(?:context|late-views|messages|model|parts|title)\.ts$|^app\/library\/library-model\.ts$/.test(
    path,
  )
/** What runs in a worker of the page: it may compile and read documents. */
const isWorker = (path: string) => /^app\/.*\/worker\//.test(path)

/** Finds what breaks the directions: one sentence each, naming the file and what it may not import. */
export function findViolations(modules: readonly Module[]): string[] {
  const unknown = modules.map(({ path }) => roomOf(path)).filter((room) => room !== '' && !(room in ROOMS))
  const wrong = modules.flatMap((module) =>
    module.imports.flatMap((one) => reasonsAgainst(module.path, one).map((why) => `${module.path}: ${why}`)),
  )
  return [
    ...[...new Set(unknown)].map((room) => `src/${room} is not in the table of rooms`),
    ...wrong,
    ...findCircles(modules).map((circle) => `a circle of imports: ${circle.join(' -> ')}`),
  ]
}

function reasonsAgainst(path: string, { to, how }: Import): string[] {
  const [from, room] = [roomOf(path), roomOf(to)]
  const only = PACKAGES[to.split('/')[0] ?? '']
  if (only && !isTest(path) && how !== 'type' && !only.some((folder) => path.startsWith(folder)))
    return [`only ${only.join(' and ')} import ${to}`]
  if (!(room in ROOMS) || isTest(path)) return []
  const reasons: string[] = []
  const allowed = isWorker(path) ? [...(ROOMS[from] ?? []), 'documents', 'compile'] : ROOMS[from]
  if (from !== '' && from !== room && !allowed?.includes(room)) reasons.push(`${from} may not import ${to}`)
  if (isTest(to) && from !== 'bench' && from !== 'trust') reasons.push(`${to} is for tests`)
  if (from === 'site' && room === 'app' && !isDrawn(to))
    reasons.push(`site imports no control of the page: ${to}`)
  if (how !== 'dynamic' && lateOf(to) && !lateOf(path))
    reasons.push(`${to} is late: only import() reaches it`)
  const inCanvas = (file: string) => file.startsWith('app/canvas/')
  if (how === 'static' && inCanvas(to) && !inCanvas(path) && !lateOf(path))
    reasons.push(`${to} draws: only import() reaches it`)
  return reasons
}

/** Finds circles of imports, those of types included; what is imported by import() is no part of one. */
export function findCircles(modules: readonly Module[]): string[][] {
  const byPath = new Map(modules.map((module) => [module.path, module]))
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[][] = []
  const visit = (path: string, way: readonly string[]) => {
    if (state.get(path) === 'open') circles.push([...way.slice(way.indexOf(path)), path])
    if (state.has(path)) return
    state.set(path, 'open')
    for (const { to, how } of byPath.get(path)?.imports ?? [])
      if (how !== 'dynamic' && byPath.has(to)) visit(to, [...way, path])
    state.set(path, 'done')
  }
  for (const { path } of modules) visit(path, [])
  return circles
}
