import type { Fault } from '../../../model/trouble.ts'
import { defineMessages } from '../../page/define-messages.ts'

type Sentence = (file: string) => string

const zhAsk = '若仍不行，请让维护者重新生成网站并上传。'
const enAsk = 'If that does not help, ask the maintainer to build the site anew and upload it.'

const zhFaults: Record<Fault, Sentence> = {
  unreachable: (file) => `没有取到 ${file}：网络不通或中途断了。请检查网络后再试。`,
  missing: (file) => `网站上没有 ${file}。网站可能正在更新，请过一会儿再试；${zhAsk}`,
  refused: (file) => `服务器没有给出 ${file}。请过一会儿再试。`,
  damaged: (file) => `${file} 坏了：内容不完整，或不是这种文件。请再试一次；${zhAsk}`,
  version: (file) => `${file} 的格式版本与本页的程序不合。网站可能刚更新，请重新打开本页；${zhAsk}`,
  unloaded: (file) => `程序 ${file} 没有取到：网站刚更新，或网络断了。请重新打开本页。`,
  foreign: (file) => `${file} 不是本报告图谱所据的文本，或不完整。网站可能正在更新，请过一会儿再试；${zhAsk}`,
}

const enFaults: Record<Fault, Sentence> = {
  unreachable: (file) =>
    `${file} could not be fetched: the network is gone or broke off. Check it and try again.`,
  missing: (file) => `The site has no ${file}. It may be being updated: try again in a while. ${enAsk}`,
  refused: (file) => `The server did not give ${file}. Try again in a while.`,
  damaged: (file) => `${file} is damaged: it is not whole, or no file of this kind. Try again. ${enAsk}`,
  version: (file) =>
    `${file} is of another version than the program of this page. The site may have just been updated: load the page again. ${enAsk}`,
  unloaded: (file) =>
    `The script ${file} could not be loaded: the site has just been updated, or the network is gone. Load the page again.`,
  foreign: (file) =>
    `${file} is not the text of this report's graph, or not all of it. The site may be being updated: try again in a while. ${enAsk}`,
}

/** Returns what is said of files and parts of the page that cannot be had or read, in a language. */
export const troubleMessagesIn = defineMessages({
  zh: {
    faults: zhFaults,
    /** A script of the page cannot be had. */
    program: '页面的程序没有取全：网站刚更新，或网络断了。请重新打开本页。',
    slow: '报告的数据还在载入，网络较慢。',
    /** What works before the page is alive, and afterwards. */
    readable: '页面上的文字和链接现在就可以用，搜索和图暂不可用。',
    others: '其余部分照常可用。',
    /** What is not to be had without a file. */
    without: {
      'elsewhere.json': '其他报告对这些名词的解释暂时看不到。',
      'moved.json': '从前的网址现在指向哪里，暂时查不到。',
      'near-by-fuse': '现在只查写法相同的，写法相近的查不到。',
      'keys.json': '现在只按写法查，不能按拼音和繁体字查。',
    } as Readonly<Record<string, string>>,
  },
  en: {
    faults: enFaults,
    program:
      'Not all of the page’s program could be loaded: the site has just been updated, or the network is gone. Load the page again.',
    slow: 'The data of the report are still loading; the network is slow.',
    readable: 'Text and links of this page work already; search and map are not available yet.',
    others: 'Everything else works.',
    without: {
      'elsewhere.json': 'What other reports say of these terms cannot be shown.',
      'moved.json': 'Where earlier addresses lead now cannot be told.',
      'near-by-fuse': 'Only what is written exactly is found, no near misses.',
      'keys.json': 'Only what is written exactly is found, not pinyin and traditional characters.',
    },
  },
})
