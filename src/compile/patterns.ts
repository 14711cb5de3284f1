/**
 * Every regular expression of the compiler, by stage. All run in linear time: no nested repetition, every
 * repetition that may meet itself is bounded.
 */

/* characters */

/** A letter or digit of any script: what a word is made of. */
export const WORD_CHAR = /[\p{L}\p{N}]/u
export const HAN_CHAR = /\p{Script=Han}/u
export const LATIN_LETTER = /[A-Za-z]/u
/** Plain characters of which numbers and Latin words are made. */
export const LATIN_CHAR = /[A-Za-z0-9]/u

/** The two units of a character outside the basic plane. */
export const HIGH_SURROGATE = /^[\ud800-\udbff]$/
export const LOW_SURROGATE = /^[\udc00-\udfff]$/

/* blocks */

/** Traces of word processors in plain text. */
export const ARTEFACT = /\[bookmark:[^\]\n]{0,80}\]/gu

/** What stands before a part of a text all in one line. */
export const PART_BOUNDARY = /[。！？；：:!?”）)\s\u200b]/u
/** The number of a heading within a line: 一、 or （一）, each captured. */
export const RUN_IN_HEADING =
  /(?<=[。！？；：:!?”）)\s])(?:(?<part>[一二三四五六七八九十]{1,3})、|[（(](?<section>[一二三四五六七八九十]{1,3})[）)])/gu
/** What stands between two lines of which the second opens a paragraph: an indent, or an empty line. */
export const PARAGRAPH_GAP = /[\u3000\t]|\n[ \u3000\t]*\n/u
/** A sentence with its stop. */
export const SENTENCE = /[^。！？；\n]+[。！？；]?/gu
/** What closes a paragraph or a heading before a numbered one. */
export const PART_STOP = /[。！？；：:.”）)\p{Script=Han}]/u
/** A sign that opens an item of a list without numbers; captured. */
export const ITEM_BULLET = /^(——|[●○■□◆◇★▲•·▪])[\s\u3000]{0,2}(?=[\p{L}\p{N}“《（])/u
/** A salutation within a line. */
export const RUN_IN_SALUTATION = /(?:各位代表|同志们)[：:！!]/u
/** A blank between two words that are not Latin, each of two characters or more: between 省长 and 王予波, not in 名 词. */
export const PART_BLANK =
  /(?<=[^\s\u200b\w]{2})[\s\u200b]{1,120}(?=[^\s\u200b\w]{2}|[[［【〔(（]|\d{1,3}[.．、])/gu

/* glossary */

/** The heading of the appendix, once its blanks are taken out: it ends in what an appendix of terms does. */
export const GLOSSARY_HEADING =
  /^[（(*＊※]?(?:[^。；，]{0,80}(?:名词|术语|词语|词汇|用语|词条|概念|指标|缩略语|缩写)[^。；，：]{0,6}(?:解释|注释|释义|注解|说明|简释|解读)|[^。；，]{0,30}(?:注释|释义|注解)|(?:附[件录表]?[一二三四五六七八九十\d]{0,3}[：:.、]?)?(?:有关|相关|词)?解释|[附备]?注[：:]|[附备]注)(?:[与和及]?说明|表)?[】\]]?(?:[（(][^（()）]{0,30}[）)])?[）)]?[：:]?$/u
/** A heading that can announce nothing else. */
export const GLOSSARY_TITLE = /^[（(]?.{0,80}名词(?:术语)?(?:解释|注释|释义)[）)]?[：:]?$/u
/** Such a heading at the head of a line that runs on into the first entry, or in a text all in one line. */
export const RUN_IN_TITLE =
  /(?:附[件录][\d一二三四五]{0,2}[：:\s]{0,2})?(?:《[^《》\n]{2,80}》)?(?:中的?)?(?:有关|相关|部分)?(?:内容)?(?:名\s?词|术语|用语)(?:术语)?\s?(?:解\s?释|注释|释义)(?:[（(][^（()）\n]{0,30}[）)])?[：:]?[\s\u3000]{0,8}(?=[“《]|[[［【〔(（]?\s?[1１一][\]］】〕)）.．、:：“]|①|注1)|^[附备]?注释?[：:]\s{0,4}(?=[[［（(]\s?[1１]\s?[\]］）)]|[1１][.．、]|①)/gu
/** A line that only announces an appendix. */
export const APPENDIX_LINE = /^附\s?[件录表]\s?[一二三四五六七八九十\d]{0,3}[：:]?$/u
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
/** A mark that quotes part of a label. */
export const QUOTED_NAME_START = /[“《]/u
export const QUOTED_NAME = /“[^“”]{1,40}”/gu
/** A label around its one quotation: what stands before, in and after it. */
export const LABEL_PARTS = /^([^“”]{0,30})“([^“”]{1,40})”([^“”]{0,30})$/u
/** What follows the last entry in the same line: the page around the report, or another appendix. */
export const RUN_IN_FOOT =
  /(?<=[。；！”）])[\s\u3000]{0,8}(?:扫一扫|(?:主办|承办)单位[：:]|相关(?:报道|链接|阅读)|责任编辑|信息来源[：:]|打印|分享到|附[件录]\s?\d{0,2}(?:[：:\s]|(?=\d{4}年|《))|【)/u

/* outline */

/** Numbered headings, outermost first; each captures its number. */
export const HEADING_MARKERS = [
  /^第([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})(?:部分|章|篇)[\s\u3000：:、]{0,4}/u,
  /^([一二三四五六七八九十]{1,3})[、．]\s{0,4}/u,
  /^[（(〔]\s?([一二三四五六七八九十]{1,3})\s?[）)〕]\s{0,4}/u,
  /^([\d０-９]{1,2})\s?(?:[.．](?![\d０-９])|、)\s{0,4}/u,
  /^(?:[（(]([\d０-９]{1,2})[）)]|([\d０-９]{1,2})[）)])\s{0,4}/u,
] as const
/** The number of an item, the name of the group its sort: 一是, 一要, 第一， 其一， 首先. */
export const ITEM_MARKER =
  /(?<is>[一二三四五六七八九十]{1,3})是|(?<must>[一二三四五六七八九十]{1,3})要|第(?<rank>[一二三四五六七八九十]{1,3})(?=[，,：:])|其(?<among>[一二三四五六])(?=[，,：:是])|(?<word>首先|其次|再次|最后)(?=[，,：:要是])/gu
