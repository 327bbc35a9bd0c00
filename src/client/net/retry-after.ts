/** Parses a `Retry-After` header to ms: seconds or a date (RFC 9110); 0 without a valid one. */
export function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0
  const seconds = Number(header)
  const pause = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000
  return pause > 0 ? pause : 0
}

/** 30 s, 5 min, 3 h, 7 days */
export function pauseInWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 120) return `${seconds} s`
  if (seconds < 7200) return `${Math.ceil(seconds / 60)} min`
  return seconds < 172_800 ? `${Math.ceil(seconds / 3600)} h` : `${Math.ceil(seconds / 86_400)} days`
}
