import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { readSample } from '../testing/samples.ts'

const BODY = [
  '各位代表：',
  '一、工作回顾',
  '“双城三带”建设提速，链长制落地，零工驿站增至12家，基本支出压减，共享法庭覆盖全县，夜经济活跃。',
  '二、工作安排',
  '深化“双城三带”，做实链长制，办好零工驿站，推广共享法庭，发展夜经济，控制基本支出。',
  '谢谢大家！',
].join('\n')

const ENTRIES = [
  '“双城三带”：老城、新城和沿江、沿湖、沿路三条产业带。',
  '链长制：由县领导联系一条产业链的工作制度。',
  '零工驿站：为灵活就业人员提供服务的场所。',
]
const NAMES = ['双城三带', '链长制', '零工驿站']

function read(appendix: string, body = BODY) {
  const text = `${body}\n${appendix}`
  const { graph, diagnostics } = readSample(text)
  const terms = graph.nodesOf('term')
  return {
    text,
    names: terms.map(({ name }) => name),
    numbers: terms.map(({ number }) => number),
    definitions: terms.map(({ definition }) => definition),
    codes: diagnostics.map(({ code }) => code),
    unread: diagnostics
      .filter(({ code }) => code === 'unread-glossary')
      .map(({ span }) => sliceSpan(text, span)),
    sections: graph.nodesOf('section').map(({ label }) => label),
  }
}

describe('the heading of an appendix', () => {
  it.each([
    '名词解析',
    '——名词解释——',
    '〔名词释义〕',
    '＊＊名词注解＊＊',
    '部分名词解释如下：',
    '《政府工作报告》中有关名词的解释',
    '附件2：《政府工作报告》新词解读',
    '报告关键词解读：（以出现先后为序）',
    '2024年政府工作报告热词解析',
    '附录一 术语表',
    '附：专业名词释义',
    '相关用语说明',
    '名词简释',
    '术语和定义',
    '附3　缩略语',
    '（五）名词浅释',
    '重要词条一览表',
    '附件：\n《报告》词语释义',
  ])('may be %j', (heading) => {
    const found = read(`${heading}\n${ENTRIES.map((entry, i) => `${i + 1}.${entry}`).join('\n')}`)
    expect(found.names).toEqual(NAMES)
    expect(found.sections).toEqual(['工作回顾', '工作安排'])
  })

  it.each(['附件：', '附：', '附件如下：', ''])('may be missing: entries after %j', (lead) => {
    for (const number of [(n: number) => `${n}.`, (n: number) => `${n}、`, () => '']) {
      const lines = ENTRIES.map((entry, i) => number(i + 1) + entry)
      expect(read([lead, ...lines].filter(Boolean).join('\n')).names).toEqual(NAMES)
    }
  })

  it.each([
    '1.加快产业升级：推进“双城三带”建设。\n2.抓好就业：办好零工驿站。\n3.繁荣消费：发展夜经济。',
    '重点任务\n1.链长制：由工信局牵头。\n2.零工驿站：由人社局牵头。\n3.夜经济：由商务局牵头。',
    '附件：\n1.预算收入表\n2.预算支出表\n3.债务情况表',
    '三、补充事项\n（一）主要指标说明\n1.链长制：覆盖率达到90%。\n2.零工驿站：新增5家。\n3.夜经济：增长6%。\n（二）其他事项\n抓好落实。',
    '附件1\n责任分工\n1.“双城三带”：由发改局牵头，6月底完成。\n2.链长制：由工信局牵头，全年推进。\n3.夜经济：由商务局牵头，全年推进。',
    '联系人：张某\n电话：12345\n地址：某路1号',
    '要抓好三件事：\n链长制：年内覆盖全部产业。\n零工驿站：新增5家。\n夜经济：建成两条街区。',
  ])('is not found over a list of something else: %j', (list) => {
    expect(read(list).names).toEqual([])
  })
})

