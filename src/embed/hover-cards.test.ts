// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { showCards } from './hover-cards.ts'
import { hrefOf, makeLoad, REPORT, ROOT } from './testing/sample-site.ts'

const TERM = `${ROOT.href}${REPORT.id}/term/siqu-liangcheng/`
const OPEN = 150
const CLOSE = 300

describe('the card of a link to a term', () => {
  const load = makeLoad()
  const link = document.createElement('a')
  const other = document.createElement('a')
  const follow = vi.fn()
  let isFollowed = false
  const card = () => document.querySelector<HTMLElement>('policy-term-card')
  const isShown = () => card()?.hidden === false
  const fire = (target: Element, type: string, pointerType = 'mouse') =>
    target.dispatchEvent(
      new PointerEvent(type, { pointerType, bubbles: true, composed: true, cancelable: true }),
    )
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  const hover = (target: Element) => fire(target, 'pointerover')
  const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }))
  /** Taps as a finger does; tells whether the browser follows the link. */
  const tap = async (target: Element, pointerType = 'touch') => {
    fire(target, 'pointerdown', pointerType)
    fire(target, 'click', pointerType)
    await wait(0)
    return isFollowed
  }

  beforeAll(() => {
    showCards({ root: ROOT, load, hrefOf })
    // The last listener: the page of the test is never left.
    window.addEventListener('click', (event) => {
      isFollowed = !event.defaultPrevented
      event.preventDefault()
    })
  })
  beforeEach(() => {
    vi.useFakeTimers()
    link.href = TERM
    other.href = `${ROOT.href}${REPORT.id}/text/`
    document.body.append(link, other)
    vi.spyOn(location, 'assign').mockImplementation(follow)
  })
  afterEach(async () => {
    press('Escape')
    link.blur()
    await wait(CLOSE)
    vi.restoreAllMocks()
    vi.useRealTimers()
    follow.mockClear()
    load.mockImplementation(async (id) => (id === REPORT.id ? REPORT : null))
  })

  it('opens after 150 ms under the mouse, its data fetched meanwhile', async () => {
    hover(link)
    expect(load).toHaveBeenLastCalledWith(REPORT.id)
    await wait(OPEN - 1)
    expect(isShown()).toBe(false)
    await wait(1)
    expect(isShown()).toBe(true)
    const shadow = card()!.shadowRoot!
    expect(shadow.querySelector('a')).toMatchObject({ href: TERM, textContent: '“四区两城”' })
    expect(shadow.textContent).toContain('四个区和两座城。')
    expect(shadow.textContent).toContain('某区的报告 · 引用 2 处')
    expect(link.getAttribute('aria-description')).toBe('四个区和两座城。')
  })

  it('closes 300 ms after the mouse left link and card', async () => {
    hover(link)
    await wait(OPEN)
    hover(document.body)
    await wait(CLOSE - 1)
    hover(card()!)
    await wait(CLOSE)
    expect(isShown()).toBe(true)
    hover(document.body)
    await wait(CLOSE)
    expect(isShown()).toBe(false)
    expect(link.hasAttribute('aria-description')).toBe(false)
  })

  it('closes by Escape and when the page is scrolled', async () => {
    for (const close of [() => press('Escape'), () => window.dispatchEvent(new Event('scroll'))]) {
      hover(link)
      await wait(OPEN)
      expect(isShown()).toBe(true)
      close()
      expect(isShown()).toBe(false)
    }
  })

  it('opens at the focus of the keyboard and closes when it goes elsewhere', async () => {
    link.focus()
    await wait(OPEN)
    expect(isShown()).toBe(true)
    other.focus()
    expect(isShown()).toBe(false)
  })

  it('comes at the first tap of a finger; the second follows the link', async () => {
    expect(await tap(link)).toBe(false)
    expect(isShown()).toBe(true)
    expect(follow).not.toHaveBeenCalled()
    expect(await tap(link)).toBe(true)
  })

  it('comes at no click of a mouse, nor on links that mean no term', async () => {
    expect(await tap(link, 'mouse')).toBe(true)
    expect(await tap(other)).toBe(true)
    hover(other)
    await wait(OPEN)
    expect(isShown()).toBe(false)
  })

  it('is not shown for a link that left the page meanwhile', async () => {
    hover(link)
    link.remove()
    await wait(OPEN)
    expect(isShown()).toBe(false)
  })

  it('is not shown without data: the mouse finds a plain link, a tap follows it', async () => {
    load.mockImplementation(async () => null)
    hover(link)
    await wait(OPEN)
    expect(isShown()).toBe(false)
    await tap(link)
    expect(isShown()).toBe(false)
    expect(follow).toHaveBeenCalledWith(TERM)
  })
})
