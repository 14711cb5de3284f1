import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { formatNotices, readShipped } from '../../site/building/notices.ts'
import { readOptions } from '../arguments.ts'
import { type Command, EXIT } from '../command.ts'
import { SAY } from '../messages.ts'
import { PRODUCT } from '../product.ts'
import { formatUsage } from '../usage.ts'
import { bundleProgram } from './bundle-program.ts'
import { DEVELOPER_USAGES } from './usage.ts'

/** The areas that programs import by themselves, as `exports` of package.json names them. */
const AREAS = ['index', 'compile', 'documents', 'search', 'linking', 'model', 'formats', 'node']

/** Builds what the package runs: the program and the areas as scripts, and their types. */
export const packageCommand: Command = async (args, io) => {
  readOptions(args, {}, formatUsage(DEVELOPER_USAGES.package))
  const areas = AREAS.map((area) => [area, `src/package/${area}.ts`])
  await bundleProgram('build/lib', Object.fromEntries(areas))
  const types = join(PRODUCT, 'build', 'types')
  rmSync(types, { recursive: true, force: true })
  execFileSync(process.execPath, [typescript(), ...typesOptions(types)], { cwd: PRODUCT, stdio: 'inherit' })
  writeFileSync(join(PRODUCT, 'build', 'THIRD-PARTY-NOTICES'), formatNotices(readShipped(PRODUCT)))
  io.out(SAY.packaged)
  return EXIT.ok
}

function typescript(): string {
  return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
}

/** The options of the project's own tsconfig.json that declarations depend on; it includes the tests as well. */
const TYPES = [
  '--ignoreConfig',
  ...['--declaration', '--emitDeclarationOnly', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck'],
  ...[
    '--target',
    'ES2022',
    '--module',
    'ESNext',
    '--moduleResolution',
    'Bundler',
    '--lib',
    'ES2023,DOM,DOM.Iterable',
  ],
  ...['--allowImportingTsExtensions', '--jsx', 'react-jsx', '--jsxImportSource', 'preact', '--types', 'node'],
]

function typesOptions(out: string): string[] {
  const entries = AREAS.map((area) => `src/package/${area}.ts`)
  return [...TYPES, ...entries, 'src/documents/pdf/pdf-worker.d.ts', '--outDir', out, '--rootDir', 'src']
}
