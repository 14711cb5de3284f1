import type { Usage } from '../usage.ts'

/** The commands for those who work on the product, in the order in which help lists them. */
export const DEVELOPER_USAGES = {
  dev: {
    forms: ['dev [--port 端口]'],
    about: '（开发用）打开网站，保存后自动刷新',
    options: { '--port 端口': '默认从 5173 起找一个空闲的端口' },
  },
  package: {
    forms: ['package'],
    about: '（开发用）把程序和类型生成到 build/，npm pack 由此打包',
    options: {},
  },
} as const satisfies Readonly<Record<string, Usage>>
