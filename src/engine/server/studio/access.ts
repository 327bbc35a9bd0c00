import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Access control for the page. Another site's page can make a browser send requests to this machine, with any content except for
 * `Host`, `Origin` and `Sec-Fetch-Site`, and its domain may resolve to this machine (DNS rebinding); another user of the machine
 * can send anything, but does not know the key.
 */
export interface Access {
  /** `http://127.0.0.1:4321` */
  origin: string
  /** the path prefix, with slashes, to which the browser limits the cookie */
  folder: string
  cookie: string
  /** the secret that lets a browser in, and the cookie that it then sends */
  key: string
}

export interface Visit {
  method: string
  host: string | undefined
  origin: string | undefined
  site: string | undefined
  cookies: string | undefined
}

/** @param key random, as stored */
export function accessOf(port: number, key: string): Access {
  const name = createHash('sha256').update(`studio ${key}`).digest('hex').slice(0, 16)
  return { origin: `http://127.0.0.1:${port}`, folder: `/${name}/`, cookie: `studio-${name}`, key }
}

/** Whether a request comes from our own page, or from a person opening it; checked before anything else in it. */
export function isOwn(access: Access, { method, host, origin, site }: Visit): boolean {
  if (host !== new URL(access.origin).host) return false
  const reads = method === 'GET' || method === 'HEAD'
  if (origin !== undefined ? origin !== access.origin : !reads) return false
  // `none` when a person opens it; `cross-site` for a link on another page
  return site === undefined || site === 'same-origin' || site === 'none'
}

/** Whether the browser was let in before. */
export function hasCookie(access: Access, { cookies = '' }: Visit): boolean {
  const shown = cookies.split(';').map((each) => each.trim().split('='))
  return shown.some(([name, value = '']) => name === access.cookie && isKey(access, value))
}

export function isKey({ key }: Access, given: string): boolean {
  const [a, b] = [key, given].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}

export function cookieOf({ cookie, folder, key }: Access): string {
  return `${cookie}=${key}; Path=${folder}; HttpOnly; SameSite=Strict`
}

/** The page may only load its own files and talk to its engine. Nothing leaves the machine. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; " +
    "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
