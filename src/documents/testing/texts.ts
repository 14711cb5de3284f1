import fc from 'fast-check'

const COMMON = [
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严',
]
const MARKS = [...'，。；：、“”（）《》 \n　0123456789%Aa—']

/** Texts such as reports are made of: common Chinese, marks, digits, blanks; at least one character shows. */
export const reportText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...COMMON) }, fc.constantFrom(...MARKS)), {
    minLength: 4,
    maxLength: 200,
  })
  .map((chars) => `${chars.join('')}名词解释：`)

/** Returns the bytes of a text in UTF-16, without adding a byte order mark. */
export function encodeUtf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le')
  return new Uint8Array(view.buffer)
}

let table: ReadonlyMap<string, readonly number[]> | null = null

/** Returns the bytes of a text in GB18030; throws for a character that has no two bytes in it. */
export function encodeGb18030(text: string): Uint8Array {
  table ??= gb18030Table()
  const bytes: number[] = []
  for (const char of text) {
    const code = table.get(char)
    if (!code) throw new Error(`${char} has no two bytes in GB18030`)
    bytes.push(...code)
  }
  return Uint8Array.from(bytes)
}

/** The table is the decoder's own, turned around. */
function gb18030Table(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, readonly number[]>()
  for (let byte = 0; byte < 0x80; byte++) codes.set(String.fromCharCode(byte), [byte])
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if ([...char].length === 1 && char !== '\ufffd' && !codes.has(char)) codes.set(char, [lead, trail])
    }
  return codes
}
