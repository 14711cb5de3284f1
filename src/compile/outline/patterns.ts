/** The patterns by which blocks, headings, items, the head of a report and its sides are known. */

/* blocks */

/** The number of a heading within a line: 一、 or （一）, each captured. */
export const RUN_IN_HEADING =
  /(?<=[。！？；：:!?”）)\s])(?:(?<part>[一二三四五六七八九十]{1,3})、|[（(](?<section>[一二三四五六七八九十]{1,3})[）)])/gu
/** What stands between two lines of which the second opens a paragraph: an indent, or an empty line. */
export const PARAGRAPH_GAP = /[\u3000\t]|\n[ \u3000\t]*\n/u
/* contents */

/** The heading of a table of contents, once its blanks are taken out. */
export const CONTENTS_HEADING = /^[【[（(]?(?:[图表]{0,2}目[录次錄]|contents)[】\])）]?[：:]?$/iu
/** What Word writes for a table of contents that is not shown as one. */
export const CONTENTS_FIELD = /PAGEREF\s{1,3}_|HYPERLINK\s{1,3}\\l\s{1,3}["“]?_Toc|^TOC\s{1,3}\\/u
/** The page of a line of contents, after dots: …………（1）, ....3, ··· - 5 - */
export const LEADER_PAGE =
  /(?:[…‥⋯]{1,80}|[.．·•・_\-—。]{3,160}|(?:[.·…]\s){3,80})[\s\u3000.…·]{0,20}(?:第\s?)?[（(\-—－]{0,2}\s?(?:\d{1,4}|[IVX]{1,6}|[Ⅰ-Ⅻ]{1,3})\s?[）)\-—－]{0,2}(?:\s?页)?$/u
/** The page of a line of contents, after a tab or blanks, in brackets, or glued to the title. */
export const BLANK_PAGE =
  /(?:[\t\u3000 ]{1,60}(?:第\s?)?[（(\-—－]{0,2}\s?(?:\d{1,4}|[IVX]{1,6}|[Ⅰ-Ⅻ]{1,3})\s?[）)\-—－]{0,2}(?:\s?页)?|[（(]\d{1,4}[）)]|(?<=[^\d\s.])\d{1,3})$/u
/** What a line with a page ends in. */
export const PAGE_END = /[\dIVXⅠ-Ⅻ）)页\-—－]/u
/** A page number alone in its line. */
export const PAGE_ALONE =
  /^(?:第\s?)?[（(\-—－…·.]{0,60}\s?(?:\d{1,4}|[IVX]{1,6})\s?[）)\-—－]{0,2}(?:\s?页)?$/u
/** Signs that two printings of one heading may differ in. */
export const HEADING_SIGNS = /[\s\u3000\u200b、．.：:，,“”（）()]/gu
/** Where a heading ends that runs on into its paragraph. */
export const HEADING_STOP = /[。！？；]/u

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
/** The heading of a glossary that runs on into the first entry, at the head of a line or in a text all in one line. */
export const RUN_IN_TITLE =
  /(?:附[件录][\d一二三四五]{0,2}[：:\s]{0,2})?(?:《[^《》\n]{2,80}》)?(?:中的?)?(?:有关|相关|部分)?(?:内容)?(?:名\s?词|术语|用语)(?:术语)?\s?(?:解\s?释|注释|释义)(?:[（(][^（()）\n]{0,30}[）)])?[：:]?[\s\u3000]{0,8}(?=[“《]|[[［【〔(（]?\s?[1１一][\]］】〕)）.．、:：“]|①|注1)|^[附备]?注释?[：:]\s{0,4}(?=[[［（(]\s?[1１]\s?[\]］）)]|[1１][.．、]|①)/gu

/* page text */

/** What stands before the colon of a short line. */
export const LABEL = /^[^：:。；，]{2,10}[：:]/u
/** A word that only the buttons and the pager of a web page have. */
export const PAGE_CONTROLS =
  /上一页|下一页|末页|尾页|返回(?:顶部|首页|列表)|打印(?:本|此|页|$)|关闭(?:窗口|本页|页面)|字[体号]|分享[到至：:]|^[^，。]{0,8}位置[：:]|扫一扫/u

/* headings and items */

/**
 * Numbered headings, outermost first; each captures its number. A rank is where a heading stands among others: 1 for
 * 第一部分, 编 and 篇, then 章, 节 and 条, 2 for 一、, 3 for （一）, 4 for 1., 5 for （1）.
 */
