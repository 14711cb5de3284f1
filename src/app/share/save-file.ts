/** A link to a file lives this long after it was pressed, in milliseconds: saving starts within it. */
const LINK_MS = 10_000

/** Hands the reader a file to save. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.dataset.plain = ''
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(link.href), LINK_MS)
}
