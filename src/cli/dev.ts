import { createServer } from 'vite'

/**
 * Serves the site with live reload until the process ends.
 *
 * @param recompile Called with the changed file when a source text or the compiler changes.
 */
export async function serveDevelopment(recompile: (file: string) => void): Promise<void> {
  const server = await createServer({ server: { host: '127.0.0.1' } })
  server.watcher.on('change', (file) => {
    if (file.endsWith('source.txt')) recompile(file)
  })
  await server.listen()
  server.printUrls()
}
