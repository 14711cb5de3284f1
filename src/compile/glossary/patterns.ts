/** The patterns by which the appendix, its entries and their names are known. */

/**
 * The heading of the appendix, once its blanks are taken out: a word for “term” and one for “explain” (名词解析, 关键词解读),
 * or one that is both; before it a number, a title or a frame, after it 如下, a note in brackets, a colon.
 */
export const GLOSSARY_HEADING =
  /^(?:[^。；，！？]{0,80}(?:(?:名词|术语|词语|词汇|用语|词条|热词|热点词|关键词|新词|缩略语|缩略词|缩写|概念|指标|提法)[^。；，：:]{0,6}(?:解释|解析|解读|解答|释义|注释|注解|说明|简释|浅释|诠释|定义|含义)|(?:名词|术语|词语|词汇|词条|用语|热词|关键词|新词|缩略语|缩略词|缩写)[^。；，：:]{0,4}(?:一览表?|对照表?|汇编|表|集))|[^。；，]{0,30}(?:注释|释义|注解)|[（(*＊※]?(?:附[件录表]?[一二三四五六七八九十\d]{0,3}[：:.、]?)?(?:有关|相关|词)?解释|[附备]?注[：:]|[附备]注|[—－─\-*＊※【〔［[<＜(（]{0,4}(?:附[件录表]?[A-Z一二三四五六七八九十\d]{0,3}[：:.、]?|第[一二三四五六七八九十\d]{1,3}(?:部分|章|篇|节)|[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:[.．]\d{1,2}){0,2})[）)、.．]?)?(?:[（(][^（()）]{1,8}[）)])?(?:(?:专业|常用|主要|有关)?(?:术语|缩略语|缩略词|专有名词|专业名词)|(?:专业|常用|主要|有关)?(?:名词|术语|符号|缩略语|定义)(?:(?:[和与及、]|以及)(?:术语|定义|符号|缩略语|缩略词|代号)){1,3}))(?:[与和及]?说明|表)?(?:如下)?[—－─\-*＊※】〕］\]>＞》]{0,4}[：:]?(?:[（(][^（()）]{0,30}[）)])?[）)—－─\-*＊※】〕］\]>＞》]{0,4}[：:]?$/u
/** A heading that can announce nothing else. */
export const GLOSSARY_TITLE =
  /^.{0,80}(?:名词(?:术语)?|术语|词语|用语|热词|关键词|缩略语)(?:的)?(?:解释|解析|解读|注释|注解|释义|简释|浅释|诠释|和定义|与定义)(?:如下)?[—－─\-*＊※】〕］\]>＞》]{0,4}[：:]?(?:[（(][^（()）]{0,30}[）)])?[）)—－─\-*＊※】〕］\]>＞》]{0,4}[：:]?$/u
/** What may as well head a section on targets. */
export const VAGUE_TITLE = /指标|概念|提法|说明/u
/** The number of a heading as a part of the report: 第三部分, 三、, （三）, 3, 3.2, without its blanks. */
export const HEADING_NUMBER =
  /^(?:第(?<part>[一二三四五六七八九十\d]{1,3})(?:部分|章|篇|节)|(?<han>[一二三四五六七八九十]{1,3})、|[（(](?<round>[一二三四五六七八九十]{1,3})[）)]|(?<bare>\d{1,2})(?![\d年.．]|月)[、.．]?|(?<point>\d{1,2}[.．]\d{1,2})(?![\d.．]))/u
