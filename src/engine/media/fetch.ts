import { isIP } from 'node:net'
import { Readable } from 'node:stream'
import { Agent, type Dispatcher, fetch } from 'undici'
import { type AddressRule, guardedLookup, isPublicAddress, PrivateAddress } from '../../protocol/public-address.ts'

/** A download that failed. The server answers 400 with `reason`. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  /** for a person */
  readonly reason: string
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}

export interface FetchRules {
  /** timeout for the whole download, ms; default 10 min */
  timeoutMs?: number
  /** which addresses may be connected to; by default public ones */
  allowed?: AddressRule
}

export interface Download {
  /** fails on a timeout or a broken connection */
  body: Readable
  /** from the server or the URL, with an extension if known */
  name: string
  close(): Promise<void>
}

const MAX_REDIRECTS = 5

/**
 * Opens a download over http or https. Private, link-local and loopback addresses are refused when the connection is
 * made, for the first address and for each redirect. The caller bounds the size.
 * @throws {FetchError}
 */
export async function openDownload(address: string, rules: FetchRules = {}): Promise<Download> {
  const { timeoutMs = 600_000, allowed = isPublicAddress } = rules
  const agent = new Agent({ connect: { lookup: guardedLookup(allowed), timeout: 15_000 } })
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const { response, url } = await follow(parseUrl(address), agent, signal, allowed)
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    if (!response.ok) throw new FetchError(`the server answered ${response.status}`)
    if (/^(text\/html|application\/xhtml\+xml)$/.test(type))
      throw new FetchError('the address leads to a web page, not to a media file')
    if (!response.body) throw new FetchError('the server sent nothing')
    const name = fileName(response.headers.get('content-disposition'), url, type)
    const body = Readable.fromWeb(response.body)
    const close = async () => {
      body.on('error', () => {}).destroy() // the rest fails when the agent is closed
      await agent.destroy()
    }
    return { body, name, close }
  } catch (error) {
    await agent.destroy()
    throw asFetchError(error)
  }
}

/** Converts any error of a download, also from reading its body. */
export function asFetchError(error: unknown): FetchError {
  if (error instanceof FetchError) return error
  const root = rootCause(error)
  if (root instanceof PrivateAddress) return new FetchError('the address is on a private network, which is not allowed')
  if (root instanceof Error && root.name === 'TimeoutError') return new FetchError('the download took too long')
  return new FetchError('the address could not be reached, or the download broke off', error)
}

function rootCause(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? rootCause(error.cause) : error
}

async function follow(start: URL, dispatcher: Dispatcher, signal: AbortSignal, allowed: AddressRule) {
  let url = start
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    checkLiteral(url, allowed)
    const response = await fetch(url, { dispatcher, signal, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || !location) return { response, url }
    await response.body?.cancel()
    url = parseUrl(location, url)
  }
  throw new FetchError('the address redirects too often')
}

function parseUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new FetchError('that is not a web address')
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError('only http and https addresses are fetched')
  return url
}

/** A literal address in the URL does not go through DNS, so the lookup would not check it. */
function checkLiteral(url: URL, allowed: AddressRule): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !allowed(host)) throw new PrivateAddress(`${host} is on a private network`)
}

const EXTENSIONS: Record<string, string> = {
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/x-msvideo': 'avi',
  'video/webm': 'webm',
  'video/x-matroska': 'mkv',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'text/vtt': 'vtt',
  'application/x-subrip': 'srt',
}

function fileName(disposition: string | null, url: URL, type: string): string {
  const name = dispositionName(disposition) ?? decoded(url.pathname.split('/').pop() ?? '')
  const stem = name || url.hostname
  const extension = EXTENSIONS[type]
  return /\.[a-z0-9]{2,5}$/i.test(name) || !extension ? stem : `${stem}.${extension}`
}

function dispositionName(header: string | null): string | undefined {
  const extended = header?.match(/filename\*\s*=\s*utf-8''([^;]+)/i)?.[1]
  return extended ? decoded(extended) : header?.match(/filename\s*=\s*"?([^";]+)"?/i)?.[1]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
