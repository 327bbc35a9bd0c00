/** Amounts as people write them in flags. Each function returns undefined for what it can't parse. */

/** `20GB`, `500 MB`, `1000000`: bytes. */
export function bytesIn(text: string): number | undefined {
  const [, number, unit = ''] = text.match(/^(\d+(?:\.\d+)?)\s*([kmgt]?b)?$/i) ?? []
  const power = ['b', 'kb', 'mb', 'gb', 'tb'].indexOf(unit.toLowerCase() || 'b')
  return number === undefined ? undefined : Math.round(Number(number) * 1000 ** power)
}

const UNITS_MS = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 }

/** `12h`, `30d`, `4w`: ms. */
export function timeIn(text: string): number | undefined {
  const [, number, unit] = text.match(/^(\d+)\s*([hdw])$/i) ?? []
  const length = Object.entries(UNITS_MS).find(([name]) => name === unit?.toLowerCase())?.[1]
  return number === undefined || length === undefined ? undefined : Number(number) * length
}

/** `8080`, `0.0.0.0:8080`, `[::1]:8080`; a port alone means this machine's. */
export function addressIn(text: string): { host: string; port: number } | undefined {
  const [, ipv6, host = '127.0.0.1', port] = text.match(/^(?:(?:\[([\da-f:.]+)\]|([^\s:[\]]+)):)?(\d{1,5})$/i) ?? []
  if (port === undefined || Number(port) > 65_535) return undefined
  return { host: ipv6 ?? host, port: Number(port) }
}

/** A non-negative integer. */
export function countIn(text: string): number | undefined {
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined
}
