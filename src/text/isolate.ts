import { stillText } from './direction.ts'

/** The signs that turn the direction, in JSON, as they are or as escapes; an escaped backslash escapes nothing. */
const TURNING_IN_JSON = /\\(?:\\|u202[a-e]|u206[6-9])|[\u202a-\u202e\u2066-\u2069]/gi
/** Characters of scripts that run to the left, and the marks that stand for one. */
const LEFTWARDS = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/

/** Does what `stillText` does in a JSON file, before it is parsed. */
export function stillJson(json: string): string {
  return json.replace(TURNING_IN_JSON, (sign) => (sign === '\\\\' ? sign : '\u2060'))
}

/** Returns a value as JSON holds it, with all of its texts still. */
export function stillValue<Value>(value: Value): Value {
  return JSON.parse(stillText(JSON.stringify(value))) as Value
}

/** Returns a text so that it can stand in a sentence and leave the order of the words around it alone. */
export function isolate(text: string): string {
  return LEFTWARDS.test(text) ? `\u2068${stillText(text)}\u2069` : stillText(text)
}