/** A line that opens a part or an article of a text: 第四部分 预算表格 */
export const PART_LINE =
  /^第[一二三四五六七八九十百零〇\d]{1,6}(?:(?:部分|章|篇|节|编)[^。；，：]{0,40}$|条[\s\u3000])/u
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
  /^(?:注释?\s?)?(?:\^?[[［【〔]\s?[\^注]?\s?(?<square>[\d０-９]{1,3})\s?[\]］】〕][.．、:：]?|[(（]\s?注?(?:(?<round>[\d０-９]{1,3})|(?<hanRound>[一二三四五六七八九十百]{1,5}))\s?[)）][.．、]?|(?<dot>[\d０-９]{1,3})\s?[.．、:：]|(?<half>[\d０-９]{1,3})[)）]|(?<glued>[\d０-９]{1,3})(?=[“《])|(?<raised>[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})|(?<letter>[A-Za-z])[.．、)）]|[（(](?<roundLetter>[A-Za-z])[)）]|(?<roman>[Ⅰ-Ⅻⅰ-ⅻ])[.．、:：]?|(?<circle>[①-⑳㉑-㉟㊱-㊿⑴-⒇⒈-⒛❶-❿])[.．、]?|(?<han>[一二三四五六七八九十百]{1,5})[、．.])[\s\u200b]{0,8}/u
/** Such a number within a line. */
export const INLINE_NUMBER = new RegExp(`(?<=[。；！”）》\\s\u200b])${ENTRY_NUMBER.source.slice(1)}`, 'gu')
/** A number of two or more parts before a blank (3.1, 3.2.1), as standards number their terms; the last part counts. */
export const POINT_NUMBER =
  /^(?<prefix>(?:\d{1,2}[.．]){1,3})(?<last>\d{1,3})[.．]?(?:[\s\u3000\u200b]{1,8}|$)/u
/** A sign that opens an entry and is no part of its name. */
export const ENTRY_SIGN =
  /^(?<sign>[●○■□◆◇★☆▲△▶►▷➤➢◎•·▪▸※*＊✦✧❖^↑↩↵→]|[-–－](?![-–－\d])|——?(?=[\s\u3000]{0,2}[“\p{L}\d]))[\ufe0e\ufe0f]?[\s\u3000\u200b]{0,8}/u
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
export const DEFINING_WORDS = /^[，,]?(?:是指|指的是|系指|反映|即|指|是|系|为)/u
/** Those of them that no name holds. */
export const DEFINING_PHRASE = /[，,]?(?:是指|指的是|系指)|[，,](?:即|指|意为|意指|全称)/gu
/** Words that run from a name without a mark into its definition; the longer ones first. */
export const RUNNING_WORDS = /反映|是指|系指|特指|泛指|包括|意为|系|即|指|为|是/gu
/** Those that no name holds, and 指 and 即 where they are no part of a word (指数, 即时, 立即). */
export const DEFINING_RUN =
  /反映|是指|系指|特指|泛指|(?<=.{2})指(?![数标导挥定示南引令向派战针])|(?<=.{2})(?<![立随当旋])即(?![时将便使刻期可])/gu
/** A name that is asked for: 什么是河长制？ */
export const ASKED_NAME = /^(?:什么是|什么叫|何谓|何为)([^？?\n]{1,40})[？?][\s\u3000]{0,4}(?:答[：:])?/u
/** A name, 指 in a column of its own, and a definition: 本集团 指 某某公司 */
export const POINTED_NAME =
  /^(?<name>[^\s\u3000。；：:][^\n。；：:]{0,58}?)[\s\u3000]{1,8}指[\s\u3000]{1,8}(?=\S)/u
/** The row of names over such columns. */
export const COLUMN_ROW =
  /^(?:释义项|简称|名词|术语|词语|名称|词汇|缩略语|缩写|常用词语|项目|全称|词条)[\s\u3000]{1,8}(?:指[\s\u3000]{1,8})?(?:释义(?:内容)?|含义|定义|解释|说明|内容|全称)$/u
/** A word that opens a further paragraph of a definition, not a name. */
export const PARAGRAPH_OPENER =
  /^(?:其中|包括|具体|主要(?:内容|包括|任务|目标|指)|例如|如|示例|注|备注|目前|同时|此外|另外|一般|通常|以上|上述)/u
