/** The head of a line that defines an abbreviation (PHP Markdown Extra, kramdown): `*[GDP]: …`. */
export const ABBREVIATION = /[ \t]{0,3}\*\[[^\]\r\n]{1,200}\][ \t]?:/uy
/** A sign of formulas or of code, or an escaped character; `\\(` comes before the backslash that escapes another. */
export const FORMULA_SIGN = /\\\\?[()[\]]|\\(?:begin|end)\{[\w*]{1,20}\}|\\[\s\S]|`+|\$+/gu
/** A line that opens or closes a formula of several lines. */
export const FORMULA_FENCE = /^[ \t>]{0,20}\$\$[ \t]*$/gmu
