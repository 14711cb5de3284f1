/** The patterns by which footnote markers and the other wordings of a name are known. */

/** A mark that quotes part of a label. */
export const QUOTED_NAME_START = /[“《]/u
/** A label around its one quotation: what stands before, in and after it. */
export const LABEL_PARTS = /^([^“”]{0,30})“([^“”]{1,40})”([^“”]{0,30})$/u
/** Provinces, whose name in front of a name may be left out within the province. */
export const PROVINCE =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|全国|全省|全市|全县|全区)/u
/** A sign of the form of a footnote marker: [3] ［3］ ^[3] [3、4] （3） ③ ⑶ ³; the name of the group is its make. */
export const MARKER =
  /\^?[[［【〔]\s?(?:注释?\s?)?\^?(?<square>[\d０-９]{1,3}(?:\s?[、,，—~～-]\s?[\d０-９]{1,3}){0,5})\s?[\]］】〕]|[（(]\s?(?:注释?\s?)?(?<round>[\d０-９]{1,3})\s?[)）]|(?<circle>[①-⑳㉑-㉟㊱-㊿❶-❿])|(?<ringed>[⑴-⒇])|(?<raised>[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})/gu
/** What joins the first and the last of a range of numbers: 3-5. */
export const RANGE_SIGN = /[-—~～]/u
/** What parts the numbers of one marker. */
export const MARKER_LIST = /[、,，—~～-]/u
/** The end of a number at the head of a block: a marker there opens a footnote or an item. */
export const BLOCK_LEAD = /[\n\r]\s{0,8}$/u
/** Signs that join the words of a name and may be left out. */
export const JOINING_SIGN = /[、·•・‧∙/／—–－-]/gu
/** Such a sign between two digits, which it keeps apart. */
export const JOINED_DIGITS = /\d[、·•・‧∙/／—–－-]\d/u
/** Two numerals, each with a word after it: 三送三解. */
export const SEVERAL_NUMERALS =
  /[一二两三四五六七八九十双]\p{Script=Han}{1,4}?[一二两三四五六七八九十双]\p{Script=Han}/u
/** A label that ends in a bracket: its name, and what explains it. */
export const BRACKETED_LABEL = /^([^（()）]{2,40})[（(]([^（()）]{2,80})[）)]$/u
/** What a bracket gives in another language. */
export const FOREIGN_NAME = /^[A-Za-z][A-Za-z0-9 .,+&/'-]{1,80}$/u
/** What a bracket gives as the short name: 简称“双碳” */
export const SHORT_NAME = /^(?:以下)?(?:简称|即|又称)?[：:]?“([^“”]{2,20})”$/u
/** An abbreviation in Latin letters. */
export const ABBREVIATION = /^[A-Za-z][A-Za-z0-9+.-]{1,11}$/u
export const ONLY_HAN = /^\p{Script=Han}*$/u
/** The mark that closes a quotation, with what is hidden around it. */
export const CLOSING_MARK = /^\u200b{0,8}”\u200b{0,8}/u
/** The numerals of a name: digits, fewer than those of a year, or Han numerals at a stretch. */
export const NUMBER_IN_DIGITS = /(?<!\d)\d{1,3}(?!\d)/gu
export const NUMBER_IN_HAN = /[一二两三四五六七八九十百]{1,4}/gu
/** A year at the head of a name. */
export const LEADING_YEAR = /^(20\d\d)年/u
/** What stands between a quoted name and the word it shares with the names after it: ”“622”等 */
export const TAIL_COORDINATION = /^\u200b{0,8}”(?:\u200b{0,8}[、和及与]?“[^“”]{1,24}”){0,4}\u200b{0,8}等?/u
/** What stands between a shared word and a quoted name after others: “18条”“ */
export const HEAD_COORDINATION = /(?:“[^“”]{1,24}”\u200b{0,8}[、和及与]?){1,4}“$/u
/** A numeral that stands in a coinage. */
export const HAN_NUMERAL = /[一二两三四五六七八九十百千万双]/u
/** A core that only counts, or a year: 两个, 三大, 第一, 五个一, 10, 2025. */
export const COUNTING_CORE =
  /^(?:第[一二三四五六七八九十\d]{1,4}|[一二两三四五六七八九十百千万双\d]{1,4}[个大项条种类级次届年月日批轮位名家者点方边面层道步期代重号]一?|\d{1,2}|(?:19|20)\d\d)$/u
/** A word that says only that a name is one of an undertaking, and is changed for another: “九千”体系, “九千”工程. */
const UNDERTAKING =
  '(?:体系|工程|行动|计划|战略|机制|模式|治理|攻坚|专项|改革|布局|格局|要求|目标|任务|工作|活动|政策|措施|举措|方案|规划|制度|方法|做法|思路|品牌|建设|发展|试点|示范|创建|战役|会战|整治|提升|培育)'
export const OPENING_UNDERTAKING = new RegExp(`^${UNDERTAKING}`, 'u')
/** What may follow the core of a label: nothing, or an undertaking with at most two characters before it. */
export const ONLY_UNDERTAKING = new RegExp(`^(?:.{0,2}${UNDERTAKING}法?)?$`, 'u')
/** A character that turns a word into its opposite. */
export const NEGATION = /[非不无反去未没防禁抗]/u
