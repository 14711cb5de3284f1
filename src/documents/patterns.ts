/** Every regular expression of the document readers, by format. All run in linear time: every repetition that may meet itself is bounded. */

/* text */

/** Any character that shows. */
export const VISIBLE = /[^\s\u200b-\u200d\u2060\ufeff]/u
/** Characters that texts are made of: ASCII, Latin, punctuation, symbols, Han, full-width forms. */
export const TEXT_CHAR =
  /[\t\n\r\f\x20-\x7e\u00a0-\u024f\u2010-\u206f\u20ac\u2103\u2116\u2160-\u217f\u2190-\u21ff\u2200-\u22ff\u2460-\u24ff\u2500-\u26ff\u3000-\u303f\u3400-\u9fff\ufe30-\ufe4f\uff00-\uffef]/u

/** Marks of Chinese sentences: ，。： and their kin. */
export const FULL_WIDTH_MARK = /[\u3000-\u3011\uff01-\uff1f]/u

export const DIGITS = /\d/gu

/* format */

/** What may stand before the first tag: a byte order mark (read as Latin-1), blanks, an XML declaration, comments. */
export const LEADING_MARKUP =
  /^(?:ÿþ|þÿ|ï»¿)?\s{0,400}(?:<\?xml[^>]{0,200}\?>\s{0,400})?(?:<!--(?:[^-]|-[^-]){0,4000}-->\s{0,400}){0,4}/u
/** What an HTML document begins with. */
export const HTML_START = /^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/iu
export const HTML_NAME = /\.(?:x|s)?html?$/iu
export const MARKDOWN_NAME = /\.(?:md|markdown|mkd)$/iu
/** Tags that only HTML has. */
export const HTML_TAG =
  /<\/?(?:p|div|br|span|table|tr|td|li|ul|ol|h[1-6]|a|strong|img)(?:\s[^<>]{0,400})?\/?>/giu
/** A character set that a document names for itself. */
export const DECLARED_CHARSET =
  /<(?:meta\s[^<>]{0,200}?charset|\?xml\s[^<>]{0,200}?encoding)\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{2,30})/iu

/* raised text */

/** Raised text that is a footnote's number, with the brackets that it may have; U+FDD0 and U+FDD1 stand around what is raised. */
export const RAISED_NUMBER =
  /(?<!\ufdd1)\ufdd0(?:[\s\u200b]|\ufdd1\ufdd0){0,4}([[［〔【(（]?)(?:[\s\u200b]|\ufdd1\ufdd0){0,4}(\d(?:(?:\ufdd1\ufdd0){0,4}\d){0,2})(?:[\s\u200b]|\ufdd1\ufdd0){0,4}[\]］〕】)）]?(?:[\s\u200b]|\ufdd1\ufdd0){0,4}\ufdd1(?!\ufdd0)|[\ufdd0\ufdd1]/gu
/** A mark of raised text. */
export const RAISE_MARK = /[\ufdd0\ufdd1]/gu
/** What a raised number is an exponent of: m², 10⁴. */
export const EXPONENT_BASE = /[\p{Ll}\p{N}](?:\ufdd1?\ufdd0){0,4}$/u

/* docx */

export const PATH_START = /^\.?\//u
/** The built-in styles of a table of contents have this name in every language. */
export const CONTENTS_STYLE = /^toc \d$/iu
/** So have those of headings; `[1-9]` is the level. */
export const HEADING_STYLE = /^heading ([1-9])$/iu
/** A style that the document does not define is known by its id alone: Heading1, 标题 1. */
export const HEADING_STYLE_ID = /^(?:heading|标题)\s?([1-9])$/iu
/** The code of a field that makes a table of contents, or that names the page of one of its lines. */
export const CONTENTS_FIELD = /^\s{0,9}(?:TOC(?:\s|$)|PAGEREF\s{1,9}"?_Toc)/iu
/** The place of a level's number in the text of a list's number. */
export const LEVEL_NUMBER = /%([1-9])/gu
/** A printed number that text can follow without a blank: 一、 （一） ① */
export const CLOSED_NUMBER = /[^\p{L}\p{Nd}]$/u
/** A digit at the head of a text, which may not touch the number before it. */
export const LEADING_DIGIT = /^\d/u

/** Lines that hold nothing, with the breaks that part them from the others. */
export const BLANK_LINES = /^\s+$|^(?:[^\S\n]*\n)+|\n[^\S\n]*(?=\n|$)/gu
export const LINE_FEEDS = /\n/gu

/* html */

/** Splits text into words and the blanks that a browser shows as one; other white space (U+3000) stays. */
export const HTML_BLANKS = /([ \t\n\r\f]+)/u
export const HTML_BLANK_START = /^[ \t\n\r\f]/u
/** Characters between which Chinese is written without blanks. */
export const WIDE_CHAR = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…①-⓿]/u
/** Style rules that hide an element, take the numbers of a list away, or write them in Chinese. */
export const HIDING_STYLE =
  /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/iu