describe('the end of an appendix', () => {
  const [first, second, third] = ENTRIES
  it.each([
    ['a second paragraph', [first, '这是县委确定的布局。', second, third]],
    ['two further paragraphs', [first, '其一，老城更新。', '其二，新城开发。', second, third]],
    ['a paragraph with a colon', [first, '其中：老城以文旅为主。', second, third]],
    ['a page word', [first, '扫描二维码可查看地图。', second, third]],
    [
      'thirty paragraphs',
      [first, ...Array.from({ length: 30 }, (_, i) => `说明文字第${i}段。`), second, third],
    ],
  ])('is not %s', (_, lines) => {
    const unnumbered = read(['名词解释', ...lines].join('\n'))
    expect(unnumbered.names).toEqual(NAMES)
    expect(unnumbered.unread).toEqual([])
    const numbers = ENTRIES.map((entry, i) => [entry, `${i + 1}.${entry}`] as const)
    const numbered = lines.map((line) => numbers.find(([entry]) => entry === line)?.[1] ?? line)
    expect(read(['名词解释', ...numbered].join('\n')).names).toEqual(NAMES)
  })

  it.each([
    '附件3\n重点项目清单\n1.桥梁：甲路。\n2.道路：乙路。',
    '附表：\n1.收入表\n2.支出表',
    '第四部分 预算公开表格\n表1 收支总表',
    '扫一扫在手机打开当前页\n主办单位：某县政府办公室',
    '（完）',
    '发布日期：2024年1月5日',
  ])('is where another part begins: %j', (rest) => {
    for (const number of [(n: number) => `${n}.`, () => '']) {
      const lines = ENTRIES.map((entry, i) => number(i + 1) + entry)
      const found = read(['名词解释', ...lines, rest].join('\n'))
      expect(found.names).toEqual(NAMES)
      expect(found.unread).toEqual([])
    }
  })

  it.each([
    '附件：1.名词解释\n2.重点任务表\n3.项目清单\n4.预算表\n5.决算表',
    '附件：\n1.名词解释\n2.重点任务表\n3.项目清单\n4.预算表\n5.决算表',
  ])('has nothing to do with a list of attachments before it: %j', (list) => {
    expect(read([list, '附件1', '名词解释', ...ENTRIES.slice(0, 2)].join('\n')).names).toEqual(
      NAMES.slice(0, 2),
    )
    expect(read(list).names).toEqual([])
  })

  it('is told where text is left that was not read', () => {
    const found = read(['名词解释', ...ENTRIES, '以下内容由各单位提供', '没有冒号的一段话'].join('\n'))
    expect(found.names).toEqual(NAMES)
    expect(found.unread).toEqual(['以下内容由各单位提供\n没有冒号的一段话'])
  })
})

describe('entries that are hard to part', () => {
  it('are told of where a line has the next number and no name is found', () => {
    const long =
      '三、这一条写得很长而且没有任何标记可以看出名称到哪里为止只有一个很长的句子一直写到末尾才停。'
    const found = read(`名词解释\n一、链长制：制度。\n二、夜经济：消费。\n${long}\n四、零工驿站：场所。`)
    expect(found.names).toEqual(['链长制', '夜经济', '零工驿站'])
    expect(found.unread).toEqual([long])
  })

  it.each([
    ['经济类', '民生类'],
    ['一、经济类', '二、民生类'],
    ['（一）经济类', '（二）民生类'],
  ])('stand in groups headed %j', (one, two) => {
    const found = read(
      `名词解释\n${one}\n链长制：由县领导联系产业链。\n夜经济：傍晚的消费。\n${two}\n零工驿站：服务零工的场所。`,
    )
    expect(found.names).toEqual(['链长制', '夜经济', '零工驿站'])
    expect(found.definitions[1]).toBe('傍晚的消费。')
  })

  it('end before a heading that no entry follows', () => {
    const found = read(
      '名词解释\n链长制：由县领导联系一条产业链\n夜经济：傍晚的消费\n八、着力维护稳定\n责任编辑：李某',
    )
    expect(found.definitions).toEqual(['由县领导联系一条产业链', '傍晚的消费'])
    expect(found.unread).toEqual(['八、着力维护稳定'])
  })

  it('are not the parts of a name that stand in lines of their own', () => {
    const found = read(
      '名词解释\n“双城三带”：“双城”即老城和新城；\n“三带”即三条产业带。\n“双城”：老城、新城。\n链长制：由县领导联系产业链。',
    )
    expect(found.names).toEqual(['双城三带', '链长制'])
  })

  it.each([
    '什么是链长制？由县领导联系产业链。',
    '何谓链长制？答：由县领导联系产业链。',
    '链长制 由县领导联系产业链。',
    '链长制（见第3页）：由县领导联系产业链。',
    '链长制──由县领导联系产业链。',
  ])('are parted in %j', (entry) => {
    const found = read(`名词解释\n1.零工驿站：服务零工的场所。\n2.${entry}\n3.夜经济：傍晚的消费。`)
    expect([found.names, found.definitions[1]]).toEqual([
      ['零工驿站', '链长制', '夜经济'],
      '由县领导联系产业链。',
    ])
  })

  it('may have the next number in another make', () => {
    const found = read(
      '名词解释\n1.链长制：由县领导联系产业链。\n2、夜经济：傍晚的消费。\n（3）零工驿站：服务零工的场所。\n4.共享法庭：站点，包括：\n（5）一体机；\n（6）调解室。',
    )
    expect(found.names).toEqual(['链长制', '夜经济', '零工驿站', '共享法庭'])
    expect(found.codes).not.toContain('numbering-gap')
  })

  it('do not run into the next part of a document whose own number is theirs', () => {
    const found = read(
      '三、名词解释\n1.链长制：制度。\n2.夜经济：消费。\n四、有关情况\n3.零工驿站：新增五家。',
    )
    expect(found.names).toEqual(['链长制', '夜经济'])
    expect(found.sections).toContain('有关情况')
    expect(found.codes).not.toContain('numbering-gap')
  })
})