/** The name that a standard gives in English after the Chinese one: 事项元 item element; IE */
export const ENGLISH_NAME = /[\s\u3000]{1,8}(?=[A-Za-z][^\p{Script=Han}]{0,160}$)/gu
/** A line under the name of a standard's term that gives it in English or abbreviated. */
export const LATIN_LINE = /^[\s\u3000]*(?<alias>[A-Za-z][^\p{Script=Han}\n。；，：:]{0,80}?)[\s\u3000]*\n/u
/** An abbreviation, a blank and the Chinese for it, with the English in brackets: UUID 通用唯一识别码（Universally…） */
export const ABBREVIATION =
  /^(?<name>[A-Z][A-Za-z\d\-/+.]{1,15})[\s\u3000]{1,8}(?=\p{Script=Han}[^。；，\n]{0,60}[（(][A-Za-z][^\p{Script=Han}\n]{1,120}[）)][。；]?$)/u
/** A blank in a text. */
export const SINGLE_BLANK = /[ \u3000]/gu
/** A numeral at the head of a name, quoted or not. */
export const LEADING_NUMERAL = /^“?[\d一二两三四五六七八九十双]/u
/** Another name in brackets after a name: （UII） （以下简称“条例”） */
export const BRACKETED_ALIAS =
  /[（(](?:(?:以下)?简称[：:]?[“"]?(?<short>[^“”"（()）]{2,30})[”"]?|(?:英文(?:缩写|名称?)?(?:为|：)?)?(?<latin>[A-Za-z][A-Za-z\d .&/'’-]{1,80}))[）)]$/u
/** The rank of a name in the classification of government spending, at its end: 公路养护（项） */
export const SPENDING_RANK = /[（(][类款项][）)]$/u
/** A note or an example under a definition, which belongs to it: 注：… 示例1：… */
export const DEFINITION_NOTE = /^(?:注|示例|例)\s?\d{0,2}[：:]/u
/** The line of a standard that says where a definition is taken from. */
export const SOURCE_OF_TERM = /\n[\s\u3000]*[[［【（(]\s?(?:来源|SOURCE)[：:]/u
/** A numbered line, which in an appendix without numbers is a list within a definition. */
export const LISTED_LINE =
  /^(?:[（(]?(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})[）)]|[[［【]\d{1,2}[\]］】]|\d{1,2}[.．](?!\d)|(?:\d{1,2}|[一二三四五六七八九十]{1,3})、|[①-⑳]|[一二三四五六七八九十]是)/u
/** What a web page writes before a colon. */
export const PAGE_LABEL =
  /^(?:信息|文章|稿件)?(?:来源|作者|编辑|责任编辑|审核|校对|签发|发布(?:时间|日期|机构)|更新时间|浏览(?:次数|量)|点击(?:数|量)?|附件下载|抄送|分送|主题词|索引号|地址|电话|传真|邮编|联系(?:人|电话|方式)|技术支持|(?:主办|承办|版权所有|制作|协办)(?:单位)?|网址|网站标识码|备案号)(?:[：:]|$)/u
/** What no line that is a name alone holds. */
export const NO_NAME_ALONE =
  /[。；，：:！？\t]|^[（(【—-]|^\d{4}年\d{1,2}月|^[\d.%]{1,20}$|^第[一二三四五六七八九十\d]{1,3}[章节条篇]/u
/** The end of a line that is a sentence. */
export const SENTENCE_LINE = /[^。！]{4}[。！”）)]{1,2}$/u
/** A number of several parts alone in its line: 3.1 */
export const POINT_ALONE = /^(?:\d{1,2}[.．]){1,3}\d{1,3}[.．]?$/u
/** What closes a text and is neither definition nor page text: （完）, a date, a row of signs. */
export const TRAILER =
  /^(?:[（(【]?(?:完|全文完|此件公开发布|本文完)[）)】]?|[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?|[^\p{L}\p{N}]{1,80}|第?\d{1,3}页?)$/u
/** A line that leads to an appendix without naming it: 附：, 附件如下： */
export const APPENDIX_LEAD = /^附(?:件|录|后)?(?:如下)?[：:]$/u
/** How a speech ends: an exclamation, thanks. */
export const SPEECH_END = /[！!]$|谢谢(?:大家|各位[^。]{0,6})?[。！!]?$/u
/** The number of an article of a law. */
export const ARTICLE = /^第[一二三四五六七八九十百零〇\d]{1,6}条(?:之[一二三四五六七八九十])?[\s\u3000]{1,8}/u
/** What an article says that lists the law's terms: 本条例下列用语的含义： */
export const TERMS_ARTICLE =
  /^(?:在?本[^，。；：]{1,16}?|)(?:所称|中|里|使用)?(?:的)?(?:下列|以下|有关|相关|主要)?(?:专业|法律)?(?:用语|术语|名词|词语|概念)[^。；：]{0,20}[：:]$/u
/** An article that defines a name: 本法所称数据，是指… */
export const ARTICLE_TERM =
  /^(?<lead>(?:在?本[^，。；：]{1,10}?)(?:中)?所称(?:的)?)(?<name>[^，。；：、（(]{1,24}?(?:[（(][^（()）]{1,30}[）)])?)(?<pause>，?)(?:是指|指|，?包括)/u
/** A paragraph after it that does the same: 数据处理，包括… */
export const ARTICLE_TERM_ON =
  /^(?<lead>)(?<name>[^，。；：、（(]{1,24}?(?:[（(][^（()）]{1,30}[）)])?)(?<pause>，)(?:是指|包括)/u
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
/** Quotations side by side at the head of a text. */
export const LEADING_QUOTATIONS = /^(?:“[^“”]{1,40}”[、和及与]{0,1}){1,11}(?<=”)/u
/** One quotation at the head of a text. */
export const LEADING_QUOTATION = /^“[^”]{1,40}”/u
/** A name in brackets of its own at the head of a text: 【河长制】 */
export const BRACKETED_NAME = /^【([^【】\n]{1,40})】[：:]?/u
/** A quoted name with its noun and a stop for want of a colon: “四上”企业，规模以上工业企业… */
export const STOPPED_NAME = /^“[^”]{1,40}”[^“”，。；：]{0,10}(?=[，。])/u
/** What ends a name, and what no name reaches beyond. */
export const LABEL_COLON = /[：:∶︰]/gu
export const LABEL_STOP = /[。；]/gu
/** The stop that may end a name for want of a colon: 河长制。由各级… 林长制，由各级… */
export const NAME_STOP = /[。，]/gu
/** A stop, which no name without a definition has. */
export const CLAUSE_STOP = /[。；，]/u
/** A label that is quoted names side by side: “两重”、“两新” */
export const JOINED_LABEL = /^(?:“[^“”]{1,40}”[、和及与\u200b]{0,3}){1,11}“[^“”]{1,40}”$/u
export const QUOTED_NAME = /“[^“”]{1,40}”/gu
/** What follows the last entry in the same line: the page around the report, or another appendix. */
export const RUN_IN_FOOT =
  /(?<=[。；！”）])[\s\u3000]{0,8}(?:扫一扫|(?:主办|承办)单位[：:]|相关(?:报道|链接|阅读)|责任编辑|信息来源[：:]|打印|分享到|附[件录]\s?\d{0,2}(?:[：:\s]|(?=\d{4}年|《))|【)/u
/** A sign that joins two names of one label. */
export const NAME_JOINT = /[、/／]/u
/** A word that joins two names of one label, and more often stands within one name. */
export const JOINING_WORD = /[和与及]/u
/** A name that opens with a numeral: 一公开, which seldom stands without the name beside it. */
export const NUMERAL_NAME = /^[一二两三四五六七八九十双\d]/u

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
/** A heading that is printed anew where a table goes on over a page: 名词解释（续） 续表 */
export const CONTINUED_TITLE =
  /(?:[（(][续接][上前]?[表页一二三四五六七八九十\d]{0,3}[）)]|^续[上前]?表?\d{0,3}|续表)[：:]?$/u
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
export const SET_OFF_JOINT = /^[\s\u200b]{0,4}(?:[：:]|——|──|[,，](?=即|指|是))?[\s\u200b]{0,4}/u
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