export const NO_LIST_MARKS = /list-style(?:-type)?\s{0,9}:[^;]{0,80}\bnone\b/iu
export const CJK_LIST =
  /list-style(?:-type)?\s{0,9}:[^;]{0,80}\b(?:cjk-ideographic|simp-chinese-informal|trad-chinese-informal|cjk-decimal)\b/iu
export const INTEGER = /^-?\d{1,6}$/u
/** A number that someone typed at the head of an item. */
export const TYPED_NUMBER =
  /^(?:[（(［[【]?(?:\d{1,3}|[一二三四五六七八九十百]{1,5})[）)\]］】、．：:]|\d{1,3}\.(?!\d)|[①-⓿])/u

/** Style rules that make text bold, or take that away. */
export const BOLD_STYLE = /(?:^|;)\s{0,9}font-weight\s{0,9}:\s{0,9}(?:bold(?:er)?|[6-9]00)\b/iu
export const THIN_STYLE = /(?:^|;)\s{0,9}font-weight\s{0,9}:\s{0,9}(?:normal|lighter|[1-5]00)\b/iu
export const HEADING_NAME = /^h([1-6])$/u
/** What a link back from a note to its place in the text says: an arrow, a sign, or a word. */
export const BACK_LINK = /^\s{0,9}(?:[\^↑↩↵⤴⬆⏎][\ufe0e\ufe0f]?|返回(?:正文|原文)?|回到正文)\s{0,9}$/u
/** What such a link may say where its element names it one: no number, which may be the note's own. */
export const BACK_SIGNS = /^[^\p{N}]{0,20}$/u
/** What HTML made of Markdown or of a wiki calls such a link. */
export const BACK_LINK_NAME =
  /(?:^|\s)(?:doc-backlink|footnote-back(?:ref)?|data-footnote-backref|mw-cite-backlink|reversefootnote)(?:\s|$)/u

/* notes */

/** A line that is a note: [1]… */
export const NOTE_LINE = /^[\s\u3000]{0,8}\[(\d{1,3})\]/u
/** A footnote marker in a text. */
export const NOTE_MARKER = /\[(\d{1,3})\]/gu
/** A heading that notes stand under already. */
export const NOTES_TITLE =
  /^.{0,20}(?:[注註][释釋]|解[释釋]|[释釋][义義]|[注註]解|[脚腳][注註]|尾[注註]|[说說]明)[：:】]?$/u

/** A footnote's label that is its number. */
export const NOTE_NUMBER = /^[1-9]\d{0,2}$/u

/* markdown */

export const LINE_END = /[\r\n]|$/u
export const LINE_BREAKS = /\r\n|\r|\n/gu
/** What a line begins with that opens no block: text, or stars and text. */
export const TEXT_START = /[*_]{0,3}[^*_\p{ASCII}]/uy
/** What parts the lines of a block: a break, or what stands for one. */
export const LINES_OF_BLOCK = /\r\n|\r|\n|\ufdd3?\ufdd2/u
/** A line of settings in YAML: a key, or what goes on from the line before. */
const YAML_LINE = String.raw`(?:["']?[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,40}["']?[ \t]{0,4}:(?=[ \t\r\n])|[ \t]{1,8}(?=[^ \t\r\n])|- |#)[^\r\n]*\r?\n|[ \t]{0,8}\r?\n`
/**
 * A block of settings at the head of a Markdown file: YAML between lines `---` (the last one may be `...`), TOML between
 * `+++`, JSON between `;;;` or in braces that stand on lines of their own.
 */
