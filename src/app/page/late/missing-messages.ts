import type { MovedChange } from '../../../address/moved.ts'
import { defineMessages } from '../define-messages.ts'

/** Returns what is said of addresses that lead nowhere, or meant something in an earlier version of the report, in a language. */
export const missingMessagesIn = defineMessages({
  zh: {
    help: '这个地址没有对应的名词或段落。可以在上面搜索，或从下面进入报告。',
    was: '这个网址在报告从前的版本里是：',
    meant: '这个网址在报告从前的版本里指另一处：',
    /** Goes before the link to where it is now. */
    changes: {
      moved: '它现在位于',
      renamed: '它现在叫',
      removed: '它现在位于',
      deleted: '它现在位于',
    } satisfies Record<MovedChange, string>,
    nowhere: '这一版里没有它了。',
  },
  en: {
    help: 'No term or passage has this address. Search above, or enter a report below.',
    was: 'In an earlier version of the report this address was:',
    meant: 'In an earlier version of the report this address meant something else:',
    changes: {
      moved: 'It is now at',
      renamed: 'It is now called',
      removed: 'It is now at',
      deleted: 'It is now at',
    },
    nowhere: 'It is not in this version any more.',
  },
})
