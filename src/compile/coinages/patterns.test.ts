import { takes, tell } from '../testing/patterns.ts'
import {
  BARE_NUMBERS,
  COINAGE_HEAD,
  COUNTED_DIGITS,
  FORMULA,
  HEAD_AFTER,
  INNER_NUMERAL,
  JOINED,
  MERE_COUNT,
  NO_COINAGE,
  NO_NAME,
  NO_NUMERAL,
  NO_PARALLEL,
  OPENING_NUMERAL,
  PAIR,
  PARALLEL_NUMERALS,
  UNQUOTED_HEADED,
  UNQUOTED_PARALLEL,
} from './patterns.ts'

tell(
  'a sentence or a list',
  NO_NAME,
  ['一事一议，无事不扰', '好。', '甲、乙', '《书》', '你好吗', '办好了'],
  ['三高四新', '了解', '吧台服务', '零碳园区'],
)
tell(
  'what is quoted and names nothing',
  NO_COINAGE,
  [
    '六',
    '25',
    '二十五',
    '六大',
    '三个',
    '两种',
    '九五',
    '十四五',
    '15分钟',
    '120天',
    '两小时',
    '十二年',
    '三个月',
    '十月',
  ],
  ['六大行动', '第六大', '三百六十五', '1234', '1234天', '十二三年', '15分钟圈', '近15分钟', '分钟', '大'],
)
tell(
  'a number without words',
  BARE_NUMBERS,
  ['1', '12345', '1·24', '50%', '8:30', '2〇'],
  ['31条', '第1', '一', ''],
)
tell(
  'digits that count',
  COUNTED_DIGITS,
  ['12', '127', '1357', '2134', '1135'],
  ['1', '12345', '19', '1957', '2025', '102', '第12', '12条'],
)
tell('a noun that forms names', COINAGE_HEAD, ['行动', '工作法'], ['新行动', '工作'])
takes('a noun behind a quotation', HEAD_AFTER, [
  ['行动，', '行动'],
  ['”战略', '”战略'],
  ['’战略', '’战略'],
  ['”联动机制改革', '”联动机制'],
  ['”甲乙丙丁行动', '”甲乙丙丁行动'],
])
tell('a noun behind a quotation', HEAD_AFTER, [], ['”甲乙丙丁戊行动', '，行动', '””行动', '”AB行动', '的路'])
tell(
  'a formula',
  FORMULA,
  ['1+3', '4×4', '1*3', '1x3', '1+1+1+N', 'A+B', '1+2+3+4+5+6'],
  ['1', '1+', '+3', '12+3', '1+n', '1+3条', '第1+3', '1-3', '1+2+3+4+5+6+7'],
)
tell('a joined name', JOINED, ['人工智能+', '党建引领＋物业主责', 'AI+'], ['1+3', '+3', '零碳园区'])
tell('a pair', PAIR, ['双减', '双下降'], ['双', '双增长率', '双A', '成双减'])
tell(
  'a numeral that opens a name',
  OPENING_NUMERAL,
  ['三高四新', '十五条', '二十一条', '8件实事', '31条', '三大行动', '三高'],
  ['六大', '3大', '123条', '第三', '三A', '三', '甲三高'],
)
tell(
  'a numeral within a name',
  INNER_NUMERAL,
  ['非遗四进', '民营经济31条', '助企5项', '稳岗8个'],
  ['四进', '31条', '最后一米', '经济131条', '非遗四', '经济31件', '非遗四A'],
)
tell(
  'numerals side by side',
  PARALLEL_NUMERALS,
  ['三高四新', '一核两翼', '双招双引', '三高地四新城', '抓三管三必须'],
  ['三高', '三十四新', '三个高地四新', '三A四B', '双双三高'],
)
tell(
  'a numeral that counts nothing',
  NO_NUMERAL,
  [
    '一流营商环境',
    '三级医院',
    '二等奖学金',
    '一流营商环境示范市创',
    '15分钟生活圈',
    '5年',
    '120天攻坚',
    '十年禁渔',
    '十二个月',
    '三月三',
    '第三方',
    '万能钥匙',
    '一盘棋',
  ],
  [
    '一流营商环境示范市创建',
    '一流城',
    '三级',
    '四级医院',
    '三高医院',
    '三级两类平台',
    '三级医院四新',
    '特一流企业',
    '1234天',
    '十二三天',
    '近15分钟',
    '不一定',
    '三高四新',
  ],
)
takes('numerals side by side in running text', UNQUOTED_PARALLEL, [
  ['实施三高四新战略', '三高四新'],
  ['推进双招双引', '双招双引'],
  ['三改两送一帮扶', '三改两送一帮'],
  ['三改两送一帮四联五促', '三改两送一帮四联'],
  ['三改两送绿化', '三改两送'],
])
tell(
  'numerals side by side in running text',
  UNQUOTED_PARALLEL,
  ['三改两送'],
  [
    '三改',
    '第三改两送',
    '12三改两送',
    '十三改两送',
    '三改两绿化',
    '三改两送性',
    '三县两区',
    '三季两送',
    '一是二是',
    '九江三地',
    '三亚两城',
    '四川两翼',
    '双流三地',
    '六安两城',
    '五常三产',
    '三A两B',
    '三百两送',
  ],
)
tell(
  'an idiom',
  NO_PARALLEL,
  ['一心一意', '一县一品', '一企一策一档', '三令五申', '四面八方', '两全其美'],
  ['一核两翼', '三高四新', '新一县一品', '一县一', '一县一品两翼'],
)
takes('a numeral with a noun', UNQUOTED_HEADED, [
  ['推进科技兴市六大行动', '六大行动'],
  ['五大战略性产业集群持续', '五大战略性产业集群'],
  ['健全四位一体机制', '四位一体'],
  ['推进八项重点改革', '八项重点改革'],
  ['推进八项营商环境改革', '八项营商环境改革'],
  ['打好三大攻坚战', '三大攻坚战'],
  ['实施六大提升行动计划', '六大提升行动计划'],
  ['实施六大产业强市富民行动', '六大产业强市富民行动'],
  ['实施六大行动行动工程', '六大行动行动'],
])
tell(
  'a numeral with a noun',
  UNQUOTED_HEADED,
  [],
  [
    '第六大行动',
    '十六大行动',
    '一大行动',
    '九位一体',
    '四大类工程',
    '两大项工程',
    '六大的行动',
    '六大和谐行动',
    '六大AB行动',
    '五大战略性',
    '五大战略化',
    '八项改革',
    '八项优化营商环境改革',
    '八项项目改革',
    '八项重点改革性',
    '六大产业强市富民路行动',
    '六大',
  ],
)
tell('a mere count', MERE_COUNT, ['八项改革'], ['十二项改革', '项目', '第一八项'])
