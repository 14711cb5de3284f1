/**
 * Finds calls whose number of arguments is only known when they are made.
 *
 * Arguments stand on the stack: with some 120,000 of them, as a hostile document has, a call ends with "Maximum call
 * stack size exceeded". `appendAll`, `greatestOf` and `leastOf` of `src/text` take any number of values.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** Calls that may spread what they do, which is a tuple or a list of the program's own; by file and callee. */
const BOUNDED: Readonly<Record<string, string>> = {
  'app/canvas/camera/viewport.ts distanceOf': 'two fingers',
  'app/explore/late/path-panel.tsx words.pathHeading': 'two names',
  'app/explore/late/path-panel.tsx words.noPath': 'two names',
  'app/search/search-control.ts page.load': 'the late views of the page',
  'cli/apart/start-worker.ts join': 'the parts of a path',
  'cli/commands/diff.ts diffReports': 'two versions',
  'cli/serving/bounded-server.ts response.setHeader': 'name and value',
  'cli/serving/find-file.ts join': 'the parts of an address, which has a limit',
  'documents/markdown/marks.ts spanOf': 'start and end',
  'model/schema/graph-schema.ts either': 'the kinds of nodes',
  'text/fold.ts String.fromCharCode.apply': 'a piece of the text',
  'trust/mutate/main.ts git': 'the rooms of src',
}

/** A node of a syntax tree, as far as it is looked at here. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** Finds the calls in a file that spread a list of any length: `file callee`, each once. */
export function findSpreadCalls(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`src/${path} cannot be parsed: ${errors[0]?.message}`)
  const found = new Set<string>()
  const open: Visit[] = [{ node: program as unknown as Node, rest: new Set() }]
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { node } = visit
    // What a function got as its own arguments was no more than its caller could give.
    const rest = new Set([...visit.rest, ...restParameters(node)])
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const callee = node.callee as Node
      const isSpread = (node.arguments as Node[]).some((one) => isUnbounded(one, rest))
      if (isSpread || isApply(callee)) found.add(`${path} ${code.slice(callee.start, callee.end)}`)
    }
    for (const child of childrenOf(node)) open.push({ node: child, rest })
  }
  return [...found].filter((call) => !(call in BOUNDED))
}

interface Visit {
  readonly node: Node
  /** The names of rest parameters of the functions around. */
  readonly rest: ReadonlySet<string>
}

function restParameters(node: Node): string[] {
  const params = node.params
  if (!Array.isArray(params)) return []
  return params.flatMap((param: Node) => {
    const name = param.type === 'RestElement' ? (param.argument as Node).name : null
    return typeof name === 'string' ? [name] : []
  })
}

function isUnbounded(argument: Node, rest: ReadonlySet<string>): boolean {
  if (argument.type !== 'SpreadElement') return false
  const { type, name } = argument.argument as Node
  return !(type === 'Identifier' && rest.has(String(name)))
}

function isApply(callee: Node): boolean {
  return callee.type === 'MemberExpression' && (callee.property as Node).name === 'apply'
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | null)?.type === 'string')
}

/** Finds such calls in every file below a folder but tests. */
export function findSpreadCallsBelow(src: string): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testing\//.test(path))
    .sort()
    .flatMap((path) => findSpreadCalls(path, readFileSync(join(src, path), 'utf8')))
}