describe('the name of an entry', () => {
  it.each([
    ['●', '●'],
    ['★ ', '★ '],
    ['▶', '▶'],
    ['■ ', '■ '],
    ['◆', '◆'],
    ['※', '※'],
    ['* ', '* '],
    ['- ', '- '],
    ['· ', '· '],
    ['^ ', '^ '],
    ['↑ ', '↑ '],
    ['A. ', 'B. '],
    ['a) ', 'b) '],
    ['（a）', '（b）'],
    ['Ⅰ.', 'Ⅱ.'],
    ['01 ', '02 '],
    ['01.', '02.'],
    ['●1.', '●2.'],
    ['1.●', '2.●'],
    ['——', '——'],
  ])('is without the sign before it: %j', (one, two) => {
    for (const [a, b] of [
      ['链长制：由县领导联系产业链。', '零工驿站：服务零工的场所。'],
      ['链长制，由县领导联系产业链。', '零工驿站，服务零工的场所。'],
    ]) {
      expect(read(`名词解释\n${one}${a}\n${two}${b}`).names).toEqual(['链长制', '零工驿站'])
    }
  })

  it.each([
    ['链长制。由县领导联系产业链。', '链长制', '由县领导联系产业链。'],
    ['链长制，由县领导联系产业链。', '链长制', '由县领导联系产业链。'],
    ['链长制即县领导联系产业链。', '链长制', '即县领导联系产业链。'],
    ['链长制系县领导联系产业链的制度。', '链长制', '系县领导联系产业链的制度。'],
    ['基本支出反映单位运转的支出，包括：人员经费。', '基本支出', '反映单位运转的支出，包括：人员经费。'],
    ['基本支出指单位运转的支出。', '基本支出', '指单位运转的支出。'],
    ['共享法庭包括站点和平台。', '共享法庭', '包括站点和平台。'],
    ['共享法庭为设在村社的服务点。', '共享法庭', '为设在村社的服务点。'],
    ['共享法庭——设在村社的服务点。', '共享法庭', '设在村社的服务点。'],
    ['夜经济是傍晚以后的消费活动。', '夜经济', '是傍晚以后的消费活动。'],
    ['“双城三带”即老城、新城和三带。', '双城三带', '即老城、新城和三带。'],
    ['“双城三带”建设，老城、新城和三带。', '双城三带建设', '老城、新城和三带。'],
    ['综合指数体系建设：由多项指标合成。', '综合指数体系建设', '由多项指标合成。'],
  ])('ends where the report says: %j', (entry, name, definition) => {
    const found = read(`名词解释\n1.零工驿站：服务零工的场所。\n2.${entry}\n3.某某机制：三方参与。`)
    expect([found.names, found.definitions[1]]).toEqual([['零工驿站', name, '某某机制'], definition])
  })

  it('may stand alone in its line, before one paragraph or several', () => {
    const lines =
      '双城三带\n老城、新城和三条带。\n链长制\n由县领导联系产业链。\n每季度调度一次。\n零工驿站\n服务零工的场所。'
    const found = read(`名词解释\n${lines}`)
    expect(found.names).toEqual(NAMES)
    expect(found.definitions[1]).toBe('由县领导联系产业链。每季度调度一次。')
  })

  it('is parted from its English name and abbreviation, which are aliases', () => {
    const text = `${BODY}\n推广REC。\n名词解释\n1.可再生能源证书 renewable energy certificate; REC：绿色电力的凭证。\n2.链长制（以下简称“链制”）：制度。`
    const { graph } = readSample(text)
    expect(graph.nodesOf('term').map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['可再生能源证书', 'renewable energy certificate', 'REC'],
      ['链长制', '链制'],
    ])
  })
})

