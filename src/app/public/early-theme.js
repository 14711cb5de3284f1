// Runs before the first paint, so that a chosen theme never flashes in the other one.
// A plain script of its own: modules run too late, and the page's policy allows none in the markup.
;(() => {
  try {
    document.documentElement.dataset.theme = localStorage.getItem('policy-term-graph.theme') || 'auto'
  } catch {
    // storage is closed to this page: the system's theme applies
  }
})()
