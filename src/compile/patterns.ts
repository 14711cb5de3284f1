/**
 * The regular expressions that several rooms of the compiler use; those of one room stand in its own `patterns.ts`.
 *
 * All run in linear time: none nests repetitions, and every repetition that may meet itself is bounded.
 */

/** A letter or digit of any script: what a word is made of. */
export const WORD_CHAR = /[\p{L}\p{N}]/u
export const HAN_CHAR = /\p{Script=Han}/u
export const LATIN_LETTER = /[A-Za-z]/u
/** Plain characters of which numbers and Latin words are made. */
export const LATIN_CHAR = /[A-Za-z0-9]/u
export const DIGIT = /\d/u
export const SLUG_PART = /^[a-z0-9]+$/u
/** The two units of a character outside the basic plane. */
export const HIGH_SURROGATE = /^[\ud800-\udbff]$/
export const LOW_SURROGATE = /^[\udc00-\udfff]$/
/** Traces of word processors in plain text. */
export const ARTEFACT = /\[bookmark:[^\]\n]{0,80}\]/gu
/** A line that only announces an appendix. */
export const APPENDIX_LINE = /^附\s?[件录表]\s?[一二三四五六七八九十\d]{0,3}[：:]?$/u
/** Lines of a web page around the report. */
export const CHROME =
  /扫一扫|打印|关闭窗口|分享到|责任编辑|信息来源|网站地图|网站标识码|版权(?:所有|声明)|备案号|公网安备|ICP备|^相关(?:报道|链接|阅读|文章|稿件)|上一篇|下一篇|返回(?:顶部|首页)|字号|二维码|^(?:来源|文章来源|稿件来源|作者|编辑|审核|校对|[初复终]审|签发|发布(?:时间|日期|机构)|更新时间|浏览(?:次数|量)|点击(?:数|量)?|访问量|附件下载|抄送|分送|主题词|索引号|地址|电话|传真|邮编|邮箱|联系(?:人|电话|方式|我们)|技术支持|网址)[：:].{0,40}$|^主办单位.{0,40}(?:网站|热线|办公室)|^(?:下载|全屏|收藏|加大|还原|减小|首页|】|【)$/u
/** What stands before a part of a text all in one line. */
export const PART_BOUNDARY = /[。！？；：:!?”）)\s\u200b]/u
/** Ends of a clause. */
export const CLAUSE_END = /[，。；：！？,;!?\n\r]/u
/** What a finding says in the words of the report: in quotation marks, and what it lists at its end; and what parts them. */
export const SAID_WORDS = /“[^\n]{1,400}?”(?!”)|(?<=项：)[^\n]{1,800}$/gu
export const SAID_BREAK = /([“”、])/u
/** A quotation of one line. */
export const QUOTATION = /“([^“”\n]{1,24})”/gu
