import type { MovedErrorCode } from '../address/moved.ts'
import type { GraphErrorCode } from '../model/read-graph.ts'

const RECOMPILE = '请重新编译这份报告'
const RESTORE = '请从备份或 git 取回原来的文件'

/** Thrown where a file of a compiled report is missing or not as it was compiled; the message names it and the remedy. */
export class ReportFileError extends Error {
  /** The file as messages name it. */
  readonly file: string
  /** What is wrong with it, and the remedy; stands behind its name. */
  readonly reason: string
  constructor(file: string, reason: string) {
    super(`${file} ${reason}。`)
    this.name = 'ReportFileError'
    this.file = file
    this.reason = reason
  }
}

/** Why a graph.json cannot be read, and the remedy. */
export const UNREADABLE: Readonly<Record<GraphErrorCode, string>> = {
  'not-json': `不完整（不是完整的 JSON），${RECOMPILE}`,
  'not-a-graph': `不是编译好的报告，${RECOMPILE}`,
  'schema-version': `是另一个版本的格式，请改用写出它的那个版本，或${RECOMPILE.slice(1)}`,
  'broken-reference': `里有连到不存在节点的边，${RECOMPILE}`,
  'other-text': `不是由同一目录里的 source.txt 得来的，${RECOMPILE}`,
}

/** Why another file of a compiled report cannot be used, and the remedy. */
export const UNFIT = {
  missing: `不存在，${RECOMPILE}`,
  unreadable: '不能读取，请检查它是不是文件，以及文件权限',
  damaged: `已损坏，${RECOMPILE}`,
  changed: `与同一目录 sums.json 记下的 SHA-256 不一致，它在编译以后被改动或损坏，${RECOMPILE}`,
  foreign: `不是由同一目录里的 graph.json 和 source.txt 得来的，${RECOMPILE}`,
  unsummed: `没有记在同一目录的 sums.json 里，${RECOMPILE}`,
  otherSource: `不是编译 graph.json 时的原文，${RECOMPILE}`,
  otherKeys: `不完整，或是另一个版本的格式，${RECOMPILE}`,
  moved: {
    'not-json': `不完整或有合并冲突（不是完整的 JSON），它记着旧地址的去向，不能重新生成，${RESTORE}`,
    'schema-version': '是另一个版本的格式，请改用写出它的那个版本',
    'not-moved': `里有不是旧地址去向的内容，它不能重新生成，${RESTORE}`,
  } satisfies Record<MovedErrorCode, string>,
  movedChanged: `与同一目录 sums.json 记下的 SHA-256 不一致，${RESTORE}；如果是有意改的，请删去 sums.json 再编译`,
  strayMoved: (from: string, to: string) =>
    `说 ${from} 到了 ${to}，而报告里没有 ${to}，请用 diff 旧报告 新报告 --write 接着记，或改正这一条`,
} as const
