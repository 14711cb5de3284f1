/** The patterns by which a coinage is told from other words. */

/** What makes a quotation a sentence or a list rather than a name. */
export const NO_NAME = /[，。；：！？、,;:!?…《》]|[了吗呢吧啊]$/u
/** What is quoted and names nothing: half a name (“六大”主题行动), a five-year plan, a span of time. */
export const NO_COINAGE =
  /^(?:[一二两三四五六七八九十百\d]{1,3}[大个种]?|(?:\d{1,3}|[一二两三四五六七八九十]{1,2})(?:分钟|小时|年|个?月|天))$/u
/** A number without words; only before a noun that counts it does one name something (“3815”行动). */
export const BARE_NUMBERS = /^[\d.,·\-—/:%〇○]+$/u
export const COUNTED_DIGITS = /^(?!19|20)[1-9]{2,4}$/u
/** Nouns with which governments form names. */
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
export const OPENING_NUMERAL = /^(?:[一二两三四五六七八九十百千万]|\d{1,2})(?!大$)\p{Script=Han}/u
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
/** Such a name that is only a count unless the report uses it again. */
export const MERE_COUNT = /^.项/u
