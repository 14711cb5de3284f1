import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../address/view.ts'
import { sampleGraph } from '../canvas/testing/sample-graph.ts'
import { makeBook, makeContext } from '../page/context.ts'
import { CoinageList } from './coinage-list.tsx'

describe('CoinageList', () => {
  it('lists what is undefined with its reasons, plain quotations folded away after what has the form of a term', () => {
    const context = makeContext(makeBook('report', sampleGraph(), ''), {
      view: DEFAULT_VIEW,
      base: '/',
      site: null,
    })
    const html = renderToString(<CoinageList context={context} />)
    const [shown = '', folded = ''] = html.split('<details>')
    expect(shown).toMatch(/coinage\/xin\/.*新词.*用数字概括/)
    expect(folded).toMatch(/<summary>.* 1 .*coinage\/yin\/.*引语.*加引号/)
    expect(shown).not.toContain('引语')
  })
})
