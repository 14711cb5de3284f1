/** The patterns by which the appendix, its entries and their names are known. */

/** The heading of the appendix, once its blanks are taken out: it ends in what an appendix of terms does. */
export const GLOSSARY_HEADING =
  /^[（(*＊※]?(?:[^。；，]{0,80}(?:名词|术语|词语|词汇|用语|词条|概念|指标|缩略语|缩写)[^。；，：]{0,6}(?:解释|注释|释义|注解|说明|简释|解读)|[^。；，]{0,30}(?:注释|释义|注解)|(?:附[件录表]?[一二三四五六七八九十\d]{0,3}[：:.、]?)?(?:有关|相关|词)?解释|[附备]?注[：:]|[附备]注)(?:[与和及]?说明|表)?[】\]]?(?:[（(][^（()）]{0,30}[）)])?[）)]?[：:]?$/u
/** A heading that can announce nothing else. */
export const GLOSSARY_TITLE = /^[（(]?.{0,80}名词(?:术语)?(?:解释|注释|释义)[）)]?[：:]?$/u
/** A line that announces an appendix and names it. */
export const APPENDIX_TITLE = /^附\s?[件录表]\s?[一二三四五六七八九十\d]{1,3}[：:.、《]?[^，。；]{2,60}$/u
/** A stop that no title ends with. */
export const TITLE_STOP = /[。；，、：:！？]$/u
export const ANY_COLON = /[：:]/u
/**
 * A number that opens an entry: [1] ［1］ ^[1] （1） 1. 1． 1、 1） ① ⑴ ⒈ 注1： [注1] （一） 一、
 *
 * The name of the group is the style; entries of one appendix share it.
 */
export const ENTRY_NUMBER =
  /^(?:注释?\s?)?(?:\^?[[［【〔]\s?[\^注]?\s?(?<square>[\d０-９]{1,3})\s?[\]］】〕][.．、:：]?|[(（]\s?注?(?:(?<round>[\d０-９]{1,3})|(?<hanRound>[一二三四五六七八九十百]{1,5}))\s?[)）][.．、]?|(?<dot>[\d０-９]{1,3})\s?[.．、:：]|(?<half>[\d０-９]{1,3})[)）]|(?<glued>[\d０-９]{1,3})(?=[“《])|(?<raised>[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})|(?<circle>[①-⑳㉑-㉟㊱-㊿⑴-⒇⒈-⒛❶-❿])[.．、]?|(?<han>[一二三四五六七八九十百]{1,5})[、．.])[\s\u200b]{0,8}/u
/** Such a number within a line. */
export const INLINE_NUMBER = new RegExp(`(?<=[。；！”）》\\s\u200b])${ENTRY_NUMBER.source.slice(1)}`, 'gu')
/** A number that only blanks part from the name. */
export const BARE_NUMBER = /^(?<bare>[\d０-９]{1,3})[\s\u200b]{1,8}(?=\S)/u
/** What stands around the digits of ⑴ and ⒈ once they are levelled. */
export const AROUND_DIGITS = /[().]/gu
/** A sign that is a number in itself; NFKC gives 1 for ①, (1) for ⑴, 1. for ⒈. */
export const DINGBAT_DIGITS = '❶❷❸❹❺❻❼❽❾❿'
/** The page that an entry stands for, before or after its name. */
export const PAGE_BEFORE =
  /^[（(]?(?:见|参见)?(?:正文|报告)?(?:第\s?\d{1,3}\s?页|[Pp]\.?\s?\d{1,3}(?!\d))(?:第?\d{1,2}[段行])?[）)]?[，,：:、。\s]{0,3}/u
export const PAGE_AFTER =
  /[（(](?:见|参见)?(?:正文|报告)?(?:第\s?\d{1,3}(?:[-—~～、]\d{1,3})?\s?页|[Pp]\.?\s?\d{1,3}(?:[-—~～]\d{1,3})?)[^（()）]{0,8}[）)]$/u
