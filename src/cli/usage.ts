/** The help of a command: its forms, its purpose and its options. */
export interface Usage {
  readonly forms: readonly string[]
  readonly about: string
  readonly options: Readonly<Record<string, string>>
}

const BASE = '网站所在的路径，例如 /some/dir/，默认是 /'
const PORT = '默认从 4173 起找一个空闲的端口'
const HOST = '默认 127.0.0.1，只有本机能访问'
const FOLDER =
  '放报告的文件夹，默认是当前目录；子文件夹里的 .docx、.pdf、.txt、.md、.html 都算，编译结果放在其中的 .term-graph/，报告本身不动'

/** The commands, in the order in which help lists them. */
export const USAGES = {
  start: {
    forms: ['start [文件夹] [--port 端口] [--host 地址] [--base /路径/]'],
    about: '编译文件夹里的报告，在本机打开它们的网站；报告有改动就自动重新编译',
    options: {
      文件夹: FOLDER,
      '--port 端口': PORT,
      '--host 地址': HOST,
      '--base /路径/': BASE,
    },
  },
  build: {
    forms: [
      'build [文件夹] [--out 目录] [--base /路径/] [--site 网址]',
      'build [文件夹] --single [--out 目录] [--site 网址]',
    ],
    about: '编译文件夹里的报告，把网站写到目录里；没有变的报告不再编译，没有变的文件不再写',
    options: {
      文件夹: FOLDER,
      '--out 目录': '网站写到这里，默认是文件夹里的 .term-graph/site；有 graph-data 的文件夹默认是 dist',
      '--base /路径/': BASE,
      '--site 网址':
        '网站公开后的完整网址，写进规范链接、分享卡片、SKOS 和 sitemap.xml；不写则省去需要域名的部分',
      '--single': '写成一个 HTML 文件 policy-term-graph.html，双击即可打开，不用服务器',
    },
  },
  serve: {
    forms: [
      'serve [目录] [--port 端口] [--host 地址] [--base /路径/]',
      'serve --db 报告库 [--port 端口] [--host 地址] [--base /路径/]',
    ],
    about: '打开生成好的网站，或数据库里的报告库的网站：每一页在有人看时才做，只能读，不能改',
    options: {
      目录: '网站所在的目录，默认是 dist',
      '--db 报告库': '文件夹，或 PostgreSQL 的地址 postgres://用户:密码@主机/库名，与 library 相同',
      '--port 端口': PORT,
      '--host 地址': HOST,
      '--base /路径/': BASE,
    },
  },
  compile: {
    forms: ['compile 报告 --out 目录', 'compile --all [--check]'],
    about: '把报告编译成图：写出 graph.json 和 source.txt，列出所含内容和发现的问题',
    options: {
      报告: '.txt、.md、.html、.docx 或 .pdf 文件，- 表示标准输入；文本可以是 UTF-8、UTF-16 或 GB18030 编码',
      '--out 目录': '写到这个目录，没有则新建',
      '--all': '编译 graph-data 里的每份报告，就地写出',
      '--check': '与 --all 同用：只核对 graph.json 是否与编译结果一致，不写文件',
    },
  },
  check: {
    forms: ['check 报告 [--library 文件夹] [--format text|json]'],
    about: '给起草人的检查：未解释的新词、没用到的词条、数目不符、重复或编号有误的词条，各带行号、原文和建议',
    options: {
      报告: '与 compile 相同，- 表示标准输入',
      '--library 文件夹':
        '有 graph-data 的文件夹，或用 start、build 做过网站的文件夹：没有解释的名词，告诉别的报告怎么解释',
      '--format text|json': '给人看的文字（默认），或给程序用的 JSON 数组',
    },
  },
  search: {
    forms: [
      'search [--data 目录] [--limit 条数] [--format text|json] 词…',
      'search [--data 目录] [--limit 条数] -',
    ],
    about: '在编译好的报告里搜索：名称、拼音、首字母、编号、正文，容许一两处笔误',
    options: {
      词: '几个词用空格隔开，次序不限；- 表示从标准输入读，一行一问，一行答一个 JSON 数组',
      '--data 目录': '有 graph.json 的目录，默认是随附的报告',
      '--limit 条数': '最多给出几条，默认 10',
      '--format text|json': '给人看的文字（默认），或给程序用的 JSON 数组，没有找到时是 []',
    },
  },
  diff: {
    forms: ['diff 旧报告 新报告 [--format text|json] [--write]'],
    about: '比较一份报告的两个版本：新增、删去、改名、改释义、改编号的名词，移动、改写、删去的段落',
    options: {
      '旧报告、新报告': '有 graph.json 的目录，或报告文件',
      '--format text|json': '给人看的文字（默认），或给程序用的 JSON',
      '--write': '在新报告的目录里写 moved.json：旧地址各去了哪里，网站据此给旧地址留页面；再次运行时接着记',
    },
  },
  verify: {
    forms: ['verify [目录]'],
    about: '核对编译好的报告或生成好的网站：每个文件是否与写出时相同，图与原文、检索键、旧地址是否相符',
    options: {
      目录: '有 graph.json 的目录、放报告的文件夹，或生成好的网站，默认是当前目录',
    },
  },
  catalog: {
    forms: ['catalog [文件夹] [--write]'],
    about: '列出文件夹里每份报告的地区、级别、年份和名词数，指出缺了什么、与原文不合、重复或放错的报告',
    options: {
      文件夹: '有 graph-data 的文件夹，或用 start、build 做过网站的文件夹，默认是当前目录',
      '--write':
        '把从原文读到的写进 catalog.csv（graph-data 里，或文件夹里）；已填的不动，只补空格和缺的行，里面写的以后优先于原文',
    },
  },
  library: {
    forms: [
      'library add 报告或文件夹… [--db 报告库]',
      'library remove 报告名… [--db 报告库]',
      'library list [--db 报告库]',
      'library search [--limit 条数] [--format text|json] [--db 报告库] 词…',
      'library rebuild [--db 报告库]',
      'library verify [--db 报告库]',
      'library export --static 目录 [--place 地区] [--level 级别] [--year 年份] [--kind 文种] [--base /路径/] [--site 网址] [--db 报告库] [报告名…]',
      'library init [--citus] [--db 报告库]',
    ],
    about:
      '把许多报告放进数据库：加入、移除、列出、搜索、由图重新生成、核对、导出成静态网站；中断后再运行 add 就接着做',
    options: {
      报告或文件夹:
        '.docx、.pdf、.txt、.md、.html 文件，放它们的文件夹，或编译好的报告；旁边的 catalog.csv 一并读入，没有变的报告跳过',
      报告名: 'library list 列出的名字',
      '--db 报告库':
        '文件夹，或 PostgreSQL 的地址 postgres://用户:密码@主机/库名；默认是当前目录里的文件夹 library.db',
      词: '几个词用空格隔开：先列名称，再列各报告里的原文',
      '--limit 条数': '名称和报告各最多给出几条，默认 10',
      '--format text|json': '给人看的文字（默认），或给程序用的一行 JSON',
      '--static 目录': '网站写到这里，没有则新建；不写条件就是库里的全部报告',
      '--place 地区': '只要这个地区的和它下辖的，名称或六位代码',
      '--level 级别': '只要这一级的，写法与 catalog.csv 相同：nation、province、prefecture、county、township',
      '--year 年份': '只要这一年的',
      '--kind 文种': '只要这一种的，写法与 catalog.csv 相同，例如 work-report',
      '--base /路径/': BASE,
      '--site 网址': '与 build 相同',
      '--citus': '建库时把各表分布到 Citus 集群的节点',
    },
  },
  link: {
    forms: ['link 文档 [--out 文件] [--base 网址] [--first|--all] [--data 目录 | --library 文件夹]'],
    about: '给文档里用到的名词加上链接，其余一字不动；已有的链接、代码和属性不碰，再运行一次也不会重复',
    options: {
      文档: '.txt、.md、.html 或 .docx 文件，- 表示标准输入；.txt 里的链接写成 Markdown 的样子',
      '--out 文件': '写到这个文件；不写时文本送到标准输出，Word 文档必须写明',
      '--base 网址': '网站的网址，例如 https://example.org/terms/；不写时链接相对于网站的根目录',
      '--first': '每一节里只链接第一次出现（默认）',
      '--all': '每次出现都链接',
      '--data 目录': '有 graph.json 的目录，默认是随附的报告',
      '--library 文件夹': '链接到文件夹里所有报告解释过的名词，每个名词一页；文件夹与 check 的相同',
    },
  },
} as const satisfies Readonly<Record<string, Usage>>
export type CommandName = keyof typeof USAGES

