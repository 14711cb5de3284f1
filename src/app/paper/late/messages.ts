import { defineMessages } from '../../page/define-messages.ts'

/** Returns the texts of what is made for paper in a language. */
export const paperMessagesIn = defineMessages({
  zh: {
    bookletHeading: '名词解释',
    bookletLead: '每条附正文中的出处；扫码打开词条的网页，看它和别的名词的关联。',
    contents: '目录',
    uses: '正文中的出处',
    codeOf: (name: string) => `“${name}”网页的二维码`,
    briefHeading: '名词简报',
    pickHeading: '选名词',
    pickHelp: '选几个名词，得到一两页纸：释义、引文和网址。这份简报就在地址栏里，可以收藏，也可以发给别人。',
    nothingPicked: '还没有选名词。',
    picked: (count: number) => `已选 ${count} 条`,
    tooMany: '选得较多，印出来会超过两页。',
    alsoAt: '另见',
    clear: '清空',
    copyBrief: '复制这份简报的链接',
    print: '打印',
  },
  en: {
    bookletHeading: 'Glossary (名词解释)',
    bookletLead:
      'Each term with its uses in the report; its code opens its page, which shows what it is linked with.',
    contents: 'Contents',
    uses: 'Uses in the report',
    codeOf: (name) => `QR code of the page of ${name}`,
    briefHeading: 'Brief',
    pickHeading: 'Terms',
    pickHelp:
      'Pick terms and get one or two sheets of definitions, quotations and addresses. The address of this page holds the brief: keep it or pass it on.',
    nothingPicked: 'No term is picked yet.',
    picked: (count) => `${count} picked`,
    tooMany: 'So many will take more than two sheets.',
    alsoAt: 'Also at',
    clear: 'Clear',
    copyBrief: 'Copy the link to this brief',
    print: 'Print',
  },
})
