import type { Endpoint } from '../../protocol/endpoint.ts'
import { retryAfter } from './retry-after.ts'

/** A complete answer, whatever its status. */
export interface Received {
  status: number
  text: string
  /** the requested host */
  host: string
  engine: Endpoint['engine']
  /** the value of `Retry-After`, ms; 0 without one */
  retryAfter: number
  /** the host of a redirect; without the rest of the URL, which may contain secrets */
  redirect?: string
}

/** Reads an endpoint's answer. Rejects with `fetch`'s error while reading the body. */
export async function receive(response: Response, { baseUrl, engine }: Endpoint, now: number): Promise<Received> {
  const { status, headers } = response
  const location = status >= 300 && status < 400 ? headers.get('location') : null
  return {
    status,
    text: await response.text(),
    host: hostOf(baseUrl),
    engine,
    retryAfter: retryAfter(headers.get('retry-after'), now),
    ...(location !== null && URL.canParse(location, baseUrl) ? { redirect: new URL(location, baseUrl).host } : {}),
  }
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