export const HEADING_MARKERS = [
  {
    rank: 1,
    pattern: /^第\s?([一二三四五六七八九十百零〇]{1,7}|[\d０-９]{1,3})\s?(?:部分|编|篇)[\s\u3000：:、]{0,4}/u,
  },
  { rank: 1.1, pattern: /^第([一二三四五六七八九十百零〇]{1,7})分编[\s\u3000：:、]{0,4}/u },
  {
    rank: 1.2,
    pattern: /^第\s?([一二三四五六七八九十百零〇]{1,7}|[\d０-９]{1,3})\s?章(?!程)[\s\u3000：:、]{0,4}/u,
  },
  {
    rank: 1.4,
    pattern:
      /^第\s?([一二三四五六七八九十百零〇]{1,7}|[\d０-９]{1,3})\s?节(?:[\s\u3000：:、]{1,4}|(?=[^。；，：]{2,30}$))/u,
  },
  { rank: 2, pattern: /^([一二三四五六七八九十]{1,3})\s?[、．.]\s{0,4}/u },
  { rank: 3, pattern: /^[（(〔]\s?([一二三四五六七八九十]{1,3})\s?[）)〕]\s{0,4}/u },
  { rank: 4, pattern: /^([\d０-９]{1,2})\s?(?:[.．](?![\d０-９])|、)\s{0,4}/u },
  { rank: 5, pattern: /^(?:[（(]([\d０-９]{1,2})[）)]|([\d０-９]{1,2})[）)])\s{0,4}/u },
] as const
/** The number of an article, with what is inserted after it (之一), which a blank parts from its text, or a title in brackets. */
export const ARTICLE =
  /^第\s?(?<value>[一二三四五六七八九十百千零〇]{1,9}|[\d０-９]{1,4})\s?条(?:之(?<after>[一二三四五六七八九十]{1,2}))?(?:(?<gap>[\s\u3000：:]{1,4})|(?=[（(【\p{L}“《]|$))/u
/** The title of an article, in brackets after its number. */
export const ARTICLE_TITLE = /^[（(【]([^（()）【】。；]{2,30})[）)】]\s{0,4}/u
/** A chapter of a standard, numbered without a point, or with one; its title is one phrase. */
export const DECIMAL_TOP =
  /^(?<value>\d{1,2})(?:[.．、]\s{0,4}|[\s\u3000]{1,4})(?=[\p{Script=Han}A-Z][^。；，：]{1,40}$)/u
/** A section of a standard: 5.1, A.1.2. */
export const DECIMAL_SUB =
  /^(?<path>(?:\d{1,2}|[A-Z])(?:[.．]\d{1,2}){1,4})(?:[\s\u3000]{1,4}|(?=\p{Script=Han}))/u
/** The number of a part alone in its line: its title is the next line. */
export const MARKER_ALONE =
  /^第\s?([一二三四五六七八九十百零〇]{1,7}|[\d０-９]{1,3})\s?(?:部分|编|篇|章|节)$/u
/** A box of projects within a plan: its lines are none of the outline. */
export const BOX =
  /^专\s?栏\s?(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})?(?=[\s\u3000：:“]|\p{Script=Han}|$)/u
/** A line that announces notes on the text: their numbers are none of the outline. */
export const NOTES = /^[附备]?注[：:]$/u
/** The title of a table. */
export const TABLE =
  /^附?表\s?(?:[\d０-９]{1,2}(?:[-－.][\d０-９]{1,2})?|[一二三四五六七八九十]{1,3})(?=[\s\u3000：:、]|\p{Script=Han}|$)[^。；，]{0,60}$/u
/** An appendix that a line announces: its marker and its title, which may be missing. */
export const APPENDIX_OPENING =
  /^(附\s?[件录表]\s?(?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,3}|[A-Z])?)(?:[：:．.、\s\u3000（(《]{1,4}[^。；，]{0,60})?$/u
/** A number at the head of a list of appendices: 附件：1.甲表 */
export const LISTED = /^[\s：:]{0,4}[\d０-９]{1,2}\s?[.．、]/u
/** The number of an item: 一是, 一要, 第一， 其一， 首先; the name of the group is its sort. */
export const ITEM_MARKER =
  /(?<is>[一二三四五六七八九十]{1,3})是|(?<must>[一二三四五六七八九十]{1,3})要|第(?<rank>[一二三四五六七八九十]{1,3})(?=[，,：:])|其(?<among>[一二三四五六])(?=[，,：:是])|(?<word>首先|其次|再次|最后)(?=[，,：:要是])/gu
/** What may stand before the number of an item within a line. */
export const ITEM_BOUNDARY = /[。；;：:！!？?，,、”’）)\s\u3000]/u
/** The stop that closes a heading's number. */
export const MARKER_STOP = /[、.．：:]$/u
/** What ends a sentence. */
export const SENTENCE_END = /[。！？!?]/u
/** A line that is no heading: dates, places, speakers. */
export const NO_HEADING =
  /^[（(—\-【]|^\d{4}年\d{1,2}月|\d{4}年\d{1,2}月\d{1,2}日[）)]?$|[。；！？：:;!?]|^(?:来源|作者|时间|发布|编辑)|^(?:专栏|附?[图表]\s?[\d一二三四五六七八九十])/u
/** A heading that begins with a quotation or a title of a document: it goes on in words, not in a stop or a definition. */
export const QUOTED_HEADING =
  /^(?:“[^“”]{1,30}”|《[^《》]{1,30}》)(?!是|即|指|[，、：])[^，]{0,20}\p{Script=Han}{2}/u
