import type { Locator, Page } from '@playwright/test'
import type { Point } from '../src/model/graph.ts'

/** A picture, four bytes a pixel. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Reads the pixels of an element as it stands on the screen. */
export async function pixelsOf(page: Page, element: Locator): Promise<Pixels> {
  const shot = (await element.screenshot()).toString('base64')
  const { width, height, encoded } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (context === null) throw new Error('no canvas to read pixels from')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    // A list of numbers of this length would take seconds to come over.
    const chars = Array.from(data, (byte) => String.fromCharCode(byte)).join('')
    return { width: image.width, height: image.height, encoded: btoa(chars) }
  }, shot)
  return { width, height, data: Uint8ClampedArray.from(Buffer.from(encoded, 'base64')) }
}

/** Reads the colours at some points of the screen. */
export async function colorsAt(page: Page, points: readonly Point[]): Promise<(readonly number[])[]> {
  const shot = (await page.screenshot()).toString('base64')
  return page.evaluate(
    async ([base64, points]) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (context === null) throw new Error('no canvas to read pixels from')
      context.drawImage(image, 0, 0)
      return points.map(({ x, y }) => [
        ...context.getImageData(Math.round(x), Math.round(y), 1, 1).data.slice(0, 3),
      ])
    },
    [shot, points] as const,
  )
}
