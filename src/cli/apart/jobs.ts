import type { Io } from '../command.ts'
import type { CompiledReport, ReportFile } from '../compile-file.ts'
import type { CompileJob, CompileOutcome } from '../library/compiling/compile-job.ts'
import type { LinkedFile, LinkJob } from '../link-file.ts'

/** What can be done with a document in a process of its own: what it is given and what comes of it are sent. */
interface Jobs {
  readonly compile: { readonly question: ReportFile; readonly answer: CompiledReport }
  readonly link: { readonly question: LinkJob; readonly answer: LinkedFile }
  /** Compiles a document for a library. */
  readonly document: { readonly question: CompileJob; readonly answer: CompileOutcome }
}
export type JobKind = keyof Jobs
export type Question<K extends JobKind> = Jobs[K]['question']
export type Answer<K extends JobKind> = Jobs[K]['answer']

type Doers = {
  readonly [K in JobKind]: (question: Question<K>) => Promise<Answer<K>>
}

/** The code of a job is loaded when it is asked for: whoever has it done elsewhere loads none. */
const DOERS: Doers = {
  compile: async (report) => (await import('../compile-file.ts')).compileReportFile(report),
  link: async (job) => (await import('../link-file.ts')).linkFile(job),
  document: async (job) => (await import('../library/compiling/compile-job.ts')).runCompileJob(job),
}

/** Does a job in this process. */
export function doHere<K extends JobKind>(kind: K, question: Question<K>): Promise<Answer<K>> {
  return DOERS[kind](question)
}

/**
 * Does a job in another process where the surroundings of the command have one, else in this.
 *
 * @throws UsageError where the document is refused.
 */
export async function doJob<K extends JobKind>(
  { doApart = doHere as NonNullable<Io['doApart']> }: Pick<Io, 'doApart'>,
  kind: K,
  question: Question<K>,
): Promise<Answer<K>> {
  return (await doApart(kind, question)) as Answer<K>
}