const EXIT_CODES =
  '退出码：0 完成（search 没有找到也是）；1 报告有错误，check、library verify 有发现，--check 不一致，或有报告未能加入；2 用法不对，或文件不能读写。'

/** Returns the sentence that ends a message about wrong usage. */
export function usageSentence(name: CommandName): string {
  return formatUsage(USAGES[name])
}

/** Returns the sentence that ends a message about wrong usage. */
export function formatUsage({ forms }: Usage): string {
  return `用法：${forms.map((form) => `term-graph ${form}`).join('，或 ')}。`
}

/** Formats the help of one command. */
export function formatHelp({ forms, about, options }: Usage): string {
  return [
    '用法：',
    ...forms.map((form) => `  term-graph ${form}`),
    `${about}。`,
    ...Object.entries(options).map(([option, text]) => `  ${option}　${text}`),
    EXIT_CODES,
  ].join('\n')
}

/** Formats the help of the program: every command with its purpose. */
export function formatOverview(usages: Iterable<Usage>): string {
  const commands = [...usages].flatMap(({ forms, about }) => [
    ...forms.map((form) => `  term-graph ${form}`),
    `      ${about}`,
  ])
  return ['用法：', ...commands, '各命令的选项：term-graph 命令 --help', EXIT_CODES].join('\n')
}
