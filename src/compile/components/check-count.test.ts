import { describe, expect, it } from 'vitest'
import { levelled } from '../testing/samples.ts'
import { findComponents } from './components.ts'

/** Returns what is said about the number of a name and the list of its definition. */
function findingsOf(label: string, definition: string) {
  const source = levelled(`${label}：${definition}`)
  const span = { start: label.length + 1, end: source.length }
  const { components, diagnostics } = findComponents(source, label, span)
  expect(components).toEqual([])
  return diagnostics
}

const said = (label: string, definition: string) =>
  findingsOf(label, definition).map(({ message }) => message)

describe('a definition that lists another number than its name promises', () => {
  it('is a warning at the definition, and says what to do', () => {
    expect(findingsOf('“六保”', '保就业、保民生、保粮食。')).toEqual([
      {
        code: 'numeral-mismatch',
        severity: 'warning',
        message: '“六保”的数字是6，解释却列出3项：保就业、保民生、保粮食',
        suggestion: '请核对名称或补全列项',
        span: { start: 5, end: 17 },
      },
    ])
  })

  it.each([
    ['“三区两城”', '①甲区；②乙区；③丙区。', '3+2，解释却列出3项：甲区、乙区、丙区'],
    ['“23”行动', '种树2片、修路3条、挖塘4口。', '2+3，解释却列出3项：种树2片、修路3条、挖塘4口'],
    [
      '“六大行动”',
      '基层治理行动，干部能力行动，群众致富行动。',
      '6，解释却列出3项：基层治理行动、干部能力行动、群众致富行动',
    ],
    [
      '“六提升”',
      '干部能力提升，机关效率提升，基层形象提升。',
      '6，解释却列出3项：干部能力提升、机关效率提升、基层形象提升',
    ],
    ['“六改”', '燃煤锅改气，燃煤灶改电。', '6，解释却列出2项：燃煤锅改气、燃煤灶改电'],
    [
      '“四个提升”',
      '“执行年”“能力年”“环境年”主题党日系列宣传活动。',
      '4，解释却列出3项：执行年、能力年、环境年',
    ],
  ])('is told where the form shows a list: %s, %s', (label, definition, expected) => {
    expect(said(label, definition)).toEqual([`“${label.replace(/[“”]/gu, '')}”的数字是${expected}`])
  })

  it.each([
    [
      '“23”工作法',
      '“两覆盖”：甲覆盖、乙覆盖；“三到位”：丙到位、丁到位。',
      '“三到位”却列出2项：丙到位、丁到位',
    ],
    ['“23”工作法', '“两覆盖”：甲覆盖、乙覆盖；“三到位”：丙到位。', '“三到位”却列出1项：丙到位'],
    ['应急“23”行动', '推进甲、乙“两项行动”，落实丙、丁“三条措施”。', '“三条措施”却列出2项：丙、丁'],
  ])('is told by the name that the list has there: %s, %s', (label, definition, expected) => {
    expect(said(label, definition)[0]).toMatch(new RegExp(`解释中的${expected}$`, 'u'))
  })
})

describe('a definition is let be', () => {
  it.each([
    ['whose name counts ones', '“一网一窗”', '①受理；②审批；③办结。'],
    ['whose list has the right number', '“三大行动”', '行动甲，乙行动、丙行动。'],
    ['whose quoted words are no list of its own', '“五大工程”', '通过“修路、架桥”的办法推进。'],
    ['whose named lists count otherwise', '“四区两城”', '“三区”：东部、西部；“两城”：南部、北部。'],
    ['of whose named lists one counts otherwise', '“四区两城”', '“四区”：东部、西部；“三城”：南部、北部。'],
    [
      'that says more of a list than its members',
      '“23”工作法',
      '“两覆盖”：甲覆盖、乙覆盖；“三到位”：按时完成。',
    ],
    ['whose bare numeral has one thing', '“23”工作法', '“2”指甲、乙；“3”指丙。'],
    ['whose named list is open', '“23”工作法', '“两覆盖”：甲覆盖、乙覆盖；“三到位”：丙到位、丁到位等。'],
    [
      'of whose lists the last is open and one missing',
      '“234”工作法',
      '“两覆盖”：甲覆盖、乙覆盖；“三到位”：丙到位、丁到位、戊到位等。',
    ],
    ['that has no list', '“五大工程”', '省里的工程。'],
    ['whose quotations are open', '“四个提升”', '“执行年”“能力年”“环境年”等行动。'],
    ['whose quotations open a sentence', '“四个提升”', '“执行年”“能力年”“环境年”主题党日系列宣传大活动。'],
    ['that is prose which bears the word', '“三送两解”', '为群众送温暖、为群众送清凉。'],
    ['whose clauses hold the word somewhere', '“六改”', '燃煤锅炉改气，燃煤炉灶改电。'],
  ])('%s: %s, %s', (_, label, definition) => {
    expect(said(label, definition)).toEqual([])
  })
})
