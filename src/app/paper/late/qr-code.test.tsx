import readQr from 'jsqr'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { QrCode } from './qr-code.tsx'

/** Paints the dark runs of a drawn code on white, so many pixels a module, and reads it. */
function scan(svg: string, scale = 4): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) * scale
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const [, left, top, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let y = Number(top) * scale; y < (Number(top) + 1) * scale; y++) {
      const start = (y * size + Number(left) * scale) * 4
      const end = start + Number(width) * scale * 4
      for (let at = start; at < end; at++) if (at % 4 !== 3) pixels[at] = 0
    }
  }
  return readQr(pixels, size, size)?.data
}

describe('QrCode', () => {
  it.each([
    'https://a.cn/',
    'http://127.0.0.1:8190/lingling-2024-plan/term/siqu-liangcheng/',
    `https://example.org/${'很长的目录/'.repeat(12)}term/sanguan-sanbixu/`,
  ])('is read back as the text it holds: %s', (text) => {
    expect(scan(renderToString(<QrCode text={text} label="码" />))).toBe(text)
  })

  it('has a name, and four modules of white around', () => {
    const svg = renderToString(<QrCode text="https://a.cn/" label="“甲”网页的二维码" />)
    expect(svg).toContain('aria-label="“甲”网页的二维码"')
    expect(
      Math.min(...[...svg.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])),
    ).toBe(4)
  })
})
