import { MOST_REPORTS } from '../../library/sample/plan-reports.ts'
import type { Usage } from '../usage.ts'

/** The commands for those who work on the product, in the order in which help lists them. */
export const DEVELOPER_USAGES = {
  dev: {
    forms: ['dev [--port 端口]'],
    about: '（开发用）打开网站，保存后自动刷新',
    options: { '--port 端口': '默认从 5173 起找一个空闲的端口' },
  },
  shots: {
    forms: ['shots 目录 [--report 报告] [--only 视图] [--site 目录]'],
    about: '（开发用）给生成好的网站的每个视图截图：四种屏幕、两种主题，另写一页一览',
    options: {
      目录: '截图放到这里，没有则新建',
      '--report 报告': '只截这份报告',
      '--only 视图': '只截名称这样开头的视图，例如 map',
      '--site 目录': '网站所在的目录，默认是 dist',
    },
  },
  'sample-library': {
    forms: ['sample-library 目录 [--reports 份数] [--seed 种子]'],
    about: '（开发用）造一个样本库：许多份报告，谁用了、谁解释了哪个名称，答案都在 truth.json',
    options: {
      目录: '写到这里，没有则新建；已有内容的目录不写',
      '--reports 份数': `1 到 ${MOST_REPORTS}，默认 200`,
      '--seed 种子': '同样的份数和种子造出同样的样本库，默认 1',
    },
  },
  package: {
    forms: ['package'],
    about: '（开发用）把程序和类型生成到 build/，npm pack 由此打包',
    options: {},
  },
} as const satisfies Readonly<Record<string, Usage>>
