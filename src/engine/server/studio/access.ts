import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Who may come in. A page of another site can make a browser send requests to this machine, with whatever it likes in them
 * but for `Host`, `Origin` and `Sec-Fetch-Site`, and a name of its own may lead here (DNS rebinding); another user of the
 * machine can send anything, but does not know the key.
 */
export interface Access {
  /** `http://127.0.0.1:4321` */
  origin: string
  /** of the folder that all is below, with slashes: only there the browser shows the cookie */
  folder: string
  cookie: string
  /** what a browser is let in with, and what it then shows as its cookie */
  key: string
}

export interface Visit {
  method: string
  host: string | undefined
  origin: string | undefined
  site: string | undefined
  cookies: string | undefined
}

/** @param key random, as it is kept */
export function accessOf(port: number, key: string): Access {
  const name = createHash('sha256').update(`studio ${key}`).digest('hex').slice(0, 16)
  return { origin: `http://127.0.0.1:${port}`, folder: `/${name}/`, cookie: `studio-${name}`, key }
}

/** Whether a request comes from our own page, or from a person who opens it: before anything of theirs is looked at. */
export function isOwn(access: Access, { method, host, origin, site }: Visit): boolean {
  if (host !== new URL(access.origin).host) return false
  const reads = method === 'GET' || method === 'HEAD'
  if (origin !== undefined ? origin !== access.origin : !reads) return false
  // `none` is what a person opens; a link on another page is `cross-site`
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

/** What the page may do: load its own files and talk to the engine that it came from. Nothing leaves the machine. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; " +
    "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
