/** What is put on the clipboard: plain text, and beside it the same as HTML for programs that take that. */
export interface Copied {
  readonly text: string
  readonly html?: string
}

/**
 * Puts a text on the clipboard, as plain text and HTML side by side.
 *
 * @returns False where the browser does not let a page do that.
 */
export async function copyToClipboard(copied: Copied): Promise<boolean> {
  try {
    if (copied.html === undefined) await navigator.clipboard.writeText(copied.text)
    else await navigator.clipboard.write([new ClipboardItem(itemsOf(copied))])
    return true
  } catch {
    return copyByCommand(copied) // no permission, or a page without https: the older way may still be open
  }
}

function itemsOf({ text, html = '' }: Copied): Record<string, Blob> {
  return {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  }
}

/** Copies as the command of the browser's menu does, with our own data: this works without https too. */
function copyByCommand({ text, html }: Copied): boolean {
  let isTaken = false
  const give = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    isTaken = true
  }
  document.addEventListener('copy', give, true)
  document.execCommand('copy')
  document.removeEventListener('copy', give, true)
  return isTaken
}
