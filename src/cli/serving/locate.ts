/** Reads the path of a request; a leading // names no other host, here or in a redirection. */
export function locate(asked: string): { pathname: string; search: string } {
  const { pathname, search } = new URL(`http://localhost/${asked.replace(/^\/+/, '')}`)
  return { pathname: pathname.replace(/^\/+/, '/'), search }
}
