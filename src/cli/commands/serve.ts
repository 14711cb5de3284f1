import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readBase, readOptions, readPort } from '../arguments.ts'
import { type Command, EXIT, UsageError } from '../command.ts'
import { createSiteServer, listen } from '../site-server.ts'
import { usageSentence } from '../usage.ts'

const USAGE = usageSentence('serve')
const OPTIONS = { port: { type: 'string' }, host: { type: 'string' }, base: { type: 'string' } } as const

/** Serves `dist/` and prints its address; it goes on until the process ends. */
export const serveCommand: Command = async (args, io) => {
  const { port, host = '127.0.0.1', base } = readOptions(args, OPTIONS, USAGE)
  const wanted = readPort(port)
  const path = readBase(base)
  const dir = join(io.cwd, 'dist')
  if (!existsSync(join(dir, 'index.html')))
    throw new UsageError('dist/ 里还没有网站，请先运行 npm run build。')
  const server = createSiteServer({ dir, base: path })
  try {
    const open = await listen(server, host, wanted)
    io.out(`网站地址：http://${host.includes(':') ? `[${host}]` : host}:${open}${path}  （按 Ctrl+C 停止）`)
  } catch (error) {
    throw new UsageError(unheard(error, host, wanted))
  }
  return EXIT.ok
}

function unheard(error: unknown, host: string, port: number | null): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `端口 ${port ?? '4173–4193'} 已被占用，请用 --port 换一个。`
  if (code === 'EACCES') return `没有权限使用端口 ${port}，请用 --port 换一个大于 1024 的端口。`
  return `不能在 ${host} 上提供服务（${code}），请检查 --host。`
}
