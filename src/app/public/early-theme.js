// Runs before the first paint, so that a chosen theme never flashes in the other one, and a page in a frame never with
// its bars. A plain script of its own: modules run too late, and the page's policy allows none in the markup.
;(() => {
  const { dataset } = document.documentElement
  const query = new URLSearchParams(location.search)
  if (query.get('embed') === '1') dataset.embed = query.get('show') === 'graph' ? 'graph' : 'card'
  try {
    dataset.theme = localStorage.getItem('policy-term-graph.theme') || 'auto'
  } catch {
    // storage is closed to this page: the system's theme applies
  }
})()

// Of all that Trusted Types guard the page needs the addresses of its own workers, and no text that becomes HTML or code.
globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, location.href).origin === self.origin ? url : null),
})