/** Text that says, at the end of a name without a colon, that its definition begins. */
export const DEFINING_WORDS = /^[，,]?(?:是指|指的是|系指|即|指|是)/u
/** Those of them that no name holds. */
export const DEFINING_PHRASE = /[，,]?(?:是指|指的是|系指)|[，,](?:即|指|意为|意指|全称)/gu
/** A word that points back: what it opens is a sentence about an entry, no entry. */
export const POINTING_WORD = /^[该本其此这它即指是]/u
/** A dash between a name and its definition. */
export const DEFINING_DASH = /——|──/gu
/** The end of a table's cell. */
export const CELL_END = /\t[\s\u3000]{0,8}/gu
/** A wide blank after a name of some length, which no name holds. */
export const WIDE_BLANK = /(?<=.{3})(?:\u3000|\t|[ ]{2,})[\s\u3000]{0,8}/gu
/** A blank that parts a name from its definition. */
export const DEFINING_BLANK = /\u3000|\t|[ ]{2,}|(?<=[”》）])[ ]/gu
/** A quotation at the head of a text. */
export const LEADING_QUOTATION = /^“[^”]{1,40}”/u
/** A name in brackets of its own at the head of a text: 【河长制】 */
export const BRACKETED_NAME = /^【([^【】\n]{1,40})】[：:]?/u
/** A quoted name with its noun and a stop for want of a colon: “四上”企业，规模以上工业企业… */
export const STOPPED_NAME = /^“[^”]{1,40}”[^“”，。；：]{0,10}(?=[，。])/u
/** What ends a name, and what no name reaches beyond. */
export const LABEL_COLON = /[：:∶︰]/gu
export const LABEL_STOP = /[。；]/gu
/** A stop, which no name without a definition has. */
export const CLAUSE_STOP = /[。；，]/u
/** A label that is quoted names side by side: “两重”、“两新” */
export const JOINED_LABEL = /^(?:“[^“”]{1,40}”[、和及与\u200b]{0,3}){1,11}“[^“”]{1,40}”$/u
export const QUOTED_NAME = /“[^“”]{1,40}”/gu
/** What follows the last entry in the same line: the page around the report, or another appendix. */
export const RUN_IN_FOOT =
  /(?<=[。；！”）])[\s\u3000]{0,8}(?:扫一扫|(?:主办|承办)单位[：:]|相关(?:报道|链接|阅读)|责任编辑|信息来源[：:]|打印|分享到|附[件录]\s?\d{0,2}(?:[：:\s]|(?=\d{4}年|《))|【)/u

/* tables */

/** A cell that does no more than join a name with its definition. */
export const POINTER_CELL = /^(?:指|是指|即|是|为|系指|意指|指的是|[：:]|[-—─]{1,3})$/u
/** A cell that gives the page or place at which a name is used. */
export const PAGE_CELL =
  /^[（(]?(?:见|参见)?(?:正文|报告)?(?:第?\s?\d{1,3}(?:\s?[-—~～、，,]\s?\d{1,3}){0,9}\s?页?|[Pp]{1,2}\.?\s?\d{1,3}(?:\s?[-—~～、，,]\s?\d{1,3}){0,9})(?:第?\d{1,2}[段行])?[）)]?$/u
/** What a column is called, by what it holds; the first that fits holds. */
export const COLUMN_NAMES = {
  number: /^(?:序号|编号|序|号|NO\.?|No\.?|#)$/u,
  page: /页|出处|位置|所在/u,
  name: /名词$|术语$|词语$|词汇$|词条|名称|用语|释义项|缩略语|缩写|简称|指标$|概念$|关键词|条目|^(?:词|名)$/u,
  definition: /解释|释义|说明|含义|定义|内容|注释|注解|解读|诠释|意思|描述|全称/u,
  other: /类别|分类|类型|种类|领域|板块|部门|单位|备注|来源|依据|英文/u,
} as const
/** A number alone in its cell. */
export const NUMBER_CELL = /^(?:\d{1,3}|[一二三四五六七八九十百]{1,5})$/u
/** A letter of any script; a cell without one is a figure or a sign. */
export const LETTER = /\p{L}/u
/** What parts the cells of a row in plain text. */
export const CELL_STROKE = /\t|\|/u
/** The line of dashes below the head of a table that is drawn with strokes. */
export const RULE_LINE = /^\|?[\s:|-]{3,400}$/u
/** The end of a sentence. */
export const SENTENCE_STOP = /[。；！？]$/u

/* names and notes */

/** A colon at the end of a name that its form sets off. */
export const CLOSING_COLON = /[：:\s]{0,3}$/u
/** What stands between a name that its form sets off and its definition in the same line. */
export const NAME_JOINT = /^[\s\u200b]{0,4}(?:[：:]|——|──|[,，](?=即|指|是))?[\s\u200b]{0,4}/u
/** What a note begins with that explains the words before its marker and does not repeat them. */
export const NOTE_OPENING = /^(?:是指|指的是|系指|特指|泛指|专指|指|即|意为|意指|又称|全称)/u
/** What, behind a name at the head of a note, says that its explanation follows. */
export const NOTE_JOINT =
  /^[”》）)]{0,2}(?:[：:，,（(]|——|是|为|即|指|系|包括|包含|主要|由|分为|以|反映|涵盖|全称|简称|原称|又称)/u
/** Notes that name nothing: on sources, on how figures were taken, on the document itself. */
export const REMARK_OPENING =
  /^(?:本(?:公报|报告|表|文|资料|年鉴|部分|次|年度)|以上|上述|文中|表中|图中|部分数据|各项|参见|详见|引自|摘自|转引|见[《“]|(?:数据|资料|图片|文字)?来源|《[^《》]{1,60}》)/u
export const REMARK_WORDS =
  /四舍五入|初步(?:统计|核算)数|快报数|可比口径|可比价格|不变价格|现价计算|统计口径|未包括(?:香港|港)|绝对数按/u
