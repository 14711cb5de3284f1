import type { Server } from 'node:http'

/** Requests that are still open after so many milliseconds are broken off. */
const GRACE_MS = 10_000

/** Stops a server: it takes no more requests, and those that are open are finished first. */
export function stopServer(server: Server, grace = GRACE_MS): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace)
    server.close(() => {
      clearTimeout(timer)
      done()
    })
    server.closeIdleConnections()
  })
}