describe('entries of other kinds of document', () => {
  it('are the items of the article of a law that explains its words', () => {
    for (const opening of [
      '本办法下列用语的含义：',
      '本办法中下列用语的含义是：',
      '本办法所称下列用语，是指：',
      '本办法有关用语的含义如下：',
    ]) {
      const law = `第一条 为了保护湿地公园，制定本办法。\n第二条 申请应当提交下列材料：\n（一）申请书；\n（二）生态驳岸图纸。\n第三条 ${opening}\n（一）湿地公园，是指以湿地为主体的区域。\n（二）生态驳岸：用植物护坡的岸线。\n（三）缓冲带，包括林带和草带。\n第四条 本办法自公布之日起施行。`
      const found = read('', law)
      expect([opening, found.names, found.numbers]).toEqual([
        opening,
        ['湿地公园', '生态驳岸', '缓冲带'],
        ['一', '二', '三'],
      ])
      expect(found.definitions[2]).toBe('包括林带和草带。')
      expect(found.codes).not.toContain('no-glossary')
    }
  })

  it('are names in quotation marks under such an article', () => {
    const law =
      '第一条 为了规范短期交易，制定本办法。\n第二条 长期合同应当备案。\n第三条 本办法下列用语的含义如下：\n“短期”系指十个工作日以内。\n“长期”系指一年以上。\n第四条 本办法自公布之日起施行。'
    expect(read('', law).names).toEqual(['短期', '长期'])
  })

  it('are what single articles define', () => {
    const law =
      '第一条 为了规范网络数据处理活动，制定本条例。\n第二条 本条例所称网络数据，是指通过网络处理的电子数据。\n网络数据处理者，是指自主决定处理目的的组织。\n第三条 本条例所称重点单位包括：\n（一）学校；\n（二）医院。\n第四条 网络数据处理者应当履行义务。'
    const found = read('', law)
    expect(found.names).toEqual(['网络数据', '网络数据处理者'])
    expect(found.definitions[0]).toBe('是指通过网络处理的电子数据。')
  })

  it('are the terms and abbreviations of a standard', () => {
    const standard =
      '1 范围\n本文件规定了编码规则。\n2 规范性引用文件\n本文件没有规范性引用文件。\n3 术语和定义\n下列术语和定义适用于本文件。\n3.1 要素编码 element code\n表示要素的一组字符。\n注：字符为数字。\n[来源：GB/T 1—2020，3.2]\n3.2\n编码表 code table; CT\n要素编码的集合。\n4 缩略语\n下列缩略语适用于本文件。\nAPI：应用程序接口（Application Programming Interface）\n5 编码规则\n要素编码写入编码表，由API读取。'
    const found = read('', standard)
    expect(found.names).toEqual(['要素编码', '编码表', 'API'])
    expect(found.numbers).toEqual(['3.1', '3.2', null])
    expect(found.definitions[0]).toBe('表示要素的一组字符。注：字符为数字。')
    expect(found.codes).not.toContain('numbering-gap')
  })

  it('are terms of a standard in groups, with names over several lines', () => {
    const standard =
      '1 范围\n本文件规定了编码规则。\n3 术语、定义和缩略语\n3.1 术语和定义\n下列术语和定义适用于本文件。\n3.1.1\n要素编码\nelement code\n表示要素的一组字符。\n3.1.2\n编码表 code table\nCT\n要素编码的集合。\n3.2 缩略语\n下列缩略语适用于本文件。\nAPI：应用程序接口（Application Programming Interface）\nUUID 唯一识别码（Universally Unique Identifier）\n4 编码规则\n要素编码写入编码表。'
    const { graph } = readSample(standard)
    expect(graph.nodesOf('term').map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['要素编码', 'element code'],
      ['编码表', 'code table', 'CT'],
      ['API'],
      ['UUID'],
    ])
  })

  it('are lines with 指 in a column of its own, at the front', () => {
    for (const gap of [' ', '\t', '　　']) {
      const rows = [
        '释义项,指,释义内容',
        '本行,指,某县农商银行',
        '不良率,指,不良贷款占比',
        '存贷比,指,贷款与存款之比',
      ]
      const lines = rows.map((row) => row.replaceAll(',', gap))
      const text = `某县农商银行\n2023年年度报告\n第一节 释义\n除另有说明外，下列词语具有以下含义：\n${lines.join('\n')}\n第二节 业务情况\n一、贷款\n本行不良率下降，存贷比提高。`
      const found = read('', text)
      expect(found.names).toEqual(['本行', '不良率', '存贷比'])
      expect(found.definitions).toEqual(['某县农商银行', '不良贷款占比', '贷款与存款之比'])
    }
  })

  it('are those of a budget, numbered in any way, though lines are wrapped', () => {
    for (const number of [(n: string) => `${n}、`, (n: string) => `（${n}）`]) {
      const entries = [
        `${number('一')}基本支出：指为保障运转发\n生的支出。`,
        `${number('二')}夜经济反映傍晚的消\n费。`,
        `${number('三')}链长制，指由领导联系的\n制度。`,
      ]
      const found = read(`第五部分 名词解释\n${entries.join('\n')}\n第六部分 附表\n表1 收支表`)
      expect(found.names).toEqual(['基本支出', '夜经济', '链长制'])
      expect(found.definitions[1]).toBe('反映傍晚的消费。')
    }
  })
})
