import { describe, expect, it } from 'vitest'
import { toPlainAddress } from './plain-address.ts'

describe('a plain address', () => {
  it.each([
    ['https://example.org/words/r/term/siqu-liangcheng/', null],
    ['https://example.org/~user/a_b-c.d/%E8%AF%8D/?q=a&lang=en#b-2.8', null],
    ['http://[::1]:4173/r/', null],
    ['r/term/15/', null],
    ['', null],
    ['r/a\tb/', 'r/a%09b/'],
    ['h5+x.y-z://host[1]/a(b', 'h5+x.y-z://host[1]/a%28b'],
    ['(a://b(c', '%28a://b%28c'],
    ['https://example.org/(a/', 'https://example.org/%28a/'],
    ['https://example.org/a)b[c]/', 'https://example.org/a%29b%5Bc%5D/'],
    ["https://example.org/&copy;|*'!$/", 'https://example.org/%26copy;%7C%2A%27%21%24/'],
    ['https://example.org/r/?quote=(a', 'https://example.org/r/?quote=%28a'],
    ['file:///home/我/a(1)/x.html#/r(1)/', 'file:///home/%E6%88%91/a%281%29/x.html#/r%281%29/'],
  ])('of %s', (address, plain) => {
    expect(toPlainAddress(address)).toBe(plain ?? address)
    expect(toPlainAddress(toPlainAddress(address))).toBe(plain ?? address)
  })
})
