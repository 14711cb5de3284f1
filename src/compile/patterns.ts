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
/** Signs without a form of their own: of no width, or such as set in which direction words run. */
export const HIDDEN_SIGN = /\p{Cf}/gu
/** Traces of word processors in plain text. */
export const ARTEFACT = /\[bookmark:[^\]\n]{0,80}\]/gu
/** A line that only announces an appendix. */
export const APPENDIX_LINE = /^附\s?[件录表]\s?[一二三四五六七八九十\d]{0,3}[：:]?$/u
/**
 * A line that is nothing but text of the web page around the report: its buttons and its pager (words of a closed set
 * with signs between), its path, what it says of the article, its imprint.
 */
export const CHROME =
  /^(?=[\d\s|｜·.…【[]{0,60}\p{L})(?=[【[\d\s]{0,12}(?:打印|关闭|返回|[上下]一[页篇条]|[上下]页|首页|末页|尾页|共\s?\d|字[体号]|分享|纠错)|[^\s【】[\]()|｜/·•：:>＞»]{1,6}[\s【】[\]()|｜/·•：:>＞»]{1,8}\p{L})[【[]{0,2}(?:(?:打印(?:本[页文稿]|此[页文]|页面|文章|内容|正文)?|关闭(?:窗口|本页|页面|此页)?|[加放]大|缩小|减小|还原|[大中小]|默认|字[体号]|[繁简]体(?:版|中文)?|无障碍(?:浏览|阅读)?|一键分享|分享[到至]?|微信|微博|新浪微博|QQ空间|朋友圈|收藏(?:本[页文])?|下载|全屏|我要纠错|纠错|返回|顶部|列表|[上下]一[页篇条]|[上下]页|首页|末页|尾页|跳转[到至]?|共\s?\d{1,4}\s?页|第\s?\d{1,4}\s?页|\d{1,3}(?!\d)|A|收起|展开(?:全文)?|点赞|评论|朗读|播放|TOP)[\s\u3000【】[\]()（）|｜/·•：:>＞»<＜«\-—+.…，、]{0,8}){1,30}$|^(?:您?(?:当前|现在|目前)?(?:所在|的)?的?位置)(?:是)?[：:].{0,200}$|^首\s?页\s?[>＞»›/→].{1,160}$|^(?:请?用?(?:微信|手机)?扫(?:一扫|描?(?:[上下]方|[左右]侧)?二维码))[^：:。；]{0,40}$|^[^：:。；，]{0,12}二维码[^：:。；，]{0,12}(?:打开|分享|关注)[^：:。；，]{0,12}$|^(?:抄送|分送|责任编辑)[：:][^。]{0,80}。?$|^(?:信息来源|来源|文章来源|稿件来源|作者|编辑|审核|校对|[初复终]审|签发|分享[到至]?|发[布表](?:时间|日期|机构)|更新时间|浏览(?:次数|量)|点击(?:数|量)?|阅读(?:次数|量|数)|访问量|附件下载|主题词|索引号|地址|电话|传真|邮编|邮箱|联系(?:人|电话|方式|我们)|技术支持|网址|网站地图|网站标识码|备案号|字号|主办|[主承]办单位|[上下]一[篇条]|相关(?:报道|链接|阅读|文章|稿件|文件|新闻))[：:][^。]{0,80}$|^[^。；：:]{0,60}(?:版权所有(?!权)|ICP备|公网安备|网站标识码|备案号)[^。；]{0,80}$|^版权声明[^。]{0,60}$|^(?:网站地图|相关(?:报道|链接|阅读|文章|稿件)|主办单位[^。]{0,40}(?:网站|热线|办公室))$|^[】【|｜]{1,8}$/u
/** What stands before a part of a text all in one line. */
export const PART_BOUNDARY = /[。！？；：:!?”）)\s\u200b]/u
/** Ends of a clause. */
export const CLAUSE_END = /[，。；：！？,;!?\n\r]/u
/** What a finding says in the words of the report: in quotation marks, and what it lists at its end; and what parts them. */
export const SAID_WORDS = /“[^\n]{1,400}?”(?!”)|(?<=项：)[^\n]{1,800}$/gu
export const SAID_BREAK = /([“”、])/u
/** A quotation of one line. */
export const QUOTATION = /“([^“”\n]{1,24})”/gu
/** A salutation, with which the speech begins: it closes its line. */
export const SALUTATION = /(?:代表|委员|同志|同志们|主任|主席|来宾|先生)们?[：:！!]$/u
