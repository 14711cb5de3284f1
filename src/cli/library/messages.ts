import type { DatabaseErrorCode } from '../../database/database.ts'
import type { Progress } from '../progress.ts'

/** What became of the documents of a library. */
interface Counted {
  readonly added: number
  readonly replaced: number
  readonly skipped: number
  readonly failed: number
}

/** What the commands on a library say. */
export const LIBRARY_SENTENCES = {
  uncompiled: (name: string, reason: string) => `${name} 不能编译（${reason}），请检查这份文件。`,

  noWorkers: '编译进程不能启动，请检查可用内存和安装是否完整。',
  noAction: (known: readonly string[]) => `没有指定对报告库做什么，可用的：${known.join('、')}。`,
  unknownAction: (name: string, known: readonly string[]) =>
    `library 没有“${name}”这个子命令，可用的：${known.join('、')}。`,
  noLibrary: (name: string) =>
    `${name} 里还没有报告库，请先用 term-graph library add 加入报告，或用 --db 指定报告库。`,
  nothingToAdd: '没有指定要加入的报告或文件夹。',
  adding: ({ done, total, what }: Progress, perMinute: number, left: number) =>
    `正在加入 ${done}/${total}　每分钟 ${perMinute} 份　约剩 ${left} 秒　${what}`,
  settling: ({ done, total }: Progress, left: number) => `正在整理名称 ${done}/${total}　约剩 ${left} 秒`,
  verifying: ({ done, total }: Progress, left: number) => `正在核对 ${done}/${total}　约剩 ${left} 秒`,
  counts: ({ added, replaced, skipped, failed }: Counted) =>
    [
      `新增 ${added} 份`,
      `替换 ${replaced} 份`,
      `未变跳过 ${skipped} 份`,
      failed === 0 ? '' : `未能加入 ${failed} 份`,
    ]
      .filter(Boolean)
      .join('，'),
  added: (counts: string, reports: number, concepts: number) =>
    `${counts}；库里现有 ${reports} 份报告、${concepts} 个名称。`,
  stopped: (counts: string) => `已停下：${counts}；请再运行同一命令，从这里接着加入，完成后才能搜到。`,
  nothingToRemove: '没有指定要移除的报告，请给出 library list 列出的报告名。',
  notHeld: (id: string) => `库里没有报告“${id}”，请用 library list 查看。`,
  removed: (count: number, reports: number, concepts: number) =>
    `移除 ${count} 份；库里现有 ${reports} 份报告、${concepts} 个名称。`,
  empty: '库里还没有报告，请用 term-graph library add 加入。',
  rebuilt: (reports: number, concepts: number) =>
    `已由各报告的图重新生成：${reports} 份报告、${concepts} 个名称。`,
  made: (name: string) => `报告库已建好：${name}。`,
  spread: (name: string) => `报告库已建好，各表已分布到集群的节点：${name}。`,
  notACluster: (name: string) => `--citus 要用集群的网址，而 ${name} 是文件夹，请用 --db postgres://… 指定。`,
  sound: (reports: number) => `${reports} 份报告核对无误。`,
  faulty: {
    'unreadable-file': (report: string, what: string) =>
      `${report} 的 ${what} 缺失或损坏，请用 library add 重新加入这份报告。`,
    'other-hash': (report: string, what: string) =>
      `${report} 的 ${what} 与加入时不同，请用 library add 重新加入这份报告。`,
    'stray-use': (report: string, what: string) =>
      `${report} 的引用位置与原文不符（${what}），请运行 library rebuild。`,
    'other-count': (report: string, what: string) =>
      `${report} 的计数与报告不符（${what}），请运行 library rebuild。`,
  },
  whole: '整个库',
  noQuery: '没有指定要搜索的词。',
  nothingFound: (query: string) => `没有找到“${query}”。`,
  suggested: (query: string, suggestion: string) => `没有找到“${query}”，要找的是“${suggestion}”吗？`,
  noStatic: '没有用 --static 指定网站写到哪个目录。',
  noneChosen: '没有报告符合条件，请用 library list 查看库里的报告。',
  notAName: (name: string) => `库里有不能用作文件名的“${name}”，请运行 library verify 核对。`,
  notALevel: (text: string, known: readonly string[]) =>
    `--level 应当是 ${known.join('、')} 之一，而不是“${text}”。`,
  notAKind: (text: string, known: readonly string[]) =>
    `--kind 应当是 ${known.join('、')} 之一，而不是“${text}”。`,
  notAYear: (text: string) => `--year 应当是四位的年份，而不是“${text}”。`,
  overwritten: (out: string) =>
    `网站不能写在 ${out}：它就是报告库所在的文件夹，或在其中，或在其上一级，请另选一处。`,
} as const

/** What is wrong with a database, by the codes of `DatabaseError`; `name` has no password. */
export const DATABASE_SENTENCES = {
  'bad-address': (name: string) =>
    `数据库地址 ${name} 的写法不对，应当像 postgres://用户:密码@主机:5432/库名，密码里的 @ 写成 %40、# 写成 %23、/ 写成 %2F。`,
  unreachable: (name: string) => `连不上数据库 ${name}，请检查地址、网络和数据库服务是否在运行，然后重试。`,
  refused: (name: string) => `数据库 ${name} 不接受这个用户名或密码，请核对后重试。`,
  'no-database': (name: string) => `数据库 ${name} 不存在，请先用 createdb 建库，或核对库名。`,
  locked: (name: string, detail: string) =>
    `报告库 ${name} 正被另一个进程使用（${detail}），请等它结束；那个进程已经不在的，删去这个文件即可。`,
  'foreign-folder': (name: string) =>
    `${name} 不是报告库，或已损坏，没有改动它，请用 --db 另选一个新的或空的文件夹。`,
  'not-made': (name: string) => `${name} 里还没有报告库，请先运行 term-graph library init 或 library add。`,
  'other-version': (name: string, detail: string) =>
    `${name} 的版本不能用（${detail}），请升级 term-graph，或使用 PostgreSQL 15 以上的服务器。`,
  'old-version': (name: string) => `${name} 里的报告库是旧版本的，请先运行 term-graph library init 升级。`,
  full: (name: string) => `${name} 所在的磁盘已满，请腾出空间后再运行一次，已加入的不会丢失。`,
  damaged: (name: string, detail: string) =>
    `${name} 里的报告 ${detail} 不能读，请用 library add 重新加入它，或用 library remove 取出。`,
  'too-slow': (name: string) => `${name} 没有在限定的时间内答复，请缩短查询，或稍后重试。`,
  'read-only': (name: string) => `${name} 只能读取，请换用有写入权限的用户。`,
  failed: (name: string, detail: string) => `${name} 出错（${detail}），请检查数据库的日志后重试。`,
} as const satisfies Readonly<Record<DatabaseErrorCode, (name: string, detail: string) => string>>
