/** Every regular expression of ingest, by format. All run in linear time: every repetition that may meet itself is bounded. */

/* text */

/** Any character that shows. */
export const VISIBLE = /[^\s\u200b-\u200d\u2060\ufeff]/u
/** Characters that texts are made of: ASCII, Latin, punctuation, symbols, Han, full-width forms. */
export const TEXT_CHAR =
  /[\t\n\r\f\x20-\x7e\u00a0-\u024f\u2010-\u206f\u20ac\u2103\u2116\u2160-\u217f\u2190-\u21ff\u2200-\u22ff\u2460-\u24ff\u2500-\u26ff\u3000-\u303f\u3400-\u9fff\ufe30-\ufe4f\uff00-\uffef]/u

/** Marks of Chinese sentences: ，。： and their kin. */
export const FULL_WIDTH_MARK = /[\u3000-\u3011\uff01-\uff1f]/u

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
  /\ufdd0[\s\u200b]{0,4}([[［〔【(（]?)[\s\u200b]{0,4}(\d{1,3})[\s\u200b]{0,4}[\]］〕】)）]?[\s\u200b]{0,4}\ufdd1/gu
/** The same mark of raised text several times: what is raised within what is raised. */
export const DOUBLED_MARK = /([\ufdd0\ufdd1])\1{1,99}/gu
/** What a raised number is an exponent of: m², 10⁴. */
export const EXPONENT_BASE = /[\p{Ll}\p{N}]$/u

/* docx */

/** The built-in styles of a table of contents have this name in every language. */
export const CONTENTS_STYLE = /^toc \d$/iu
/** The place of a level's number in the text of a list's number. */
export const LEVEL_NUMBER = /%([1-9])/gu
/** A printed number that text can follow without a blank: 一、 （一） ① */
export const CLOSED_NUMBER = /[^\p{L}\p{Nd}]$/u
/** A digit at the head of a text, which may not touch the number before it. */
export const LEADING_DIGIT = /^\d/u

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
/** A number that someone typed at the head of an item. */
export const TYPED_NUMBER =
  /^(?:[（(［[【]?(?:\d{1,3}|[一二三四五六七八九十百]{1,5})[）)\]］】、．：:]|\d{1,3}\.(?!\d)|[①-⓿])/u

/* notes */

/** A line that is a note: [1]… */
export const NOTE_LINE = /^[\s\u3000]{0,8}\[(\d{1,3})\]/u
/** A heading that notes stand under already. */
export const NOTES_TITLE = /^.{0,20}(?:注释|解释|释义|注解|脚注|尾注|说明)[：:】]?$/u

/* markdown */

export const LINE_BREAKS = /\r\n|\r|\n/gu
/** A block of settings at the head of a Markdown file. */
export const FRONT_MATTER =
  /^---[ \t]*\r?\n(?:[\w-]{1,40}:[^\r\n]*\r?\n|[ \t]{1,8}[^\r\n]+\r?\n){1,60}---[ \t]*(?:\r?\n|$)/u
/** The line that opens a fenced code block. */
export const FENCE_LINE = /^(?:`{3}|~{3})/u
/** Signs at the head of a quotation's lines. */
export const BLOCKQUOTE_MARK = /^[ \t]{0,3}(?:>[ \t]?){1,9}/gmu
/** A sign with a backslash that takes its meaning away. */
export const ESCAPED_SIGN = /\\([!-/:-@[-`{-~])/gu
/** Text between double stars that the grammar left alone. */
export const STARRED = /\*\*[^*\s](?:[^*\n]{0,80}[^*\s])?\*\*/gu
export const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu
/** A reference to a footnote that nothing defines. */
export const NUMBERED_REFERENCE = /\[\^(\d{1,3})\]/gu
/** An address that a link leads to; anything else after [1]: is text. */
export const ADDRESS = /^(?:[a-z][a-z\d+.-]{1,20}:|[/#?.]|www\.)/iu
export const RAISING_TAG = /<\/?sup(?:\s[^<>]{0,200})?>/giu
/** A tag or a comment. */
export const HTML_PIECE = /<!--[\s\S]*?-->|<\/?[a-z][^<>]{0,400}>/giu
