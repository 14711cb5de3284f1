import { prepareAll } from '../app/page/late-pages.ts'

export { renderBody, renderPage } from './render-page.tsx'

// Awaited while this module loads: what loads it for a build ends right after, and could import nothing later.
await prepareAll()
