import { COMPATIBLE_CHARS } from '../patterns.ts'

/** Radicals that fonts share with the characters they look like, and those characters. */
const RADICALS =
  '⺁厂⺇几⺌小⺎兀⺓幺⺟母⺠民⺡氵⺢氺⺣灬⺥爫⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺰纟⺱网⺲罒⺵羊⺷羊⺸羊⺹老⺻聿⺼肉⺾艹⻁虎⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟'
const CHARACTERS = new Map<string, string>()
for (let i = 0; i + 1 < RADICALS.length; i += 2) CHARACTERS.set(RADICALS.charAt(i), RADICALS.charAt(i + 1))

/** Returns text with plain characters in place of radicals and compatibility forms, which only fonts tell apart. */
export function plainCharacters(text: string): string {
  return text.replace(COMPATIBLE_CHARS, (char) => CHARACTERS.get(char) ?? char.normalize('NFKC'))
}
