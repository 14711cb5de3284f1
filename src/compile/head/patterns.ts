import type { ReportKind } from '../../model/kinds.ts'

/** The patterns by which the lines of a report's head are told apart; all are tried on lines without blanks. */

/* lines */

/** A blank of any make, also that which stands for an artefact. */
export const BLANK = /[\s\u3000\u200b]/u
/** A character between two of which a blank means something: of Latin words and numbers. */
export const SPACED_CHAR = /[\p{Script=Latin}\d.,;:()/+-]/u
/** A salutation that runs on into the first sentence. */
export const OPENING_SALUTATION = /^(?:各位)?(?:位代表|各位代表|各位委员|同志们)(?:们)?[，,、：:！!]/u
/** Where the articles of a law begin. */
export const FIRST_ARTICLE = /^第一[编章条]/u
/** An article of a law, with its number. */
export const ARTICLE = /^第([一二三四五六七八九十百零〇]{1,6}|\d{1,3})条/u
/** The first chapter of a standard. */
export const FIRST_CLAUSE = /^1(?:[.．]|\s|\u3000)?\s{0,3}\p{Script=Han}/u
/** A heading that opens the text after the head and its contents. */
export const FOREWORD = /^(?:前言|引言|序言|导言|概述|摘要|总则|导语|编者按|目录|目次)$/u
/** A sentence's or a clause's stop at the end of a line. */
export const LINE_STOP = /[。：:！；]$/u

/* lines of the web page */

/** A way through a site: 当前位置：首页>政务公开, or three and more names between arrows. */
export const BREADCRUMB =
  /^(?:您|你)?(?:现在|当前|目前)?(?:所在|的)?(?:的)?位置[：:]|^首页[>＞»›/|→]|(?:[^>＞»›→]{1,20}[>＞»›→]){2}/u
/** A label of a web page's own data, at the head of a line or after a blank, with its colon. */
export const PAGE_LABEL =
  /(?:^|[\s\u3000|｜\]】)）])[[【(（]?(?:(?:信息|文章|稿件|新闻|内容|图片)?来\s?源|作者|(?:全媒体)?记者|通讯员|责?任?编辑|责编|审核|校对|[初复终]审|签发|(?:发布|发表|更新|成文|印发|公开|生成|录入)?(?:时间|日期)|发布(?:机构|单位|人)?|公开(?:方式|形式|类型)|发[文布]机[关构]|阅读(?:数|量|次数)?|浏览(?:数|量|次数)?|点击(?:数|量|率)?|访问(?:数|量)?|字\s?[号体](?:大小)?|分\s?享(?:到|至)?|索\s?引\s?号|主题(?:词|分类)|文\s?号|发文字号|有效性|关键词|视力保护色|标\s?题|名\s?称|收藏|打印|扫一扫|字数|热度|评论)[\s\u3000]{0,2}[：:]/u
/** A line of nothing but buttons and sizes. */
export const PAGE_BUTTONS =
  /^(?:[\s\u3000|｜/[\]【】()（）：:+＋-]|打印(?:本页|此页)?|关闭(?:窗口|本页)?|收藏(?:本页)?|分享(?:到|至)?|下载|全屏|加大|减小|还原|字号|字体|大|中|小|特大|默认|首页|登录|注册|微信|微博|QQ空间|繁体|简体|无障碍|长者版|适老化|朗读|语音播报|A){1,40}$/u
/** A site's own name or address. */
export const SITE_NAME = /(?:门户|官方|政府)网站?(?:$|[^\p{Script=Han}])|www\.|https?:|\.(?:gov|com|org)\b/u
/** Who took a picture: it closes the caption. */
export const CAPTION =
  /(?:记者|通讯员|特约|摄影师?|供图|图片|新华社|本报|日报|融媒体).{0,40}(?:摄|供图|拍摄|摄影|图)[）)。]?$|(?:^|[\s\u3000/／。])[\p{Script=Han}\s]{2,9}[\s/／]摄[）)。]?$|(?:^|[^\p{Script=Han}])(?:图为|资料图)/u
/** Somebody gives the report: words of a caption, not of a report. */
export const REPORTING = /(?:作|做)(?:了)?(?:政府)?工作报告(?:。|$)/u

/* dates */