export const FRONT_MATTER = new RegExp(
  [
    String.raw`^---[ \t]*\r?\n(?:#[^\r\n]*\r?\n){0,9}(?=["']?[\p{L}\p{N}_])(?:${YAML_LINE}){1,400}(?:---|\.\.\.)[ \t]*(?:\r?\n|$)`,
    String.raw`^(\+\+\+|;;;)[ \t]*\r?\n(?:(?!\1)[^\r\n]*\r?\n){1,400}?\1[ \t]*(?:\r?\n|$)`,
    String.raw`^\{[ \t]*\r?\n(?=[ \t]*")(?:[ \t]+[^\r\n]*\r?\n){1,400}\}[ \t]*(?:\r?\n|$)`,
  ].join('|'),
  'u',
)
/** The line that opens a fenced code block. */
export const FENCE_LINE = /^(?:`{3}|~{3})/u
/** What the line that closes it is made of. */
export const CLOSING_FENCE = /^[\s>`~]{0,200}$/u
/** Signs at the head of a quotation's lines. */
export const BLOCKQUOTE_MARK = /^[ \t]{0,3}(?:>[ \t]?){1,9}/gmu
/** A sign with a backslash that takes its meaning away. */
export const ESCAPED_SIGN = /\\([!-/:-@[-`{-~])/gu
/** What opens a definition below its name in a definition list. */
export const DEFINITION_SIGN = /^ {0,3}:[ \t]{1,4}(?=\S)/u
/** Text between double stars that the grammar left alone. */
export const STARRED = /\*\*[^*\s](?:[^*\n]{0,80}[^*\s])?\*\*/gu
export const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu
/** The line of dashes below the head of a table, which has a stroke. */
export const TABLE_RULE =
  /^(?=[^|]*\|)[ \t]{0,40}\|?[ \t]{0,40}:?-{1,200}:?[ \t]{0,40}(?:\|[ \t]{0,40}:?-{1,200}:?[ \t]{0,40})*\|?[ \t\r]{0,40}$/u
/** What stands between the strokes of a table's row. */
export const TABLE_CELL = /(?<=^|\|)[^|]*/gu
/** A reference to a footnote that nothing defines. */
export const NUMBERED_REFERENCE = /\[\^(\d{1,3})\]/gu
/** An address that a link leads to; anything else after [1]: is text. */
export const ADDRESS = /^(?:[a-z][a-z\d+.-]{1,20}:|[/#?.]|www\.)/iu
export const RAISING_TAG = /<\/?sup(?:\s[^<>]{0,200})?>/giu
/** A tag or a comment. */
export const HTML_PIECE = /<!--[\s\S]*?-->|<\/?[a-z][^<>]{0,400}>/giu

/* pdf */

/** A character that a font has no name for. */
export const UNKNOWN_CHAR = /(?![\t\n\r])[\p{Co}\p{Cc}\ufffd]/u

/** Characters that stand for others in fonts: radicals, compatibility ideographs. */
export const COMPATIBLE_CHARS = /[\u2e80-\u2fd5\uf900-\ufaff]/gu
/** Wide blanks at the head of a line, by which it is indented. */
export const LEADING_BLANKS = /^\u3000{1,8}/u
/** A blank beside a wide character. */
export const NEEDLESS_BLANK =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]) {1,20}| {1,20}(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…])/gu
/** A line of single characters with gaps between them. */
export const LONE_CHARS = /^(?:\p{Script=Han}[\t ]{1,9}){2,12}\p{Script=Han}$/u
/** What a line of a table of contents or of an index ends with: dots and a page. */
export const LEADERS_END = /(?:[.…·‥][ \t]{0,2}){3,200}\d{1,4}$/u
export const NUMBERS = /\d{1,9}/gu
/** A page number with what stands around it: - 3 - —3— ·3· 第3页 共20页 3/20 Page 3 of 20 */
export const PAGE_NUMBER =
  /^(?:[-–—―─－·•~～*]{1,3}\s{0,4}\d{1,4}\s{0,4}[-–—―─－·•~～*]{1,3}|第?\s{0,4}\d{1,4}\s{0,4}页[\s,，/]{0,4}(?:[（(]?\s{0,2}共\s{0,4}\d{1,4}\s{0,4}页[）)]?)?|\d{1,4}\s{0,2}[/／]\s{0,2}\d{1,4}|page\s\d{1,4}(?:\sof\s\d{1,4})?)$/iu
export const BARE_PAGE_NUMBER = /^\d{1,4}$/u
/** What opens a heading or an entry. */
export const NUMBERED_OPENING =
  /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章|节|篇|条)|[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)]|\d{1,3}[.．、](?!\d)|[［[【〔]\d{1,3}[］\]】〕]|[①-⓿]|附[件录表])/u
/** What opens a heading rather than an entry. */
export const HEADING_OPENING =
  /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章|节|篇)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u
/** What a paragraph ends with. */
export const PARAGRAPH_END = /[。！？!?；;：:][”’）)】》]{0,2}$/u
/** What must stand together at the head of a line: it goes into the line before only as a whole. */
export const UNBROKEN_HEAD =
  /^[“‘（《〈【「『[(]{0,3}(?:[A-Za-z\d.,:%+\-/℃‰]{1,40}|[^“‘（《〈【「『[(])(?:[，。、；：！？”’）》〉】」』…—)\]]{1,4}[A-Za-z\d.%]{1,20}){0,2}[，。、；：！？”’）》〉】」』…—%‰)\],.;:!?]{0,4}/u
export const LATIN_END = /[A-Za-z]-$/u
export const SMALL_LATIN_START = /^[a-z]/u
export const LATIN_WORD_END = /[A-Za-z,.;:!?)\]]$/u
export const LATIN_WORD_START = /^[A-Za-z(\d]/u
/** A footnote's number raised in the text, in digits or in a circle. */
export const RAISED_MARKER =
  /\ufdd0\s{0,4}(?:[[［〔【(（]?\s{0,2}(\d{1,3})\s{0,2}[\]］〕】)）]?|([①-⑳]))\s{0,4}\ufdd1/gu
/** What a footnote begins with. */
export const FOOTNOTE_OPENING =
  /^\ufdd0?\s{0,4}(?:[[［〔【(（]?\s{0,2}(\d{1,3})\s{0,2}[\]］〕】)）]?|([①-⑳]))\s{0,4}\ufdd1?[\s.．、]{0,4}/u
