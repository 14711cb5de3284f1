/** Requests that ask for what lies outside of a site, in many spellings, and such as are no good requests at all. */

const UPS = [
  '..',
  '%2e%2e',
  '.%2e',
  '%252e%252e',
  '..%00',
  '%c0%ae%c0%ae',
  '%uff0e%uff0e',
  '%ef%bc%8e%ef%bc%8e',
]
const PARTINGS = ['/', '%2f', '\\', '%5c', '%252f', '%255c', '//', '/./', '%c0%af', '%ef%bc%8f']
const BEFORE = ['/', '//', '/r/', '/r%2f', '/r/term/..', '/.git/', 'http://x/', '/%2e/']
const DEPTHS = [1, 2, 5]
const HIDDEN = [
  '/.hidden',
  '/%2ehidden',
  '/.git/config',
  '/link.txt',
  '/up/secret.txt',
  '/up/',
  '/r/../.git/config',
]

/** Lists addresses behind none of which anything may be found that is not the site's. */
export function forbiddenAddresses(): string[] {
  const ways = UPS.flatMap((up) => PARTINGS.map((parting) => up + parting))
  const climbs = ways.flatMap((way) => DEPTHS.map((depth) => way.repeat(depth)))
  return [...HIDDEN, ...BEFORE.flatMap((before) => climbs.map((climb) => `${before}${climb}secret.txt`))]
}

const headed = (head: string, path = '/r/term/', method = 'GET') =>
  `${method} ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${head}\r\n`
const RANGES = [
  '10-5',
  '0-99999999999999999999',
  '-5',
  '-0',
  '-',
  '',
  'a-b',
  '1-2,4-3',
  '9'.repeat(400),
  '0-,'.repeat(2000),
]
const METHODS = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'NONE', 'get']

/** Lists requests, byte for byte, each with the statuses that it may be answered with. */
export function oddRequests(): readonly (readonly [bytes: string, statuses: readonly number[]])[] {
  return [
    ...RANGES.map((range) => [headed(`range: bytes=${range}\r\n`), [200, 206, 416]] as const),
    ...METHODS.map((method) => [headed('', '/r/term/', method), [400, 405]] as const),
    [headed('content-length: 99999999\r\n', '/r/', 'POST'), [405]],
    [headed('transfer-encoding: chunked\r\n', '/r/', 'POST'), [405]],
    [headed('expect: 200-ok\r\n'), [200, 417]],
    [headed('upgrade: websocket\r\n'), [200]],
    [headed(`cookie: ${'a'.repeat(20_000)}\r\n`), [431]],
    [headed('a: b\r\n'.repeat(9000)), [431]],
    [headed('', `/${'a'.repeat(9000)}`), [414]],
    [headed('', `/${'a'.repeat(20_000)}`), [431]],
    [headed('', '/%'), [404]],
    [headed('', '/a\u0001b'), [400]],
    [headed('if-none-match: *\r\n'), [304]],
    [headed('accept-encoding: br;q=0,,;;gzip;q=x\r\n'), [200]],
    ['GET / HTTP/1.1\r\n\r\n', [400]],
    ['GET / HTTP/9.9\r\nhost: x\r\n\r\n', [400, 505]],
    ['\u0016\u0003\u0001\u0002\u0000', [400]],
    ['GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', [400]],
  ]
}
