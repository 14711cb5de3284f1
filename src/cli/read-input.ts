import { resolve } from 'node:path'
import type { Io } from './command.ts'
import { type ReportFile, readBytes, readStandardInput } from './compile-file.ts'

/** Reads the report that the user names; `-` is standard input. */
export async function readInput(io: Io, report: string): Promise<ReportFile> {
  if (report !== '-') return { bytes: readBytes(resolve(io.cwd, report), report), name: report }
  return { bytes: await (io.readInput ?? readStandardInput)(), name: '标准输入' }
}
