import { DATABASE_SENTENCES, LIBRARY_SENTENCES } from './library/messages.ts'
import type { Progress } from './progress.ts'

/** Every sentence that a command says about its arguments and files; results are formatted in describe.ts. */
export const SAY = {
  // arguments
  unknownCommand: (name: string, known: readonly string[]) =>
    `没有“${name}”这个命令，可用的命令：${known.join('、')}。`,
  unfinished: (command: string, reason: string) => `${command} 没有完成：${reason}`,
  unknownOption: (option: string) => `没有“${option}”这个选项。`,
  noValue: (option: string) => `选项 ${option} 后面缺少值。`,
  needlessValue: (option: string) => `选项 ${option} 不带值。`,
  needless: (argument: string) => `多出了“${argument}”。`,
  notAFormat: (text: string) => `--format 应当是 text 或 json，而不是“${text}”。`,
  notALimit: (text: string, most: number) => `--limit 应当是 1 到 ${most} 的整数，而不是“${text}”。`,
  notAPath: (text: string) => `--base 应当是路径，例如 /some/dir/，而不是“${text}”。`,
  notAPort: (text: string) => `--port 应当是 0 到 65535 的整数，而不是“${text}”。`,
  siteWithUser: (option: string) =>
    `${option} 的网址里不能有用户名和密码：它会写进每一个链接，请去掉 @ 和它前面的部分。`,
  notASite: (option: string, text: string) =>
    `${option} 应当是完整的网址，例如 https://example.org/terms/，而不是“${text}”。`,

  // files: why the system refuses to read or write one, by its codes
  system: {
    EACCES: (name: string) => `没有权限读写 ${name}，请检查权限，或换一个位置。`,
    EPERM: (name: string) => `没有权限读写 ${name}，请检查权限，或换一个位置。`,
    ENOSPC: (name: string) => `${name} 所在的磁盘已满，请腾出空间后重试。`,
    EDQUOT: (name: string) => `${name} 所在的磁盘配额已用完，请腾出空间后重试。`,
    EROFS: (name: string) => `${name} 所在的磁盘是只读的，请换一个位置。`,
    EISDIR: (name: string) => `${name} 是目录，而这里要的是文件，请换一个名称。`,
    ENOTDIR: (name: string) => `${name} 的路径上有一段是文件，不是目录，请换一个位置。`,
    EEXIST: (name: string) => `${name} 是已有的文件，而这里要的是目录，请换一个位置。`,
    ENOENT: (name: string) => `找不到 ${name}，请检查路径。`,
    ELOOP: (name: string) => `${name} 是首尾相接的链接，请检查路径。`,
    ENAMETOOLONG: (name: string) => `${name} 的名称太长，请缩短。`,
    EMFILE: (name: string) => `打开的文件太多，不能读写 ${name}，请用 ulimit -n 提高限额后重试。`,
    ENFILE: (name: string) => `系统里打开的文件太多，不能读写 ${name}，请稍后重试。`,
    EFBIG: (name: string) => `${name} 超过了文件大小的限额，请用 ulimit -f 提高限额后重试。`,
    ENOMEM: (name: string) => `内存不足，不能读写 ${name}，请关闭其他程序后重试。`,
    EBUSY: (name: string) => `${name} 正被占用，请稍后重试。`,
    EIO: (name: string) => `读写 ${name} 时磁盘或设备出错，请检查后重试。`,
    ENXIO: (name: string) => `${name} 不是文件，不能写入，请换一个名称。`,
  },
  refused: (name: string, code: string) => `不能读写 ${name}（${code}），请检查后重试。`,
  someFile: '要用到的文件',
  standardOutput: '标准输出',

  // input
  standardInput: '标准输入',
  noFile: (name: string) => `找不到文件 ${name}，请检查路径。`,
  isFolder: (name: string) => `${name} 是目录，请指定其中的报告文件。`,
  otherSource: (file: string) => `${file} 不是编译 graph.json 时的原文，请重新编译这份报告。`,
  nothingCompiled: '这里没有编译好的报告，请先编译，或用 --data 指定目录。',
  severalReports: (example: string) => `这里有几份报告，请用 --data 指定其中一份，例如 --data ${example}。`,
  noReport: (name: string) => `${name} 里既没有标题也没有名词解释，请确认这是一份报告的全文。`,

  documentTooLarge: (name: string) => `${name} 太大，最多读 64 MB，请只保留报告的文字后再试。`,
  documentStuck: (name: string) =>
    `${name} 读了一分钟还没有读完，可能太长或已损坏，请重新导出，或只保留报告的文字后再试。`,
  documentTooCostly: (name: string) => `${name} 要用的内存太多，读不下去，请只保留报告的文字后再试。`,

  // compile
  compile: {
    none: '没有指定要编译的报告。',
    several: (other: string) => `一次只能编译一份报告，多出了“${other}”。`,
    allAlone: '--all 不带报告和 --out。',
    checkWithAll: '--check 要与 --all 同用。',
    noOut: '没有用 --out 指定输出目录。',
    noReports: 'graph-data 下没有报告，请把 source.txt 放进 graph-data/<报告>/。',
    stale: (file: string) => `${file} 与编译结果不一致，${REMEDY}。`,
    missing: (file: string) => `缺少 ${file}，${REMEDY}。`,
    otherMarks: (file: string) =>
      `${file} 已损坏，或不是同一目录里 source.txt 的标记，请用原来的文件重新编译这份报告。`,
    editedSource: (file: string, format: string, encoding: string) =>
      `${file} 取自 ${format === 'text' ? encoding : format} 文件，取出以后又改动过，请用原来的文件重新编译；要以改过的文字为准，请删去同一目录里的 graph.json 和 marks.json 再编译。`,
    lostOrigin: (file: string) =>
      `${file} 已损坏或不是编译好的报告，看不出原文取自什么文件，没有改写它：请从备份或 git 取回，或用原来的文件重新编译；原文本来就是 source.txt 的，请删去它再编译。`,
    remade: (file: string) =>
      `${file} 已损坏或不是编译好的报告，已按同一目录里的 source.txt 重新编译；如果原文取自别的文件，请用那个文件重新编译。`,
    replaced: (file: string) => `${file} 原来不是这个版本编译好的报告，已换成新编译的。`,
    compiling: ({ done, total, what }: Progress, left: number) =>
      `正在编译 ${done + 1}/${total}　${what}　约剩 ${left} 秒`,
    unchanged: (count: number) => `${count} 份报告没有变，不必重新编译。`,
    same: (file: string) => `${file} 与编译结果一致。`,
  },
  folder: {
    none: (name: string) => `找不到文件夹 ${name}，请检查路径。`,
    empty: (name: string) =>
      `文件夹 ${name} 里没有可读的文件，请放进 .docx、.pdf、.txt、.md 或 .html 格式的报告。`,
    noReports: (name: string) => `文件夹 ${name} 里的文件都不是报告，请确认放进的是报告的全文。`,
    overwritten: (out: string) =>
      `网站不能写在 ${out}：它就是报告所在的文件夹，或在其上一级，请用 --out 另选一处。`,
    compiling: (index: number, count: number, file: string, left: number | null) =>
      `正在编译 ${index}/${count}　${file}${left === null ? '' : `　约剩 ${left} 秒`}`,
  },
  verify: {
    sound: (reports: number) => `${reports} 份报告的文件都完好，彼此相符。`,
    soundSite: (folder: string, files: number) => `${folder} 里的网站完好：${files} 个文件都与生成时相同。`,
    damagedSite: '已损坏，请重新生成网站',
    missingInSite: '不见了，请重新生成网站',
    changedInSite: '与生成时不同，它被改动或损坏了，请重新生成网站',
    misfit: (file: string, where: string) => `${file} 里 ${where} 不合格式，${RECOMPILE}。`,
    graph: {
      'stray-span': (file: string, where: string) => `${file} 里 ${where} 不在原文之内，${RECOMPILE}。`,
      'other-surface': (file: string, where: string) => `${file} 里 ${where} 与原文的字不同，${RECOMPILE}。`,
      'other-definition': (file: string, where: string) =>
        `${file} 里 ${where} 的释义与原文不同，${RECOMPILE}。`,
      twice: (file: string, where: string) => `${file} 里有两个 ${where}，${RECOMPILE}。`,
      'other-address': (file: string, where: string) =>
        `${file} 里 ${where} 的地址与它的键不同，${RECOMPILE}。`,
    },
  },
  catalog: {
    nothing: (name: string) =>
      `${name} 里没有编译好的报告，请先运行 term-graph build ${name}，或指定有 graph-data 的文件夹。`,
    leftOut: (fault: string) => `${fault}这里不算它。`,
    written: (file: string, reports: number) => `${file} 已写好：${reports} 份报告，原有的内容没有改动。`,
    noText: (file: string) => `${file} 不是能读的文本文件，请从表格软件另存为 CSV。`,
    faulty: {
      uneven: (file: string, line: number) =>
        `${file} 第 ${line} 行的格数与第一行不同，请补齐或给带逗号的内容加上双引号。`,
      'no-id': (file: string) => `${file} 的第一行没有 id 这一栏，请补上，每行的 id 是报告的目录名。`,
      'repeated-column': (file: string) => `${file} 的第一行有同名的栏，请只留一栏。`,
      'not-csv': (file: string, line: number) =>
        `${file} 第 ${line} 行不是 CSV 的写法，请检查双引号是否成对。`,
    },
  },
  library: LIBRARY_SENTENCES,
  theDatabase: '数据库',
  database: DATABASE_SENTENCES,
  check: {
    none: '没有指定要检查的报告。',
    several: (other: string) => `一次只能检查一份报告，多出了“${other}”。`,
  },
  search: {
    none: '没有指定要搜索的词。',
    namesOnly: '目录里没有 source.txt，只搜索名称，不搜索正文。',
  },
  diff: {
    notTwo: '请给出旧、新两份报告。',
    notAFolder: (file: string, path: string) =>
      `--write 要把 ${file} 写在新报告的目录里，而 ${path} 不是目录。`,
    kept: (file: string, count: number) => `${file} 记着 ${count} 个旧地址的去向。`,
  },
  link: {
    none: '没有指定要加链接的文档。',
    several: (other: string) => `一次只能处理一份文档，多出了“${other}”。`,
    oneMode: '--first 和 --all 只能选一个。',
    oneSource: '--data 和 --library 只能选一个。',
    needsOut: (name: string) => `${name} 是 Word 文档，请用 --out 指定写到哪个文件。`,
    noBase: '没有指定 --base，链接相对于网站的根目录。',
    unused: '没有用到这些名词，没有链接要加。',
    linked: (terms: number, links: number) =>
      `用到 ${terms} 个名词，${links === 0 ? '没有链接要加（已有的链接和代码不动）' : `加了 ${links} 处链接`}。`,
  },
  shots: {
    none: '没有指定截图放到哪个目录。',
    several: (other: string) => `只能指定一个目录，多出了“${other}”。`,
    noReport: (id: string, known: readonly string[]) =>
      `网站里没有报告“${id}”，只有：${known.join('、') || '（无）'}。`,
    noView: (name: string) => `没有名称以“${name}”开头的视图。`,
    taken: (count: number, sheet: string) => `截图 ${count} 张，一览：${sheet}。`,
  },
  sampleLibrary: {
    none: '没有指定样本库写到哪个目录。',
    several: (other: string) => `只能指定一个目录，多出了“${other}”。`,
    notANumber: (option: string, most: number, text: string) =>
      `${option} 应当是 ${option === '--seed' ? 0 : 1} 到 ${most} 的整数，而不是“${text}”。`,
    notEmpty: (folder: string) => `${folder} 里已有内容，样本库只写进新的或空的目录，请另选一处。`,
    written: (folder: string, reports: number, concepts: number) =>
      `样本库已写在 ${folder}：${reports} 份报告，${concepts} 个名称，答案在 truth.json。`,
  },
  packaged: '程序和类型已生成在 build/。',
  site: {
    built: (folder: string, files: number, written: number) =>
      `网站已生成在 ${folder}：${files} 个文件，${written === 0 ? '都没有变' : `其中 ${written} 个有变化`}。`,
    writing: ({ done, total, what }: Progress, left: number) =>
      `正在生成网站 ${done}/${total}　${what}　约剩 ${left} 秒`,
    watching: '报告有改动会自动重新编译，刷新网页就能看到。',
    renewed: '已按改动更新，请刷新网页。',
    locked: (folder: string, holder: string) =>
      `网站 ${folder} 正由另一个进程生成（${holder}），请等它结束；那个进程已经不在的，删去这个文件即可。`,
    single: (file: string) => `整个网站已写成一个文件：${file}。`,
    notBuilt: (folder: string) => `${folder} 里还没有网站，请先运行 term-graph build 生成。`,
    open: (url: string) => `网站地址：${url}  （按 Ctrl+C 停止）`,
    live: (url: string) => `网站地址：${url}  （保存后自动刷新，按 Ctrl+C 停止）`,
    portTaken: (port: number | string) => `端口 ${port} 已被占用，请用 --port 换一个。`,
    portForbidden: (port: number | null) => `没有权限使用端口 ${port}，请用 --port 换一个大于 1024 的端口。`,
    unheard: (host: string, code: string | undefined) =>
      `不能在 ${host} 上提供服务（${code}），请检查 --host。`,
  },
  served: {
    folderAndDb: (folder: string) => `--db 已指定报告库，不要再给目录 ${folder}。`,
    readOnly: '这里只能读，请用 GET 或 HEAD。',
    longAddress: '网址太长，请缩短后再试。',
    tooSlow: '这个问题找得太久，已经停下，请把要找的词写长一些再试。',
    fewFiles: '同时打开的文件到了系统允许的上限，有的请求没有答上，请调大 ulimit -n 后重新启动。',
    failed: '这一页没有做成，请稍后再试，或告诉管理这个资料库的人。',
    outOfReachTitle: '资料库暂时打不开',
    outOfReach: '现在连不上名词资料库的数据库，请稍后再来；数据库恢复后，这里会自己好。',
    stopping: '正在停止：先做完还没做完的请求。',
    faults: {
      'unknown-question': '没有这样的问题，可问的是 names、passages、quote、answering。',
      'no-query': '缺少要找的词，请用 q 给出。',
      'long-query': '要找的词太长，最多 200 个字。',
      'bad-limit': 'limit 应当是 1 到 200 的整数。',
      'bad-facet': 'level、year 或 kind 不是资料库里的取值，或者 place 太长。',
      'unknown-report': '资料库里没有这份报告，请检查 report。',
    },
  },
} as const

const RECOMPILE = '请重新编译这份报告'
const REMEDY = '请运行 npm run -s term-graph -- compile --all 后一并提交'
