import { isOwnPath } from '../address/own-paths.ts'
import { isFileName } from './file-names.ts'

/** Tells whether a report may have this name: it is no file or page of the site, and every file system and host takes it. */
export function isReportId(name: string): boolean {
  return findNameFault([name]) === null
}

/** Says what is wrong with the names of reports, and what to do, without a full stop; null where nothing is. */
export function findNameFault(names: readonly string[]): string | null {
  const known = new Map<string, string>()
  for (const name of names) {
    if (isOwnPath(name)) return `“${name}”与网站自己的页面或文件重名，请给这个文件夹换一个名字`
    if (!isFileName(name))
      return `“${name}”里有网址或别的系统不能用的字符（\\ : * ? " < > | 和控制字符，末尾的点和空格），或者太长，请给这个文件夹换一个名字`
    const other = known.get(name.toLowerCase())
    if (other !== undefined)
      return `“${other}”和“${name}”只有大小写不同，有的系统分不开，请给其中一个文件夹换一个名字`
    known.set(name.toLowerCase(), name)
  }
  return null
}
