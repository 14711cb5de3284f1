import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runClients } from './clients.ts'

const connections = new Set<number | undefined>()
const server = createServer((request, response) => {
  connections.add(request.socket.remotePort)
  response.writeHead(request.url === '/gone' ? 404 : 200).end('x')
})
let base = ''
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

describe('runClients', () => {
  it('counts what each kind of address was asked, over as many connections as there are clients', async () => {
    const report = await runClients({ base, clients: 3, seconds: 0.1, paths: { 甲: [''], 乙: ['b', 'c'] } })
    const [one, other, all] = report.kinds.map(({ requests }) => requests)
    expect(report.errors).toEqual([])
    expect(report.requests).toBe(all)
    expect((one ?? 0) + (other ?? 0)).toBe(all)
    expect(connections.size).toBe(3)
  })

  it('tells what was not answered as it should be', async () => {
    const gone = await runClients({ base, clients: 1, seconds: 0.02, paths: { 甲: ['gone'] } })
    expect(gone.errors[0]).toBe('404 gone')
    const unheard = await runClients({
      base: 'http://127.0.0.1:9/',
      clients: 1,
      seconds: 0.02,
      paths: { 甲: [''] },
    })
    expect(unheard.errors[0]).toMatch(/ECONNREFUSED/)
  })
})
