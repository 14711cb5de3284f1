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

/** Waits until the process is asked to end (Ctrl+C, SIGTERM); a second time ends it at once. */
export function untilAskedToEnd(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM'] as const
  return new Promise((done) => {
    const end = () => {
      for (const signal of signals) process.off(signal, end)
      done()
    }
    for (const signal of signals) process.on(signal, end)
  })
}
