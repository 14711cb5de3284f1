/** The patterns by which the numerals of a name and the lists of a definition are read. */

/** What follows a number and makes it a time, a rank or a phase, never a count of parts. */
export const NO_COUNT_UNIT =
  /^(?:年|月|日|天|期|届|轮|次|号|版|体|季度|小时|分钟|公里|千米|平方|公顷|千瓦|千伏|兆|吨|亩|米|元|度|倍|折|岁|周|[%％])/u
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
/**
 * “六项行动” after 甲、乙、丙, or 五级, 四个主导产业 after 省、市、县: a list's name that follows it, up to what ends a member.
 * Where more words follow, the name stands within a member (整治“三线”乱搭, 开展三项整治行动).
 */
export const TRAILING_LABEL =
  /“(?<quoted>[一二两三四五六七八九十])(?<name>[^“”，。；、\d]{1,8})”(?=[，；。、的等）)]|和|及|以及|与|并|专项|$)|(?<count>[一二两三四五六七八九十]|(?<!\d)\d{1,2})(?:(?<rank>级|类|方|者|地)|(?<measure>项|个|种|大|条|张))(?<noun>\p{Script=Han}{0,12}?)(?=[，；。、的）)“”（(]|和|及|以及|与|组成|构成|协同|并重|$)/gu
/** What closes a list and is no part of its last member: 等, 三大主导产业, 的统称; captures a numeral. */
export const LIST_CLOSING =
  /(?:(?<![平高中初同对优均])等|这)?(?:([一二两三四五六七八九十]|(?<!\d)\d{1,2})[级类项个种大条张方]\p{Script=Han}{0,10})?(?:的?(?:简称|统称|合称|总称))?$/u
/** The number of a part within a definition: ① （1） 1. 一是 */
export const PART_NUMBER =
  /(?<circle>[①-⑳])|[（(](?<bracket>\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|(?<![\d.])(?<dot>\d{1,2})[.．、](?!\d)|(?<=^|[，。；：\s])(?<item>[一二三四五六七八九十]{1,3})是/gu
/** Verbs that govern a list as a whole and stand before its first member. */
export const GOVERNING_VERB =
  /^(?:，|、|和|及|以及|对(?![口接外标比照象策])|聚焦|推进|强化|落实|实施|构建|建立|健全|围绕|开展|突出|坚持|打造|完善|覆盖|做好|抓好)+/u
/** What opens a clause within a sentence and is followed by what the name means: …管理的“三公”经费，是指 */
export const CLAUSE_LEAD_IN =
  /，(?:具体|主要)?(?:是指|指的是|系指|包括|包含|分为|分别是|分别为|指(?![挥导标数定南示引向])|即(?!时))[：:，]?/gu
/** A preposition or verb by which words before a 的 govern a whole list: 用财政拨款安排的, 所需要的, 由…组成的. */
export const GOVERNING_WORD =
  /[用由以为对从向在按靠凭所]|通过|依据|具有|拥有|(?:安排|开支|列支|支付|负担|承担|组成|构成|包含|形成|发生|产生|提供|规定|确定|推行|实行|实施|开展|建立|建设|设立|涉及|负责|使用)$/u
/** A word that joins two things within a modifier, which may then end with the second of them. */
export const LIST_TIE = /[与和及]/u
/** What opens a list right before its first member. */
export const LIST_OPENED = /(?:指|即|是|为|包括|包含)[：:]?$/u
/** Verbs and other words before the first member of a list whose members end alike: 加快建设专业化, 推动工业化. */
export const LEADING_VERB =
  /^(?:以(?![及人])|由(?!于)|将(?![来军])|集(?![中体群聚成])|把(?![关手])|让(?!利)|确保|而|，|、|和|及|以及|着力|加快|加强|大力|积极|持续|不断|全面|统筹|努力|深入|一体|聚焦|推进|推动|推行|推广|促进|实现|实行|实施|强化|落实|构建|建设(?!用地|项目|工程|者|标准)|建立|健全|围绕|开展|突出|坚持|打造|完善|做好|抓好|做强|做优|做大|做实|培育|培植|壮大|巩固|提升|提高|增强|按照|通过(?!率)|形成|加大)+/u
/** Words before the counted one that belong to it: a single character, or what ends with a preposition (因公出国). */
export const BOUND = /^.$|[因为以对由从向]$/u
/** A preposition before a whole list, and what then stands after it: 对甲、乙的认同, 集甲、乙、丙为一体的场所. */
export const LIST_FRAME = /^(?:对|集(?![中体群聚成]))/u
export const FRAME_END = /(?:为|于)一体|的/u
/** A list's name that is one of the name's own: 甲路、乙路两纵和丙路、丁路三横. */
export const OWN_TRAILING_LABEL =
  /(?<count>[一二两三四五六七八九十]|(?<!\d)\d{1,2})(?<rank>\p{Script=Han}{1,6}?)(?=[，；。、的）)“”（(]|和|及|以及|与|组成|构成|协同|并重|$)/gu
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
/** What stands between the members of a list. */
export const MEMBER_TIE = /、和?|以及|和|及|与/u
/** What ties the last member of a list to the others; the longer first. */
export const LAST_JOINERS = ['以及', '、和', '和', '及', '与'] as const
/** A number within a member, in figures or characters. */
export const NUMERAL = /\d+|[一二两三四五六七八九十百千万]+/gu
