/** This room holds the commands of those who work on the product; the package has none of them. */

import type { Command } from '../command.ts'
import type { OfferedCommand } from '../main.ts'
import { runProcess } from '../run-process.ts'
import { DEVELOPER_USAGES } from './usage.ts'

type DeveloperCommand = keyof typeof DEVELOPER_USAGES

const LOADERS: Readonly<Record<DeveloperCommand, () => Promise<Command>>> = {
  dev: async () => (await import('./dev.ts')).devCommand,
  shots: async () => (await import('./shots.ts')).shotsCommand,
  'sample-library': async () => (await import('./sample-library.ts')).sampleLibraryCommand,
  package: async () => (await import('./package.ts')).packageCommand,
}

await runProcess(
  new Map(
    Object.entries(DEVELOPER_USAGES).map(([name, usage]): [string, OfferedCommand] => [
      name,
      { usage, load: LOADERS[name as DeveloperCommand] },
    ]),
  ),
)
