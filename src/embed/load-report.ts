import { isOfConcepts } from '../model/library-files.ts'
import { type EmbeddedReport, SHELF } from '../model/site-data.ts'

/** Loads the terms of a report; null where the site does not answer or has no such report. */
export type LoadReport = (id: string) => Promise<EmbeddedReport | null>

/**
 * Makes the loader of reports, which loads each once. They come as a script, since a script needs no CORS.
 *
 * @param root The site's root, with its closing slash.
 */
export function makeLoader(root: URL): LoadReport {
  const loading = new Map<string, Promise<EmbeddedReport | null>>()
  return (id) => {
    const known = loading.get(id)
    if (known) return known
    const started = loadScript(
      new URL(`${isOfConcepts(id) ? id : encodeURIComponent(id)}/terms.js`, root),
    ).then(() => window[SHELF]?.find((report) => report.id === id) ?? null)
    loading.set(id, started)
    return started
  }
}

/** Loads a script; one that cannot be loaded counts as an empty one, and the page goes on without it. */
function loadScript(url: URL): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script')
    script.src = url.href
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => resolve())
    document.head.append(script)
  })
}
