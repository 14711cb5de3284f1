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

/** What an HTML document begins with, once blanks, comments and an XML declaration are gone. */
export const HTML_START = /^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/iu
/** Tags that only HTML has. */
export const HTML_TAG =
  /<\/?(?:p|div|br|span|table|tr|td|li|ul|ol|h[1-6]|a|strong|img)(?:\s[^<>]{0,400})?\/?>/giu
/** A character set that an HTML document names for itself. */
export const META_CHARSET = /<meta\s[^<>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{2,30})/iu
