import { loadAllViews } from '../app/page/late-views.ts'
import { renderBody as drawBody, renderPage as drawPage, type PageParts } from './render-page.tsx'

// Awaited while this module loads: what loads it for a build ends right after, and could import nothing later.
const views = await loadAllViews()

/** Returns the HTML of one page; `template` is the built index.html. */
export const renderPage = (template: string, parts: PageParts) => drawPage(template, parts, views)

/** Returns the markup of a page's body. */
export const renderBody = (parts: Omit<PageParts, 'site'>) => drawBody(parts, views)
