import '../main.css'
import type { InlinedSite } from '../../../model/site-data.ts'
import { linkAt } from '../../page/links.ts'
import { saveFile } from '../../share/save-file.ts'
import { startApp } from '../start-app.ts'
import { singleHost } from './single-host.ts'

/** Makes an anchor of the page scroll to its place; the address behind # stays that of the page. */
function keepAnchors(): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = linkAt(event, 'a[href^="#"]')
      const anchor = link?.getAttribute('href') ?? ''
      if (link === null || anchor.startsWith('#/')) return
      event.preventDefault()
      const place = document.getElementById(anchor.slice(1))
      if (place === null) return
      place.tabIndex = -1
      place.scrollIntoView({ block: 'start' })
      place.focus({ preventScroll: true })
    },
    true,
  )
}

/** Makes a link to a file of the site save that file from what the page holds. */
function saveLinkedFiles({ files }: InlinedSite): void {
  document.addEventListener('click', (event) => {
    const link = linkAt(event, 'a[data-plain]')
    const name = decodeURIComponent((link?.getAttribute('href') ?? '').replace(/^#\//, ''))
    const text = files[name]
    if (link === null || text === undefined) return
    event.preventDefault()
    saveFile(name.replaceAll('/', '-'), new Blob([text], { type: 'text/plain' }))
  })
}

const site = JSON.parse(document.getElementById('inlined')?.textContent ?? '') as InlinedSite
// The front page stands there for readers without scripts: the address may ask for another one.
document.getElementById('app')?.replaceChildren()
keepAnchors()
saveLinkedFiles(site)
void startApp(singleHost(site))
