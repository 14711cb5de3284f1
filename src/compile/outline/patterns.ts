/** The patterns by which blocks, headings, items, the head of a report and its sides are known. */

/* blocks */

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
/** The heading of a glossary that runs on into the first entry, at the head of a line or in a text all in one line. */
export const RUN_IN_TITLE =
  /(?:附[件录][\d一二三四五]{0,2}[：:\s]{0,2})?(?:《[^《》\n]{2,80}》)?(?:中的?)?(?:有关|相关|部分)?(?:内容)?(?:名\s?词|术语|用语)(?:术语)?\s?(?:解\s?释|注释|释义)(?:[（(][^（()）\n]{0,30}[）)])?[：:]?[\s\u3000]{0,8}(?=[“《]|[[［【〔(（]?\s?[1１一][\]］】〕)）.．、:：“]|①|注1)|^[附备]?注释?[：:]\s{0,4}(?=[[［（(]\s?[1１]\s?[\]］）)]|[1１][.．、]|①)/gu

/* headings and items */

/** Numbered headings, outermost first; each captures its number. */
export const HEADING_MARKERS = [
  /^第([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})(?:部分|章|篇)[\s\u3000：:、]{0,4}/u,
  /^([一二三四五六七八九十]{1,3})[、．]\s{0,4}/u,
  /^[（(〔]\s?([一二三四五六七八九十]{1,3})\s?[）)〕]\s{0,4}/u,
  /^([\d０-９]{1,2})\s?(?:[.．](?![\d０-９])|、)\s{0,4}/u,
  /^(?:[（(]([\d０-９]{1,2})[）)]|([\d０-９]{1,2})[）)])\s{0,4}/u,
] as const
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
export const NO_HEADING = /^[（(—\-“《【]|^\d{4}年\d{1,2}月|[。；！？：:;!?]|^(?:来源|作者|时间|发布|编辑)/u
/** A year in figures or characters. */
export const YEAR = /(20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年/gu

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