/** What may stand before the number of an item within a line. */
export const ITEM_BOUNDARY = /[。；;：:！!？?，,、”’）)\s\u3000]/u
/** The stop that closes a heading's number. */
export const MARKER_STOP = /[、.．：:]$/u
/** What ends a sentence. */
export const SENTENCE_END = /[。！？!?]/u
/** A salutation, with which the speech begins. */
export const SALUTATION = /(?:代表|委员|同志|同志们|主任|主席|来宾|先生)们?[：:！!]$/u
/** A line that no heading is: dates, places, speakers. */
export const NO_HEADING = /^[（(—\-“《【]|^\d{4}年\d{1,2}月|[。；！？：:;!?]|^(?:来源|作者|时间|发布|编辑)/u
/** A short line of the head that names who speaks. */
export const SPEAKER =
  /^.{0,10}(?:省长|市长|县长|区长|州长|主席|主任|局长|厅长|书记)[\s\u3000]?[^，。]{0,8}(?:$|作)/u
/** Lines of a web page around the report. */
export const CHROME =
  /扫一扫|打印|关闭窗口|分享到|责任编辑|信息来源|网站地图|网站标识码|版权(?:所有|声明)|备案号|公网安备|ICP备|^相关(?:报道|链接|阅读|文章|稿件)|上一篇|下一篇|返回(?:顶部|首页)|字号|二维码|^(?:来源|文章来源|稿件来源|作者|编辑|审核|校对|[初复终]审|签发|发布(?:时间|日期|机构)|更新时间|浏览(?:次数|量)|点击(?:数|量)?|访问量|附件下载|抄送|分送|主题词|索引号|地址|电话|传真|邮编|邮箱|联系(?:人|电话|方式|我们)|技术支持|网址)[：:].{0,40}$|^主办单位.{0,40}(?:网站|热线|办公室)|^(?:下载|全屏|收藏|加大|还原|减小|首页|】|【)$/u

/* report */

export const DATE = /\d{4}年\d{1,2}月\d{1,2}日/u
export const DATE_LINE = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?$/u
export const SESSION = /[^，。\s—日在]{0,20}第[一二三四五六七八九十]{1,4}届[^，。\s]{2,16}次会议/u
export const REPORT_TITLE = /报告|汇报|草案|计划|规划|总结/u
export const ISSUER_LINE = /^[^\d，。：]{2,24}(?:局|委员会|委|政府|办公室|厅|部|院)$/u
export const SOURCE_LINE = /^(?:来源|时间|作者|记者|发布|编辑|文号)/u
export const YEAR = /(20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年/gu
export const GOVERNMENT_TITLE = /^(?:\d{4}年)?([^\d年]{2,12}?)(?:人民)?政府工作报告/u
export const PLACE =
  /^(?:关于)?(?:\d{4}年)?([^\d年的]{1,10}?(?:自治区|自治州|自治县|新区|省|市|县|区|州|旗))/u

/* sides */

export const REVIEW_HEADING =
  /回顾|(?:执行|完成|落实|进展|实施|运行)情况|工作总结|(?:主要|取得的|发展|工作)成(?:就|绩|效)|工作情况|过去|所做的工作/gu
export const PLAN_HEADING =
  /安排|草案|打算|部署|总体要求|(?:预期|奋斗|主要)目标|目标任务|重点任务|工作任务|重点工作|重大举措|主要考虑|主要任务|工作思路|工作要点|下一步|今后/gu
/** What joins two things that one heading announces: 回顾和安排. */
export const HEADING_JOINER = /[和与及暨、]/u
/** A heading within a part that turns from what was done to what comes. */
export const TURNING_HEADING = /^(?:下一步|下一阶段|下阶段|今后)/u
export const SHORTCOMINGS_HEADING = /(?:存在|面临|主要)的?[^。]{0,8}(?:困难|问题|不足|短板|挑战|差距)/u
/** A sentence that turns to what falls short. */
export const SHORTCOMINGS_SENTENCE =
  /清醒地?(?:看到|认识)|(?:还|仍|也)?(?:存在|面临)(?:着|不少|许多|一些|诸多)[^。]{0,12}(?:困难|问题|短板|不足|差距|挑战)/u

/* components */

/** What follows a number and makes it a time, a rank or a phase, never a count of parts. */
export const NO_COUNT_UNIT = /^(?:年|月|日|天|期|届|轮|次|号|版|体|季度|小时|分钟|[%％])/u
/** Words that count: their number is read as one (10种), not digit by digit. */
export const MEASURE = /^[个项种件条张大篇类批家处所座支]/u
/** Words that open a definition and are no part of what it lists. */
export const LEAD_IN =
  /^(?:具体|主要)?(?:指的是|是指|系指|包括|包含|涵盖|分为|分别是|分别为|指(?![挥导标数定南示引向])|即(?!时)|是(?!否))[：:，]?|^(?:建立)?覆盖(?!率)/u
/** “两覆盖”： “四级”为 “3”指 — the name of a list within a definition. */
export const LIST_LABEL =
  /“(?<count>[一二两三四五六七八九十\d]{1,2})(?<word>[^”\d，。；：]{0,8})”(?:分别)?(?:：|即|为|指的是|是指|指|是)/gu
/** 一核为 两翼即 7是 3个片区： — such a name without quotation marks, at the head of a clause. */
export const BARE_LIST_LABEL =
  /(?<=^|[，。；：和])(?<count>\d{1,2}|[一二两三四五六七八九十](?![为是即指：]))(?<word>\p{Script=Han}{0,8}?)(?:分别)?(?:：|即|为|指的是|是指|指|是)/gu
/** 3个片区（甲、乙、丙） — a list in brackets after what it counts. */
export const BRACKETED_LIST =
  /(?<count>\d{1,2}|[一二两三四五六七八九十])(?<word>\p{Script=Han}{1,8})[（(](?:即|包括|分别为)?(?<list>[^（()）]{1,120})[）)]/gu
/** “六项行动” after 甲、乙、丙, or 五级 after 省、市、县: a list's name that follows it. */
export const TRAILING_LABEL =
  /“([一二两三四五六七八九十])([^“”，。；、\d]{1,8})”|([一二两三四五六七八九十]|(?<!\d)\d{1,2})(级|类|项|个|种|大|条|张|方|者|地)/gu
/** What closes a list and is no part of its last member: 等, 三大主导产业, 的统称; captures a numeral. */
export const LIST_CLOSING =
  /(?:(?<![平高中初同对优均])等|这)?(?:([一二两三四五六七八九十]|(?<!\d)\d{1,2})[级类项个种大条张方]\p{Script=Han}{0,10})?(?:的?(?:简称|统称|合称|总称))?$/u
/** The number of a part within a definition: ① （1） 1. 一是 */
export const PART_NUMBER =
  /(?<circle>[①-⑳])|[（(](?<bracket>\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|(?<![\d.])(?<dot>\d{1,2})[.．、](?!\d)|(?<=^|[，。；：\s])(?<item>[一二三四五六七八九十]{1,3})是/gu
/** Verbs that govern a list as a whole and stand before its first member. */
export const GOVERNING_VERB =
  /^(?:，|、|和|及|以及|聚焦|推进|强化|落实|实施|构建|健全|围绕|开展|突出|坚持|打造|完善|覆盖|做好|抓好)+/u
/** A colon that a definition's list follows: 即： 包括： */
export const LIST_COLON = /(?:即|包括|包含|分别是|分别为|如下|指|是|为)[：:]$/u
/** A formula that goes on with a letter (4+N) or a product (4×4); and one that began so. */
export const OPEN_FORMULA = /^[+＋×xX*][A-Za-z\d]/u
export const OPEN_FORMULA_BEFORE = /[A-Za-z×][+＋×]?$/u
export const PLUS = /[+＋]/u
export const BRACKETED = /[（(][^（()）]{0,30}[)）]/gu
/** Quotations side by side at the head of a text: 《甲》《乙》, “甲”“乙”、“丙” */
export const QUOTATION_RUN = /^(?:(?:《[^《》]{1,60}》|“[^“”]{1,60}”)[、，]?){2,40}/u
export const RUN_MEMBER = /《([^《》]{1,60})》|“([^“”]{1,60})”/gu
/** A quotation that may hold a whole list. */
export const QUOTED_LIST = /“([^“”]{3,200})”/gu
/** Words that open an explanation rather than a list. */
export const PROSE_OPENING = /^(?:为|通过|由|以|在|针对|根据|按照|围绕|利用|运用|对)/u
/** What opens a clause that explains a list that has come to its end. */
export const EXPLANATION =
  /^(?:是(?!否)|为的是|旨在|意在|目的|以(?!及)|从而|进而|进一步|让|使|推动|实现|确保|促进|形成|打造|构建|简称|统称|合称|又称|并)/u
/** A name that counts openly (一心两轴多组团). */
export const OPEN_NAME = /多\p{Script=Han}|若干/u
/** A member that counts something itself: 7个子方案; 一 only introduces. */
export const COUNTED_OPENING = /^(?:\d|[二两三四五六七八九十百][个项种件条张大篇类批家处所座支级])/u
/** Stops that no member of a plain list has. */
export const MEMBER_STOP = /[，。；：]/u
/** What ties the last member of a list to the others; the longer first. */
export const LAST_JOINERS = ['以及', '、和', '和', '及', '与'] as const

/* coinages */

/** A quotation of one line. */
export const QUOTATION = /“([^“”\n]{1,24})”/gu
/** What makes a quotation a sentence or a list rather than a name. */
export const NO_NAME = /[，。；：！？、,;:!?…《》]|[了吗呢吧啊]$/u
/** What is quoted and names nothing: half a name (“六大”主题行动), a five-year plan, a span of time. */
export const NO_COINAGE =
  /^(?:[一二两三四五六七八九十百\d]{1,3}[大个种]?|(?:十[一二三四五六七八九]|[六七八九])五|(?:\d{1,3}|[一二两三四五六七八九十]{1,2})(?:分钟|小时|年|个?月|天))$/u
/** A number without words; only before a noun that counts it does one name something (“3815”行动). */
export const BARE_NUMBERS = /^[\d.,·\-—/:%〇○]+$/u
export const COUNTED_DIGITS = /^(?!19|20)[1-9]{2,4}$/u
/** Nouns that the state coins names with. */
export const COINAGE_HEAD =
  /^(?:行动|工程|机制|模式|计划|战略|改革|政策|制度|体系|工作法|格局|目标|服务|活动|平台|清单|方案|试点|硬措施|要求|规划|联动|监管|经验|理念|理论|攻坚|攻势|专项|布局|集群|战役|品牌)/u
/** Such a noun after a quotation, with a word of its own before it: “四位一体”联动机制 */
export const HEAD_AFTER =
  /^[”’]?\p{Script=Han}{0,4}?(?:行动|工程|机制|模式|计划|战略|改革|政策|制度|体系|工作法|格局|目标|服务|活动|平台|清单|方案|试点|措施|要求|规划|监管|经验|理念|理论|攻坚|攻势|专项|布局|集群|战役|品牌|责任|蓝图)/u

/** 1+1+1+N 4×4 */
export const FORMULA = /^[\dA-Z](?:[+×*x][\dA-Z]){1,5}$/u
/** 党建引领+物业主责 人工智能+ */
export const JOINED = /\p{L}[+＋]/u
/** 双减, 双下降 */
export const PAIR = /^双\p{Script=Han}{1,2}$/u
/** 三高四新, 十五条 */
export const OPENING_NUMERAL = /^(?:[一二两三四五六七八九十百千万]{1,3}|\d{1,2})(?![\d大]$)\p{Script=Han}/u
/** 非遗四进, 民营经济31条; 一 within a name counts nothing (最后一米). */
export const INNER_NUMERAL = /.[二两三四五六七八九十百千万]\p{Script=Han}|\D\d{1,2}[条项个]/u
/** 三高四新, 一核两翼: numerals side by side, each with a word of its own. */
export const PARALLEL_NUMERALS =
  /(?:[一二两三四五六七八九十双](?![一二两三四五六七八九十百千万双])\p{Script=Han}{1,2}){2}/u
/** Words that begin with a numeral and count nothing: ranks, spans of time, ordinary words. */
export const NO_NUMERAL =
  /^(?:[一二三][级等流线甲乙][^一二两三四五六七八九十]{2,8}$|(?:\d{1,3}|[一二两三四五六七八九十]{1,2})(?:分钟|小时|年|个?月|天)|第|万能|万一|一定|一样|一般|一直|一盘棋|百姓|十分|七彩|三湘|四面)/u
/** 三高四新 without quotation marks; years, ranks, measures and places are no heads, nor is 是 (一是二是). */
export const UNQUOTED_PARALLEL =
  /(?<![第\d〇零一二两三四五六七八九十百千万双])(?!九江|三[亚峡角明门]|四川|双流|六安|五常)(?:[一二两三四五六七八九十双](?![一二两三四五六七八九十百千万亿〇零双年月日天次个届期号条件项名位人家户岁度是方大类级批点分成季产省市县州镇乡村])\p{Script=Han}){2,4}(?![化性])/gu
/** Such idioms, and what is given to each of many (一县一品). */
export const NO_PARALLEL =
  /^(?:一.)+$|四面八方|五湖四海|四通八达|五花八门|五颜六色|三番五次|三令五申|三心二意|一清二楚|一穷二白|一波三折|一举两得|十全十美|五光十色|四平八稳|两全|一五一十/u
/** 六大行动, 五位一体, 八项重点改革 without quotation marks. */
export const UNQUOTED_HEADED =
  /(?<![第\d〇零一二两三四五六七八九十百千万])(?:[三四五六七八]位一体|[两二三四五六七八九十](?:大(?![类项])[^\P{Script=Han}的和与及等大]{0,6}?|项[^\P{Script=Han}的和与及等项]{2,4}?)(?:行动|工程|战略|计划|战役|攻坚战|保卫战|高地|集群|机制|改革)(?:行动|工程|战略|计划|机制|攻坚)?(?![性化]))/gu
/** Of these, what is only a count unless the report uses it again. */
export const MERE_COUNT = /^.项/u

/* citations */

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
/** A numeral that counts. */
export const NUMERAL = /[一二两三四五六七八九十双\d]/u
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
/** The numerals of a name: digits, or Han numerals at a stretch. */
export const NUMBER_IN_DIGITS = /\d{1,3}/gu
export const NUMBER_IN_HAN = /[一二两三四五六七八九十百]{1,4}/gu
/** A year at the head of a name. */
export const LEADING_YEAR = /^(20\d\d)年/u
/** What stands between a quoted name and the word it shares with the names after it: ”“622”等 */
export const TAIL_COORDINATION = /^\u200b{0,8}”(?:\u200b{0,8}[、和及与]?“[^“”]{1,24}”){0,4}\u200b{0,8}等?/u
/** What stands between a shared word and a quoted name after others: “18条”“ */
export const HEAD_COORDINATION = /(?:“[^“”]{1,24}”\u200b{0,8}[、和及与]?){1,4}“$/u
/* names */

export const SLUG_PART = /^[a-z0-9]+$/u
export const DIGIT = /\d/u

/* relations */

/** Ends of a clause. */
export const CLAUSE_END = /[，。；：！？,;!?\n\r]/u