/** A year in figures or characters. */
export const YEAR = /(20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年/gu

/* leads */

/** A lead sentence at the head of a paragraph, and its stop, each captured. */
export const LEAD = /^([^。；！？：:!?\n—]{4,40})(。|：|——)/u
/** What a lead before a colon begins with: an action; other words there are a label (主要目标：). */
export const LEAD_ACTION =
  /^(?:[加推深强提优健完做抓促扩培壮筑守防保建构打实落激发改稳持坚着全统协聚突狠大有不更高纵繁扛织增牢积切严巩拓引聚])/u
export const LABEL_NOUN =
  /(?:目标|要求|原则|思想|措施|内容|地点|主体|单位|时限|任务|情况|重点|方向|思路|方面|保障|标准|依据|期限|范围)$/u
/** What closes a lead in bold type. */
export const LEAD_STOPS = /[。：:—，,；;\s\u3000]/u
/** A quotation within a lead, which may be a long list of names. */
export const LEAD_QUOTATION = /“[^“”]{1,30}”|《[^《》]{1,30}》/gu
/** With what no lead begins: who speaks, a time, a turn, a sentence that announces others. */
export const NO_LEAD_OPENING =
  /^(?:我们|我[省市县区州国]|全[省市县区州国]|各位|同志|这|那|它|他|她|其[中次他]|有的|一些|一年|[一二三四五六七八九十几多]年来|过去|近年|去年|今年|明年|未来|当前|目前|现在|今后|下一步|同时|此外|另外|与此|对此|为此|因此|所以|但|然而|虽然|尽管|如果|只有|只要|事实|实践|成绩|总[的之体]|综[上合]|可以说|必须|需要|要知道|不可|没有|主[办要责]|责任|牵头|年度|时间|地点|单位|来源|附|注|说明|例如|比如|据|由于|因为|经|根据|按照|为了|在此|谢谢|新的|[\d０-９（(【[])/u
/** What no lead has: figures, a judgement, a thing that is over, several clauses. */
export const NO_LEAD =
  /[\d０-９%％]|(?<!实事求|[国大])是|了(?![解])|我们|大家|必须|不仅|而且|吗$|呢$|吧$|也[是要有]|就[是要]|还[是有要]|[万亿]元|增长到|，[^，]*，/u

/* names of passages */

/** A salutation before the first words of a paragraph. */
export const OPENING_SALUTATION =
  /^(?:尊敬的)?(?:各位(?:代表|委员|领导|来宾|同志|列席人员)|同志们)(?:[，,、]?(?:各位(?:代表|委员|列席人员)|同志们)){0,3}[，,！!：:]/u
/** The marker of a note within a name. */
export const NOTE_MARKER = /[[［〔](?:注?\d{1,3})[\]］〕]/gu
export const LINE_BREAK = /\s{0,40}\n\s{0,40}/gu
/** What no name ends in. */
export const CUT_STOP = /[，,；;、\s]$/u
/** The word at the end of what a colon follows: 总体要求是：. */
export const ANNOUNCING_END = /(?:建议[为是]|(?<![就正还也便])是)$/u

/* sides */

export const REVIEW_HEADING =
  /回顾|(?:执行|完成|落实|进展|实施|运行)情况|工作总结|(?:主要|取得的|发展|工作)成(?:就|绩|效)|工作情况|过去|所做的工作/gu
export const PLAN_HEADING =
  /安排|草案|打算|部署|总体要求|(?:预期|奋斗|主要)目标|目标任务|重点任务|工作任务|重点工作|重大举措|主要考虑|主要任务|工作思路|工作要点|下一步|今后/gu
/** The year that a report is given in, which is the plan's, and the one before it. */
export const THIS_YEAR = /今年(?!以来|上半年|前)|本年(?:度)?(?:的)?(?:重点|主要)?(?:工作|任务|目标)/u
export const LAST_YEAR = /去年|上年|上一年/u
/** What joins two things that one heading announces: 回顾和安排. */
export const HEADING_JOINER = /[和与及暨、]/u
/** A heading within a part that turns from what was done to what comes. */
export const TURNING_HEADING = /^(?:下一步|下一阶段|下阶段|今后)/u
export const SHORTCOMINGS_HEADING = /(?:存在|面临|主要)的?[^。]{0,8}(?:困难|问题|不足|短板|挑战|差距)/u
/** A sentence that turns to what falls short. */
export const SHORTCOMINGS_SENTENCE =
  /清醒地?(?:看到|认识)|[也还](?:要|应|应当|必须)?(?:看到|认识到|意识到)[^。；]{0,40}(?:困难|问题|短板|弱项|不足|差距|挑战)|(?:(?:存在|面临)(?:着|不少|许多|一些|诸多)|[还仍]有(?:不少|许多|一些|诸多))[^。]{0,12}(?:困难|问题|短板|不足|差距|挑战)/u