/** A date of the head in figures or characters. */
export const DATE =
  /(?:\d{4}|[一二三四五六七八九〇○零ＯO]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日/u
/** A date with dots, dashes or strokes. */
export const DOTTED_DATE = /(?<!\d)\d{4}([-./．])\d{1,2}\1\d{1,2}(?!\d)/u
/** A month with its year. */
export const MONTH =
  /(?:\d{4}|[一二三四五六七八九〇○零ＯO]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?!\d)/u
/** What may frame a date that has its line to itself. */
export const DATE_FRAME = /^[—–\-（(〔[【]{0,4}|[）)〕\]】]{0,2}$/gu
/** A time of day: with it a date is the web page's. */
export const CLOCK = /\d{1,2}[:：]\d{2}/u
/** A year of four figures or characters. */
export const HEAD_YEAR = /(20\d\d|19\d\d|二[〇○零ＯO][〇○零ＯO一二三四五六七八九]{2})年?/u

/* sessions */

/** A session by its numbers (第十八届人民代表大会第四次会议), without the place before them. */
export const SESSION =
  /第?(?:[一二三四五六七八九十]{1,4}|\d{1,2})届[^，。；\s]{2,28}?第?(?:[一二三四五六七八九十]{1,3}|\d{1,2})次(?:全体|扩大)?会议?/u
/** A sitting of a government or a committee (人民政府第12次常务会议). */
export const SITTING =
  /第?(?:[一二三四五六七八九十]{1,3}|\d{1,3})次(?:政府)?(?:常务|全体|主任|党组|办公)(?:扩大)?会议/u
/** What may not stand in the place before a session's numbers, nor what leads to it; the last one ends the lead. */
export const SESSION_LEAD = /[，。；：:\s—（(《〈“”]|在|经过?|由|提交|提请|\d日/gu
/** The first line of a session that goes on in the next. */
export const SESSION_OPENING = /^(?:[—–\-（(]{1,4}|\d{4}年|二[〇○零])|届/u
/** A line that goes on with none before it. */
export const NEW_LINE = /^[—–（(]/u
/** That a session passed, changed or published the text. */
export const PASSED = /通过|批准|修[订正]|公布|施行|发布|废止|审议/u
/** A sentence that publishes a law. */
export const PROCLAMATION = /(?:已|业)经?.{0,60}通过|现予(?:以)?(?:公布|发布)|自.{4,16}起(?:施行|实施)/u

/* who speaks, who issues, what number */

/** Who speaks: the body or place, the office, the name. */
export const SPEAKER =
  /^(?:报告人[：:])?(?<body>[^，。：:；]{0,30}?)(?:代理|代|副|党组书记、)?(?<office>省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|总理|委员长|院长|检察长|董事长|总经理|会长|秘书长|主席|主任|局长|厅长|部长|行长|书记)(?<name>[\p{Script=Han}×XＸ*＊某]{0,4}|[\p{Script=Han}]{1,8}[·•][\p{Script=Han}·•]{1,12})(?:[（(][^（）()]{0,20}[）)])?$/u
/** The office of who leads a government, with the sign of its place. */
export const GOVERNOR = /^([省市县区州盟旗镇乡])长$/u
/** A body that issues reports. */
export const ISSUER_LINE =
  /^[^\d，。：；“《]{2,30}(?:局|委员会|常委会|委|政府|办公室|厅|部|院|公司|集团|中心|大学|学校|银行|调查队|总队|协会|学会|组)(?:发布|编制|印发)?$/u
/** A body of business: where it sits is no place that it reports for. */
export const COMPANY = /(?:公司|集团|银行)$/u
/** What a body puts behind its name when it publishes. */
export const PUBLISHES = /(?:发布|编制|印发)$/u
/** The number of a standard. */
export const STANDARD_NUMBER =
  /^(?:GB(?:\/[TZ])?|DB\d{2,6}(?:\/T)?|[A-Z]{2,3}\/T|T\/[A-Z]{2,8}|Q\/[A-Z0-9]{2,8}|YD|JT|JR|GA|WS|HJ|NY|SL|DL|MH)[\s\u3000]?\d{1,6}(?:\.\d{1,3})?[—–\-:：]\d{4}/u
/** Another number of a document: 第12号, 某政发〔2024〕3号, ICS, CCS, 备案号, the code of a share. */
export const NUMBER_LINE =
  /^[（(]?第?[\d一二三四五六七八九十]{1,4}号[）)]?$|[〔[（(【]\d{4}[〕\]）)】]第?\d{1,4}号$|^(?:ICS|CCS)\b|^备案号|^(?:证券|公司|股票)(?:代码|简称)|^代替/u
/** A letterhead: an order or an announcement that publishes something else. */
export const LETTERHEAD = /(?:令|公告|文件)(?:[（(]?第?[\d一二三四五六七八九十]{1,4}号[）)]?)?$/u
/** A line of papers for a session. */
export const PAPERS = /会议(?:文件|材料|秘书处)|^附件\d{0,2}[：:]?$/u
/** A name alone in its line, as of who speaks: two to four characters. */
export const NAME_LINE = /^[\p{Script=Han}×XＸ*＊]{2,4}$/u

/* titles */

/** A word that says what a document is. */
export const TITLE_WORD =
  /报告|汇报|草案|计划|规划|纲要|总结|方案|公报|条例|办法|规定|规则|细则|预算|决算|意见|通知|决定|决议|章程|准则|标准|规范|说明|年报|指南|要点|讲话|白皮书|法$/u
/** The end of a title that is whole. */
export const TITLE_END =
  /(?:报告|汇报|公报|条例|办法|规定|规则|细则|纲要|总结|章程|方案|意见|决定|决议|年报|通知|说明|讲话)(?:[（(][^（）()]{1,12}[）)])?$/u
/** A footnote's marker behind a title. */
export const TITLE_MARKER = /(?:[[［【〔]\d{1,2}[\]］】〕]|[①-⑳*＊])$/u
/** What goes on with a title begun in the line before. */
export const TITLE_JOINER = /^(?:[与和及的暨、，（(《]|执行情况|草案|以及|并|情况)/u
/** A title that names nobody: it takes the body above it for its owner. */
export const OWNERLESS_TITLE =
  /^(?:(?:20\d\d|二[〇○零].{2})(?!年?度?政府)|工作报告|部门|单位|年度报告|半年度报告)/u
/** A title of government, court and so on whose place the session names. */
export const BODILESS_TITLE =
  /^(?:20\d\d年)?(?:政府|法院|检察院|人民法院|人民检察院|常务委员会|常委会)?工作报告/u
/** A line of a title that such a one goes on with: a place, a year, a body. */
export const TITLE_OWNER = /(?:[省市县区州盟旗镇乡]|街道|\d{4}年度?|人民|委员会|[中高]级)$/u
/** Whose work report it is: the name before 工作报告, a year before, in or behind it. */
export const WORK_REPORT =
  /^(?:(?:20\d\d|二[〇○零].{2})年度?)?(?<owner>[^\d]{0,40}?)(?:(?:20\d\d|二[〇○零].{2})年度?)?(?<body>人民政府|政府|人民法院|法院|人民检察院|检察院|人民代表大会常务委员会|人大常委会|常务委员会|常委会)?(?:20\d\d年度?)?工作报告/u
/** Whose budget, accounts or yearly report it is. */
export const OWNED_REPORT =
  /^(?:20\d\d年度?)?(?<owner>.{2,40}?)(?:[（(]本级[）)])?(?:关于)?(?:(?:20\d\d|二[〇○零].{2})年?度?)?(?:部门|单位|年度|半年度|季度|社会责任|环境|决算|预算|“?三公|第.季度)/u

/* places */

/** What stands before the place of a title. */
export const PLACE_LEAD =
  /^(?:关于(?:印发|下达|批准)?|中共|中国共产党|中国人民政治协商会议|政协|《|(?:20\d\d|19\d\d|二[〇○零ＯO].{2})年度?(?:至\d{4}年)?){1,3}/u
/** A place by its form: a name and the sign of its level. */
export const PLACE_FORM =
  /^[\p{Script=Han}×XＸ*＊]{1,12}?(?:特别行政区|自治区|自治州|自治县|自治旗|开发区|新区|矿区|林区|地区|省|市|县|区|州|盟|旗|镇|乡|街道)(?![场民值容域块划位级内村舰委]|政(?!府|协))/u
/** A word that has the form of a place and is none. */
export const NO_PLACE =
  /^(?:全|各|本|我|该|此|其|市本级|一个)|^[省市县区州盟旗镇乡]+$|(?:城|都|超|股|上|门|楼|夜)市$|(?:城|乡|市|集|村)镇$|城乡$|(?:社|园|校|景|城|市|灾|片|辖|牧|库|小|街|郊|专|分|示范|保护|功能|管理|居住|风景)区$|县市$|^(?:农村|贫困|民族|边远|沿海|内陆|西部|东部|中部)/u
/** What follows a place in titles, sessions and names of bodies. */
export const PLACE_TAIL =
  /^(?:(?:高级|中级)?人民|政府|第|[一二三四五六七八九十]{1,3}届|\d|二[〇○零]|国民经济|财政|统计局|人大|政协|委员会|本级|全体|[省市县区州盟旗镇乡]长|监察委|(?:“|”)?十[一二三四五六七八九]五)/u
/** A place whose name is held back: 某县, ××区. */
export const UNNAMED_PLACE = /^[某×XＸ]{1,3}(?:自治区|自治州|自治县|新区|省|市|县|区|州|旗|镇|乡|街道)$/u
/** The sign of a level at the end of a place's name. */
export const LEVEL_SIGN =
  /(特别行政区|自治区|自治州|自治县|自治旗|新区|开发区|地区|省|市|县|区|州|盟|旗|镇|乡|街道)$/u
/** A body without its place: 市发展和改革委员会, 县人民政府. */
export const PLACELESS_BODY = /^([省市县区州盟旗镇乡])(?=[^长\s])/u
/** The peoples within the name of an autonomous division. */
export const ETHNIC_PART =
  /(?:壮族|回族|满族|维吾尔族?|苗族|彝族|土家族|藏族|蒙古族|侗族|布依族|瑶族|白族|朝鲜族|哈尼族|黎族|哈萨克族?|傣族|畲族|傈僳族|东乡族|仡佬族|拉祜族|佤族|水族|纳西族|羌族|土族|仫佬族|锡伯族?|柯尔克孜族?|景颇族|达斡尔族?|撒拉族|布朗族|毛南族|塔吉克族?|普米族|怒族|鄂温克族?|鄂伦春族?|保安族|裕固族|独龙族|各族){1,4}$/u

/* kinds */

/** What the title of each kind of document says, the most telling first. */
export const KIND_TITLES = [
  [
    'department-budget',
    /(?:部门|单位)(?:整体|收支)?(?:预算|决算)|(?:局|厅|委|院|委员会|办公室|中心|学校|部)\d{4}年度?(?:收支)?(?:预算|决算)|(?:预算|决算)(?:信息)?公开(?:说明|情况)?$/u,
  ],
  [
    'plan-report',
    /计划(?:\d{4}年)?(?:执行|完成)?情况.{0,60}(?:报告|汇报)|计划草案.{0,20}(?:报告|汇报)|计划报告/u,
  ],
  ['budget-report', /(?:预算|决算|财政|收支).{0,60}(?:报告|汇报)/u],
  ['communique', /公报(?:[（(][^（）()]{1,12}[）)])?$/u],
  ['annual-report', /(?:年度报告|年报)(?:全文|摘要|[（(][^（）()]{1,12}[）)])?$/u],
  ['work-report', /工作(?:情况|总结)?.{0,24}(?:报告|汇报)|工作总结/u],
  ['plan', /(?:规划|纲要|五年计划|行动计划|行动方案)(?:[（(][^（）()]{1,14}[）)])?$/u],
] as const satisfies readonly (readonly [kind: ReportKind, title: RegExp])[]

/* years */

/** Accounts look back on their year; a budget plans it. */
export const ACCOUNTS = /决算/u
/** The year that is planned, as those who speak in it call it. */
export const THIS_YEAR = /今年|本年度/u
/** The year that is reported on, as those who speak in the next call it. */
export const LAST_YEAR = /过去的?一年|去年|上年|一年来/u
/** A longer time than a year. */
export const PERIOD = /五年|四年|三年|五”|五时期|时期|以来|本届/u

/* short titles */

/** The number of a five-year plan: 第十四个五年规划, “十四五”规划. */
export const FIVE_YEAR_PLAN = /第(十[一二三四五六七八九]?)个五年|“?(十[一二三四五六七八九])五”?/u

/* a report without head */

/** How a speech begins: 我代表市人民政府, 受区人民政府委托; captured is whose report it is. */
export const OPENING =
  /(?:我(?:谨)?代表|受)(?<body>[^，。；：\s]{0,24}?(?:人民政府|政府|人民法院|法院|人民检察院|检察院|人民代表大会常务委员会|人大常委会|常务委员会|常委会))(?=[，,]|向|委托|作|报告)/u
/** What the speech is about, after its opening. */
export const OPENING_PLAN = /计划(?:执行情况|草案)|国民经济和社会发展计划/u
export const OPENING_BUDGET = /预算(?:执行情况|草案)|决算/u
/** What a report calls its own place and bodies by: the sign of their level. */
export const OWN_LEVEL = /(?:我|全)([省市县区州盟旗镇])|([省市县区州盟旗镇])委、?\2?(?:人民)?政府/gu
/** A year of the body with what is said of it. */
export const BODY_YEAR = /(20\d\d)年/gu
/** A word of planning right behind a year, after which it is the year planned. */
export const PLANNED_YEAR =
  /(20\d\d)年(?:的)?(?:政府)?(?:工作|经济社会发展|全?[省市县区州]?)(?:的)?(?:总体要求|总体思路|主要目标|预期目标|目标|重点|安排|打算|建议)|今年是(20\d\d)年/u
